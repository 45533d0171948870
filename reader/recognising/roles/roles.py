"""The role of a person as the article gives it, in its own words: "NATO Secretary-General".

Looked at are the words before the name ("Russian President Dmitry Medvedev"), phrases between
commas after it ("Nikolai Makarov, chief of staff of the Russian armed forces,") and before it ("the
alliance's chief, Anders Fogh Rasmussen"), then what the sentence says ("Ray is a bus driver"). A
role holds a word that names an office, rank or trade; what holds none is no role.
"""

from collections.abc import Sequence

from reader.recognising.language.language import Language
from reader.recognising.language.titles import Titles
from reader.recognising.mentions.found_mention import FoundMention
from reader.recognising.roles.role_phrases import RolePhrases
from reader.recognising.roles.titles_before import TitlesBefore


class RoleFinder:
    """Finds roles around the names of one text.

    Args:
        text: The article's text.
        titles: The lexicon of titles, or of what organisations are.
        names: All names, in order: words of names may be part of a role.
        language: Of the text.
    """

    def __init__(
        self, text: str, titles: Titles, names: Sequence[FoundMention], language: Language
    ) -> None:
        self._language = language
        self._text = text
        self._titles = TitlesBefore(text, titles, names, language)
        self._phrases = RolePhrases(text, titles, names, language)

    def role(self, one: FoundMention) -> str | None:
        """Return the role given at this mention of a person, or None."""
        before = _telling(
            self._titles.before(one.start) or self._titles.shared(one.start), self._language
        )
        after = _telling(self._phrases.after(one.end), self._language)
        if before is not None and self._titles.is_rank(before):
            if after is not None:
                return f"{before}, {after}"
            start = self._text.rindex(before.split()[0], 0, one.start)
            return self._phrases.before_comma(start) or before
        return (
            before
            or after
            or self._phrases.before_comma(one.start)
            or self._phrases.told(one.start, one.end)
        )

    def before(self, start: int) -> str | None:
        """Return the role in the words that end where a name begins."""
        return self._titles.before(start)

    def before_comma(self, start: int) -> str | None:
        """Return the role between commas, or a comma and a bracket, that ends before `start`."""
        return self._phrases.before_comma(start)

    def after(self, end: int) -> str | None:
        """Return the role between commas after a name that ends at `end`."""
        return self._phrases.after(end)


def _telling(role: str | None, language: Language) -> str | None:
    """Return a role unless it says only whose relative or friend somebody is."""
    return (
        None
        if role is not None and role.lower() in language.words("role_words.relatives")
        else role
    )
