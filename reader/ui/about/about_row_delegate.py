"""Paints the rows of the pane about a somebody, the name of each line in one column."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from reader.text.entity import Entity, EntityKind
from reader.ui.about.about_rows import (
    AboutRow,
    CompanionRow,
    EncounterRow,
    FactRow,
    LineRow,
    Piece,
)
from reader.ui.style.fonts import sized
from reader.ui.style.mark_shapes import draw_line
from reader.ui.style.mirroring import trailing
from reader.ui.style.row_delegate import RowDelegate
from reader.ui.style.row_list import RowList
from reader.ui.style.row_painter import RowPainter
from reader.ui.words.words import figures

ROW_HEIGHT = 29
_SIDE, _RIGHT = 14, 20
_COLUMN = 0.36
"""Share of a line that stands before the name."""
_SIGN, _MARK = 14, 16
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_ONE_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class AboutRowDelegate(RowDelegate[AboutRow, bool]):
    """Paints in the colours of the list.

    Args:
        font: Of the interface.
        view: The list it paints for.
    """

    def __init__(self, font: QFont, view: RowList[Any]) -> None:
        super().__init__(view, whole_width=True)
        self._font = sized(font, 14)
        self._bold = sized(font, 14, QFont.Weight.DemiBold)
        self._small = sized(font, 13)
        self.kind = EntityKind.PERSON

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, ROW_HEIGHT)

    @override
    def edge(self, row: AboutRow) -> str:
        return self.colours.of_kind(self.kind)

    @override
    def paint_row(self, row_painter: RowPainter, row: AboutRow, chosen: bool | None) -> None:
        if isinstance(row, LineRow):
            self._paint_line(row_painter, row)
        elif isinstance(row, CompanionRow):
            self._paint_companion(row_painter, row)
        elif isinstance(row, EncounterRow):
            left = row_painter.rect.left() + _SIDE + _SIGN
            self._paint_pieces(row_painter, row.pieces, left)
        elif isinstance(row, FactRow):
            self._paint_fact(row_painter, row)

    def _paint_line(self, row_painter: RowPainter, row: LineRow) -> None:
        # The article's words run as in the article, whichever way the interface runs.
        rect = row_painter.rect
        inside = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        column = inside.left() + round(_COLUMN * inside.width())
        metrics = QFontMetrics(self._font)
        before = QRect(inside.left(), rect.top(), column - inside.left() - 4, rect.height())
        words = metrics.elidedText(row.line.before, Qt.TextElideMode.ElideLeft, before.width())
        self._draw(row_painter, before, words, (self._font, self.colours.dimmed), _END)
        name, after = (row.line.name, True), (row.line.after, False)
        width = self._paint_pieces(row_painter, (name, after), column)
        middle = rect.center().y() + metrics.ascent() // 2 + 3
        painter, kind = row_painter.painter, row.entity.kind
        colour = QColor(self.colours.of_kind(kind))
        end = min(column + width, inside.right())
        draw_line(painter, kind, column, end, middle, colour=colour, width=1.6)

    def _paint_pieces(self, row_painter: RowPainter, pieces: tuple[Piece, ...], left: int) -> int:
        """Paint words one after the other, names bold; return how wide the first name is."""
        rect, names = row_painter.rect, 0
        for words, is_name in pieces:
            font = self._bold if is_name else self._font
            metrics = QFontMetrics(font)
            room = rect.right() - _SIDE - left
            if room <= 0:
                break
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            box = QRect(left, rect.top(), room, rect.height())
            self._draw(row_painter, box, shown, (font, self.colours.text), _LEFT)
            width = metrics.horizontalAdvance(shown)
            names = names or (width if is_name else 0)
            left += width
        return names

    def _paint_companion(self, row_painter: RowPainter, row: CompanionRow) -> None:
        rect, entity = row_painter.rect, row.companion.entity
        self._paint_sign(row_painter, opened=row.opened)
        left = rect.left() + _SIDE + _SIGN
        self._paint_mark(row_painter, entity, left)
        left += _MARK + 8
        right = rect.right() - _RIGHT
        count = figures(len(row.companion.encounters))
        box = QRect(right - 40, rect.top(), 40, rect.height())
        width = row_painter.paint_words(
            box, count, self._small, self.colours.dimmed, side=trailing(self._view)
        )
        room = right - width - 8 - left
        name = QRect(left, rect.top(), room, rect.height())
        width = row_painter.paint_words(name, row.title, self._bold, self.colours.text)
        role = QRect(left + width + 8, rect.top(), room - width - 8, rect.height())
        if entity.role and role.width() > 2 * _MARK:
            row_painter.paint_words(role, entity.role, self._small, self.colours.dimmed)

    def _paint_sign(self, row_painter: RowPainter, *, opened: bool) -> None:
        rect = row_painter.rect
        sign = "▾" if opened else "▸"
        box = QRect(rect.left() + _SIDE - 3, rect.top(), _SIGN, rect.height())
        row_painter.paint_words(box, sign, self._small, self.colours.dimmed)

    def _paint_mark(self, row_painter: RowPainter, entity: Entity, left: int) -> None:
        rect = row_painter.rect
        box = row_painter.place(left, rect.top(), _MARK, 1)
        middle, colour = rect.center().y() + 1, QColor(self.colours.of_kind(entity.kind))
        draw_line(
            row_painter.painter,
            entity.kind,
            box.left(),
            box.left() + _MARK,
            middle,
            colour=colour,
            width=2,
        )

    def _paint_fact(self, row_painter: RowPainter, row: FactRow) -> None:
        rect = row_painter.rect
        inside = rect.adjusted(_SIDE, 0, -_RIGHT, 0)
        colour = self.colours.dimmed
        most = QRect(inside)
        most.setLeft(inside.left() + inside.width() // 3)
        side = trailing(self._view)
        width = row_painter.paint_words(most, row.detail, self._small, colour, side=side)
        inside.setRight(inside.right() - width - 10)
        row_painter.paint_words(inside, row.words, self._font, self.colours.text)

    def _draw(
        self,
        row_painter: RowPainter,
        box: QRect,
        words: str,
        pen: tuple[QFont, str],
        side: Qt.AlignmentFlag,
    ) -> None:
        painter = row_painter.painter
        painter.setFont(pen[0])
        painter.setPen(QColor(pen[1]))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(box, _ONE_LINE | side, words)
