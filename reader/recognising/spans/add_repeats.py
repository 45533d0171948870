"""Exact repeats of sure and distinctive names that were overlooked, or found in part.

Nothing is spread blindly: a single common word is never looked for again.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from reader.recognising.language.language import Language
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import EntityKind

_SURE = 0.9
_CONFIDENCE = 0.7
_OFTEN = 1.8
"""Sum of the confidences from which a name of several words is as good as sure."""
_LEAST_LETTERS = 5
_LONGEST_REPEAT_TABLE = 2_000
_CAPITALISED = re.compile(r"(?<![\w@#/-])[^\W_a-z]\w*")
"""A word, up to its first hyphen or full stop, that begins with a capital or a figure."""
_GOES_ON = re.compile(r"[\w@]")
_SPACE = re.compile(r"\s+")
_CAPITAL_BEFORE = re.compile(r"[A-ZÀ-Þ][\w'\u2019.-]*[ \t]$")


def add_repeats(
    text: str,
    found: Sequence[FoundMention],
    language: Language,
    headings: Sequence[tuple[int, int]] = (),
) -> Iterator[FoundMention]:
    """Yield exact repeats of sure, distinctive names that were overlooked or found in part.

    "Seconds to Mars" is "30 Seconds to Mars" where the article surely has that elsewhere.

    Args:
        text: The article's text.
        found: The names found, in order.
        headings: Spans in which every word may have a capital, so that neighbours say nothing.
        language: Of the text.
    """
    table = _distinctive(found)
    if not table:
        return
    ends = [one.end for one in found]
    heading_ends = [end for _, end in headings]
    for start, end, wording in _occurrences(text, table):
        index = bisect_left(ends, start + 1)
        if index < len(found) and found[index].start < end:
            if _holds_parts(start, end, found, index):
                yield FoundMention(start, end, wording, table[wording], _CONFIDENCE)
            continue
        heading = bisect_left(heading_ends, start + 1)
        in_heading = heading < len(headings) and headings[heading][0] <= start
        if not in_heading and _in_longer_name(text, start, end, wording, language):
            continue
        yield FoundMention(start, end, wording, table[wording], _CONFIDENCE)


def _occurrences(text: str, table: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Yield where wordings stand in `text` as whole words: spans in order, none overlapping.

    Of several that begin at one place the longest counts.
    """
    by_first: defaultdict[str, list[str]] = defaultdict(list)
    for wording in sorted(table, key=len, reverse=True)[:_LONGEST_REPEAT_TABLE]:
        if first := _CAPITALISED.match(wording):
            by_first[first.group()].append(wording)
    done = 0
    for match in _CAPITALISED.finditer(text):
        start = match.start()
        if start < done:
            continue
        for wording in by_first.get(match.group(), ()):
            end = _end_of(wording, text, start)
            if end is not None and not _GOES_ON.match(text, end):
                yield start, end, wording
                done = end
                break


def _end_of(wording: str, text: str, start: int) -> int | None:
    """Return where a wording that stands in `text` at `start` ends, however it is spaced."""
    if text.startswith(wording, start):
        return start + len(wording)
    end = start
    for word in wording.split(" "):
        if end > start:
            space = _SPACE.match(text, end)
            if space is None:
                return None
            end = space.end()
        if not text.startswith(word, end):
            return None
        end += len(word)
    return end


def _holds_parts(start: int, end: int, found: Sequence[FoundMention], index: int) -> bool:
    """Tell whether all names that overlap the span, from `index` on, are parts of it."""
    parts = []
    while index < len(found) and found[index].start < end:
        parts.append(found[index])
        index += 1
    return all(
        start <= one.start and one.end <= end and one.end - one.start < end - start for one in parts
    )


def _distinctive(found: Iterable[FoundMention]) -> dict[str, EntityKind]:
    """Return the wordings worth looking for again, with the one kind each surely has."""
    kinds: defaultdict[str, set[EntityKind]] = defaultdict(set)
    sure: Counter[str] = Counter()
    total: defaultdict[str, float] = defaultdict(float)
    for one in found:
        kinds[one.wording].add(one.kind)
        sure[one.wording] += one.confidence >= _SURE
        total[one.wording] += one.confidence
    table: dict[str, EntityKind] = {}
    for wording, count in sure.items():
        several_words = " " in wording
        long_enough = len(wording) >= _LEAST_LETTERS or (wording.isupper() and len(wording) > 2)  # noqa: PLR2004
        enough = count >= 1 or total[wording] >= _OFTEN if several_words else count > 1
        begun = wording[:1].isupper() or (several_words and wording[:1].isdigit())
        if enough and long_enough and len(kinds[wording]) == 1 and begun:
            table[wording] = next(iter(kinds[wording]))
    return table


def _in_longer_name(text: str, start: int, end: int, wording: str, language: Language) -> bool:
    """Tell whether capitalised neighbours make a single word part of some longer name."""
    if (
        language.pattern("add_repeats.capital_after").match(text, end)
        and text[end : end + 1] not in ".!?"
    ):
        return True
    before = _CAPITAL_BEFORE.search(text[max(0, start - 30) : start])
    return before is not None and " " not in wording
