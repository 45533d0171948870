"""Phrases beside a name that say what somebody is: between commas, or what a sentence says.

"Nikolai Makarov, chief of staff of the Russian armed forces,", "the alliance's chief, Anders Fogh
Rasmussen", "Ray is a former bus driver", "elected Ray as president".
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from reader.recognising.language.language import Language
from reader.recognising.language.titles import Titles
from reader.recognising.mentions.found_mention import FoundMention
from reader.recognising.roles.role_words import (
    CLAUSE,
    LONGEST_GIVING,
    LOOK_AHEAD,
    LOOK_BACK,
    MOST_WORDS_AFTER,
    MOST_WORDS_BEFORE,
    NOUN_WITHIN,
)
from reader.text.entity import EntityKind
from reader.text.sentences import sentence_spans

_DETERMINERS = ("role_words.articles", "role_words.possessives")
"""The lists of what may open a phrase."""


class RolePhrases:
    """Finds phrases around the names of one text.

    Args:
        text: The article's text.
        titles: The lexicon of titles, or of what organisations are.
        names: All names, in order.
        language: Of the text.
    """

    def __init__(
        self, text: str, titles: Titles, names: Sequence[FoundMention], language: Language
    ) -> None:
        self._language = language
        self._text = text
        self._titles = titles
        self._name_ends = {one.end: one.start for one in names}
        self._name_starts = {one.start: one for one in names}

    def told(self, start: int, end: int) -> str | None:
        """Return the role that a sentence says somebody has: "Ray is a baker", "elected Ray as"."""
        heads = self._language.pattern("role_words.heads").match(self._text, end)
        if heads is not None:
            return heads[1]
        match = self._language.pattern("role_words.is").match(self._text, end)
        if match is None:
            given = self._language.pattern("role_words.gives").search(
                self._text, max(0, start - LONGEST_GIVING), start
            )
            match = (
                self._language.pattern("role_words.as").match(self._text, end)
                if given is not None
                else None
            )
        if match is None:
            return None
        stop = self._phrase_end(match.end())
        until = self._language.pattern("role_words.when").search(self._text, match.end(), stop)
        role = self._phrase(match.end(), stop if until is None else until.start())
        if role is None or self._language.is_among(
            role.split()[-1].lower(), "role_words.relatives"
        ):
            return None
        return role

    def after(self, end: int) -> str | None:
        """Return the phrase after a name and a comma, if it names what somebody is."""
        match = re.match(r"(?:\s\([^)\n]{1,30}\))?,\s+", self._text[end : end + 40])
        if match is None:
            return None
        start = end + match.end()
        return self._phrase(start, self._phrase_end(start))

    def _phrase_end(self, start: int) -> int:
        """Return where the phrase at `start` ends: at punctuation that is no abbreviation's."""
        stop = min(len(self._text), start + LOOK_AHEAD)
        at = start
        while match := self._language.pattern("role_words.end_of_phrase").search(
            self._text, at, stop
        ):
            if match.group() == "." and (
                self._language.pattern("role_words.abbreviated").search(
                    self._text[start : match.start()]
                )
                or self._text[match.end() : match.end() + 1].isalnum()
                or match.end() in self._name_ends
            ):
                at = match.end()
                continue
            return match.start()
        return stop

    def _phrase(self, start: int, end: int) -> str | None:
        """Return the words of a phrase without its article, if its head names what somebody is."""
        words = self._text[start:end].split()
        if (
            not words
            or len(words) > MOST_WORDS_AFTER
            or self._language.pattern("role_words.verb").search(" ".join(words))
        ):
            return None
        if self._language.is_among(words[0].lower(), *_DETERMINERS):
            words = words[1:]
        if (
            not words
            or self._language.is_among(
                words[0].lower(), "role_words.prepositions", "role_words.subordinates"
            )
            or start in self._person_starts(start)
        ):
            return None
        head = self._head(words)
        return (
            " ".join(_without_participle(words, head, self._language)) if head is not None else None
        )

    def _person_starts(self, start: int) -> tuple[int, ...]:
        one = self._name_starts.get(start)
        return (start,) if one is not None and one.kind is EntityKind.PERSON else ()

    def _head(self, words: Sequence[str]) -> str | None:
        """Return the head noun of a phrase, the last word before a preposition, if a role."""
        joining = self._language.words("role_words.joining")
        head = None
        for index, word in enumerate(words[:NOUN_WITHIN]):
            lower = word.lower()
            if lower in self._language.words("role_words.and") and self._joins(words, index):
                continue
            if lower in self._language.words("role_words.prepositions") or lower in joining:
                break
            if (
                head is not None
                and lower.endswith(self._language.listed("role_words.participle"))
                and self._titles.is_role(head)
            ):
                later = " ".join(words[index + 1 : index + 2])
                if not (later and self._titles.is_role(later)):
                    break
            head = word
        return head if head is not None and self._titles.is_role(head) else None

    def _joins(self, words: Sequence[str], index: int) -> bool:
        """Tell whether "and" joins what stands before a role: "research and advocacy director"."""
        if not index or index + 2 >= len(words):
            return False
        before, after = words[index - 1], words[index + 1]
        alike = before[0].isupper() == after[0].isupper()
        determined = self._language.is_among(after.lower(), *_DETERMINERS)
        return alike and not (determined or self._titles.is_role(before))

    def before_comma(self, start: int) -> str | None:
        """Return "foreign minister" of "The foreign minister, Sergei Lavrov," and the like."""
        if self._text[max(0, start - 2) : start] not in (", ", " ("):
            return None
        begin = max(0, start - LOOK_BACK)
        paragraph = self._text[begin : start - 2].rsplit("\n", 1)[-1]
        last = [
            (0, 0),
            *sentence_spans(paragraph, 0, len(paragraph), self._language.sentence_rules),
        ][-1]
        sentence = CLAUSE.split(paragraph[slice(*last)])[-1]
        words = sentence.split()
        phrases = [
            self._with_owner(words, index, phrase)
            for index in range(max(0, len(words) - MOST_WORDS_BEFORE), len(words))
            if (phrase := self._determined(words[index:])) is not None
        ]
        apart = [
            phrase
            for index, phrase in phrases
            if not index
            or not (
                words[index - 1].lower() in self._language.words("role_words.prepositions_within")
                or words[index - 1].istitle()
            )
        ]
        if apart:
            return apart[-1]
        if phrases:
            return phrases[0][1]
        return self._titled_phrase(words)

    def _with_owner(self, words: list[str], index: int, phrase: str) -> tuple[int, str]:
        """Return where "New Zealand's leader" begins, and it, for "Zealand's leader"."""
        first = index
        owning = self._language.listed("possessive.endings")
        while first and words[first - 1].istitle() and words[index].endswith(owning):
            if words[first - 1].lower() in self._titles.starters:
                break
            first -= 1
        return first, " ".join([*words[first:index], phrase])

    def _titled_phrase(self, words: list[str]) -> str | None:
        """Return "Assistant Secretary of State" of "an official, Assistant Secretary of State,"."""
        if not words or not words[0][0].isupper() or len(words) > MOST_WORDS_BEFORE:
            return None
        if (
            self._language.pattern("role_words.verb").search(" ".join(words))
            or words[0].lower() in self._titles.starters
        ):
            return None
        head = self._head(words)
        return " ".join(words) if head is not None and head[0].isupper() else None

    def _determined(self, words: list[str]) -> str | None:
        """Return a phrase that begins with an article or a possessive, if its head is a role."""
        first = words[0].lower()
        owned = (
            first.endswith(self._language.listed("possessive.endings")) and words[0][0].isupper()
        )
        if not owned and not self._language.is_among(first, *_DETERMINERS):
            return None
        rest = words if owned else words[1:]
        if not rest or self._language.pattern("role_words.verb").search(" ".join(rest)):
            return None
        plain = not any(
            word.lower() in self._language.words("role_words.prepositions")
            and not after[0].isupper()
            for word, after in pairwise(rest)
        )
        if self._head(rest) is None and not (plain and self._titles.is_role(rest[-1])):
            return None
        return " ".join(rest)


def _without_participle(words: list[str], head: str, language: Language) -> list[str]:
    """Return "Italian explorer" of "Italian explorer sailing under the Spanish flag"."""
    after = words.index(head) + 1
    cut = after < len(words) and words[after].endswith(language.listed("role_words.participle"))
    return words[:after] if cut else words
