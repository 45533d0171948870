"""What an organisation is, as the article says it: "French oil group", "official news agency".

It stands before the name ("the news agency Interfax", "the militant group, the Front,"), after it
between commas, or around it ("the official Xinhua news agency").
"""

import re
from collections.abc import Sequence

from reader.recognising.language.language import Language
from reader.recognising.language.titles import Titles
from reader.recognising.mentions.found_mention import FoundMention
from reader.recognising.roles.roles import RoleFinder

_NOUNS_AFTER = re.compile(r"[\"\u201d]?((?:\s[a-z][a-z'\u2019-]+){1,4})")
_WORDS_BEFORE = re.compile(r"((?:[\w'\u2019-]+\s){1,4})[\"\u201c]?$")
_MOST_BEFORE = 24
_LONGEST_BEFORE = 60
_LONGEST_ARTICLE = 4


class OrganisationRoles:
    """Finds what organisations are around the names of one text.

    Args:
        text: The article's text.
        bodies: The lexicon of what organisations are.
        names: All names, in order.
        language: Of the text.
    """

    def __init__(
        self, text: str, bodies: Titles, names: Sequence[FoundMention], language: Language
    ) -> None:
        self._language = language
        self._text = text
        self._bodies = bodies
        self._finder = RoleFinder(text, bodies, names, language)

    def role(self, one: FoundMention) -> str | None:
        """Return what the article says an organisation is at this mention, or None."""
        return self._around(one) or self._common(self._beside(one))

    def _common(self, role: str | None) -> str | None:
        """Return a role unless it is another name: its noun is written with a small letter."""
        if role is None:
            return None
        head = self._language.pattern("organisation_roles.preposition").split(role)[0].split()[-1]
        return role if head.islower() and self._bodies.is_role(head) else None

    def _beside(self, one: FoundMention) -> str | None:
        article = self._language.pattern("organisation_roles.article").search(
            self._text, max(0, one.start - _LONGEST_ARTICLE), one.start
        )
        start = one.start if article is None else article.start()
        found = self._finder.before(start) if article is None else None
        return found or self._said_after(one.end) or self._introduced(start)

    def _said_after(self, end: int) -> str | None:
        """Return "Europe's highest court" after a name: an article or an owner opens it."""
        opened = self._language.pattern("organisation_roles.opened").match(self._text, end)
        return self._finder.after(end) if opened is not None else None

    def _introduced(self, start: int) -> str | None:
        """Return "militant group" of "the militant group, the Front"."""
        comma = self._language.pattern("organisation_roles.introduced").search(
            self._text, max(0, start - _MOST_BEFORE), start
        )
        if comma is None:
            return None
        return self._finder.before_comma(comma.start() + 2)

    def _around(self, one: FoundMention) -> str | None:
        """Return "official news agency" of "the official Xinhua news agency"."""
        after = _NOUNS_AFTER.match(self._text, one.end)
        if after is None:
            return None
        words = after[1].split()
        last = max((at for at, word in enumerate(words) if self._bodies.is_role(word)), default=-1)
        if last < 0 or not all(self._describes(word) for word in words[:last]):
            return None
        if words[last] not in (
            self._language.words("organisation_roles.telling")
            if last
            else self._language.words("organisation_roles.telling_alone")
        ):
            return None
        end = one.end + after.group().index(words[last]) + len(words[last])
        if not self._language.pattern("organisation_roles.may_follow").match(self._text, end):
            return None
        return " ".join([*self._adjectives(one.start), *words[: last + 1]])

    def _adjectives(self, start: int) -> list[str]:
        """Return the words in small letters between an article or owner and a name."""
        before = _WORDS_BEFORE.search(self._text, max(0, start - _LONGEST_BEFORE), start)
        if before is None:
            return []
        words: list[str] = []
        for word in reversed(before[1].split()):
            if not self._describes(word):
                return (
                    words
                    if word.lower() in self._language.words("organisation_roles.articles")
                    or word.endswith(self._language.listed("possessive.of_names"))
                    else []
                )
            words.insert(0, word)
        return words

    def _describes(self, word: str) -> bool:
        bodies = self._bodies
        return word.islower() and (word in bodies.modifiers or bodies.is_role(word))
