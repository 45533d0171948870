"""The lines of a document, in the article or left out of it, and a person's choice among them.

A document is a row of lines that never changes: its paragraphs, and between them what was left out
when it was read. A person turns single lines: one left out is put back, one in the article is taken
out. The article is then made anew of the document and the numbers of the turned lines, so that the
same choice always gives the same text, in whatever order it was made.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from reader.errors import EditError
from reader.text.annotations import Annotations
from reader.text.article import Article, Paragraph, ParagraphRole, Removed, Revision, Shape
from reader.text.entity import Entity
from reader.text.span import Span
from reader.wording import Wording

_BREAK = "\n\n"
_LAST_LINE = Wording("This is the only line left in the article; it cannot be taken out.")
_NO_LINE = Wording("There is no such line in this document.")


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """One line of a document: a paragraph of the article, or a line left out of it.

    Args:
        text: The words; a wrapped paragraph that was left out is one line.
        paragraph: The paragraph of the article that it is, or None if it is left out.
        at: Code point offset into the article's text where it stands or would stand.
        role: What it is or would be in the article.
        count: How many lines of the source it is.
        shape: How it is or would be set.
    """

    text: str
    paragraph: Paragraph | None
    at: int
    role: ParagraphRole = ParagraphRole.BODY
    count: int = 1
    shape: Shape = Shape.TEXT

    @property
    def kept(self) -> bool:
        """Whether it is part of the article."""
        return self.paragraph is not None


@dataclass(frozen=True, slots=True)
class TurnLines:
    """Puts left-out lines back into the article, and takes lines of the article out; an edit.

    Args:
        numbers: Of the lines, counted from 0 as `lines_of` yields them.
    """

    numbers: frozenset[int]

    def apply(self, annotations: Annotations) -> Annotations:
        """Return annotations of the changed article; mentions move with their lines.

        Raises:
            EditError: If nothing of the article would be left, or there is no such line.
        """
        return carried(annotations, turned(annotations.article, *self.numbers))


def document_of(article: Article) -> Article:
    """Return the article as it was read, before a person put lines back or took them out."""
    return article.revision.document if article.revision else article


def lines_of(article: Article) -> tuple[DocumentLine, ...]:
    """Return all lines of the article's document, in the order of the source.

    Their number and order are the same whatever was put back or taken out.
    """
    lines = _lines_as_read(document_of(article))
    return _revised_lines(article, lines) if article.revision else lines


def turned(article: Article, *numbers: int) -> Article:
    """Return the article with these lines put back or taken out; EditError as `revised`."""
    before = article.revision.lines if article.revision else frozenset[int]()
    return revised(document_of(article), before ^ set(numbers))


def revised(document: Article, numbers: Iterable[int]) -> Article:
    """Return the article that a document becomes when these lines are turned.

    Args:
        document: As it was read.
        numbers: Of the lines that are to be put back or taken out, counted as by `lines_of`.

    Raises:
        EditError: If nothing of the article would be left, or there is no such line.
    """
    changed = frozenset(numbers)
    if not changed:
        return document
    lines = _lines_as_read(document)
    if not all(0 <= number < len(lines) for number in changed):
        raise EditError(_NO_LINE)
    kept = [number for number, line in enumerate(lines) if line.kept != (number in changed)]
    if not kept:
        raise EditError(_LAST_LINE)
    text, paragraphs = _laid_out(document, lines, kept)
    roles = {paragraph.role for paragraph in paragraphs}
    gone = {line.role for line in lines if line.kept} - roles
    return replace(
        document,
        text=text,
        paragraphs=paragraphs,
        headline=None if ParagraphRole.HEADLINE in gone else document.headline,
        standfirst=None if ParagraphRole.STANDFIRST in gone else document.standfirst,
        credits=tuple(
            each.span.of(text) for each in paragraphs if each.role is ParagraphRole.CREDIT
        ),
        removed=tuple(_removed(document, lines, kept, paragraphs)),
        revision=Revision(document, changed),
    )


def carried(annotations: Annotations, article: Article) -> Annotations:
    """Return annotations of another revision of the same document.

    Mentions in lines that both have move with them; an entity without one left is dropped.
    """
    if article is annotations.article:
        return annotations
    shift = Shift(annotations.article, article)
    entities = []
    for entity in annotations.entities:
        mentions = tuple(
            replace(mention, span=span)
            for mention in entity.mentions
            if (span := shift.span(mention.span)) is not None
        )
        if mentions:
            entities.append(replace(entity, mentions=mentions))
    return Annotations(article, tuple(entities))


def grafted(corrected: Annotations, found: Annotations, numbers: Iterable[int]) -> Annotations:
    """Return corrected annotations with the names that were found in some lines added.

    What a person corrected elsewhere stays as it is: a somebody found in a new line joins the row
    of the mentions it shares with the text before; one whose other mentions are nobody's any more
    was taken out by the person, and stays out.

    Args:
        corrected: Of the article, nothing known yet in those lines.
        found: Of the same article, found by the program in all of it.
        numbers: Of the new lines, counted as by `lines_of`.
    """
    lines = lines_of(corrected.article)
    fresh = [
        paragraph.span
        for number in numbers
        if number < len(lines) and (paragraph := lines[number].paragraph) is not None
    ]
    entities = {entity.id: entity for entity in corrected.entities}
    for each in found.entities:
        inside = tuple(
            mention for mention in each.mentions if any(span.covers(mention.span) for span in fresh)
        )
        free = tuple(
            mention for mention in inside if next(corrected.within(mention.span), None) is None
        )
        if not free:
            continue
        outside = [mention for mention in each.mentions if mention not in inside]
        owners = [
            owner.entity.id
            for mention in outside
            if (owner := next(corrected.within(mention.span), None)) is not None
        ]
        if owners:
            owner_id = max(owners, key=owners.count)
            joined = sorted((*entities[owner_id].mentions, *free), key=lambda mention: mention.span)
            entities[owner_id] = replace(entities[owner_id], mentions=tuple(joined))
        elif not outside:
            entities.setdefault(_free_id(each, entities), replace(each, mentions=free))
    return corrected.with_entities(
        replace(entity, id=entity_id) for entity_id, entity in entities.items()
    )


class Shift:
    """Where the code points of one revision of a document stand in another.

    Args:
        before: An article.
        after: Another revision of the same document.
    """

    def __init__(self, before: Article, after: Article) -> None:
        self._before = before
        self._after = after
        old, self._new = lines_of(before), lines_of(after)
        self._numbers = [number for number, line in enumerate(old) if line.kept]
        self._spans = [line.paragraph.span for line in old if line.paragraph is not None]
        self._starts = [span.start for span in self._spans]

    @property
    def lines(self) -> tuple[DocumentLine, ...]:
        """All lines as they stand now."""
        return self._new

    def span(self, span: Span) -> Span | None:
        """Return where the same words stand now, or None if they are not all there any more."""
        first, last = self._exact(span.start), self._exact(span.end - 1)
        if first is None or last is None or last < first:
            return None
        moved = Span(first, last + 1)
        return moved if moved.of(self._after.text) == span.of(self._before.text) else None

    def offset(self, offset: int) -> int:
        """Return where a code point stands now, or else where its line would stand."""
        exact = self._exact(offset)
        if exact is not None:
            return exact
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return 0
        line = self._new[self._numbers[index]]
        return line.paragraph.span.end if line.paragraph is not None else line.at

    def _exact(self, offset: int) -> int | None:
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or offset not in self._spans[index]:
            return None
        paragraph = self._new[self._numbers[index]].paragraph
        if paragraph is None:
            return None
        return offset - self._starts[index] + paragraph.span.start


def _lines_as_read(document: Article) -> tuple[DocumentLine, ...]:
    """Merge the paragraphs and what was left out between them."""
    paragraphs = document.paragraphs
    ends = [paragraph.span.end for paragraph in paragraphs]
    waiting = [(bisect_right(ends, line.at), line) for line in _whole_lines(document.removed)]
    waiting.reverse()
    lines: list[DocumentLine] = []
    for index in range(len(paragraphs) + 1):
        while waiting and waiting[-1][0] <= index:
            lines.append(waiting.pop()[1])
        if index < len(paragraphs):
            paragraph = paragraphs[index]
            words = paragraph.span.of(document.text)
            lines.append(
                DocumentLine(
                    words, paragraph, paragraph.span.start, paragraph.role, shape=paragraph.shape
                )
            )
    return tuple(lines)


def _whole_lines(removed: Iterable[Removed]) -> Iterator[DocumentLine]:
    """Yield what was left out, the lines of a wrapped paragraph as one."""
    gathered: list[Removed] = []
    for each in removed:
        if gathered and not each.goes_on:
            yield _joined(gathered)
            gathered = []
        gathered.append(each)
    if gathered:
        yield _joined(gathered)


def _joined(parts: list[Removed]) -> DocumentLine:
    words = parts[0].text
    for before, after in pairwise(parts):
        hyphenated = before.text[-1:] == "-" and before.text[-2:-1].isalpha()
        glued = hyphenated and after.text[:1].islower()
        words += after.text if glued else f" {after.text}"
    return DocumentLine(words, None, parts[0].at, parts[0].role, len(parts), parts[0].shape)


def _revised_lines(article: Article, lines: tuple[DocumentLine, ...]) -> tuple[DocumentLine, ...]:
    changed = article.revision.lines if article.revision else frozenset[int]()
    paragraphs = iter(article.paragraphs)
    found: list[DocumentLine] = []
    at = 0
    for number, line in enumerate(lines):
        if line.kept != (number in changed):
            paragraph = next(paragraphs)
            at = paragraph.span.end
            found.append(replace(line, paragraph=paragraph, at=paragraph.span.start))
        else:
            found.append(replace(line, paragraph=None, at=at))
    return tuple(found)


def _laid_out(
    document: Article, lines: tuple[DocumentLine, ...], kept: list[int]
) -> tuple[str, tuple[Paragraph, ...]]:
    """Join the kept lines: as in the document where nothing has changed, else by blank lines."""
    pieces: list[str] = []
    paragraphs: list[Paragraph] = []
    length = 0
    gaps = _gaps(document, lines)
    before: int | None = None
    for number in kept:
        gap = "" if before is None else gaps.get((before, number), _BREAK)
        line = lines[number]
        start = length + len(gap)
        length = start + len(line.text)
        pieces += (gap, line.text)
        span = Span(start, length)
        known = line.paragraph
        paragraphs.append(
            replace(known, span=span)
            if known is not None
            else Paragraph(span, line.role, line.shape)
        )
        before = number
    return "".join(pieces), tuple(paragraphs)


def _gaps(document: Article, lines: tuple[DocumentLine, ...]) -> dict[tuple[int, int], str]:
    """Return what stands between each two paragraphs that follow on each other."""
    kept = [
        (number, line.paragraph.span)
        for number, line in enumerate(lines)
        if line.paragraph is not None
    ]
    return {
        (first, second): document.text[before.end : after.start]
        for (first, before), (second, after) in pairwise(kept)
    }


def _removed(
    document: Article,
    lines: tuple[DocumentLine, ...],
    kept: list[int],
    paragraphs: tuple[Paragraph, ...],
) -> Iterator[Removed]:
    """Yield what is left out now: what was when it was read, and paragraphs taken out."""
    ends = dict(zip(kept, (paragraph.span.end for paragraph in paragraphs), strict=True))
    as_read = iter(document.removed)
    at = 0
    for number, line in enumerate(lines):
        own = [] if line.kept else [next(as_read) for _ in range(line.count)]
        if number in ends:
            at = ends[number]
        elif own:
            yield from (replace(each, at=at) for each in own)
        else:
            yield Removed(line.text, None, at, line.role, shape=line.shape)


def _free_id(entity: Entity, taken: Iterable[str]) -> str:
    known = set(taken)
    number = len(known) + 1
    while entity.id in known and f"e{number}" in known:
        number += 1
    return entity.id if entity.id not in known else f"e{number}"
