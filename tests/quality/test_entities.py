"""Floors of who is who on news labelled by hand, which nothing is trained on. They only rise."""

from collections import Counter
from pathlib import Path

import pytest

from reader.paths import weights_folder
from reader.recognising.weights import Weights
from reader.training.data.gold_documents import gum_documents, labelled_documents
from reader.training.evaluate_entities import Tally, evaluate
from tests.shared_files import shared

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


def test_rows_found_by_the_weights(of_weights: Tally) -> None:
    assert _recall(of_weights.right_rows) >= 0.968
    assert _precision(of_weights.right_rows) >= 0.97


def test_pronouns_are_right_or_left_alone(of_weights: Tally) -> None:
    assert _precision(of_weights.pronouns) >= 0.95
    assert _recall(of_weights.pronouns) >= 0.7


def test_pronouns_of_many_genres_are_right_or_left_alone() -> None:
    pronouns = evaluate(gum_documents(shared("data")), Weights.load(weights_folder())).pronouns
    assert _precision(pronouns) >= 0.94
    assert pronouns["third_right"] >= 0.56 * pronouns["third"]
    assert _recall(pronouns) >= 0.57


def test_descriptions_are_right_or_left_alone(of_weights: Tally) -> None:
    assert _precision(of_weights.nominals) >= 0.95
    assert _recall(of_weights.nominals) >= 0.41


def test_roles_are_those_of_the_article(of_weights: Tally) -> None:
    assert _precision(of_weights.roles) >= 0.9
    assert _recall(of_weights.roles) >= 0.81


def test_what_organisations_are_is_in_the_words_of_the_article(of_weights: Tally) -> None:
    assert _precision(of_weights.organisation_roles) >= 0.9
    assert _recall(of_weights.organisation_roles) >= 0.74
