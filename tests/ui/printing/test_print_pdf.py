"""The PDF, read back by programs that did not write it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from reader.errors import ExportError
from reader.exporting.print_options import Orientation, Paper, PrintContent, PrintOptions
from reader.reading.themes import LIGHT
from reader.text.annotations import Annotations
from reader.text.article import Article, Paragraph, article_as_is
from reader.text.entity import EntityKind
from reader.text.span import Span
from reader.ui.printing.edition import Edition
from reader.ui.printing.pdf.pdf_file import edition_pdf, print_pdf
from reader.ui.printing.styles import StyleName
from reader.ui.printing.text_block import SetBlock, TextBlock
from reader.ui.style.fonts import load_fonts
from tests.notation import annotations_of
from tests.ui.printing.editions import long_report, small_story

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def story_pdf(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pdf") / "story.pdf"
    print_pdf(small_story(), path, PrintOptions())
    return path


def texts(data: Path | bytes) -> list[str]:
    """The text of each page, as one would copy it; broken lines are joined."""
    document = pypdfium2.PdfDocument(data)
    try:
        pages = [document[number] for number in range(len(document))]
        return [" ".join(page.get_textpage().get_text_range().split()) for page in pages]
    finally:
        document.close()


def pdf_of(annotations: Annotations, options: PrintOptions | None = None) -> bytes:
    return bytes(edition_pdf(Edition(annotations, options or PrintOptions(), load_fonts())))


def object_at(start: Any, *keys: str) -> Any:
    """What lies under these keys of a PDF's dictionaries."""
    for key in keys:
        start = start[key].get_object()
    return start


def test_the_text_is_copied_as_it_was_written(story_pdf: Path) -> None:
    text = texts(story_pdf)[0]
    article = small_story().article
    for paragraph in article.paragraphs:
        assert paragraph.span.of(article.text) in text


def test_the_name_of_a_site_is_copied_whole() -> None:
    story = annotations_of("They told [Polygraph|organisation].info. It was so.")
    assert "told Polygraph.info." in texts(pdf_of(story))[0]


def test_title_meta_line_legend_and_numbers_are_there(story_pdf: Path) -> None:
    (first,) = texts(story_pdf)
    assert "Wire · Oslo · 4 May 2021, 18:06" in first
    for word in ("Person", "Organisation", "Place", "other words for one", "uncertain"):
        assert word in first
    assert "Page 1 of 1" in first
    assert "Names found automatically" in first
    assert re.search(r"Byron, Ada ?P1 ?, harbour master, p\. 1 ¶ 1\u20133", first)
    assert "Cape Verde?" in first
    assert re.search(r"Shelley, Mary ?P3 ?, p\. 1 credit", first)


def test_the_file_knows_what_it_is(story_pdf: Path) -> None:
    reader = PdfReader(story_pdf)
    assert reader.metadata is not None
    assert reader.metadata.title == "Harbour Board opens new pier in Oslo"
    assert reader.metadata.author == "Wire"
    assert reader.metadata.creation_date is None
    assert str(object_at(reader.trailer, "/Root", "/Lang")) == "en"
    titles: list[Any] = reader.outline
    assert [item["/Title"] for item in titles if not isinstance(item, list)] == [
        "Harbour Board opens new pier in Oslo",
        "Index of names",
    ]
    kinds = next(item for item in titles if isinstance(item, list))
    assert [item["/Title"] for item in kinds] == ["People", "Organisations", "Places"]


def test_every_font_is_embedded(story_pdf: Path) -> None:
    fonts = [
        font.get_object()
        for page in PdfReader(story_pdf).pages
        for font in object_at(page, "/Resources", "/Font").values()
    ]
    assert len(fonts) >= 4
    for font in fonts:
        (descendant,) = font["/DescendantFonts"]
        assert "/FontFile2" in descendant["/FontDescriptor"]


def links(reader: PdfReader) -> Iterator[tuple[int, str]]:
    for number, page in enumerate(reader.pages):
        for link in page.get("/Annots", ArrayObject()).get_object():
            yield number, str(link.get_object()["/Dest"])


def test_every_link_leads_to_a_place() -> None:
    reader = PdfReader(BytesIO(pdf_of(long_report(1, paragraphs=40))))
    places = reader.named_destinations
    found = list(links(reader))
    last = len(reader.pages) - 1
    assert {name for _, name in found} <= set(places)
    to_index = [places[name] for page, name in found if page == 0]
    assert to_index
    assert min(reader.get_destination_page_number(place) or 0 for place in to_index) > 0
    to_text = [places[name] for page, name in found if page == last and name.startswith("m")]
    assert to_text
    assert {reader.get_destination_page_number(place) for place in to_text} <= set(range(last + 1))


def test_an_index_stands_under_the_text_where_it_fits_and_else_on_a_page_of_its_own() -> None:
    edition = Edition(small_story(), PrintOptions(), load_fonts())
    assert (edition.page_count, edition.text_page_count) == (1, 1)
    apart = Edition(long_report(2, paragraphs=40), PrintOptions(), load_fonts())
    assert apart.page_count > apart.text_page_count
    notes = Edition(small_story(), PrintOptions(note_margin=True), load_fonts())
    assert notes.page_count == notes.text_page_count + 1


def test_a_column_that_goes_on_with_an_entry_says_whose_and_the_head_says_where_one_is() -> None:
    report = long_report(3, paragraphs=900)
    pages = texts(pdf_of(report))
    first = next(number for number, page in enumerate(pages) if "Index of names: " in page)
    index = pages[first:]
    assert any("(continued)" in page for page in index)
    assert all(
        re.search(r"Index of names: (?:People|Organisations|Places)", page) for page in index
    )


def index_pages(text: str) -> set[int]:
    """The pages that the locators of an index entry name."""
    return {int(page) for page in re.findall(r"p\. (\d+)", text)}


@pytest.mark.parametrize(
    ("seed", "options"),
    [
        (1, PrintOptions()),
        (2, PrintOptions(paper=Paper.LETTER)),
        (3, PrintOptions(orientation=Orientation.LANDSCAPE)),
        (4, PrintOptions(note_margin=True, type_size=9)),
        (5, PrintOptions(orientation=Orientation.LANDSCAPE, note_margin=True, paper=Paper.LETTER)),
        (6, PrintOptions(orientation=Orientation.LANDSCAPE, type_size=17)),
    ],
    ids=["A4", "Letter", "across", "notes", "across with notes", "across, large"],
)
def test_the_index_leads_to_every_mention_and_every_mention_is_in_it(
    seed: int, options: PrintOptions
) -> None:
    report = long_report(seed, paragraphs=90)
    edition = Edition(report, options, load_fonts())
    pages = texts(bytes(edition_pdf(edition)))
    text_pages = edition.text_page_count
    assert text_pages > 5
    index = " ".join(pages[text_pages:])
    entries = re.split(r"([POL]\d+)(?= ?, | [A-Za-z])", index)
    told = {
        label: index_pages(after) for label, after in zip(entries[1::2], entries[2::2], strict=True)
    }
    for entity in report.entities:
        mine = [mark for mark in edition.page.marks if mark.entity_id == entity.id]
        assert told[edition.page.labels[entity.id]] == {edition.page_of(mark) for mark in mine}
        for mark in mine:
            # A name broken over two pages begins on the page that is told.
            words = mark.span.of(report.article.text).split()
            assert words[0] in pages[edition.page_of(mark) - 1]


@pytest.mark.parametrize("size", [9.0, 11.0, 14.5])
def test_no_paragraph_leaves_a_single_line_on_a_page(size: float) -> None:
    report = long_report(7, paragraphs=80)
    edition = Edition(report, PrintOptions(type_size=size), load_fonts())
    for page in edition.pieces:
        for piece in page:
            if piece.end - piece.first < edition.set_lines(piece.block).lines:
                assert piece.end - piece.first > 1


def test_the_same_input_gives_the_same_bytes() -> None:
    assert pdf_of(small_story()) == pdf_of(small_story())
    stated = PrintOptions(printed=date(2021, 5, 5))
    assert pdf_of(small_story(), stated) == pdf_of(small_story(), stated)
    assert "5 May 2021" in texts(pdf_of(small_story(), stated))[0]


@pytest.mark.parametrize("content", list(PrintContent))
def test_each_content_has_its_parts(content: PrintContent) -> None:
    pages = " ".join(texts(pdf_of(small_story(), PrintOptions(content=content))))
    assert ("ships from" in pages) is content.has_text
    assert ("Organisation " in pages) is content.has_marks
    assert ("Byron, Ada" in pages) is content.has_index


def test_an_index_without_the_text_names_paragraphs_only() -> None:
    (page,) = texts(pdf_of(small_story(), PrintOptions(content=PrintContent.INDEX)))
    assert re.search(r"Byron, Ada ?P1 ?, harbour master, ¶ 1\u20133", page)


def test_only_the_chosen_are_printed() -> None:
    story = small_story()
    ada = next(entity for entity in story.entities if entity.name == "Ada Byron")
    pages = texts(pdf_of(story, PrintOptions(chosen=frozenset([ada.id]))))
    assert "Byron, Ada" in pages[0]
    assert "Oslo P" not in pages[0]
    assert "Places" not in pages[0]
    kinds = texts(pdf_of(story, PrintOptions(kinds=frozenset([EntityKind.PLACE]))))
    assert "Byron, Ada" not in kinds[0]


@pytest.mark.parametrize(
    "article",
    [
        Article(""),
        article_as_is("   \n"),
        article_as_is("One line."),
        article_as_is("word " * 40_000),
        article_as_is("w" * 30_000),
        article_as_is("odd \ud800 \0 \ufffc \u2029 \U0001f600 text\tand\rmore"),
        article_as_is("שלום Oslo عالم 東京 text " * 50),
    ],
    ids=["empty", "blank", "line", "long", "unbroken", "odd", "scripts"],
)
def test_any_article_can_be_printed(article: Article) -> None:
    pages = texts(pdf_of(Annotations(article)))
    assert pages
    words = article.text.split()
    if words and words[0].isascii() and len(words[0]) < 20:
        assert words[0] in pages[0]


def test_a_paragraph_longer_than_is_set_at_once_loses_nothing() -> None:
    words = [f"word{number}" for number in range(6_000)]
    article = Article(" ".join(words), (Paragraph(Span(0, len(" ".join(words)))),), headline="Long")
    pages = texts(pdf_of(Annotations(article)))
    assert re.findall(r"word\d+", " ".join(pages)) == words


def test_letter_and_a4_have_their_sizes() -> None:
    for paper, size in ((Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))):
        reader = PdfReader(BytesIO(pdf_of(small_story(), PrintOptions(paper=paper))))
        box = reader.pages[0].mediabox
        assert (round(box.width), round(box.height)) == size


def test_what_cannot_be_written_is_said_and_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(ExportError) as caught:
        print_pdf(small_story(), tmp_path / "no" / "such.pdf", PrintOptions())
    assert "could not be written" in caught.value.sentence
    (tmp_path / "taken").mkdir()
    with pytest.raises(ExportError):
        print_pdf(small_story(), tmp_path / "taken", PrintOptions())
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]


def test_a_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "story.pdf"
    path.write_bytes(b"old")
    print_pdf(small_story(), path, replace(PrintOptions(), colour=False))
    assert path.read_bytes().startswith(b"%PDF")
    assert [each.name for each in tmp_path.iterdir()] == ["story.pdf"]


def ink_edges(data: bytes, number: int) -> tuple[float, float]:
    """Where the first and the last ink of a page stand, as shares of its width."""
    document = pypdfium2.PdfDocument(data)
    try:
        picture = document[number].render(scale=1, grayscale=True).to_numpy()
    finally:
        document.close()
    (columns,) = (picture < 160).any(axis=0).nonzero()
    return columns[0] / picture.shape[1], columns[-1] / picture.shape[1]


def test_a_margin_for_notes_is_left_free() -> None:
    report = long_report(2, paragraphs=20)
    _, usual = ink_edges(pdf_of(report), 1)
    left, wide = ink_edges(pdf_of(report, PrintOptions(note_margin=True)), 1)
    assert usual > 0.78
    assert 0.03 < left < 0.1
    assert wide < 0.65


def test_the_index_takes_the_margin_for_notes_too() -> None:
    report = long_report(60, paragraphs=4)
    data = pdf_of(report, PrintOptions(note_margin=True, orientation=Orientation.LANDSCAPE))
    last = len(pypdfium2.PdfDocument(data)) - 1
    _, text = ink_edges(data, 0)
    _, index = ink_edges(data, last)
    assert text < 0.65
    assert index > 0.85


def test_a_sheet_turned_across_is_wide_and_full() -> None:
    data = pdf_of(long_report(2, paragraphs=20), PrintOptions(orientation=Orientation.LANDSCAPE))
    page = PdfReader(BytesIO(data)).pages[1]
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (842, 595)
    left, right = ink_edges(data, 1)
    assert left < 0.08
    assert right > 0.9


def test_every_font_is_embedded_in_part_and_says_so(story_pdf: Path) -> None:
    reader = PdfReader(story_pdf)
    fonts = [
        font.get_object()
        for page in reader.pages
        for font in object_at(page, "/Resources", "/Font").values()
    ]
    assert len({font["/BaseFont"] for font in fonts}) >= 3
    for font in fonts:
        part = object_at(font, "/DescendantFonts")[0].get_object()
        names = {
            font["/BaseFont"],
            part["/BaseFont"],
            object_at(part, "/FontDescriptor")["/FontName"],
        }
        assert len(names) == 1
        assert re.match(r"/[A-Z]{6}\+Source", names.pop())


def test_text_from_right_to_left_begins_at_the_right() -> None:
    sheet = Edition(small_story(), PrintOptions(), load_fonts()).sheet
    style = sheet.styles[StyleName.BODY]
    hebrew = SetBlock(TextBlock("שלום לכל העולם, NATO", style, 40_000))
    english = SetBlock(TextBlock("Peace to all the world, שלום", style, 40_000))
    assert hebrew.x(0, 0) > 39_000
    assert english.x(0, 0) < 1_000
    (stretch,) = hebrew.stretches(0, 4, 0, 1)
    assert 30_000 < stretch.left < stretch.right <= 40_000


def colours_on(data: bytes, number: int) -> set[tuple[int, ...]]:
    """Every colour that is seen on a page."""
    document = pypdfium2.PdfDocument(data)
    try:
        picture = document[number].render(scale=2, rev_byteorder=True).to_pil()
    finally:
        document.close()
    found = picture.convert("RGB").getcolors(maxcolors=1 << 24) or []
    return {colour for _, colour in found if isinstance(colour, tuple)}


def test_who_is_chosen_is_highlighted_in_the_inks_of_the_window() -> None:
    story = small_story()
    ada, oslo = (
        next(entity.id for entity in story.entities if entity.name == name)
        for name in ("Ada Byron", "Oslo")
    )
    fills = map(QColor, LIGHT.fills[:2])
    inks = {(fill.red(), fill.green(), fill.blue()) for fill in fills}
    both = colours_on(pdf_of(story, PrintOptions(chosen=frozenset([ada, oslo]))), 0)
    assert inks <= both
    everybody = colours_on(pdf_of(story), 0)
    assert everybody.isdisjoint(inks)
    grey = colours_on(pdf_of(story, PrintOptions(chosen=frozenset([ada]), colour=False)), 0)
    assert all(red == green == blue for red, green, blue in grey)


def test_the_columns_of_the_last_page_are_balanced() -> None:
    options = PrintOptions(orientation=Orientation.LANDSCAPE, content=PrintContent.MARKED)
    for paragraphs in (7, 23, 31):
        edition = Edition(long_report(9, paragraphs=paragraphs), options, load_fonts())
        first = (len(edition.pieces) - 1) // 2 * 2
        ends = [
            sum(piece.end - piece.first for piece in column) for column in edition.pieces[first:]
        ]
        assert len(ends) == 2
        assert abs(ends[0] - ends[1]) <= 6


def test_the_running_head_names_the_chapter_that_a_page_begins_in() -> None:
    pages = texts(pdf_of(long_report(2, paragraphs=60), PrintOptions(content=PrintContent.MARKED)))
    chapter = ""
    for page in pages:
        # The running lines come last in the text of a page.
        body, _, running = page.rpartition("\u2026 ")
        assert running.startswith(chapter)
        chapter = next(iter(re.findall(r"On part \d+", body)[-1:]), chapter)
    assert chapter


def test_the_number_of_a_paragraph_stands_where_its_lines_begin() -> None:
    hebrew, english = "שלום לכולם היום", "Hello to all of you today"
    story = Annotations(article_as_is(f"{hebrew}\n\n{english}"))
    page = pypdfium2.PdfDocument(pdf_of(story))[0].get_textpage()
    places: dict[str, float] = {}
    for index in range(page.count_chars()):
        letter = page.get_text_range(index, 1)
        if letter in "12":
            places.setdefault(letter, page.get_charbox(index)[0])
    middle = PrintOptions().page_points[0] / 2
    assert places["1"] > middle > places["2"]


def test_lines_and_signs_are_short_and_every_form_is_there() -> None:
    for options in (PrintOptions(), PrintOptions(colour=False, tint=True)):
        for page in PdfReader(BytesIO(pdf_of(long_report(3, paragraphs=30), options))).pages:
            contents = page.get_contents()
            assert contents is not None
            data = contents.get_data()
            assert data.count(b" c\n") == 0
            drawn = {name.decode() for name in re.findall(rb"(/\w+) Do\b", data)}
            assert drawn <= set(object_at(page, "/Resources", "/XObject"))


def test_a_long_text_takes_no_more_than_15_kilobytes_a_page() -> None:
    edition = Edition(long_report(3, paragraphs=400), PrintOptions(), load_fonts())
    assert len(edition_pdf(edition)) / edition.page_count < 12_500


def test_verses_stand_line_under_line_and_every_fifth_has_its_number() -> None:
    lines = ["and so the verse goes on"] * 40
    poem = annotations_of("\n\n".join(lines))
    prose = annotations_of("\n\n".join(f"{line}." for line in lines))
    content = PrintOptions(content=PrintContent.MARKED)
    assert len(pypdfium2.PdfDocument(pdf_of(poem, content))) == 1
    assert len(pypdfium2.PdfDocument(pdf_of(prose, content))) == 2
    words = pypdfium2.PdfDocument(pdf_of(poem, content))[0].get_textpage().get_text_range()
    assert re.findall(r"(\d+) and so", words) == [
        "1",
        "5",
        "10",
        "15",
        "20",
        "25",
        "30",
        "35",
        "40",
    ]
