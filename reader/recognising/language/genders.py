"""Whether somebody is "he" or "she", as far as titles, roles and given names say so.

Given names: `given_names.tsv`, counted by a command of ours in public texts (which pronoun follows
the name); a name that is not clear there says nothing.
"""

import re
from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from reader.recognising.language.name_key import name_key


class Gender(Enum):
    """Which pronoun stands for somebody."""

    UNKNOWN = "unknown"
    MASCULINE = "he"
    FEMININE = "she"


_MASCULINE = re.compile(
    r"\b(?:mr|sir|king|prince|lord|father|brother|emperor|duke|pope|imam|sheikh|\w*men|\w*[a-z]man"
    r"|actor|businessman|son|husband|cardinal|archbishop|ayatollah|mullah|baron|uncle|signor|herr)\b"
)
_FEMININE = re.compile(
    r"\b(?:mrs|ms|miss|madam|madame|queen|princess|lady|dame|sister|mother|empress|duchess|\w+woman"
    r"|actress|daughter|wife|widow|baroness|aunt|signora|frau|first lady|congresswoman|nun)\b"
)


class Genders:
    """Answers with what pronoun somebody is likely meant.

    Args:
        given_names: The gender of a given name, by its key.
    """

    def __init__(self, given_names: dict[str, Gender]) -> None:
        self._given_names = given_names

    def of_title(self, title: str) -> Gender:
        """Return the gender that a title in lower case tells."""
        if _FEMININE.fullmatch(title):
            return Gender.FEMININE
        return Gender.MASCULINE if _MASCULINE.fullmatch(title) else Gender.UNKNOWN

    def of_given_name(self, words: Sequence[str]) -> Gender:
        """Return the gender that the first of a name's several words tells."""
        if len(words) > 1:
            return self._given_names.get(words[0], Gender.UNKNOWN)
        return Gender.UNKNOWN

    def of_person(self, name: str, role: str | None, before: str) -> Gender:
        """Return the gender that titles, the role or the given name of a person tell.

        Args:
            name: The fullest name.
            role: The role that the article gives, or None.
            before: What stands in front of the mentions, put together.
        """
        titles = " ".join(
            re.findall(
                r"\b(?:M[rs]{1,2}s?|Miss|Sir|Dame|Lord|Lady|King|Queen|Prince|Princess|Pope|Madame)\b",
                before,
            )
        )
        for words in (titles.lower(), (role or "").lower()):
            feminine, masculine = _FEMININE.search(words), _MASCULINE.search(words)
            if feminine and not masculine:
                return Gender.FEMININE
            if masculine and not feminine:
                return Gender.MASCULINE
        return self.of_given_name(name_key(name).split())


def read_given_names(path: Path) -> dict[str, Gender]:
    """Read lines of a name and "he" or "she", parted by a tab."""
    if not path.exists():
        return {}
    lines = path.read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {name: Gender(pronoun) for name, pronoun in pairs}


_MALE_NOUNS = frozenset((
    "man", "boy", "father", "son", "husband", "brother", "king", "prince", "actor", "uncle",
    "nephew", "grandfather", "gentleman", "guy", "pope", "priest", "imam", "monk", "grandson",
))  # fmt: skip
_FEMALE_NOUNS = frozenset((
    "woman", "girl", "mother", "daughter", "wife", "sister", "queen", "princess", "actress",
    "aunt", "niece", "grandmother", "lady", "nun", "granddaughter", "widow",
))  # fmt: skip


def gender_of_noun(noun: str) -> Gender:
    """Return the gender that a noun for a person tells: "policeman" is he, "wife" she."""
    lower = noun.lower()
    if lower in _FEMALE_NOUNS or lower.endswith("woman"):
        return Gender.FEMININE
    if lower in _MALE_NOUNS or (lower.endswith("man") and lower != "human"):
        return Gender.MASCULINE
    return Gender.UNKNOWN
