"""TEI is valid by the schema of the TEI, and holds the text, its names and who they are."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from lxml import etree

from reader.exporting.interchange.tei import NAMESPACE
from reader.text.annotations import Annotations
from reader.text.article import Article, ParagraphRole, Published, Shape
from tests.exporting.written import written_bytes
from tests.notation import annotations_of
from tests.shared_files import shared
from tests.text.articles import annotations

XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
STORY = annotations_of(
    "[A visit|place=Oslo:nominal]\n\n[Ada Byron|person] of [Acme & Sons|organisation] went to "
    "[Oslo|place].\n\nThe port\n\n[She>Ada Byron] met\n<nobody> in [Norwegian>Oslo:adjective] "
    "port; [Byron>Ada Byron] left.\n\nEditing by [Jo|person]"
)
ROLES = (
    ParagraphRole.HEADLINE,
    ParagraphRole.BODY,
    ParagraphRole.HEADING,
    ParagraphRole.BODY,
    ParagraphRole.CREDIT,
)


def _dressed() -> Annotations:
    """The story with all that an article and its entities can be known to be."""
    paragraphs = [
        replace(paragraph, role=role)
        for paragraph, role in zip(STORY.article.paragraphs, ROLES, strict=True)
    ]
    paragraphs[1] = replace(paragraphs[1], shape=Shape.QUOTE)
    article = replace(
        STORY.article,
        paragraphs=tuple(paragraphs),
        headline="A visit",
        bylines=("Jo \x00 Hill",),
        agency="Wire",
        published=Published(date(2021, 5, 4)),
        source="https://example.org/visit",
        language="en-GB",
    )
    entities = (
        replace(entity, role="a role & more", identity="geonames:1") for entity in STORY.entities
    )
    return Annotations(article, tuple(entities))


def tree_of(*many: Annotations) -> etree._Element:
    return etree.fromstring(written_bytes("tei", *many))


def texts_of(root: etree._Element) -> list[str]:
    return [
        "".join(each.itertext()) for each in root.iter(f"{{{NAMESPACE}}}p", f"{{{NAMESPACE}}}head")
    ]


@pytest.fixture(scope="module")
def schema() -> etree.RelaxNG:
    return etree.RelaxNG(etree.parse(shared("schemas/tei_all.rng")))


@pytest.mark.parametrize(
    "many",
    [
        [STORY],
        [_dressed()],
        [_dressed(), STORY],
        [],
        [Annotations(Article(""))],
        [Annotations(STORY.article, STORY.entities, complete=False)],
    ],
    ids=["plain", "dressed", "two", "none", "empty", "early"],
)
def test_it_is_valid(schema: etree.RelaxNG, many: list[Annotations]) -> None:
    schema.assertValid(tree_of(*many))


@settings(max_examples=50)
@given(annotations(), annotations())
def test_any_articles_are_valid(
    schema: etree.RelaxNG, one: Annotations, other: Annotations
) -> None:
    schema.assertValid(tree_of(one, other))


def test_paragraphs_and_mentions_are_those_of_the_article() -> None:
    story = _dressed()
    root = tree_of(story)
    (body,) = root.iter(f"{{{NAMESPACE}}}body")
    text = story.article.text
    assert texts_of(body) == [each.span.of(text) for each in story.article.paragraphs]
    found, start = [], 0
    listed = {f"#{each.get(XML_ID)}": each for each in root.iter() if each.get(XML_ID)}
    for element in body.iter():
        if element.get("ref"):
            start = text.index("".join(element.itertext()), start)
            name = listed[element.get("ref")].findtext("{*}persName[@type='main']")
            found.append((start, etree.QName(element).localname, name))
    assert [place for place, _, _ in found] == [pair.span.start for pair in story.mentions]
    assert [name for _, _, name in found if name] == ["Ada Byron"] * 3 + ["Jo"]
    assert [tag for _, tag, _ in found] == [
        *("rs", "persName", "orgName", "placeName", "rs", "rs", "persName", "persName")
    ]


def test_a_heading_opens_a_division() -> None:
    (body,) = tree_of(_dressed()).iter(f"{{{NAMESPACE}}}body")
    heads = [division.findtext("{*}head") or "".join(division[0].itertext()) for division in body]
    assert heads == ["A visit", "The port"]


def test_the_language_of_the_text_is_told() -> None:
    (text,) = tree_of(_dressed()).iter(f"{{{NAMESPACE}}}text")
    assert text.get("{http://www.w3.org/XML/1998/namespace}lang") == "en-GB"


def test_it_says_how_the_names_were_found() -> None:
    told = "{*}teiHeader/{*}encodingDesc/{*}projectDesc/{*}p"
    assert tree_of(STORY).findtext(told) == "Names were found automatically."
    early = tree_of(Annotations(STORY.article, STORY.entities, complete=False))
    assert early.findtext(told).startswith("Names were still being found")
    assert early.find("{*}teiHeader/{*}revisionDesc").get("status") == "unfinished"
