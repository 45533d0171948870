"""Which names of places mean the same one: "U.S.", "US" and "United States", "Kiev" and "Kyiv".

Countries and regions are joined by what the gazetteer says; of a name that several places bear,
the others named in the article decide, and where they do not, it is left without identity.
"""

from collections import Counter
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
    peoples = [one.place for one in found if one.place is not None]
    context = _Context(candidates.values(), peoples)
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

    def __init__(
        self, all_candidates: Iterable[tuple[Place, ...]], peoples: Iterable[Place]
    ) -> None:
        self._countries = {place.country for place in peoples if place.level == "country"}
        self._parts: Counter[str] = Counter()
        for candidates in all_candidates:
            countries = {place.country for place in candidates if place.country}
            if len(countries) != 1:
                continue
            if candidates[0].level == "country":
                self._countries |= countries
            else:
                self._parts.update(countries)

    def people_place(self, wording: str, place: Place) -> Place:
        """Return the place of a demonym; of two Koreas or Congos the only one that is named."""
        codes = _AMBIGUOUS_PEOPLES.get(wording, ())
        named = [code for code in codes if code in self._countries]
        if len(named) == 1:
            names = {"CD": "Democratic Republic of Congo", "CG": "Congo Republic"}
            names |= {"KR": "South Korea", "KP": "North Korea"}
            return Place(names[named[0]], f"iso3166:{named[0]}", "country", named[0])
        return place

    def choose(self, candidates: Sequence[Place]) -> tuple[Place | None, bool]:
        """Return the place most likely meant and whether that is clear; None if none is likely."""
        if not candidates:
            return None, False
        first = candidates[0]
        if first.level == "region":
            return first, True
        if first.level == "country":
            state = next((one for one in candidates if _is_american_state(one)), None)
            if state and _UNITED_STATES in self._parts and first.country not in self._countries:
                return state, True
            return first, True
        return self._of_cities(candidates)

    def _of_cities(self, candidates: Sequence[Place]) -> tuple[Place | None, bool]:
        """Choose among cities and parts of countries by size, then by the countries named."""
        largest = max(candidates, key=lambda one: one.population)
        rest = max((one.population for one in candidates if one is not largest), default=0)
        own_country = {one.country for one in candidates}
        itself = len(own_country) == 1
        named = self._countries | {
            code for code, count in self._parts.items() if count > (itself and code in own_country)
        }
        if largest.population >= max(_LARGE_CITY, _CLEARLY_LARGER * rest):
            return largest, True
        near = [one for one in candidates if one.country in named and one.level in _OWN_NAMES]
        if len(near) == 1:
            return near[0], True
        own = [one for one in candidates if one.level in _OWN_NAMES]
        if len(own) == 1 and own[0].population >= _LARGE_CITY:
            return own[0], True
        return (own[0] if own else None), False


_OWN_NAMES = ("city", "subdivision")


def _is_american_state(place: Place) -> bool:
    return place.level == "subdivision" and place.country == _UNITED_STATES
