"""Pronouns and whom they mean: a small head on what the encoder makes of each piece.

For each third-person pronoun the names before it are scored, and "none of them". Names of one
wording share their likelihood. What is not clear is left alone: precision before recall.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from reader.recognising.names import KINDS, NameSpan, PronounLink
from reader.text.entity import EntityKind

Floats = NDArray[np.float32]

PRONOUNS: tuple[tuple[str, ...], ...] = (
    ("he", "him", "his", "himself"),
    ("she", "her", "hers", "herself"),
    ("it", "its", "itself"),
    ("they", "them", "their", "theirs", "themselves"),
)
"""The pronouns of each class, in lower case."""

CANDIDATES = 24
"""How many names before a pronoun are looked at."""

_DISTANCES = np.array([15, 30, 60, 120, 200, 300, 450, 700, 1100], np.int64)
_COUNTS = np.array([0, 1, 2, 3, 5, 8, 12, 18], np.int64)
_SENTENCES = np.array([0, 1, 2, 3, 5], np.int64)
_PAIR_KINDS = len(KINDS) * len(PRONOUNS)
FEATURES = 2 * len(_DISTANCES) + len(_COUNTS) + 3 * len(_SENTENCES) + 2 * _PAIR_KINDS + 8 + 3 + 6
_BELIEVED = 0.55
"""How sure a link is that later pronouns may build on."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A name or a pronoun, and where it stands.

    Args:
        start: Code point offset of its beginning in its text.
        end: Code point offset after its end.
        sentence: Number of its sentence in the text.
        paragraph: Number of its paragraph in the text.
        vector: What the encoder makes of it; of a name's first and last piece.
    """

    start: int
    end: int
    sentence: int
    paragraph: int
    vector: Floats


@dataclass(slots=True)
class Thread:
    """Who has been talked about by pronouns so far: what carries on tends to carry on.

    Args:
        seen: By wording, the last pronoun for it and how many of each class there were.
        last: The wording that the last pronoun stood for.
        last_of_class: The same for each class of pronouns.
    """

    seen: dict[str, tuple[Mark, list[int]]] = field(default_factory=dict)
    last: str | None = None
    last_of_class: dict[int, str] = field(default_factory=dict)

    def follow(self, pronoun: Mark, group: int, wording: str) -> None:
        """Take note that a pronoun stands for this wording."""
        counts = self.seen.get(wording, (pronoun, [0] * len(PRONOUNS)))[1]
        counts[group] += 1
        self.seen[wording] = (pronoun, counts)
        self.last = self.last_of_class[group] = wording


@dataclass(frozen=True, slots=True)
class PronounHead:
    """The trained numbers of the head: two projections, a hidden layer, and two outcomes.

    Args:
        arrays: "pronoun" (width by size), "name" (2 widths by size), "features" (`FEATURES` by
            size), "product" (size by size), "bias", "pair", "none" (size each), "class" (classes).
        threshold: Links less likely than this are left out.
        temperature: What scores are divided by, so that confidences are calibrated.
    """

    arrays: dict[str, Floats]
    threshold: float
    temperature: float = 1.0

    def links(
        self,
        text: str,
        names: Sequence[NameSpan],
        name_marks: Sequence[Mark],
        pronouns: Sequence[tuple[Mark, int]],
    ) -> list[PronounLink]:
        """Return whom the pronouns of a text mean, where that is clear.

        Args:
            text: The text.
            names: Its names, in order.
            name_marks: Where they stand, one for each name.
            pronouns: Its pronouns, in order, each with the number of its class.
        """
        if not names or not pronouns:
            return []
        keys = np.stack([mark.vector for mark in name_marks]) @ self.arrays["name"]
        queries = np.stack([mark.vector for mark, _ in pronouns]) @ self.arrays["pronoun"]
        wordings = wordings_of(text, names)
        starts = [name.start for name in names]
        links: list[PronounLink] = []
        thread = Thread()
        for (mark, group), query in zip(pronouns, queries, strict=True):
            last = int(np.searchsorted(starts, mark.start))
            chosen = range(max(0, last - CANDIDATES), last)
            if not chosen:
                continue
            candidates = Candidates(names, name_marks, wordings, chosen)
            table = features((mark, group), candidates, thread)
            shares = self._shares(query, keys[chosen.start : last], table, group)
            link = _best(mark, chosen, shares, wordings)
            if link.confidence >= _BELIEVED:
                thread.follow(mark, group, wordings[link.name])
            if link.confidence >= self.threshold:
                links.append(link)
        return links

    def _shares(self, query: Floats, keys: Floats, table: Floats, group: int) -> Floats:
        """Return how likely each candidate is; what is missing to 1 is "none of them"."""
        arrays = self.arrays
        inner = query + keys + (query * keys) @ arrays["product"] + table @ arrays["features"]
        pairs = np.maximum(inner + arrays["bias"], 0) @ arrays["pair"]
        none = np.maximum(query, 0) @ arrays["none"] + arrays["class"][group]
        scores = np.append(pairs, none) / self.temperature
        shares: Floats = np.exp(scores - scores.max())
        candidates: Floats = shares[:-1] / shares.sum()
        return candidates


def wordings_of(text: str, names: Sequence[NameSpan]) -> list[str]:
    """Return how each name is written, a surname or first name alone as the full name before it."""
    full: dict[str, str] = {}
    wordings: list[str] = []
    for name in names:
        wording = " ".join(text[name.start : name.end].split()).casefold()
        if name.kind is EntityKind.PERSON:
            words = wording.split()
            if len(words) == 1:
                wording = full.get(wording, wording)
            else:
                full[words[0]] = full[words[-1]] = wording
        wordings.append(wording)
    return wordings


@dataclass(frozen=True, slots=True)
class Candidates:
    """The names of a text, and which of them (`chosen`) may be meant."""

    names: Sequence[NameSpan]
    marks: Sequence[Mark]
    wordings: Sequence[str]
    chosen: range


def features(pronoun: tuple[Mark, int], candidates: Candidates, thread: Thread) -> Floats:
    """Return what is known of each candidate but its meaning: candidates by `FEATURES`."""
    at, group = pronoun
    names, name_marks = candidates.names, candidates.marks
    wordings, chosen = candidates.wordings, candidates.chosen
    table = np.zeros((len(chosen), FEATURES), np.float32)
    latest = {wordings[index]: index for index in chosen}
    frequency = {word: sum(wordings[index] == word for index in chosen) for word in latest}
    for row, index in enumerate(chosen):
        mark, name = name_marks[index], names[index]
        kinds = np.zeros((len(KINDS), len(PRONOUNS)), np.float32)
        kinds[:, group] = [name.confidence_of(kind) for kind in KINDS]
        sentences = at.sentence - mark.sentence
        leads = index == 0 or name_marks[index - 1].sentence != mark.sentence
        table[row] = np.concatenate(
            [
                at.start - mark.end <= _DISTANCES,
                chosen.stop - 1 - index <= _COUNTS,
                sentences <= _SENTENCES,
                at.paragraph - mark.paragraph <= _SENTENCES,
                kinds.ravel(),
                kinds.ravel() * (sentences == 0),
                [
                    leads,
                    leads and sentences == 1,
                    leads and sentences == 0,
                    latest[wordings[index]] == index,
                    frequency[wordings[index]] > 1,
                    frequency[wordings[index]] > 2,  # noqa: PLR2004
                    " " in wordings[index],
                    name.confidence,
                ],
                [len(chosen) == 1, len(latest) == 1, index == chosen.stop - 1],
                _carried_on(at, group, mark, wordings[index], thread),
            ]
        )
    return table


def _carried_on(at: Mark, group: int, name: Mark, wording: str, thread: Thread) -> Floats:
    """Return what earlier pronouns say of a candidate."""
    before, counts = thread.seen.get(wording, (None, [0] * len(PRONOUNS)))
    nearest = name if before is None or before.start < name.start else before
    return np.concatenate(
        [
            at.start - nearest.end <= _DISTANCES,
            at.sentence - nearest.sentence <= _SENTENCES,
            [
                nearest is before,
                thread.last == wording,
                thread.last_of_class.get(group) == wording,
                group in thread.last_of_class and thread.last_of_class[group] != wording,
                counts[group] > 0,
                sum(counts) > counts[group],
            ],
        ]
    ).astype(np.float32)


def _best(pronoun: Mark, chosen: range, shares: Floats, wordings: Sequence[str]) -> PronounLink:
    """Return the likeliest wording's last name, with the likelihood of all names so written."""
    totals: dict[str, float] = {}
    for index, share in zip(chosen, shares.tolist(), strict=True):
        totals[wordings[index]] = totals.get(wordings[index], 0.0) + share
    best = max(totals, key=lambda wording: totals[wording])
    name = max(index for index in chosen if wordings[index] == best)
    return PronounLink(pronoun.start, pronoun.end, name, min(1.0, totals[best]))
