"""What the head for links learns from: each reference with the rows that it may mean."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch  # noqa: TID253 - training only, never imported by the app
from numpy.typing import NDArray

from reader.recognising.coreference.antecedents import MOST, MOST_BY_NOUN, Antecedents
from reader.recognising.coreference.candidate_features import FEATURES
from reader.recognising.coreference.head import CoreferenceHead
from reader.recognising.coreference.linking import ReferenceReading
from reader.recognising.coreference.reference_features import OWN
from reader.recognising.language.genders import Gender
from reader.recognising.language.language import load_language
from reader.recognising.language.pronouns import DESCRIPTION, GROUPS
from reader.recognising.mentions.readings import NameVector, Reference
from reader.training.data.chains import Read, context_of

WIDEST = MOST + MOST_BY_NOUN + 2
"""Most rows that a reference may mean."""
_FORGOTTEN = 0.2
"""Share of right links that later references cannot build on while training."""
Tensor = Any


@dataclass(frozen=True, slots=True)
class Asked:
    """A reference with the rows that it may mean.

    Args:
        reference: The pronoun or description.
        vector: What the encoder makes of it.
        names: What the encoder makes of the latest name of each row; zeros for demonyms.
        features: What else is known of each row.
        own: What is known of the reference.
        right: Which rows it means; none where no row is meant.
    """

    reference: Reference
    vector: NDArray[np.float32]
    names: NDArray[np.float32]
    features: NDArray[np.float32]
    own: NDArray[np.float32]
    right: list[bool]


@dataclass(frozen=True, slots=True)
class Walk:
    """All references of a text."""

    source: Read
    asked: list[Asked]


def bare_head(arrays: dict[str, NDArray[np.float32]]) -> CoreferenceHead:
    """Return a head that leaves nothing out."""
    nothing = (0.0,) * GROUPS
    return CoreferenceHead(arrays, nothing, nothing, (1.0,) * GROUPS, nothing)


def walk(one: Read, phrase_arrays: dict[str, NDArray[np.float32]], hidden: float = 0.0) -> Walk:
    """Return the references of a text, with raw vectors in place of what a trained head makes.

    Args:
        one: The text.
        phrase_arrays: What tells descriptions from other phrases.
        hidden: Share of the rows whose gender is not told, as with names from far away.
    """
    chance = random.Random(len(one.source.text))
    width = len(phrase_arrays["phrase_vector"]) // 3
    raw = dict(phrase_arrays, bias=np.zeros((1, 2 * width), np.float32))
    raw["pronoun"] = np.eye(width, dtype=np.float32)
    raw["description"] = np.eye(3 * width, dtype=np.float32)
    head = bare_head(raw)
    keys = [NameVector(mark.start, mark.end, mark.vector) for mark in one.marks.name_marks]
    read = ReferenceReading(head, keys, head.references(one.marks))
    context = context_of(one, read)
    genders = [Gender.UNKNOWN if chance.random() < hidden else one for one in context.genders]
    references = read.within(one.paragraphs, context.named_mentions)
    candidates = Antecedents(replace(context, genders=genders), references, load_language())
    asked: list[Asked] = []
    for reference in references:
        choice = candidates.choice(reference)
        if choice is None:
            continue
        chain = one.chain_of.get((reference.start, reference.end), -1)
        right = [chain >= 0 and one.row_chains[row] == chain for row in choice.clusters]
        if any(right) and chance.random() > _FORGOTTEN:
            candidates.follow(reference, choice.clusters[right.index(True)])
        asked.append(
            Asked(reference, reference.vector, choice.keys, choice.features, choice.own, right)
        )
    return Walk(one, asked)


class Examples:
    """References as tensors, pronouns and descriptions of one form."""

    def __init__(self, tensors: dict[str, Tensor]) -> None:
        self.tensors = tensors

    def __len__(self) -> int:
        return len(self.tensors["weight"])

    @classmethod
    def of(cls, walks: Sequence[Walk], weights: dict[str, float]) -> "Examples":
        """Return the references of texts, which weigh as their corpus does."""
        pairs = [
            (asked, weights[walk.source.source.corpus]) for walk in walks for asked in walk.asked
        ]
        count = len(pairs)
        width = max(len(asked.vector) for asked, _ in pairs) // 3
        tensors = {
            "vector": np.zeros((count, 3 * width), np.float16),
            "described": np.zeros(count, np.bool_),
            "names": np.zeros((count, WIDEST, 2 * width), np.float16),
            "features": np.zeros((count, WIDEST, FEATURES), np.float16),
            "own": np.zeros((count, OWN), np.float32),
            "there": np.zeros((count, WIDEST), np.bool_),
            "right": np.zeros((count, WIDEST + 1), np.bool_),
            "weight": np.zeros(count, np.float32),
        }
        for index, (asked, weight) in enumerate(pairs):
            rows = len(asked.right)
            tensors["vector"][index, : len(asked.vector)] = asked.vector
            tensors["described"][index] = asked.reference.group == DESCRIPTION
            tensors["names"][index, :rows] = asked.names
            tensors["features"][index, :rows] = asked.features
            tensors["own"][index] = asked.own
            tensors["there"][index, :rows] = True
            tensors["right"][index, :rows] = asked.right
            tensors["right"][index, -1] = not any(asked.right)
            tensors["weight"][index] = weight
        return cls({name: torch.from_numpy(values) for name, values in tensors.items()})
