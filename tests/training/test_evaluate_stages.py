"""What a stage earns is what is more with it than without it."""

from pathlib import Path

import pytest

from reader.recognising.language.language import load_language
from reader.recognising.pipeline import STAGE_NAMES
from reader.recognising.recogniser import Recogniser
from reader.training.evaluate_stages import StageSteps, StageWorth, table, write_into
from tests.notation import FakeWeights, annotations_of

SEEN = (
    "President [Ada Byron|person] met the [Byrons|person] in [Oslo|place] on Monday. She won. "
    "Later a French team lost to the [Blue Bakers|organisation]. The [Byrons'|person] dog slept."
)


@pytest.mark.parametrize("name", STAGE_NAMES)
def test_a_text_without_a_stage_is_what_recognition_makes_without_it(name: str) -> None:
    article = annotations_of(SEEN).article
    (draft,) = Recogniser(FakeWeights(SEEN)).read_many([article])
    steps = StageSteps(draft, load_language())
    without = Recogniser(FakeWeights(SEEN), without=[name]).recognise(article)
    assert steps.without([name]) == without
    assert steps.annotations == Recogniser(FakeWeights(SEEN)).recognise(article)


def test_the_table_is_put_between_its_marks(tmp_path: Path) -> None:
    told = table({"coreference": StageWorth({"hand": 0.0125, "gum": 0.0}, 3, 0)}, 7)
    assert told.splitlines() == [
        "| stage | hand | gum | of 1200 passages changed | of 7 pages changed |",
        "|---|---|---|---|---|",
        "| coreference | +1.25 |  | 3 |  |",
    ]
    card = tmp_path / "names.md"
    card.write_text("before\n<!-- stages: begin -->\nold\n<!-- stages: end -->\nafter\n", "utf-8")
    write_into(card, told)
    assert card.read_text("utf-8") == (
        f"before\n<!-- stages: begin -->\n{told}\n<!-- stages: end -->\nafter\n"
    )
