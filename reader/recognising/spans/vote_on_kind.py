"""The kind of a doubtful name, as the article as a whole gives it.

A wording that is surely of one kind elsewhere decides doubtful ones, and a surname of a sure person
is a person. A sure name keeps its kind. One word alone that is called like a city of a country that
the article names ("Guinea … Conakry expelled") is that city, and no person, unless somebody else's
name has it.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace

from reader.recognising.language.language import Language
from reader.recognising.language.name_key import name_key
from reader.recognising.mentions.found_mention import FoundMention
from reader.recognising.mentions.readings import KINDS
from reader.text.entity import EntityKind

_SURE = 0.9
_CLEAR = 0.7
_DOUBTFUL = 0.5
_NEARLY_CERTAIN = 0.97
_OF_ONE = 0.6
"""What one rather sure name adds to the article's opinion of its kind."""
_SWAY = 0.6
"""Share of the article's opinion in each mention's: the rest is the mention's own."""
_WELL_KNOWN = 50_000
"""Inhabitants from which a city acts for its country."""
_LETTERS = re.compile(r"(?:[A-Z]\.?){2,5}")


def vote_on_kind(
    text: str, names: Sequence[FoundMention], language: Language
) -> list[FoundMention]:
    """Return the names with the kind that the article as a whole gives them."""
    votes: defaultdict[str, dict[EntityKind, float]] = defaultdict(
        lambda: dict.fromkeys(KINDS, 0.0)
    )
    keys = [name_key(name.wording) for name in names]
    for name, key in zip(names, keys, strict=True):
        of_wording = votes[key]
        for kind in KINDS:
            of_wording[kind] += name.confidence * name.confidence_of(kind)
    surnames = _sure_surnames(names)
    groups = _called_groups(text, names, language)
    countries = _named_countries(names, language)
    of_persons = _words_of_persons(names)
    found: list[FoundMention] = []
    for name, key in zip(names, keys, strict=True):
        kind = _kind(name, votes[key])
        known = language.gazetteer.known(name.wording) if name.confidence < _SURE else None
        if (
            kind is not EntityKind.PERSON
            and name.confidence < surnames.get(key, 0.0)
            and not (kind is EntityKind.PLACE and known is not None)
        ):
            kind = EntityKind.PERSON
        elif (
            kind is EntityKind.PERSON
            and known is not None
            and votes[key][EntityKind.PLACE] > _OF_ONE
        ) or (
            kind is EntityKind.PERSON
            and name.confidence < _NEARLY_CERTAIN
            and key not in of_persons
            and _is_city_of(name.wording, countries, language)
        ):
            kind = EntityKind.PLACE
        elif (key in groups and name.confidence < _NEARLY_CERTAIN) or (
            kind is EntityKind.PLACE
            and name.confidence <= _DOUBTFUL
            and known is None
            and _LETTERS.fullmatch(name.wording) is not None
            and not _after_city(text, name.start, found)
        ):
            kind = EntityKind.ORGANISATION
        confidence = name.confidence if kind is name.kind else min(name.confidence, 0.7)
        share = max(name.confidence_of(kind), confidence)
        found.append(replace(name, kind=kind, confidence=confidence, kind_share=share))
    return found


def _called_groups(text: str, names: Sequence[FoundMention], language: Language) -> set[str]:
    """Return the keys of names that the text calls a group: "the sect Boko Haram"."""
    return {
        name_key(name.wording)
        for name in names
        if name.kind is EntityKind.PERSON
        and language.pattern("vote_on_kind.group_before").search(
            text, max(0, name.start - 30), name.start
        )
    }


def _named_countries(names: Sequence[FoundMention], language: Language) -> frozenset[str]:
    """Return the codes of the countries that are named, or whose people are."""
    gazetteer = language.gazetteer
    known = (gazetteer.known(name.wording) or gazetteer.people(name.wording) for name in names)
    return frozenset(place.country for place in known if place is not None and place.country)


def _words_of_persons(names: Sequence[FoundMention]) -> frozenset[str]:
    """Return the words of which the names of persons with several words are made."""
    persons = (name_key(one.wording).split() for one in names if one.kind is EntityKind.PERSON)
    return frozenset(word for words in persons if len(words) > 1 for word in words)


def _is_city_of(wording: str, countries: Collection[str], language: Language) -> bool:
    """Tell whether one word alone, no given name, is a city in one of the countries."""
    key = name_key(wording)
    return (
        " " not in key
        and not language.genders.is_given_name(key)
        and any(
            place.level == "city" and place.country in countries and place.population >= _WELL_KNOWN
            for place in language.gazetteer.candidates(wording)
        )
    )


def _sure_surnames(names: Sequence[FoundMention]) -> dict[str, float]:
    """Return the surnames of persons named in full, and up to which doubt they decide."""
    surnames: dict[str, float] = {}
    for name in names:
        words = name_key(name.wording).split()
        if name.kind is EntityKind.PERSON and name.confidence >= _CLEAR and len(words) > 1:
            limit = _SURE if name.confidence >= _SURE else _CLEAR
            surnames[words[-1]] = max(limit, surnames.get(words[-1], 0.0))
    return surnames


def _after_city(text: str, start: int, found: Sequence[FoundMention]) -> bool:
    """Tell whether only a comma stands between here and a place: "Raleigh, NC"."""
    return (
        bool(found)
        and found[-1].kind is EntityKind.PLACE
        and text[found[-1].end : start].strip() in ("", ",")
    )


def _kind(name: FoundMention, votes: dict[EntityKind, float]) -> EntityKind:
    total = sum(votes.values())
    if name.confidence >= _SURE or not total:
        return name.kind

    def score(kind: EntityKind) -> float:
        return (1 - _SWAY) * name.confidence_of(kind) * name.confidence + _SWAY * (
            votes[kind] / total * min(total, 3.0)
        )

    return max(KINDS, key=score)
