"""The characters of a PDF page, joined to runs that stand on one line without a wide gap."""

import ctypes
import math
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

SOFT_HYPHEN = "\xad"
_GAP = 0.9
_SAME_LINE = 0.5
_SAME_SIZE = 1.15
_LEAST_SIZE = 0.1
_SPACE = 0x20
_UPRIGHT = 0.1
_BOLD = 600
_BOLD_NAMES = (b"bold", b"black", b"heavy")
_LONGEST_FONT_NAME = 200
# What PDFium puts for a hyphen at the end of a line, and for a character without a meaning.
_LINE_END_HYPHENS = frozenset({0x02, 0xFFFE, 0xAD})
_BREAKS = frozenset({0x0A, 0x0D})
_SURROGATES = range(0xD800, 0xE000)


@dataclass(slots=True)
class Run:
    """Characters side by side on one line; units are points, from the lower left of the page."""

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
    """Return the upright text of a page as runs, in the order in which it was drawn.

    Args:
        page: A page.
        most: The most characters to look at.
    """
    textpage = page.get_textpage()
    try:
        runs: list[Run] = []
        for first, characters in _gathered(textpage, min(textpage.count_chars(), most)):
            _add(runs, textpage, characters, first)
        return runs
    finally:
        textpage.close()


def _gathered(textpage: pdfium.PdfTextPage, count: int) -> Iterator[tuple[int, list[_Character]]]:
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
    runs: list[Run], textpage: pdfium.PdfTextPage, characters: list[_Character], first: int
) -> None:
    solid = [each for each in characters if each[0] != _SPACE]
    angle = pdfium_c.FPDFText_GetCharAngle(textpage.raw, first)
    if abs(angle) > _UPRIGHT and abs(angle - math.tau) > _UPRIGHT:
        return
    sizes = sorted(top - bottom for _, _, _, bottom, top in solid)
    size = sizes[len(sizes) // 2] or pdfium_c.FPDFText_GetFontSize(textpage.raw, first)
    runs.append(
        Run(
            "".join(_shown(each[0]) for each in characters).rstrip(" "),
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
    if code in _LINE_END_HYPHENS:
        return SOFT_HYPHEN
    return chr(code) if code <= sys.maxunicode and code not in _SURROGATES else "\ufffd"
