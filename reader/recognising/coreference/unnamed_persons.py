"""Persons whom the text does not name: "a former mayor", "Norway's minister", "the bomber".

A pronoun after one of them may mean them, so that it is not given to somebody named earlier.
"""

import re
from collections.abc import Container, Iterator
from functools import lru_cache

from reader.recognising.language.language import load_language

_WORD = re.compile(r"[\w\u2019'.-]+|[,;:\u201c\u201d\"()]")
_DETERMINERS = frozenset((
    "a", "an", "another", "one", "the", "this", "that", "his", "her", "their", "its", "each",
    "every", "no", "any", "some", "my", "our", "your",
))  # fmt: skip
_KIN_AND_OTHERS = frozenset((
    "man", "woman", "boy", "girl", "person", "child", "baby", "kid", "teenager", "youth", "lady",
    "gentleman", "guy", "friend", "boss", "girlfriend", "boyfriend", "fiancee", "fianc\u00e9",
    "grandfather", "grandmother", "parent", "bomber", "attacker", "assailant", "protester",
    "demonstrator", "passenger", "patient", "customer", "client", "tourist", "refugee", "prisoner",
    "thief", "burglar", "shooter", "sniper", "fighter", "hero", "genius", "mentor", "lover",
    "opponent", "rival", "critic", "survivor", "pensioner", "migrant", "worker", "foreigner",
    "native", "citizen", "villager", "farmer", "guest", "stranger", "someone", "somebody", "anyone",
))  # fmt: skip
_MOST_BETWEEN = 4
_NO_OTHER = frozenset(("is", "was", "as", "be", "became", "become", "becoming", "been", "being"))


def unnamed_persons(
    text: str, start: int, end: int, names: Container[int]
) -> Iterator[tuple[int, int]]:
    """Yield the nouns, between two offsets of `text`, that stand for persons without a name.

    What only says who somebody named is does not count: "the president, Tom Ray", "is a baker".

    Args:
        text: The article's text.
        start: Where the sentence begins.
        end: Where it ends.
        names: The offsets at which names begin.
    """
    since = _MOST_BETWEEN + 1
    tells = False
    before = ""
    for match in _WORD.finditer(text, start, end):
        word = match.group()
        lower = word.lower()
        if lower in _DETERMINERS or word.endswith(("'s", "\u2019s")):
            since, tells = 0, before in _NO_OTHER
        elif since <= _MOST_BETWEEN and word[0].isalpha():
            since += 1
            person = lower in _KIN_AND_OTHERS or (word[0].islower() and _is_role(lower))
            if person and not _goes_on(text, match.end()) and not tells:
                if not _is_of_a_name(text, match.end(), names):
                    yield match.start(), match.end()
                since = _MOST_BETWEEN + 1
        else:
            since = _MOST_BETWEEN + 1
        before = lower


@lru_cache(maxsize=20_000)
def _is_role(word: str) -> bool:
    return load_language().titles.is_role(word)


def _goes_on(text: str, end: int) -> bool:
    """Tell whether the noun only describes the next one: "a police chief", "a leader's hat"."""
    return text[end : end + 1] in ("-", "'", "\u2019")


def _is_of_a_name(text: str, end: int, names: Container[int]) -> bool:
    """Tell whether a name follows, with or without a comma, so that this is its title."""
    match = re.match(r",?\s+", text[end : end + 4])
    return match is not None and end + match.end() in names
