"""Letters beside a person's name that name nobody: a rank before it, honours and degrees after.

"DCI Ruth Carver", "Anna Weiss MEP", "Rose Ebadi, D.D.S.".
"""

import re
from collections.abc import Sequence
from itertools import zip_longest

from reader.recognising.language.language import Language
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import EntityKind

_RANK = re.compile(r"[A-Z]{2,5}")
_DOTTED = re.compile(r"(?:[A-Z][a-z]?\.){2,5}[A-Z]?\.?")
_HONOUR = re.compile(r"[A-Z]{2,5}")
_GOES_ON = re.compile(r"\s[a-z]|,\s")
_ENDING = re.compile(r"(?<=[a-z])\s(?![IVX]+$)[A-Z]{3,4}$")


def drop_letters_beside(
    text: str, names: Sequence[FoundMention], language: Language
) -> list[FoundMention]:
    """Return the names without such letters, and without them at the end of a person's name."""
    ranks = _ranks(text, names)
    kept: list[FoundMention] = []
    person_ends = -1
    for one in names:
        gap = text[person_ends : one.start] if person_ends >= 0 else ""
        if gap in (" ", ", ") and _is_honour(text, one, gap):
            person_ends = one.end
            continue
        person_ends = -1
        if one.start in ranks:
            continue
        if one.kind is EntityKind.PERSON:
            person_ends = one.end
            kept.append(_without_honour(text, one, language))
        else:
            kept.append(one)
    return kept


def _is_honour(text: str, one: FoundMention, gap: str) -> bool:
    if _DOTTED.fullmatch(one.wording):
        return one.kind is not EntityKind.PLACE
    alone = gap == " " and _HONOUR.fullmatch(one.wording) is not None
    return alone and one.kind is not EntityKind.PLACE and _GOES_ON.match(text, one.end) is not None


def _without_honour(text: str, one: FoundMention, language: Language) -> FoundMention:
    """Return a person's name without the letters that it ends in: "Anna Weiss CBE"."""
    words = text[one.start : one.end]
    found = _ENDING.search(words)
    if found is not None:
        return one.cut(text, one.start, one.start + found.start())
    head, _, last = words.rpartition(" ")
    bare = last.rstrip(".")
    told_apart = bare.isupper() or head.endswith(",")
    degree = told_apart and bare.lower() in language.words("person_names.degrees")
    if degree and any(map(str.islower, head)):
        return one.cut(text, one.start, one.start + len(head.rstrip(" ,")))
    return one


def _ranks(text: str, names: Sequence[FoundMention]) -> set[int]:
    """Return where letters stand that are only ever found right before a person's name."""
    before: dict[str, list[int]] = {}
    elsewhere: set[str] = set()
    for one, following in zip_longest(names, names[1:]):
        if one is None or one.kind is EntityKind.PERSON or not _RANK.fullmatch(one.wording):
            continue
        follows = (
            following is not None
            and following.kind is EntityKind.PERSON
            and text[one.end : following.start] == " "
        )
        if follows:
            before.setdefault(one.wording, []).append(one.start)
        else:
            elsewhere.add(one.wording)
    return {
        start for wording, starts in before.items() if wording not in elsewhere for start in starts
    }
