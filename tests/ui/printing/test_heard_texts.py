"""Real texts can be heard: a story, a book with chapters, German, and Arabic from the right."""

import re
from io import BytesIO
from pathlib import Path
from typing import Any

import pdfua
import pypdfium2
import pytest
from pypdf import PdfReader

from reader.exporting.print_options import PrintOptions
from reader.importing.opening import open_path, open_text
from reader.text.annotations import Annotations
from reader.text.article import Article
from reader.text.entity import Entity, EntityKind, Mention, MentionForm
from reader.text.span import Span
from reader.ui.printing.edition import Edition
from reader.ui.printing.pdf.pdf_file import edition_pdf
from reader.ui.style.fonts import load_fonts
from tests.shared_files import shared

pytestmark = pytest.mark.usefixtures("qapp")

GERMAN = """Die Kanzlerin trifft den Präsidenten in Straßburg

STRASSBURG (dpa) - Angela Merkel hat am Dienstag in Straßburg Emmanuel Macron getroffen.
Sie sprachen über die Zukunft der Europäischen Union und über den Haushalt.

Angela Merkel sagte, dass mehr zu zahlen sei. Emmanuel Macron dankte ihr dafür.
"""
_NAME = re.compile(r"\b[A-Z][a-zß-ÿ]+ [A-Z][a-zß-ÿ]+\b|\b[\u0621-\u064a]{7,}\b")
_NO_LETTER = re.compile(r"[\s\ufffe\u00ad-]+")
"""What a reader of PDF adds and leaves out where a line ends, hyphens among it."""
_MOST = 400


def named(article: Article) -> Annotations:
    """An article with pairs of capitalised words (in Arabic, long words) as its names."""
    found: dict[str, list[Mention]] = {}
    for match in list(_NAME.finditer(article.text))[:_MOST]:
        found.setdefault(match[0], []).append(Mention(Span(*match.span()), MentionForm.NAME, 0.9))
    kinds = list(EntityKind)
    return Annotations(
        article,
        tuple(
            Entity(f"e{number}", kinds[number % 3], name, tuple(mentions))
            for number, (name, mentions) in enumerate(found.items())
        ),
    )


def article_of(name: str) -> Article:
    return open_text(GERMAN) if name == "german" else open_path(shared(name))


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("articles/nato-russia-2010.txt", "en"),
        ("corpora/epub/childrens-literature.epub", "en"),
        ("german", "de"),
        ("corpora/epub/regime-anticancer-arabic.epub", "ar"),
    ],
)
def test_no_fault_is_found_and_no_word_is_lost(name: str, language: str, tmp_path: Path) -> None:
    annotations = named(article_of(name))
    assert annotations.entities
    data = bytes(edition_pdf(Edition(annotations, PrintOptions(), load_fonts())))
    path = tmp_path / "edition.pdf"
    path.write_bytes(data)
    assert pdfua.validate(str(path)).findings == ()
    catalog: Any = PdfReader(BytesIO(data)).trailer["/Root"]
    assert str(catalog["/Lang"]).split("-")[0] == language
    if language != "ar":
        assert lost_words(annotations.article, data) == []


def lost_words(article: Article, data: bytes) -> list[str]:
    """Return the words of an article that do not come out of a file in their order."""
    document = pypdfium2.PdfDocument(data)
    try:
        pages = [document[number].get_textpage() for number in range(len(document))]
        printed = "".join(page.get_text_range() for page in pages)
    finally:
        document.close()
    printed = _NO_LETTER.sub("", printed)
    lost, at = [], 0
    for word in filter(None, _NO_LETTER.split(article.text)):
        place = printed.find(word, at)
        if place < 0:
            lost.append(word)
        else:
            at = place + len(word)
    return lost
