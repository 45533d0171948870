"""What a few capital letters stand for: somebody's initials, or a phrase of letters and the net.

"JFK" beside John F. Kennedy is that man; "IMO" is "in my opinion", unless an organisation of
these initials is named. Letters that nothing explains stay what the weights took them for.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.recognising.language.determiners import follows_article
from reader.recognising.language.language import Language
from reader.recognising.language.name_key import name_key
from reader.recognising.language.person_names import PersonName, parsed_name
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import EntityKind

_LETTERS = re.compile(r"(?:[A-Z]\.?){3,4}$")
_OF_TWO = 3


def initials_of(name: PersonName, language: Language) -> frozenset[str]:
    """Return the initials that somebody can be called by, in lower case."""
    words = [word for word in name.words if word]
    bare = [word for word in words if word not in language.words("person_names.particles")]
    return frozenset("".join(word[0] for word in some) for some in (words, bare))


def letters_of(wording: str) -> str | None:
    """Return the letters of a wording that may be initials, in lower case, or None."""
    return name_key(wording) if _LETTERS.match(wording) else None


def resolve_initialisms(
    text: str, names: Sequence[FoundMention], language: Language
) -> list[FoundMention]:
    """Return the names without phrases of letters; initials of a person named are a person."""
    people = _initials(names, language)
    bodies = {
        "".join(word[0] for word in words)
        for one in names
        if one.kind is EntityKind.ORGANISATION and " " in one.wording
        for words in _readings(one.wording, language)
    }
    asked = {
        letters
        for one in names
        if one.kind is not EntityKind.PERSON
        and (letters := letters_of(one.wording)) is not None
        and letters not in bodies
        and not follows_article(text, one.start, language)
    }
    personal = {
        letters
        for one in names
        if (letters := letters_of(one.wording)) in asked
        and language.pattern("resolve_initialisms.personal").match(text, one.end)
    }
    persons = {
        letters for letters in asked if letters in people[0] or letters in people[1] & personal
    }
    kept: list[FoundMention] = []
    for one in names:
        letters = letters_of(one.wording)
        if _is_phrase(text, one, language) and name_key(one.wording) not in bodies:
            continue
        if letters in persons and one.kind is not EntityKind.PERSON:
            kept.append(replace(one, kind=EntityKind.PERSON))
        else:
            kept.append(one)
    return kept


def _readings(wording: str, language: Language) -> tuple[list[str], list[str]]:
    """Return the words whose initials may stand for a name: all, and those that are not small."""
    words = name_key(wording).split()
    return words, [
        word for word in words if word not in language.words("organisation_names.small_words")
    ]


def _is_phrase(text: str, one: FoundMention, language: Language) -> bool:
    after_article = follows_article(text, one.start, language)
    return one.wording in language.words("resolve_initialisms.phrases") and not after_article


def _initials(found: Iterable[FoundMention], language: Language) -> tuple[set[str], set[str]]:
    """Return the initials of the persons named, whole, and those with any middle name."""
    exact: set[str] = set()
    around: set[str] = set()
    for one in found:
        if one.kind is not EntityKind.PERSON:
            continue
        for initials in initials_of(parsed_name(one.wording, language), language):
            if len(initials) >= _OF_TWO:
                exact.add(initials)
            elif len(initials) == _OF_TWO - 1:
                around.update(f"{initials[0]}{chr(code)}{initials[1]}" for code in range(97, 123))
    return exact, around
