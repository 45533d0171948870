"""Where quotation marks stand in a paragraph, and what is between them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.text.span import Span

_DOUBLE = re.compile("[\u201c\u201d\u201e\u00ab\u00bb\"]|''|``")
_SINGLE = re.compile(r"(?<![\w\u2019])[\u2018'](?=[\w\u2026])|(?<=[\w.,!?\u2026])[\u2019'](?!\w)")
_OPENS, _CLOSES = "\u201c\u201e\u00ab``\u2018", "\u201d\u00bb''\u2019"
_INNER_END = " \t\n"


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation.

    Args:
        whole: With its marks.
        words: Without them.
        closed: Whether a mark closes it; else it goes on to the end of its paragraph.
    """

    whole: Span
    words: Span
    closed: bool


def quotes_in(text: str, start: int, end: int) -> list[Quote]:
    """Return the quotations of a paragraph; single marks count where there are no double ones."""
    found = list(_found(text, _DOUBLE, start, end))
    return found or [one for one in _found(text, _SINGLE, start, end) if one.closed]


def _found(text: str, marks: re.Pattern[str], start: int, end: int) -> Iterator[Quote]:
    opened: re.Match[str] | None = None
    for mark in marks.finditer(text, start, end):
        sign = mark[0]
        if opened is None:
            if sign not in _CLOSES or sign in "\"'":
                opened = mark
        elif sign in _OPENS and sign not in "\"'":
            continue
        else:
            yield from _quote(text, opened, mark.start(), mark.end(), closed=True)
            opened = None
    if opened is not None:
        yield from _quote(text, opened, end, end, closed=False)


def _quote(
    text: str, opened: re.Match[str], stop: int, end: int, *, closed: bool
) -> Iterator[Quote]:
    """Yield a quotation, unless there is nothing in it."""
    first, last = opened.end(), stop
    while last > first and text[last - 1] in _INNER_END:
        last -= 1
    while first < last and text[first] in _INNER_END:
        first += 1
    if first < last:
        yield Quote(Span(opened.start(), end), Span(first, last), closed)
