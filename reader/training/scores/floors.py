"""The floors under what is found on the held-out sets. They only ever rise."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

FloorsOfNames = Mapping[tuple[str, str], float]
"""The least F1, from 0 to 1, by the name of the set and of the kind, or "all"."""


@dataclass(frozen=True, slots=True)
class Floors:
    """The least that must be found.

    Args:
        found: Of the names that the weights find alone.
        shown: Of the names that the app shows.
        hand: Of the whole app on the passages labelled by hand: the least precision and the least
            recall of what a `reader.training.evaluate_entities.Tally` counts, by its name.
    """

    found: FloorsOfNames
    shown: FloorsOfNames
    hand: Mapping[str, tuple[float, float]]


def read_floors(path: Path) -> Floors:
    """Return the floors that a JSON file states."""
    told = json.loads(path.read_text(encoding="utf-8"))
    hand = {what: (precision, recall) for what, (precision, recall) in told["hand dev"].items()}
    return Floors(_flat(told["found"]), _flat(told["shown"]), hand)


def _flat(told: Mapping[str, Mapping[str, float]]) -> FloorsOfNames:
    return {(name, kind): f1 for name, kinds in told.items() for kind, f1 in kinds.items()}
