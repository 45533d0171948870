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
from reader.recognising.tokens import (
    PADDING,
    SEPARATOR,
    SPECIAL_SHAPE,
    START,
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
Score = Callable[[Integers, Integers, Integers], NDArray[np.float32]]
"""Ids, shapes and mask (windows by pieces) to label scores (windows by pieces by labels)."""


@dataclass(frozen=True, slots=True)
class _Window:
    """A window of one section: its pieces, of which text, and that text's part it counts from."""

    pieces: Pieces
    text: int
    offset: int


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


def read_names(
    texts: Sequence[str],
    *,
    tokeniser: PieceTokeniser,
    score: Score,
    temperature: float = 1.0,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[list[NameSpan]]:
    """Yield the names of each text, one list a text, in the order given.

    Args:
        texts: Each is read by itself; paragraphs inside one, blank lines between them, are read
            together, which lets the encoder see what stands around.
        tokeniser: Cuts texts into pieces.
        score: Runs the encoder.
        temperature: What scores are divided by, so that confidences are calibrated.
        cancelled: Asked before each run; once it says True, the work stops.

    Raises:
        reader.errors.Cancelled: When `cancelled` said so.
    """

    def logs_of(windows: Sequence[_Window]) -> NDArray[np.float32]:
        _stop_if(cancelled)
        return log_probabilities(score(*_arrays(windows)), temperature)

    waiting = _Waiting()
    found: dict[int, list[NameSpan]] = {}
    given = 0
    limit = FIRST_LOOK
    for number, text in enumerate(texts):
        for start, end in sections(text):
            _stop_if(cancelled)
            for window in _windows(text[start:end], number, start, tokeniser):
                waiting.add(window)
            if waiting.size >= limit:
                _read(waiting, texts, found, logs_of)
                limit = LOOK_AHEAD
                for done in range(given, number):
                    yield found.pop(done, [])
                given = number
    _read(waiting, texts, found, logs_of)
    for done in range(given, len(texts)):
        yield found.pop(done, [])


def _stop_if(cancelled: Callable[[], bool] | None) -> None:
    if cancelled is not None and cancelled():
        raise Cancelled


def _windows(text: str, number: int, offset: int, tokeniser: PieceTokeniser) -> Iterator[_Window]:
    pieces = tokeniser.pieces([text])
    for start, end in window_bounds(pieces.cuts):
        yield _Window(part_of(pieces, start, end), number, offset)


def _read(
    waiting: _Waiting,
    texts: Sequence[str],
    found: dict[int, list[NameSpan]],
    logs_of: Callable[[Sequence[_Window]], NDArray[np.float32]],
) -> None:
    """Read all that waits, and put the names where they belong, in order of the text."""
    spans: list[list[PieceSpan]] = [[] for _ in waiting.windows]
    for batch in _batches(waiting.windows):
        logs = logs_of([waiting.windows[index] for index in batch])
        for row, index in enumerate(batch):
            spans[index] = _spans(waiting.windows[index].pieces, logs[row])
    for window, its_spans in zip(waiting.windows, spans, strict=True):
        names = found.setdefault(window.text, [])
        names += [_name(texts[window.text], window, span) for span in its_spans]
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


def _spans(pieces: Pieces, logs: NDArray[np.float32]) -> list[PieceSpan]:
    mine = logs[1 : len(pieces) + 1]
    mine[pieces.ids == SEPARATOR] = -1e9
    mine[pieces.ids == SEPARATOR, OUTSIDE] = 0
    within = (pieces.shapes != SPECIAL_SHAPE) & ((pieces.shapes - 1) % len(Join) == Join.INSIDE)
    return piece_spans(mine, within)


def _name(text: str, window: _Window, span: PieceSpan) -> NameSpan:
    start = window.offset + int(window.pieces.starts[span.start])
    end = window.offset + int(window.pieces.ends[span.end - 1])
    while end < len(text) and (unicodedata.combining(text[end]) or text[end] == _ZERO_WIDTH_JOINER):
        end += 1
    return NameSpan(start, end, kind_of(span.label), span.confidence, span.kinds)
