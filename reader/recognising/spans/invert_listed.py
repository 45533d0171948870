"""Names turned round in lists: "Barrie, James Matthew" at the beginning of a line is one somebody.

They are taken for one where the text has the name in plain order too, or where several lines begin
so, as those of an index or a list of books do.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from reader.recognising.language.language import Language
from reader.recognising.language.name_key import name_key
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import EntityKind

_BEFORE = re.compile(r"(?:^|\n)(?:[^\w\n]|\d){0,8}$")
_AFTER = re.compile(r"[\"\u201d]?(?:[,.;:(\n]|\s?[(\u2013\u2014]|,?\s\d|$)")
_LONGEST_BETWEEN = 10
_LONGEST_BEFORE = 9
_SEVERAL = 3


def invert_listed(
    text: str, names: Sequence[FoundMention], language: Language
) -> list[FoundMention]:
    """Return the names, those of persons that are turned round in one."""
    pairs = {
        first.start: (first, second)
        for first, second in pairwise(names)
        if _is_entry(text, first, second, language)
    }
    if not pairs:
        return list(names)
    people = [one for one in names if one.kind is EntityKind.PERSON]
    plain = {name_key(one.wording) for one in people}
    going_on = {one.start for one, after in pairwise(people) if text[one.end : after.start] == ", "}
    pairs = {start: pair for start, pair in pairs.items() if pair[1].start not in going_on}
    listed = sum(text[pair[1].end : pair[1].end + 1] != "\n" for pair in pairs.values()) >= _SEVERAL
    kept: list[FoundMention] = []
    end = -1
    for one in names:
        pair = pairs.get(one.start)
        if pair is not None and (listed or _in_order(*pair) in plain):
            end = pair[1].end
            words = f"{one.wording}, {pair[1].wording}"
            least = min(one.confidence, pair[1].confidence)
            kept.append(replace(one, end=end, wording=words, confidence=least))
        elif one.start >= end:
            kept.append(one)
    return kept


def _in_order(surname: FoundMention, given: FoundMention) -> str:
    return name_key(f"{given.wording} {surname.wording}")


def _is_entry(text: str, first: FoundMention, second: FoundMention, language: Language) -> bool:
    if not first.kind is second.kind is EntityKind.PERSON or " " in first.wording:
        return False
    if second.start - first.end > _LONGEST_BETWEEN:
        return False
    if first.wording == second.wording:
        return False
    return (
        language.pattern("invert_listed.between").fullmatch(text, first.end, second.start)
        is not None
        and _BEFORE.search(text, max(0, first.start - _LONGEST_BEFORE), first.start) is not None
        and _AFTER.match(text, second.end) is not None
        and language.pattern("invert_listed.and").match(text, second.end) is None
    )
