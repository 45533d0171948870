"""The name of an organisation in the one form that its wordings share.

"Constitutional Court of Turkey" and "Turkish Constitutional Court" are both "@TR constitutional
court": the country comes first, as a code; what an office is for comes before it; British and
American spelling, and the usual spellings of names from other scripts, are one.
"""

import re

from reader.recognising.language.gazetteer import Gazetteer, Place
from reader.recognising.language.name_key import name_key

SMALL_WORDS = frozenset((
    "of", "the", "and", "for", "in", "on", "to", "a", "an", "at", "de", "la", "le", "du",
    "des", "der", "die", "das", "und", "für", "et", "del", "y", "e", "with", "against",
))  # fmt: skip
_SPELLINGS = {
    "centre": "center", "centres": "centers", "defence": "defense", "labour": "labor",
    "organisation": "organization", "organisations": "organizations", "programme": "program",
    "theatre": "theater", "qaeda": "qaida", "qaidah": "qaida", "kaida": "qaida",
    "taleban": "taliban", "hizbollah": "hezbollah", "hizbullah": "hezbollah",
    "hezbullah": "hezbollah", "hizballah": "hezbollah", "huthi": "houthi", "huthis": "houthis",
    "jazira": "jazeera", "shabab": "shabaab", "jihadi": "jihad", "pasdaran": "revolutionary",
    "muhammadiya": "muhammadiyah", "kuomintang": "guomindang",
}  # fmt: skip
_SAME = {
    "isis": "islamic state", "isil": "islamic state", "daesh": "islamic state",
    "islamic state of iraq and syria": "islamic state",
    "islamic state in iraq and syria": "islamic state",
    "islamic state of iraq and the levant": "islamic state",
    "islamic state in iraq and the levant": "islamic state",
    "islamic state group": "islamic state", "is group": "islamic state",
    "pentagon": "@US defense department", "world court": "international court of justice",
    "gop": "republican party", "scotland yard": "metropolitan police",
}  # fmt: skip
"""Names without a word in common that are one and the same in the news."""
_NUMBERS = {"five": "5", "six": "6", "seven": "7", "eight": "8", "ten": "10", "twenty": "20"}
_LETTER_AND_NUMBER = re.compile(r"(?:g|group of) ?(\d+)")
_HEADS = frozenset((
    "ministry", "department", "court", "parliament", "senate", "assembly", "government", "cabinet",
    "university", "embassy", "army", "navy", "police",
))  # fmt: skip
"""Nouns that stand before or after what they are for: "Ministry of Defence", "Defence Ministry"."""
_MOST_FRONT = 3
_UNIONS = {
    "un": "@UN",
    "united nations": "@UN",
    "eu": "@EU",
    "european union": "@EU",
    "nato": "@NATO",
}
_EUROPE = "m49:150"
_LONGEST_COUNTRY = 4


def organisation_key(wording: str, gazetteer: Gazetteer) -> str:
    """Return what all wordings of an organisation's name share, as words parted by spaces."""
    plain = name_key(wording)
    if plain in _SAME:
        return _SAME[plain]
    itself = gazetteer.known(wording)
    if itself is not None and itself.level == "country":
        return _code_of(itself)
    spelt = [_SPELLINGS.get(word, word) for word in plain.split()]
    numbered = _LETTER_AND_NUMBER.fullmatch(" ".join(_NUMBERS.get(word, word) for word in spelt))
    if numbered is not None:
        return f"g{numbered[1]}"
    if spelt[:2] == ["al", "qaida"] and len(spelt) == len("aq"):
        return "al qaida"
    written = wording.replace("-", " ").split()
    country, rest = _front_country(written, spelt, gazetteer)
    if country is not None and "university" in rest and "-" in country:
        country, rest = None, spelt
    if country is None and "university" not in rest:
        country, rest = _last_country(written, rest, gazetteer)
    rest = _head_last(rest, gazetteer)
    if not rest:
        return " ".join(spelt) or wording
    return " ".join([country, *rest] if country else rest)


def _front_country(
    written: list[str], words: list[str], gazetteer: Gazetteer
) -> tuple[str | None, list[str]]:
    """Part a country, people or union in front of a name from the rest of it."""
    for size in (2, 1):
        head = " ".join(written[:size]).removesuffix("'s").removesuffix("\u2019s")
        taken = len(name_key(head).split())
        if len(written) <= size or taken >= len(words):
            continue
        code = country_code(head, gazetteer)
        if code is not None:
            return code, words[taken:]
    return None, words


def _last_country(
    written: list[str], words: list[str], gazetteer: Gazetteer
) -> tuple[str | None, list[str]]:
    """Part "of Turkey" at the end of the name of an office from the rest of it."""
    if not _HEADS & set(words):
        return None, words
    for size in range(1, min(_LONGEST_COUNTRY, len(written) - 1)):
        tail = " ".join(written[-size:])
        code = country_code(tail.removeprefix("the "), gazetteer)
        before = written[-size - 1].lower()
        if code is not None and before in ("of", "the"):
            kept = words[: len(words) - len(name_key(tail).split())]
            while kept and kept[-1] in ("of", "the"):
                kept = kept[:-1]
            return code, kept
    return None, words


def _is_state(words: str, gazetteer: Gazetteer) -> bool:
    return any(place.level == "subdivision" for place in gazetteer.candidates(words.title()))


def country_code(words: str, gazetteer: Gazetteer) -> str | None:
    """Return how the key of an organisation of a country, a people or a union begins, or None."""
    union = _UNIONS.get(name_key(words))
    if union is not None:
        return union
    place = gazetteer.people(words) or gazetteer.known(words)
    if place is None:
        return None
    if place.identity == _EUROPE:
        return "@EU"
    return _code_of(place)


def _code_of(place: Place) -> str:
    return "@" + (place.identity or name_key(place.name)).removeprefix("iso3166:").replace(" ", "-")


def _head_last(words: list[str], gazetteer: Gazetteer) -> list[str]:
    """Return "foreign ministry" of "ministry of foreign affairs".

    Washington University and the University of Washington are two, as those of other states are.
    """
    if words[:1] == ["university"] and _is_state(" ".join(words[2:]), gazetteer):
        return words
    if len(words) > 2 and words[0] in _HEADS and words[1] in ("of", "for"):  # noqa: PLR2004
        rest = [word for word in words[2:] if word != "the"]
        if len(rest) <= _MOST_FRONT and "of" not in rest:
            words = [*rest, words[0]]
    if words[-2:-1] == ["affairs"] and words[-1] in _HEADS:
        words = [*words[:-2], words[-1]]
    return words
