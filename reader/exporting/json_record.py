"""One article and its entities as a JSON object, as `resources/schema` states it.

Absent is null or an empty list. Offsets are code points into the article's text.
"""

from typing import Any

from reader.text.annotations import Annotations
from reader.text.article import Article
from reader.text.entity import Entity
from reader.text.saying import Saying
from reader.text.span import Span

JsonObject = dict[str, Any]
"""What `json.dumps` writes as an object."""


def article_json(annotations: Annotations) -> JsonObject:
    """Return the record of one article, ready for `json.dumps`.

    It says so where names were still being found.
    """
    text = annotations.article.text
    record: JsonObject = {
        "article": _article(annotations.article),
        "entities": [_entity(entity, text) for entity in annotations.entities],
        "sayings": [_saying(saying) for saying in annotations.sayings],
    }
    return record if annotations.complete else {**record, "complete": False}


def _article(article: Article) -> JsonObject:
    dateline = article.dateline
    return {
        "headline": article.headline,
        "standfirst": article.standfirst,
        "bylines": list(article.bylines),
        "agency": article.agency,
        "dateline": {
            "text": dateline.text,
            "place": dateline.place,
            "date": dateline.day.isoformat() if dateline.day else None,
        }
        if dateline
        else None,
        "published": article.published.isoformat() if article.published else None,
        "credits": list(article.credits),
        "language": article.language,
        "source": article.source,
        "text": article.text,
        "paragraphs": [
            {
                "start": paragraph.span.start,
                "end": paragraph.span.end,
                "role": paragraph.role.value,
            }
            for paragraph in article.paragraphs
        ],
        "removed": [removed.text for removed in article.removed],
        "notes": [
            {"code": note.code.value, "message": str(note.message), "count": note.count}
            for note in article.notes
        ],
    }


def _saying(saying: Saying) -> JsonObject:
    return {
        "start": saying.start,
        "end": saying.end,
        "parts": [[part.start, part.end] for part in saying.parts],
        "kind": saying.kind.value,
        "cue": _span(saying.cue),
        "speakers": list(saying.speakers),
        "speaker_text": _span(saying.speaker_text),
        "confidence": round(saying.confidence, 4),
    }


def _span(span: Span | None) -> JsonObject | None:
    return None if span is None else {"start": span.start, "end": span.end}


def _entity(entity: Entity, text: str) -> JsonObject:
    return {
        "id": entity.id,
        "kind": entity.kind.value,
        "name": entity.name,
        "role": entity.role,
        "forms": list(entity.forms(text)),
        "identity": entity.identity,
        "mentions": [
            {
                "start": mention.span.start,
                "end": mention.span.end,
                "text": mention.span.of(text),
                "form": mention.form.value,
                "confidence": round(mention.confidence, 4),
            }
            for mention in entity.mentions
        ],
    }
