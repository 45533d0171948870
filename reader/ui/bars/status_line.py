"""The line at the bottom: who is current and which mention, how far the names are, the article."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSpacerItem,
    QWidget,
)
from typing_extensions import override

from reader.reading.themes import Colours
from reader.ui.style.appearance import write_in
from reader.ui.style.mirroring import leading
from reader.ui.style.push_button import PushButton
from reader.ui.words.words import tr

_HEIGHT = 30
_BEFORE_KEYS = 18


class StatusLine(QWidget):
    """Says where the reader stands.

    Args:
        font: Of the interface.
        colours: The theme.
        parent: The window.
    """

    cancel_asked = Signal()
    check_asked = Signal()
    left_out_asked = Signal()

    def __init__(self, font: QFont, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        self._name = ElidedLabel(bold, self)
        self._detail = _label(font, self)
        self._keys = ElidedLabel(font, self)
        self._progress = _label(font, self)
        self._cancel = _flat_button(tr("Cancel"), font, self)
        self._cancel.clicked.connect(self.cancel_asked)
        self._names = _label(font, self)
        self._check = _flat_button("", font, self)
        self._check.clicked.connect(self.check_asked)
        self._left_out = _flat_button("", font, self)
        self._left_out.clicked.connect(self.left_out_asked)
        self._zoom = _label(font, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(0)
        row.addWidget(self._name)
        row.addWidget(self._detail)
        self._before_keys = QSpacerItem(_BEFORE_KEYS, 0)
        row.addItem(self._before_keys)
        # The keys have what room is left: they give way before the name does.
        self._keys.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self._keys, 1)
        row.addWidget(self._progress)
        row.addWidget(self._cancel)
        row.addWidget(self._check)
        row.addSpacing(10)
        for widget in (self._names, self._left_out, self._zoom):
            row.addWidget(widget)
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(tr("Status"))
        self._cancel.hide()
        self._check.hide()
        self.set_colours(colours)

    @property
    def text(self) -> str:
        """All that is said, from left to right."""
        labels = (self._name, self._detail, self._keys, self._progress, self._names)
        words = [label.text() for label in labels]
        words.append(self._check.text())
        # The button stands apart from its neighbours by itself.
        left_out = self._left_out.text()
        words.extend((f" {left_out} " if left_out else "", self._zoom.text()))
        return "".join(words)

    def show_current(self, name: str, detail: str, keys: str) -> None:
        """Say who is current, what of them, and which keys lead on; plain text."""
        self._name.setText(name)
        self._detail.setText(detail)
        for label in (self._name, self._detail):
            label.setVisible(bool(label.text()))
        self._before_keys.changeSize(_BEFORE_KEYS if name or detail else 0, 0)
        self._keys.setText(keys)

    def show_progress(self, words: str) -> None:
        """Say how far the work is, beside a button that stops it; empty for no work."""
        self._progress.setText(words + "  " if words else "")
        self._cancel.setAccessibleDescription(words)
        self._cancel.setVisible(bool(words))

    def show_to_check(self, number: int) -> None:
        """Offer to check what is doubtful; nothing is offered where there is nothing."""
        words = tr("Check %n", number) if number else ""
        self._check.setText(words)
        self._check.setAccessibleName(tr("Check %n doubtful name(s)", number) if number else "")
        self._check.setToolTip(tr("Go through what is doubtful, one by one") if number else "")
        self._check.setVisible(bool(number))
        self._names.setContentsMargins(12 if number else 0, 0, 0, 0)

    def show_article(self, names: str, left_out: str, zoom: str) -> None:
        """Say what is known of the article; what is empty is left out."""
        self._names.setText(names)
        self._left_out.setText(left_out)
        self._left_out.setVisible(bool(left_out))
        tip = tr("Show the lines that are no part of the article, where they stand, or hide them")
        self._left_out.setToolTip(tip if left_out else "")
        self._zoom.setText(zoom)
        if left_out:
            self._names.setText(f"{names} ·" if names else "")
            self._zoom.setText(f"· {zoom}")
        elif names:
            self._zoom.setText(f" · {zoom}")
        self._left_out.setAccessibleName(left_out)

    def set_colours(self, colours: Colours) -> None:
        """Show everything in another theme."""
        self._colours = colours
        labels = (self._detail, self._keys, self._progress, self._names, self._left_out, self._zoom)
        for widget in (*labels, self._check):
            write_in(widget, colours.dimmed)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._colours.sidebar))
            painter.setPen(QColor(self._colours.hairline))
            painter.drawLine(0, 0, self.width(), 0)


class ElidedLabel(QLabel):
    """A line of plain text that gives way: what has no room ends in dots."""

    def __init__(self, font: QFont, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        metrics = QFontMetrics(self.font())
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
            flags = leading(self) | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
            # A name runs in the direction of its own letters.
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.drawText(self.rect(), flags, shown)


def _label(font: QFont, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(font)
    return label


def _flat_button(text: str, font: QFont, parent: QWidget) -> PushButton:
    button = PushButton(text, parent)
    button.setObjectName("flat")
    button.setFont(font)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
