"""What the rows of the panels say, and which of them show: filter and order. No widget."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from reader.settings import EntityOrder
from reader.text.annotations import Annotations
from reader.text.entity import Entity, EntityKind, MentionForm
from reader.text.folding import folded, searched
from reader.text.span import Span
from reader.ui.words.label_text import one_line
from reader.ui.words.words import kind_word, quoted, scene_word, tr

STRIP_STEPS = 63
"""Places that the strip of a row can tell apart."""
_MOST_WORDINGS = 2


@dataclass(frozen=True)
class EntityRow:
    """One row of a panel.

    Args:
        entity: Whom it shows.
        text: The article's text, for the wordings.
    """

    entity: Entity
    text: str

    @cached_property
    def title(self) -> str:
        """The name, fit for one line."""
        return one_line(self.entity.name) or tr("(no name)")

    @cached_property
    def subtitle(self) -> str:
        """The role, else how the article also calls this somebody, and the scene; may be empty."""
        scene = scene_word(self.entity.scene) if self.entity.scene else ""
        return " · ".join(part for part in (self._called, scene) if part)

    @cached_property
    def _called(self) -> str:
        if self.entity.role:
            return one_line(self.entity.role)
        others: dict[str, None] = {}
        for mention in self.entity.mentions[:200]:
            if mention.form is not MentionForm.NAME:
                wording = one_line(mention.span.of(self.text))
                if mention.form is MentionForm.PRONOUN:
                    wording = wording.lower()
                others.setdefault(wording)
        others.pop(self.title, None)
        return ", ".join(quoted(wording) for wording in list(others)[:_MOST_WORDINGS])

    @cached_property
    def shares(self) -> tuple[float, ...]:
        """Where in the article the mentions are, from 0 (its beginning) to 1."""
        length = max(1, len(self.text))
        return tuple(mention.span.start / length for mention in self.entity.mentions)

    def nearest_to(self, share: float) -> Span:
        """Return the mention nearest to a part of the article, from 0 to 1."""
        at = bisect_left(self.shares, share)
        near = [number for number in (at - 1, at) if 0 <= number < len(self.shares)]
        nearest = min(near, key=lambda number: abs(self.shares[number] - share))
        return self.entity.mentions[nearest].span

    @property
    def count(self) -> int:
        """Number of marks in the text."""
        return len(self.entity.mentions)

    @cached_property
    def strip(self) -> frozenset[int]:
        """Where the mentions are, in steps of a strip of `STRIP_STEPS`."""
        return frozenset(round(share * (STRIP_STEPS - 1)) for share in self.shares)

    @cached_property
    def doubtful(self) -> bool:
        """Whether the program is unsure of this row."""
        return self.entity.doubtful

    @cached_property
    def filed(self) -> str:
        """The title as it is sorted."""
        return folded(self.title)

    @cached_property
    def sought(self) -> str:
        """All that the filter looks through, folded."""
        return searched(" ".join((self.title, self.subtitle, *self.entity.forms(self.text))))

    @property
    def spoken(self) -> str:
        """What a screen reader says of the row."""
        count = tr("%n mention(s)", self.count)
        parts = [self.title, self.subtitle, kind_word(self.entity.kind), count]
        if self.doubtful:
            parts.append(tr("doubtful"))
        return ", ".join(part for part in parts if part)


def make_rows(annotations: Annotations) -> tuple[EntityRow, ...]:
    """Return a row for each entity, in order of first mention."""
    text = annotations.article.text
    return tuple(EntityRow(entity, text) for entity in annotations.entities)


def matching(rows: Iterable[EntityRow], words: str) -> tuple[EntityRow, ...]:
    """Return the rows in which every word of `words` begins or stands somewhere."""
    wanted = searched(words).split()
    if not wanted:
        return tuple(rows)
    return tuple(row for row in rows if all(word in row.sought for word in wanted))


def ordered(rows: Iterable[EntityRow], order: EntityOrder) -> tuple[EntityRow, ...]:
    """Return the rows in an order; equals stay in order of first mention."""
    if order is EntityOrder.FREQUENCY:
        return tuple(sorted(rows, key=lambda row: -row.count))
    if order is EntityOrder.ALPHABET:
        return tuple(sorted(rows, key=lambda row: row.filed))
    return tuple(rows)


def by_kind(rows: Iterable[EntityRow]) -> dict[EntityKind, tuple[EntityRow, ...]]:
    """Return the rows of each kind, in their order."""
    parted: dict[EntityKind, list[EntityRow]] = {kind: [] for kind in EntityKind}
    for row in rows:
        parted[row.entity.kind].append(row)
    return {kind: tuple(found) for kind, found in parted.items()}
