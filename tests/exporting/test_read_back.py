"""Web Annotation and CoNLL files, read back by libraries that know only the standards."""

import json
from collections.abc import Iterator
from io import StringIO
from typing import Any

import conllu
from hypothesis import given
from pyld import jsonld

from reader.exporting.conll import write_conll
from reader.exporting.export_formats import FORMATS
from reader.exporting.marked_page import marked_page
from reader.text.annotations import Annotations
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
    "AnnotationPage": "as:OrderedCollectionPage",
    "TextualBody": "oa:TextualBody",
    "TextQuoteSelector": "oa:TextQuoteSelector",
    "TextPositionSelector": "oa:TextPositionSelector",
    "identifying": "oa:identifying",
    "tagging": "oa:tagging",
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

Found = tuple[int, int, str, str, str]
"""Start, end, the words quoted, the name and the kind."""


def written(name: str, many: Annotations) -> str:
    stream = StringIO(newline="")
    FORMATS[name].write([many], stream)
    return stream.getvalue()


def load_context(url: str, _: object) -> dict[str, Any]:
    assert url == "http://www.w3.org/ns/anno.jsonld"
    document = {"@context": CONTEXT}
    return {"documentUrl": url, "document": document, "contextUrl": None, "contentType": None}


def expanded(drawn: Annotations) -> dict[str, Any]:
    """The page as linked data, every term by its address."""
    page = json.loads(written("webannotation", drawn))
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
        }
        target = only(each, f"{OA}hasTarget")
        assert only(target, f"{OA}hasSource")["@id"]
        selectors = {only(made, "@type"): made for made in target[f"{OA}hasSelector"]}
        position = selectors[f"{OA}TextPositionSelector"]
        quote = selectors[f"{OA}TextQuoteSelector"]
        yield (
            only(position, f"{OA}start"),
            only(position, f"{OA}end"),
            only(quote, f"{OA}exact"),
            words[f"{OA}identifying"],
            words[f"{OA}tagging"],
        )


def expected(drawn: Annotations) -> list[Found]:
    text = drawn.article.text
    return [
        (each.span.start, each.span.end, each.span.of(text), each.entity.name, each.entity.kind)
        for each in drawn.mentions
    ]


def test_a_story_as_linked_data_has_its_mentions() -> None:
    assert list(found_in(expanded(STORY))) == expected(STORY)


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
            return (0 if is_word else len(own)) + sum(count(each) for each in value.values())
        return sum(count(each) for each in value) if isinstance(value, list) else 0

    assert count(expanded(STORY)) == count(json.loads(written("webannotation", STORY)))


def names_in(text: str, columns: str) -> list[tuple[int, int, str]]:
    """The names that a reader of the columns finds, by where their tokens stand in the text."""
    found: list[tuple[int, int, str]] = []
    position = 0
    for sentence in conllu.parse(columns, fields=["form", "tag"]):
        for token in sentence:
            form, tag = token["form"], token["tag"]
            if form == "-DOCSTART-":
                continue
            start = text.index(form, position)
            position = start + len(form)
            if tag.startswith("B-"):
                found.append((start, position, tag[2:]))
            elif tag.startswith("I-"):
                assert found[-1][2] == tag[2:]
                found[-1] = (found[-1][0], position, tag[2:])
    return found


def test_names_in_columns_are_those_of_the_article() -> None:
    tags = {"person": "PER", "organisation": "ORG", "place": "LOC"}
    stream = StringIO(newline="")
    write_conll([STORY], stream)
    marks = [mark for mark in marked_page(STORY).marks if not mark.light]
    assert names_in(STORY.article.text, stream.getvalue()) == [
        (mark.span.start, mark.span.end, tags[mark.kind]) for mark in marks
    ]
