"""Places as GeoJSON, read back by a library that knows the standard."""

import geojson
from hypothesis import given

from reader.text.annotations import Annotations
from reader.text.entity import EntityKind
from tests.exporting.written import written
from tests.notation import annotations_of
from tests.text.articles import annotations

STORY = annotations_of("[Ada|person] went to [Oslo|place]; [she>Ada] left [Oslo>Oslo].")


def test_each_place_is_a_feature() -> None:
    found = geojson.loads(written("geojson", STORY))
    assert found.is_valid
    (oslo,) = found.features
    assert oslo.properties["name"] == "Oslo"
    text = STORY.article.text
    assert [text[start:end] for start, end in oslo.properties["spans"]] == ["Oslo", "Oslo"]


@given(annotations(), annotations())
def test_the_places_of_any_articles_are_one_collection(
    one: Annotations, other: Annotations
) -> None:
    found = geojson.loads(written("geojson", one, other))
    assert found.is_valid
    places = [
        entity
        for each in (one, other)
        for entity in each.entities
        if entity.kind == EntityKind.PLACE
    ]
    assert [each.properties["entity"] for each in found.features] == [each.id for each in places]
    assert [each.properties["spans"] for each in found.features] == [
        [[mention.span.start, mention.span.end] for mention in entity.mentions] for entity in places
    ]


def test_it_says_whether_names_were_still_being_found() -> None:
    early = Annotations(STORY.article, STORY.entities, complete=False)
    assert geojson.loads(written("geojson", STORY))["complete"] is True
    assert geojson.loads(written("geojson", STORY, early))["complete"] is False
