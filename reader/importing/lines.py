# ruff: noqa: RUF001 - the signs that newspapers set
"""The lines of a saved text, and the units (paragraphs, headings, list items) that they make up.

Text that was hard-wrapped at a fixed width is joined again here: a line break is a wrap where the
next word would not have fitted, or where a sentence runs on in lower case.
"""

import re
import sys
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise, zip_longest

from reader.importing.boilerplate import is_chrome
from reader.importing.bylines import find_byline
from reader.importing.datelike import find_date_line

_WIDE_SCRIPT = "\u1100-\u11ff\u2e80-\u2fff\u3040-\u9fff\uac00-\ud7af\uf900-\ufaff"
_WORD = re.compile(rf"[{_WIDE_SCRIPT}]|[^\W\d_][\w'’.-]*")
_LETTER = re.compile(r"[^\W\d_]")
_BULLET = re.compile(r"(?:[•◦▪‣·○●■–*+-]|o|\(?\d{1,3}[.)]|[a-z][.)])[ \t\u200b]+(?=\S)")
_SENTENCE_END = re.compile(
    r"(?:[.!?。！？؟।:;][\"”’'»›“)\]*]*|[.!?][\"”’'»)]*\s*\[\d{1,3}\]|(?:\.\.\.|…)[\"”’'»)\]]*)$"
)
_TRUNCATED = re.compile(r"(?:\.\.\.|…)[.\s]*(?:\[?\+?\w*\]?)?$")
_SENTENCE_BREAK = re.compile(r"[.!?][\"”’'»)]*\s+[\"“‘«„(]*[^\W\d_a-zß-ÿ]|[。！？]")
_CODE = re.compile(r"[{};]\s*$|^\s*[})\]]+|^[#$>]\s|=>|\w\(\w*\)|</?\w+>|::|\w\.\w+\(|^//")
_WIDE = re.compile(rf"[{_WIDE_SCRIPT}]")
_GLANCE = 600
_SHORTEST_WRAP, _WIDEST_WRAP = 45, 100
_FEWEST_WRAPS, _WRAPPED_SHARE, _CLOSED_SHARE = 3, 0.85, 0.6
_SLACK = 6


@dataclass(frozen=True, slots=True)
class Line:
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

    lines: tuple[Line, ...]

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
        return _BULLET.sub("", self.text, count=1) if self.is_item else self.text

    @cached_property
    def is_item(self) -> bool:
        """Whether a bullet or a number stands in front."""
        return _BULLET.match(self.text) is not None

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words at the beginning; each character of a wide script counts as one."""
        # Most words of a book come again and again.
        return tuple(map(sys.intern, _WORD.findall(self.text[:_GLANCE])))

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
        return len(self.text) + 2 * len(_WIDE.findall(sample))

    @cached_property
    def has_letters(self) -> bool:
        """Whether there is a letter or digit at all."""
        return any(char.isalnum() for char in self.text[:_GLANCE])

    @cached_property
    def prose(self) -> float:
        """How much running text this is: 0 for none, else about its length in columns."""
        wide = _WIDE.search(self.text[:_GLANCE]) is not None
        width = min(self.width, _GLANCE)
        if _is_code(self.text):
            return 0.0
        if not wide and (len(self.words) < 5 or (self.lower_share < 0.35 and _is_cased(self.text))):  # noqa: PLR2004
            return 0.0
        if self.ends_sentence:
            return float(width) if width >= 30 else 0.0  # noqa: PLR2004
        return width * 0.5 if width >= 150 else 0.0  # noqa: PLR2004


def source_lines(text: str) -> list[Line]:
    """Return the lines of a cleaned text that are not blank."""
    lines: list[Line] = []
    gap = 0
    for number, raw in enumerate(text.split("\n")):
        stripped = raw.strip()
        if not stripped:
            gap += 1
            continue
        indent = len(raw[: raw.index(stripped[0])].expandtabs(4))
        lines.append(Line(stripped, number, indent, gap if lines else max(gap, 1)))
        gap = 0
    return lines


def join_lines(texts: Sequence[str]) -> str:
    """Return the lines as one: with a space between, except after a hyphen inside a word."""
    parts = [texts[0]]
    for before, after in pairwise(texts):
        hyphenated = len(before) > 1 and before[-1] == "-" and before[-2].isalpha()
        parts.append(after if hyphenated and after[0].islower() else " " + after)
    return "".join(parts)


def units_of(lines: Sequence[Line]) -> list[Unit]:
    """Return the units that the lines make up, hard-wrapped paragraphs joined."""
    width = _wrap_width(lines)
    unwrapped = width is None and _has_paragraphs(lines)
    units: list[Unit] = []
    pending: list[Line] = []
    for line, after in zip_longest(lines, lines[1:]):
        if pending and not (
            _goes_on(pending[-1], line, width, unwrapped=unwrapped)
            or (unwrapped and _is_torn(pending, line, after))
        ):
            units.append(Unit(tuple(pending)))
            pending = []
        pending.append(line)
    if pending:
        units.append(Unit(tuple(pending)))
    return units


def _blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield the stretches of lines without a blank line between them."""
    counter = 0

    def block(line: Line) -> int:
        nonlocal counter
        counter += line.gap > 0
        return counter

    for _, members in groupby(lines, key=block):
        yield list(members)


def _wrap_width(lines: Sequence[Line]) -> int | None:
    """Return the width at which the whole text was wrapped, or None if it was not."""
    long = sorted(line.edge for line in lines if len(line.text) >= _SHORTEST_WRAP)
    wrapped = long[: bisect_right(long, _WIDEST_WRAP)]
    if len(wrapped) < _FEWEST_WRAPS or len(wrapped) < _WRAPPED_SHARE * len(long):
        return None
    width = wrapped[-1 - len(wrapped) // 50]
    pairs = [
        (first, second)
        for first, second in pairwise(lines)
        if second.gap == 0 and len(first.text) >= _SHORTEST_WRAP and not _BULLET.match(second.text)
    ]
    full = [first for first, second in pairs if _is_full(first, second, width)]
    if len(full) < _FEWEST_WRAPS or len(full) * 2 < len(pairs):
        return None
    # Lines that end as sentences do are paragraphs of about the same length.
    closed = sum(Unit((line,)).ends_sentence for line in full)
    return width if closed <= _CLOSED_SHARE * len(full) else None


def _is_full(line: Line, after: Line, width: int) -> bool:
    """Tell whether the first word of the next line would not have fitted into a line."""
    return line.edge + 1 + len(after.text.split(maxsplit=1)[0]) > width - _SLACK


def _goes_on(line: Line, after: Line, width: int | None, *, unwrapped: bool) -> bool:
    """Tell whether the paragraph of `line` goes on in the line after it."""
    if after.gap or _BULLET.match(after.text) or _is_code(line.text) or _is_code(after.text):
        return False
    if line.text == after.text:
        # The title of a page, and the headline on it.
        return False
    next_word = after.text.split(maxsplit=1)[0]
    if width is not None:
        if max(line.edge, after.edge) > width + _SLACK:
            return False
        indented = after.indent >= line.indent + 2 and not _BULLET.match(line.text)
        return _is_full(line, after, width) and (not indented or _is_centred_under(line, after))
    length = len(line.text)
    unit = Unit((line,))
    if length < _SHORTEST_WRAP or unit.ends_sentence or not _is_running(unit):
        return False
    if next_word[0].islower():
        return not _says_something_else(after.text)
    fits = max(length, len(after.text)) <= _WIDEST_WRAP and not unwrapped
    return fits and next_word[0].isalpha() and length + 1 + len(next_word) > _USUAL_WIDTH


def _is_centred_under(line: Line, after: Line) -> bool:
    """Tell whether two lines have the same middle, as those of a long heading do."""
    apart = line.indent + line.edge - after.indent - after.edge
    return after.indent > _SLACK and abs(apart) <= 2 * _SLACK


def _is_torn(before: Sequence[Line], line: Line, after: Line | None) -> bool:
    """Tell whether a sentence was torn at a link in it, whose words stand on a line of their own.

    Args:
        before: The lines of the paragraph so far.
        line: The line that may go on with it.
        after: The line that follows.
    """
    if line.gap or Unit((before[-1],)).ends_sentence or _says_something_else(line.text):
        return False
    if any(_BULLET.match(each.text) for each in (before[-1], line)):
        return False
    if _goes_on_with(line):
        return _is_running(Unit((*before[-_FEW:], line)))
    linked = after is not None and not after.gap and _goes_on_with(after)
    linked = linked and after is not None and not _says_something_else(after.text)
    if not linked or len(line.text) >= _LONGEST_LINK:
        return False
    last_word = before[-1].text.rsplit(maxsplit=1)[-1]
    # "Engineers from": no heading ends so.
    waits = last_word.islower() and len(last_word) <= _LONGEST_PARTICLE
    return waits or _is_running(Unit(tuple(before[-_FEW:])))


def _says_something_else(text: str) -> bool:
    """Tell whether a line is known by itself: program text, chrome, a byline or a date line."""
    return (
        _is_code(text)
        or is_chrome(text)
        or find_byline(text) is not None
        or find_date_line(text) is not None
    )


def _has_paragraphs(lines: Sequence[Line]) -> bool:
    """Tell whether paragraphs stand on one line each."""
    long = [len(line.text) for line in lines if len(line.text) > _WIDEST_WRAP]
    return len(long) >= _LONG_ONES or any(length > 2 * _WIDEST_WRAP for length in long)


def _goes_on_with(line: Line) -> bool:
    many = line.text.count(" ") > 1
    return (line.text[0].islower() and many) or line.text[0] in _INSIDE


_INSIDE = ",.;:)”’»!?"
_LONGEST_LINK = 80
_LONG_ONES = 2
_LONGEST_PARTICLE = 4
_FEW = 4
_USUAL_WIDTH = 78


def _is_running(unit: Unit) -> bool:
    """Tell whether a line reads as the inside of a sentence and not as a heading."""
    return len(unit.words) >= 6 and unit.lower_share >= 0.5  # noqa: PLR2004


def _is_code(text: str) -> bool:
    """Tell whether a line is program text and not prose."""
    if len(text) > _GLANCE or not _CODE.search(text):
        return False
    symbols = sum(not (char.isalnum() or char.isspace()) for char in text)
    words = sum(len(word) for word in _WORD.findall(text))
    return symbols * 5 > len(text) or words * 2 < len(text) or text.endswith((";", "{", "}"))


def _is_cased(text: str) -> bool:
    """Tell whether the script of the text knows capitals."""
    match = _LETTER.search(text)
    return match is not None and match.group().lower() != match.group().upper()
