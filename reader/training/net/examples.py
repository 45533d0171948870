"""Documents to training examples: pieces with labels, cut into windows, put into batches."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from reader.recognising.encoder.bio_labels import LABELS, OUTSIDE, beginning, inside
from reader.recognising.encoder.tokens import (
    MASK,
    PADDING,
    SEPARATOR,
    SHAPE_COUNT,
    SPECIAL_SHAPE,
    START,
    CaseShape,
    Cut,
    Join,
    Pieces,
    PieceTokeniser,
    shape_code,
)
from reader.recognising.encoder.windows import LONGEST, window_bounds
from reader.training.data.corpora import Document, Name
from reader.training.net.recipe import Recipe

_LONG_WORD = 4
_SHORT_IN_TITLES = 0.3


@dataclass(frozen=True, slots=True)
class Example:
    """The pieces of a document and what the net should say of each.

    Args:
        pieces: Of the whole document.
        targets: Pieces x labels, each row adds up to 1.
        apart: Number of its corpus among those with a vector of their own, or -1.
        asked: Whether a teacher is asked what to say of each piece; `targets` then only tell where
            names may be.
    """

    pieces: Pieces
    targets: NDArray[np.float32]
    apart: int = -1
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Batch:
    """Windows of about one length; arrays of windows x pieces, special pieces included."""

    ids: NDArray[np.int64]
    shapes: NDArray[np.int64]
    real: NDArray[np.bool_]
    targets: NDArray[np.float32]
    weights: NDArray[np.float32]
    apart: NDArray[np.int64]
    asked: NDArray[np.bool_]


def pieces_of(
    document: Document, tokeniser: PieceTokeniser, chance: random.Random | None
) -> Pieces:
    """Return a document's pieces; with `chance` some of its sentences become paragraphs.

    Wire copy has a paragraph a sentence; most corpora have lost their paragraphs.
    """
    bounds = [0, len(document.text)]
    bounds += [i + 1 for i, char in enumerate(document.text) if char == "\n"]
    if chance is not None and chance.random() < 0.5:  # noqa: PLR2004
        often = chance.random()
        bounds += [start for start, _ in document.sentences if chance.random() < often]
    bounds = sorted(set(bounds))
    slices = list(pairwise(bounds))
    pieces = tokeniser.pieces([document.text[start:end] for start, end in slices])
    begins = np.array([start for start, _ in slices] or [0], np.int32)[pieces.texts]
    return Pieces(
        pieces.ids,
        pieces.shapes,
        pieces.cuts,
        np.zeros(len(pieces), np.int32),
        pieces.starts + begins,
        pieces.ends + begins,
    )


def hard_labels(pieces: Pieces, names: Sequence[Name]) -> NDArray[np.int64]:
    """Return the label of each piece."""
    labels = np.full(len(pieces), OUTSIDE, np.int64)
    for start, end, kind in names:
        first = int(np.searchsorted(pieces.ends, start, side="right"))
        last = int(np.searchsorted(pieces.starts, end, side="left"))
        labels[first:last] = inside(kind)
        labels[first : first + 1] = beginning(kind)
    labels[pieces.ids == SEPARATOR] = OUTSIDE
    return labels


def smoothed(labels: NDArray[np.int64], smoothing: float) -> NDArray[np.float32]:
    """Return target rows for labels, a little of each spread over all labels."""
    targets = np.full((len(labels), len(LABELS)), smoothing / len(LABELS), np.float32)
    targets[np.arange(len(labels)), labels] += 1 - smoothing
    return targets


def _recasing() -> dict[str, NDArray[np.uint8]]:
    """Return for capitals, lower and title case what each shape code turns into."""
    tables: dict[str, NDArray[np.uint8]] = {}
    for name, target in (
        ("capitals", CaseShape.CAPITALS),
        ("lower", CaseShape.LOWER),
        ("title", CaseShape.TITLE),
    ):
        table = np.arange(SHAPE_COUNT, dtype=np.uint8)
        for shape in (
            CaseShape.LOWER,
            CaseShape.TITLE,
            CaseShape.CAPITALS,
            CaseShape.INITIAL,
            CaseShape.MIXED,
        ):
            if name != "title" or shape is CaseShape.LOWER:
                for join in Join:
                    table[shape_code(shape, join)] = shape_code(target, join)
        tables[name] = table
    return tables


_RECASING = _recasing()


def recased(pieces: Pieces, share: float, chance: np.random.Generator) -> NDArray[np.uint8]:
    """Return the shapes with a share of the sentences in capitals, title or lower case."""
    sentences = np.cumsum(pieces.cuts >= Cut.SENTENCE)
    draws = chance.random(int(sentences[-1]) + 1)[sentences]
    single = pieces.ends - pieces.starts == 1
    shapes = pieces.shapes.copy()
    for name, begin, end in (("capitals", 0, 0.4), ("title", 0.4, 0.7), ("lower", 0.7, 1)):
        chosen = (draws >= begin * share) & (draws < end * share)
        if name == "title":
            chosen &= (pieces.ends - pieces.starts >= _LONG_WORD) | (
                chance.random(len(pieces)) < _SHORT_IN_TITLES
            )
        new = _RECASING[name][shapes]
        if name == "capitals":
            initial = single & (new == shape_code(CaseShape.CAPITALS, Join.SPACED))
            new = np.where(initial, shape_code(CaseShape.INITIAL, Join.SPACED), new).astype(
                np.uint8
            )
        shapes = np.where(chosen, new, shapes)
    return shapes


def batches(
    examples: Sequence[Example], recipe: Recipe, chance: np.random.Generator
) -> Iterator[Batch]:
    """Yield one epoch of batches, in random order, changed at random as the recipe says."""
    windows: list[tuple[int, _Window]] = []
    for example in examples:
        if not len(example.pieces):
            continue
        short = chance.random() < recipe.short
        longest = int(chance.integers(24, LONGEST)) if short else LONGEST
        shapes = recased(example.pieces, recipe.recased, chance)
        ids = _masked(example, recipe, chance)
        windows += [
            (
                end - start,
                _Window(
                    ids[start:end],
                    shapes[start:end],
                    example.targets[start:end],
                    example.apart,
                    example.asked,
                ),
            )
            for start, end in window_bounds(example.pieces.cuts, longest)
        ]
    windows.sort(key=lambda window: window[0] + chance.random() * 8)
    groups: list[list[_Window]] = [[]]
    for size, window in windows:
        if (size + 2) * (len(groups[-1]) + 1) > recipe.tokens and groups[-1]:
            groups.append([])
        groups[-1].append(window)
    for index in chance.permutation(len(groups)):
        yield _batch(groups[index])


def ordered_batches(example: Example) -> Iterator[Batch]:
    """Yield the windows of one document as they are, in order, for reading."""
    pieces = example.pieces
    for start, end in window_bounds(pieces.cuts):
        here = slice(start, end)
        yield _batch([_Window(pieces.ids[here], pieces.shapes[here], example.targets[here])])


def _masked(example: Example, recipe: Recipe, chance: np.random.Generator) -> NDArray[np.int32]:
    outside = example.targets[:, OUTSIDE] > 0.5  # noqa: PLR2004
    share = np.where(outside, recipe.masked_else, recipe.masked)
    hidden = (chance.random(len(share)) < share) & (example.pieces.ids != SEPARATOR)
    return np.where(hidden, MASK, example.pieces.ids)


class _Window(NamedTuple):
    """A stretch of an example."""

    ids: NDArray[np.int32]
    shapes: NDArray[np.uint8]
    targets: NDArray[np.float32]
    apart: int = -1
    asked: bool = False


def _batch(group: Sequence[_Window]) -> Batch:
    longest = max(len(window.ids) for window in group) + 2
    form = (len(group), longest)
    ids = np.full(form, PADDING, np.int64)
    shapes = np.full(form, SPECIAL_SHAPE, np.int64)
    targets = np.zeros((*form, len(LABELS)), np.float32)
    weights = np.zeros(form, np.float32)
    real = np.zeros(form, np.bool_)
    apart = np.array([window.apart for window in group], np.int64)
    asked = np.array([window.asked for window in group], np.bool_)
    for row, window in enumerate(group):
        count = len(window.ids)
        ids[row, 0], ids[row, count + 1] = START, SEPARATOR
        ids[row, 1 : count + 1] = window.ids
        shapes[row, 1 : count + 1] = window.shapes
        targets[row, 1 : count + 1] = window.targets
        weights[row, 1 : count + 1] = window.ids != SEPARATOR
        real[row, : count + 2] = True
    return Batch(ids, shapes, real, targets, weights, apart, asked)
