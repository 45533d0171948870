"""The floors under what is found on the held-out sets. They only ever rise."""

from collections.abc import Mapping

Floors = Mapping[tuple[str, str], float]
"""The least F1, from 0 to 1, by the name of the set and of the kind, or "all"."""

FLOORS: Floors = {
    ("hand news dev", "all"): 0.945,
    ("hand news dev", "person"): 0.965,
    ("hand news dev", "organisation"): 0.905,
    ("hand news dev", "place"): 0.95,
    ("gum dev", "all"): 0.82,
    ("wikigold test", "all"): 0.83,
    ("uner_ewt test", "all"): 0.808,
    ("redocred test", "all"): 0.865,
}
"""Of the names that the weights find alone."""
SHOWN_FLOORS: Floors = {
    ("hand news dev", "all"): 0.98,
    ("hand news dev", "organisation"): 0.975,
    ("gum dev", "all"): 0.8,
    ("wikigold test", "all"): 0.86,
    ("wikigold test", "organisation"): 0.75,
    ("uner_ewt test", "all"): 0.815,
    ("redocred test", "all"): 0.87,
}
"""Of the names that the app shows."""

ENTITY_FLOORS: Mapping[str, tuple[float, float]] = {
    "right_rows": (0.97, 0.968),
    "pronouns": (0.95, 0.7),
    "nominals": (0.95, 0.41),
    "roles": (0.9, 0.81),
    "organisation_roles": (0.9, 0.74),
}
"""Of the whole app on the passages labelled by hand: the least precision and the least recall of
what a `reader.training.evaluate_entities.Tally` counts."""
