"""The rows of one panel as Qt asks for them."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from reader.reading.reading_state import slot_letter
from reader.ui.names.entity_rows import EntityRow
from reader.ui.words.label_text import tool_tip
from reader.ui.words.words import tr

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""Gives the EntityRow of an index."""
SLOT_ROLE = Qt.ItemDataRole.UserRole + 2
"""Gives the slot of the colour in which the entity is chosen, or None."""
LETTER_ROLE = Qt.ItemDataRole.UserRole + 3
"""Gives the letter of the legend where several are chosen, else an empty text."""
CHOSEN_ROLES = (SLOT_ROLE, LETTER_ROLE)
"""What changes of a row when it is chosen or let go of; it needs no more room then."""
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class EntityListModel(QAbstractListModel):
    """Entity rows, and who of them is chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[EntityRow, ...] = ()
        self._numbers: dict[str, int] | None = None
        self._slots: dict[str, int] = {}

    @property
    def rows(self) -> tuple[EntityRow, ...]:
        """The rows, from the top."""
        return self._rows

    def show_rows(self, rows: tuple[EntityRow, ...]) -> None:
        """Show other rows."""
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self._numbers = None
        self.endResetModel()

    def show_chosen(self, slots: dict[str, int]) -> None:
        """Show who is chosen, by id, with the slot of the colour."""
        if slots == self._slots:
            return
        changed = {entity_id for entity_id, _ in slots.items() ^ self._slots.items()}
        if (len(slots) > 1) != (len(self._slots) > 1):
            changed |= slots.keys()
        self._slots = dict(slots)
        for entity_id in changed:
            number = self.row_of(entity_id)
            if number is not None:
                index = self.index(number)
                self.dataChanged.emit(index, index, list(CHOSEN_ROLES))

    def row_of(self, entity_id: str) -> int | None:
        """Return the number of the row of an entity, or None if it does not show."""
        if self._numbers is None:
            self._numbers = {row.entity.id: number for number, row in enumerate(self._rows)}
        return self._numbers.get(entity_id)

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        slot = self._slots.get(row.entity.id)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(row.title, row.subtitle)
        if role == SLOT_ROLE:
            return slot
        letter = slot_letter(slot) if slot is not None and len(self._slots) > 1 else ""
        if role == LETTER_ROLE:
            return letter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row, letter, chosen=slot is not None)
        return None


def _spoken(row: EntityRow, letter: str, *, chosen: bool) -> str:
    if letter:
        return tr("{name}, chosen as {letter}").format(name=row.spoken, letter=letter)
    return tr("{name}, chosen").format(name=row.spoken) if chosen else row.spoken
