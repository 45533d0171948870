"""The headings of an article, and which of them is next."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.text.article import Article, ParagraphRole
from reader.text.span import Span

_LEVELS = {ParagraphRole.HEADLINE: 1, ParagraphRole.HEADING: 2}


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading.

    Args:
        title: Its words.
        level: 1 for the headline, 2 for the headings of its parts.
        span: Code points of the article that it takes.
    """

    title: str
    level: int
    span: Span


def headings_of(article: Article) -> tuple[Heading, ...]:
    """Return the headings of an article in their order, its headline with them."""
    return tuple(
        Heading(each.span.of(article.text), _LEVELS[each.role], each.span)
        for each in article.paragraphs
        if each.role in _LEVELS
    )


def neighbour(headings: Sequence[Heading], offset: int, by: int) -> int | None:
    """Return the number of the next (1) or previous (-1) heading from an offset; None at the end.

    A heading that begins at the offset is neither.
    """
    if by > 0:
        after = (n for n, each in enumerate(headings) if each.span.start > offset)
        return next(after, None)
    before = [n for n, each in enumerate(headings) if each.span.start < offset]
    return before[-1] if before else None
