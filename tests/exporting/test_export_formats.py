"""Every output can be read back by whoever it is for."""

import json
import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given
from typing_extensions import override

from reader.exporting.edition_words import EditionWords
from reader.exporting.export_formats import FORMATS
from reader.text.annotations import Annotations
from reader.text.article import Article, Published
from reader.text.entity import Scene
from reader.text.saying import Saying, SayingKind
from reader.text.span import Span
from tests.exporting.written import written, written_bytes
from tests.notation import annotations_of
from tests.text.articles import annotations

STORY = annotations_of(
    "[Ada Byron|person] of [Acme & Sons|organisation] went to [Oslo|place].\n\n"
    "[She>Ada Byron] met <nobody> in [Oslo>Oslo]'s *old* port; [Byron>Ada Byron] left."
)


@pytest.mark.parametrize("name", list(FORMATS))
@given(annotations())
def test_any_article_can_be_written_as_utf_8(name: str, drawn: Annotations) -> None:
    odd = Annotations(Article("odd \ud800"))
    for many in [[drawn, odd]] if FORMATS[name].holds_many else [[drawn], [odd]]:
        data = written_bytes(name, *many, companions=[])
        if FORMATS[name].is_text:
            data.decode("utf-8")


@pytest.mark.parametrize("name", list(FORMATS))
def test_what_is_taken_out_early_says_so(name: str) -> None:
    said = (Saying((Span(0, 3),), SayingKind.DIRECT),)
    early = Annotations(STORY.article, STORY.entities, complete=False, sayings=said)
    told = re.compile(rb"still being found|complete\W+(?:false|no\b)|,no\r\n")
    for story, says in ((STORY, False), (early, True)):
        data = written_bytes(name, story, companions=[])
        if not FORMATS[name].is_text:
            packed = ZipFile(BytesIO(data))
            data = b"".join(map(packed.read, packed.namelist()))
        assert bool(told.search(data)) is says


@given(annotations())
def test_web_annotations_point_at_the_words_they_quote(drawn: Annotations) -> None:
    page = json.loads(written("webannotation", drawn))
    assert page["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert len({item["id"] for item in page["items"]}) == len(drawn.mentions)
    text = drawn.article.text
    for item in page["items"]:
        quote, position = item["target"]["selector"]
        start, end = position["start"], position["end"]
        assert text[start:end] == quote["exact"]
        assert text[:start].endswith(quote["prefix"])
        assert text[end:].startswith(quote["suffix"])
        assert len(quote["prefix"]) == min(start, 32)
        assert len(quote["suffix"]) == min(len(text) - end, 32)


def test_a_quote_near_the_beginning_has_all_that_stands_before_it() -> None:
    story = annotations_of(
        "Then [Ada Byron|person] came to the harbour with all who had built the bridge."
    )
    (item,) = json.loads(written("webannotation", story))["items"]
    assert item["target"]["selector"][0]["prefix"] == "Then "


def test_a_web_annotation_names_kind_and_source() -> None:
    item = json.loads(written("webannotation", STORY))["items"][0]
    assert [body["value"] for body in item["body"]] == ["Ada Byron", "person", "name"]
    assert item["target"]["source"]["id"].startswith("urn:sha256:")


def test_conll_holds_names_only_and_tags_them_from_first_to_last_token() -> None:
    lines = written("conll", STORY).splitlines()
    assert lines[:2] == ["-DOCSTART-\t-X-\t-X-\tO", ""]
    columns = [line.split("\t") for line in lines if line and not line.startswith("-DOC")]
    tagged = [[token, tag] for token, _, _, tag in columns]
    assert [pair for pair in tagged if pair[1] != "O"] == [
        ["Ada", "B-PER"],
        ["Byron", "I-PER"],
        ["Acme", "B-ORG"],
        ["&", "I-ORG"],
        ["Sons", "I-ORG"],
        ["Oslo", "B-LOC"],
        ["Oslo", "B-LOC"],
        ["Byron", "B-PER"],
    ]
    assert ["'", "O"] in tagged


class _Page(HTMLParser):
    """Collects what a browser would show, and every address it would fetch."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.marks: list[str] = []
        self.ids: list[str] = []
        self.fetched: list[str] = []
        self._open: list[str] = []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.fetched += [values[name] for name in ("src", "href") if name in values]
        if "id" in values:
            self.ids.append(values["id"])
        if tag == "mark":
            self.marks.append("")
        if tag not in ("meta", "input", "br"):
            self._open.append(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    @override
    def handle_data(self, data: str) -> None:
        if "mark" in self._open:
            self.marks[-1] += data
        if "sup" not in self._open and "p" in self._open:
            self.text += data


def test_the_web_page_shows_every_mention_and_fetches_nothing() -> None:
    page = _Page()
    page.feed(written("html", STORY, STORY))
    assert page.marks == [pair.span.of(STORY.article.text) for pair in STORY.mentions] * 2
    assert len(page.ids) == len(set(page.ids))
    assert {address.removeprefix("#") for address in page.fetched} <= set(page.ids)
    assert page.text == STORY.article.text.replace("\n\n", "") * 2
    assert "<script" not in written("html", STORY)


def test_the_web_page_lights_what_is_chosen() -> None:
    page = written("html", STORY)
    assert "#a1:has(#a1-P1:checked) .a1-P1" in page
    assert page.count('class="person a1-P1"') == 2


def test_markdown_is_the_text_with_its_index() -> None:
    words = written("markdown", STORY)
    assert "\u00b61 **Ada Byron** (P1) of **Acme & Sons** (O1) went to **Oslo** (L1)." in words
    assert r"met \<nobody\> in Oslo's \*old\* port" in words
    assert "- Byron, Ada (P1), 1, **2**" in words
    assert re.search(r"### People\n\n- Byron", words)


def _with_doubt() -> Annotations:
    """The story in which one row, and one mention of another, are doubtful."""
    unsure = {"Acme & Sons": (0,), "Ada Byron": (2,)}
    return STORY.with_entities(
        replace(
            entity,
            mentions=tuple(
                replace(mention, confidence=0.3) if at in unsure.get(entity.name, ()) else mention
                for at, mention in enumerate(entity.mentions)
            ),
        )
        for entity in STORY.entities
    )


def test_what_is_doubtful_has_a_question_mark_in_every_text() -> None:
    doubtful = _with_doubt()
    page = written("html", doubtful)
    assert page.count(">?</sup>") == 1
    assert 'aria-label="Ada Byron, person, not sure">?</sup>' in page
    assert 'aria-label="O1: Acme &amp; Sons, organisation, not sure">O1?</sup>' in page
    assert re.search(r"Acme &amp; Sons<span [^>]*> \?</span>", page)
    assert not re.search(r"Ada Byron<span [^>]*> \?</span>", page)
    words = written("markdown", doubtful)
    assert "**Acme & Sons** (O1?)" in words
    assert "Byron (?)" in words
    assert "- Acme & Sons? (O1)" in words
    index = written("index", doubtful)
    assert "Acme & Sons?" in index
    for text in (page, words, index):
        assert "“?” means that the program is not sure." in text
    for name in ("html", "markdown", "index"):
        assert "not sure" not in written(name, STORY)


def test_the_web_page_says_what_a_place_is_to_the_article() -> None:
    entities = (
        replace(entity, scene=Scene.SETTING) if entity.name == "Oslo" else entity
        for entity in STORY.entities
    )
    page = written("html", STORY.with_entities(entities))
    assert "Oslo<small>setting</small>" in page


def test_lines_of_json_are_lines_to_everybody() -> None:
    odd = Annotations(Article("one\u2028two\u2029three\x85four"))
    (line,) = written("json", odd).splitlines()
    assert json.loads(line)["article"]["text"] == odd.article.text


def test_a_headline_known_apart_from_the_text_and_the_meta_line_are_written() -> None:
    article = replace(
        STORY.article,
        headline="A <visit>",
        agency="Wire",
        published=Published(date(2021, 5, 4)),
        source="https://example.org/visit",
    )
    story = Annotations(article, STORY.entities)
    page = written("html", story)
    assert '<h1 dir="auto">A &lt;visit&gt;</h1>' in page
    assert '<p class="meta" lang="en">Wire · 4 May 2021</p>' in page
    words = written("markdown", story)
    assert words.startswith("# A \\<visit\\>\n\n*Wire · 4 May 2021*\n\n\u00b61 ")
    (item, *_) = json.loads(written("webannotation", story))["items"]
    assert item["target"]["source"]["origin"] == "https://example.org/visit"
    named = Annotations(replace(article, source="/home/ada/my visit.txt"), STORY.entities)
    (item, *_) = json.loads(written("webannotation", named))["items"]
    assert item["target"]["source"]["origin"] == "my visit.txt"


def test_the_index_alone_is_plain_text() -> None:
    words = written("index", STORY, Annotations(Article("Nobody at all.")))
    assert "\nPeople\nByron, Ada, 1, 2*\n" in words
    assert "\nPlaces\nOslo, 1, 2\n" in words
    assert words.endswith("No names.\n")


def test_the_table_of_names_has_a_row_for_each() -> None:
    lines = written("entities-csv", STORY).splitlines()
    assert len(lines) == 1 + len(STORY.entities)
    assert lines[1].split(",")[1:4] == [STORY.entities[0].id, "person", "Ada Byron"]


@pytest.mark.parametrize("name", ["html", "markdown", "index"])
def test_an_edition_for_readers_can_be_in_another_language(name: str) -> None:
    said: list[str] = []

    def shouted(words: str) -> str:
        said.append(words)
        return words.upper()

    words = EditionWords(language="xx", say=shouted, day=lambda day: f"<{day:%d.%m.%y}>")
    text = written(name, STORY, words=words)
    assert "PEOPLE" in text
    assert "NAMES FOUND AUTOMATICALLY" in text
    assert said
    assert "People" in written(name, STORY)
    assert "PEOPLE" not in written(name, STORY)


def test_a_page_says_its_language_and_lets_each_block_run_its_way() -> None:
    told = Annotations(replace(STORY.article, language="ar"), STORY.entities)
    page = written("html", told)
    assert '<html lang="ar">' in page
    assert '<article lang="ar"' in page
    assert page.count('dir="auto"') >= len(STORY.article.paragraphs)
    both = written("html", told, STORY)
    assert '<html lang="en">' in both
    assert '<article lang="ar"' in both
    assert '<article lang=""' in both
