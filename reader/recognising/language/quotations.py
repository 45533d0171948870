"""Where the words of others stand in a text, in quotation marks."""

import re
from bisect import bisect_right
from collections.abc import Sequence

_MARKS = re.compile("[\u201c\u201d\"]|''")
_CLOSING = "\"\u201d'"


class Quotations:
    """The quotations of a text.

    Args:
        text: The text.
        paragraphs: Half-open spans in which quotations are looked for; none goes beyond one.
    """

    def __init__(self, text: str, paragraphs: Sequence[tuple[int, int]]) -> None:
        self._text = text
        self.spans: list[tuple[int, int]] = []
        self._opening: set[int] = set()
        for paragraph in paragraphs:
            self._opening.add(len(self.spans))
            self.spans += _spans(text, *paragraph)
        self._starts = [start for start, _ in self.spans]

    def around(self, at: int) -> int | None:
        """Return the number of the quotation that an offset lies in."""
        index = bisect_right(self._starts, at) - 1
        return index if index >= 0 and at < self.spans[index][1] else None

    def follows(self, number: int) -> bool:
        """Tell whether there is a quotation before this one in its paragraph."""
        return number not in self._opening

    def goes_on(self, number: int) -> bool:
        """Tell whether a quotation begins its paragraph, and one was left open before that."""
        if number == 0 or self.follows(number):
            return False
        before, start = self.spans[number - 1][1], self.spans[number][0]
        left_open = self._text[before - 1] not in _CLOSING
        return left_open and not self._text[before:start].strip()


def _spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the quotations of one paragraph; one that is not closed goes on to its end."""
    spans: list[tuple[int, int]] = []
    opened: int | None = None
    for match in _MARKS.finditer(text, start, end):
        sign = match.group()
        if opened is None:
            if sign not in ("\u201d", "''"):
                opened = match.start()
        elif sign != "\u201c":
            spans.append((opened, match.end()))
            opened = None
    if opened is not None:
        spans.append((opened, end))
    return spans
