"""What the encoder says of a text: where names stand, of which kind, and how sure it is.

Everything after the encoder is built against `WeightsLike`, so that it needs no trained weights
to be tested.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from reader.text.entity import EntityKind

KINDS: tuple[EntityKind, ...] = tuple(EntityKind)
"""The order in which `NameSpan.kind_confidences` lists the kinds."""


@dataclass(frozen=True, slots=True)
class NameSpan:
    """A name in one text. Titles, a leading "the" and a possessive "'s" stand outside it.

    Args:
        start: Code point offset of its beginning in the text that was given.
        end: Code point offset after its end.
        kind: What the name most likely names here.
        confidence: How sure that this very span is a name of this very kind, from 0 to 1.
        kind_confidences: How likely each kind is, in the order of `KINDS`, given that it is a
            name; they add up to 1. Empty where nothing is known but `kind`.
    """

    start: int
    end: int
    kind: EntityKind
    confidence: float = 1.0
    kind_confidences: tuple[float, ...] = ()

    def moved(self, by: int) -> "NameSpan":
        """Return it in a text that has `by` more code points before it."""
        return NameSpan(
            self.start + by, self.end + by, self.kind, self.confidence, self.kind_confidences
        )


@dataclass(frozen=True, slots=True)
class Reference:
    """A pronoun or a description, which may mean somebody who is named elsewhere.

    Args:
        start: Code point offset of its beginning in the text that was given.
        end: Code point offset after it.
        group: Number of its class in `Pronouns.classes`; `pronouns.DESCRIPTION`.
        vector: What the trained head makes of it.
        likelihood: How likely it means somebody at all, from 0 to 1; 1 for a pronoun.
    """

    start: int
    end: int
    group: int
    vector: NDArray[np.float32]
    likelihood: float = 1.0

    def moved(self, by: int) -> "Reference":
        """Return it in a text that has `by` more code points before it."""
        return Reference(self.start + by, self.end + by, self.group, self.vector, self.likelihood)


@dataclass(frozen=True, slots=True)
class NameVector:
    """What the trained head makes of a name, or of another word with a capital ("Afghan")."""

    start: int
    end: int
    vector: NDArray[np.float32]

    def moved(self, by: int) -> "NameVector":
        """Return it in a text that has `by` more code points before it."""
        return NameVector(self.start + by, self.end + by, self.vector)


@dataclass(frozen=True, slots=True)
class EncoderReading:
    """All that the encoder says of one text.

    Args:
        names: In order, not overlapping.
        keys: In order; empty where references are not looked for.
        references: In order, not overlapping, none of them inside a name.
    """

    names: list[NameSpan]
    keys: Sequence[NameVector] = ()
    references: Sequence[Reference] = ()


class WeightsLike(Protocol):
    """The trained weights, or what stands in for them in a test."""

    def name_spans(
        self, texts: Sequence[str], *, cancelled: Callable[[], bool] | None = None
    ) -> Iterator[list[NameSpan]]:
        """Yield the names of each text, one list a text, in the order given.

        The lists are in order of the text and their spans do not overlap. They are handed over
        as soon as they are known, so that a caller can show the first before the last is read.

        Args:
            texts: Stretches of articles. Each is understood by itself; paragraphs inside one,
                blank lines between, are understood together, so a stretch should hold several.
            cancelled: Asked between steps; once it says True, the work stops.

        Raises:
            reader.errors.Cancelled: When `cancelled` said so.
        """
        ...
