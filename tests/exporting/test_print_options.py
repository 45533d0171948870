"""What was chosen in the print dialog comes back the next time."""

import pytest

from reader.exporting.print_options import (
    Orientation,
    Paper,
    PrintContent,
    PrintOptions,
    remembered,
    to_remember,
)
from reader.settings import PrintSettings
from reader.text.entity import EntityKind


def test_choices_are_remembered_but_not_who_was_chosen() -> None:
    options = PrintOptions(
        paper=Paper.LETTER,
        orientation=Orientation.LANDSCAPE,
        note_margin=True,
        type_size=12.5,
        content=PrintContent.MARKED,
        kinds=frozenset([EntityKind.PLACE]),
        colour=False,
        tint=True,
        highlights=True,
    )
    assert remembered(to_remember(options)) == options
    chosen = PrintOptions(chosen=frozenset(["e1"]))
    assert remembered(to_remember(chosen)) == PrintOptions()


def test_until_paper_is_chosen_it_is_that_of_the_country() -> None:
    assert remembered(PrintSettings(), usual_paper=Paper.LETTER).paper is Paper.LETTER
    assert remembered(PrintSettings(paper="a4"), usual_paper=Paper.LETTER).paper is Paper.A4


@pytest.mark.parametrize(("stored", "read"), [(2.0, 8.0), (400.0, 18.0)])
def test_what_makes_no_sense_takes_its_default(stored: float, read: float) -> None:
    odd = PrintSettings(paper="a9", orientation="askew", content="all", type_size=stored)
    assert remembered(odd) == PrintOptions(type_size=read)


def test_type_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(ValueError, match="points"):
        PrintOptions(type_size=3)
