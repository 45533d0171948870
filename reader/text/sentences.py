"""Where sentences begin and end inside a paragraph."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_END = r"[.!?…][\"”’'»)\]]*\s+(?=[\"“‘'«(\[]?[A-ZÀ-Þ0-9])"  # noqa: RUF001 - as they are set
_BREAK, _LINE_OR_BREAK = re.compile(_END), re.compile(rf"{_END}|\n+")
_LONGEST = 3_000
_INITIALISM = re.compile(r"(?:\b[A-Z]\.){2,}$")
_LONGEST_ABBREVIATION = 12


@dataclass(frozen=True, slots=True)
class SentenceRules:
    """What a language says of full stops.

    Args:
        no_end: Found at the end of a text whose full stop ends no sentence: "Mr.".
        starts: Matches what begins a sentence even behind an initialism: "the U.S. The".
    """

    no_end: re.Pattern[str]
    starts: re.Pattern[str]


def sentence_spans(
    text: str, start: int, end: int, rules: SentenceRules, *, across_lines: bool = False
) -> Iterator[tuple[int, int]]:
    """Yield the half-open spans of the sentences of `text`, with the white space behind each.

    Args:
        text: Holds them.
        start: Where the first begins.
        end: Where the last ends.
        rules: Of the language.
        across_lines: Whether a sentence goes on behind the end of a line.
    """
    begin = start
    for match in (_BREAK if across_lines else _LINE_OR_BREAK).finditer(text, start, end):
        stop = match.start() + 1
        tail = text[max(begin, stop - _LONGEST_ABBREVIATION) : stop]
        if match.group()[0] == "." and rules.no_end.search(tail):
            starts = rules.starts.match(text, match.end())
            if not (starts and _INITIALISM.search(tail)):
                continue
        yield from _bounded(begin, match.end())
        begin = match.end()
    yield from _bounded(begin, end)


def _bounded(start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a sentence in parts of bounded length, for what has no full stop has no end."""
    for begin in range(start, end, _LONGEST):
        yield begin, min(end, begin + _LONGEST)
