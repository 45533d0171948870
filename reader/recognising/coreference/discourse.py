"""The discourse up to a place in the text: who was named so far, and whom the references meant."""

from reader.recognising.coreference.anaphor import noun_of
from reader.recognising.coreference.context import Surroundings
from reader.recognising.coreference.row_words import RowWords
from reader.recognising.language.names import Reference
from reader.recognising.language.pronouns import DESCRIPTION, GROUPS


class Discourse:
    """Follows a text from left to right: what carries on tends to carry on.

    Args:
        known: What is known of the text.
        words: Of its rows.
    """

    def __init__(self, known: Surroundings, words: RowWords) -> None:
        self._known = known
        self._words = words
        self.passed = 0
        """How many namings stand before here."""
        self.latest: dict[int, int] = {}
        """The latest naming of each row, those named last at the end."""
        self.named: dict[int, int] = {}
        """How often each row was named."""
        self.by_noun: dict[str, dict[int, None]] = {}
        """The rows that are called by a noun, those named last at the end."""
        self.last: int | None = None
        """The row that was meant last."""
        self.last_of_group: dict[int, int] = {}
        """The row that each class of reference meant last."""
        self.seen: dict[int, int] = {}
        """Where the last reference to each row ends."""
        self.led: dict[int, bool] = {}
        """Whether that reference began a sentence."""
        self.meant: dict[int, list[int]] = {}
        """How often each class of reference meant a row."""
        self.nouns: dict[str, int] = {}
        """The row that a description with this noun meant last."""

    def go_to(self, at: int) -> None:
        """Pass all that is named before an offset."""
        namings = self._known.namings
        while self.passed < len(namings) and namings[self.passed].start < at:
            row = namings[self.passed].row
            self.latest.pop(row, None)
            self.latest[row] = self.passed
            self.named[row] = self.named.get(row, 0) + 1
            for word in self._words.told[row]:
                so_called = self.by_noun.setdefault(word, {})
                so_called.pop(row, None)
                so_called[row] = None
            self.passed += 1

    def follow(self, reference: Reference, row: int) -> None:
        """Take note that a reference means a row."""
        self.meant.setdefault(row, [0] * GROUPS)[reference.group] += 1
        self.seen[row] = reference.end
        self.led[row] = self._known.opens(reference.start)
        self.last = self.last_of_group[reference.group] = row
        if reference.group == DESCRIPTION:
            self.nouns[noun_of(reference, self._known.text)] = row
