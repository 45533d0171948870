# ruff: noqa: RUF001 - the signs that newspapers set
"""The units of one text with all that can be told of each by itself and by its neighbours."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from reader.importing.lines.boilerplate import (
    Tail,
    is_chrome,
    is_edge_chrome,
    is_share_line,
    mentions_topic,
    opens_tail,
    squeeze,
)
from reader.importing.lines.bylines import Byline, find_byline, is_credit
from reader.importing.lines.datelike import DateLine, find_date_line
from reader.importing.lines.datelines import FoundDateline, find_dateline
from reader.importing.lines.phrase_lists import any_of, matching, phrases
from reader.importing.lines.units import Unit
from reader.importing.lines.wide_script import words_and_wide

_PICTURE = any_of("pictures")
_CAPTION = matching(
    rf"\((?:(?:AP|AFP|EPA|Reuters|File|Courtesy)[ /])?{_PICTURE}\b[^()]{{0,80}}\)\.?$",
    rf"\b{_PICTURE}(?: by)?\s?: ?\S[^.!?]{{0,80}}(?:\([^()]{{0,30}}\))?\.?$",
    rf"^{_PICTURE} ?(?:{any_of('pictured_by')}|:|/) ?\S.{{0,100}}$",
    r"\bREUTERS/[A-Z].{0,60}$|/(?:AFP|AP|EPA|dpa)\)?$",
    r"\[[^\[\]]{3,60}/[^\[\]]{2,40}\]$",
    r"(?:Getty Images|Shutterstock|AP Photo|Alamy Stock Photo)\)?\.?$",
)
_BIO = re.compile(
    r"(?:[^\W\d_a-zß-ÿ][\w.'’-]{0,30} ){2,4}"
    rf"(?:{any_of('what_they_do')}|{any_of('what_they_are')} [^.]{{0,60}}\b{any_of('writers')})"
)
_MAIL_HEADER = matching(rf"{any_of('mail_headers')}\s?: ?\S")
_CAPTION_LABELS = phrases("caption_labels")
_CONTENT_WORD = re.compile(r"[^\W\d_]{3,}|\d{2,}")
_LONGEST_CAPTION = 600
_LONGEST_BIO = 500
_SAMPLE = 2000
_MANY = 400
_LONGEST_NOTICE = 160
_FAR = 1500
STRONG = 100
"""Columns from which running text is surely a paragraph and not a line of a list."""
_FEWEST_WORDS = 80


class UnitFeatures:
    """What can be told of the units of a text; asked for often, worked out once.

    Args:
        units: All units of the text.
        day_first: How to read 3/4/2019; None if nobody can tell.
    """

    def __init__(self, units: Sequence[Unit], *, day_first: bool | None = None) -> None:
        self.units = units
        self._day_first = day_first
        self._middle = range(_FAR, len(units) - _FAR)
        near = self.is_near
        self.chrome = [near(i) and is_chrome(unit.text) for i, unit in enumerate(units)]
        self.tails: list[Tail | None] = [
            opens_tail(unit.text) if near(i) else None for i, unit in enumerate(units)
        ]
        self._at_edge: dict[int, bool] = {}
        for index in _mail_headers(units):
            self.chrome[index] = True
        self._bylines: dict[int, Byline | None] = {}
        self._datelines: dict[int, FoundDateline | None] = {}

    def is_near(self, index: int) -> bool:
        """Tell whether a unit is not in the middle of a book-sized text, where all is the text."""
        return index not in self._middle

    @cached_property
    def dates(self) -> dict[int, DateLine]:
        """The date lines by unit."""
        found = {}
        for index, unit in enumerate(self.units):
            near = self.is_near(index)
            date_line = find_date_line(unit.text, day_first=self._day_first) if near else None
            if date_line is not None:
                found[index] = date_line
        return found

    @cached_property
    def credits(self) -> list[bool]:
        """Whether each unit credits somebody."""
        return [self.is_near(i) and is_credit(unit.text) for i, unit in enumerate(self.units)]

    @cached_property
    def captions(self) -> list[bool]:
        """Whether each unit is a picture's caption or credit."""
        return [
            self.is_near(index)
            and unit.width <= _LONGEST_CAPTION
            and (
                _CAPTION.search(unit.text[-200:]) is not None
                or (index > 0 and squeeze(self.units[index - 1].text[:40]) in _CAPTION_LABELS)
            )
            for index, unit in enumerate(self.units)
        ]

    @cached_property
    def prose(self) -> list[float]:
        """How much running text each unit is; chrome, dates, credits and captions are none."""
        return [self._prose(index) for index in range(len(self.units))]

    def _prose(self, index: int) -> float:
        unit = self.units[index]
        if not self.is_near(index):
            return unit.prose
        if self.chrome[index] or self.credits[index] or self.captions[index]:
            return 0.0
        if index in self.dates or (unit.is_truncated and unit.sentences < 3):  # noqa: PLR2004
            return 0.0
        if not unit.prose and self.dateline(index) is not None:
            return float(unit.width)
        return unit.prose

    @cached_property
    def weights(self) -> list[float]:
        """How much running text each unit is; notices such as that of cookies are none."""
        return [
            0.0 if weight and self.is_at_edge(index) else weight
            for index, weight in enumerate(self.prose)
        ]

    def byline(self, index: int) -> Byline | None:
        """Return what a unit says if it is a byline."""
        if index not in self._bylines:
            self._bylines[index] = find_byline(self.units[index].text)
        return self._bylines[index]

    @cached_property
    def authors(self) -> frozenset[str]:
        """The names of bylines, in lower case."""
        near = [i for i in range(len(self.units)) if self.is_near(i)]
        found = [
            self.byline(i) or (self.dates[i].byline if i in self.dates else None) for i in near
        ]
        return frozenset(squeeze(name) for byline in found if byline for name in byline.names)

    def dateline(self, index: int) -> FoundDateline | None:
        """Return the dateline with which a unit opens, if it shows as one without a gazetteer."""
        if index not in self._datelines:
            self._datelines[index] = find_dateline(self.units[index].text, sure=True)
        return self._datelines[index]

    def is_signed(self, index: int) -> bool:
        """Tell whether a unit is a date line or a byline."""
        return index in self.dates or self.byline(index) is not None

    def is_at_edge(self, index: int) -> bool:
        """Tell whether a unit is chrome where it stands outside the story."""
        return self._is_notice(index) or (
            # A notice of several paragraphs may give itself away in one of them only.
            0 < self.units[index].prose <= _LONGEST_NOTICE
            and any(
                0 <= beside < len(self.units)
                and self.units[beside].prose > 0
                and self._is_notice(beside)
                for beside in (index - 1, index + 1)
            )
            and mentions_topic(self.units[index].text)
        )

    def _is_notice(self, index: int) -> bool:
        if index not in self._at_edge:
            self._at_edge[index] = self.is_near(index) and is_edge_chrome(self.units[index].text)
        return self.chrome[index] or self._at_edge[index]

    def is_share_line(self, index: int) -> bool:
        """Tell whether a unit is for passing the page on."""
        return is_share_line(self.units[index].text)

    def is_bio(self, index: int) -> bool:
        """Tell whether a last paragraph introduces the author."""
        unit = self.units[index]
        return unit.width <= _LONGEST_BIO and _BIO.match(unit.text[:300]) is not None

    def is_same(self, one: int, other: int) -> bool:
        """Tell whether two units say the same."""
        return squeeze(self.units[one].text) == squeeze(self.units[other].text)

    def mass(self, start: int, end: int) -> float:
        """Return how much running text lies between two units."""
        return sum(self.prose[start:end])

    def first_prose(self, start: int, end: int) -> int:
        """Return the first unit of running text between two units, else the first."""
        return next((index for index in range(start, end) if self.weights[index] > 0), start)

    def vocabulary(self, start: int, end: int) -> Counter[str]:
        """Count the words of the running text, for what a headline shares with its story."""
        words: Counter[str] = Counter()
        for index in range(start, min(end, start + _MANY)):
            if self.prose[index] > 0:
                words.update(content_words(self.units[index].text))
        return words

    def is_foreign(self, index: int, end: int) -> bool:
        """Tell whether a short sentence shares neither words nor letters with the story after it.

        Such a sentence is in another language: a link to a translation.
        """
        unit = self.units[index]
        if unit.width > STRONG or len(unit.words) < 4:  # noqa: PLR2004
            return False
        story = {
            word.casefold()
            for other in range(index + 1, min(end, index + 60))
            if self.prose[other] > 0
            for word in self.units[other].words
        }
        if len(story) < _FEWEST_WORDS or any(word.casefold() in story for word in unit.words):
            return False
        letters = {letter for word in story for letter in word}
        return any(letter.isalpha() and letter not in letters for letter in unit.text.casefold())

    def take_out(self, index: int) -> None:
        """Count a unit as chrome from now on."""
        self.chrome[index] = True
        self.prose[index] = 0.0
        self.weights[index] = 0.0


def _mail_headers(units: Sequence[Unit]) -> range:
    """Return the header lines of a mail at the top: at least two of "From:", "Subject:"..."""
    count = 0
    while count < len(units) and _MAIL_HEADER.match(units[count].text):
        count += 1
    return range(count if count > 1 else 0)


def content_words(text: str) -> list[str]:
    """Return the words of three letters or more, in lower case, of the beginning of a text."""
    return [word.casefold() for word in words_and_wide(text[:_SAMPLE], _CONTENT_WORD)]
