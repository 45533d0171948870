"""Paints a row of the list of articles: what became of it, its title, and a line in small type."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from reader.reading.reading_list import ListRow, RowState
from reader.ui.style.fonts import sized
from reader.ui.style.row_delegate import RowDelegate
from reader.ui.style.row_list import RowList
from reader.ui.style.row_list_model import ROW_ROLE
from reader.ui.style.row_painter import RowPainter
from reader.ui.words.label_text import one_line

_HEIGHT, _ONE_LINE_HEIGHT = 42, 30
_LEFT, _INNER, _RIGHT = 30, 16, 12
_DOT = 6


class ArticlesRowDelegate(RowDelegate[ListRow, bool]):
    """Paints rows in the colours of their list.

    Args:
        font: Of the interface.
        view: The list it paints for.
    """

    def __init__(self, font: QFont, view: RowList[Any]) -> None:
        super().__init__(view)
        self._font = sized(font, 14)
        self._bold = sized(font, 14, QFont.Weight.DemiBold)
        self._small = sized(font, 12)

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row = index.data(ROW_ROLE)
        plain = isinstance(row, ListRow) and not row.detail
        return QSize(120, _ONE_LINE_HEIGHT if plain else _HEIGHT)

    @override
    def paint_row(self, row_painter: RowPainter, row: ListRow, chosen: bool | None) -> None:
        rect = row_painter.rect
        left = rect.left() + _LEFT + (_INNER if row.inner else 0)
        if row.state is RowState.REFUSED:
            box = QRect(left - 16, rect.top(), 12, rect.height())
            sign, centre = self.colours.organisation, Qt.AlignmentFlag.AlignHCenter
            row_painter.paint_words(box, "!", self._bold, sign, side=centre)
        elif row.state is RowState.NEW and row.offset is None and not chosen:
            top = rect.center().y() - _DOT // 2 + 1
            self._paint_dot(row_painter.painter, row_painter.place(left - 14, top, _DOT, _DOT))
        words = QRect(left, rect.top(), rect.right() - _RIGHT - left, rect.height())
        self._paint_lines(row_painter, words, row, current=bool(chosen))

    def _paint_dot(self, painter: QPainter, place: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colours.accent))
        painter.drawEllipse(QRectF(place))

    def _paint_lines(
        self, row_painter: RowPainter, box: QRect, row: ListRow, *, current: bool
    ) -> None:
        quiet = row.state is RowState.REFUSED or (row.state is RowState.READ and not current)
        colour = self.colours.dimmed if quiet else self.colours.text
        font = self._bold if current else self._font
        if row.detail:
            box = QRect(box.left(), box.top() + 4, box.width(), box.height() // 2 - 3)
        row_painter.paint_words(box, one_line(row.title), font, colour)
        if row.detail:
            below = box.translated(0, box.height())
            detail = one_line(row.detail)
            row_painter.paint_words(below, detail, self._small, self.colours.dimmed)
