"""Texts to names: sections, pieces, windows, scores, names; one window in each thread at a time.

Windows are not batched: on one thread that would gain nothing, and the 8-bit encoder scales its
numbers by all that it reads in one run, so that a text would be read a little differently in
other company. Several threads each read a window of their own, which changes no number. Memory is
bounded and time is linear, however long a text or however many.
"""

import unicodedata
from collections.abc import Callable, Container, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from reader.errors import Cancelled
from reader.recognising.encoder.ahead import ahead
from reader.recognising.encoder.bio_labels import OUTSIDE, kind_of
from reader.recognising.encoder.decoding import PieceSpan, log_probabilities, piece_spans
from reader.recognising.encoder.phrases import Phrase, phrases
from reader.recognising.encoder.tokens import (
    SEPARATOR,
    SPECIAL_SHAPE,
    START,
    CaseShape,
    Join,
    Pieces,
    PieceTokeniser,
    part_of,
)
from reader.recognising.encoder.windows import window_bounds
from reader.recognising.mentions.readings import NameSpan
from reader.text.span import Span

SECTION = 8_000
"""Most code points that are cut into pieces at a time: about 10 ms of work."""
LINKED = 200_000
"""Longest text whose references are looked at, so that memory stays bounded, in code points."""
_ZERO_WIDTH_JOINER = "\u200d"

Integers = NDArray[np.int32]
Floats = NDArray[np.float32]
Encode = Callable[[Integers, Integers, Integers], tuple[Floats, Floats]]
"""Ids, shapes and mask (windows by pieces) to label scores (windows by pieces by labels) and to
what the encoder makes of each piece (windows by pieces by width)."""


@dataclass(frozen=True, slots=True)
class NameMark:
    """A name, or another word with a capital, and what the encoder makes of its two ends."""

    start: int
    end: int
    vector: Floats


@dataclass(frozen=True, slots=True)
class PronounMark:
    """A pronoun: where it stands, the number of its class, and what the encoder makes of it."""

    start: int
    end: int
    group: int
    vector: Floats


@dataclass(slots=True)
class Marks:
    """What was found in one text; of a text longer than `LINKED` only the names.

    Args:
        names: In order.
        name_marks: Of the names and of other words with a capital, in order.
        pronouns: In order, none inside a name.
        phrases: In order; those of one determiner are different ends of one phrase.
    """

    names: list[NameSpan] = field(default_factory=list)
    name_marks: list[NameMark] = field(default_factory=list)
    pronouns: list[PronounMark] = field(default_factory=list)
    phrases: list[Phrase] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Window:
    """A window of one text.

    Args:
        text: The text.
        section: The section of it that the window is cut from, and that offsets of pieces count in.
        pieces: The pieces in the window.
    """

    text: str
    section: Span
    pieces: Pieces


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
    threads: int = 1,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[Marks]:
    """Yield what is found in each text, in the order given.

    Args:
        texts: Each is read by itself; paragraphs inside one, blank lines between them, are read
            together, which lets the encoder see what stands around.
        tokeniser: Cuts texts into pieces.
        encode: Runs the encoder; called from several threads at once if there are several.
        temperature: What scores are divided by, so that confidences are calibrated.
        threads: How many windows are encoded at once; what is found does not depend on it.
        cancelled: Asked before each window; once it says True, the work stops.

    Raises:
        reader.errors.Cancelled: When `cancelled` said so.
    """

    def encoded(window: _Window | None) -> tuple[Floats, Floats] | None:
        _stop_if(cancelled)
        return encode(*_arrays(window.pieces)) if window else None

    marks = Marks()
    with closing(ahead(encoded, _windows(texts, tokeniser), threads)) as read:
        for window, told in read:
            if window is None or told is None:
                yield marks
                marks = Marks()
                continue
            scores, state = told
            logs = log_probabilities(scores[0, 1:-1], temperature)
            spans = _name_pieces(window.pieces, logs)
            _add_names(marks, window, spans)
            if len(window.text) <= LINKED:
                _add_references(marks, window, spans, state[0, 1:-1], tokeniser=tokeniser)


def _stop_if(cancelled: Callable[[], bool] | None) -> None:
    if cancelled is not None and cancelled():
        raise Cancelled


def _windows(texts: Sequence[str], tokeniser: PieceTokeniser) -> Iterator[_Window | None]:
    """Yield the windows of all texts, and None where a text ends."""
    for text in texts:
        for start, end in sections(text):
            pieces = tokeniser.pieces([text[start:end]])
            for first, last in window_bounds(pieces.cuts):
                yield _Window(text, Span(start, end), part_of(pieces, first, last))
        yield None


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


def _add_names(marks: Marks, window: _Window, spans: Sequence[PieceSpan]) -> None:
    marks.names += (_name(window, span) for span in spans)


def _add_references(
    marks: Marks,
    window: _Window,
    spans: Sequence[PieceSpan],
    state: Floats,
    *,
    tokeniser: PieceTokeniser,
) -> None:
    """Add the pronouns and the phrases that hold no piece of a name, and vectors of names."""
    pieces, offset, section = window.pieces, window.section.start, window.section.of(window.text)
    named = {index for span in spans for index in range(span.start, span.end)}
    bounds = [(span.start, span.end) for span in spans]
    bounds = sorted([*bounds, *_other_capitals(pieces, named)])
    firsts = [first for first, _ in bounds]
    lasts = [last - 1 for _, last in bounds]
    vectors = np.concatenate([state[firsts], state[lasts]], axis=1)
    starts, ends = (offset + pieces.starts[firsts]).tolist(), (offset + pieces.ends[lasts]).tolist()
    marks.name_marks += map(NameMark, starts, ends, vectors)
    for index, group in tokeniser.pronouns(pieces):
        start, end = int(pieces.starts[index]), int(pieces.ends[index])
        # To the tokeniser "mé" is "me".
        if index not in named and section[start:end].lower() in tokeniser.pronoun_words:
            vector = state[index].copy()
            marks.pronouns.append(PronounMark(offset + start, offset + end, group, vector))
    marks.phrases += phrases(pieces, state, named, tokeniser, section, offset=offset)


def _other_capitals(pieces: Pieces, named: Container[int]) -> Iterator[tuple[int, int]]:
    """Yield the words outside names that begin with a capital: demonyms are among them."""
    codes = pieces.shapes.astype(np.int64) - 1
    heads = (codes // len(Join) == CaseShape.TITLE) & (codes % len(Join) != Join.INSIDE)
    inside = (codes % len(Join) == Join.INSIDE).tolist()
    for first in np.flatnonzero(heads & (pieces.shapes != SPECIAL_SHAPE)).tolist():
        last = first + 1
        while last < len(pieces) and inside[last]:
            last += 1
        if first not in named:
            yield first, last


def _name(window: _Window, span: PieceSpan) -> NameSpan:
    text, offset = window.text, window.section.start
    start = offset + int(window.pieces.starts[span.start])
    end = offset + int(window.pieces.ends[span.end - 1])
    while end < len(text) and (unicodedata.combining(text[end]) or text[end] == _ZERO_WIDTH_JOINER):
        end += 1
    return NameSpan(start, end, kind_of(span.label), span.confidence, span.kinds)
