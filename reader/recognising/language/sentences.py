"""Where sentences begin and end inside a paragraph."""

import re
from collections.abc import Iterator

from reader.recognising.language.language import Language

_BREAK = re.compile(r"[.!?…][\"”’')\]]*\s+(?=[\"“‘'(\[]?[A-ZÀ-Þ0-9])|\n+")  # noqa: RUF001
_LONGEST = 3_000
_INITIALISM = re.compile(r"(?:\b[A-Z]\.){2,}$")


def sentence_spans(
    text: str, start: int, end: int, language: Language
) -> Iterator[tuple[int, int]]:
    """Yield the half-open spans of the sentences of `text` between two offsets."""
    begin = start
    for match in _BREAK.finditer(text, start, end):
        stop = match.start() + 1
        tail = text[max(begin, stop - 12) : stop]
        if match.group()[0] == "." and language.pattern("sentences.no_end").search(tail):
            starts = language.pattern("sentences.starts").match(text, match.end())
            if not (starts and _INITIALISM.search(tail)):
                continue
        yield from _bounded(begin, match.end())
        begin = match.end()
    yield from _bounded(begin, end)


def _bounded(start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a sentence in parts of bounded length, for what has no full stop has no end."""
    for begin in range(start, end, _LONGEST):
        yield begin, min(end, begin + _LONGEST)
