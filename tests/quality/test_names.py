"""Floors under the names found on the held-out parts of the corpora. They only ever rise."""

from pathlib import Path

import pytest

from reader.paths import weights_folder
from reader.recognising.weights import Weights
from reader.training import evaluate
from reader.training.evaluate import Score, held_out_sets, linked
from reader.training.scores.coreference_quality import figures_of
from reader.training.scores.floors import read_floors
from tests.shared_files import shared

_STATED = read_floors(Path(__file__).with_name("floors.json"))
FLOORS, SHOWN_FLOORS = _STATED.found, _STATED.shown
HAND = Path(evaluate.__file__).parent / "labels" / "dev.jsonl"

PRONOUN_FLOORS = {
    "gum dev": (0.9, 0.56),
    "hand dev": (0.95, 0.7),
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


@pytest.fixture(scope="module")
def shown() -> dict[str, dict[str, Score]]:
    sets = held_out_sets(shared("data"), [HAND])
    return evaluate.evaluate(Weights.load(weights_folder()), sets, evaluate.shown_names)


@pytest.mark.parametrize(("name", "kind"), SHOWN_FLOORS)
def test_names_that_are_shown_stay_as_good_as_they_were(
    shown: dict[str, dict[str, Score]], name: str, kind: str
) -> None:
    assert shown[name][kind].f1 >= SHOWN_FLOORS[name, kind]


@pytest.fixture(scope="module")
def links() -> dict[str, tuple[float, float]]:
    links = linked(Weights.load(weights_folder()), shared("data"), [HAND])
    assert links is not None
    return {
        f"{corpus} dev": (precision, recall)
        for corpus, family, precision, recall, _ in figures_of(links)
        if family == "third person"
    }


@pytest.mark.parametrize("name", PRONOUN_FLOORS)
def test_pronouns_stay_as_good_as_they_were(
    links: dict[str, tuple[float, float]], name: str
) -> None:
    precision, recall = links[name]
    least_precision, least_recall = PRONOUN_FLOORS[name]
    assert precision >= least_precision
    assert recall >= least_recall
