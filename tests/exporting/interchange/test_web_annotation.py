"""Web Annotations, read back by a library that knows only the standard of linked data."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from hypothesis import given
from pyld import jsonld

from reader.exporting.files import export_files
from reader.text.annotations import Annotations
from reader.text.article import Article
from tests.exporting.written import written, written_bytes
from tests.notation import annotations_of
from tests.text.articles import annotations

OA = "http://www.w3.org/ns/oa#"
ACTIVITY = "https://www.w3.org/ns/activitystreams#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

# What the published context says of the terms that are used, so that no test asks the network:
# https://www.w3.org/TR/annotation-vocab/#json-ld-context
CONTEXT: dict[str, Any] = {
    "oa": OA,
    "as": ACTIVITY,
    "rdf": RDF,
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "id": {"@type": "@id", "@id": "@id"},
    "type": {"@type": "@id", "@id": "@type"},
    "Annotation": "oa:Annotation",
    "AnnotationCollection": "as:OrderedCollection",
    "AnnotationPage": "as:OrderedCollectionPage",
    "SpecificResource": "oa:SpecificResource",
    "Text": "http://purl.org/dc/dcmitype/Text",
    "TextualBody": "oa:TextualBody",
    "TextQuoteSelector": "oa:TextQuoteSelector",
    "TextPositionSelector": "oa:TextPositionSelector",
    "identifying": "oa:identifying",
    "tagging": "oa:tagging",
    "assessing": "oa:assessing",
    "classifying": "oa:classifying",
    "describing": "oa:describing",
    "linking": "oa:linking",
    "partOf": {"@type": "@id", "@id": "as:partOf"},
    "startIndex": {"@type": "xsd:nonNegativeInteger", "@id": "as:startIndex"},
    "total": {"@type": "xsd:nonNegativeInteger", "@id": "as:totalItems"},
    "label": "http://www.w3.org/2000/01/rdf-schema#label",
    "format": "http://purl.org/dc/elements/1.1/format",
    "language": "http://purl.org/dc/elements/1.1/language",
    "items": {"@type": "@id", "@id": "as:items", "@container": "@list"},
    "body": {"@type": "@id", "@id": "oa:hasBody"},
    "target": {"@type": "@id", "@id": "oa:hasTarget"},
    "source": {"@type": "@id", "@id": "oa:hasSource"},
    "selector": {"@type": "@id", "@id": "oa:hasSelector"},
    "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"},
    "purpose": {"@type": "@vocab", "@id": "oa:hasPurpose"},
    "value": "rdf:value",
    "exact": "oa:exact",
    "prefix": "oa:prefix",
    "suffix": "oa:suffix",
    "start": {"@type": "xsd:nonNegativeInteger", "@id": "oa:start"},
    "end": {"@type": "xsd:nonNegativeInteger", "@id": "oa:end"},
}

STORY = annotations_of(
    "[Ada Byron|person] of [Acme & Sons|organisation] went to [Oslo|place] \U0001f600.\n\n"
    "[She>Ada Byron] met [Oslo>Oslo]'s mayor; [Byron>Ada Byron] left [Oslo>Oslo]."
)

Found = tuple[str, int, int, str, str, str, str, float]
"""The source, start, end, the words quoted, the name, kind, form and confidence."""


def load_context(url: str, _: object) -> dict[str, Any]:
    assert url == "http://www.w3.org/ns/anno.jsonld"
    document = {"@context": CONTEXT}
    return {"documentUrl": url, "document": document, "contextUrl": None, "contentType": None}


def expanded(*drawn: Annotations) -> dict[str, Any]:
    """The page as linked data, every term by its address."""
    page = json.loads(written_bytes("webannotation", *drawn, companions=[]))
    (found,) = jsonld.expand(page, {"documentLoader": load_context, "base": "urn:base:"})
    return dict(found)


def only(node: dict[str, Any], term: str) -> Any:
    (found,) = node[term]
    return found.get("@value", found) if isinstance(found, dict) else found


def found_in(page: dict[str, Any]) -> Iterator[Found]:
    assert page["@type"] == [f"{ACTIVITY}OrderedCollectionPage"]
    for each in only(page, f"{ACTIVITY}items")["@list"]:
        assert each["@type"] == [f"{OA}Annotation"]
        assert only(each, f"{OA}motivatedBy")["@id"] == f"{OA}identifying"
        words = {
            only(body, f"{OA}hasPurpose")["@id"]: only(body, f"{RDF}value")
            for body in each[f"{OA}hasBody"]
            if f"{RDF}value" in body
        }
        target = only(each, f"{OA}hasTarget")
        selectors = {only(made, "@type"): made for made in target[f"{OA}hasSelector"]}
        position = selectors[f"{OA}TextPositionSelector"]
        quote = selectors[f"{OA}TextQuoteSelector"]
        yield (
            only(target, f"{OA}hasSource")["@id"],
            only(position, f"{OA}start"),
            only(position, f"{OA}end"),
            only(quote, f"{OA}exact"),
            words[f"{OA}identifying"],
            words[f"{OA}tagging"],
            words[f"{OA}classifying"],
            only(each, "http://www.w3.org/2005/11/its/rdf#taConfidence"),
        )


def expected(*drawn: Annotations) -> list[Found]:
    return [
        (
            f"urn:text%20{number}.txt",
            pair.span.start,
            pair.span.end,
            pair.span.of(each.article.text),
            pair.entity.name,
            pair.entity.kind,
            pair.mention.form,
            round(pair.mention.confidence, 4),
        )
        for number, each in enumerate(drawn)
        for pair in each.mentions
    ]


def test_stories_as_linked_data_have_their_mentions() -> None:
    assert list(found_in(expanded(STORY, STORY))) == expected(STORY, STORY)


@given(annotations())
def test_any_article_as_linked_data_has_its_mentions(drawn: Annotations) -> None:
    assert list(found_in(expanded(drawn))) == expected(drawn)


def test_no_term_is_lost_since_the_vocabulary_has_none_such() -> None:
    def count(value: object) -> int:
        """The terms of a document, nested ones too; what is unknown is dropped in expansion."""
        if isinstance(value, dict):
            # An expanded word, number or list is an object of its own.
            own = [key for key in value if key not in ("@context", "@value", "@list")]
            is_word = "@value" in value or set(value) == {"@id"}
            return (0 if is_word else len(own)) + sum(
                count(each) for key, each in value.items() if key != "@context"
            )
        return sum(count(each) for each in value) if isinstance(value, list) else 0

    story = Annotations(
        replace(STORY.article, source="https://example.org", language="en"), STORY.entities
    )
    page = json.loads(written_bytes("webannotation", story, companions=[]))
    assert count(expanded(story)) == count(page)


def test_what_is_known_of_a_name_is_said_and_two_of_one_name_are_two() -> None:
    story = annotations_of("[Smith|person] met [Smith|person=Smith B] in [Oslo|place].")
    first, second, oslo = story.entities
    told = story.with_entities(
        [
            first,
            replace(second, name="Smith", role="a baker"),
            replace(
                oslo,
                identity="geonames:3143244",
                mentions=(replace(oslo.mentions[0], confidence=0.2),),
            ),
        ]
    )
    items = json.loads(written("webannotation", told))["items"]
    ids = [item["body"][0]["id"] for item in items]
    assert len(set(ids)) == 3
    assert items[1]["body"][3]["value"] == "a baker"
    assert items[2]["body"][3]["source"] == "https://sws.geonames.org/3143244/"
    assert items[2]["body"][4] == {
        "type": "TextualBody",
        "purpose": "assessing",
        "value": "not sure",
    }


def test_positions_resolve_in_the_text_that_is_shipped(tmp_path: Path) -> None:
    """Also where lines were left out of the file, and where that has the same name."""
    read = tmp_path / "visit.txt"
    read.write_text("Home | Log in\n\n" + STORY.article.text)
    story = Annotations(replace(STORY.article, source=str(read)), STORY.entities)
    export_files(story, {"webannotation": tmp_path / "visit.jsonld"})
    items = json.loads((tmp_path / "visit.jsonld").read_text())["items"]
    assert len(items) == len(STORY.mentions)
    for item in items:
        source = item["target"]["source"]
        text = (tmp_path / unquote(source["id"])).read_text("utf-8")
        quote, position = item["target"]["selector"]
        assert text[position["start"] : position["end"]] == quote["exact"]
        assert source["origin"] == "visit.txt"
    assert read.read_text().startswith("Home")


def test_in_a_pipe_the_text_that_positions_point_into_comes_along() -> None:
    items = json.loads(written("webannotation", STORY))["items"]
    texts = {
        item["target"]["source"]["id"]: item["target"]["source"]["value"]
        for item in items
        if "value" in item["target"]["source"]
    }
    assert len(texts) == 1
    for item in items:
        quote, position = item["target"]["selector"]
        text = texts[item["target"]["source"]["id"]]
        assert text[position["start"] : position["end"]] == quote["exact"]


def test_it_says_when_names_were_still_being_found() -> None:
    early = Annotations(STORY.article, STORY.entities[:1], complete=False)
    for many, word in (([STORY], "automatically"), ([STORY, early], "still being found")):
        page = json.loads(written("webannotation", *many))
        assert word in page["partOf"]["label"]
        assert page["partOf"]["total"] == len(page["items"])
    assert json.loads(written("webannotation", Annotations(Article("None."))))["items"] == []
