"""What a person can choose about the print edition. Frozen values without Qt."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from reader.text.entity import EntityKind

SMALLEST_TYPE, LARGEST_TYPE = 8.0, 18.0


class Paper(StrEnum):
    """A sheet of paper, standing upright."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def points(self) -> tuple[int, int]:
        """Width and height in points."""
        return (595, 842) if self is Paper.A4 else (612, 792)

    @property
    def label(self) -> str:
        """How a person calls it."""
        return "A4" if self is Paper.A4 else "Letter"


class PrintContent(StrEnum):
    """Which parts of the edition are printed."""

    MARKED_AND_INDEX = "marked-and-index"
    MARKED = "marked"
    INDEX = "index"
    PLAIN = "plain"

    @property
    def has_text(self) -> bool:
        """Whether the article itself is printed."""
        return self is not PrintContent.INDEX

    @property
    def has_marks(self) -> bool:
        """Whether its mentions are underlined."""
        return self in (PrintContent.MARKED_AND_INDEX, PrintContent.MARKED)

    @property
    def has_index(self) -> bool:
        """Whether the index of names is printed."""
        return self in (PrintContent.MARKED_AND_INDEX, PrintContent.INDEX)


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """The choices of the print dialog.

    Args:
        paper: The sheet.
        type_size: Of the article's text, in points, 8 to 18.
        content: Which parts are printed.
        kinds: Kinds of names that are marked and indexed.
        chosen: Ids of the entities to mark and index; None for all of them.
        colour: Colours for the lines; black and grey otherwise.
        tint: A light ground behind the names, besides the line under them.
        language: Of the text, as BCP 47, for the file's readers.
        printed: The day to state as that of printing, or None for none.

    Raises:
        ValueError: If the type is too small or too large to be read.
    """

    paper: Paper = Paper.A4
    type_size: float = 11.0
    content: PrintContent = PrintContent.MARKED_AND_INDEX
    kinds: frozenset[EntityKind] = frozenset(EntityKind)
    chosen: frozenset[str] | None = None
    colour: bool = True
    tint: bool = False
    language: str = "en"
    printed: date | None = None

    def __post_init__(self) -> None:
        if not SMALLEST_TYPE <= self.type_size <= LARGEST_TYPE:
            raise ValueError(f"type of {self.type_size} points cannot be printed")
