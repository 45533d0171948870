"""Paints the rows of a list: their ground, and on it what each kind of list has to show."""

from abc import abstractmethod
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from reader.reading.themes import Colours
from reader.ui.style.mirroring import is_mirrored
from reader.ui.style.row_list import RowList
from reader.ui.style.row_list_model import CHOSEN_ROLE, ROW_ROLE
from reader.ui.style.row_painter import RowPainter

Row = TypeVar("Row")
Chosen = TypeVar("Chosen")


class RowDelegate(QStyledItemDelegate, Generic[Row, Chosen]):
    """Paints rows in the colours of their list.

    Args:
        view: The list it paints for.
        whole_width: Whether rows reach below the scroll bar, so that nothing moves when it comes.
    """

    def __init__(self, view: RowList[Any], *, whole_width: bool = False) -> None:
        super().__init__(view)
        self._view = view
        self._whole_width = whole_width

    @property
    def colours(self) -> Colours:
        """The theme."""
        return self._view.colours

    def edge(self, row: Row) -> str:
        """Return the colour of the bar at the beginning of a row that is chosen."""
        return self.colours.accent

    @abstractmethod
    def paint_row(self, row_painter: RowPainter, row: Row, chosen: Chosen | None) -> None:
        """Paint a row on its ground; `chosen` tells how it is chosen, None that it is not."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: Row | None = index.data(ROW_ROLE)
        if row is None:
            return
        chosen: Chosen | None = index.data(CHOSEN_ROLE)
        painter.save()
        row_painter = RowPainter(painter, self._area(option.rect), self._view, self.colours)
        row_painter.paint_ground(option, chosen=chosen is not None, edge=self.edge(row))
        self.paint_row(row_painter, row, chosen)
        painter.restore()

    def _area(self, rect: QRect) -> QRect:
        if not self._whole_width:
            return rect
        width = self._view.width()
        left = rect.left() if not is_mirrored(self._view) else rect.right() + 1 - width
        return QRect(left, rect.top(), width, rect.height())
