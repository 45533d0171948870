# ruff: noqa: RUF001 - the signs that newspapers set
"""The lines of a saved text, and the units (paragraphs, headings, list items) that they make up."""

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from reader.importing.lines.wide_script import wide_characters, words_and_wide

_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_LETTER = re.compile(r"[^\W\d_]")
BULLET = re.compile(r"(?:[•◦▪‣·○●■–*+-]|o|\(?\d{1,3}[.)]|[a-z][.)])[ \t\u200b]+(?=\S)")
_SENTENCE_END = re.compile(
    r"(?:[.!?。！？؟।:;][\"”’'»›“)\]*]*|[.!?][\"”’'»)]*\s*\[\d{1,3}\]|(?:\.\.\.|…)[\"”’'»)\]]*)$"
)
_TRUNCATED = re.compile(r"(?:\.\.\.|…)[.\s]*(?:\[?\+?\w*\]?)?$")
_SENTENCE_BREAK = re.compile(r"[.!?][\"”’'»)]*\s+[\"“‘«„(]*[^\W\d_a-zß-ÿ]|[。！？]")
_CODE = re.compile(r"[{};]\s*$|^\s*[})\]]+|^[#$>]\s|=>|\w\(\w*\)|</?\w+>|::|\w\.\w+\(|^//")
_GLANCE = 600


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One line of the source that is not blank.

    Args:
        text: Without surrounding white space.
        number: Its number in the source, from 0.
        indent: How many columns of white space stood before it.
        gap: How many blank lines stand before it.
    """

    text: str
    number: int
    indent: int = 0
    gap: int = 0

    @property
    def edge(self) -> int:
        """The column in which it ends."""
        return self.indent + len(self.text)


@dataclass(frozen=True)
class Unit:
    """One or more lines that read as one paragraph, heading or list item.

    What is asked of a long unit is answered from its beginning and its end.
    """

    lines: tuple[SourceLine, ...]

    @cached_property
    def text(self) -> str:
        """The lines joined by single spaces."""
        return join_lines([line.text for line in self.lines])

    @property
    def gap(self) -> int:
        """How many blank lines stand before it."""
        return self.lines[0].gap

    @cached_property
    def bare(self) -> str:
        """The text without a bullet or number in front."""
        return BULLET.sub("", self.text, count=1) if self.is_item else self.text

    @cached_property
    def is_item(self) -> bool:
        """Whether a bullet or a number stands in front."""
        return BULLET.match(self.text) is not None

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words at the beginning; each character of a wide script counts as one."""
        # Most words of a book come again and again.
        return tuple(map(sys.intern, words_and_wide(self.text[:_GLANCE], _WORD)))

    @cached_property
    def lower_share(self) -> float:
        """The share of words, the first left out, that do not begin with a capital."""
        words = self.words[1:]
        return sum(word[0].islower() for word in words) / len(words) if words else 0.0

    @cached_property
    def ends_sentence(self) -> bool:
        """Whether it ends as a sentence does."""
        return _SENTENCE_END.search(self.text[-40:]) is not None

    @property
    def is_sentence(self) -> bool:
        """Whether it is at least a short sentence with a full stop."""
        stopped = self.text[-4:].rstrip("\"”’'»)] ").endswith((".", "。"))
        return stopped and len(self.words) > 1 and not self.is_truncated

    @cached_property
    def is_truncated(self) -> bool:
        """Whether it breaks off with an ellipsis, as a teaser does."""
        return _TRUNCATED.search(self.text[-30:]) is not None

    @cached_property
    def sentences(self) -> int:
        """About how many sentences there are at the beginning."""
        return len(_SENTENCE_BREAK.findall(self.text[:_GLANCE])) + 1

    @cached_property
    def width(self) -> int:
        """Length in columns; a wide character counts for as much as a short word."""
        sample = self.text[:_GLANCE]
        return len(self.text) + 2 * wide_characters(sample)

    @cached_property
    def has_letters(self) -> bool:
        """Whether there is a letter or digit at all."""
        return any(char.isalnum() for char in self.text[:_GLANCE])

    @cached_property
    def prose(self) -> float:
        """How much running text this is: 0 for none, else about its length in columns."""
        wide = wide_characters(self.text[:_GLANCE]) > 0
        width = min(self.width, _GLANCE)
        if is_code(self.text):
            return 0.0
        if not wide and (len(self.words) < 5 or (self.lower_share < 0.35 and _is_cased(self.text))):  # noqa: PLR2004
            return 0.0
        if self.ends_sentence:
            return float(width) if width >= 30 else 0.0  # noqa: PLR2004
        return width * 0.5 if width >= 150 else 0.0  # noqa: PLR2004


def source_lines(text: str) -> list[SourceLine]:
    """Return the lines of a cleaned text that are not blank."""
    lines: list[SourceLine] = []
    gap = 0
    for number, raw in enumerate(text.split("\n")):
        stripped = raw.strip()
        if not stripped:
            gap += 1
            continue
        indent = len(raw[: raw.index(stripped[0])].expandtabs(4))
        lines.append(SourceLine(stripped, number, indent, gap if lines else max(gap, 1)))
        gap = 0
    return lines


def join_lines(texts: Sequence[str]) -> str:
    """Return the lines as one: with a space between, except after a hyphen inside a word."""
    parts = [texts[0]]
    for before, after in pairwise(texts):
        hyphenated = len(before) > 1 and before[-1] == "-" and before[-2].isalpha()
        parts.append(after if hyphenated and after[0].islower() else " " + after)
    return "".join(parts)


def is_code(text: str) -> bool:
    """Tell whether a line is program text and not prose."""
    if len(text) > _GLANCE or not _CODE.search(text):
        return False
    symbols = sum(not (char.isalnum() or char.isspace()) for char in text)
    words = sum(len(word) for word in words_and_wide(text, _WORD))
    return symbols * 5 > len(text) or words * 2 < len(text) or text.endswith((";", "{", "}"))


def _is_cased(text: str) -> bool:
    """Tell whether the script of the text knows capitals."""
    match = _LETTER.search(text)
    return match is not None and match.group().lower() != match.group().upper()
