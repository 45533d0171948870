"""Mentions as W3C Web Annotations in JSON-LD (https://www.w3.org/TR/annotation-model/).

Positions point into the article's own text, which is kept beside the annotations and named as
their source: in the file it was read from, other lines may stand before it. Where nothing can be
kept beside them, the source is the text by its checksum, and the first annotation holds it.

What the model has no word for is said in words of Dublin Core and of ITS 2.0: where the text comes
from, and how sure the program is.
"""

import json
import uuid
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from reader.exporting.interchange.identities import identity_address
from reader.exporting.source_names import source_name
from reader.exporting.target import Target
from reader.text.annotations import Annotations, MentionOf
from reader.text.article import Article

CONTEXT = (
    "http://www.w3.org/ns/anno.jsonld",
    {
        "origin": "http://purl.org/dc/terms/source",
        "confidence": "http://www.w3.org/2005/11/its/rdf#taConfidence",
    },
)
_AROUND = 32
"""Code points of text before and after that tell a quote from another of the same words."""
_NAMESPACE = uuid.UUID("0d1f5a0a-7a5e-5f7e-8f44-4f6f0e6c9a11")
_UNFINISHED = "Names were still being found; many are missing"
_TITLE = "Names found automatically"


def write_web_annotations(many: Iterable[Annotations], target: Target) -> None:
    """Write one AnnotationPage with an annotation for each mention, in order of each text.

    Positions count code points, as the model asks of TextPositionSelector.
    """
    with target.text() as stream:
        stream.write(f'{{"@context":{_json(CONTEXT)},"type":"AnnotationPage","items":[')
        total, complete, page = 0, True, _NAMESPACE
        for number, annotations in enumerate(many):
            source = _source(annotations.article, number, target)
            article = uuid.uuid5(_NAMESPACE, f"{source['id']} {annotations.article.checksum}")
            page = uuid.uuid5(page, str(article))
            complete = complete and annotations.complete
            for item in _items(annotations, source, article):
                stream.write((",\n" if total else "\n") + _json(item))
                total += 1
        whole = {
            "id": f"urn:uuid:{uuid.uuid5(page, 'collection')}",
            "type": "AnnotationCollection",
            "label": _TITLE if complete else _UNFINISHED,
            "total": total,
        }
        stream.write(f'\n],"startIndex":0,"partOf":{_json(whole)},"id":"urn:uuid:{page}"}}\n')


def _items(
    annotations: Annotations, source: dict[str, Any], article: uuid.UUID
) -> Iterator[dict[str, Any]]:
    text = annotations.article.text
    for pair in annotations.mentions:
        span = pair.span
        yield {
            "id": _id(article, f"{span.start} {span.end} {pair.entity.id}"),
            "type": "Annotation",
            "motivation": "identifying",
            "confidence": round(pair.mention.confidence, 4),
            "body": list(_bodies(pair, article)),
            "target": {
                "source": source,
                "selector": [
                    {
                        "type": "TextQuoteSelector",
                        "exact": span.of(text),
                        "prefix": text[max(0, span.start - _AROUND) : span.start],
                        "suffix": text[span.end : span.end + _AROUND],
                    },
                    {"type": "TextPositionSelector", "start": span.start, "end": span.end},
                ],
            },
        }
        # Once is enough: by its id, the source of the others is the same.
        source = {key: value for key, value in source.items() if key != "value"}


def _bodies(pair: MentionOf, article: uuid.UUID) -> Iterator[dict[str, str]]:
    """Yield who is meant, what kind of somebody that is, and how it is said.

    The first body's id is the entity's: two of one name have two.
    """
    entity = pair.entity
    yield {"id": _id(article, f"entity {entity.id}"), **_told("identifying", entity.name)}
    yield _told("tagging", entity.kind.value)
    yield _told("classifying", pair.mention.form.value)
    if entity.role:
        yield _told("describing", entity.role)
    if address := identity_address(entity.identity):
        yield {"type": "SpecificResource", "purpose": "linking", "source": address}
    if pair.mention.doubtful:
        yield _told("assessing", "not sure")


def _told(purpose: str, value: str) -> dict[str, str]:
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def _source(article: Article, number: int, target: Target) -> dict[str, Any]:
    """Return the text that positions point into, kept beside them where there is room."""
    if target.beside is None:
        name = f"urn:sha256:{article.checksum}"
    else:
        name = quote(target.beside(number, article.text.encode("utf-8", "replace")))
    source = {"id": name, "type": "Text", "format": "text/plain"}
    if target.beside is None:
        source["value"] = article.text
    if article.language:
        source["language"] = article.language
    if origin := source_name(article):
        source["origin"] = origin
    return source


def _id(article: uuid.UUID, name: str) -> str:
    return f"urn:uuid:{uuid.uuid5(article, name.encode('utf-8', 'replace').decode())}"


def _json(value: object) -> str:
    # Escaped throughout: any encoding takes it, and a lone surrogate too.
    return json.dumps(value, separators=(",", ":"))
