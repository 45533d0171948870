"""What tells the words of a text from others without keeping them, and where they stand in another.

A text that has changed is compared with what was kept of it: first line by line, then, in lines
that differ, word by word.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from reader.text.span import Span

_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"\w+|[^\w\s]")
_MOST_BY_WORD = 1_000_000
"""Code points of a text above which it is known by its lines alone."""
_MOST_COMPARED = 4_000_000
"""Pairs of words above which lines that differ are not compared by words."""


@dataclass(frozen=True, slots=True)
class TracedWord:
    """One word or sign of punctuation: the code points it takes, and what tells it from others."""

    start: int
    end: int
    digest: str


@dataclass(frozen=True, slots=True)
class TracedLine:
    """One line of a text, with its words where these are known."""

    start: int
    end: int
    digest: str
    words: tuple[TracedWord, ...] = ()


def traces_of(text: str) -> tuple[TracedLine, ...]:
    """Return what tells the lines of a text, and their words, from others."""
    by_word = len(text) <= _MOST_BY_WORD
    return tuple(
        TracedLine(
            line.start(),
            line.end(),
            _digest(line.group(), 8),
            tuple(
                TracedWord(word.start(), word.end(), _digest(word.group(), 3))
                for word in _WORD.finditer(text, line.start(), line.end())
            )
            if by_word
            else (),
        )
        for line in _LINE.finditer(text)
    )


class TextComparison:
    """Where the words of a text stand in another that was made of it.

    Args:
        old: What was kept of the one text.
        new: The same of the other.
    """

    def __init__(self, old: Sequence[TracedLine], new: Sequence[TracedLine]) -> None:
        self._lines: list[tuple[TracedLine, TracedLine]] = []
        self._starts: dict[int, tuple[int, int]] = {}
        self._ends: dict[int, tuple[int, int]] = {}
        found = 0
        for tag, old_from, old_to, new_from, new_to in _opcodes(old, new):
            if tag == "equal":
                pairs = list(zip(old[old_from:old_to], new[new_from:new_to], strict=True))
                self._lines += pairs
                found += sum(was.end - was.start for was, _ in pairs)
            elif tag == "replace":
                found += self._compare(old[old_from:old_to], new[new_from:new_to])
        total = sum(line.end - line.start for line in old)
        self.common = found
        """Code points of the old text that stand in the new."""
        self.likeness = found / total if total else 0.0
        """Their share of the old text, from 0 to 1."""
        length = sum(line.end - line.start for line in new)
        self.share = found / length if length else 0.0
        """Their share of the new text, about; above 1 only where white space was put in."""

    def span(self, span: Span) -> Span | None:
        """Return where the words of a stretch of the old text stand; None if not all of them do."""
        for was, now in self._at(span.start):
            if span.end <= was.end:
                shift = now.start - was.start
                return Span(span.start + shift, span.end + shift)
        first, last = self._starts.get(span.start), self._ends.get(span.end)
        if first is None or last is None or last[0] <= first[0]:
            return None
        # Nothing was put in between, and nothing taken out.
        return Span(first[0], last[0]) if last[1] == first[1] else None

    def is_kept(self, span: Span) -> bool:
        """Tell whether a stretch of the new text is within lines that are as they were."""
        return any(now.start <= span.start and span.end <= now.end for _, now in self._lines)

    def _at(self, offset: int) -> Iterator[tuple[TracedLine, TracedLine]]:
        low, high = 0, len(self._lines)
        while low < high:
            middle = (low + high) // 2
            if self._lines[middle][0].end <= offset:
                low = middle + 1
            else:
                high = middle
        if low < len(self._lines) and self._lines[low][0].start <= offset:
            yield self._lines[low]

    def _compare(self, old: Sequence[TracedLine], new: Sequence[TracedLine]) -> int:
        """Take notice of the words that lines have in common; return how long these are."""
        was = [word for line in old for word in line.words]
        now = [word for line in new for word in line.words]
        if len(was) * len(now) > _MOST_COMPARED:
            return 0
        found = 0
        for tag, old_from, old_to, new_from, _ in _opcodes(was, now):
            for number in range(old_to - old_from) if tag == "equal" else ():
                here, there = was[old_from + number], now[new_from + number]
                # The same for all words of a run, so that a gap in it shows.
                run = new_from - old_from
                self._starts[here.start] = (there.start, run)
                self._ends[here.end] = (there.end, run)
                found += here.end - here.start
        return found


def _opcodes(
    old: Sequence[TracedLine] | Sequence[TracedWord],
    new: Sequence[TracedLine] | Sequence[TracedWord],
) -> list[tuple[str, int, int, int, int]]:
    matcher = SequenceMatcher(
        None, [each.digest for each in old], [each.digest for each in new], autojunk=False
    )
    return list(matcher.get_opcodes())


def _digest(words: str, size: int) -> str:
    data = words.encode("utf-8", "surrogatepass")
    return hashlib.blake2b(data, digest_size=size).hexdigest()
