"""Who stands in the same paragraphs as a somebody, and where."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from reader.text.annotations import Annotations
from reader.text.entity import Entity
from reader.text.span import Span


@dataclass(frozen=True, slots=True)
class Encounter:
    """A paragraph that mentions two somebodies.

    Args:
        paragraph: Its code points.
        own: The mention of the one.
        other: The mention of the other, as near to it as there is one.
    """

    paragraph: Span
    own: Span
    other: Span


@dataclass(frozen=True, slots=True)
class Companion:
    """Somebody who shares paragraphs with somebody else.

    Args:
        entity: Who it is.
        encounters: One for each of these paragraphs, in order of the text.
    """

    entity: Entity
    encounters: tuple[Encounter, ...]


def company(annotations: Annotations, entity: Entity) -> tuple[Companion, ...]:
    """Return who shares paragraphs with an entity: the most paragraphs first, then as they appear.

    A paragraph counts once, however often the two are mentioned in it.
    """
    found: dict[str, list[Encounter]] = {}
    for paragraph, own in _paragraphs_of(annotations, entity):
        here: dict[str, list[Span]] = {}
        for mention_of in annotations.within(paragraph):
            if mention_of.entity.id != entity.id:
                here.setdefault(mention_of.entity.id, []).append(mention_of.span)
        for entity_id, others in here.items():
            encounter = Encounter(paragraph, *_nearest(own, others))
            found.setdefault(entity_id, []).append(encounter)
    # The entities stand in the order in which they appear, and sorting keeps it among equals.
    companions = [
        Companion(other, tuple(found[other.id]))
        for other in annotations.entities
        if other.id in found
    ]
    companions.sort(key=lambda companion: -len(companion.encounters))
    return tuple(companions)


def _paragraphs_of(annotations: Annotations, entity: Entity) -> Iterator[tuple[Span, list[Span]]]:
    """Yield each paragraph that mentions an entity, with its mentions there."""
    paragraphs = annotations.article.paragraphs
    current: Span | None = None
    own: list[Span] = []
    for mention in entity.mentions:
        index = bisect_right(paragraphs, mention.span.start, key=lambda each: each.span.start) - 1
        if index < 0 or not paragraphs[index].span.covers(mention.span):
            continue
        if current is not None and paragraphs[index].span != current:
            yield current, own
            own = []
        current = paragraphs[index].span
        own.append(mention.span)
    if current is not None:
        yield current, own


def _nearest(own: list[Span], others: list[Span]) -> tuple[Span, Span]:
    """Return the two mentions that stand nearest to each other; both lists are in order."""
    best, first, second = None, 0, 0
    nearest = own[0], others[0]
    while first < len(own) and second < len(others):
        one, other = own[first], others[second]
        distance = max(one.start, other.start) - min(one.end, other.end)
        if best is None or distance < best:
            best, nearest = distance, (one, other)
        if one.start < other.start:
            first += 1
        else:
            second += 1
    return nearest
