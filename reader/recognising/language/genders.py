"""Whether somebody is "he" or "she", as far as titles, roles and given names say so.

Given names: `given_names.tsv`, counted by a command of ours in public texts (which pronoun follows
the name); a name that is not clear there says nothing.
"""

from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from reader.recognising.language.lexicon import Lexicon
from reader.recognising.language.name_key import name_key


class Gender(Enum):
    """Which pronoun stands for somebody."""

    UNKNOWN = "unknown"
    MASCULINE = "he"
    FEMININE = "she"


class Genders:
    """Answers with what pronoun somebody is likely meant.

    Args:
        given_names: The gender of a given name, by its key.
        lexicon: Knows which words are told of a man, and which of a woman.
    """

    def __init__(self, given_names: dict[str, Gender], lexicon: Lexicon) -> None:
        self._given_names = given_names
        self._lexicon = lexicon

    def of_title(self, title: str) -> Gender:
        """Return the gender that a title in lower case tells."""
        if self._lexicon.pattern("genders.feminine").fullmatch(title):
            return Gender.FEMININE
        masculine = self._lexicon.pattern("genders.masculine").fullmatch(title)
        return Gender.MASCULINE if masculine else Gender.UNKNOWN

    def of_noun(self, noun: str) -> Gender:
        """Return the gender that a noun for a person tells: "policeman" is he, "wife" she."""
        if self._lexicon.pattern("genders.feminine_noun").fullmatch(noun.lower()):
            return Gender.FEMININE
        masculine = self._lexicon.pattern("genders.masculine_noun").fullmatch(noun.lower())
        return Gender.MASCULINE if masculine else Gender.UNKNOWN

    def of_given_name(self, words: Sequence[str]) -> Gender:
        """Return the gender that the first of a name's several words tells."""
        if len(words) > 1:
            return self._given_names.get(words[0], Gender.UNKNOWN)
        return Gender.UNKNOWN

    def is_given_name(self, word: str) -> bool:
        """Tell whether a word, as a key, is known as a given name."""
        return word in self._given_names

    def of_person(self, name: str, role: str | None, before: str) -> Gender:
        """Return the gender that titles, the role or the given name of a person tell.

        Args:
            name: The fullest name.
            role: The role that the article gives, or None.
            before: What stands in front of the mentions, put together.
        """
        titles = " ".join(self._lexicon.pattern("genders.title").findall(before))
        for words in (titles.lower(), (role or "").lower()):
            feminine = self._lexicon.pattern("genders.feminine").search(words)
            masculine = self._lexicon.pattern("genders.masculine").search(words)
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
