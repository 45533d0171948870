"""Choosing, stepping and keeping a choice, without a window."""

import pytest

from reader.reading.reading_state import MOST_CHOSEN, ReadingState
from reader.text.annotations import Annotations
from reader.text.edits import Merge
from reader.text.span import Span
from tests.notation import annotations_of

NOTATION = "[Ada|person] met [Bob|person]. [Ada>Ada] left [Rome|place]. [Bob>Bob] saw [Ada>Ada]."


@pytest.fixture
def annotations() -> Annotations:
    return annotations_of(NOTATION)


@pytest.fixture
def state(annotations: Annotations) -> ReadingState:
    return ReadingState(annotations)


def _id(state: ReadingState, name: str) -> str:
    return next(entity.id for entity in state.annotations.entities if entity.name == name)


def _words(state: ReadingState) -> str | None:
    text = state.annotations.article.text
    return None if state.current is None else f"{state.current.of(text)}@{state.current.start}"


def test_choosing_stands_on_the_first_mention(state: ReadingState) -> None:
    chosen = state.choose(_id(state, "Ada"))
    assert chosen.place_in_entity == (1, 3)
    assert _words(chosen) == "Ada@0"


def test_choosing_stands_on_a_mention_in_view(state: ReadingState) -> None:
    chosen = state.choose(_id(state, "Ada"), near=Span(5, 25))
    assert chosen.place_in_entity == (2, 3)


def test_steps_go_round_the_ends(state: ReadingState) -> None:
    first = state.choose(_id(state, "Ada"))
    places = []
    here = first
    for _ in range(3):
        after = here.step(1)
        places.append((after.place_in_entity, here.wraps(after, 1)))
        here = after
    assert places == [((2, 3), False), ((3, 3), False), ((1, 3), True)]
    assert first.step(-1).place_in_entity == (3, 3)
    assert first.wraps(first.step(-1), -1)


def test_steps_go_through_all_the_chosen(state: ReadingState) -> None:
    both = state.choose(_id(state, "Ada")).toggle(_id(state, "Bob"))
    here = both.stand_on(Span(0, 3))
    seen = []
    for _ in range(5):
        seen.append(_words(here))
        here = here.step(1)
    assert seen == ["Ada@0", "Bob@8", "Ada@13", "Bob@28", "Ada@36"]


def test_steps_of_anyone_leave_the_choice_alone(state: ReadingState) -> None:
    chosen = state.choose(_id(state, "Ada"))
    after = chosen.step_anyone(1)
    assert _words(after) == "Bob@8"
    assert after.chosen_ids == chosen.chosen_ids
    assert after.focus is not None
    assert after.focus.name == "Bob"


def test_nobody_chosen_steps_nowhere(state: ReadingState) -> None:
    assert state.step(1) == state


def test_a_step_from_nowhere_begins_where_one_reads(state: ReadingState) -> None:
    chosen = state.choose(_id(state, "Ada"))
    there = ReadingState(chosen.annotations, chosen.chosen, None)
    assert _words(there.step(1, reading_at=10)) == "Ada@13"
    assert _words(there.step(-1, reading_at=30)) == "Ada@13"


def test_each_of_the_chosen_has_a_colour_of_its_own(state: ReadingState) -> None:
    both = state.choose(_id(state, "Ada")).toggle(_id(state, "Bob"))
    assert sorted(both.slots.values()) == [0, 1]
    assert both.toggle(_id(state, "Ada")).chosen_ids == (_id(state, "Bob"),)
    assert both.toggle(_id(state, "Ada")).toggle(_id(state, "Rome")).slots[_id(state, "Rome")] == 0


def test_who_is_let_go_of_takes_the_current_mention_along(state: ReadingState) -> None:
    both = state.choose(_id(state, "Ada")).toggle(_id(state, "Bob"))
    assert _words(both) == "Bob@8"
    assert both.toggle(_id(state, "Bob")).current is None
    assert _words(both.toggle(_id(state, "Ada"))) == "Bob@8"


def test_where_no_mention_is_current_the_last_chosen_is_meant(state: ReadingState) -> None:
    both = state.choose(_id(state, "Ada")).toggle(_id(state, "Bob"))
    nowhere = ReadingState(both.annotations, both.chosen, None)
    assert nowhere.focus is not None
    assert nowhere.focus.name == "Bob"
    assert ReadingState(both.annotations).focus is None


def test_no_more_are_chosen_than_can_be_told_apart() -> None:
    annotations = annotations_of(" ".join(f"[Name{number}|person]" for number in range(9)))
    state = ReadingState(annotations)
    for entity in annotations.entities:
        state = state.toggle(entity.id)
    assert len(state.chosen) == MOST_CHOSEN
    assert len(set(state.slots.values())) == MOST_CHOSEN
    assert annotations.entities[-1].id in state.slots


def test_the_choice_lives_on_in_newer_annotations(state: ReadingState) -> None:
    chosen = state.choose(_id(state, "Bob"))
    ada = _id(state, "Ada")
    merged = Merge(ada, _id(state, "Bob")).apply(state.annotations)
    after = chosen.updated(merged)
    assert after.chosen_ids == (ada,)
    assert after.place_in_entity == (2, 5)


def test_what_is_gone_is_let_go(state: ReadingState, annotations: Annotations) -> None:
    chosen = state.choose(_id(state, "Rome"))
    without = annotations.with_entities(
        entity for entity in annotations.entities if entity.name != "Rome"
    )
    after = chosen.updated(without)
    assert (after.chosen, after.current) == ((), None)
