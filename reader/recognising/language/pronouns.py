"""Pronouns, and the classes of references that pronouns and descriptions fall into.

The trained head has an input for each class, each form of a class and each determiner, so that a
language has at most so many.
"""

import re
from dataclasses import dataclass

from reader.recognising.language.lexicon import Lexicon

_CLASSES = ("he", "she", "it", "they")
HE, SHE, IT, THEY = range(len(_CLASSES))
"""Numbers of the classes of third-person pronouns."""
DESCRIPTION = len(_CLASSES)
"""Number of the class of descriptions: "the council"."""
GROUPS = DESCRIPTION + 1
"""How many classes of references there are."""
ROLES = 5
"""How many forms of a class there are at most: subject, object, owner."""
DETERMINERS = 3
"""How many determiners there are at most."""


@dataclass(frozen=True, slots=True)
class Pronouns:
    """The pronouns of a language, and what its descriptions begin and end with, in lower case.

    Args:
        classes: The forms of each class of third-person pronouns; a class may have none.
        determiners: What a description begins with.
        closing: Words that no description goes on with.
        anywhere: Finds any of the pronouns, in whatever letters.
    """

    classes: tuple[tuple[str, ...], ...]
    determiners: tuple[str, ...]
    closing: tuple[str, ...]
    anywhere: re.Pattern[str]

    def group_of(self, word: str) -> int | None:
        """Return the class of a pronoun in lower case; None for another word."""
        return next((at for at, words in enumerate(self.classes) if word in words), None)

    def role_of(self, word: str) -> int | None:
        """Return which form of its class a pronoun is; None for another word."""
        return next((words.index(word) for words in self.classes if word in words), None)


def read_pronouns(lexicon: Lexicon) -> Pronouns:
    """Return the pronouns of a lexicon, as far as the trained head has inputs for them."""
    classes = tuple(lexicon.listed(f"pronouns.{name}")[:ROLES] for name in _CLASSES)
    words = "|".join(re.escape(word) for words in classes for word in words)
    return Pronouns(
        classes,
        lexicon.listed("pronouns.determiners")[:DETERMINERS],
        lexicon.listed("pronouns.closing"),
        re.compile(rf"\b(?:{words or '(?!)'})\b", re.IGNORECASE),
    )
