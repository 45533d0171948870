"""The rows of a list as Qt asks for them, and which of them are chosen."""

from abc import abstractmethod
from collections.abc import Iterable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""Gives the row of an index."""
CHOSEN_ROLE = Qt.ItemDataRole.UserRole + 2
"""Gives how a row is chosen, or None; a row takes no more room when it is chosen or let go of."""
Row = TypeVar("Row")
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RowListModel(QAbstractListModel, Generic[Row]):
    """Rows of one kind; what they say and which of them are chosen is told by each kind."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows, from the top."""
        return self._rows

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows."""
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @abstractmethod
    def title(self, row: Row) -> str:
        """Return what a row is called, on one line."""

    @abstractmethod
    def tip(self, row: Row) -> str:
        """Return what there may be no room for in a row, as markup."""

    @abstractmethod
    def chosen(self, number: int) -> object | None:
        """Return how the row of a number is chosen, or None if it is not."""

    @abstractmethod
    def spoken(self, number: int) -> str:
        """Return what a screen reader says of the row of a number."""

    def tell_chosen(self, numbers: Iterable[int]) -> None:
        """Let the rows of these numbers be asked again whether they are chosen."""
        for number in numbers:
            index = self.index(number)
            self.dataChanged.emit(index, index, [CHOSEN_ROLE])

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        number = index.row()
        if not 0 <= number < len(self._rows):
            return None
        if role == ROW_ROLE:
            return self._rows[number]
        if role == CHOSEN_ROLE:
            return self.chosen(number)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(self._rows[number])
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tip(self._rows[number])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(number)
        return None
