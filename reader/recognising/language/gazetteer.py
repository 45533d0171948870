"""Places and peoples by name: which country "Afghan" belongs to, and what "U.S." is called.

`peoples.tsv` (small, of the language) is read when the gazetteer is made; `places.tsv` (built by
`reader.training.make_gazetteer` from CLDR, ISO 3166 and GeoNames) at the first question it alone
can answer, and searched by halving, so that nothing is built in memory.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from reader.recognising.language.lexicon import Lexicon
from reader.text.folding import place_key


@dataclass(frozen=True, slots=True)
class Place:
    """One place that the gazetteer knows.

    Args:
        name: What to call it where the article does not.
        identity: "scheme:id", or None for a place outside the registers.
        level: "country", "region", "subdivision", "city" or "city-alternate".
        country: ISO 3166 code of the country it lies in; empty where it lies in none.
        region: ISO 3166-2 code of the part of that country it lies in ("US-IL"), or empty.
        population: Inhabitants; 0 where unknown.
    """

    name: str
    identity: str | None
    level: str
    country: str = ""
    population: int = 0
    region: str = ""


_SHORTEST = 2
_LETTERS = re.compile(r"(?:[A-Z]\.?){2,4}")
_FIRST_WORD = re.compile(r"[ -]")


class Gazetteer:
    """Answers which places a name can mean.

    Args:
        peoples: The table of peoples; it need not exist.
        places: The table of places.
        lexicon: Knows how names are shortened, and what the plural of a people is.
    """

    def __init__(self, peoples: Path, places: Path, lexicon: Lexicon) -> None:
        self._places = places
        self._lexicon = lexicon
        short = lexicon.pairs("gazetteer.shortened")
        self._written_otherwise = {**short, **{long: one for one, long in short.items()}}
        self._peoples: dict[str, Place] = {}
        self._names: dict[str, Place] = {}
        self._abbreviations: dict[str, Place] = {}
        if peoples.exists():
            self._read_peoples(peoples)

    def _read_peoples(self, path: Path) -> None:
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("#"):
                continue
            code, name, adjectives, nouns, others = line.split("\t")
            place = _place_of_code(code, name)
            for adjective in filter(None, adjectives.split("|")):
                for form in self._with_plural(adjective):
                    self._peoples.setdefault(form, place)
            for noun in filter(None, nouns.split("|")):
                self._peoples.setdefault(noun, place)
            if place.level == "city":
                continue
            for other in filter(None, (name, *others.split("|"))):
                if other.isupper() or other.endswith("."):
                    self._abbreviations.setdefault(other, place)
                    self._abbreviations.setdefault(other.removesuffix("."), place)
                else:
                    self._names.setdefault(place_key(other), place)

    @cached_property
    def _lines(self) -> list[str]:
        return self._places.read_text(encoding="utf-8").split("\n")

    def _written_out(self, key: str) -> str | None:
        """Return "saint petersburg" of "st petersburg" and the other way round, if it is either."""
        first, _, rest = key.partition(" ")
        other = self._written_otherwise.get(first)
        return f"{other} {rest}" if other and rest else None

    def _with_plural(self, adjective: str) -> tuple[str, ...]:
        if adjective.endswith(self._lexicon.listed("gazetteer.without_plural")):
            return (adjective,)
        return adjective, *(adjective + end for end in self._lexicon.listed("gazetteer.plural"))

    def people(self, word: str) -> Place | None:
        """Return the place whose demonym `word` is ("Afghan", "Swedes", "South Korean")."""
        return self._peoples.get(word)

    @cached_property
    def _peoples_by_first(self) -> dict[str, list[str]]:
        by_first: dict[str, list[str]] = {}
        for people in sorted(self._peoples, key=len, reverse=True):
            by_first.setdefault(_FIRST_WORD.split(people, maxsplit=1)[0], []).append(people)
        return by_first

    def people_at(self, text: str, start: int, first_word: str) -> str | None:
        """Return the longest demonym that stands in `text` at `start`, or None.

        Args:
            text: The text.
            start: Where its first word begins.
            first_word: That word, up to the first space or hyphen.
        """
        for people in self._peoples_by_first.get(first_word, ()):
            end = start + len(people)
            if text.startswith(people, start) and not text[end : end + 1].isalnum():
                return people
        return None

    def known(self, name: str) -> Place | None:
        """Return the country or region that `name` surely means: no city is looked up."""
        if name in self._abbreviations:
            return self._abbreviations[name]
        return self._names.get(place_key(name)) if len(name) > _SHORTEST else None

    def candidates(self, name: str) -> tuple[Place, ...]:
        """Return every place called `name`: countries first, then by population."""
        known = self.known(name)
        if known is None and _LETTERS.fullmatch(name):
            return ()
        key = place_key(name)
        found: dict[str | None, Place] = {}
        for written in filter(None, (key, self._written_out(key))):
            for place in self._indexed(written):
                known_as = place if place.level != "city-alternate" else _as_named(place, written)
                if known_as.level != "city-alternate" or place.identity not in found:
                    found[place.identity] = known_as
        if known is not None:
            found = {known.identity: known} | found
        return tuple(sorted(found.values(), key=lambda place: (_rank(place), -place.population)))

    def full_name(self, place: Place) -> str:
        """Return a place with where it lies: "Springfield, Illinois, United States"."""
        shown = (self._shown.get(code) for code in (place.region, place.country) if code)
        parts = [place.name, *(name for name in shown if name)]
        return ", ".join(dict.fromkeys(parts))

    @cached_property
    def _shown(self) -> dict[str, str]:
        """The names of countries and their parts by code."""
        shown: dict[str, str] = {}
        for line in self._lines:
            if "\tiso3166:" in line:
                _, identity, _, _, _, name = line.split("\t")
                shown.setdefault(identity.removeprefix("iso3166:"), name)
        return shown

    def _indexed(self, key: str) -> list[Place]:
        prefix = key + "\t"
        index = bisect_left(self._lines, prefix)
        places: list[Place] = []
        while index < len(self._lines) and self._lines[index].startswith(prefix):
            _, identity, level, where, population, name = self._lines[index].split("\t")
            country, _, part = where.partition("-")
            region = where if part else ""
            places.append(Place(name, identity, level, country, int(population), region))
            index += 1
        return places


_RANKS = {"country": 0, "region": 1, "subdivision": 2, "city": 2, "city-alternate": 3}


def _rank(place: Place) -> int:
    return _RANKS[place.level]


def _as_named(place: Place, key: str) -> Place:
    """Return a city of another name as one of this name, if its own holds it: "City of Bristol"."""
    holds = set(key.split()) <= set(place_key(place.name).split())
    return replace(place, level="city") if holds else place


def _place_of_code(code: str, name: str) -> Place:
    if code.startswith("m49:"):
        return Place(name, code, "region")
    if code.startswith("-"):
        return Place(name, None, "region")
    if code.startswith("city:"):
        return Place(name, None, "city")
    country, _, part = code.partition("-")
    return Place(name, f"iso3166:{code}", "subdivision" if part else "country", country)
