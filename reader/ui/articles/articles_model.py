"""The rows of the list of articles, and which of them shows."""

from typing import Literal

from PySide6.QtCore import QObject
from typing_extensions import override

from reader.reading.reading_list import ListRow, RowState
from reader.ui.style.row_list_model import RowListModel
from reader.ui.words.label_text import one_line, tool_tip
from reader.ui.words.words import tr


class ArticlesModel(RowListModel[ListRow]):
    """Rows, and which of them shows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current: int | None = None

    @property
    def current(self) -> int | None:
        """The number of the row that shows, or None."""
        return self._current

    @override
    def show_rows(self, rows: tuple[ListRow, ...]) -> None:
        if len(rows) != len(self._rows):
            self._current = None
            super().show_rows(rows)
        elif rows != self._rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def show_current(self, number: int | None) -> None:
        """Mark the row that shows."""
        changed = {self._current, number} if number != self._current else set()
        self._current = number
        self.tell_chosen(each for each in changed if each is not None and each < len(self._rows))

    @override
    def title(self, row: ListRow) -> str:
        return one_line(row.title)

    @override
    def tip(self, row: ListRow) -> str:
        path = "" if row.path is None or row.offset is not None else str(row.path)
        lines = [one_line(row.title), one_line(row.detail), one_line(path)]
        return tool_tip(*dict.fromkeys(lines))

    @override
    def chosen(self, number: int) -> Literal[True] | None:
        return True if number == self._current else None

    @override
    def spoken(self, number: int) -> str:
        row = self._rows[number]
        title, detail = one_line(row.title), one_line(row.detail)
        if row.offset is not None:
            title = tr("{title}, heading").format(title=title)
        if row.state is RowState.REFUSED:
            return tr("{title}, could not be opened: {reason}").format(title=title, reason=detail)
        if self.chosen(number):
            return tr("{title}, being read").format(title=title)
        if row.offset is None and row.state is RowState.NEW:
            return tr("{title}, not read yet").format(title=title)
        return title
