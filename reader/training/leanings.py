"""Chooses what is added to the scores of labels, so that no kind is found too often.

    python -m reader.training.leanings --weights FOLDER --data DIR --hand DEV.jsonl
        [--floors tests/quality/floors.json]

Of the leanings under which no floor falls, neither of names nor of rows, pronouns and roles in the
passages labelled by hand, those are chosen with the highest mean over all held-out sets of the
names that the net finds and of those that the app shows. For each set it is told what the choice of
the others gives on it: a gain that holds there is none of chance, but that the floors of all sets
chose before. Writes the choice of all into the card.
"""

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import product
from pathlib import Path

from typing_extensions import override

from reader.recognising.encoder.bio_labels import Leanings
from reader.recognising.weights import CARD, Weights
from reader.training import evaluate_entities
from reader.training.data.corpora import Document
from reader.training.data.gold_documents import labelled_documents
from reader.training.evaluate import Score, evaluate, held_out_sets, shown_names
from reader.training.evaluate_entities import Tally
from reader.training.net.remembering import RememberingWeights
from reader.training.scores.floors import Floors, FloorsOfNames, read_floors

ORGANISATION = (0.0, 0.2)
PLACE = (0.0, -0.1, -0.4)
Scores = Mapping[str, Mapping[str, Score]]
"""The score of each set and kind, by their names."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What some leanings give.

    Args:
        found: The scores of the names that the net finds.
        shown: Those of the names that the app shows.
    """

    found: Scores
    shown: Scores

    def f1(self, name: str) -> float:
        """Return the F1 of a set, from 0 to 1: the mean of names found and names shown."""
        return (self.found[name]["all"].f1 + self.shown[name]["all"].f1) / 2

    def mean(self, sets: Sequence[str]) -> float:
        """Return the mean F1 over sets, from 0 to 1."""
        return sum(map(self.f1, sets)) / len(sets)

    @override
    def __str__(self) -> str:
        each = ", ".join(f"{name} {100 * self.f1(name):.2f}" for name in self.found)
        return f"{each}; mean {100 * self.mean(list(self.found)):.3f}"


def outcome_of(weights: Weights, sets: dict[str, list[Document]]) -> Outcome:
    """Return what weights give on the sets."""
    return Outcome(evaluate(weights, sets), evaluate(weights, sets, shown_names))


def above(scores: Scores, floors: FloorsOfNames) -> bool:
    """Tell whether no floor of names falls."""
    return all(scores[name][kind].f1 >= floor for (name, kind), floor in floors.items())


def entities_above(tally: Tally, floors: Floors) -> bool:
    """Tell whether no floor of rows, pronouns and roles falls."""
    return all(
        counts["right"] >= precision * counts["seen"] and counts["right"] >= recall * counts["gold"]
        for what, (precision, recall) in floors.hand.items()
        for counts in [getattr(tally, what)]
    )


def best(tried: Mapping[Leanings, Outcome], sets: Sequence[str]) -> Leanings:
    """Return the leanings with the highest mean F1 over `sets`."""
    return max(tried, key=lambda one: tried[one].mean(sets))


def main() -> None:
    """Read the command line, try all leanings, and write the best into the card."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--hand", type=Path, nargs="+", required=True)
    parser.add_argument("--floors", type=Path, help="what must not fall; new weights have none")
    arguments = parser.parse_args()
    floors = read_floors(arguments.floors) if arguments.floors else Floors({}, {}, {})
    weights = RememberingWeights.load(arguments.weights)
    sets = held_out_sets(arguments.data, arguments.hand)
    hand = list(labelled_documents(arguments.data, arguments.hand))
    none = outcome_of(weights.leaning(Leanings()), sets)
    print(f"none: {none}", flush=True)
    tried: dict[Leanings, Outcome] = {}
    for organisation, place in product(ORGANISATION, PLACE):
        leanings = Leanings(organisation=organisation, place=place)
        leant = weights.leaning(leanings)
        told = "a floor falls"
        if above(evaluate(leant, sets), floors.found) and entities_above(
            evaluate_entities.evaluate(hand, leant), floors
        ):
            outcome = outcome_of(leant, sets)
            if above(outcome.shown, floors.shown):
                tried[leanings] = outcome
                told = str(outcome)
        print(f"organisation {organisation}, place {place}: {told}", flush=True)
    if not tried:
        parser.exit(1, "a floor falls under all of them\n")
    for name in sets:
        chosen = best(tried, [other for other in sets if other != name])
        gain = 100 * (tried[chosen].f1(name) - none.f1(name))
        print(f"chosen without {name}: {chosen}, which gives it {gain:+.2f}")
    chosen = best(tried, list(sets))
    print(f"chosen: {chosen}")
    path = arguments.weights / CARD
    card = json.loads(path.read_text(encoding="utf-8"))
    card["leanings"] = asdict(chosen)
    path.write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
