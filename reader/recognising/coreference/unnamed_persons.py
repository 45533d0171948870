"""Persons whom the text does not name: "a former mayor", "Norway's minister", "the bomber".

A pronoun after one of them may mean them, so that it is not given to somebody named earlier.
"""

import re
from collections.abc import Container, Iterator
from functools import lru_cache

from reader.recognising.language.language import Language

_WORD = re.compile(r"[\w\u2019'.-]+|[,;:\u201c\u201d\"()]")
_MOST_BETWEEN = 4


def unnamed_persons(
    text: str, start: int, end: int, names: Container[int], language: Language
) -> Iterator[tuple[int, int]]:
    """Yield the nouns, between two offsets of `text`, that stand for persons without a name.

    What only says who somebody named is does not count: "the president, Tom Ray", "is a baker".

    Args:
        text: The article's text.
        start: Where the sentence begins.
        end: Where it ends.
        names: The offsets at which names begin.
        language: Of the text.
    """
    determiners = language.words("unnamed_persons.determiners")
    no_other = language.words("unnamed_persons.no_other")
    others = language.words("unnamed_persons.kin_and_others")
    owning = language.listed("possessive.endings")
    since = _MOST_BETWEEN + 1
    tells = False
    before = ""
    for match in _WORD.finditer(text, start, end):
        word = match.group()
        lower = word.lower()
        if lower in determiners or word.endswith(owning):
            since, tells = 0, before in no_other
        elif since <= _MOST_BETWEEN and word[0].isalpha():
            since += 1
            person = lower in others or (word[0].islower() and _is_role(lower, language))
            if person and not _goes_on(text, match.end()) and not tells:
                if not _is_of_a_name(text, match.end(), names):
                    yield match.start(), match.end()
                since = _MOST_BETWEEN + 1
        else:
            since = _MOST_BETWEEN + 1
        before = lower


@lru_cache(maxsize=20_000)
def _is_role(word: str, language: Language) -> bool:
    return language.titles.is_role(word)


def _goes_on(text: str, end: int) -> bool:
    """Tell whether the noun only describes the next one: "a police chief", "a leader's hat"."""
    return text[end : end + 1] in ("-", "'", "\u2019")


def _is_of_a_name(text: str, end: int, names: Container[int]) -> bool:
    """Tell whether a name follows, with or without a comma, so that this is its title."""
    match = re.match(r",?\s+", text[end : end + 4])
    return match is not None and end + match.end() in names
