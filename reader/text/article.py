"""An article: one text that all offsets point into, and what is known about it.

What a document does not say is None or empty; nothing but its language is ever guessed.
"""

from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from functools import cached_property
from itertools import pairwise

from reader.text.note import Note
from reader.text.span import Span

_COUNTED_AT_ONCE = 100_000


class ParagraphRole(StrEnum):
    """What a paragraph is in its article."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BODY = "body"
    HEADING = "heading"
    CREDIT = "credit"
    CAPTION = "caption"


class Shape(StrEnum):
    """How a paragraph of the body is set on its page; its words say the same without it."""

    TEXT = "text"
    ITEM = "item"
    INNER_ITEM = "inner-item"
    QUOTE = "quote"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph: where its text lies in the article's text, its role, and how it is set."""

    span: Span
    role: ParagraphRole = ParagraphRole.BODY
    shape: Shape = Shape.TEXT


@dataclass(frozen=True, slots=True)
class Removed:
    """A line left out of the article as chrome, kept so that it can be shown and put back.

    Args:
        text: The line as it stood, without surrounding white space.
        line: Its number in the source, from 0; None where a person took it out of the article.
        at: Code point offset into the article's text where it would stand.
        role: What it would be in the article.
        goes_on: Whether it was wrapped: it goes on with the paragraph of the line before it.
        shape: How it would be set.
    """

    text: str
    line: int | None
    at: int
    role: ParagraphRole = ParagraphRole.BODY
    goes_on: bool = False
    shape: Shape = Shape.TEXT


@dataclass(frozen=True, slots=True)
class Revision:
    """What a person made of a document: which of its lines they put back or took out.

    Args:
        document: The article as it was read.
        lines: Numbers of the lines that are not as they were read (as `lines_of` counts
            them).
    """

    document: "Article"
    lines: frozenset[int]


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where and when a story was filed, as its first line says: "LISBON (Reuters) -".

    Args:
        text: The dateline as written.
        place: The place as a reader would write it ("Lisbon"), or None.
        day: The day it gives, or None.
    """

    text: str
    place: str | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Published:
    """When an article was published: a day and, where the source says so, a time of day."""

    day: date
    clock: time | None = None

    def isoformat(self) -> str:
        """Return `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`."""
        if self.clock is None:
            return self.day.isoformat()
        return f"{self.day.isoformat()}T{self.clock:%H:%M}"

    @classmethod
    def fromisoformat(cls, text: str) -> "Published":
        """Read what `isoformat` wrote; ValueError for anything else."""
        day, separator, clock = text.partition("T")
        return cls(date.fromisoformat(day), time.fromisoformat(clock) if separator else None)


@dataclass(frozen=True)
class Article:
    """An article whose `text` every offset points into.

    Args:
        text: Headline, standfirst, body and credits, paragraphs apart from each other.
        paragraphs: In order of the text, not overlapping, each inside the text.
        headline: The headline, or None where the document has none.
        standfirst: The summary that stands between headline and body, or None.
        bylines: Names of the authors as the document gives them.
        agency: The news agency or site that the story names as its own, or None.
        dateline: The dateline, or None.
        published: When it was published, or None.
        updated: When it was last changed, where it says so and that is later, or None.
        revision: Which lines a person put back or took out; None where it is as it was read.
        language: Of the text, as BCP 47, or None: what its file says of it, else what its letters
            and small words show beyond doubt.
        credits: Lines such as "Editing by Jon Boyle".
        source: The path or address it came from; empty for pasted text.
        removed: What was left out as chrome, in the order of the source.
        notes: What a person should know of how it was read: what may be wrong or missing.

    Raises:
        ValueError: If paragraphs overlap, are out of order or reach outside the text.
    """

    text: str
    paragraphs: tuple[Paragraph, ...] = ()
    headline: str | None = None
    standfirst: str | None = None
    bylines: tuple[str, ...] = ()
    agency: str | None = None
    dateline: Dateline | None = None
    published: Published | None = None
    credits: tuple[str, ...] = ()
    source: str = ""
    removed: tuple[Removed, ...] = ()
    notes: tuple[Note, ...] = field(default=())
    updated: Published | None = None
    revision: Revision | None = None
    language: str | None = None

    def __post_init__(self) -> None:
        if any(first.span.end > second.span.start for first, second in pairwise(self.paragraphs)):
            raise ValueError("paragraphs overlap or are out of order")
        if self.paragraphs and self.paragraphs[-1].span.end > len(self.text):
            raise ValueError("a paragraph reaches outside the text")

    @cached_property
    def checksum(self) -> str:
        """SHA-256 of the text in UTF-8, hexadecimal: the same text has the same checksum."""
        import hashlib

        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @cached_property
    def word_count(self) -> int:
        """Number of white-space separated words in the text."""
        # A piece at a time: splitting a book at once would hold up every other thread.
        words, start = 0, 0
        while start < len(self.text):
            end = start + _COUNTED_AT_ONCE
            while end < len(self.text) and not self.text[end].isspace():
                end += 1
            words += len(self.text[start:end].split())
            start = end
        return words

    @property
    def title(self) -> str:
        """What to call the article: its headline, else the beginning of its text."""
        if self.headline:
            return self.headline
        limit = 60
        end = self.paragraphs[0].span.end if self.paragraphs else len(self.text)
        beginning, _, _ = self.text[: min(end, limit * 4)].lstrip().partition("\n\n")
        words = " ".join(beginning.split())
        return words if len(words) <= limit else words[:limit].rsplit(" ", 1)[0] + "…"


def marker_of(text: str, shape: Shape) -> str:
    """Return the sign before an item of a list ("•", "12.") with its space, else nothing."""
    if shape not in (Shape.ITEM, Shape.INNER_ITEM):
        return ""
    sign, space, _ = text[:_LONGEST_MARKER].partition(" ")
    is_marker = bool(sign and space) and (not sign[0].isalnum() or sign[-1] in ".)")
    return sign + space if is_marker else ""


_LONGEST_MARKER = 8


def article_as_is(text: str, *, source: str = "") -> Article:
    """Return an article whose text is exactly `text`: nothing removed, nothing taken apart.

    Every line that is not blank is a paragraph of the body, so that offsets stay those of `text`.
    """
    paragraphs: list[Paragraph] = []
    start = 0
    for line in text.splitlines(keepends=True):
        stripped = line.strip()
        if stripped:
            begin = start + line.index(stripped[0])
            paragraphs.append(Paragraph(Span(begin, begin + len(stripped))))
        start += len(line)
    return Article(text=text, paragraphs=tuple(paragraphs), source=source)
