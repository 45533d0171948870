"""Who is named in which article, as FollowTheMoney entities (https://followthemoney.tech).

One JSON object a line, as Aleph, OpenAleph and their tools take it: the article, everybody it
names, and for each a Documentation that joins them.
"""

import json
import uuid
from collections.abc import Iterable, Iterator
from typing import Any

from reader.exporting.source_names import source_address, source_name
from reader.exporting.target import Target
from reader.text.annotations import Annotations
from reader.text.article import Article
from reader.text.entity import Entity, EntityKind

_NAMESPACE = uuid.UUID("5f0d6b1c-9a3e-5d8e-8d0b-3f1a1f2f7c21")
_SCHEMAS = {
    EntityKind.PERSON: "Person",
    EntityKind.ORGANISATION: "Organization",
    EntityKind.PLACE: "Address",
}
_UNFINISHED = "Names were still being found; many are missing."
_COUNTRY = "iso3166:"

Thing = dict[str, Any]
"""An entity as FollowTheMoney writes it: id, schema, and lists of strings by property."""


def write_follow_the_money(many: Iterable[Annotations], target: Target) -> None:
    """Write the entities of each article, one a line."""
    with target.text() as stream:
        for annotations in many:
            stream.writelines(f"{json.dumps(thing)}\n" for thing in _things(annotations))


def _things(annotations: Annotations) -> Iterator[Thing]:
    article = annotations.article
    document = _id(article, "article")
    yield _thing(document, "Article", _of_article(annotations))
    for entity in annotations.entities:
        own = _id(article, f"entity {entity.id}")
        yield _thing(own, _SCHEMAS[entity.kind], _of_entity(entity, article))
        link = {"document": [document], "entity": [own], "role": ["mentioned"]}
        yield _thing(_id(article, f"link {entity.id}"), "Documentation", link)


def _of_article(annotations: Annotations) -> dict[str, list[str]]:
    article = annotations.article
    address = source_address(article)
    published = article.published
    return {
        "title": [article.title],
        "author": list(article.bylines),
        "publisher": [article.agency or ""],
        "publishedAt": [published.isoformat() if published else ""],
        "sourceUrl": [address],
        "fileName": ["" if address else source_name(article)],
        "bodyText": [article.text],
        "processingStatus": ["" if annotations.complete else _UNFINISHED],
    }


def _of_entity(entity: Entity, article: Article) -> dict[str, list[str]]:
    others = [form for form in entity.forms(article.text) if form != entity.name]
    told = {"name": [entity.name], "weakAlias": others}
    if entity.kind is EntityKind.PERSON:
        told["position"] = [entity.role or ""]
    else:
        told["description"] = [entity.role or ""]
    if entity.kind is EntityKind.PLACE:
        told["full"] = [entity.name]
        if entity.identity and entity.identity.startswith(_COUNTRY):
            told["country"] = [entity.identity.removeprefix(_COUNTRY).partition("-")[0].lower()]
    return told


def _thing(own: str, schema: str, told: dict[str, list[str]]) -> Thing:
    # Empty values are none, and half a pair of surrogates is no text to anybody.
    said = {
        name: [value.encode("utf-8", "replace").decode() for value in values if value.strip()]
        for name, values in told.items()
    }
    return {
        "id": own,
        "schema": schema,
        "properties": {key: each for key, each in said.items() if each},
    }


def _id(article: Article, name: str) -> str:
    named = f"{article.checksum} {name}".encode("utf-8", "replace").decode()
    return f"dramatis-{uuid.uuid5(_NAMESPACE, named)}"
