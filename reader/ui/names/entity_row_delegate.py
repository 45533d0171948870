"""Paints a row of a panel: kind mark, name, role, where in the article, how often."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from reader.reading.themes import Colours
from reader.ui.names.entity_list_model import LETTER_ROLE, ROW_ROLE, SLOT_ROLE
from reader.ui.names.entity_rows import STRIP_STEPS, EntityRow
from reader.ui.style.fonts import sized
from reader.ui.style.mark_shapes import draw_line
from reader.ui.style.mirroring import is_mirrored
from reader.ui.style.row_painter import RowPainter
from reader.ui.words.words import figures

ROW_HEIGHT = 42
_MARK_LEFT, _MARK_WIDTH = 14, 16
_NAME_LEFT = 39
_STRIP_WIDTH = STRIP_STEPS + 1
_COUNT_WIDTH = 40
COUNT_RIGHT = 20
"""Pixels between the counts and the right edge: a scroll bar and the focus fit in there."""
_DOUBT = " ?"
_NARROW = 290
"""Width of a panel under which the strip gives way to the name."""


class EntityRowDelegate(QStyledItemDelegate):
    """Paints entity rows in the colours of a theme.

    Args:
        font: Of the interface.
        colours: The theme.
        view: The list it paints for.
    """

    def __init__(self, font: QFont, colours: Colours, view: QWidget) -> None:
        super().__init__(view)
        self.colours = colours
        self._view = view
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
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, EntityRow):
            return
        rect: QRect = option.rect
        # The full width of the list: a scroll bar beside the rows does not move the counts.
        width = self._view.width()
        left = rect.left() if not is_mirrored(self._view) else rect.right() + 1 - width
        rect = QRect(left, rect.top(), width, rect.height())
        slot = index.data(SLOT_ROLE)
        kind_colour = self.colours.of_kind(row.entity.kind)
        painter.save()
        row_painter = RowPainter(painter, rect, self._view, self.colours)
        row_painter.paint_ground(option, chosen=slot is not None, edge=kind_colour)
        count = f"{index.data(LETTER_ROLE)}  {figures(row.count)}".strip()
        right = self._paint_count(painter, row_painter, rect, count, slot)
        if rect.width() >= _NARROW:
            right = self._paint_strip(painter, row_painter, rect, row, right)
        self._paint_words(row_painter, rect, row, right)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = row_painter.place(rect.left() + _MARK_LEFT, rect.top(), _MARK_WIDTH, 1).left()
        middle = rect.center().y() + 1
        colour = QColor(kind_colour)
        draw_line(
            painter, row.entity.kind, left, left + _MARK_WIDTH, middle, colour=colour, width=2
        )
        painter.restore()

    def _paint_count(
        self, painter: QPainter, row_painter: RowPainter, rect: QRect, text: str, slot: int | None
    ) -> int:
        """Paint how often; return where the room for what stands before it ends."""
        right = rect.right() - COUNT_RIGHT
        font = self._name_font if slot is not None else self._role_font
        width = QFontMetrics(font).horizontalAdvance(text)
        if slot is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.colours.fill(slot)))
            pill = row_painter.place(right - width - 6, rect.center().y() - 10, width + 12, 22)
            painter.drawRoundedRect(pill, 5, 5)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setFont(font)
        painter.setPen(QColor(self.colours.text if slot is not None else self.colours.dimmed))
        box = row_painter.place(right - _COUNT_WIDTH, rect.top(), _COUNT_WIDTH, rect.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        return right - max(_COUNT_WIDTH, width + 12)

    def _paint_strip(
        self, painter: QPainter, row_painter: RowPainter, rect: QRect, row: EntityRow, right: int
    ) -> int:
        """Paint where in the article; return where the room for what stands before it ends."""
        left = right - _STRIP_WIDTH
        middle = rect.center().y()
        strip = row_painter.place(left, middle - 4, _STRIP_WIDTH, 9)
        painter.setPen(QColor(self.colours.edge))
        painter.drawLine(strip.left(), middle + 5, strip.right() + 1, middle + 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colours.of_kind(row.entity.kind)))
        # Two marks on one place are one: a name of 2,000 mentions paints like one of 60. They are
        # painted by one call: at each, whoever finds names may go on first.
        painter.drawRects([row_painter.place(left + x, middle - 4, 2, 9) for x in row.strip])
        return left - 10

    def _paint_words(
        self, row_painter: RowPainter, rect: QRect, row: EntityRow, right: int
    ) -> None:
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
