"""The lines of a document: its paragraphs, and between them what was left out when it was read.

Their number and order never change, whatever a person puts back or takes out.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from reader.text.article import Article, Paragraph, ParagraphRole, Removed, Shape


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


def document_of(article: Article) -> Article:
    """Return the article as it was read, before a person put lines back or took them out."""
    return article.revision.document if article.revision else article


def lines_of(article: Article) -> tuple[DocumentLine, ...]:
    """Return all lines of the article's document, in the order of the source.

    Their number and order are the same whatever was put back or taken out.
    """
    lines = lines_as_read(document_of(article))
    return _revised_lines(article, lines) if article.revision else lines


def lines_of_both(
    before: Article, after: Article
) -> tuple[tuple[DocumentLine, ...], tuple[DocumentLine, ...]]:
    """Return the lines of two revisions of one document, each as `lines_of` does."""
    lines = lines_as_read(document_of(before))
    old, new = (
        _revised_lines(article, lines) if article.revision else lines for article in (before, after)
    )
    return old, new


def lines_as_read(document: Article) -> tuple[DocumentLine, ...]:
    """Return the lines of a document as it was read: its paragraphs, and what was left out."""
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
        paragraph = next(paragraphs) if line.kept != (number in changed) else None
        stands = at if paragraph is None else paragraph.span.start
        at = at if paragraph is None else paragraph.span.end
        found.append(DocumentLine(line.text, paragraph, stands, line.role, line.count, line.shape))
    return tuple(found)
