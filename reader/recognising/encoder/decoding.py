"""Label scores to names: the best sequence of labels that is a sequence of names.

A name begins with a B label and goes on with I labels of its kind, and no word is cut in two:
where the most likely label of each piece breaks these rules, Viterbi finds the best that do not.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reader.recognising.encoder.bio_labels import (
    LABELS,
    OUTSIDE,
    beginning,
    inside,
    is_beginning,
    kind_of,
)
from reader.recognising.mentions.readings import KINDS

Scores = NDArray[np.float32]

_COUNT = len(LABELS)
_NEVER = np.float32(-1e9)


def _allowed() -> tuple[Scores, Scores]:
    """Return penalties [label before, label] at the first piece of a word and inside one."""
    first = np.zeros((_COUNT, _COUNT), np.float32)
    within = np.full((_COUNT, _COUNT), _NEVER, np.float32)
    within[OUTSIDE, OUTSIDE] = 0
    for kind in KINDS:
        first[:, inside(kind)] = _NEVER
        for before in (beginning(kind), inside(kind)):
            first[before, inside(kind)] = 0
            within[before, inside(kind)] = 0
    return first, within


_AT_FIRST, _WITHIN = _allowed()


@dataclass(frozen=True, slots=True)
class PieceSpan:
    """A name as a stretch of pieces.

    Args:
        start: Its first piece.
        end: The piece after its last.
        label: The label of its first piece, which tells the kind.
        confidence: The least sure of the decisions that made it, from 0 to 1.
        kinds: How likely each kind is, in the order of `KINDS`; they add up to 1.
    """

    start: int
    end: int
    label: int
    confidence: float
    kinds: tuple[float, ...]


def log_probabilities(scores: Scores, temperature: float = 1.0) -> Scores:
    """Return log probabilities from raw scores, along the last axis."""
    scaled = scores / np.float32(temperature)
    scaled = scaled - scaled.max(axis=-1, keepdims=True)
    logs: Scores = scaled - np.log(np.exp(scaled).sum(axis=-1, keepdims=True))
    return logs


def best_labels(logs: Scores, word_inside: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return the best permitted label of each piece.

    Args:
        logs: Log probabilities, pieces by labels.
        word_inside: Whether a piece goes on with the word of the piece before.
    """
    labels: NDArray[np.int64] = logs.argmax(axis=1)
    before = np.append(OUTSIDE, labels[:-1])
    penalties = np.where(word_inside, _WITHIN[before, labels], _AT_FIRST[before, labels])
    if penalties.any():
        labels = _viterbi(logs, word_inside)
    return labels


def _viterbi(logs: Scores, word_inside: NDArray[np.bool_]) -> NDArray[np.int64]:
    count = len(logs)
    came_from = np.empty((count, _COUNT), np.int64)
    best = np.full(_COUNT, _NEVER, np.float32)
    best[OUTSIDE] = 0
    columns = np.arange(_COUNT)
    for index in range(count):
        through = best[:, None] + (_WITHIN if word_inside[index] else _AT_FIRST)
        came_from[index] = through.argmax(axis=0)
        best = through[came_from[index], columns] + logs[index]
    labels = np.empty(count, np.int64)
    label = int(best.argmax())
    for index in range(count - 1, -1, -1):
        labels[index] = label
        label = int(came_from[index, label])
    return labels


def piece_spans(logs: Scores, word_inside: NDArray[np.bool_]) -> list[PieceSpan]:
    """Return the names in one window, in order.

    Args:
        logs: Log probabilities, pieces by labels.
        word_inside: Whether a piece goes on with the word of the piece before.
    """
    best = best_labels(logs, word_inside)
    labels: list[int] = best.tolist()
    within: list[bool] = word_inside.tolist()
    probabilities = np.exp(logs)
    of_kinds = probabilities[:, 1::2] + probabilities[:, 2::2]
    shares: list[list[float]] = probabilities.tolist()
    spans: list[PieceSpan] = []
    end = 0
    for start in np.flatnonzero(best != OUTSIDE).tolist():
        if start < end:
            continue
        label, end = labels[start], start + 1
        while end < len(labels) and labels[end] != OUTSIDE and not is_beginning(labels[end]):
            end += 1
        firsts = [index for index in range(start, end) if not within[index]] or [start]
        sure = [shares[first][labels[first]] for first in firsts]
        if end < len(labels):
            sure.append(1 - shares[end][inside(kind_of(label))])
        totals = np.add.reduce(of_kinds[firsts], axis=0) / len(firsts)
        kinds = (totals / np.add.reduce(totals)).tolist()
        spans.append(PieceSpan(start, end, label, min(1.0, max(0.0, min(sure))), tuple(kinds)))
    return spans
