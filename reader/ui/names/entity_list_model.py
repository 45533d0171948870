"""The rows of one panel, and who of them is chosen."""

from dataclasses import dataclass

from PySide6.QtCore import QObject
from typing_extensions import override

from reader.reading.reading_state import slot_letter
from reader.ui.names.entity_rows import EntityRow
from reader.ui.style.row_list_model import RowListModel
from reader.ui.words.label_text import tool_tip
from reader.ui.words.words import tr


@dataclass(frozen=True, slots=True)
class ChosenAs:
    """How an entity is chosen.

    Args:
        slot: Of its colour.
        letter: Of the legend where several are chosen, else empty.
    """

    slot: int
    letter: str = ""


class EntityListModel(RowListModel[EntityRow]):
    """Entity rows, and who of them is chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers: dict[str, int] | None = None
        self._slots: dict[str, int] = {}

    @override
    def show_rows(self, rows: tuple[EntityRow, ...]) -> None:
        self._numbers = None
        super().show_rows(rows)

    def show_chosen(self, slots: dict[str, int]) -> None:
        """Show who is chosen, by id, with the slot of the colour."""
        if slots == self._slots:
            return
        changed = {entity_id for entity_id, _ in slots.items() ^ self._slots.items()}
        if (len(slots) > 1) != (len(self._slots) > 1):
            changed |= slots.keys()
        self._slots = dict(slots)
        numbers = (self.row_of(entity_id) for entity_id in changed)
        self.tell_chosen(number for number in numbers if number is not None)

    @property
    def chosen_ids(self) -> tuple[str, ...]:
        """Ids of all that are chosen, whichever panel they are in."""
        return tuple(self._slots)

    def row_of(self, entity_id: str) -> int | None:
        """Return the number of the row of an entity, or None if it does not show."""
        if self._numbers is None:
            self._numbers = {row.entity.id: number for number, row in enumerate(self._rows)}
        return self._numbers.get(entity_id)

    @override
    def title(self, row: EntityRow) -> str:
        return row.title

    @override
    def tip(self, row: EntityRow) -> str:
        return tool_tip(row.title, row.subtitle)

    @override
    def chosen(self, number: int) -> ChosenAs | None:
        slot = self._slots.get(self._rows[number].entity.id)
        if slot is None:
            return None
        return ChosenAs(slot, slot_letter(slot) if len(self._slots) > 1 else "")

    @override
    def spoken(self, number: int) -> str:
        name, chosen = self._rows[number].spoken, self.chosen(number)
        if chosen is None:
            return name
        if chosen.letter:
            return tr("{name}, chosen as {letter}").format(name=name, letter=chosen.letter)
        return tr("{name}, chosen").format(name=name)
