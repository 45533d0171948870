"""A nickname inside a person's name, in quotation marks or brackets, belongs to it.

The weights find the name before and the name after: 'Earvin "Magic" Johnson' is one.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from reader.recognising.language.language import Language
from reader.recognising.language.name_key import name_key
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import EntityKind

_LIKELY = 0.85


def join_nicknames(
    text: str, names: Sequence[FoundMention], language: Language
) -> list[FoundMention]:
    """Return the names, those around a nickname as one, in order."""
    joined: list[FoundMention] = []
    starts = [one.start for one in names]
    passed = 0
    for match in language.pattern("join_nicknames.name").finditer(text):
        first = max(passed, bisect_right(starts, match.start()) - 1)
        around = [
            one
            for one in names[first : bisect_right(starts, match.end() - 1)]
            if one.end > match.start() and one.kind is EntityKind.PERSON
        ]
        if not around or not _is_person(text, match.span("given"), around, language):
            continue
        start, end = min(match.start(), around[0].start), max(match.end(), around[-1].end)
        while passed < len(names) and names[passed].end <= start:
            joined.append(names[passed])
            passed += 1
        sure = max(_LIKELY, *(one.confidence for one in around))
        whole = replace(around[0].cut(text, start, end), confidence=sure, kind_confidences=())
        joined.append(whole)
        while passed < len(names) and names[passed].start < end:
            passed += 1
    return [*joined, *names[passed:]]


def _is_person(
    text: str, given: tuple[int, int], around: Sequence[FoundMention], language: Language
) -> bool:
    """Tell whether what stands before the nickname is a given name, or found to name a person."""
    start, end = given
    word = name_key(text[start:end]).partition(" ")[0]
    found = any(one.start < end for one in around)
    return found or language.genders.is_given_name(word) or bool(language.nicknames.related(word))
