"""Paints what the rows of all lists have in common: ground, edge, focus, and lines of words."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from reader.reading.themes import Colours
from reader.ui.style.mirroring import leading, mirrored

_EDGE_WIDTH = 4
_ONE_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class RowPainter:
    """Paints in one row; boxes are measured from left to right, whichever way the list runs.

    Args:
        painter: Begun, and saved by whoever begun it.
        rect: The row.
        view: The list.
        colours: The theme.
    """

    def __init__(self, painter: QPainter, rect: QRect, view: QWidget, colours: Colours) -> None:
        self.painter = painter
        self.rect = rect
        self.colours = colours
        self._view = view

    def place(self, left: int, top: int, width: int, height: int) -> QRect:
        """Return where a box of the row, in pixels of the list, lies in the list's direction."""
        return mirrored(QRect(left, top, width, height), self.rect, self._view)

    def paint_ground(self, option: QStyleOptionViewItem, *, chosen: bool, edge: str) -> None:
        """Paint what tells that a row is chosen, is under the mouse, or has the focus.

        Args:
            option: The state of the row, and how much of it no scroll bar covers.
            chosen: Whether it is chosen.
            edge: Colour of the bar at the beginning of a row that is chosen.
        """
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            ground = QColor(self.colours.row)
            if not chosen:
                ground.setAlphaF(0.5)
            self.painter.fillRect(self.rect, ground)
        if chosen:
            left, top, height = self.rect.left(), self.rect.top(), self.rect.height()
            self.painter.fillRect(self.place(left, top, _EDGE_WIDTH, height), QColor(edge))
        if option.state & QStyle.StateFlag.State_HasFocus:
            self.painter.setPen(QPen(QColor(self.colours.accent), 2))
            self.painter.drawRect(option.rect.adjusted(1, 1, -1, -1))

    def paint_words(
        self,
        box: QRect,
        words: str,
        font: QFont,
        colour: str,
        *,
        side: Qt.AlignmentFlag | None = None,
    ) -> int:
        """Paint a line of words, cut short where the box is too narrow for it.

        Args:
            box: Measured from left to right.
            words: One line.
            font: Of the line.
            colour: Of the line.
            side: Where the line stands in the box; None for where lines begin.

        Returns:
            How many pixels of the box the line takes.
        """
        painter = self.painter
        painter.setFont(font)
        painter.setPen(QColor(colour))
        # Words of others run in the direction of their own letters.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        flags = _ONE_LINE | (leading(self._view) if side is None else side)
        painter.drawText(mirrored(box, self.rect, self._view), flags, shown)
        return metrics.horizontalAdvance(shown)
