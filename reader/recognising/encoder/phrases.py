"""Phrases that may describe somebody: "the council", "this remote region".

A determiner and up to four words behind it, each end a phrase of its own; which of them stand for
somebody is for the trained head to tell.
"""

from collections.abc import Container
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reader.recognising.encoder.tokens import (
    SPECIAL_SHAPE,
    CaseShape,
    Cut,
    Join,
    Pieces,
    PieceTokeniser,
)
from reader.recognising.language.pronouns import DETERMINERS

Floats = NDArray[np.float32]

MOST_WORDS = 4
"""Most words behind the determiner."""
FACTS = DETERMINERS + MOST_WORDS + 3
"""How many facts are known of a phrase but what the encoder makes of it."""
_HYPHENS = frozenset("-\u2010\u2011")
_SPECIAL = -1


@dataclass(frozen=True, slots=True)
class Phrase:
    """A determiner with the words behind it, up to one that may be the last.

    Args:
        start: Code point offset of the determiner in its text.
        end: Code point offset after the last word.
        vector: What the encoder makes of the last piece, the determiner, and the piece after.
        facts: `FACTS` numbers, each 0 or 1: the determiner, how many words, how it is written.
    """

    start: int
    end: int
    vector: Floats
    facts: Floats


def phrases(
    pieces: Pieces,
    state: Floats,
    named: Container[int],
    tokeniser: PieceTokeniser,
    text: str,
    *,
    offset: int = 0,
) -> list[Phrase]:
    """Return the phrases of a window, in order of their determiners.

    Args:
        pieces: Of the window.
        state: What the encoder makes of each piece.
        named: The pieces that are part of a name: no phrase holds one.
        tokeniser: Knows which pieces are determiners, and which no phrase goes on with.
        text: What the offsets of the pieces point into.
        offset: Where that begins in the text whose offsets are wanted.
    """
    determiners = tokeniser.determiners
    words = _Words(pieces, named, tokeniser.closing, text)
    bounds = [
        (at, last, count)
        for at in tokeniser.determiners_in(pieces)
        if at not in named and words.shapes[at] in (CaseShape.LOWER, CaseShape.TITLE)
        for count, last in enumerate(words.ends(at))
    ]
    facts = np.zeros((len(bounds), FACTS), np.float32)
    for row, (at, last, count) in enumerate(bounds):
        facts[row, determiners[int(pieces.ids[at])]] = 1
        facts[row, DETERMINERS + count] = 1
        facts[row, -3] = words.shapes[last] != CaseShape.LOWER
        facts[row, -2] = last + 1 == len(pieces) or not words.spaced[last + 1]
        facts[row, -1] = words.shapes[at] == CaseShape.TITLE
    firsts = np.array([at for at, _, _ in bounds], np.int64)
    lasts = np.array([last for _, last, _ in bounds], np.int64)
    after = state[np.minimum(lasts + 1, len(pieces) - 1)]
    after[lasts + 1 == len(pieces)] = 0
    vectors = np.concatenate([state[lasts], state[firsts], after], axis=1)
    starts, ends = (offset + pieces.starts[firsts]).tolist(), (offset + pieces.ends[lasts]).tolist()
    return list(map(Phrase, starts, ends, vectors, facts))


class _Words:
    """How the pieces of a window make words."""

    def __init__(
        self, pieces: Pieces, named: Container[int], closing: Container[int], text: str
    ) -> None:
        special = pieces.shapes == SPECIAL_SHAPE
        codes = pieces.shapes.astype(np.int64) - 1
        self.shapes: list[int] = np.where(special, _SPECIAL, codes // len(Join)).tolist()
        self.spaced: list[bool] = (special | (codes % len(Join) == Join.SPACED)).tolist()
        self._breaks: list[bool] = (special | (pieces.cuts >= Cut.SENTENCE)).tolist()
        self._starts: list[int] = pieces.starts.tolist()
        self._named = named
        self._ids: list[int] = pieces.ids.tolist()
        self._closing = closing
        self._text = text

    def ends(self, at: int) -> list[int]:
        """Return the last pieces of the words behind a determiner, as far as a phrase can go on."""
        ends: list[int] = []
        for index in range(at + 1, len(self.shapes)):
            if self._breaks[index] or index in self._named or self._ids[index] in self._closing:
                break
            if self.shapes[index] == CaseShape.SIGN:
                if self._is_hyphen(index) and index > at + 1:
                    continue
                break
            following = index + 1
            if following < len(self.shapes) and not self.spaced[following]:
                if following in self._named:
                    break
                if self.shapes[following] != CaseShape.SIGN or self._is_hyphen(following):
                    continue
            ends.append(index)
            if len(ends) == MOST_WORDS:
                break
        return ends

    def _is_hyphen(self, index: int) -> bool:
        return self._text[self._starts[index]] in _HYPHENS
