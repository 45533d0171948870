"""Heads for links that were never trained, for tests."""

import numpy as np

from reader.recognising.coreference.candidate_features import FEATURES
from reader.recognising.coreference.head import CoreferenceHead, Floats
from reader.recognising.coreference.reference_features import OWN
from reader.recognising.encoder.phrases import FACTS
from reader.recognising.language.pronouns import GROUPS
from reader.recognising.mentions.readings import Reference

WIDTH, SIZE = 2, 3


def untrained_head(
    *, threshold: float = 0.0, none: float = 0.0, trust: float = 0.0, nets: int = 1
) -> CoreferenceHead:
    """Return a head that likes a name the more, the greater the first number of its vector.

    Args:
        threshold: Links less likely are left out.
        none: The score of "none of them".
        trust: What is added to the score of whom the rules say.
        nets: How many nets there are, all alike.
    """
    side = nets * SIZE
    arrays: dict[str, Floats] = {
        "pronoun": np.zeros((WIDTH, side), np.float32),
        "description": np.zeros((3 * WIDTH, side), np.float32),
        "name": np.zeros((2 * WIDTH, side), np.float32),
        "product": np.zeros((nets, SIZE, SIZE), np.float32),
        "features": np.zeros((nets, FEATURES, SIZE), np.float32),
        "bias": np.zeros((nets, SIZE), np.float32),
        "pair": np.ones((nets, SIZE), np.float32),
        "none": np.zeros((nets, SIZE), np.float32),
        "none_features": np.zeros((nets, OWN), np.float32),
        "phrase_vector": np.zeros((3 * WIDTH, 1), np.float32),
        "phrase_facts": np.zeros((FACTS, 1), np.float32),
        "phrase_bias": np.zeros(1, np.float32),
        "phrase_out": np.ones(1, np.float32),
        "phrase_level": np.zeros(1, np.float32),
    }
    arrays["name"][0, ::SIZE] = 1
    arrays["phrase_vector"][0] = 1
    arrays["none_features"][:, -1] = none
    all_alike = (threshold,) * GROUPS
    return CoreferenceHead(arrays, all_alike, all_alike, (1.0,) * GROUPS, (trust,) * GROUPS)


def reference(start: int, end: int, group: int, *, nets: int = 1) -> Reference:
    """Return a reference of which the head makes nothing."""
    return Reference(start, end, group, np.zeros(nets * SIZE, np.float32))


def key_vector(liking: float, *, nets: int = 1) -> Floats:
    """Return what the head makes of a name that it likes so much."""
    vector = np.zeros(nets * SIZE, np.float32)
    vector[::SIZE] = liking
    return vector
