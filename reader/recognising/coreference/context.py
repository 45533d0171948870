"""What is known of a text before its pronouns and descriptions are given to anybody."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reader.recognising.clusters.cluster import Cluster
from reader.recognising.coreference.binding import Binding
from reader.recognising.coreference.rules import Link
from reader.recognising.language.genders import Gender
from reader.recognising.language.quotations import Quotations
from reader.text.entity import EntityKind, MentionForm

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class NamedMention:
    """A mention that names somebody, by name or demonym, with the head's vector of it."""

    start: int
    end: int
    cluster: int
    form: MentionForm
    confidence: float
    key: Floats


@dataclass(frozen=True, slots=True)
class CoreferenceContext:
    """What is known of a text before any reference is linked.

    Args:
        text: The text.
        clusters: Everybody named in it.
        named_mentions: Every mention that names one of them, in order.
        genders: Of each cluster, as far as known.
        sentences: Where sentences begin, in order.
        paragraphs: Where paragraphs begin, in order.
        quotations: The quotations.
        unnamed: Where persons without a name are meant, in order, and their gender.
        ruled: What the rules say, by where a reference begins.
        ahead: The pronouns that stand before their name, by where they begin.
        binding: Tells whom a pronoun cannot mean by its place in the sentence.
    """

    text: str
    clusters: Sequence[Cluster]
    named_mentions: Sequence[NamedMention]
    genders: Sequence[Gender]
    sentences: Sequence[int]
    paragraphs: Sequence[int]
    quotations: Quotations
    unnamed: Sequence[tuple[int, Gender]]
    ruled: dict[int, Link]
    ahead: dict[int, Link]
    binding: Binding

    def kind(self, cluster: int) -> EntityKind:
        """Return the kind of a cluster."""
        return self.clusters[cluster].kind

    def sentence(self, at: int) -> int:
        """Return the number of the sentence around an offset; -1 before the first."""
        return bisect_right(self.sentences, at) - 1

    def paragraph(self, at: int) -> int:
        """Return the number of the paragraph around an offset; -1 before the first."""
        return bisect_right(self.paragraphs, at) - 1

    def opens(self, at: int) -> bool:
        """Tell whether a sentence begins at an offset, but for quotation marks."""
        sentence = self.sentence(at)
        start = self.sentences[sentence] if sentence >= 0 else 0
        return not self.text[start:at].strip(" \"'\u201c\u2018")
