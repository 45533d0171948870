"""The characters of a PDF page, joined to runs that stand on one line without a wide gap."""

import ctypes
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

SOFT_HYPHEN = "\xad"
_GAP = 0.9
_SAME_LINE = 0.5
_SAME_SIZE = 1.15
_LEAST_SIZE = 1.0
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


@dataclass(slots=True)
class _Character:
    code: int
    left: float
    right: float
    bottom: float
    top: float
    size: float


def runs_of(page: pdfium.PdfPage, *, most: int) -> list[Run]:
    """Return the upright text of a page as runs, in the order in which it was drawn.

    Args:
        page: A page.
        most: The most characters to look at.
    """
    textpage = page.get_textpage()
    try:
        count = min(textpage.count_chars(), most)
        runs: list[Run] = []
        gathered: list[_Character] = []
        first = 0
        for index, character in _characters(textpage, count):
            if gathered and (character is None or not _continues(gathered[-1], character)):
                _add(runs, textpage, gathered, first)
                gathered = []
            if character is not None and (gathered or character.code != ord(" ")):
                if not gathered:
                    first = index
                gathered.append(character)
        if gathered:
            _add(runs, textpage, gathered, first)
        return runs
    finally:
        textpage.close()


def _characters(
    textpage: pdfium.PdfTextPage, count: int
) -> Iterator[tuple[int, _Character | None]]:
    """Yield each character; None for a break of line."""
    box = pdfium_c.FS_RECTF()
    pointer = ctypes.byref(box)
    raw = textpage.raw
    for index in range(count):
        code = pdfium_c.FPDFText_GetUnicode(raw, index)
        if code in _BREAKS:
            yield index, None
            continue
        if code == 0 or not pdfium_c.FPDFText_GetLooseCharBox(raw, index, pointer):
            continue
        height = abs(box.top - box.bottom)
        yield (
            index,
            _Character(
                code,
                min(box.left, box.right),
                max(box.left, box.right),
                min(box.bottom, box.top),
                max(box.bottom, box.top),
                height or pdfium_c.FPDFText_GetFontSize(raw, index),
            ),
        )


def _continues(before: _Character, character: _Character) -> bool:
    size = max(before.size, character.size, _LEAST_SIZE)
    if character.code == ord(" "):
        # A space that PDFium made up has no size of its own.
        return abs(character.bottom - before.bottom) < size or character.size == 0
    if abs(character.bottom - before.bottom) > size * _SAME_LINE:
        return False
    if size > min(before.size, character.size) * _SAME_SIZE and before.code == ord(" "):
        size = character.size
    gap = character.left - before.right
    return -size * 2 < gap < size * _GAP


def _add(
    runs: list[Run], textpage: pdfium.PdfTextPage, characters: list[_Character], first: int
) -> None:
    while characters and characters[-1].code == ord(" "):
        characters.pop()
    if not characters:
        return
    angle = pdfium_c.FPDFText_GetCharAngle(textpage.raw, first)
    if abs(angle) > _UPRIGHT and abs(angle - 2 * 3.14159265) > _UPRIGHT:
        return
    solid = [each for each in characters if each.code != ord(" ")]
    sizes = sorted(each.size for each in solid)
    runs.append(
        Run(
            "".join(_shown(each.code) for each in characters),
            min(each.left for each in solid),
            max(each.right for each in solid),
            min(each.bottom for each in solid),
            max(each.top for each in solid),
            sizes[len(sizes) // 2],
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
