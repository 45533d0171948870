"""The characters of a PDF page, joined to runs that stand on one line without a wide gap."""

import ctypes
import math
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from reader.importing.bytes.characters import without_surrogates

SOFT_HYPHEN = "\xad"
_GAP = 0.9
_SAME_LINE = 0.5
_SAME_SIZE = 1.15
_LEAST_SIZE = 0.1
_SPACE = 0x20
_STRAIGHT = 0.1
_QUARTER = math.tau / 4
_ANGLES_SEEN = 400
_FEWEST_SIDEWAYS = 100
_BOLD = 600
_BOLD_NAMES = (b"bold", b"black", b"heavy")
_LONGEST_FONT_NAME = 200
# What PDFium puts for a hyphen at the end of a line, and for a character without a meaning.
_LINE_END_HYPHENS = frozenset({0x02, 0xFFFE, 0xAD})
_BREAKS = frozenset({0x0A, 0x0D})


@dataclass(slots=True)
class Run:
    """Characters side by side on one line.

    Units are points, to the right and upwards as the page is held when its text reads upright.
    """

    text: str
    left: float
    right: float
    bottom: float
    top: float
    size: float
    bold: bool

    @property
    def height(self) -> float:
        """The height of its box."""
        return self.top - self.bottom


# Code, left, right, bottom, top: a plain tuple, since a book has a million of them.
_Character = tuple[int, float, float, float, float]


def runs_of(page: pdfium.PdfPage, *, most: int) -> list[Run]:
    """Return the text of a page as runs, in the order in which it was drawn.

    Text that stands across the page, as a stamp in its margin does, is left out.

    Args:
        page: A page.
        most: The most characters to look at.
    """
    textpage = page.get_textpage()
    try:
        count = min(textpage.count_chars(), most)
        turns = _turns(textpage, count, shown=page.get_rotation() // 90)
        runs: list[Run] = []
        for first, characters in _gathered(textpage, count, turns):
            _add(runs, textpage, characters, first, turns)
        return runs
    finally:
        textpage.close()


def _turns(textpage: pdfium.PdfTextPage, count: int, *, shown: int) -> int:
    """Return the quarter turns clockwise after which most of a page's text reads upright.

    Args:
        textpage: The text of the page.
        count: How many of its characters to look at.
        shown: The turns with which the page is shown (its /Rotate).
    """
    step = max(1, count // _ANGLES_SEEN)
    seen: Counter[int] = Counter()
    for index in range(0, count, step):
        if pdfium_c.FPDFText_GetUnicode(textpage.raw, index) > _SPACE:
            angle = pdfium_c.FPDFText_GetCharAngle(textpage.raw, index)
            seen[-round(angle / _QUARTER) % 4] += 1
    if not seen:
        return shown
    turns = max(seen, key=lambda each: (seen[each], each == shown))
    # A scan with a line in its margin is a scan.
    return turns if seen[turns] * step >= _FEWEST_SIDEWAYS else shown


def _turned(
    left: float, right: float, bottom: float, top: float, turns: int
) -> tuple[float, float, float, float]:
    """Return a box after quarter turns clockwise about the page's origin."""
    if turns == 1:
        return bottom, top, -right, -left
    if turns == 2:  # noqa: PLR2004
        return -right, -left, -top, -bottom
    return -top, -bottom, left, right


def _gathered(
    textpage: pdfium.PdfTextPage, count: int, turns: int
) -> Iterator[tuple[int, list[_Character]]]:
    """Yield characters that stand side by side, with the number of the first."""
    raw = textpage.raw
    unicode_of, box_of = pdfium_c.FPDFText_GetUnicode, pdfium_c.FPDFText_GetLooseCharBox
    box = pdfium_c.FS_RECTF()
    pointer = ctypes.byref(box)
    gathered: list[_Character] = []
    first = 0
    for index in range(count):
        code = unicode_of(raw, index)
        if code in _BREAKS:
            if gathered:
                yield first, gathered
                gathered = []
            continue
        if code == 0 or not box_of(raw, index, pointer):
            continue
        left, right, bottom, top = box.left, box.right, box.bottom, box.top
        if left > right:
            left, right = right, left
        if bottom > top:
            bottom, top = top, bottom
        if turns:
            left, right, bottom, top = _turned(left, right, bottom, top, turns)
        character = (code, left, right, bottom, top)
        if gathered and _continues(gathered[-1], character):
            gathered.append(character)
        elif code != _SPACE:
            if gathered:
                yield first, gathered
            first = index
            gathered = [character]
    if gathered:
        yield first, gathered


def _continues(before: _Character, character: _Character) -> bool:
    code, left, _, bottom, top = character
    size, size_before = top - bottom, before[4] - before[3]
    largest = max(size, size_before, _LEAST_SIZE)
    if code == _SPACE:
        # A space that PDFium made up has no height of its own.
        return size == 0 or -largest < bottom - before[3] < largest
    if not -largest * _SAME_LINE <= bottom - before[3] <= largest * _SAME_LINE:
        return False
    if before[0] == _SPACE and largest > size * _SAME_SIZE:
        largest = size
    return -largest * 2 < left - before[2] < largest * _GAP


def _add(
    runs: list[Run],
    textpage: pdfium.PdfTextPage,
    characters: list[_Character],
    first: int,
    turns: int,
) -> None:
    solid = [each for each in characters if each[0] != _SPACE]
    angle = pdfium_c.FPDFText_GetCharAngle(textpage.raw, first) + turns * _QUARTER
    if abs(math.remainder(angle, math.tau)) > _STRAIGHT:
        return
    sizes = sorted(top - bottom for _, _, _, bottom, top in solid)
    size = sizes[len(sizes) // 2] or pdfium_c.FPDFText_GetFontSize(textpage.raw, first)
    runs.append(
        Run(
            without_surrogates("".join(_shown(each[0]) for each in characters)).rstrip(" "),
            min(each[1] for each in solid),
            max(each[2] for each in solid),
            min(each[3] for each in solid),
            max(each[4] for each in solid),
            max(size, _LEAST_SIZE),
            _is_bold(textpage, first),
        )
    )


def _is_bold(textpage: pdfium.PdfTextPage, index: int) -> bool:
    """Tell bold letters by the weight of their font, or by its name where it says no weight."""
    if pdfium_c.FPDFText_GetFontWeight(textpage.raw, index) >= _BOLD:
        return True
    name = ctypes.create_string_buffer(_LONGEST_FONT_NAME)
    flags = ctypes.c_int()
    length = pdfium_c.FPDFText_GetFontInfo(
        textpage.raw, index, name, _LONGEST_FONT_NAME, ctypes.byref(flags)
    )
    return 0 < length <= _LONGEST_FONT_NAME and any(
        word in name.value.lower() for word in _BOLD_NAMES
    )


def _shown(code: int) -> str:
    """Return a character, or half of one beyond U+FFFF, of which PDFium gives the two halves."""
    if code in _LINE_END_HYPHENS:
        return SOFT_HYPHEN
    return chr(code) if code <= sys.maxunicode else "\ufffd"
