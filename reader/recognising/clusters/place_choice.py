"""Which of the places of one name is meant, as far as the rest of the article tells.

In order: what stands behind a comma ("Springfield, Illinois"), a part of a country that is named,
one place far larger than the others, a country that is named. A name of a country and of a part of
another ("Georgia") is the part only beside its cities or its sisters. What nothing decides is
undecided, and says which places it could be.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from reader.recognising.language.gazetteer import Place
from reader.recognising.language.language import Language

_CLEARLY_LARGER = 8
_LARGER = 2.5
_FAR_LARGER = 20
_LARGE_CITY = 100_000
_GREAT_CITY = 500_000
_WELL_KNOWN = 50_000
_METROPOLIS = 2_000_000
"""Inhabitants from which a city is meant by its name, and not the part of a country around it."""
_SCHEME = "iso3166:"
_OWN_NAMES = ("city", "subdivision")


@dataclass(frozen=True, slots=True)
class PlaceChoice:
    """What a name of a place means.

    Args:
        place: The likeliest place, or None.
        sure: Whether the article, or its size, decides for it.
        others: All that it could be, likeliest first, where nothing decides between them.
    """

    place: Place | None = None
    sure: bool = False
    others: tuple[Place, ...] = ()


def code_of(place: Place) -> str:
    """Return the ISO 3166 code of a country or a part of one, or nothing."""
    identity = place.identity or ""
    return identity.removeprefix(_SCHEME) if identity.startswith(_SCHEME) else ""


def lies_in(place: Place, codes: Collection[str]) -> bool:
    """Tell whether a place lies in a country or a part of one with one of these codes."""
    if place.level == "country":
        return False
    return place.region in codes or (place.country in codes and code_of(place) not in codes)


def is_metropolis(place: Place) -> bool:
    """Tell whether a place is a city of so many that its name by itself means it."""
    return place.level == "city" and place.population >= _METROPOLIS


def two_countries(wording: str, language: Language) -> bool:
    """Tell whether a name is short for either of two countries: "Congo"."""
    return wording.title() in language.pairs("place_choice.ambiguous_countries")


def _country(code: str, language: Language) -> Place:
    return Place(language.pairs("place_choice.names")[code], f"{_SCHEME}{code}", "country", code)


class Context:
    """Which countries and parts of countries an article is about.

    Args:
        all_candidates: What each name of a place could mean, besides those that `two_countries`
            have for a short name.
        peoples: The places whose demonyms occur.
        language: Of the text.
    """

    def __init__(
        self,
        all_candidates: Iterable[tuple[Place, ...]],
        peoples: Iterable[Place],
        language: Language,
    ) -> None:
        self._language = language
        several = list(all_candidates)
        self._countries = {place.country for place in peoples if place.level == "country"}
        self._named: set[str] = set()
        self._parts: Counter[str] = Counter()
        self._regions = {code_of(place) for place in peoples if place.level == "subdivision"}
        for candidates in several:
            countries = _told_by(candidates)
            if len(countries) != 1:
                continue
            if candidates[0].level == "country":
                self._countries |= countries
                self._named |= countries
            else:
                self._parts.update(countries)
            if len(candidates) == 1 and candidates[0].level == "subdivision":
                self._regions.add(code_of(candidates[0]))
        self._cities_in = self._regions_of_cities(several)

    def country(self, wording: str) -> PlaceChoice | None:
        """Return which of two countries is meant whose short name this is, or None if it is none.

        The people of either are called alike, so that they tell nothing.
        """
        if not two_countries(wording, self._language):
            return None
        codes = self._language.pairs("place_choice.ambiguous_countries")[wording.title()].split()
        both = tuple(_country(code, self._language) for code in codes)
        named = [one for one in both if one.country in self._named | set(self._parts)]
        if len(named) == 1:
            return PlaceChoice(named[0], sure=True)
        return PlaceChoice(both[0], others=both)

    def _regions_of_cities(self, several: Sequence[tuple[Place, ...]]) -> set[str]:
        """Return the parts of countries in which cities lie that are named and clear."""
        regions: set[str] = set()
        for candidates in several:
            if candidates and candidates[0].level not in ("country", "region"):
                choice = self._of_cities(candidates)
                if choice.sure and choice.place is not None:
                    regions.add(choice.place.region)
        return regions - {""}

    def part(self, candidates: Sequence[Place]) -> PlaceChoice | None:
        """Return the part of a country that "Kandahar province" is, or None if none is known."""
        parts = [one for one in candidates if one.level == "subdivision"]
        named = [one for one in parts if one.country in self._countries | set(self._parts)]
        (only,) = named if len(named) == 1 else parts if len(parts) == 1 else (None,)
        return None if only is None else PlaceChoice(only, sure=True)

    def people_place(self, wording: str, place: Place) -> Place:
        """Return the place of a demonym; of two Koreas or Congos the only one that is named."""
        codes = self._language.pairs("place_choice.ambiguous_peoples").get(wording, "").split()
        named = [code for code in codes if code in self._countries]
        if len(named) == 1:
            return _country(named[0], self._language)
        return place

    def choose(self, candidates: Sequence[Place], inside: Collection[str] = ()) -> PlaceChoice:
        """Return what is meant.

        Args:
            candidates: All places of the name, countries first.
            inside: Codes of what stands behind a comma after it, if anything.
        """
        if not candidates:
            return PlaceChoice()
        within = [one for one in candidates if inside and lies_in(one, inside)]
        if within:
            return PlaceChoice(max(within, key=lambda one: one.population), sure=True)
        first = candidates[0]
        if first.level == "region":
            return PlaceChoice(first, sure=True)
        if first.level == "country":
            return self._country_or_part(first, candidates)
        return self._of_cities(candidates)

    def _country_or_part(self, first: Place, candidates: Sequence[Place]) -> PlaceChoice:
        part = next((one for one in candidates if _is_part_of_other(one, first)), None)
        if part is None or first.country in self._countries | set(self._parts):
            return PlaceChoice(first, sure=True)
        if code_of(part) in self._cities_in:
            return PlaceChoice(part, sure=True)
        foreign = self._countries - {part.country}
        if part.country in self._parts and not foreign:
            return PlaceChoice(part, sure=True)
        if foreign or self._parts or self._countries:
            return PlaceChoice(first, sure=True)
        return PlaceChoice(first, others=(first, part))

    def _of_cities(self, candidates: Sequence[Place]) -> PlaceChoice:
        """Choose among cities and parts of countries by size and by what else is named."""
        ranked = sorted(candidates, key=lambda one: -one.population)
        largest = ranked[0]
        parts = [one for one in candidates if one.level == "subdivision"]
        if len(parts) == 1 and (part := self._part(parts[0], ranked)) is not None:
            return part
        rest = ranked[1].population if len(ranked) > 1 else 0
        named = [
            one
            for one in ranked
            if one.region in self._regions and _FAR_LARGER * one.population >= largest.population
        ]
        if len(named) == 1:
            return PlaceChoice(named[0], sure=True)
        own = [one for one in candidates if one.level in _OWN_NAMES]
        # What a larger city is called elsewhere is not what this one is called: "Cancun".
        if len(own) == 1 and largest not in own and own[0].population >= _LARGE_CITY:
            return PlaceChoice(own[0], sure=True)
        if largest.population >= max(_LARGE_CITY, _CLEARLY_LARGER * rest):
            return PlaceChoice(largest, sure=True)
        near = self._near(ranked)
        if len(near) == 1 or _dominates(near, _LARGER, _LARGE_CITY):
            return PlaceChoice(near[0], sure=True)
        if _dominates(ranked, _LARGER, _GREAT_CITY):
            return PlaceChoice(largest, sure=True)
        if len(own) == 1 and own[0].population >= _LARGE_CITY:
            return PlaceChoice(own[0], sure=True)
        return PlaceChoice(own[0] if own else None, others=_well_known(near) or _well_known(ranked))

    def _part(self, part: Place, ranked: Sequence[Place]) -> PlaceChoice | None:
        """Return what a name means that a part of a country bears, if it can be told by that.

        It is the part, where only small cities have the name, where the one large city is called
        so for short ("Oklahoma City"), and where its country is named and that of the city is not.
        """
        largest = ranked[0]
        countries = self._named_besides(ranked)
        if (
            self._language.pattern("place_choice.compass").fullmatch(part.name)
            and part.country not in countries
        ):
            return PlaceChoice() if largest is part else None
        if largest.population < _WELL_KNOWN:
            return PlaceChoice(part, sure=True)
        cities = {f"{part.name} {city}" for city in self._language.listed("place_choice.city")}
        for_short = largest.name in cities and largest.region == code_of(part)
        if for_short and largest.population < _METROPOLIS:
            return PlaceChoice(part, sure=True)
        foreign = not any(one.country in countries for one in ranked if one is not part)
        return PlaceChoice(part, sure=True) if part.country in countries and foreign else None

    def _named_besides(self, candidates: Sequence[Place]) -> set[str]:
        """Return the countries that are named otherwise than by a name of these candidates."""
        own = {one.country for one in candidates}
        itself = len(own) == 1
        return self._countries | {
            code for code, count in self._parts.items() if count > (itself and code in own)
        }

    def _near(self, ranked: Sequence[Place]) -> list[Place]:
        """Return those in countries that are named, besides by this very name."""
        named = self._named_besides(ranked)
        near = [one for one in ranked if one.country in named and one.level in _OWN_NAMES]
        cities = [one for one in near if one.level == "city"]
        return cities or near


def _told_by(candidates: Sequence[Place]) -> set[str]:
    """Return the countries that a name may be about: a country's own, though a city has it too."""
    first = candidates[:1]
    own = bool(first) and first[0].level == "country"
    if own and not any(_is_part_of_other(one, first[0]) for one in candidates):
        return {first[0].country}
    return {place.country for place in candidates if place.country}


def _well_known(places: Sequence[Place]) -> tuple[Place, ...]:
    """Return those that a reader may have heard of, if there are several."""
    known = tuple(
        one for one in places if one.population >= _WELL_KNOWN and one.level in _OWN_NAMES
    )
    return known if len(known) > 1 else ()


def _dominates(ranked: Sequence[Place], times: float, least: int) -> bool:
    if len(ranked) <= 1:
        return False
    return ranked[0].population >= max(least, times * ranked[1].population)


def _is_part_of_other(place: Place, country: Place) -> bool:
    return place.level == "subdivision" and place.country != country.country
