"""Which letters a font draws with one shape, so that a PDF can name the one that was written.

Source draws an apostrophe and a modifier letter (U+02BC), or a space and a tab, with one glyph.
Qt's PDF names the lower code point for it, and a search for "Russia's" would fail.
"""

from collections.abc import Iterable

from PySide6.QtGui import QFont, QRawFont

_PLANE = 0x10000
_SURROGATES = range(0xD800, 0xE000)


def mistaken_letters(text: Iterable[str], fonts: Iterable[QFont]) -> dict[str, str]:
    """Return what Qt would name for a letter of `text`, each with that letter.

    Args:
        text: Letters that are printed.
        fonts: In which they are.
    """
    letters = sorted({letter for letter in text if " " <= letter < "\U00010000"} | {" "})
    printed = set(letters)
    found: dict[str, str] = {}
    for font in fonts:
        raw = QRawFont.fromFont(font)
        first = _first_letters(raw)
        for letter in letters:
            (glyph,) = raw.glyphIndexesForString(letter) or [0]
            named = first.get(glyph, letter) if glyph else letter
            if named not in printed:
                found.setdefault(named, letter)
    return found


def _first_letters(raw: QRawFont) -> dict[int, str]:
    """Return the lowest letter of each glyph."""
    plane = "".join(chr(code) for code in range(1, _PLANE) if code not in _SURROGATES)
    first: dict[int, str] = {}
    for letter, glyph in zip(plane, raw.glyphIndexesForString(plane), strict=True):
        if glyph:
            first.setdefault(glyph, letter)
    return first
