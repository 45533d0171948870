"""What a person can choose about the print edition. Frozen values without Qt."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from reader.settings import PrintSettings
from reader.text.entity import EntityKind, MentionForm
from reader.wording import Wording

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


class Orientation(StrEnum):
    """How the sheet is turned."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"

    @property
    def label(self) -> str:
        """How a person calls it."""
        return Wording("Portrait") if self is Orientation.PORTRAIT else Wording("Landscape")


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


class PrintWords(StrEnum):
    """Language of what the print edition says beside the article."""

    ENGLISH = "en"
    GERMAN = "de"


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """The choices of the print dialog.

    Args:
        paper: The sheet.
        orientation: How it is turned; text goes in two columns across a wide sheet.
        note_margin: Whether a wide margin is left for notes, beside one column of text.
        type_size: Of the article's text, in points, 8 to 18.
        content: Which parts are printed.
        kinds: Kinds of names that are marked and indexed.
        forms: Forms of mentions that are marked and indexed.
        chosen: Ids of the entities to mark and index; None for all of them.
        colour: Colours for the lines; black and grey otherwise.
        tint: A light ground behind the names, besides the line under them.
        heard: Whether the signs at the marks and the numbers of paragraphs are told to those who
            have the file read aloud.
        words: Language of headings, legend and dates; in the window they are in that of the window.
        printed: The day to state as that of printing, or None for none.
        highlights: Whether the PDF has the marks as annotations too, which its readers list.

    Raises:
        ValueError: If the type is too small or too large to be read.
    """

    paper: Paper = Paper.A4
    orientation: Orientation = Orientation.PORTRAIT
    note_margin: bool = False
    type_size: float = 11.0
    content: PrintContent = PrintContent.MARKED_AND_INDEX
    kinds: frozenset[EntityKind] = frozenset(EntityKind)
    forms: frozenset[MentionForm] = frozenset(MentionForm)
    chosen: frozenset[str] | None = None
    colour: bool = True
    tint: bool = False
    heard: bool = True
    words: PrintWords = PrintWords.ENGLISH
    printed: date | None = None
    highlights: bool = False

    @property
    def page_points(self) -> tuple[int, int]:
        """Width and height of the sheet as it is turned, in points."""
        width, height = self.paper.points
        is_upright = self.orientation is Orientation.PORTRAIT
        return (width, height) if is_upright else (height, width)

    def __post_init__(self) -> None:
        if not SMALLEST_TYPE <= self.type_size <= LARGEST_TYPE:
            raise ValueError(f"type of {self.type_size} points cannot be printed")


def remembered(settings: PrintSettings, *, usual_paper: Paper = Paper.A4) -> PrintOptions:
    """Return the options that were chosen last; what makes no sense takes its default.

    Args:
        settings: As they were kept.
        usual_paper: The paper of the country, until another is chosen.
    """
    usual = PrintOptions()
    paper, orientation, content = usual_paper, usual.orientation, usual.content
    with suppress(ValueError):
        paper = Paper(settings.paper)
    with suppress(ValueError):
        orientation = Orientation(settings.orientation)
    with suppress(ValueError):
        content = PrintContent(settings.content)
    return PrintOptions(
        paper=paper,
        orientation=orientation,
        note_margin=settings.note_margin,
        type_size=min(max(settings.type_size, SMALLEST_TYPE), LARGEST_TYPE),
        content=content,
        kinds=frozenset(kind for kind in EntityKind if kind not in settings.kinds_left_out),
        forms=frozenset(form for form in MentionForm if form not in settings.forms_left_out),
        colour=settings.colour,
        heard=settings.heard,
        tint=settings.tint,
        highlights=settings.highlights,
    )


def to_remember(options: PrintOptions) -> PrintSettings:
    """Return what to keep of these options: not who is chosen, nor the day."""
    return PrintSettings(
        paper=options.paper.value,
        orientation=options.orientation.value,
        note_margin=options.note_margin,
        type_size=options.type_size,
        content=options.content.value,
        kinds_left_out=tuple(kind.value for kind in EntityKind if kind not in options.kinds),
        forms_left_out=tuple(form.value for form in MentionForm if form not in options.forms),
        colour=options.colour,
        heard=options.heard,
        tint=options.tint,
        highlights=options.highlights,
    )
