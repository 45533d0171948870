"""Every mention of a somebody in its line, the name in the middle: a concordance."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate

from reader.text.article import Article, ParagraphRole
from reader.text.entity import Entity, Mention
from reader.text.folding import folded
from reader.text.span import Span

_CONTEXT = 90
"""Code points on either side of the name, at most."""


class ConcordanceOrder(StrEnum):
    """How the lines are sorted: as they stand, or by the words around the name, or by it."""

    TEXT = "text"
    BEFORE = "before"
    NAME = "name"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class ConcordanceLine:
    """One mention with the words around it, which never reach out of its paragraph.

    Args:
        number: Which of the mentions it is, from 1.
        mention: The mention itself.
        paragraph: Number of its paragraph of the body, from 1, as the print edition has it; 0
            where it stands elsewhere, as in the headline.
        before: The words before the name, on one line.
        name: The words of the mention, on one line.
        after: The words behind it, on one line, with the space before them if there is one.
    """

    number: int
    mention: Mention
    paragraph: int
    before: str
    name: str
    after: str


def concordance(article: Article, entity: Entity) -> tuple[ConcordanceLine, ...]:
    """Return a line for each mention of an entity, in order of the text."""
    bodies = accumulate(each.role is ParagraphRole.BODY for each in article.paragraphs)
    numbers = tuple(map(int, bodies))
    return tuple(
        _line(article, numbers, number, mention)
        for number, mention in enumerate(entity.mentions, 1)
    )


def sorted_lines(
    lines: Iterable[ConcordanceLine], order: ConcordanceOrder
) -> tuple[ConcordanceLine, ...]:
    """Return lines in an order; equals stay in order of the text.

    By the words before the name, the word beside it counts first, then the one before that.
    """
    in_text = sorted(lines, key=lambda line: line.number)
    if order is ConcordanceOrder.BEFORE:
        in_text.sort(key=lambda line: _words(line.before)[::-1])
    elif order is ConcordanceOrder.AFTER:
        in_text.sort(key=lambda line: _words(line.after))
    elif order is ConcordanceOrder.NAME:
        in_text.sort(key=lambda line: _words(line.name))
    return tuple(in_text)


def aligned(lines: Iterable[ConcordanceLine]) -> str:
    """Return lines as plain text in which all names begin in one column."""
    shown = tuple(lines)
    widest = max((len(line.before) for line in shown), default=0)
    return "".join(
        f"{line.before:>{widest}} {line.name}{line.after}".rstrip() + "\n" for line in shown
    )


def _line(
    article: Article, numbers: tuple[int, ...], number: int, mention: Mention
) -> ConcordanceLine:
    text, span = article.text, mention.span
    paragraphs = article.paragraphs
    index = bisect_right(paragraphs, span.start, key=lambda each: each.span.start) - 1
    inside = index >= 0 and paragraphs[index].span.covers(span)
    whole = paragraphs[index].span if inside else Span(0, len(text))
    before = text[max(whole.start, span.start - _CONTEXT) : span.start]
    if span.start - _CONTEXT > whole.start:
        before = before.partition(" ")[2]
    after = text[span.end : min(whole.end, span.end + _CONTEXT)]
    if span.end + _CONTEXT < whole.end:
        after = after.rpartition(" ")[0]
    return ConcordanceLine(
        number,
        mention,
        numbers[index] if inside and paragraphs[index].role is ParagraphRole.BODY else 0,
        " ".join(before.split()),
        " ".join(span.of(text).split()),
        _squeezed_end(after),
    )


def _squeezed_end(after: str) -> str:
    words = " ".join(after.split())
    return f" {words}" if words and after[:1].isspace() else words


def _words(line: str) -> list[str]:
    signs = "".join(char if char.isalnum() else " " for char in folded(line))
    return signs.split()
