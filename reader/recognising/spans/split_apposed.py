"""A newspaper and what its correspondent covers, side by side: "VOA Pentagon correspondent".

The weights take both for one name. They are two, where the second is a name by itself and a
reporter's title follows: "BBC Washington correspondent", "AP White House reporter".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.recognising.language.gazetteer import Gazetteer
from reader.recognising.language.language import Language
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import EntityKind

_FIRST = re.compile(r"(?:[A-Z]{2,5}|[A-Z]\w+)\s(?=[A-Z])")


def split_apposed(
    text: str, names: Sequence[FoundMention], language: Language
) -> list[FoundMention]:
    """Return the names, an organisation and what it reports on as two."""
    kinds = {one.wording: one.kind for one in names}
    return [
        part for one in names for part in _parts(text, one, kinds, language.gazetteer, language)
    ]


def _parts(
    text: str,
    one: FoundMention,
    kinds: dict[str, EntityKind],
    gazetteer: Gazetteer,
    language: Language,
) -> Iterator[FoundMention]:
    first = _FIRST.match(one.wording) if one.kind is EntityKind.ORGANISATION else None
    if first is None or not language.pattern("split_apposed.reports").match(text, one.end):
        yield one
        return
    medium, subject = one.wording[: first.end() - 1], one.wording[first.end() :]
    kind = kinds.get(subject)
    if kind is None and (gazetteer.known(subject) or gazetteer.candidates(subject)):
        kind = EntityKind.PLACE
    if kind in (None, EntityKind.PERSON) or not (medium.isupper() or medium in kinds):
        yield one
        return
    yield replace(one, end=one.start + len(medium), wording=medium)
    yield replace(one, start=one.end - len(subject), wording=subject, kind=kind)
