"""FollowTheMoney entities, read back by its library where that is installed.

It is not among what the tests need: one of its parts is compiled where it is installed.
"""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given

from reader.text.annotations import Annotations
from reader.text.article import Published
from tests.exporting.written import written
from tests.notation import annotations_of
from tests.text.articles import annotations

STORY = annotations_of(
    "[Ada Byron|person] of [Acme|organisation] went to [Norway|place].\n\n[Byron>Ada Byron] left."
)

# What the model says of the schemas and properties that are used, so that the words are checked
# without the library too: https://followthemoney.tech/explorer/
PROPERTIES = {
    "Article": {
        *("title", "author", "publisher", "publishedAt", "sourceUrl", "fileName", "bodyText"),
        "processingStatus",
    },
    "Person": {"name", "weakAlias", "position"},
    "Organization": {"name", "weakAlias", "description"},
    "Address": {"name", "weakAlias", "description", "full", "country"},
    "Documentation": {"document", "entity", "role"},
}


def things_of(*many: Annotations) -> list[dict[str, Any]]:
    return [json.loads(line) for line in written("followthemoney", *many).splitlines()]


def _known() -> Annotations:
    ada, acme, norway = STORY.entities
    article = replace(
        STORY.article,
        source="https://example.org/a",
        published=Published(date(2021, 5, 4)),
        bylines=("Jo Hill",),
    )
    entities = (replace(ada, role="mayor"), acme, replace(norway, identity="iso3166:NO"))
    return Annotations(article, entities)


def test_everybody_is_joined_to_the_article() -> None:
    article, *rest = things_of(_known())
    assert article["schema"] == "Article"
    assert article["properties"]["publishedAt"] == ["2021-05-04"]
    assert [thing["schema"] for thing in rest[::2]] == ["Person", "Organization", "Address"]
    ada, _, norway = (thing["properties"] for thing in rest[::2])
    assert ada == {"name": ["Ada Byron"], "weakAlias": ["Byron"], "position": ["mayor"]}
    assert norway["country"] == ["no"]
    for somebody, link in zip(rest[::2], rest[1::2], strict=True):
        assert link["properties"]["entity"] == [somebody["id"]]
        assert link["properties"]["document"] == [article["id"]]


@given(annotations())
def test_only_words_of_the_model_are_used(drawn: Annotations) -> None:
    things = things_of(drawn)
    assert len({thing["id"] for thing in things}) == len(things) == 1 + 2 * len(drawn.entities)
    for thing in things:
        assert set(thing["properties"]) <= PROPERTIES[thing["schema"]]
        assert all(thing["properties"].values())


@pytest.mark.parametrize("story", [STORY, _known()], ids=["plain", "known"])
def test_the_library_takes_everything(story: Annotations) -> None:
    model = pytest.importorskip("followthemoney").model
    for thing in things_of(story):
        proxy = model.get_proxy(thing, cleaned=False)
        proxy.schema.validate(thing)
        assert proxy.to_dict()["properties"] == thing["properties"]
    names = model.common_schema("Person", "Thing")
    assert names.name == "Person"


def test_it_says_when_names_were_still_being_found() -> None:
    early = Annotations(STORY.article, STORY.entities, complete=False)
    (status,) = things_of(early)[0]["properties"]["processingStatus"]
    assert "still being found" in status
    assert "processingStatus" not in things_of(STORY)[0]["properties"]
