"""The PDF can be heard: it is tagged as PDF/UA-1 asks, and read back by a checker of others."""

import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pdfua
import pytest
from pypdf import PdfReader
from PySide6.QtGui import QPainter, QPicture

from reader.exporting.print_options import Orientation, PrintContent, PrintOptions
from reader.text.annotations import Annotations
from reader.text.article import Article, Paragraph, Shape, article_as_is
from reader.text.span import Span
from reader.ui.printing.edition import Edition
from reader.ui.printing.pdf.pdf_file import edition_pdf, print_together
from reader.ui.style.fonts import load_fonts
from tests.notation import annotations_of
from tests.ui.printing.editions import long_report, small_story, two_pages

pytestmark = pytest.mark.usefixtures("qapp")

_SHOWN_BY = re.compile(
    rb"/(\w+) <</MCID (\d+)>> BDC|/Artifact (?:<<[^>]*>> BDC|BMC)|\bEMC\b|\bTj\b"
)


def pdf_of(annotations: Annotations, options: PrintOptions | None = None) -> bytes:
    return bytes(edition_pdf(Edition(annotations, options or PrintOptions(), load_fonts())))


def elements(data: bytes) -> Iterator[tuple[int, Any]]:
    """The elements of the structure with their depth, in the order they are read."""

    def walk(node: Any, depth: int) -> Iterator[tuple[int, Any]]:
        node = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(node, list):
            for kid in node:
                yield from walk(kid, depth)
        elif isinstance(node, dict) and "/S" in node:
            yield depth, node
            yield from walk(node["/K"], depth + 1)

    catalog: Any = PdfReader(BytesIO(data)).trailer["/Root"]
    yield from walk(catalog["/StructTreeRoot"]["/K"], 0)


@pytest.mark.parametrize(
    ("annotations", "options"),
    [
        (small_story(), PrintOptions()),
        (small_story(), PrintOptions(highlights=True)),
        (long_report(3, paragraphs=60), PrintOptions()),
        (long_report(4, paragraphs=60), PrintOptions(orientation=Orientation.LANDSCAPE)),
        (long_report(5, paragraphs=20), PrintOptions(content=PrintContent.INDEX)),
        (small_story(), PrintOptions(content=PrintContent.PLAIN)),
        (Annotations(Article("")), PrintOptions()),
        (Annotations(article_as_is("שלום לכולם. " * 90)), PrintOptions(tint=True)),
        (annotations_of("In [Oslo|place].\n\n[Oslo>Oslo] again."), PrintOptions(colour=False)),
    ],
    ids=[
        "story",
        "highlights",
        "long",
        "across",
        "index",
        "plain",
        "empty",
        "from the right",
        "grey",
    ],
)
def test_a_checker_of_others_finds_no_fault(
    annotations: Annotations, options: PrintOptions, tmp_path: Path
) -> None:
    path = tmp_path / "edition.pdf"
    path.write_bytes(pdf_of(annotations, options))
    report = pdfua.validate(str(path))
    assert [finding.message for finding in report.findings] == []


def test_everything_painted_is_in_the_structure_or_decoration() -> None:
    for page in PdfReader(BytesIO(pdf_of(long_report(3, paragraphs=30)))).pages:
        contents = page.get_contents()
        assert contents is not None
        inside = 0
        numbers = []
        for found in _SHOWN_BY.finditer(contents.get_data()):
            if found[0] == b"EMC":
                inside -= 1
            elif found[0] == b"Tj":
                assert inside == 1
            else:
                inside += 1
                numbers.extend([int(found[2])] if found[2] else [])
            assert inside in (0, 1)
        assert inside == 0
        assert numbers == list(range(len(numbers)))


def test_the_structure_tells_headings_paragraphs_and_the_lists_of_the_index() -> None:
    kinds = [str(node["/S"]) for _, node in elements(pdf_of(small_story()))]
    text, index = kinds[: kinds.index("/Index")], kinds[kinds.index("/Index") :]
    assert text[:3] == ["/Document", "/Art", "/H1"]
    assert text.count("/P") >= 4
    assert index.count("/H2") == 3
    assert index.count("/L") == 3
    assert index.count("/LI") == index.count("/LBody") == 6
    headings = [str(node["/S"]) for _, node in elements(pdf_of(long_report(3, paragraphs=40)))]
    # Without a headline, the headings are the first level: none is left out.
    assert "/H2" not in headings[: headings.index("/Index")]
    assert headings.count("/H1") > 2


def test_a_list_is_a_list() -> None:
    text = "One.\n\n\u2022 Two\n\n\u2022 Three\n\nFour."
    paragraphs = []
    for part in text.split("\n\n"):
        start = text.index(part)
        shape = Shape.ITEM if part.startswith("\u2022") else Shape.TEXT
        paragraphs.append(Paragraph(Span(start, start + len(part)), shape=shape))
    data = pdf_of(Annotations(Article(text, tuple(paragraphs))), PrintOptions())
    kinds = [str(node["/S"]) for _, node in elements(data) if node["/S"] != "/Span"]
    assert kinds[kinds.index("/L") :][:5] == ["/L", "/LI", "/LBody", "/LI", "/LBody"]


def test_links_and_labels_say_what_they_are() -> None:
    data = pdf_of(small_story())
    said = [(str(node["/S"]), str(node["/Alt"])) for _, node in elements(data) if "/Alt" in node]
    assert ("/Link", "Ada Byron, person") in said
    assert ("/Span", "P1") in said
    assert ("/Span", "L2, uncertain") in said
    assert ("/Span", "paragraph 1") in said
    assert ("/Link", "page 1, credit") in said
    assert ("/Link", "page 1, paragraph 2") in said
    for page in PdfReader(BytesIO(data)).pages:
        assert str(page["/Tabs"]) == "/S"
        annotations: Any = page["/Annots"]
        for each in annotations:
            link = each.get_object()
            assert link["/Contents"]
            assert link["/F"] == 4


def test_a_paragraph_on_two_pages_is_one() -> None:
    article = article_as_is("word " * 3_000)
    paragraphs = [node for _, node in elements(pdf_of(Annotations(article))) if node["/S"] == "/P"]
    elsewhere = [kid for kid in paragraphs[0]["/K"] if isinstance(kid.get_object(), dict)]
    assert [kid["/Type"] for kid in elsewhere if "/MCID" in kid]


def catalog_of(data: bytes) -> Any:
    return PdfReader(BytesIO(data)).trailer["/Root"]


def languages(data: bytes) -> list[tuple[str, str]]:
    return [(str(node["/S"]), str(node["/Lang"])) for _, node in elements(data) if "/Lang" in node]


def spoken(annotations: Annotations, language: str | None) -> Annotations:
    return Annotations(replace(annotations.article, language=language), annotations.entities)


def test_the_file_says_the_language_of_its_text_and_of_our_words() -> None:
    data = pdf_of(spoken(small_story(), "de-AT"))
    assert str(catalog_of(data)["/Lang"]) == "de-AT"
    assert b"<rdf:li>de-AT</rdf:li>" in data
    told = languages(data)
    assert {language for _, language in told} == {"en"}
    assert {"/H1", "/H2", "/Sect", "/Span"} <= {kind for kind, _ in told}
    assert languages(pdf_of(spoken(small_story(), "en-GB"))) == []
    assert str(catalog_of(pdf_of(spoken(small_story(), None)))["/Lang"]) == "und"


def test_marks_can_be_left_out_of_what_is_heard() -> None:
    data = pdf_of(small_story(), PrintOptions(heard=False))
    assert "/Span" not in {str(node["/S"]) for _, node in elements(data)}


def test_articles_in_one_file_each_lead_to_their_own_names(tmp_path: Path) -> None:
    path = tmp_path / "both.pdf"
    other = spoken(two_pages(), "de")
    print_together([(small_story(), PrintOptions()), (other, PrintOptions())], path)
    assert pdfua.validate(str(path)).findings == ()
    reader = PdfReader(path)
    assert reader.metadata is not None
    assert reader.metadata.title == "Harbour Board opens new pier in Oslo, and 1 more"
    assert len(reader.pages) == 3
    places = reader.named_destinations
    for number, page in enumerate(reader.pages):
        annotations: Any = page["/Annots"]
        for each in annotations:
            name = str(each.get_object()["/Dest"])
            assert name.startswith("1-") is bool(number)
            target: Any = places[name].page
            assert reader.get_page_number(target.get_object()) in ((1, 2) if number else (0,))
    assert ("/Art", "de") in languages(path.read_bytes())
    titles = [item["/Title"] for item in reader.outline if not isinstance(item, list)]
    assert len(titles) == 4
    again = tmp_path / "again.pdf"
    print_together([(small_story(), PrintOptions()), (other, PrintOptions())], again)
    assert again.read_bytes() == path.read_bytes()


def test_a_preview_painted_while_a_file_is_written_changes_nothing() -> None:
    edition = Edition(two_pages(), PrintOptions(), load_fonts())
    alone = edition_pdf(edition)
    picture = QPicture()

    def look(_: int) -> bool:
        painter = QPainter(picture)
        for number in range(edition.page_count):
            edition.paint(painter, number)
        painter.end()
        return True

    assert edition_pdf(edition, progress=look) == alone
