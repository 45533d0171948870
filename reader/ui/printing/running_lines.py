"""The lines at the head and the foot of every page."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from reader.ui.printing.sheet import Sheet


class RunningLines:
    """Paints what stands over and under the text of a page.

    Args:
        sheet: Where they stand and how they are set.
        measure: How wide they are, in twips: as what stands between them.
    """

    def __init__(self, sheet: Sheet, measure: int) -> None:
        self._sheet = sheet
        self._measure = measure

    def paint_head(self, painter: QPainter, left: str, right: str) -> None:
        """Paint the line at the head; what stands at the left gives way."""
        self._paint(painter, self._sheet.head, left, right)

    def paint_foot(self, painter: QPainter, left: str, right: str) -> None:
        """Paint the line at the foot; what stands at the left gives way."""
        self._paint(painter, self._sheet.foot, left, right)

    def _paint(self, painter: QPainter, baseline: float, left: str, right: str) -> None:
        sheet = self._sheet
        painter.setFont(sheet.running_font)
        painter.setPen(sheet.inks.dimmed)
        metrics = QFontMetricsF(sheet.running_font)
        right_width = metrics.horizontalAdvance(right)
        room = self._measure - right_width - (sheet.size * 1.5 if right else 0)
        elided = metrics.elidedText(left, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(sheet.left, baseline), elided)
        painter.drawText(QPointF(sheet.left + self._measure - right_width, baseline), right)
