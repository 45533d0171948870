"""Articles and annotations as plain values that JSON can hold, both ways.

This is what the library keeps. What scripts read is the output of `annotate`, which is a contract
of its own (reader/exporting/json_record.py).
"""

from typing import NotRequired, TypedDict

from reader.text.annotations import Annotations
from reader.text.article import Article
from reader.text.doubt import Doubt
from reader.text.entity import Entity, EntityKind, Mention, MentionForm, Origin, Scene
from reader.text.span import Span


class MentionRecord(TypedDict):
    """One mention: offsets in code points."""

    start: int
    end: int
    form: str
    confidence: float
    doubt: NotRequired[str | None]


class EntityRecord(TypedDict):
    """One entity with its mentions."""

    id: str
    kind: str
    name: str
    role: str | None
    identity: str | None
    origin: str
    scene: NotRequired[str | None]
    alternatives: NotRequired[list[str]]
    mentions: list[MentionRecord]


class UnfinishedRecord(TypedDict):
    """Entities of an article that was not read to its end."""

    unfinished: list[EntityRecord]


def entity_records(annotations: Annotations) -> list[EntityRecord]:
    """Return the entities as plain values, in order of first mention."""
    return [entity_record(entity) for entity in annotations.entities]


def entity_record(entity: Entity) -> EntityRecord:
    """Return an entity as a plain value."""
    return {
        "id": entity.id,
        "kind": entity.kind.value,
        "name": entity.name,
        "role": entity.role,
        "identity": entity.identity,
        "origin": entity.origin.value,
        "scene": entity.scene.value if entity.scene else None,
        "alternatives": list(entity.alternatives),
        "mentions": [
            {
                "start": mention.span.start,
                "end": mention.span.end,
                "form": mention.form.value,
                "confidence": mention.confidence,
                "doubt": mention.doubt.value if mention.doubt else None,
            }
            for mention in entity.mentions
        ],
    }


def annotations_record(annotations: Annotations) -> list[EntityRecord] | UnfinishedRecord:
    """Return annotations as a plain value: a list, if the whole article was read for them."""
    records = entity_records(annotations)
    return records if annotations.complete else {"unfinished": records}


def annotations_from_records(
    article: Article, record: list[EntityRecord] | UnfinishedRecord
) -> Annotations:
    """Read what `annotations_record` wrote for this article.

    Raises:
        ValueError, KeyError, TypeError: If the records are damaged or are of another text.
    """
    complete = isinstance(record, list)
    records = record if isinstance(record, list) else record["unfinished"]
    return Annotations(article, tuple(map(entity_from_record, records)), complete)


def entity_from_record(record: EntityRecord) -> Entity:
    """Read what `entity_record` wrote; ValueError, KeyError, TypeError if it is damaged."""
    scene = record.get("scene")
    return Entity(
        id=record["id"],
        kind=EntityKind(record["kind"]),
        name=record["name"],
        role=record["role"],
        identity=record["identity"],
        origin=Origin(record["origin"]),
        scene=Scene(scene) if scene else None,
        alternatives=tuple(record.get("alternatives", ())),
        mentions=tuple(_mention(mention) for mention in record["mentions"]),
    )


def _mention(record: MentionRecord) -> Mention:
    doubt = record.get("doubt")
    return Mention(
        Span(record["start"], record["end"]),
        MentionForm(record["form"]),
        record["confidence"],
        Doubt(doubt) if doubt else None,
    )
