"""A correction as what it changed, so that it can be listed, and taken back whatever came after.

It knows the rows that it touched as they were and as it left them; of a row that is in both, only
the mentions that differ and one that does not are kept.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto

from reader.errors import EditError
from reader.text.annotations import Annotations
from reader.text.entity import Entity, Mention
from reader.text.span import Span
from reader.wording import Wording

_FACTS = ("kind", "name", "role", "identity", "origin", "scene", "alternatives")


class CorrectionKind(Enum):
    """What a correction did to the rows that it touched."""

    MERGED = auto()
    SPLIT = auto()
    ADDED = auto()
    REMOVED = auto()
    RENAMED = auto()
    RETYPED = auto()
    GIVEN = auto()
    UNMARKED = auto()
    CONFIRMED = auto()


@dataclass(frozen=True, slots=True)
class Correction:
    """What one correction changed.

    Args:
        before: The rows that it changed or took away, as they were.
        after: The same rows, and new ones, as it left them.
    """

    before: tuple[Entity, ...]
    after: tuple[Entity, ...]

    @property
    def kind(self) -> CorrectionKind:
        """What it did; the most telling, if it did several things."""
        before, after = _by_id(self.before), _by_id(self.after)
        old, new = _owners(self.before), _owners(self.after)
        gone, fresh = before.keys() - after.keys(), after.keys() - before.keys()
        if any(new.keys() & _spans(before[each]) for each in gone):
            return CorrectionKind.MERGED
        if fresh:
            parted = any(old.keys() & _spans(after[each]) for each in fresh)
            return CorrectionKind.SPLIT if parted else CorrectionKind.ADDED
        if gone:
            return CorrectionKind.REMOVED
        both = [(before[each], after[each]) for each in before.keys() & after.keys()]
        if any(was.name != now.name for was, now in both):
            return CorrectionKind.RENAMED
        if any(was.kind is not now.kind for was, now in both):
            return CorrectionKind.RETYPED
        if new.keys() - old.keys() or any(
            old[each][0] != owner for each, (owner, _) in new.items() if each in old
        ):
            return CorrectionKind.GIVEN
        return CorrectionKind.UNMARKED if old.keys() - new.keys() else CorrectionKind.CONFIRMED

    @property
    def subject(self) -> Entity:
        """The row that it is about, as it was; a new row as it is."""
        before, after = _by_id(self.before), _by_id(self.after)
        rows = [
            *(before[each] for each in before.keys() - after.keys()),
            *(after[each] for each in after.keys() - before.keys()),
            # Of two rows that exchange a mention, the one that got it.
            *sorted(self.after, key=lambda row: -len(row.mentions)),
        ]
        return before.get(rows[0].id, rows[0])

    @property
    def outcome(self) -> Entity | None:
        """The row that the subject is now, or became part of; None if it is none any more."""
        after = _by_id(self.after)
        return after.get(self.subject.id) or next(iter(self.after), None)

    @property
    def places(self) -> tuple[Span, ...]:
        """Where in the text it changed something, in order; at least one place."""
        old, new = _owners(self.before), _owners(self.after)
        changed = {span for span in {*old, *new} if old.get(span) != new.get(span)}
        return tuple(sorted(changed or {*old, *new}))


@dataclass(frozen=True, slots=True)
class Corrected:
    """Annotations, and the corrections by which a person made them of what was found."""

    annotations: Annotations
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Takes corrections back, wherever they stand among others; an edit."""

    corrections: tuple[Correction, ...]

    def apply(self, annotations: Annotations) -> Annotations:
        """Return annotations without them; what was corrected again since stays as it is.

        Raises:
            EditError: If there is nothing left of them to take back.
        """
        before = annotations
        for correction in reversed(self.corrections):
            annotations = _taken_back(annotations, correction)
        if annotations is before:
            raise EditError(Wording("This was corrected again since. Take that back first."))
        return annotations


def correction_between(before: Annotations, after: Annotations) -> Correction:
    """Return what changed between two annotations of one article."""
    old, new = _by_id(before.entities), _by_id(after.entities)
    was = [each for each in before.entities if new.get(each.id) != each]
    now = [each for each in after.entities if old.get(each.id) != each]
    return Correction(
        tuple(_shortened(each, new.get(each.id)) for each in was),
        tuple(_shortened(each, old.get(each.id)) for each in now),
    )


def moved(
    correction: Correction,
    move: Callable[[Span], Span | None],
    stands: Mapping[str, Mention] | None = None,
) -> Correction | None:
    """Return a correction of a text in which its words stand elsewhere; None if none of them do.

    Args:
        correction: To be moved.
        move: Tells where a stretch of the text stands now.
        stands: A mention of each row that is there, by its id: it stands for those that are gone
            where a row was changed as a whole.
    """
    before, after = _moved_rows(correction.before, move), _moved_rows(correction.after, move)
    lasting = _by_id(correction.before).keys() & _by_id(correction.after).keys()
    for row_id in lasting & (stands or {}).keys() - before.keys() - after.keys():
        mention = (stands or {})[row_id]
        before[row_id] = replace(_by_id(correction.before)[row_id], mentions=(mention,))
        after[row_id] = replace(_by_id(correction.after)[row_id], mentions=(mention,))
    if not before and not after:
        return None
    return Correction(tuple(before.values()), tuple(after.values()))


def _moved_rows(rows: Iterable[Entity], move: Callable[[Span], Span | None]) -> dict[str, Entity]:
    kept = {}
    for row in rows:
        mentions = tuple(
            replace(mention, span=span)
            for mention in row.mentions
            if (span := move(mention.span)) is not None
        )
        if mentions:
            kept[row.id] = replace(row, mentions=mentions)
    return kept


def _taken_back(annotations: Annotations, correction: Correction) -> Annotations:
    before, after = _by_id(correction.before), _by_id(correction.after)
    old, new = _owners(correction.before), _owners(correction.after)
    rows = {each.id: each for each in annotations.entities}
    ids = {each: each for each in before}
    for row_id, was in before.items():
        if row_id in rows and row_id in after:
            rows[row_id] = _with_facts(rows[row_id], was, after[row_id])
        elif row_id in rows:
            # Its id went to another row since.
            ids[row_id] = _free_id(rows.keys() | before.keys() | set(ids.values()))
    returning: dict[str, list[Mention]] = {}
    leaving: set[Span] = set()
    for span in {*old, *new}:
        if old.get(span) == new.get(span):
            continue
        here = annotations.at(span.start)
        owner = here.entity.id if here is not None and here.span == span else None
        if owner != (new[span][0] if span in new else None):
            continue
        if owner is not None:
            leaving.add(span)
        if span in old:
            owner_id, mention = old[span]
            returning.setdefault(ids[owner_id], []).append(mention)
    for row_id, mentions in returning.items():
        free = [
            mention
            for mention in mentions
            if all(each.span in leaving for each in annotations.within(mention.span))
        ]
        returning[row_id] = free
    made = {ids[each]: replace(before[each], id=ids[each]) for each in before}
    known = {each.id: each for each in annotations.entities}
    touched = {new[span][0] for span in leaving} | returning.keys() | (made.keys() & rows.keys())
    changed = False
    for row_id in touched:
        row = rows[row_id] if row_id in rows else made[row_id]
        staying = [m for m in row.mentions if m.span not in leaving] if row_id in rows else []
        mentions = sorted((*staying, *returning.get(row_id, ())), key=lambda m: m.span)
        after_all = replace(row, mentions=tuple(mentions)) if mentions else None
        changed = changed or not _alike(after_all, known.get(row_id))
        if after_all is None:
            rows.pop(row_id, None)
        else:
            rows[row_id] = after_all
    return annotations.with_entities(rows.values()) if changed else annotations


def _alike(row: Entity | None, other: Entity | None) -> bool:
    """Tell whether two rows say the same, whoever made them so."""
    if row is None or other is None:
        return row is other
    return replace(row, origin=other.origin) == other


def _with_facts(row: Entity, was: Entity, became: Entity) -> Entity:
    """Return a row with what a correction changed of it as before, unless it changed since."""
    changed = {
        fact: getattr(was, fact)
        for fact in _FACTS
        if getattr(was, fact) != getattr(became, fact)
        and getattr(row, fact) == getattr(became, fact)
    }
    return replace(row, **changed) if changed else row


def _shortened(row: Entity, other: Entity | None) -> Entity:
    """Return a row with the mentions that another has not, and one that both have."""
    if other is None:
        return row
    common = set(row.mentions) & set(other.mentions)
    first = next((each for each in row.mentions if each in common), None)
    return replace(
        row, mentions=tuple(each for each in row.mentions if each not in common or each is first)
    )


def _by_id(rows: Iterable[Entity]) -> dict[str, Entity]:
    return {row.id: row for row in rows}


def _owners(rows: Iterable[Entity]) -> dict[Span, tuple[str, Mention]]:
    return {mention.span: (row.id, mention) for row in rows for mention in row.mentions}


def _spans(row: Entity) -> set[Span]:
    return {mention.span for mention in row.mentions}


def _free_id(taken: set[str]) -> str:
    number = len(taken) + 1
    while f"e{number}" in taken:
        number += 1
    return f"e{number}"
