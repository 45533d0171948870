"""Windows: stretches of pieces as long as the encoder was trained on, cut where a reader pauses."""

import numpy as np
from numpy.typing import NDArray

from reader.recognising.encoder.tokens import Cut

LONGEST = 254
"""Most pieces of a window, without the two special pieces around them."""


def window_bounds(cuts: NDArray[np.uint8], longest: int = LONGEST) -> list[tuple[int, int]]:
    """Return half-open bounds of windows that cover all pieces, in order, none over `longest`.

    A window ends before a sentence or paragraph if one begins in its second half, else before a
    word, else wherever it is full.

    Args:
        cuts: The `Cut` before each piece.
        longest: Most pieces in one window, at least 2.
    """
    bounds: list[tuple[int, int]] = []
    start, count = 0, len(cuts)
    while count - start > longest:
        end = start + longest
        candidates = cuts[start + longest // 2 : end + 1]
        end = start + longest // 2 + _last(candidates)
        bounds.append((start, end))
        start = end
    if count > start:
        bounds.append((start, count))
    return bounds


def _last(candidates: NDArray[np.uint8]) -> int:
    """Return where the last best cut is; the last of all where none is good."""
    for least in (Cut.SENTENCE, Cut.WORD):
        good = np.flatnonzero(candidates >= least)
        if len(good):
            return int(good[-1])
    return len(candidates) - 1
