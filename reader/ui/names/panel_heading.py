"""The heading of a panel: folds and opens it, and hides its kind in list and text by an eye."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from typing_extensions import override

from reader.reading.themes import Colours
from reader.ui.style.appearance import write_in
from reader.ui.style.mirroring import is_mirrored, leading, mirrored, trailing
from reader.ui.words.words import tr

_EYE = 22
_SIGN = 4
_INDENT, _END = 8, 14
"""Pixels beside title and count: the focus is painted around them."""
_FOLD_KEYS = {Qt.Key.Key_Left: False, Qt.Key.Key_Right: True}


class EyeButton(QAbstractButton):
    """An open eye while a kind shows, a crossed one while it is hidden.

    Args:
        name: What assistive technology calls it.
        colours: The theme.
        parent: The heading.
    """

    def __init__(self, name: str, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = colours
        self.setCheckable(True)
        self.setChecked(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(_EYE, _EYE)
        # Tab goes from list to list; by keys the kind is hidden in the menu of names.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_EYE, _EYE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        heading = self.parentWidget()
        seen = heading is None or heading.underMouse() or not self.isChecked()
        if not seen and not self.hasFocus():
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            middle = QPointF(_EYE / 2, _EYE / 2)
            painter.setPen(QPen(QColor(self.colours.dimmed), 1.3))
            painter.drawEllipse(middle, 7, 4.2)
            painter.setBrush(QColor(self.colours.dimmed))
            painter.drawEllipse(middle, 1.8, 1.8)
            if not self.isChecked():
                painter.drawLine(QPointF(4, _EYE - 5), QPointF(_EYE - 4, 5))
            if self.hasFocus():
                _paint_focus(painter, self.rect(), self.colours)


class PanelHeading(QAbstractButton):
    """Lies under the words of a heading; a click, Enter and the arrows fold and open the panel.

    Args:
        title: What the panel is called.
        font: Of its words.
        colours: The theme.
        parent: The panels.
    """

    folding_asked = Signal(bool)
    """Whether the panel is to be open."""
    step_asked = Signal(int)
    """An arrow leads down (1) or up (-1) from here."""

    def __init__(self, title: str, font: QFont, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = colours
        self._opened = True
        self._title, self._count = self._label(title, font), self._label("0", font)
        self._title.setAlignment(leading(self) | Qt.AlignmentFlag.AlignVCenter)
        self._count.setAlignment(trailing(self) | Qt.AlignmentFlag.AlignVCenter)
        self.eye = EyeButton(tr("{kind} in text and list").format(kind=title), colours, self)
        self.clicked.connect(lambda: self.folding_asked.emit(not self._opened))

    def show_panel(self, count: str, *, opened: bool, hidden: bool) -> None:
        """Show how many there are, whether the panel is open, and whether its kind is hidden."""
        self._opened = opened
        self._count.setText(tr("hidden") if hidden else count)
        self.eye.setChecked(not hidden)
        state = "" if hidden else tr("open") if opened else tr("folded")
        spoken = ", ".join(filter(None, (self._title.text(), self._count.text(), state)))
        self.setAccessibleName(spoken)
        # Where there is no list to go to, Tab comes here.
        tab, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(click if opened else tab)
        self._title.setAccessibleName(spoken)
        self._place()
        self.update()

    def show_buddy(self, buddy: QWidget) -> None:
        """Tell assistive technology whose heading it is."""
        self._title.setBuddy(buddy)

    def set_colours(self, colours: Colours) -> None:
        """Show it in another theme."""
        self._colours = colours
        for label in (self._title, self._count):
            write_in(label, colours.dimmed)
        self.eye.colours = colours
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, _EYE)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.eye.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.eye.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in _FOLD_KEYS:
            self.folding_asked.emit(_FOLD_KEYS[Qt.Key(key)])
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step_asked.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._colours.dimmed), 1.5))
            left = _INDENT + self._title.sizeHint().width() + 6
            box = mirrored(QRect(left, 0, 3 * _SIGN, self.height()), self.rect(), self)
            middle = QRectF(box).center()
            painter.drawPolyline(self._sign(middle))
            if self.hasFocus():
                _paint_focus(painter, self.rect(), self._colours)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Lay out title, eye and count; the count ends where those of the rows do."""
        title, count = self._title.sizeHint().width(), self._count.sizeHint().width()
        end, height = self.width() - _END, self.height()
        places = (
            (self._title, QRect(_INDENT, 0, title, height)),
            (self._count, QRect(end - count, 0, count, height)),
            (self.eye, QRect(end - count - _EYE - 6, (height - _EYE) // 2, _EYE, _EYE)),
        )
        for widget, rect in places:
            widget.setGeometry(mirrored(rect, self.rect(), self))

    def _label(self, words: str, font: QFont) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(font)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return label

    def _sign(self, middle: QPointF) -> list[QPointF]:
        """Return an angle that points down where the panel is open, else along the line."""
        size = _SIGN - 0.5
        if self._opened:
            return [
                middle + QPointF(-size, -size / 2),
                middle + QPointF(0, size / 2),
                middle + QPointF(size, -size / 2),
            ]
        tip = -size / 2 if is_mirrored(self) else size / 2
        return [
            middle + QPointF(-tip, -size),
            middle + QPointF(tip, 0),
            middle + QPointF(-tip, size),
        ]


def _paint_focus(painter: QPainter, rect: QRect, colours: Colours) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colours.accent), 2))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
