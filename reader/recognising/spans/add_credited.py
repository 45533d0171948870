"""The agency beside a photographer in a credit: "(AP Photo/John Locher)", "Jane Doe/Getty Images".

The weights know the person; a stroke alone tells nothing of who stands on its other side, so that
only letters, and what ends as agencies of pictures do, are taken for one.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from reader.recognising.language.language import Language
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import EntityKind

_REACH = 40
_CONFIDENCE = 0.8


def add_credited(
    text: str, names: Sequence[FoundMention], language: Language
) -> Iterator[FoundMention]:
    """Yield the agencies that stand beside a person behind a stroke, and are no names yet."""
    ends = [one.end for one in names]
    for one in names:
        if one.kind is not EntityKind.PERSON:
            continue
        before = language.pattern("add_credited.before").search(
            text, max(0, one.start - _REACH), one.start
        )
        after = language.pattern("add_credited.after").match(text, one.end, one.end + _REACH)
        for match in filter(None, (before, after)):
            start, end = match.span(1)
            index = bisect_left(ends, start + 1)
            if index == len(names) or names[index].start >= end:
                yield FoundMention(start, end, match[1], EntityKind.ORGANISATION, _CONFIDENCE)
