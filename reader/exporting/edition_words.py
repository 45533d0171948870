"""In which language an edition for readers says its own words: headings, notes, dates."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from reader.exporting.marked_page import long_date, meta_line
from reader.text.article import Article
from reader.wording import Wording


def _as_written(words: str) -> str:
    return words


@dataclass(frozen=True, slots=True)
class EditionWords:
    """How the words of an edition are said.

    Args:
        language: As BCP 47.
        say: Gives an English wording in that language.
        day: Gives a date in words.
    """

    language: str = "en"
    say: Callable[[str], str] = _as_written
    day: Callable[[date], str] = long_date

    def meta(self, article: Article) -> tuple[str, ...]:
        """Return what stands under the headline, in that language."""
        parts = meta_line(article, day_words=self.day)
        return tuple(self.say(part) if isinstance(part, Wording) else part for part in parts)

    def heading(self, parts: Iterable[str]) -> str:
        """Return a sub-heading of the index, in that language where it is ours."""
        return ", ".join(self.say(part) if isinstance(part, Wording) else part for part in parts)


ENGLISH = EditionWords()
