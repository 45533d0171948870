"""Floors of who is who on news labelled by hand, which nothing is trained on. They only rise."""

from collections import Counter
from pathlib import Path

import pytest

from reader.paths import weights_folder
from reader.recognising.weights import Weights
from reader.training.data.gold_documents import gum_documents, labelled_documents
from reader.training.evaluate_entities import Tally, evaluate
from reader.training.scores.floors import read_floors
from tests.shared_files import shared

FLOORS = read_floors(Path(__file__).with_name("floors.json")).hand
_LABELS = Path(__file__).resolve().parents[2] / "reader" / "training" / "labels" / "dev.jsonl"


def _precision(counts: Counter[str]) -> float:
    return counts["right"] / counts["seen"]


def _recall(counts: Counter[str]) -> float:
    return counts["right"] / counts["gold"]


@pytest.fixture(scope="module")
def of_gold_names() -> Tally:
    return evaluate(labelled_documents(shared("data"), [_LABELS]), None)


@pytest.fixture(scope="module")
def of_weights() -> Tally:
    weights = Weights.load(weights_folder())
    return evaluate(labelled_documents(shared("data"), [_LABELS]), weights)


def test_names_that_are_right_make_rows_that_are_right(of_gold_names: Tally) -> None:
    assert _recall(of_gold_names.right_rows) >= 0.99
    assert _precision(of_gold_names.right_rows) >= 0.987


@pytest.mark.parametrize("what", FLOORS)
def test_what_is_found_by_the_weights_stays_as_good_as_it_was(of_weights: Tally, what: str) -> None:
    counts: Counter[str] = getattr(of_weights, what)
    least_precision, least_recall = FLOORS[what]
    assert _precision(counts) >= least_precision
    assert _recall(counts) >= least_recall


def test_pronouns_of_many_genres_are_right_or_left_alone() -> None:
    pronouns = evaluate(gum_documents(shared("data")), Weights.load(weights_folder())).pronouns
    assert _precision(pronouns) >= 0.94
    assert pronouns["third_right"] >= 0.56 * pronouns["third"]
    assert _recall(pronouns) >= 0.57
