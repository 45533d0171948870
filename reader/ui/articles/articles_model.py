"""The rows of the list of articles for Qt."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from reader.reading.reading_list import ListRow, RowState
from reader.ui.words.label_text import one_line, tool_tip
from reader.ui.words.words import tr

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
CURRENT_ROLE = Qt.ItemDataRole.UserRole + 2
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ArticlesModel(QAbstractListModel):
    """Rows, and which of them shows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ListRow, ...] = ()
        self._current: int | None = None

    @property
    def rows(self) -> tuple[ListRow, ...]:
        """The rows, from the top."""
        return self._rows

    @property
    def current(self) -> int | None:
        """The number of the row that shows, or None."""
        return self._current

    def show_rows(self, rows: tuple[ListRow, ...]) -> None:
        """Show other rows."""
        if rows == self._rows:
            return
        if len(rows) == len(self._rows):
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self._current = None
        self.endResetModel()

    def show_current(self, number: int | None) -> None:
        """Mark the row that shows."""
        changed = {self._current, number} if number != self._current else set()
        self._current = number
        for each in changed:
            if each is not None and each < len(self._rows):
                self.dataChanged.emit(self.index(each), self.index(each), [CURRENT_ROLE])

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(row.title)
        if role == ROW_ROLE:
            return row
        if role == CURRENT_ROLE:
            return index.row() == self._current
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tool_tip(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row, current=index.row() == self._current)
        return None


def _tool_tip(row: ListRow) -> str:
    """Return what there is no room for."""
    path = "" if row.path is None or row.offset is not None else str(row.path)
    lines = [one_line(row.title), one_line(row.detail), one_line(path)]
    return tool_tip(*dict.fromkeys(lines))


def _spoken(row: ListRow, *, current: bool) -> str:
    title, detail = one_line(row.title), one_line(row.detail)
    if row.offset is not None:
        title = tr("{title}, heading").format(title=title)
    if row.state is RowState.REFUSED:
        return tr("{title}, could not be opened: {reason}").format(title=title, reason=detail)
    if current:
        return tr("{title}, being read").format(title=title)
    if row.offset is None and row.state is RowState.NEW:
        return tr("{title}, not read yet").format(title=title)
    return title
