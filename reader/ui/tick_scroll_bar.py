"""The scroll bar of the article, with a tick for every mention of the chosen."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget
from typing_extensions import override

_WIDTH = 12
_TICK_HEIGHT = 3


class TickScrollBar(QScrollBar):
    """A vertical scroll bar that shows where things are in the whole text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._shares: tuple[float, ...] = ()
        self._colour = QColor()
        self.setAccessibleName("Scroll bar")

    @property
    def ticks(self) -> tuple[float, ...]:
        """Where the ticks are, as shares of the text's height."""
        return self._shares

    def set_ticks(self, shares: tuple[float, ...]) -> None:
        """Show a tick at each share (0 is the beginning, 1 the end) of the text's height."""
        self._shares = shares
        self.update()

    def set_colour(self, colour: str) -> None:
        """Draw the ticks in another colour."""
        self._colour = QColor(colour)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, super().sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour)
            room = self.height() - _TICK_HEIGHT
            for y in {round(share * room) for share in self._shares}:
                painter.drawRoundedRect(QRectF(2, y, self.width() - 4, _TICK_HEIGHT), 1, 1)
