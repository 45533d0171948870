"""Which names of places mean the same one: "U.S.", "US" and "United States", "Kiev" and "Kyiv".

Countries and regions are joined by what the gazetteer says; of a name that several places bear,
the others named in the article decide, and where they do not, it is left without identity.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from reader.recognising.found import Found, name_key
from reader.recognising.gazetteer import Gazetteer, Place
from reader.text.entity import MentionForm

_CLEARLY_LARGER = 8
_LARGE_CITY = 100_000
_UNITED_STATES = "US"
_AMBIGUOUS_PEOPLES = {"Congolese": ("CD", "CG"), "Korean": ("KR", "KP"), "Koreans": ("KR", "KP")}


@dataclass(slots=True)
class FoundPlace:
    """One place in the making.

    Args:
        place: What the gazetteer says of it, or None.
        mentions: In order of the text, demonyms among them.
        identity: "scheme:id" where it is clear which place is meant.
    """

    place: Place | None = None
    mentions: list[Found] = field(default_factory=list)
    identity: str | None = None


def group_places(found: Sequence[Found], gazetteer: Gazetteer) -> list[FoundPlace]:
    """Return places, each with its mentions in order of the text."""
    candidates: dict[str, tuple[Place, ...]] = {}
    for one in found:
        if one.form is not MentionForm.ADJECTIVE and one.wording not in candidates:
            candidates[one.wording] = gazetteer.candidates(_normal(one.wording))
    context = _Context(candidates.values())
    groups: dict[str, FoundPlace] = {}
    for one in found:
        if one.form is MentionForm.ADJECTIVE and one.place is not None:
            place: Place | None = context.people_place(one.wording, one.place)
            sure = True
        else:
            place, sure = context.choose(candidates[one.wording])
        key = _group_key(one, place)
        group = groups.setdefault(key, FoundPlace(place))
        if place is not None and sure and not group.identity:
            group.identity = place.identity
        group.mentions.append(one)
    return list(groups.values())


def _normal(wording: str) -> str:
    """Return a wording in capitals as one would write it: "LISBON" as "Lisbon"."""
    shortest = 5
    if wording.isupper() and len(wording) >= shortest and "." not in wording:
        return wording.title()
    return wording


def _group_key(one: Found, place: Place | None) -> str:
    """Return what all mentions of one place share."""
    if place is None:
        return "name:" + name_key(one.wording)
    if place.identity is not None and place.level in ("country", "region"):
        return place.identity
    return "name:" + name_key(place.name)


class _Context:
    """Which countries an article is about, to tell places of one name apart."""

    def __init__(self, all_candidates: Iterable[tuple[Place, ...]]) -> None:
        self._weight: dict[str, int] = {}
        for candidates in all_candidates:
            countries = {place.country for place in candidates if place.country}
            if len(countries) == 1:
                country = countries.pop()
                self._weight[country] = self._weight.get(country, 0) + 1

    def people_place(self, wording: str, place: Place) -> Place:
        """Return the place of a demonym; of two Koreas or Congos the only one that is named."""
        codes = _AMBIGUOUS_PEOPLES.get(wording, ())
        named = [code for code in codes if self._weight.get(code)]
        if len(named) == 1:
            names = {"CD": "Democratic Republic of Congo", "CG": "Congo Republic"}
            names |= {"KR": "South Korea", "KP": "North Korea"}
            return Place(names[named[0]], f"iso3166:{named[0]}", "country", named[0])
        return place

    def choose(self, candidates: Sequence[Place]) -> tuple[Place | None, bool]:
        """Return the place most likely meant and whether that is clear; None if none is likely."""
        if not candidates:
            return None, False
        if len(candidates) == 1:
            return candidates[0], candidates[0].level != "city-alternate" or (
                candidates[0].population >= _LARGE_CITY
            )
        first = candidates[0]
        if first.level == "country":
            others = [one for one in candidates[1:] if one.level == "subdivision"]
            american = [one for one in others if one.country == _UNITED_STATES]
            if american and self._weight.get(_UNITED_STATES, 0) > self._elsewhere():
                return american[0], True
            return first, True
        return self._of_cities(candidates)

    def _elsewhere(self) -> int:
        return sum(count for code, count in self._weight.items() if code != _UNITED_STATES)

    def _of_cities(self, candidates: Sequence[Place]) -> tuple[Place | None, bool]:
        regions = [one for one in candidates if one.level == "region"]
        if regions:
            return regions[0], True
        near = [one for one in candidates if self._weight.get(one.country)]
        if len(near) == 1 and near[0].level != "city-alternate":
            return near[0], True
        largest = max(candidates, key=lambda one: one.population)
        rest = max(one.population for one in candidates if one is not largest)
        same = name_key(largest.name) if largest.level == "city-alternate" else ""
        clear = largest.population >= max(_LARGE_CITY, _CLEARLY_LARGER * rest)
        if not clear and same:
            return None, False
        return largest, clear
