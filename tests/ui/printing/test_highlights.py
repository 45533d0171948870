"""Highlights of the PDF lie on their words and say who is meant, read back by two libraries."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pypdfium2
import pytest
from pypdf import PdfReader

from reader.exporting.marked_page import marked_page
from reader.exporting.print_options import Orientation, PrintContent, PrintOptions
from reader.text.annotations import Annotations
from reader.ui.printing.edition import Edition
from reader.ui.printing.pdf.pdf_file import edition_pdf
from reader.ui.style.fonts import load_fonts
from tests.ui.printing.editions import long_report, small_story

pytestmark = pytest.mark.usefixtures("qapp")


def _pdf(annotations: Annotations, options: PrintOptions) -> bytes:
    return bytes(edition_pdf(Edition(annotations, options, load_fonts())))


def _highlights(data: bytes) -> Iterator[tuple[str, str]]:
    """The words under each highlight, and what it says."""
    document = pypdfium2.PdfDocument(data)
    for number, page in enumerate(PdfReader(BytesIO(data)).pages):
        text = document[number].get_textpage()
        for reference in page.get("/Annots", ()):
            annotation: Any = reference.get_object()
            if annotation["/Subtype"] == "/Highlight":
                quads = [float(corner) for corner in annotation["/QuadPoints"]]
                parts = [
                    text.get_text_bounded(left=one[0], top=one[1], right=one[2], bottom=one[5])
                    for one in (quads[at : at + 8] for at in range(0, len(quads), 8))
                ]
                yield " ".join(part.strip() for part in parts), annotation["/Contents"]


def test_each_mention_is_highlighted_with_its_name() -> None:
    story = small_story()
    found = list(_highlights(_pdf(story, PrintOptions(highlights=True))))
    marks = marked_page(story).marks
    assert [words for words, _ in found] == [mark.span.of(story.article.text) for mark in marks]
    assert ("She", "Ada Byron, person, harbour master") in found
    assert ("Norwegian", "Oslo, place") in found
    assert any(told.endswith("not sure") for _, told in found)


@pytest.mark.parametrize("orientation", list(Orientation))
def test_on_many_pages_none_is_lost(orientation: Orientation) -> None:
    report = long_report(3, paragraphs=60)
    options = PrintOptions(highlights=True, orientation=orientation)
    found = list(_highlights(_pdf(report, options)))
    names = {entity.name for entity in report.entities}
    assert len(found) >= len(marked_page(report).marks)
    assert {told.partition(", ")[0] for _, told in found} == names


@pytest.mark.parametrize(
    "options",
    [
        PrintOptions(),
        PrintOptions(highlights=True, content=PrintContent.PLAIN),
        PrintOptions(highlights=True, content=PrintContent.INDEX),
    ],
    ids=["unasked", "plain", "index"],
)
def test_without_marks_or_unasked_there_are_none(options: PrintOptions) -> None:
    assert list(_highlights(_pdf(small_story(), options))) == []
