"""An edition's pages hold what was asked for, in every script, and can be given up half way."""

import numpy as np
import pypdfium2
import pytest
from PySide6.QtGui import QImage, QPainter

from reader.errors import Cancelled
from reader.exporting.print_options import Orientation, Paper, PrintContent, PrintOptions
from reader.text.annotations import Annotations
from reader.ui.printing.edition import Edition
from reader.ui.printing.pdf.pdf_file import edition_pdf
from reader.ui.style.fonts import load_fonts
from tests.notation import annotations_of
from tests.ui.printing.editions import long_report, small_story

pytestmark = pytest.mark.usefixtures("qapp")


def dark_pixels(annotations: Annotations, page: int = 0) -> int:
    """How much ink there is on a page."""
    edition = Edition(annotations, PrintOptions(), load_fonts())
    picture = QImage(1192, 1684, QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    painter.scale(1192 / edition.sheet.width, 1192 / edition.sheet.width)
    edition.paint(painter, page)
    painter.end()
    return sum(pixel < 128 for pixel in bytes(picture.constBits()))


@pytest.mark.parametrize(
    "notation",
    [
        "שלום [ירושלים|place] היא עיר. [ירושלים>ירושלים]!",
        "[東京|place]は[日本|place=Japan]の首都。",
        "[Oslo|place]\u2014[Bergen|place]\u2014[Narvik|place]",
        "[\U0001d538da|person]'s [\U0001f600|organisation]",
        "[Nyhavn-on-the-very-long-line|place]" * 12,
    ],
    ids=["right to left", "without spaces", "dashes", "astral", "unbroken"],
)
def test_names_in_any_script_are_printed(notation: str) -> None:
    assert dark_pixels(annotations_of(notation)) > 300


def test_more_marks_mean_more_ink() -> None:
    plain = annotations_of("Ada Byron went to Oslo.")
    marked = annotations_of("[Ada Byron|person] went to [Oslo|place].")
    assert dark_pixels(marked) > dark_pixels(plain)


def test_layout_and_writing_can_be_given_up() -> None:
    report = long_report(1, paragraphs=40)
    with pytest.raises(Cancelled):
        Edition(report, PrintOptions(), load_fonts(), cancelled=lambda: True)
    edition = Edition(report, PrintOptions(), load_fonts())
    seen: list[int] = []

    def stop_at_two(done: int) -> bool:
        seen.append(done)
        return done < 2

    with pytest.raises(Cancelled):
        edition_pdf(edition, progress=stop_at_two)
    assert seen == [1, 2]


def test_headings_are_in_the_outline() -> None:
    edition = Edition(long_report(2, paragraphs=12), PrintOptions(), load_fonts())
    titles = [(item.level, item.title) for item in edition.outline]
    assert (1, "On part 3") in titles
    assert (0, "Index of names") in titles
    assert all(0 <= item.destination.page < edition.page_count for item in edition.outline)


def test_a_page_of_every_content_can_be_counted() -> None:
    for content in PrintContent:
        options = PrintOptions(content=content, note_margin=True)
        edition = Edition(small_story(), options, load_fonts())
        assert edition.page_count == (2 if content is PrintContent.MARKED_AND_INDEX else 1)


def test_a_long_index_has_its_initials() -> None:
    names = [f"Ada {stem}son{number}" for stem in ("Bo", "Ka", "To") for number in range(20)]
    found = annotations_of(" and ".join(f"[{name}|person]" for name in names))
    document = pypdfium2.PdfDocument(
        bytes(edition_pdf(Edition(found, PrintOptions(), load_fonts())))
    )
    index = document[len(document) - 1].get_textpage().get_text_range()
    document.close()
    lines = [line.strip() for line in index.splitlines()]
    assert [line for line in lines if line in ("B", "K", "T")] == ["B", "K", "T"]


@pytest.mark.parametrize(
    "options",
    [
        PrintOptions(),
        PrintOptions(colour=False, paper=Paper.LETTER),
        PrintOptions(tint=True, orientation=Orientation.LANDSCAPE),
    ],
    ids=["A4", "grey on Letter", "tinted, across"],
)
def test_the_file_looks_as_the_preview_does(options: PrintOptions) -> None:
    edition = Edition(small_story(), options, load_fonts())
    document = pypdfium2.PdfDocument(bytes(edition_pdf(edition)))
    for number in range(edition.page_count):
        file = document[number].render(scale=2, grayscale=True).to_numpy().astype(float)
        height, width = file.shape
        picture = QImage(width, height, QImage.Format.Format_Grayscale8)
        picture.fill(255)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(width / edition.sheet.width, height / edition.sheet.height)
        edition.paint(painter, number)
        painter.end()
        shown = np.frombuffer(bytes(picture.constBits()), np.uint8)
        preview = shown.reshape(height, picture.bytesPerLine())[:, :width].astype(float)
        # The two smooth edges in their own ways: squares of eight points are compared.
        difference = np.abs(_squares(file) - _squares(preview))
        assert difference.max() < 50
        assert difference.mean() < 0.6
        assert _squares(preview).min() < 200
    document.close()


def _squares(
    picture: np.ndarray[tuple[int, int], np.dtype[np.float64]],
) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    height, width = (side // 8 * 8 for side in picture.shape)
    squares: np.ndarray[tuple[int, int], np.dtype[np.float64]] = (
        picture[:height, :width].reshape(height // 8, 8, width // 8, 8).mean(axis=(1, 3))
    )
    return squares


def test_no_label_hangs_out_of_the_lines_and_words_stay_whole() -> None:
    edition = Edition(long_report(6, paragraphs=120), PrintOptions(type_size=14), load_fonts())
    blocks = {piece.block for page in edition.pieces for piece in page}
    lines = [edition.set_lines(block) for block in sorted(blocks)]
    assert sum(len(each.block.labels) for each in lines) > 10
    assert all(not each.hanging_labels() for each in lines)
    rooms = [room for each in lines for room in each.block.rooms.values()]
    # A word with its last letter set apart is copied in two pieces: only where it must be.
    assert sum(room.inside for room in rooms) < len(rooms) / 2
