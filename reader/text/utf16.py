"""Code points to UTF-16 units and back: Python counts the first, Qt the second.

The only place where the two are converted. A code point above U+FFFF takes two units.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

_LAST_ONE_UNIT = 0xFFFF


class Utf16Offsets:
    """Converts offsets into one text, in logarithmic time in the number of astral code points.

    Args:
        text: The text that all offsets point into.
    """

    __slots__ = ("_astral", "_astral_units", "units")

    def __init__(self, text: str) -> None:
        astral: Sequence[int] = ()
        if not text.isascii() and max(text) > chr(_LAST_ONE_UNIT):
            astral = [i for i, char in enumerate(text) if ord(char) > _LAST_ONE_UNIT]
        self._astral = astral
        self._astral_units = [position + before for before, position in enumerate(astral)]
        self.units = len(text) + len(astral)

    def to_units(self, code_point: int) -> int:
        """Return the UTF-16 offset at which the code point of this offset begins."""
        return code_point + bisect_left(self._astral, code_point)

    def to_code_points(self, unit: int) -> int:
        """Return the code point offset for a UTF-16 offset.

        An offset inside a surrogate pair belongs to the code point that the pair encodes.
        """
        before = bisect_right(self._astral_units, unit)
        if before and self._astral_units[before - 1] == unit - 1:
            return self._astral[before - 1]
        if before and self._astral_units[before - 1] == unit:
            return self._astral[before - 1]
        return unit - before
