"""Makes one somebody of several rows in one step, so that one undo takes it back."""

from collections.abc import Iterable
from dataclasses import dataclass

from reader.errors import EditError
from reader.text.annotations import Annotations
from reader.text.edits import Merge
from reader.text.entity import Entity
from reader.wording import Wording


@dataclass(frozen=True, slots=True)
class MergeAll:
    """Says that several rows are one somebody: the others become part of `entity_id`."""

    entity_id: str
    other_ids: tuple[str, ...]

    def apply(self, annotations: Annotations) -> Annotations:
        """Return annotations in which the first entity has the mentions of all."""
        if not self.other_ids:
            raise EditError(Wording("An entity cannot be merged with itself."))
        for other_id in self.other_ids:
            annotations = Merge(self.entity_id, other_id).apply(annotations)
        return annotations


def fullest(entities: Iterable[Entity]) -> Entity:
    """Return the entity of the fullest name, which is what several rows go by once they are one."""
    return max(entities, key=lambda each: (len(each.name.split()), len(each.name)))
