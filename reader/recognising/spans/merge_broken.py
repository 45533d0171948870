"""Names made whole that the weights broke in two, or left unfinished.

Two doubtful neighbours of one kind are halves of one name ("[Vrije Universiteit] [Amsterdam]"); a
name does not end in "of"; and the noun that says what the named thing is belongs to it, where it
has a capital: "[Gansu] Province", "[Hoover] Institution". A nickname joins what stands around it.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.recognising.language.gazetteer import Gazetteer
from reader.recognising.language.language import Language
from reader.recognising.mentions.found_mention import FoundMention
from reader.recognising.spans.join_nicknames import join_nicknames
from reader.text.entity import EntityKind

_DOUBTFUL = 0.7
"""Both halves are less sure than this."""
_TIED = re.compile(r"[-\u2010\u2011\u2013][a-z]+$")
_STATE = re.compile(r"[A-Z]{2}|(?:[A-Z]\.){2}")
_STATE_AFTER = re.compile(r",\s(?:[A-Z]{2}\b|(?:[A-Z]\.){2})")


def merge_broken(
    text: str, names: Sequence[FoundMention], language: Language
) -> list[FoundMention]:
    """Return `names` with broken and unfinished ones made whole, in order."""
    whole: list[FoundMention] = []
    for name in join_nicknames(text, names, language):
        last = whole[-1] if whole else None
        if last is not None and _is_second_half(text, last, name, language.gazetteer, language):
            whole[-1] = _merged(text, last, name)
        elif last is not None and _is_only_ending(text, last, name, language):
            continue
        else:
            whole.append(name)
    following = [*(one.start for one in whole), len(text)][1:]
    return [
        _finished(text, one, until, language) for one, until in zip(whole, following, strict=True)
    ]


def _is_second_half(
    text: str, last: FoundMention, name: FoundMention, gazetteer: Gazetteer, language: Language
) -> bool:
    gap = text[last.end : name.start]
    if language.pattern("merge_broken.of_between").fullmatch(gap):
        only_places = last.kind is EntityKind.PLACE and name.kind is EntityKind.PLACE
        return (
            only_places
            and language.pattern("merge_broken.part_of").search(text, last.start, last.end)
            is not None
        )
    if gap != " ":
        return False
    if max(last.confidence, name.confidence) >= _DOUBTFUL:
        return False
    first, second = text[last.start : last.end], text[name.start : name.end]
    if EntityKind.PERSON in (last.kind, name.kind):
        return False
    if first[0].islower() or second[0].islower() or not first[-1].isalnum():
        return False
    if _TIED.search(first) is not None:
        return False
    if language.pattern("merge_broken.dangling").search(first) is not None:
        return language.pattern("merge_broken.of").search(first) is not None
    if last.kind is not name.kind:
        return False
    two_places = name.kind is EntityKind.PLACE and (
        gazetteer.known(second) is not None
        or _STATE.fullmatch(second) is not None
        or _STATE_AFTER.match(text, name.end) is not None
    )
    return not two_places


def _is_only_ending(text: str, last: FoundMention, name: FoundMention, language: Language) -> bool:
    """Tell whether a name is nothing but the ending of the company before it: "Harlow, L.P."."""
    if text[last.end : name.start] != ", ":
        return False
    return language.pattern("merge_broken.ending").fullmatch(text, name.start, name.end) is not None


def _merged(text: str, first: FoundMention, second: FoundMention) -> FoundMention:
    whole = first.cut(text, first.start, second.end)
    return replace(whole, confidence=min(first.confidence, second.confidence))


def _finished(text: str, name: FoundMention, until: int, language: Language) -> FoundMention:
    """Return `name` with the noun after it, or without the small words that it ends in."""
    last = text[name.start : name.end].rpartition(" ")[2]
    if last.islower() or last == "&":
        small = language.pattern("merge_broken.dangling").search(text, name.start, name.end)
        if small is None and name.kind is not EntityKind.PERSON:
            small = language.pattern("merge_broken.small_noun").search(text, name.start, name.end)
        return name if small is None else name.cut(text, name.start, small.start())
    if name.kind is EntityKind.PERSON or not text[name.end + 1 : name.end + 2].isupper():
        return name
    noun = language.pattern("merge_broken.noun").match(text, name.end)
    if noun is None or noun.end() > until:
        return name
    kind = EntityKind.PLACE if noun[1] else EntityKind.ORGANISATION
    if kind is name.kind:
        return name.cut(text, name.start, noun.end())
    return name
