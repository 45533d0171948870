"""Finding words in the article, however they are written there: case, accents, ligatures, hyphens.

A text is prepared once and sought in at every letter typed. No Qt.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from unicodedata import combining

from reader.text.folding import searched_char
from reader.text.span import Span

MOST_MATCHES = 5_000
_FEW = 40
"""Characters that are replaced one by one faster than a text is gone through."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is sought.

    Args:
        words: As they were typed; runs of white space are one.
        whole_words: Whether letters and digits before or after them are no match.
        match_case: Whether capitals are told from small letters.
    """

    words: str
    whole_words: bool = False
    match_case: bool = False


class SearchedText:
    """A text made ready to be sought in.

    Args:
        text: The text.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._folded: dict[bool, FoldedText] = {}

    def prepare(self, *, match_case: bool = False) -> "FoldedText":
        """Fold the text now, so that the first letter need not wait."""
        folded = self._folded.get(match_case)
        if folded is None:
            folded = self._folded[match_case] = FoldedText(self.text, match_case)
        return folded

    def find_all(self, wanted: Wanted) -> tuple[Span, ...]:
        """Return where the words stand, in order, not overlapping, at most `MOST_MATCHES`."""
        folded = self.prepare(match_case=wanted.match_case)
        sought = FoldedText(" ".join(wanted.words.split()), wanted.match_case).text.strip()
        if not sought:
            return ()
        pattern = re.escape(sought)
        if wanted.whole_words:
            pattern = rf"(?<!\w){pattern}(?!\w)"
        spans: list[Span] = []
        for found in re.finditer(pattern, folded.text):
            span = folded.span(found.start(), found.end())
            # Two letters of one ligature are one place.
            if not spans or span.start >= spans[-1].end:
                spans.append(span)
            if len(spans) == MOST_MATCHES:
                break
        return tuple(spans)


class FoldedText:
    """A text folded, with what is needed to find its places in the text as it is written.

    Most characters are folded to one; only where one becomes none or several is anything kept.
    """

    def __init__(self, text: str, keep_case: bool) -> None:
        table = {char: searched_char(char, keep_case=keep_case) for char in set(text)}
        self.text = _replaced(text if keep_case else text.lower(), text, table, keep_case)
        self._as_written = text
        self._starts = [0]
        self._shifts = [0]
        uneven = "".join(re.escape(char) for char, folded in table.items() if len(folded) != 1)
        if not uneven:
            return
        shift = 0
        for found in re.finditer(f"[{uneven}]", text):
            width = len(table[found[0]])
            at = found.start() - shift
            # Inside what one character became, every place is that character's.
            for inside in range(1, width):
                shift -= 1
                self._note(at + inside, shift)
            if not width:
                shift += 1
                self._note(at, shift)

    def _note(self, start: int, shift: int) -> None:
        if self._starts[-1] == start:
            self._shifts[-1] = shift
        else:
            self._starts.append(start)
            self._shifts.append(shift)

    def span(self, start: int, end: int) -> Span:
        """Return the place in the written text of a place in the folded one."""
        stop = self._written(end - 1) + 1
        # An accent written behind its letter belongs to it.
        while stop < len(self._as_written) and combining(self._as_written[stop]):
            stop += 1
        return Span(self._written(start), stop)

    def _written(self, place: int) -> int:
        return place + self._shifts[bisect_right(self._starts, place) - 1]


def _replaced(lowered: str, text: str, table: dict[str, str], keep_case: bool) -> str:
    """Return `text` with each character as the table says; where they are few, one by one."""
    odd = {
        char: folded
        for char, folded in table.items()
        if folded != (char if keep_case else char.lower())
    }
    if len(odd) > _FEW or len(lowered) != len(text):
        return text.translate({ord(char): folded for char, folded in table.items()})
    for char, folded in odd.items():
        lowered = lowered.replace(char if keep_case else char.lower(), folded)
    return lowered
