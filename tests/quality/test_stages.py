"""Every stage earns its keep: the card says what, on each set, and on passages of news."""

import re

import pytest

from reader.paths import weights_folder
from reader.recognising.pipeline import STAGE_NAMES

_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?")


def _worths() -> dict[str, list[float]]:
    """Return the figures of each stage in the card that are not nothing."""
    card = (weights_folder() / "names.md").read_text(encoding="utf-8")
    table = card.partition("<!-- stages: begin -->")[2].partition("<!-- stages: end -->")[0]
    rows = [line.strip("| ").split("|") for line in table.strip().splitlines()[3:]]
    return {
        cells[0].strip(): [float(cell) for cell in cells[1:] if _NUMBER.fullmatch(cell.strip())]
        for cells in rows
    }


def test_the_card_says_what_each_stage_earns() -> None:
    assert tuple(_worths()) == STAGE_NAMES


@pytest.mark.parametrize("name", STAGE_NAMES)
def test_a_stage_earns_something_on_some_set_or_changes_some_passage(name: str) -> None:
    assert max(_worths()[name], default=0) > 0, "leave it out for good, with its tests"
