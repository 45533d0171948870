"""Annotations: all the entities of one article. Immutable, so that an undo is the value before."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from reader.text.article import Article
from reader.text.entity import Entity, EntityKind, Mention, MentionForm
from reader.text.saying import Saying
from reader.text.span import Span


@dataclass(frozen=True, slots=True)
class MentionOf:
    """A mention together with the entity it belongs to."""

    entity: Entity
    mention: Mention

    @property
    def span(self) -> Span:
        """The code points of the mention."""
        return self.mention.span


@dataclass(frozen=True)
class Annotations:
    """The entities of one article, in order of their first mention.

    No two mentions overlap, so that what a panel counts is what the text shows.

    Args:
        article: The article whose text all spans point into.
        entities: With unique ids; they are sorted by first mention.
        complete: Whether the whole article was read for them.
        sayings: Who says what, in order of the text.

    Raises:
        ValueError: If ids repeat, mentions overlap, or one reaches outside the text.
    """

    article: Article
    entities: tuple[Entity, ...] = ()
    complete: bool = True
    sayings: tuple[Saying, ...] = ()

    def __post_init__(self) -> None:
        ordered = tuple(sorted(self.entities, key=lambda entity: entity.mentions[0].span))
        object.__setattr__(self, "entities", ordered)
        if len(self._by_id) != len(ordered):
            raise ValueError("two entities share an id")
        spans = [mention_of.span for mention_of in self.mentions]
        if any(first.end > second.start for first, second in pairwise(spans)):
            raise ValueError("mentions of two entities overlap")
        if spans and spans[-1].end > len(self.article.text):
            raise ValueError("a mention reaches outside the text")

    @cached_property
    def _by_id(self) -> dict[str, Entity]:
        return {entity.id: entity for entity in self.entities}

    @cached_property
    def mentions(self) -> tuple[MentionOf, ...]:
        """Every mention of every entity, in order of the text."""
        pairs = [
            MentionOf(entity, mention) for entity in self.entities for mention in entity.mentions
        ]
        pairs.sort(key=lambda pair: pair.mention.span.start)
        return tuple(pairs)

    @cached_property
    def _starts(self) -> list[int]:
        return [mention_of.span.start for mention_of in self.mentions]

    def __contains__(self, entity_id: str) -> bool:
        return entity_id in self._by_id

    def entity(self, entity_id: str) -> Entity:
        """Return the entity with this id; KeyError if there is none."""
        return self._by_id[entity_id]

    def of_kind(self, kind: EntityKind) -> tuple[Entity, ...]:
        """Return the entities of one kind, in order of first mention."""
        return tuple(entity for entity in self.entities if entity.kind is kind)

    def at(self, offset: int) -> MentionOf | None:
        """Return the mention that covers the code point at `offset`, or None."""
        index = bisect_right(self._starts, offset) - 1
        if index >= 0 and offset in self.mentions[index].span:
            return self.mentions[index]
        return None

    def within(self, span: Span) -> Iterator[MentionOf]:
        """Yield the mentions that overlap `span`, in order of the text."""
        mentions, starts = self.mentions, self._starts
        for index in range(max(0, bisect_right(starts, span.start) - 1), len(starts)):
            if starts[index] >= span.end:
                return
            if mentions[index].span.end > span.start:
                yield mentions[index]

    def with_entities(self, entities: Iterable[Entity]) -> "Annotations":
        """Return annotations of the same article with these entities instead.

        What somebody says who is not among them is nobody's.
        """
        kept = tuple(entities)
        there = {entity.id for entity in kept}
        sayings = tuple(
            saying
            if there.issuperset(saying.speakers)
            else replace(saying, speakers=tuple(each for each in saying.speakers if each in there))
            for saying in self.sayings
        )
        return Annotations(self.article, kept, self.complete, sayings)

    def with_forms(self, forms: frozenset[MentionForm]) -> "Annotations":
        """Return annotations with mentions of these forms only; who has none is left out."""
        narrowed = (
            replace(entity, mentions=mentions)
            for entity in self.entities
            if (mentions := tuple(one for one in entity.mentions if one.form in forms))
        )
        return self.with_entities(narrowed)

    @cached_property
    def labels(self) -> dict[str, str]:
        """The short label of each entity by id, as print shows it: P1, O1, L1 by first mention."""
        letters = {EntityKind.PERSON: "P", EntityKind.ORGANISATION: "O", EntityKind.PLACE: "L"}
        counts = dict.fromkeys(EntityKind, 0)
        labels: dict[str, str] = {}
        for entity in self.entities:
            counts[entity.kind] += 1
            labels[entity.id] = f"{letters[entity.kind]}{counts[entity.kind]}"
        return labels
