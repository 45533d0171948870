"""Lists hang their signs, quotations stand in, credits and captions are small: window and print."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QTextBlock

from reader.exporting.marked_page import marked_page, meta_line
from reader.exporting.print_options import PrintOptions
from reader.text.annotations import Annotations
from reader.text.article import Article, Dateline, Paragraph, ParagraphRole, Published, Shape
from reader.text.span import Span
from reader.ui.article.article_document import meta_line as window_meta_line
from reader.ui.printing.sheet import Sheet
from reader.ui.printing.text_block import SetBlock
from reader.ui.printing.text_blocks import TextBlocks
from reader.ui.startup.main_window import ReaderWindow
from reader.ui.style.fonts import load_fonts

LONG = " and so on, as long as it takes until the line is broken once at least" * 2
LINES = (
    ("A headline", ParagraphRole.HEADLINE, Shape.TEXT),
    ("Words." + LONG, ParagraphRole.BODY, Shape.TEXT),
    ("• One" + LONG, ParagraphRole.BODY, Shape.ITEM),
    ("12. Two" + LONG, ParagraphRole.BODY, Shape.ITEM),
    ("• Inner" + LONG, ParagraphRole.BODY, Shape.INNER_ITEM),
    ("Said." + LONG, ParagraphRole.BODY, Shape.QUOTE),
    ("A heading", ParagraphRole.HEADING, Shape.TEXT),
    ("A caption", ParagraphRole.CAPTION, Shape.TEXT),
    ("Last words.", ParagraphRole.BODY, Shape.TEXT),
)


def made() -> Article:
    text = "\n\n".join(words for words, _, _ in LINES)
    paragraphs = []
    at = 0
    for words, role, shape in LINES:
        paragraphs.append(Paragraph(Span(at, at + len(words)), role, shape))
        at += len(words) + 2
    return Article(text, tuple(paragraphs), headline="A headline")


@pytest.fixture
def blocks(open_window: Callable[..., ReaderWindow]) -> dict[str, QTextBlock]:
    window = open_window(made())
    document = window.view.document()
    document.documentLayout().documentSize()
    found = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    return {block.text()[:5]: block for block in found}


def lefts(block: QTextBlock) -> tuple[float, float]:
    """Return where the first letters after the sign begin, and the second line."""
    layout = block.layout()
    first = layout.lineAt(0)
    sign = block.text().index(" ") + 1 if not block.text()[0].isalpha() else 0
    answer: Any = first.cursorToX(sign)
    return float(answer[0]), layout.lineAt(1).x()


def test_words_of_an_item_stand_under_each_other_and_its_sign_before_them(
    blocks: dict[str, QTextBlock],
) -> None:
    plain = lefts(blocks["Words"])
    for begin in ("• One", "12. T", "• Inn"):
        words, below = lefts(blocks[begin])
        assert words == pytest.approx(below, abs=6)
        assert words > plain[0] + 20
    assert lefts(blocks["• Inn"])[0] > lefts(blocks["• One"])[0] + 20
    assert lefts(blocks["Said."])[0] > plain[0] + 20


def test_headings_are_larger_and_captions_smaller_than_the_text(
    blocks: dict[str, QTextBlock],
) -> None:
    sizes = {begin: block.charFormat().font().pixelSize() for begin, block in blocks.items()}
    assert sizes["A hea"] > sizes["Words"] > sizes["A cap"]


def test_a_list_is_closer_together_than_paragraphs(blocks: dict[str, QTextBlock]) -> None:
    below = {begin: block.blockFormat().bottomMargin() for begin, block in blocks.items()}
    assert below["• One"] < below["Words"]
    assert below["• Inn"] == below["Words"]


@pytest.mark.usefixtures("qapp")
def test_print_sets_them_likewise() -> None:
    sheet = Sheet(PrintOptions(), load_fonts())
    page = marked_page(Annotations(made()))
    texts = TextBlocks(page, sheet, marked=True, linked=True)
    found: dict[str, SetBlock] = {
        lines.block.text[:5]: lines for _, lines in texts.set_parts() if lines.lines > 1
    }
    plain = found["Words"].x(0, 0)
    for begin, sign in (("• One", 2), ("12. T", 4), ("• Inn", 2)):
        lines = found[begin]
        assert lines.x(0, sign) == pytest.approx(lines.x(1, lines.starts[1]), abs=sheet.size * 0.2)
        assert lines.x(0, 0) < lines.x(0, sign)
        assert lines.x(0, sign) > plain + sheet.size
    assert found["Said."].x(0, 0) > plain + sheet.size
    assert [part.in_run for part in texts.parts()][2:6] == [False, True, True, False]


@pytest.mark.usefixtures("qapp")
def test_the_meta_line_says_when_an_article_was_changed() -> None:
    article = replace(
        made(),
        bylines=("Mira Holt",),
        agency="Wire",
        dateline=Dateline("ULM (Wire) -", "Ulm", date(2021, 5, 4)),
        published=Published(date(2021, 5, 4), time(18, 6)),
        updated=Published(date(2021, 5, 4), time(19, 30)),
    )
    english = QLocale(QLocale.Language.English)
    assert window_meta_line(article, english).startswith(
        "Mira Holt · Wire · Ulm · 4 May 2021, 18:06 · updated 19:30 · "
    )
    assert meta_line(article)[-1] == "updated 19:30"
    later = replace(article, updated=Published(date(2021, 5, 6)))
    assert "updated 6 May 2021" in window_meta_line(later, english)
    assert meta_line(later)[-1] == "updated 6 May 2021"
    undated = replace(article, published=None, updated=None)
    assert "4 May 2021" in window_meta_line(undated, english)
