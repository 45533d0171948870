"""Which paragraphs are verses: they are set line under line, and every fifth has its number.

Files seldom say so, and a verse looks like a short paragraph; what tells is that many of them stand
in a row, most of which do not end as a sentence does.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from reader.text.article import Paragraph, ParagraphRole, Shape

EVERY = 5
"""Of so many verses one has its number, as in editions of poems."""

_LONGEST = 64
"""Characters of a verse."""
_FEWEST = 4
"""Verses in a row."""
_FULL_STOPS = frozenset(".!?:\u2026\u3002\u061f")
_CLOSING = "\"'\u201d\u2019\u00bb)]*0123456789 "


def verses(text: str, paragraphs: Sequence[Paragraph]) -> frozenset[int]:
    """Return which of some paragraphs are verses, by their places in the sequence.

    Args:
        text: The article's text.
        paragraphs: All of it, in order.
    """
    return frozenset(
        place
        for run in _runs(paragraphs)
        if len(run) >= _FEWEST
        and 2 * sum(_ends_a_sentence(text, paragraphs[place]) for place in run) < len(run)
        for place in run
    )


def _runs(paragraphs: Sequence[Paragraph]) -> Iterator[list[int]]:
    for is_short, run in groupby(
        range(len(paragraphs)), key=lambda place: _is_short(paragraphs[place])
    ):
        if is_short:
            yield list(run)


def _is_short(paragraph: Paragraph) -> bool:
    length = paragraph.span.end - paragraph.span.start
    is_text = paragraph.role is ParagraphRole.BODY and paragraph.shape is Shape.TEXT
    return is_text and length <= _LONGEST


def _ends_a_sentence(text: str, paragraph: Paragraph) -> bool:
    return paragraph.span.of(text).rstrip(_CLOSING)[-1:] in _FULL_STOPS
