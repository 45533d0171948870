"""A concordance as a page: nothing of the text is taken for markup."""

import lxml.html

from reader.reading.concordance import concordance
from reader.reading.concordance_page import concordance_page, concordance_table
from tests.notation import annotations_of


def test_each_line_is_a_row_of_four_columns() -> None:
    annotations = annotations_of("A <b>bold</b> [Ada & Co|organisation] & more.")
    lines = concordance(annotations.article, annotations.entities[0])
    (row,) = lxml.html.fromstring(concordance_table(lines)).iter("tr")
    assert [cell.text_content() for cell in row] == [
        "1",
        "A <b>bold</b>",
        "Ada & Co",
        "& more.",
    ]


def test_a_page_says_whose_lines_they_are() -> None:
    page = concordance_page("<Ada>", "1 mention & more", (), language="en")
    assert "<h1>&lt;Ada&gt;</h1>" in page
    assert "<p>1 mention &amp; more</p>" in page
    assert page.startswith("<!DOCTYPE html>")
