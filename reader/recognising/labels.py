"""The labels that the encoder gives each piece: outside, and beginning or inside of each kind."""

from reader.recognising.names import KINDS
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
