"""Text to pieces: word pieces with their case shape and their place in the text.

The vocabulary is uncased, so case reaches the encoder as a shape of its own for each piece: the
shape of the whole word, and how the piece is joined to the one before. Offsets are code points
of the text that was given, whatever the tokeniser removed (accents, zero-width characters).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from reader.recognising.language.pronouns import Pronouns

PADDING, UNKNOWN, START, SEPARATOR, MASK = 0, 100, 101, 102, 103
"""Ids of the special pieces in the vocabulary."""


class CaseShape(IntEnum):
    """How a word is written."""

    LOWER = 0
    TITLE = 1
    CAPITALS = 2
    INITIAL = 3
    MIXED = 4
    NUMBER = 5
    SIGN = 6
    UNCASED = 7


class Join(IntEnum):
    """How a piece follows the one before: after a space, without one, or inside a word."""

    SPACED = 0
    GLUED = 1
    INSIDE = 2


class Cut(IntEnum):
    """How good it is to begin a new window before a piece."""

    INSIDE_WORD = 0
    WORD = 1
    SENTENCE = 2
    PARAGRAPH = 3


SPECIAL_SHAPE = 0
_ABBREVIATION = 3
"""Longest capitalised piece that a full stop behind it abbreviates, in code points."""
_WRAPPED = range(50, 100)
"""Widths of lines that may have been wrapped, in code points."""
SHAPE_COUNT = 1 + len(CaseShape) * len(Join)


def shape_code(shape: CaseShape, join: Join) -> int:
    """Return the number under which the encoder knows this shape and join."""
    return 1 + shape * len(Join) + join


@dataclass(frozen=True, slots=True)
class Pieces:
    """The pieces of some texts that are read together, as arrays of one length.

    Args:
        ids: Number in the vocabulary; `SEPARATOR` stands between paragraphs.
        shapes: `shape_code` of each piece, `SPECIAL_SHAPE` for separators.
        cuts: `Cut` before each piece.
        texts: Which of the texts the piece is in.
        starts: Code point offset in that text.
        ends: Code point offset after the piece.
    """

    ids: NDArray[np.int32]
    shapes: NDArray[np.uint8]
    cuts: NDArray[np.uint8]
    texts: NDArray[np.int32]
    starts: NDArray[np.int32]
    ends: NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.ids)


@lru_cache(maxsize=100_000)
def shape_of(word: str) -> CaseShape:
    """Return how a word is written; letters decide, digits only where there are none."""
    letters = [char for char in word if char.isalpha()]
    if not letters:
        return CaseShape.NUMBER if any(char.isdigit() for char in word) else CaseShape.SIGN
    upper = [char.isupper() or char.istitle() for char in letters]
    if not any(upper):
        return CaseShape.LOWER if any(char.islower() for char in letters) else CaseShape.UNCASED
    if all(upper):
        return CaseShape.CAPITALS if len(word) > 1 else CaseShape.INITIAL
    return CaseShape.MIXED if any(upper[1:]) or not upper[0] else CaseShape.TITLE


class PieceTokeniser:
    """Cuts texts into pieces.

    Args:
        path: The tokeniser's file, in the format of the `tokenizers` library.
        pronouns: Those of the language, which are looked for among the pieces.
    """

    def __init__(self, path: Path, pronouns: Pronouns) -> None:
        self._tokenizer = Tokenizer.from_file(str(path))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        marks = self._tokenizer.token_to_id
        size = self._tokenizer.get_vocab_size()
        self._terminators = _flags(_ids(marks(mark) for mark in ".!?…"), size)
        self._closers = _flags(_ids(marks(mark) for mark in "\"'”\u2019)]»"), size)
        self._full_stop = marks(".")
        self._pronouns = {
            piece: number
            for number, words in enumerate(pronouns.classes)
            for piece in _ids(marks(word) for word in words)
        }
        self.determiners = {
            piece: number
            for number, word in enumerate(pronouns.determiners)
            for piece in _ids([marks(word)])
        }
        self.pronoun_words = frozenset(word for words in pronouns.classes for word in words)
        self._is_pronoun = _flags(self._pronouns, size)
        self._is_determiner = _flags(self.determiners, size)
        self.closing = frozenset(_ids(marks(word) for word in pronouns.closing))

    def pieces(self, texts: Sequence[str]) -> Pieces:
        """Return the pieces of texts that are read together, a separator between each two.

        A blank line inside a text counts as the end of a paragraph, like the end of a text.
        """
        strings = [_encodable(text) for text in texts]
        encodings = self._tokenizer.encode_batch(strings, add_special_tokens=False)
        parts: list[Pieces] = []
        for number, (text, encoding) in enumerate(zip(texts, encodings, strict=True)):
            if encoding.ids:
                parts.append(self._with_separators(self._text_pieces(text, encoding, number), text))
        return joined(parts)

    def pronouns(self, pieces: Pieces) -> list[tuple[int, int]]:
        """Return which pieces are third-person pronouns, each with the number of its class.

        "IT" and "HE" in capitals are more often something else.
        """
        chosen = np.flatnonzero(self._is_pronoun[pieces.ids])
        shapes = (pieces.shapes[chosen] - 1) // len(Join)
        return [
            (int(index), self._pronouns[int(pieces.ids[index])])
            for index in chosen[(shapes == CaseShape.LOWER) | (shapes == CaseShape.TITLE)]
        ]

    def determiners_in(self, pieces: Pieces) -> list[int]:
        """Return which pieces are determiners, in order."""
        chosen: list[int] = np.flatnonzero(self._is_determiner[pieces.ids]).tolist()
        return chosen

    def _text_pieces(self, text: str, encoding: object, number: int) -> Pieces:
        ids = np.asarray(encoding.ids, np.int32)  # type: ignore[attr-defined]
        offsets = np.asarray(encoding.offsets, np.int32)  # type: ignore[attr-defined]
        words = np.asarray(encoding.word_ids, np.int32)  # type: ignore[attr-defined]
        starts, ends = offsets[:, 0], offsets[:, 1]
        first = np.diff(words, prepend=-1) != 0
        heads = np.flatnonzero(first)
        word_ends = ends[np.append(heads[1:], len(ids)) - 1]
        word_shapes = [
            shape_of(text[start:end])
            for start, end in zip(starts[heads].tolist(), word_ends.tolist(), strict=True)
        ]
        shape = np.asarray(word_shapes, np.uint8)[np.cumsum(first) - 1]
        spaced = np.append(True, starts[1:] > ends[:-1])
        join = np.where(first, np.where(spaced, Join.SPACED, Join.GLUED), Join.INSIDE)
        cuts = self._cuts(ids, shape, join, ends - starts)
        return Pieces(
            ids=ids,
            shapes=(1 + shape * len(Join) + join).astype(np.uint8),
            cuts=cuts,
            texts=np.full(len(ids), number, np.int32),
            starts=starts,
            ends=ends,
        )

    def _cuts(
        self,
        ids: NDArray[np.int32],
        shape: NDArray[np.uint8],
        join: NDArray[np.int_],
        lengths: NDArray[np.int32],
    ) -> NDArray[np.uint8]:
        """Return where words and sentences begin; "Mr. Smith" is no end of a sentence."""
        terminator = self._terminators[ids]
        short = (lengths <= _ABBREVIATION) & np.isin(
            shape, (CaseShape.TITLE, CaseShape.CAPITALS, CaseShape.INITIAL)
        )
        abbreviation = (ids == self._full_stop) & _shifted(short)
        ended = terminator & ~abbreviation
        ended |= self._closers[ids] & _shifted(ended)
        spaced = join == Join.SPACED
        sentence = spaced & _shifted(ended) & (shape != CaseShape.LOWER)
        cuts = np.where(sentence, Cut.SENTENCE, np.where(spaced, Cut.WORD, Cut.INSIDE_WORD))
        cuts[0] = Cut.PARAGRAPH
        return cuts.astype(np.uint8)

    def _with_separators(self, pieces: Pieces, text: str) -> Pieces:
        """Put a separator before each paragraph but the text's first."""
        if "\n" not in text:
            return pieces
        gaps = zip(pieces.ends[:-1].tolist(), pieces.starts[1:].tolist(), strict=True)
        breaks = [
            index
            for index, (end, start) in enumerate(gaps, start=1)
            if start > end and self._ends_paragraph(text, end, start, int(pieces.ids[index - 1]))
        ]
        if not breaks:
            return pieces
        pieces.cuts[breaks] = Cut.PARAGRAPH
        bounds = [0, *breaks, len(pieces)]
        return joined([part_of(pieces, *pair) for pair in pairwise(bounds)])

    def _ends_paragraph(self, text: str, end: int, start: int, piece: int) -> bool:
        """Tell whether a paragraph ends in the gap behind this piece.

        A line break alone does so unless its line looks wrapped: filled, and no end of a sentence.
        """
        newlines = text.count("\n", end, start)
        if newlines != 1:
            return newlines > 1
        width = end - 1 - text.rfind("\n", 0, end)
        return width not in _WRAPPED or bool(self._terminators[piece])


def part_of(pieces: Pieces, start: int, end: int) -> Pieces:
    """Return the pieces `start` up to, not including, `end`."""
    here = slice(start, end)
    return Pieces(
        pieces.ids[here],
        pieces.shapes[here],
        pieces.cuts[here],
        pieces.texts[here],
        pieces.starts[here],
        pieces.ends[here],
    )


def joined(parts: Sequence[Pieces]) -> Pieces:
    """Return the parts behind each other, with a separator between each two."""
    with_separators: list[Pieces] = []
    for part in parts:
        if with_separators:
            with_separators.append(_separator(with_separators[-1]))
        with_separators.append(part)
    if not with_separators:
        return _EMPTY
    return Pieces(
        np.concatenate([part.ids for part in with_separators]),
        np.concatenate([part.shapes for part in with_separators]),
        np.concatenate([part.cuts for part in with_separators]),
        np.concatenate([part.texts for part in with_separators]),
        np.concatenate([part.starts for part in with_separators]),
        np.concatenate([part.ends for part in with_separators]),
    )


def _separator(before: Pieces) -> Pieces:
    return Pieces(
        np.array([SEPARATOR], np.int32),
        np.array([SPECIAL_SHAPE], np.uint8),
        np.array([Cut.INSIDE_WORD], np.uint8),
        before.texts[-1:],
        before.ends[-1:],
        before.ends[-1:],
    )


def _shifted(flags: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return for each piece the flag of the piece before."""
    return np.append(False, flags[:-1])


def _flags(numbers: Iterable[int], size: int) -> NDArray[np.bool_]:
    """Return for each piece of a vocabulary of this size whether it is one of these."""
    flags = np.zeros(size, np.bool_)
    flags[[*numbers]] = True
    return flags


def _ids(numbers: Iterable[int | None]) -> list[int]:
    return [number for number in numbers if number is not None]


def _encodable(text: str) -> str:
    """Return the text without lone surrogates, which no encoding can hold; offsets stay."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)
    return text


_EMPTY = Pieces(
    np.empty(0, np.int32),
    np.empty(0, np.uint8),
    np.empty(0, np.uint8),
    np.empty(0, np.int32),
    np.empty(0, np.int32),
    np.empty(0, np.int32),
)
