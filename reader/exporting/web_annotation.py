"""Mentions as W3C Web Annotations in JSON-LD (https://www.w3.org/TR/annotation-model/)."""

import json
import uuid
from collections.abc import Iterable
from typing import Any, TextIO
from urllib.parse import quote

from reader.text.annotations import Annotations, MentionOf
from reader.text.article import Article

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32
"""Code points of text before and after that tell a quote from another of the same words."""
_NAMESPACE = uuid.UUID("0d1f5a0a-7a5e-5f7e-8f44-4f6f0e6c9a11")


def annotation_page(annotations: Annotations) -> dict[str, Any]:
    """Return an AnnotationPage with an annotation for each mention, in order of the text.

    Positions count code points, as the model asks of TextPositionSelector.
    """
    article = annotations.article
    source = _source(article)
    page = uuid.uuid5(_NAMESPACE, f"{source} {article.checksum}")
    return {
        "@context": _CONTEXT,
        "id": f"urn:uuid:{page}",
        "type": "AnnotationPage",
        "items": [_annotation(article, source, page, pair) for pair in annotations.mentions],
    }


def write_web_annotations(many: Iterable[Annotations], stream: TextIO) -> None:
    """Write one AnnotationPage a line for each article."""
    # Escaped throughout: any reader of lines and any encoding takes it.
    stream.writelines(
        json.dumps(annotation_page(annotations), separators=(",", ":")) + "\n"
        for annotations in many
    )


def _annotation(article: Article, source: str, page: uuid.UUID, pair: MentionOf) -> dict[str, Any]:
    entity, span = pair.entity, pair.span
    bodies: list[dict[str, str]] = [
        {"type": "TextualBody", "purpose": "identifying", "value": entity.name},
        {"type": "TextualBody", "purpose": "tagging", "value": entity.kind.value},
    ]
    return {
        "id": f"urn:uuid:{uuid.uuid5(page, f'{span.start} {span.end} {entity.id}')}",
        "type": "Annotation",
        "motivation": "identifying",
        "body": bodies,
        "target": {
            "source": source,
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": span.of(article.text),
                    "prefix": article.text[max(0, span.start - _AROUND) : span.start],
                    "suffix": article.text[span.end : span.end + _AROUND],
                },
                {"type": "TextPositionSelector", "start": span.start, "end": span.end},
            ],
        },
    }


def _source(article: Article) -> str:
    """Return an IRI for the article: its address, its file, or its checksum."""
    if "://" in article.source:
        return article.source
    if article.source and article.source != "-":
        return quote(article.source, errors="replace")
    return f"urn:sha256:{article.checksum}"
