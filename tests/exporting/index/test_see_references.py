"""References stand where a reader would look, and nowhere else."""

import pytest

from reader.exporting.index.filing import person_heading
from reader.exporting.index.see_references import see_references
from tests.notation import annotations_of


def references(notation: str) -> dict[str, list[str]]:
    found = annotations_of(notation)
    text = found.article.text
    headings = [person_heading(one.name, one.forms(text), one.role) for one in found.entities]
    rows = see_references(text, found.entities, headings)
    return {row.heading: [heading for heading, _ in row.targets] for row in rows}


@pytest.mark.parametrize(
    "notation",
    [
        "[Charles Dickens|person], that is [Dickens, Charles>Charles Dickens]",
        "[Ursula von der Leyen|person]. [Von der Leyen>Ursula von der Leyen] said",
        "[Alexander Van der Bellen|person]. [Van der Bellen>Alexander Van der Bellen] said",
        "[Mario Vargas Llosa|person]. [Vargas Llosa>Mario Vargas Llosa] wrote",
        "[Barack Obama|person]. [Barack>Barack Obama] spoke, [BARACK OBAMA>Barack Obama] did",
        "[Hans Berg|person]. [HANS BERG>Hans Berg]. [Berg>Hans Berg]",
        "[Hillary Clinton|person]. [Hillary Rodham Clinton>Hillary Clinton]",
    ],
)
def test_a_part_of_the_name_or_the_name_turned_round_is_no_reference(notation: str) -> None:
    assert references(notation) == {}


def test_another_name_is_one_and_so_is_a_name_under_which_one_is_called_but_not_filed() -> None:
    assert references("[Samuel Clemens|person], called [Mark Twain>Samuel Clemens:alias].") == {
        "Twain, Mark": ["Clemens, Samuel"]
    }
    assert references("[Nguyen Phu Trong|person]. [Trong>Nguyen Phu Trong] said") == {
        "Trong": ["Nguyen Phu Trong"]
    }


def test_of_wordings_that_differ_in_case_alone_one_stands() -> None:
    found = references(
        "[Samuel Clemens|person], [Mark Twain>Samuel Clemens:alias], "
        "[MARK TWAIN>Samuel Clemens:alias]."
    )
    assert len(found) == 1
