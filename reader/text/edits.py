"""Corrections a person makes: each is a value that turns annotations into new annotations.

An edit never changes what it is given, so an undo is the value before. No edit loses a mention by
accident: where a new mention overlaps old ones, the old ones give way, and an entity left without
a mention is dropped. What a person has said of a mention is in doubt no longer.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Protocol

from reader.errors import EditError
from reader.text.annotations import Annotations
from reader.text.checking import doubt_of
from reader.text.doubt import Doubt
from reader.text.entity import Entity, EntityKind, Mention, MentionForm, Origin
from reader.text.span import Span
from reader.wording import Wording


class Edit(Protocol):
    """One correction; those below say what they do, and raise alike."""

    def apply(self, annotations: Annotations) -> Annotations:
        """Return the corrected annotations; EditError if the edit does not fit them."""
        ...


@dataclass(frozen=True, slots=True)
class Rename:
    """Gives an entity another display name."""

    entity_id: str
    name: str

    def apply(self, annotations: Annotations) -> Annotations:
        """Return annotations in which the entity bears the new name."""
        name = " ".join(self.name.split())
        if not name:
            raise EditError(Wording("A name needs at least one letter."))
        entity = _settled(_found(annotations, self.entity_id), Doubt.NAME, Doubt.KIND, Doubt.PLACE)
        return _changed(annotations, replace(entity, name=name))


@dataclass(frozen=True, slots=True)
class Retype:
    """Makes an entity a person, an organisation or a place."""

    entity_id: str
    kind: EntityKind

    def apply(self, annotations: Annotations) -> Annotations:
        """Return annotations in which the entity is of the new kind; its identity is given up."""
        entity = _found(annotations, self.entity_id)
        if entity.kind is self.kind:
            return annotations
        entity = _settled(entity, Doubt.NAME, Doubt.KIND, Doubt.PLACE)
        return _changed(annotations, replace(entity, kind=self.kind, identity=None, scene=None))


@dataclass(frozen=True, slots=True)
class Confirm:
    """Says that mentions of an entity are right as they are: those at `spans`."""

    entity_id: str
    spans: frozenset[Span]

    def apply(self, annotations: Annotations) -> Annotations:
        """Return annotations in which nothing about these mentions is in doubt."""
        entity = _found(annotations, self.entity_id)
        meant = [mention for mention in entity.mentions if mention.span in self.spans]
        if not meant or len(meant) != len(self.spans):
            raise EditError(Wording("A mention to confirm does not belong to this name."))
        if any(doubt_of(mention) is Doubt.PLACE for mention in meant):
            entity = _settled(entity, Doubt.PLACE)
        mentions = tuple(
            _sure(mention) if mention.span in self.spans else mention for mention in entity.mentions
        )
        return _changed(annotations, replace(entity, mentions=mentions))


@dataclass(frozen=True, slots=True)
class Locate:
    """Says which of the places of its name a place is: one of its alternatives."""

    entity_id: str
    alternative: str

    def apply(self, annotations: Annotations) -> Annotations:
        """Return annotations in which the place is called so; the identity it had is given up."""
        entity = _found(annotations, self.entity_id)
        if self.alternative not in entity.alternatives:
            raise EditError(Wording("This place is not among those that it could be."))
        entity = _settled(entity, Doubt.NAME, Doubt.KIND, Doubt.PLACE)
        return _changed(annotations, replace(entity, name=self.alternative, identity=None))


@dataclass(frozen=True, slots=True)
class Delete:
    """Says that an entity is none: it goes, with all its mentions."""

    entity_id: str

    def apply(self, annotations: Annotations) -> Annotations:
        """Return annotations without the entity."""
        _found(annotations, self.entity_id)
        return annotations.with_entities(
            entity for entity in annotations.entities if entity.id != self.entity_id
        )


@dataclass(frozen=True, slots=True)
class Merge:
    """Says that two rows are one somebody: `other_id` becomes part of `entity_id`."""

    entity_id: str
    other_id: str

    def apply(self, annotations: Annotations) -> Annotations:
        """Return annotations in which the first entity has the mentions of both."""
        if self.entity_id == self.other_id:
            raise EditError(Wording("An entity cannot be merged with itself."))
        kept = _found(annotations, self.entity_id)
        other = _found(annotations, self.other_id)
        merged = replace(
            kept,
            mentions=_in_order((*kept.mentions, *_settled_names(other.mentions))),
            role=kept.role or other.role,
            identity=kept.identity or (other.identity if other.kind is kept.kind else None),
            origin=Origin.CORRECTED,
        )
        return annotations.with_entities(
            merged if entity.id == kept.id else entity
            for entity in annotations.entities
            if entity.id != other.id
        )


@dataclass(frozen=True, slots=True)
class Split:
    """Says that some mentions of a row mean somebody else, who gets a row of their own."""

    entity_id: str
    spans: frozenset[Span]
    name: str | None = None

    def apply(self, annotations: Annotations) -> Annotations:
        """Return annotations with a new entity that has the mentions at `spans`.

        Its name is `name`, or else the longest of its mentions; role and identity stay behind.
        """
        entity = _found(annotations, self.entity_id)
        leaving = tuple(m for m in entity.mentions if m.span in self.spans)
        staying = tuple(m for m in entity.mentions if m.span not in self.spans)
        if len(leaving) != len(self.spans):
            raise EditError(Wording("A mention to split off does not belong to this name."))
        if not leaving or not staying:
            raise EditError(Wording("To split a name, choose some of its mentions, but not all."))
        new = Entity(
            id=_fresh_id(annotations),
            kind=entity.kind,
            name=self.name or _longest(leaving, annotations.article.text),
            mentions=tuple(map(_sure, leaving)),
            origin=Origin.CORRECTED,
        )
        kept = replace(entity, mentions=staying, origin=Origin.CORRECTED)
        others = (e for e in annotations.entities if e.id != entity.id)
        return annotations.with_entities((*others, kept, new))


@dataclass(frozen=True, slots=True)
class AddMention:
    """Marks a stretch of text, and others of the same words, as a row that is already there."""

    entity_id: str
    span: Span
    form: MentionForm = MentionForm.NAME
    also: tuple[Span, ...] = ()

    def apply(self, annotations: Annotations) -> Annotations:
        """Return annotations with the mentions; those that they overlap give way."""
        _found(annotations, self.entity_id)
        places = (self.span, *self.also)
        cleared: list[Entity] = list(annotations.entities)
        for place in places:
            _check_inside(annotations, place)
            cleared = _cleared(cleared, place, keep_id=self.entity_id)
        entities = []
        for entity in cleared:
            if entity.id != self.entity_id:
                entities.append(entity)
                continue
            apart = (m for m in entity.mentions if not any(map(m.span.overlaps, places)))
            added = (Mention(place, self.form) for place in places)
            mentions = _in_order((*apart, *added))
            entities.append(replace(entity, mentions=mentions, origin=Origin.CORRECTED))
        return annotations.with_entities(entities)


@dataclass(frozen=True, slots=True)
class AddEntity:
    """Marks a stretch of text, and others of the same words, as a somebody without a row yet."""

    span: Span
    kind: EntityKind
    name: str | None = None
    also: tuple[Span, ...] = ()

    def apply(self, annotations: Annotations) -> Annotations:
        """Return annotations with a new entity; mentions that it overlaps give way."""
        mentions = _in_order(map(Mention, (self.span, *self.also)))
        cleared: list[Entity] = list(annotations.entities)
        for mention in mentions:
            _check_inside(annotations, mention.span)
            cleared = _cleared(cleared, mention.span)
        name = self.name or _longest((Mention(self.span),), annotations.article.text)
        if not name:
            raise EditError(Wording("Choose some words of the text to mark them as a name."))
        new = Entity(
            _fresh_id(annotations), self.kind, name, mentions=mentions, origin=Origin.ADDED
        )
        return annotations.with_entities((*cleared, new))


@dataclass(frozen=True, slots=True)
class RemoveMention:
    """Says that a marked place, and others of the same words, mean nobody."""

    span: Span
    also: tuple[Span, ...] = ()

    def apply(self, annotations: Annotations) -> Annotations:
        """Return annotations without the mentions at exactly these places."""
        cleared: list[Entity] = list(annotations.entities)
        for place in (self.span, *self.also):
            found = annotations.at(place.start)
            if found is None or found.span != place:
                raise EditError(Wording("There is no mention at this place."))
            cleared = _cleared(cleared, place)
        return annotations.with_entities(cleared)


def _found(annotations: Annotations, entity_id: str) -> Entity:
    if entity_id not in annotations:
        raise EditError(Wording("This name is no longer in the list."))
    return annotations.entity(entity_id)


def _check_inside(annotations: Annotations, span: Span) -> None:
    if span.end > len(annotations.article.text):
        raise EditError(Wording("The words to mark lie outside the text."))


def _changed(annotations: Annotations, changed: Entity) -> Annotations:
    corrected = replace(changed, origin=_corrected(changed.origin))
    return annotations.with_entities(
        corrected if entity.id == changed.id else entity for entity in annotations.entities
    )


def _sure(mention: Mention) -> Mention:
    return replace(mention, confidence=1.0, doubt=None)


def _settled(entity: Entity, *doubts: Doubt) -> Entity:
    """Return the entity without these doubts, which what a person said of it has answered."""
    mentions = tuple(
        _sure(mention) if doubt_of(mention) in doubts else mention for mention in entity.mentions
    )
    alternatives = () if Doubt.PLACE in doubts else entity.alternatives
    return replace(entity, mentions=mentions, alternatives=alternatives)


def _settled_names(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """Return mentions of which a person said whose names they are: the names are sure now."""
    referring = (MentionForm.PRONOUN, MentionForm.NOMINAL)
    return tuple(mention if mention.form in referring else _sure(mention) for mention in mentions)


def _corrected(origin: Origin) -> Origin:
    return Origin.CORRECTED if origin is Origin.FOUND else origin


def _cleared(entities: Iterable[Entity], span: Span, *, keep_id: str | None = None) -> list[Entity]:
    """Return the entities without the mentions that overlap `span`, dropping the emptied ones."""
    cleared = []
    for entity in entities:
        apart = tuple(m for m in entity.mentions if not m.span.overlaps(span))
        if entity.id == keep_id or len(apart) == len(entity.mentions):
            cleared.append(entity)
        elif apart:
            cleared.append(replace(entity, mentions=apart, origin=_corrected(entity.origin)))
    return cleared


def _in_order(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    return tuple(sorted(mentions, key=lambda mention: mention.span))


def _longest(mentions: Iterable[Mention], text: str) -> str:
    wordings = (" ".join(mention.span.of(text).split()) for mention in mentions)
    return max(wordings, key=len)


def _fresh_id(annotations: Annotations) -> str:
    number = len(annotations.entities) + 1
    while f"e{number}" in annotations:
        number += 1
    return f"e{number}"
