"""The labels that the encoder gives each piece: outside, and beginning or inside of each kind."""

from dataclasses import dataclass

from reader.recognising.mentions.readings import KINDS
from reader.text.entity import EntityKind

OUTSIDE = 0
LABELS: tuple[str, ...] = (
    "O",
    *(f"{letter}-{kind.value}" for kind in KINDS for letter in ("B", "I")),
)


def beginning(kind: EntityKind) -> int:
    """Return the label of the first piece of a name of this kind."""
    return 1 + 2 * KINDS.index(kind)


def inside(kind: EntityKind) -> int:
    """Return the label of every later piece of a name of this kind."""
    return 2 + 2 * KINDS.index(kind)


def kind_of(label: int) -> EntityKind:
    """Return the kind that a label other than `OUTSIDE` belongs to."""
    return KINDS[(label - 1) // 2]


def is_beginning(label: int) -> bool:
    """Tell whether a name begins at a piece with this label."""
    return label % 2 == 1


@dataclass(frozen=True, slots=True)
class Leanings:
    """What is added to the scores of labels, where a net favours some of them too much.

    Args:
        outside: For what is no name.
        person: For both labels of a person.
        organisation: For both labels of an organisation.
        place: For both labels of a place.
    """

    outside: float = 0.0
    person: float = 0.0
    organisation: float = 0.0
    place: float = 0.0

    def of_labels(self) -> tuple[float, ...]:
        """Return them in the order of `LABELS`."""
        by_kind = {
            EntityKind.PERSON: self.person,
            EntityKind.ORGANISATION: self.organisation,
            EntityKind.PLACE: self.place,
        }
        return (self.outside, *(by_kind[kind] for kind in KINDS for _ in ("B", "I")))
