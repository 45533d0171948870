"""Floors under the names found on the held-out parts of the corpora. They only ever rise."""

from pathlib import Path

import pytest

from reader.paths import weights_folder
from reader.recognising.weights import Weights
from reader.training import evaluate
from reader.training.evaluate import Score, held_out_sets
from tests.shared_files import shared

HAND = Path(evaluate.__file__).parent / "labels" / "dev.jsonl"

FLOORS = {
    ("hand news dev", "all"): 0.885,
    ("hand news dev", "organisation"): 0.75,
    ("gum dev", "all"): 0.80,
    ("wikigold test", "all"): 0.815,
    ("uner_ewt test", "all"): 0.75,
    ("redocred test", "all"): 0.85,
}


@pytest.fixture(scope="module")
def scores() -> dict[str, dict[str, Score]]:
    sets = held_out_sets(shared("data"), [HAND])
    return evaluate.evaluate(Weights.load(weights_folder()), sets)


@pytest.mark.parametrize(("name", "kind"), FLOORS)
def test_names_stay_as_good_as_they_were(
    scores: dict[str, dict[str, Score]], name: str, kind: str
) -> None:
    assert scores[name][kind].f1 >= FLOORS[name, kind]
