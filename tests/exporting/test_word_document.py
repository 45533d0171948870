"""The Word document, read back by two libraries: one that writes such documents, one that reads."""

import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any

import docx
import mammoth
from docx.oxml.ns import qn
from hypothesis import given, settings
from lxml import html

from reader.exporting.marked_page import marked_page
from reader.exporting.word_document import KIND_STYLES, LABEL, LIGHT, NUMBER
from reader.text.annotations import Annotations
from reader.text.article import ParagraphRole, Shape
from tests.exporting.written import written_bytes
from tests.notation import annotations_of
from tests.text.articles import annotations

STORY = annotations_of(
    "A visit\n\n[Ada Byron|person] of [Acme & Sons|organisation] went to\n[Oslo|place].\n\n"
    "[She>Ada Byron] met <nobody> in [Oslo>Oslo]; [Byron>Ada Byron] left."
)
NAMES = {*KIND_STYLES.values(), *(f"{name}{LIGHT}" for name in KIND_STYLES.values())}


def _document(*many: Annotations) -> Any:
    return docx.Document(BytesIO(written_bytes("docx", *many)))


def _runs(paragraph: Any) -> Iterator[tuple[str, str]]:
    """Words and style of each run, also of those inside links."""
    for part in paragraph.iter_inner_content():
        for run in getattr(part, "runs", [part]):
            yield run.text, run.style.name


def _told(document: Any) -> list[tuple[str, list[tuple[str, str]]]]:
    """The text of each paragraph before the index, and its marks."""
    found = []
    for paragraph in document.paragraphs:
        if paragraph.style.name == "Heading 1" and paragraph.text == "Index of names":
            break
        runs = list(_runs(paragraph))
        words = "".join(text for text, style in runs if style not in (NUMBER, LABEL))
        found.append((words, [(text, style) for text, style in runs if style in NAMES]))
    return found


def _expected(drawn: Annotations) -> list[tuple[str, list[tuple[str, str]]]]:
    def seen(text: str) -> str:
        return re.sub(r"[^\t\n -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)

    text = drawn.article.text
    return [
        (
            seen(paragraph.span.of(text)),
            [
                (seen(mark.span.of(text)), KIND_STYLES[mark.kind] + (LIGHT if mark.light else ""))
                for mark in paragraph.marks
            ],
        )
        for paragraph in marked_page(drawn).paragraphs
    ]


def _headed() -> Annotations:
    first, *others = STORY.article.paragraphs
    head = replace(first, role=ParagraphRole.HEADLINE)
    others[1] = replace(others[1], shape=Shape.ITEM)
    return Annotations(replace(STORY.article, paragraphs=(head, *others)), STORY.entities)


def test_words_and_marks_are_those_of_the_article() -> None:
    document = _document(_headed())
    assert _told(document) == _expected(_headed())
    assert document.paragraphs[0].style.name == "Title"
    assert [text for text, style in _runs(document.paragraphs[1]) if style == LABEL] == [
        *("P1", "O1", "L1")
    ]


@settings(max_examples=40)
@given(annotations())
def test_words_and_marks_of_any_article_come_back(drawn: Annotations) -> None:
    # A carriage return is a line end to Word.
    if "\r" not in drawn.article.text:
        assert _told(_document(drawn)) == _expected(drawn)


def test_another_reader_finds_the_same_marks() -> None:
    styles = "\n".join(
        f"r[style-name='{style}'] => mark.{style.partition(' ')[0].lower()}" for style in NAMES
    )
    data = BytesIO(written_bytes("docx", _headed()))
    page = html.fromstring(mammoth.convert_to_html(data, style_map=styles).value)
    found = [(mark.text_content(), mark.get("class")) for mark in page.iter("mark")]
    assert found == [
        ("Ada Byron", "person"),
        ("Acme & Sons", "organisation"),
        ("Oslo", "place"),
        ("She", "person"),
        ("Oslo", "place"),
        ("Byron", "person"),
    ]


def test_the_language_of_the_text_is_told() -> None:
    story = Annotations(replace(STORY.article, language="de"), STORY.entities)
    document = _document(story)
    assert document.core_properties.language == "de"
    (usual,) = document.styles.element.xpath("w:docDefaults//w:lang")
    assert usual.get(qn("w:val")) == "de"


def test_every_link_leads_somewhere_and_no_bookmark_stands_twice() -> None:
    body = _document(_headed(), STORY).element.body
    anchors = {link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink"))}
    starts = list(body.iter(qn("w:bookmarkStart")))
    names = [start.get(qn("w:name")) for start in starts]
    assert anchors <= set(names)
    assert {"a1_P1", "a1_p1", "a2_P1"} <= anchors
    assert len(set(names)) == len(names) == len({start.get(qn("w:id")) for start in starts})


def test_the_index_stands_at_the_end_and_says_how_names_were_found() -> None:
    early = Annotations(STORY.article, STORY.entities, complete=False)
    for story, told in ((STORY, "Names found automatically."), (early, "Names were still")):
        texts = [paragraph.text for paragraph in _document(story).paragraphs]
        start = texts.index("Index of names")
        assert texts[start + 1].startswith(told)
        assert "Byron, Ada P1, 2, 3" in texts[start:]
