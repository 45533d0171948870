# ruff: noqa: RUF001 - the signs that newspapers set
"""Which lines of a saved text belong to one paragraph.

Text that was hard-wrapped at a fixed width is joined again here: a line break is a wrap where the
next word would not have fitted, or where a sentence runs on in lower case. So is a sentence that
was torn at a link, whose words some programs set on a line of their own.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise, zip_longest

from reader.importing.lines.boilerplate import is_chrome
from reader.importing.lines.bylines import find_byline
from reader.importing.lines.datelike import find_date_line
from reader.importing.lines.units import BULLET, SourceLine, Unit, is_code

_SHORTEST_WRAP, _WIDEST_WRAP = 45, 100
_FEWEST_WRAPS, _WRAPPED_SHARE, _CLOSED_SHARE = 3, 0.85, 0.6
_SLACK = 6
_NARROWEST, _FEWEST_IN_COLUMN, _INSIDE_SHARE = 24, 6, 0.2
_INSIDE = ",.;:)”’»!?"
_LONGEST_LINK = 80
_LONG_ONES = 2
_LONGEST_PARTICLE = 4
_FEW = 4
_USUAL_WIDTH = 78


def units_of(lines: Sequence[SourceLine]) -> list[Unit]:
    """Return the units that the lines make up, hard-wrapped paragraphs joined."""
    width = _wrap_width(lines) or _column_width(lines)
    unwrapped = width is None and _has_paragraphs(lines)
    units: list[Unit] = []
    pending: list[SourceLine] = []
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


def _wrap_width(lines: Sequence[SourceLine]) -> int | None:
    """Return the width at which the whole text was wrapped, or None if it was not."""
    long = sorted(line.edge for line in lines if len(line.text) >= _SHORTEST_WRAP)
    wrapped = long[: bisect_right(long, _WIDEST_WRAP)]
    if len(wrapped) < _FEWEST_WRAPS or len(wrapped) < _WRAPPED_SHARE * len(long):
        return None
    width = wrapped[-1 - len(wrapped) // 50]
    pairs = [
        (first, second)
        for first, second in pairwise(lines)
        if second.gap == 0 and len(first.text) >= _SHORTEST_WRAP and not BULLET.match(second.text)
    ]
    full = [first for first, second in pairs if _is_full(first, second, width)]
    if len(full) < _FEWEST_WRAPS or len(full) * 2 < len(pairs):
        return None
    # Lines that end as sentences do are paragraphs of about the same length.
    closed = sum(Unit((line,)).ends_sentence for line in full)
    return width if closed <= _CLOSED_SHARE * len(full) else None


def _column_width(lines: Sequence[SourceLine]) -> int | None:
    """Return the width of the narrow column in which the whole text was set, or None.

    In a column nearly every line of a paragraph is as full as the next word lets it be, and many
    begin in the middle of a sentence; verse and lists are not so.
    """
    pairs = [(first, second) for first, second in pairwise(lines) if second.gap == 0]
    edges = sorted({line.number: line.edge for pair in pairs for line in pair}.values())
    if not edges or not _NARROWEST <= edges[-1] < _SHORTEST_WRAP:
        return None
    width = edges[-1]
    pairs = [(first, second) for first, second in pairs if not BULLET.match(second.text)]
    full = [
        second
        for first, second in pairs
        if first.edge + 1 + len(second.text.split(maxsplit=1)[0]) > width
    ]
    inside = sum(second.text[0].islower() for second in full)
    if len(full) < _FEWEST_IN_COLUMN or len(full) < _WRAPPED_SHARE * len(pairs):
        return None
    return width if inside >= _INSIDE_SHARE * len(full) else None


def _is_full(line: SourceLine, after: SourceLine, width: int) -> bool:
    """Tell whether the first word of the next line would not have fitted into a line."""
    return line.edge + 1 + len(after.text.split(maxsplit=1)[0]) > width - _SLACK


def _goes_on(line: SourceLine, after: SourceLine, width: int | None, *, unwrapped: bool) -> bool:
    """Tell whether the paragraph of `line` goes on in the line after it."""
    if after.gap or BULLET.match(after.text) or is_code(line.text) or is_code(after.text):
        return False
    if line.text == after.text:
        # The title of a page, and the headline on it.
        return False
    next_word = after.text.split(maxsplit=1)[0]
    if width is not None:
        if max(line.edge, after.edge) > width + _SLACK:
            return False
        indented = after.indent >= line.indent + 2 and not BULLET.match(line.text)
        return _is_full(line, after, width) and (not indented or _is_centred_under(line, after))
    length = len(line.text)
    unit = Unit((line,))
    if length < _SHORTEST_WRAP or unit.ends_sentence or not _is_running(unit):
        return False
    if next_word[0].islower():
        return not _says_something_else(after.text)
    fits = max(length, len(after.text)) <= _WIDEST_WRAP and not unwrapped
    return fits and next_word[0].isalpha() and length + 1 + len(next_word) > _USUAL_WIDTH


def _is_centred_under(line: SourceLine, after: SourceLine) -> bool:
    """Tell whether two lines have the same middle, as those of a long heading do."""
    apart = line.indent + line.edge - after.indent - after.edge
    return after.indent > _SLACK and abs(apart) <= 2 * _SLACK


def _is_torn(before: Sequence[SourceLine], line: SourceLine, after: SourceLine | None) -> bool:
    """Tell whether a sentence was torn at a link in it, whose words stand on a line of their own.

    Args:
        before: The lines of the paragraph so far.
        line: The line that may go on with it.
        after: The line that follows.
    """
    if line.gap or Unit((before[-1],)).ends_sentence or _says_something_else(line.text):
        return False
    if any(BULLET.match(each.text) for each in (before[-1], line)):
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
        is_code(text)
        or is_chrome(text)
        or find_byline(text) is not None
        or find_date_line(text) is not None
    )


def _has_paragraphs(lines: Sequence[SourceLine]) -> bool:
    """Tell whether paragraphs stand on one line each."""
    long = [len(line.text) for line in lines if len(line.text) > _WIDEST_WRAP]
    return len(long) >= _LONG_ONES or any(length > 2 * _WIDEST_WRAP for length in long)


def _goes_on_with(line: SourceLine) -> bool:
    many = line.text.count(" ") > 1
    return (line.text[0].islower() and many) or line.text[0] in _INSIDE


def _is_running(unit: Unit) -> bool:
    """Tell whether a line reads as the inside of a sentence and not as a heading."""
    return len(unit.words) >= 6 and unit.lower_share >= 0.5  # noqa: PLR2004
