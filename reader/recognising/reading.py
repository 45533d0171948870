"""Texts to names: sections, pieces, windows, batches, scores, names; a few at a time.

    texts ─ sections ─ pieces ─ windows ─┬─ batches of like length ─ scores ─ names
                                         └─ never more than `LOOK_AHEAD` pieces wait

Memory is bounded by the look-ahead and time is linear, however long a text or however many.
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
    PADDING,
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
LOOK_AHEAD = 8_192
"""Pieces that may wait, so that windows of like length are read together."""
FIRST_LOOK = 1_024
"""Pieces that may wait before the first names are handed over."""
STEP = 1_280
"""Most pieces in one run of the encoder, padding included: about 100 ms of work."""

_ZERO_WIDTH_JOINER = "\u200d"

Integers = NDArray[np.int32]
Floats = NDArray[np.float32]
Encode = Callable[[Integers, Integers, Integers], tuple[Floats, Floats]]
"""Ids, shapes and mask (windows by pieces) to label scores (windows by pieces by labels) and to
what the encoder makes of each piece (windows by pieces by width)."""


@dataclass(slots=True)
class Marks:
    """What was found in one text: names, pronouns and their classes, and where they stand."""

    names: list[NameSpan] = field(default_factory=list)
    name_marks: list[Mark] = field(default_factory=list)
    pronouns: list[tuple[Mark, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Window:
    """A window of one text.

    Args:
        pieces: Of the window.
        text: Number of the text.
        offset: Where in the text the pieces' offsets count from.
        sentences: Number of the sentence that each piece is in.
        paragraphs: Number of the paragraph that each piece is in.
    """

    pieces: Pieces
    text: int
    offset: int
    sentences: NDArray[np.int64]
    paragraphs: NDArray[np.int64]


@dataclass(slots=True)
class _Waiting:
    """What has been cut into windows but not been read yet."""

    windows: list[_Window] = field(default_factory=list)
    size: int = 0

    def add(self, window: _Window) -> None:
        self.windows.append(window)
        self.size += len(window.pieces)


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
        cancelled: Asked before each run; once it says True, the work stops.

    Raises:
        reader.errors.Cancelled: When `cancelled` said so.
    """

    def run(windows: Sequence[_Window]) -> tuple[Floats, Floats]:
        _stop_if(cancelled)
        scores, state = encode(*_arrays(windows))
        return log_probabilities(scores, temperature), state

    waiting = _Waiting()
    found: dict[int, Marks] = {}
    given = 0
    limit = FIRST_LOOK
    for number, text in enumerate(texts):
        counted = (0, 0)
        for start, end in sections(text):
            _stop_if(cancelled)
            for window in _windows(text[start:end], number, start, tokeniser, counted):
                waiting.add(window)
                counted = int(window.sentences[-1]), int(window.paragraphs[-1])
            if waiting.size >= limit:
                _read(waiting, texts, found, tokeniser, run)
                limit = LOOK_AHEAD
                for done in range(given, number):
                    yield found.pop(done, Marks())
                given = number
    _read(waiting, texts, found, tokeniser, run)
    for done in range(given, len(texts)):
        yield found.pop(done, Marks())


def _stop_if(cancelled: Callable[[], bool] | None) -> None:
    if cancelled is not None and cancelled():
        raise Cancelled


def _windows(
    text: str, number: int, offset: int, tokeniser: PieceTokeniser, counted: tuple[int, int]
) -> Iterator[_Window]:
    pieces = tokeniser.pieces([text])
    sentences = counted[0] + np.cumsum(pieces.cuts >= Cut.SENTENCE)
    paragraphs = counted[1] + np.cumsum(pieces.cuts >= Cut.PARAGRAPH)
    for start, end in window_bounds(pieces.cuts):
        here = slice(start, end)
        yield _Window(
            part_of(pieces, start, end), number, offset, sentences[here], paragraphs[here]
        )


def _read(
    waiting: _Waiting,
    texts: Sequence[str],
    found: dict[int, Marks],
    tokeniser: PieceTokeniser,
    run: Callable[[Sequence[_Window]], tuple[Floats, Floats]],
) -> None:
    """Read all that waits, and put what is found where it belongs, in order of the text."""
    marks: list[Marks] = [Marks() for _ in waiting.windows]
    for batch in _batches(waiting.windows):
        logs, state = run([waiting.windows[index] for index in batch])
        for row, index in enumerate(batch):
            window = waiting.windows[index]
            text = texts[window.text]
            marks[index] = _marks(window, text, logs[row], state[row], tokeniser)
    for window, more in zip(waiting.windows, marks, strict=True):
        known = found.setdefault(window.text, Marks())
        known.names += more.names
        known.name_marks += more.name_marks
        known.pronouns += more.pronouns
    waiting.windows.clear()
    waiting.size = 0


def _batches(windows: Sequence[_Window]) -> Iterator[list[int]]:
    """Yield the windows' numbers in groups of like length, none over `STEP` pieces."""
    order = sorted(range(len(windows)), key=lambda index: -len(windows[index].pieces))
    batch: list[int] = []
    for index in order:
        if batch and (len(windows[batch[0]].pieces) + 2) * (len(batch) + 1) > STEP:
            yield batch
            batch = []
        batch.append(index)
    if batch:
        yield batch


def _arrays(windows: Sequence[_Window]) -> tuple[Integers, Integers, Integers]:
    """Return ids, shapes and mask, with the special pieces around each window."""
    form = (len(windows), max(len(window.pieces) for window in windows) + 2)
    ids = np.full(form, PADDING, np.int32)
    shapes = np.full(form, SPECIAL_SHAPE, np.int32)
    mask = np.zeros(form, np.int32)
    for row, window in enumerate(windows):
        end = len(window.pieces) + 1
        ids[row, 0], ids[row, end] = START, SEPARATOR
        ids[row, 1:end] = window.pieces.ids
        shapes[row, 1:end] = window.pieces.shapes
        mask[row, : end + 1] = 1
    return ids, shapes, mask


def _marks(
    window: _Window, text: str, logs: Floats, state: Floats, tokeniser: PieceTokeniser
) -> Marks:
    """Return the names and pronouns of one window."""
    pieces = window.pieces
    mine = logs[1 : len(pieces) + 1]
    mine[pieces.ids == SEPARATOR] = -1e9
    mine[pieces.ids == SEPARATOR, OUTSIDE] = 0
    within = (pieces.shapes != SPECIAL_SHAPE) & ((pieces.shapes - 1) % len(Join) == Join.INSIDE)
    marks = Marks()
    named = np.zeros(len(pieces), np.bool_)
    for span in piece_spans(mine, within):
        name = _name(text, window, span)
        vector = np.concatenate([state[1 + span.start], state[span.end]])
        marks.names.append(name)
        marks.name_marks.append(_mark(window, span.start, name.start, name.end, vector))
        named[span.start : span.end] = True
    for index, group in tokeniser.pronouns(pieces):
        if not named[index]:
            start, end = (window.offset + int(at[index]) for at in (pieces.starts, pieces.ends))
            mark = _mark(window, index, start, end, state[1 + index].copy())
            marks.pronouns.append((mark, group))
    return marks


def _mark(window: _Window, index: int, start: int, end: int, vector: Floats) -> Mark:
    return Mark(start, end, int(window.sentences[index]), int(window.paragraphs[index]), vector)


def _name(text: str, window: _Window, span: PieceSpan) -> NameSpan:
    start = window.offset + int(window.pieces.starts[span.start])
    end = window.offset + int(window.pieces.ends[span.end - 1])
    while end < len(text) and (unicodedata.combining(text[end]) or text[end] == _ZERO_WIDTH_JOINER):
        end += 1
    return NameSpan(start, end, kind_of(span.label), span.confidence, span.kinds)
