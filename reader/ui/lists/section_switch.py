"""The title over a list, which opens a menu of the other lists."""

from functools import partial

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from reader.reading.themes import Colours
from reader.ui.style.fonts import sized
from reader.ui.style.mirroring import leading, mirrored
from reader.ui.style.push_button import PushButton
from reader.ui.words.words import tr

_SIDE, _GAP, _ARROW = 8, 8, 8


class SectionSwitch(PushButton):
    """Says which list shows, and offers the others.

    Args:
        font: Of the interface.
        colours: The theme.
        parent: The pane.
    """

    chosen = Signal(str)
    """The name of the list that was chosen."""

    def __init__(self, font: QFont, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._colours = colours
        self._titles: dict[str, str] = {}
        self._section = ""
        self.setFont(sized(font, 13, QFont.Weight.DemiBold))
        self.setAccessibleDescription(tr("Chooses which list shows"))
        self.clicked.connect(self.open_menu)

    def offer(self, name: str, title: str) -> None:
        """Offer one more list."""
        self._titles[name] = title

    def show_section(self, name: str) -> None:
        """Say that another list shows."""
        self._section = name
        self.setText(self._titles[name])
        self.setAccessibleName(self._titles[name])
        self.update()

    def set_colours(self, colours: Colours) -> None:
        """Take another theme."""
        self._colours = colours
        self.update()

    def open_menu(self) -> QMenu:
        """Open the menu of all lists."""
        menu = QMenu(self)
        menu.setAccessibleName(tr("Lists"))
        for name, title in self._titles.items():
            action = menu.addAction(title, partial(self.chosen.emit, name))
            action.setCheckable(True)
            action.setChecked(name == self._section)
            if name == self._section:
                menu.setActiveAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        menu.setFocus(Qt.FocusReason.PopupFocusReason)
        return menu

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            lively = self.underMouse() or self.hasFocus()
            colour = QColor(self._colours.text if lively else self._colours.dimmed)
            if self.hasFocus():
                painter.setPen(QPen(QColor(self._colours.accent), 1.5))
                painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 4, 4)
            painter.setPen(colour)
            painter.setFont(self.font())
            words = self.rect().adjusted(_SIDE, 0, -_SIDE, 0)
            painter.drawText(words, leading(self) | Qt.AlignmentFlag.AlignVCenter, self.text())
            width = self.fontMetrics().horizontalAdvance(self.text())
            middle = self.rect().center().y()
            box = QRect(_SIDE + width + _GAP, middle - 1, _ARROW, _ARROW // 2)
            place = mirrored(box, self.rect(), self).toRectF()
            painter.setPen(QPen(colour, 1.5))
            low = QPointF(place.center().x(), place.bottom())
            painter.drawPolyline(QPolygonF([place.topLeft(), low, place.topRight()]))
