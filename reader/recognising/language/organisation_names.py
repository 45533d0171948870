"""The name of an organisation in the one form that its wordings share.

"Constitutional Court of Turkey" and "Turkish Constitutional Court" are both "@TR constitutional
court": the country comes first, as a code; what an office is for comes before it; British and
American spelling, and the usual spellings of names from other scripts, are one.
"""

from reader.recognising.language.gazetteer import Place
from reader.recognising.language.language import Language
from reader.recognising.language.name_key import name_key

_MOST_FRONT = 3
_TWO = 2
_EUROPE = "m49:150"
_UNION = "@EU"
"""How the keys of what is Europe's begin; there is no country of that name."""
_LONGEST_COUNTRY = 4


def organisation_key(wording: str, language: Language) -> str:
    """Return what all wordings of an organisation's name share, as words parted by spaces."""
    plain = name_key(wording)
    if plain in language.pairs("organisation_names.same"):
        return language.pairs("organisation_names.same")[plain]
    itself = language.gazetteer.known(wording)
    if itself is not None and itself.level == "country":
        return _code_of(itself)
    spelt = [
        language.pairs("organisation_names.spellings").get(word, word) for word in plain.split()
    ]
    numbered = language.pattern("organisation_names.letter_and_number").fullmatch(
        " ".join(language.pairs("organisation_names.numbers").get(word, word) for word in spelt)
    )
    if numbered is not None:
        return f"g{numbered[1]}"
    if " ".join(spelt) in language.words("organisation_names.whole"):
        return " ".join(spelt)
    written = wording.replace("-", " ").split()
    country, rest = _front_country(written, spelt, language)
    schools = language.words("organisation_names.schools")
    if country is not None and "-" in country and schools & set(rest):
        country, rest = None, spelt
    if country is None and not schools & set(rest):
        country, rest = _last_country(written, rest, language)
    rest = _head_last(rest, language)
    if not rest:
        return " ".join(spelt) or wording
    return " ".join([country, *rest] if country else rest)


def _front_country(
    written: list[str], words: list[str], language: Language
) -> tuple[str | None, list[str]]:
    """Part a country, people or union in front of a name from the rest of it."""
    for size in (2, 1):
        head = " ".join(written[:size])
        for ending in language.listed("possessive.endings"):
            head = head.removesuffix(ending)
        taken = len(name_key(head).split())
        if len(written) <= size or taken >= len(words):
            continue
        code = country_code(head, language)
        if code is not None:
            return code, words[taken:]
    return None, words


def _last_country(
    written: list[str], words: list[str], language: Language
) -> tuple[str | None, list[str]]:
    """Part "of Turkey" at the end of the name of an office from the rest of it."""
    if not language.words("organisation_names.heads") & set(words):
        return None, words
    of, the = language.words("organisation_names.of"), language.pattern("organisation_names.the")
    for size in range(1, min(_LONGEST_COUNTRY, len(written) - 1)):
        tail = " ".join(written[-size:])
        code = country_code(the.sub("", tail), language)
        before = written[-size - 1].lower()
        if code is not None and before in of:
            kept = words[: len(words) - len(name_key(tail).split())]
            while kept and kept[-1] in of:
                kept = kept[:-1]
            return code, kept
    return None, words


def _is_state(words: str, language: Language) -> bool:
    return any(
        place.level == "subdivision" for place in language.gazetteer.candidates(words.title())
    )


def country_code(words: str, language: Language) -> str | None:
    """Return how the key of an organisation of a country, a people or a union begins, or None."""
    union = language.pairs("organisation_names.unions").get(name_key(words))
    if union is not None:
        return union
    place = language.gazetteer.people(words) or language.gazetteer.known(words)
    if place is None:
        return None
    if place.identity == _EUROPE:
        return _UNION
    return _code_of(place)


def _code_of(place: Place) -> str:
    return "@" + (place.identity or name_key(place.name)).removeprefix("iso3166:").replace(" ", "-")


def _head_last(words: list[str], language: Language) -> list[str]:
    """Return "foreign ministry" of "ministry of foreign affairs".

    Washington University and the University of Washington are two, as those of other states are.
    """
    schools = language.words("organisation_names.schools")
    if schools.intersection(words[:1]) and _is_state(" ".join(words[2:]), language):
        return words
    if (
        len(words) > _TWO
        and words[0] in language.words("organisation_names.heads")
        and words[1] in language.words("organisation_names.for")
    ):
        articles = language.words("determiners.definite")
        rest = [word for word in words[2:] if word not in articles]
        if len(rest) <= _MOST_FRONT and not language.words("organisation_names.of").intersection(
            rest
        ):
            words = [*rest, words[0]]
    affairs = language.words("organisation_names.affairs")
    head = language.is_among(words[-1], "organisation_names.heads") if words else False
    if head and affairs.intersection(words[-2:-1]):
        words = [*words[:-2], words[-1]]
    return words
