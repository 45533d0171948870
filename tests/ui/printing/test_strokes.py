"""The three kinds stay apart without colour, at the size of the text."""

from dataclasses import dataclass
from itertools import pairwise

import pypdfium2
import pytest

from reader.exporting.print_options import PrintContent, PrintOptions
from reader.text.entity import EntityKind
from reader.ui.printing.edition import Edition
from reader.ui.printing.pdf.pdf_file import edition_pdf
from reader.ui.style.fonts import load_fonts
from tests.notation import annotations_of

pytestmark = pytest.mark.usefixtures("qapp")

_DPI = 300
_INK = 140
"""Grey below which a pixel of the scan counts as ink."""


def _alone(*, colour: bool) -> PrintOptions:
    return PrintOptions(colour=colour, content=PrintContent.MARKED)


@dataclass(frozen=True)
class Line:
    """What is seen of a line under a name: rows of ink and columns without any."""

    height: int
    gaps: int
    swings: int


def grey_scan(options: PrintOptions, notation: str) -> tuple[bytes, int, int]:
    """The first page as grey pixels, row by row, with its width and height."""
    edition = Edition(annotations_of(notation), options, load_fonts())
    document = pypdfium2.PdfDocument(bytes(edition_pdf(edition)))
    bitmap = document[0].render(scale=_DPI / 72, grayscale=True)
    data, width, height = bytes(bitmap.buffer), bitmap.stride, bitmap.height
    document.close()
    return data, width, height


def line_under(kind: EntityKind, *, colour: bool) -> Line:
    """Look at the line under a word without descenders, alone on its page."""
    # Letters without anything below the baseline: what is seen there is the line.
    data, width, height = grey_scan(_alone(colour=colour), f"[nnnnnnnnnnnn|{kind.value}]")
    rows = [data[row * width : (row + 1) * width] for row in range(height // 4)]
    inked = [
        row for row in range(len(rows)) if any(pixel < _INK for pixel in rows[row][: width // 2])
    ]
    # The last band of ink in this part of the page is the line: an empty row is above it.
    bottom = inked[-1]
    top = bottom
    while top - 1 in inked:
        top -= 1
    band = rows[top : bottom + 1]
    columns = [
        [index for index, row in enumerate(band) if row[column] < _INK] for column in range(width)
    ]
    inside = [column for column in range(width) if columns[column]]
    stretch = columns[inside[0] : inside[-1] + 1]
    gaps = sum(1 for a, b in pairwise(stretch) if a and not b)
    middle = len(band) / 2
    sides = [sum(column) / len(column) > middle for column in stretch if column]
    swings = sum(1 for a, b in pairwise(sides) if a != b)
    return Line(bottom - top + 1, gaps, swings)


@pytest.mark.parametrize("colour", [False, True])
def test_kinds_are_told_apart_by_the_shape_of_the_line_alone(colour: bool) -> None:
    person = line_under(EntityKind.PERSON, colour=colour)
    organisation = line_under(EntityKind.ORGANISATION, colour=colour)
    place = line_under(EntityKind.PLACE, colour=colour)
    assert person.gaps == 0
    assert person.swings == 0
    assert organisation.gaps >= 5
    assert place.gaps == 0
    assert place.swings >= 10
    assert place.height > person.height + 2


def test_grey_means_grey() -> None:
    edition = Edition(
        annotations_of("[Ada|person] of [Acme|organisation] in [Oslo|place]"),
        PrintOptions(colour=False, tint=True),
        load_fonts(),
    )
    document = pypdfium2.PdfDocument(bytes(edition_pdf(edition)))
    data = bytes(document[0].render(scale=2, rev_byteorder=False).buffer)
    document.close()
    assert data[0::3] == data[1::3] == data[2::3]


@pytest.mark.parametrize("colour", [False, True])
def test_tints_are_light(colour: bool) -> None:
    options = PrintOptions(colour=colour, tint=True)
    edition = Edition(annotations_of("[Ada|person]"), options, load_fonts())
    assert set(edition.sheet.inks.tints) == set(EntityKind)
    for tint in edition.sheet.inks.tints.values():
        # L* of 90 is a relative luminance of 0.763.
        channels = [value / 255 for value in (tint.red(), tint.green(), tint.blue())]
        linear = [((c + 0.055) / 1.055) ** 2.4 for c in channels]
        assert 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] >= 0.763
