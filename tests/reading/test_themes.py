"""Contrast as WCAG 2.2 computes it, for every pair of colours that meet on the screen."""

import pytest

from reader.reading.themes import DARK, HIGH_CONTRAST, LIGHT, SEPIA, Colours, blend, contrast
from reader.text.entity import EntityKind

THEMES = pytest.mark.parametrize(
    "colours", [LIGHT, SEPIA, DARK, HIGH_CONTRAST], ids=lambda colours: colours.name
)
TEXT, GRAPHIC = 4.5, 3.0


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@THEMES
def test_text_is_readable_on_every_ground(colours: Colours) -> None:
    grounds = [colours.page, colours.sidebar, colours.field, colours.row, colours.error]
    grounds += [colours.match, colours.selection, *colours.fills]
    grounds += [colours.tint_of(kind) for kind in EntityKind]
    assert min(contrast(colours.text, ground) for ground in grounds) >= TEXT


@THEMES
def test_small_dimmed_text_is_readable(colours: Colours) -> None:
    grounds = [colours.page, colours.sidebar, colours.field, colours.row, colours.error]
    assert min(contrast(colours.dimmed, ground) for ground in grounds) >= TEXT


@THEMES
@pytest.mark.parametrize("kind", EntityKind)
def test_marks_stand_out(colours: Colours, kind: EntityKind) -> None:
    grounds = [colours.page, colours.sidebar, colours.row, colours.tint_of(kind), *colours.fills]
    assert min(contrast(colours.of_kind(kind), ground) for ground in grounds) >= GRAPHIC
    assert contrast(colours.light_line_of(kind), colours.page) >= GRAPHIC


@THEMES
@pytest.mark.parametrize("kind", EntityKind)
def test_the_question_mark_of_a_doubtful_name_is_readable(
    colours: Colours, kind: EntityKind
) -> None:
    grounds = [colours.page, colours.sidebar, colours.row, colours.field, colours.tint_of(kind)]
    assert min(contrast(colours.of_kind(kind), ground) for ground in grounds) >= TEXT


@THEMES
@pytest.mark.parametrize("slot", range(4))
def test_letters_and_ticks_of_the_legend_stand_out(colours: Colours, slot: int) -> None:
    assert contrast(colours.ink(slot), colours.page) >= TEXT
    assert contrast(colours.ink(slot), colours.sidebar) >= GRAPHIC
    assert contrast(colours.ink(slot), colours.fill(slot)) >= GRAPHIC
    assert contrast(colours.text, colours.fill(slot)) >= TEXT


@THEMES
def test_focus_and_the_current_mention_stand_out(colours: Colours) -> None:
    grounds = [
        colours.page,
        colours.sidebar,
        colours.field,
        colours.row,
        colours.error,
        *colours.fills,
    ]
    assert min(contrast(colours.accent, ground) for ground in grounds) >= GRAPHIC


@THEMES
def test_those_chosen_together_have_different_fills(colours: Colours) -> None:
    assert len({colours.fill(slot) for slot in range(4)}) == 4
    assert colours.page not in colours.fills
    assert len({colours.ink(slot) for slot in range(4)}) == 4


def test_blending_nothing_and_everything() -> None:
    assert blend("#123456", "#ffffff", 0) == "#ffffff"
    assert blend("#123456", "#ffffff", 1) == "#123456"
