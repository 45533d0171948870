"""The names of the sections in a row: one shows, arrows and clicks lead to the others."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QWidget
from typing_extensions import override

from reader.reading.themes import Colours
from reader.ui.style.fonts import sized

_HEIGHT, _BESIDE = 28, 9


class SectionBar(QTabBar):
    """A quiet row of words, the one that shows underlined.

    Args:
        font: Of the interface.
        colours: The theme.
        parent: The pane.
    """

    def __init__(self, font: QFont, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = colours
        self.setFont(sized(font, 13, QFont.Weight.DemiBold))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)

    def set_colours(self, colours: Colours) -> None:
        """Show it in another theme."""
        self._colours = colours
        self.update()

    @override
    def tabSizeHint(self, index: int) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.tabText(index))
        return QSize(words + 2 * _BESIDE, _HEIGHT)

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        return QSize(2 * _BESIDE + 12, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setFont(self.font())
            for number in range(self.count()):
                self._paint_section(painter, self.tabRect(number), number)

    def _paint_section(self, painter: QPainter, rect: QRect, number: int) -> None:
        shown = number == self.currentIndex()
        painter.setPen(QColor(self._colours.text if shown else self._colours.dimmed))
        room = rect.width() - _BESIDE
        words = painter.fontMetrics().elidedText(
            self.tabText(number), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
        if not shown:
            return
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._colours.accent), 2))
            painter.drawRoundedRect(rect.adjusted(1, 2, -1, -2), 4, 4)
        else:
            line = QRect(rect.left() + _BESIDE, rect.bottom() - 2, rect.width() - 2 * _BESIDE, 2)
            painter.fillRect(line, QColor(self._colours.text))
