"""A person's choice among the lines of a document, and the article that comes of it.

A person turns single lines: one left out is put back, one in the article is taken out. The article
is then made anew of the document and the numbers of the turned lines, so that the same choice
always gives the same text, in whatever order it was made.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from reader.errors import EditError
from reader.text.article import Article, Paragraph, ParagraphRole, Removed, Revision
from reader.text.document_lines import DocumentLine, document_of, lines_as_read
from reader.text.span import Span
from reader.wording import Wording

_BREAK = "\n\n"
_LAST_LINE = Wording("This is the only line left in the article; it cannot be taken out.")
_NO_LINE = Wording("There is no such line in this document.")


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
    lines = lines_as_read(document)
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
            Paragraph(span, known.role, known.shape)
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
