from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from reader.recognising.encoder.bio_labels import LABELS, OUTSIDE, is_beginning, kind_of
from reader.recognising.encoder.decoding import best_labels, log_probabilities, piece_spans


def scores(notation: str, *, sure: float = 6.0) -> NDArray[np.float32]:
    """Scores that favour the labels of a notation such as "O B-person I-person"."""
    rows = np.zeros((len(notation.split()), len(LABELS)), np.float32)
    for row, label in enumerate(notation.split()):
        rows[row, LABELS.index(label)] = sure
    return log_probabilities(rows)


def spans(notation: str, inside: str = "") -> list[str]:
    rows = scores(notation)
    within = np.array([letter == "#" for letter in inside.ljust(len(rows))])
    return [
        f"{span.start}-{span.end} {kind_of(span.label).value}" for span in piece_spans(rows, within)
    ]


@pytest.mark.parametrize(
    ("notation", "expected"),
    [
        ("O O", []),
        ("O B-person I-person O", ["1-3 person"]),
        ("B-place B-place I-place", ["0-1 place", "1-3 place"]),
        ("B-organisation B-person", ["0-1 organisation", "1-2 person"]),
    ],
)
def test_labels_become_names(notation: str, expected: list[str]) -> None:
    assert spans(notation) == expected


def test_no_name_begins_or_ends_inside_a_word() -> None:
    assert spans("B-person O O O", " ###") == []
    assert spans("B-person I-person I-person O", " ###") == ["0-4 person"]
    assert spans("O B-place O", " # ") == []


def test_a_name_never_begins_with_an_inside_label() -> None:
    assert spans("O I-person I-person") == ["1-3 person"]


def test_a_name_is_as_sure_as_its_least_sure_piece() -> None:
    rows = scores("B-person I-person O")
    rows[1] = log_probabilities(scores("I-person", sure=2.0))[0]
    (span,) = piece_spans(rows, np.zeros(3, np.bool_))
    assert span.confidence == pytest.approx(float(np.exp(rows[1].max())))
    assert sum(span.kinds) == pytest.approx(1)
    assert span.kinds[0] > 0.6


def test_a_higher_temperature_is_less_sure() -> None:
    rows = np.array([[0, 4, 0, 0, 0, 0, 0]], np.float32)
    sure, unsure = (np.exp(log_probabilities(rows, heat)).max() for heat in (1.0, 2.0))
    assert sure > unsure


def permitted(labels: list[int], inside: list[bool]) -> bool:
    for before, label, within in zip([OUTSIDE, *labels[:-1]], labels, inside, strict=True):
        goes_on = label != OUTSIDE and not is_beginning(label)
        if goes_on and (before == OUTSIDE or kind_of(before) is not kind_of(label)):
            return False
        if within and not (goes_on or label == before == OUTSIDE):
            return False
    return True


@given(st.integers(0, 2**32 - 1), st.lists(st.booleans(), min_size=1, max_size=4))
def test_no_permitted_labels_are_better(seed: int, inside: list[bool]) -> None:
    inside[0] = False
    raw = np.random.default_rng(seed).normal(size=(len(inside), len(LABELS))).astype(np.float32)
    logs = log_probabilities(raw)
    labels = best_labels(logs, np.array(inside)).tolist()
    assert permitted(labels, inside)

    def total(sequence: list[int]) -> float:
        return float(sum(logs[row, label] for row, label in enumerate(sequence)))

    best = max(
        total(list(sequence))
        for sequence in product(range(len(LABELS)), repeat=len(inside))
        if permitted(list(sequence), inside)
    )
    assert total(labels) == pytest.approx(best, abs=1e-4)


@given(st.integers(0, 2**32 - 1), st.integers(0, 30))
def test_names_are_in_order_and_never_overlap(seed: int, count: int) -> None:
    chance = np.random.default_rng(seed)
    logs = log_probabilities(chance.normal(size=(count, len(LABELS))).astype(np.float32))
    inside = chance.random(count) < 0.3
    inside[:1] = False
    found = piece_spans(logs, inside)
    assert all(span.start < span.end <= count and 0 <= span.confidence <= 1 for span in found)
    assert all(first.end <= second.start for first, second in pairwise(found))
