"""What a person should know of how a document was read: what may be wrong or missing in it."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from reader.wording import Wording


class NoteCode(StrEnum):
    """What a note is about; the value is what JSON says, and never changes."""

    ENCODING_GUESSED = "encoding-guessed"
    ENCODING_MIXED = "encoding-mixed"
    UNREADABLE_LETTERS = "unreadable-letters"
    HIDDEN_TEXT = "hidden-text"
    LEFT_OUT_PROSE = "left-out-prose"
    PAGES_WITHOUT_TEXT = "pages-without-text"
    MISSING_CHAPTERS = "missing-chapters"
    CUT_OFF = "cut-off"


_LOSSES = frozenset(
    {
        NoteCode.UNREADABLE_LETTERS,
        NoteCode.LEFT_OUT_PROSE,
        NoteCode.PAGES_WITHOUT_TEXT,
        NoteCode.MISSING_CHAPTERS,
        NoteCode.CUT_OFF,
    }
)


@dataclass(frozen=True, slots=True)
class Note:
    """One thing to know of how a document was read.

    Args:
        code: What it is about.
        message: The sentence for the person.
        count: How many letters, pages, paragraphs or chapters; 1 where it is the whole.
    """

    code: NoteCode
    message: Wording
    count: int = 1

    @property
    def is_loss(self) -> bool:
        """Whether text of the document may be missing, so that an edition must say so."""
        return self.code in _LOSSES

    def counted(self, count: int) -> Self:
        """Return the note for another number."""
        return replace(self, count=count)
