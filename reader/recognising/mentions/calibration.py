"""How sure the program is of a name, so that what it says of itself comes true.

Some kinds are believed too readily; two numbers for each kind, fitted on passages that chose
nothing else, make of a confidence how often such names are right (Platt's scaling).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import exp, log

from reader.text.annotations import Annotations
from reader.text.entity import Entity, EntityKind, Mention, MentionForm

_SUREST = 0.9995


@dataclass(frozen=True, slots=True)
class Platt:
    """What the log-odds of a confidence are multiplied by, and what is added to them."""

    slope: float = 1.0
    shift: float = 0.0

    def of(self, confidence: float) -> float:
        """Return the calibrated confidence, from 0 to 1."""
        within = min(_SUREST, max(1 - _SUREST, confidence))
        return 1 / (1 + exp(-self.slope * log(within / (1 - within)) - self.shift))


@dataclass(frozen=True, slots=True)
class Calibration:
    """Makes confidences of names come true.

    Args:
        kinds: For each kind what is made of its confidences; they stay where nothing is given.
    """

    kinds: Mapping[EntityKind, Platt] = field(default_factory=dict)

    def of(self, annotations: Annotations) -> Annotations:
        """Return annotations with calibrated names; pronouns and descriptions stay as they are."""
        if not self.kinds:
            return annotations
        return annotations.with_entities(map(self._entity, annotations.entities))

    def _entity(self, entity: Entity) -> Entity:
        scaled = self.kinds.get(entity.kind, Platt())
        return replace(entity, mentions=tuple(_calibrated(one, scaled) for one in entity.mentions))


def _calibrated(mention: Mention, scaled: Platt) -> Mention:
    if mention.form is not MentionForm.NAME:
        return mention
    return replace(mention, confidence=round(scaled.of(mention.confidence), 4))
