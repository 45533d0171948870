"""The trained head on the encoder that tells whom pronouns and descriptions mean.

It finds the phrases that describe somebody, makes a short vector of each reference and each name,
and scores who may be meant, and "none of them".
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from reader.recognising.coreference.antecedents import AntecedentChoice
from reader.recognising.encoder.inference import Marks
from reader.recognising.encoder.phrases import Phrase
from reader.recognising.language.pronouns import DESCRIPTION
from reader.recognising.mentions.readings import NameVector, Reference

Floats = NDArray[np.float32]

LIKELY = 0.15
"""Phrases less likely to describe somebody than this are not looked at."""


@dataclass(frozen=True, slots=True)
class CoreferenceHead:
    """The trained numbers.

    Args:
        arrays: Of the phrases: "phrase_vector" (3 widths by size), "phrase_facts", "phrase_bias",
            "phrase_out", "phrase_level". Of links, each for several nets whose scores are
            averaged: "pronoun" (width), "description" (3 widths), "name" (2 widths), each by nets
            times size; and "product" (nets by size by size), "features" (nets by
            `candidate_features.FEATURES` by size), "bias", "pair", "none" (nets by size),
            "none_features" (nets by `reference_features.OWN`).
        thresholds: By class of reference: where the rules say the same, links less likely than
            this are left out.
        thresholds_alone: By class: the same where the rules say nothing, or something else.
        temperatures: By class: what scores are divided by, so that confidences are calibrated.
        trusts: By class: what is added to the score of whom the rules say.
    """

    arrays: dict[str, Floats]
    thresholds: tuple[float, ...]
    thresholds_alone: tuple[float, ...]
    temperatures: tuple[float, ...]
    trusts: tuple[float, ...]

    @property
    def size(self) -> int:
        """How long the vectors of names and references are."""
        return self.arrays["bias"].size

    def keys(self, marks: Marks) -> list[NameVector]:
        """Return what is made of the names and other words with a capital."""
        if not marks.name_marks:
            return []
        vectors = np.stack([one.vector for one in marks.name_marks]) @ self.arrays["name"]
        pairs = zip(marks.name_marks, vectors, strict=True)
        return [NameVector(one.start, one.end, vector) for one, vector in pairs]

    def references(self, marks: Marks) -> list[Reference]:
        """Return pronouns and the phrases that describe somebody, in order, not overlapping."""
        references: list[Reference] = []
        if marks.pronouns:
            queries = np.stack([one.vector for one in marks.pronouns]) @ self.arrays["pronoun"]
            references += [
                Reference(one.start, one.end, one.group, query)
                for one, query in zip(marks.pronouns, queries, strict=True)
            ]
        chosen = self._descriptions(marks.phrases)
        if chosen:
            vectors = np.stack([one.vector for one, _ in chosen])
            queries = vectors @ self.arrays["description"]
            references += [
                Reference(one.start, one.end, DESCRIPTION, query, likelihood)
                for (one, likelihood), query in zip(chosen, queries, strict=True)
            ]
        return _apart(references)

    def likelihoods(self, phrases: Sequence[Phrase]) -> Floats:
        """Return how likely each phrase describes somebody, and ends where it should."""
        arrays = self.arrays
        inner = np.stack([one.vector for one in phrases]) @ arrays["phrase_vector"]
        inner += np.stack([one.facts for one in phrases]) @ arrays["phrase_facts"]
        levels = np.maximum(inner + arrays["phrase_bias"], 0) @ arrays["phrase_out"]
        likelihoods: Floats = 1 / (1 + np.exp(-levels - arrays["phrase_level"]))
        return likelihoods

    def _descriptions(self, phrases: Sequence[Phrase]) -> list[tuple[Phrase, float]]:
        """Return the likeliest end of each phrase that is likely enough."""
        if not phrases:
            return []
        pairs = zip(phrases, self.likelihoods(phrases).tolist(), strict=True)
        best = (
            max(ends, key=lambda pair: pair[1])
            for _, ends in groupby(pairs, key=lambda pair: pair[0].start)
        )
        return [pair for pair in best if pair[1] >= LIKELY]

    def scores(self, reference: Reference, choice: AntecedentChoice) -> Floats:
        """Return a score for each cluster that may be meant, and last for "none of them"."""
        arrays = self.arrays
        nets, size = arrays["bias"].shape
        query = reference.vector.reshape(nets, 1, size)
        keys = choice.keys.reshape(-1, nets, size).swapaxes(0, 1)
        inner = query + keys + (query * keys) @ arrays["product"]
        inner += choice.features @ arrays["features"] + arrays["bias"][:, None]
        pairs = (np.maximum(inner, 0) @ arrays["pair"][:, :, None])[:, :, 0]
        none = (np.maximum(query[:, 0], 0) * arrays["none"]).sum(axis=1)
        none += arrays["none_features"] @ choice.own
        scores: Floats = np.append(pairs.sum(axis=0), none.sum()) / nets
        return scores

    def shares(self, reference: Reference, choice: AntecedentChoice) -> list[float]:
        """Return how likely each cluster is meant; what is missing to 1 is "none of them"."""
        group = reference.group
        scores = self.scores(reference, choice)
        if choice.ruled is not None:
            scores[choice.ruled] += self.trusts[group]
        return shares_of(scores, self.temperatures[group])

    def least(self, group: int, *, agreed: bool) -> float:
        """Return how likely a link of a class must be, `agreed` if the rules say the same."""
        return (self.thresholds if agreed else self.thresholds_alone)[group]


def shares_of(scores: Floats, temperature: float) -> list[float]:
    """Return the likelihoods that scores stand for, without that of "none of them"."""
    heights = scores / temperature
    shares = np.exp(heights - heights.max())
    likelihoods: list[float] = (shares[:-1] / shares.sum()).tolist()
    return likelihoods


def _apart(references: list[Reference]) -> list[Reference]:
    """Return references in order, without those that begin inside the one before."""
    kept: list[Reference] = []
    for one in sorted(references, key=lambda one: one.start):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept
