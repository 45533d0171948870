"""Paints a row of a panel: kind mark, name, role, where in the article, how often."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from reader.ui.names.entity_list_model import ChosenAs
from reader.ui.names.entity_rows import STRIP_STEPS, EntityRow
from reader.ui.style.fonts import sized
from reader.ui.style.mark_shapes import draw_line
from reader.ui.style.mirroring import is_mirrored
from reader.ui.style.row_delegate import RowDelegate
from reader.ui.style.row_list import RowList
from reader.ui.style.row_list_model import CHOSEN_ROLE, ROW_ROLE
from reader.ui.style.row_painter import RowPainter
from reader.ui.words.words import figures

ROW_HEIGHT = 42
_MARK_LEFT, _MARK_WIDTH = 14, 16
_NAME_LEFT = 39
_STRIP_WIDTH = STRIP_STEPS + 1
_STRIP_SLACK = 5
_COUNT_WIDTH = 40
COUNT_RIGHT = 20
"""Pixels between the counts and the right edge: a scroll bar and the focus fit in there."""
_DOUBT = " ?"
_NARROW = 290
"""Width of a panel under which the strip gives way to the name."""


class EntityRowDelegate(RowDelegate[EntityRow, ChosenAs]):
    """Paints entity rows in the colours of their list.

    Args:
        font: Of the interface.
        view: The list it paints for.
    """

    def __init__(self, font: QFont, view: RowList[Any]) -> None:
        super().__init__(view, whole_width=True)
        self._name_font = sized(font, 15, QFont.Weight.DemiBold)
        self._role_font = sized(font, 13)
        # Qt rounds, and would cut a sign short that is a fraction of a pixel wider.
        self._doubt_width = QFontMetrics(self._name_font).horizontalAdvance(_DOUBT) + 1

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, ROW_HEIGHT)

    @override
    def edge(self, row: EntityRow) -> str:
        return self.colours.of_kind(row.entity.kind)

    @override
    def paint_row(self, row_painter: RowPainter, row: EntityRow, chosen: ChosenAs | None) -> None:
        right = self._paint_count(row_painter, row, chosen)
        if row_painter.rect.width() >= _NARROW:
            right = self._paint_strip(row_painter, row, right)
        self._paint_words(row_painter, row, right)
        self._paint_mark(row_painter, row)

    def share_at(self, index: QModelIndex, point: QPoint) -> float | None:
        """Return which part of the article a point of a row's strip stands for, from 0 to 1."""
        row = index.data(ROW_ROLE)
        rect = self._area(self._view.visualRect(index))
        if not isinstance(row, EntityRow) or rect.width() < _NARROW:
            return None
        chosen = index.data(CHOSEN_ROLE)
        text, font = self._count(row, chosen)
        width = QFontMetrics(font).horizontalAdvance(text)
        right = rect.right() - COUNT_RIGHT - max(_COUNT_WIDTH, width + 12)
        x = rect.left() + rect.right() - point.x() if is_mirrored(self._view) else point.x()
        step = x - (right - _STRIP_WIDTH)
        if not -_STRIP_SLACK <= step <= _STRIP_WIDTH + _STRIP_SLACK:
            return None
        return min(max(0, step), STRIP_STEPS - 1) / (STRIP_STEPS - 1)

    def _count(self, row: EntityRow, chosen: ChosenAs | None) -> tuple[str, QFont]:
        """Return what stands at the end of a row, and in which font."""
        if chosen is None:
            return figures(row.count), self._role_font
        return f"{chosen.letter}  {figures(row.count)}".strip(), self._name_font

    def _paint_count(self, row_painter: RowPainter, row: EntityRow, chosen: ChosenAs | None) -> int:
        """Paint how often; return where the room for what stands before it ends."""
        painter, rect = row_painter.painter, row_painter.rect
        right = rect.right() - COUNT_RIGHT
        text, font = self._count(row, chosen)
        colour = self.colours.dimmed if chosen is None else self.colours.text
        width = QFontMetrics(font).horizontalAdvance(text)
        if chosen is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.colours.fill(chosen.slot)))
            pill = row_painter.place(right - width - 6, rect.center().y() - 10, width + 12, 22)
            painter.drawRoundedRect(pill, 5, 5)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        box = row_painter.place(right - _COUNT_WIDTH, rect.top(), _COUNT_WIDTH, rect.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        return right - max(_COUNT_WIDTH, width + 12)

    def _paint_strip(self, row_painter: RowPainter, row: EntityRow, right: int) -> int:
        """Paint where in the article; return where the room for what stands before it ends."""
        painter = row_painter.painter
        left = right - _STRIP_WIDTH
        middle = row_painter.rect.center().y()
        strip = row_painter.place(left, middle - 4, _STRIP_WIDTH, 9)
        painter.setPen(QColor(self.colours.edge))
        painter.drawLine(strip.left(), middle + 5, strip.right() + 1, middle + 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colours.of_kind(row.entity.kind)))
        # Two marks on one place are one: a name of 2,000 mentions paints like one of 60. They are
        # painted by one call: at each, whoever finds names may go on first.
        painter.drawRects([row_painter.place(left + x, middle - 4, 2, 9) for x in row.strip])
        return left - 10

    def _paint_words(self, row_painter: RowPainter, row: EntityRow, right: int) -> None:
        rect = row_painter.rect
        top, height = rect.top() + 3, rect.height() // 2 - 2
        if not row.subtitle:
            top += height // 2
        left = rect.left() + _NAME_LEFT
        room = right - left
        name_room = room - self._doubt_width if row.doubtful else room
        name = QRect(left, top, name_room, height)
        width = row_painter.paint_words(name, row.title, self._name_font, self.colours.text)
        if row.doubtful:
            doubt = QRect(left + width, top, self._doubt_width, height)
            colour = self.colours.of_kind(row.entity.kind)
            row_painter.paint_words(doubt, _DOUBT, self._name_font, colour)
        if row.subtitle:
            role = QRect(left, top + height - 1, room, height - 1)
            row_painter.paint_words(role, row.subtitle, self._role_font, self.colours.dimmed)

    def _paint_mark(self, row_painter: RowPainter, row: EntityRow) -> None:
        painter, rect, kind = row_painter.painter, row_painter.rect, row.entity.kind
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = row_painter.place(rect.left() + _MARK_LEFT, rect.top(), _MARK_WIDTH, 1).left()
        middle, colour = rect.center().y() + 1, QColor(self.colours.of_kind(kind))
        draw_line(painter, kind, left, left + _MARK_WIDTH, middle, colour=colour, width=2)
