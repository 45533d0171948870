"""Texts to names: sections, pieces, windows, scores, names; one window at a time.

Windows are not batched: on one thread that would gain nothing, and the 8-bit encoder scales its
numbers by all that it reads in one run, so that a text would be read a little differently in
other company. Memory is bounded and time is linear, however long a text or however many.
"""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from reader.errors import Cancelled
from reader.recognising.decoding import PieceSpan, log_probabilities, piece_spans
from reader.recognising.labels import OUTSIDE, kind_of
from reader.recognising.names import NameSpan
from reader.recognising.pronouns import Mark
from reader.recognising.tokens import (
    SEPARATOR,
    SPECIAL_SHAPE,
    START,
    Cut,
    Join,
    Pieces,
    PieceTokeniser,
    part_of,
)
from reader.recognising.windows import window_bounds

SECTION = 8_000
"""Most code points that are cut into pieces at a time: about 10 ms of work."""
LINKED = 200_000
"""Longest text whose pronouns are looked at, so that memory stays bounded, in code points."""
_ZERO_WIDTH_JOINER = "\u200d"

Integers = NDArray[np.int32]
Floats = NDArray[np.float32]
Encode = Callable[[Integers, Integers, Integers], tuple[Floats, Floats]]
"""Ids, shapes and mask (windows by pieces) to label scores (windows by pieces by labels) and to
what the encoder makes of each piece (windows by pieces by width)."""


@dataclass(slots=True)
class Marks:
    """What was found in one text: names, pronouns and their classes, and where they stand.

    Of a text longer than `LINKED` only the names.
    """

    names: list[NameSpan] = field(default_factory=list)
    name_marks: list[Mark] = field(default_factory=list)
    pronouns: list[tuple[Mark, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Window:
    """A window of one text.

    Args:
        pieces: Of the window.
        offset: Where in the text the pieces' offsets count from.
        sentences: Number of the sentence that each piece is in.
        paragraphs: Number of the paragraph that each piece is in.
    """

    pieces: Pieces
    offset: int
    sentences: NDArray[np.int64]
    paragraphs: NDArray[np.int64]


def sections(text: str, longest: int = SECTION) -> list[tuple[int, int]]:
    """Return bounds of sections that cover the text, none over `longest` code points.

    A section ends after a blank line, else a sentence, else a space, if one is in its second half.
    """
    bounds: list[tuple[int, int]] = []
    start = 0
    while len(text) - start > longest:
        middle, end = start + longest // 2, start + longest
        for mark in ("\n\n", "\n", ". ", " "):
            found = text.rfind(mark, middle, end)
            if found > 0:
                end = found + len(mark)
                break
        bounds.append((start, end))
        start = end
    if start < len(text):
        bounds.append((start, len(text)))
    return bounds


def read_marks(
    texts: Sequence[str],
    *,
    tokeniser: PieceTokeniser,
    encode: Encode,
    temperature: float = 1.0,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[Marks]:
    """Yield what is found in each text, in the order given.

    Args:
        texts: Each is read by itself; paragraphs inside one, blank lines between them, are read
            together, which lets the encoder see what stands around.
        tokeniser: Cuts texts into pieces.
        encode: Runs the encoder.
        temperature: What scores are divided by, so that confidences are calibrated.
        cancelled: Asked before each window; once it says True, the work stops.

    Raises:
        reader.errors.Cancelled: When `cancelled` said so.
    """
    for text in texts:
        marks = Marks()
        counted = (0, 0)
        for start, end in sections(text):
            for window in _windows(text[start:end], start, tokeniser, counted):
                _stop_if(cancelled)
                scores, state = encode(*_arrays(window.pieces))
                logs = log_probabilities(scores[0, 1:-1], temperature)
                spans = _name_pieces(window.pieces, logs)
                _add_names(marks, window, text, spans, state[0, 1:-1])
                if len(text) <= LINKED:
                    pronouns = _pronoun_pieces(window.pieces, spans, tokeniser)
                    _add_pronouns(marks, window, pronouns, state[0, 1:-1])
                counted = int(window.sentences[-1]), int(window.paragraphs[-1])
        yield marks


def _stop_if(cancelled: Callable[[], bool] | None) -> None:
    if cancelled is not None and cancelled():
        raise Cancelled


def _windows(
    text: str, offset: int, tokeniser: PieceTokeniser, counted: tuple[int, int]
) -> Iterator[_Window]:
    pieces = tokeniser.pieces([text])
    sentences = counted[0] + np.cumsum(pieces.cuts >= Cut.SENTENCE)
    paragraphs = counted[1] + np.cumsum(pieces.cuts >= Cut.PARAGRAPH)
    for start, end in window_bounds(pieces.cuts):
        here = slice(start, end)
        yield _Window(part_of(pieces, start, end), offset, sentences[here], paragraphs[here])


def _arrays(pieces: Pieces) -> tuple[Integers, Integers, Integers]:
    """Return ids, shapes and mask of one window, with the special pieces around it."""
    ids = np.concatenate([[START], pieces.ids, [SEPARATOR]]).astype(np.int32)
    shapes = np.concatenate([[SPECIAL_SHAPE], pieces.shapes, [SPECIAL_SHAPE]]).astype(np.int32)
    return ids[None], shapes[None], np.ones((1, len(ids)), np.int32)


def _name_pieces(pieces: Pieces, logs: Floats) -> list[PieceSpan]:
    logs[pieces.ids == SEPARATOR] = -1e9
    logs[pieces.ids == SEPARATOR, OUTSIDE] = 0
    within = (pieces.shapes != SPECIAL_SHAPE) & ((pieces.shapes - 1) % len(Join) == Join.INSIDE)
    return piece_spans(logs, within)


def _pronoun_pieces(
    pieces: Pieces, spans: Sequence[PieceSpan], tokeniser: PieceTokeniser
) -> list[tuple[int, int]]:
    """Return the pronouns that are no part of a name, with their classes."""
    named = {index for span in spans for index in range(span.start, span.end)}
    return [pronoun for pronoun in tokeniser.pronouns(pieces) if pronoun[0] not in named]


def _add_names(
    marks: Marks, window: _Window, text: str, spans: Sequence[PieceSpan], state: Floats
) -> None:
    for span in spans:
        name = _name(text, window, span)
        marks.names.append(name)
        if len(text) <= LINKED:
            vector = np.concatenate([state[span.start], state[span.end - 1]])
            marks.name_marks.append(_mark(window, span.start, (name.start, name.end), vector))


def _add_pronouns(
    marks: Marks, window: _Window, pronouns: Sequence[tuple[int, int]], state: Floats
) -> None:
    for index, group in pronouns:
        start, end = (
            window.offset + int(at[index]) for at in (window.pieces.starts, window.pieces.ends)
        )
        mark = _mark(window, index, (start, end), state[index].copy())
        marks.pronouns.append((mark, group))


def _mark(window: _Window, index: int, place: tuple[int, int], vector: Floats) -> Mark:
    return Mark(*place, int(window.sentences[index]), int(window.paragraphs[index]), vector)


def _name(text: str, window: _Window, span: PieceSpan) -> NameSpan:
    start = window.offset + int(window.pieces.starts[span.start])
    end = window.offset + int(window.pieces.ends[span.end - 1])
    while end < len(text) and (unicodedata.combining(text[end]) or text[end] == _ZERO_WIDTH_JOINER):
        end += 1
    return NameSpan(start, end, kind_of(span.label), span.confidence, span.kinds)
