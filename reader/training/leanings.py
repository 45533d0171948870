"""Chooses what is added to the scores of labels, so that no kind is found too often.

    python -m reader.training.leanings --weights FOLDER --data DIR --hand DEV.jsonl

Tried on the names that the app shows, on every held-out set. For each set it is told what the
choice of the others gives on it: a gain that holds there is none of chance. Writes the choice of
all into the card.
"""

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from itertools import product
from pathlib import Path

from reader.recognising.encoder.bio_labels import Leanings
from reader.recognising.weights import CARD
from reader.training.evaluate import evaluate, held_out_sets, shown_names
from reader.training.net.remembered import Remembering

ORGANISATION = (0.0, 0.1, 0.2, 0.3)
PLACE = (-0.2, -0.1, 0.0)
Figures = Mapping[str, float]
"""F1 of each set, by its name."""


def best(tried: Mapping[Leanings, Figures], sets: Sequence[str]) -> Leanings:
    """Return the leanings with the highest mean F1 over `sets`."""
    return max(tried, key=lambda one: sum(tried[one][name] for name in sets))


def main() -> None:
    """Read the command line, try all leanings, and write the best into the card."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--hand", type=Path, nargs="+", required=True)
    arguments = parser.parse_args()
    weights = Remembering.load(arguments.weights)
    sets = held_out_sets(arguments.data, arguments.hand)
    tried: dict[Leanings, Figures] = {}
    for organisation, place in product(ORGANISATION, PLACE):
        leanings = Leanings(organisation=organisation, place=place)
        results = evaluate(weights.leaning(leanings), sets, shown_names)
        tried[leanings] = {name: scores["all"].f1 for name, scores in results.items()}
        shown = " ".join(f"{name} {100 * f1:.2f}" for name, f1 in tried[leanings].items())
        print(f"organisation {organisation}, place {place}: {shown}", flush=True)
    none = tried[Leanings()]
    for name in sets:
        chosen = best(tried, [other for other in sets if other != name])
        gain = 100 * (tried[chosen][name] - none[name])
        print(f"chosen without {name}: {chosen}, which gives it {gain:+.2f}")
    chosen = best(tried, list(sets))
    print(f"chosen: {chosen}")
    path = arguments.weights / CARD
    card = json.loads(path.read_text(encoding="utf-8"))
    card["leanings"] = asdict(chosen)
    path.write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
