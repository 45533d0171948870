"""Names made whole that the weights broke in two, or left unfinished.

Two doubtful neighbours of one kind are halves of one name ("[Vrije Universiteit] [Amsterdam]"); a
name does not end in "of"; and the noun that says what the named thing is belongs to it, where it
has a capital: "[Gansu] Province", "[Hoover] Institution".
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.recognising.language.gazetteer import Gazetteer
from reader.recognising.language.language import Language
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import EntityKind

_DOUBTFUL = 0.7
"""Both halves are less sure than this."""
_DANGLING = re.compile(r"(?:\s+(?:of|and|&|in|for|from|with|the))+$")
_OF = re.compile(r"\s+of(?:\s+the)?$")
_PLACE_NOUNS = (
    "Province|Region|District|County|Cent(?:er|re)|Trail|Bridge|Park|Airport|Street|Avenue|Road"
    "|River|Lake"
)
_BODY_NOUNS = (
    "Institut(?:e|ion)|University|College|School|Academy|Foundation|Association|Society|Company"
    "|Corporation|Group|Council|Committee|Commission|Party|League|Television|Publications|Systems"
    "|Headquarters"
)
_NOUN = re.compile(rf" (?:({_PLACE_NOUNS})|({_BODY_NOUNS}))(?![\w'\u2019-])")
_ENDING = re.compile(r"(?:Inc|L\.?L\.?[CP]|L\.?P|Ltd|Corp|Co|P\.?L\.?C|S\.?A|A\.?G|GmbH)\.?")
_PART_OF = re.compile(r"\b(?:Riding|Municipality|Khanate|Duchy|Emirate|Sultanate|Isle)$")
_TIED = re.compile(r"[-\u2010\u2011\u2013][a-z]+$")
_STATE = re.compile(r"[A-Z]{2}|(?:[A-Z]\.){2}")
_STATE_AFTER = re.compile(r",\s(?:[A-Z]{2}\b|(?:[A-Z]\.){2})")
_SMALL_NOUN = re.compile(r"\s(?:parish|coast|region|rivers|stores)$")


def merge_broken(
    text: str, names: Sequence[FoundMention], language: Language
) -> list[FoundMention]:
    """Return `names` with broken and unfinished ones made whole, in order."""
    whole: list[FoundMention] = []
    for name in names:
        last = whole[-1] if whole else None
        if last is not None and _is_second_half(text, last, name, language.gazetteer):
            whole[-1] = _merged(text, last, name)
        elif last is not None and _is_only_ending(text, last, name):
            continue
        else:
            whole.append(name)
    following = [*(one.start for one in whole), len(text)][1:]
    return [_finished(text, one, until) for one, until in zip(whole, following, strict=True)]


def _is_second_half(
    text: str, last: FoundMention, name: FoundMention, gazetteer: Gazetteer
) -> bool:
    gap = text[last.end : name.start]
    if gap == " of ":
        only_places = last.kind is EntityKind.PLACE and name.kind is EntityKind.PLACE
        return only_places and _PART_OF.search(text, last.start, last.end) is not None
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
    if _DANGLING.search(first) is not None:
        return _OF.search(first) is not None
    if last.kind is not name.kind:
        return False
    two_places = name.kind is EntityKind.PLACE and (
        gazetteer.known(second) is not None
        or _STATE.fullmatch(second) is not None
        or _STATE_AFTER.match(text, name.end) is not None
    )
    return not two_places


def _is_only_ending(text: str, last: FoundMention, name: FoundMention) -> bool:
    """Tell whether a name is nothing but the ending of the company before it: "Harlow, L.P."."""
    if text[last.end : name.start] != ", ":
        return False
    return _ENDING.fullmatch(text, name.start, name.end) is not None


def _merged(text: str, first: FoundMention, second: FoundMention) -> FoundMention:
    whole = first.cut(text, first.start, second.end)
    return replace(whole, confidence=min(first.confidence, second.confidence))


def _finished(text: str, name: FoundMention, until: int) -> FoundMention:
    """Return `name` with the noun after it, or without the small words that it ends in."""
    last = text[name.start : name.end].rpartition(" ")[2]
    if last.islower() or last == "&":
        small = _DANGLING.search(text, name.start, name.end)
        if small is None and name.kind is not EntityKind.PERSON:
            small = _SMALL_NOUN.search(text, name.start, name.end)
        return name if small is None else name.cut(text, name.start, small.start())
    if name.kind is EntityKind.PERSON or not text[name.end + 1 : name.end + 2].isupper():
        return name
    noun = _NOUN.match(text, name.end)
    if noun is None or noun.end() > until:
        return name
    kind = EntityKind.PLACE if noun[1] else EntityKind.ORGANISATION
    if kind is name.kind:
        return name.cut(text, name.start, noun.end())
    return name
