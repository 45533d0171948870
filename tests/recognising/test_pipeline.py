"""The stages of recognition as a value: their order, leaving one out, and stopping between two."""

from dataclasses import FrozenInstanceError
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import Cancelled
from reader.recognising.draft import Draft
from reader.recognising.language.language import load_language
from reader.recognising.mentions.found_mention import FoundMention
from reader.recognising.mentions.readings import NameSpan
from reader.recognising.pipeline import STAGE_NAMES, STAGES, run_stages, stages_for
from reader.recognising.recogniser import Recogniser
from reader.text.entity import EntityKind
from tests.notation import FakeWeights, annotations_of, article_of, notation_of
from tests.recognising.test_any_names import WORDS, AnyReading

SEEN = "President [Ada Byron|person] met the [Byrons|person]. She won. Later a French team lost."


def _told_without(*names: str, seen: str = SEEN) -> str:
    recogniser = Recogniser(FakeWeights(seen), without=names)
    return notation_of(recogniser.recognise(annotations_of(seen).article))


def test_names_are_put_right_before_they_are_grouped_and_references_come_last() -> None:
    at = {name: index for index, name in enumerate(STAGE_NAMES)}
    assert len(at) == len(STAGES)
    assert at["name_forces"] < at["persons"]
    assert at["places"] < at["roles"] < at["coreference"] < at["speakers"] == len(STAGES) - 1


def test_a_stage_left_out_has_no_effect_and_the_others_have_theirs() -> None:
    assert _told_without() == (
        "President [Ada Byron|person] met the Byrons. [She>Ada Byron] won. "
        "Later a [French|place=France:adjective] team lost."
    )
    assert "the [Byrons|person]" in _told_without("drop_families")
    assert "[She" not in _told_without("coreference")
    assert "[French" not in _told_without("add_demonyms")
    assert "[Ada" not in _told_without("persons")


def test_several_stages_can_be_left_out() -> None:
    told = _told_without("coreference", "add_demonyms")
    assert told == "President [Ada Byron|person] met the Byrons. She won. Later a French team lost."


def test_an_unknown_stage_is_refused_with_the_names_that_there_are() -> None:
    with pytest.raises(ValueError, match="no stage is called teams; there are merge_broken, "):
        Recogniser(FakeWeights(), without={"teams"})


def test_a_language_without_a_table_leaves_out_the_stages_that_need_it() -> None:
    english = load_language()
    assert stages_for(english) == STAGES
    bare = type(english)(
        "xx",
        english.gazetteer,
        english.titles,
        english.bodies,
        english.genders,
        english.nicknames,
        english.pronouns,
        type(english.lexicon)({}),
    )
    left = stages_for(bare)
    assert all(not stage.needs for stage in left)
    assert {stage.name for stage in STAGES if not stage.needs} == {stage.name for stage in left}


def test_the_work_can_be_stopped_before_each_stage() -> None:
    article = annotations_of(SEEN).article
    for limit in range(len(STAGES)):
        answers = iter([False] * limit)
        draft = Draft.of(article, (), cancelled=partial(next, answers, True))
        with pytest.raises(Cancelled):
            run_stages(draft, load_language(), STAGES)


def test_a_draft_is_never_changed() -> None:
    draft = Draft.of(article_of("Ada slept."), [NameSpan(0, 3, EntityKind.PERSON)])
    after = run_stages(draft, load_language(), STAGES)
    assert draft.clusters == ()
    assert [one.name for one in after.clusters] == ["Ada"]
    with pytest.raises(FrozenInstanceError):
        draft.names = ()  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        after.clusters[0].name = "Eve"  # type: ignore[misc]


def test_names_that_a_stage_adds_come_in_order_and_the_longer_stays() -> None:
    text = "Ada Byron met Tom Ray."
    ada, byron, tom = (
        FoundMention(start, end, text[start:end], EntityKind.PERSON)
        for start, end in ((0, 3), (0, 9), (14, 21))
    )
    draft = Draft.of(article_of(text), ()).with_names([tom, ada]).with_more_names([byron])
    assert draft.in_order().names == (byron, tom)


def test_nothing_beyond_what_has_been_read_is_looked_at() -> None:
    article = article_of("Ada slept.\n\nThen a French team won.")
    draft = Draft.of(article, [NameSpan(0, 3, EntityKind.PERSON)], until=10)
    found = run_stages(draft, load_language(), STAGES).annotations()
    assert [entity.name for entity in found.entities] == ["Ada"]


@given(
    words=st.lists(st.sampled_from(WORDS), max_size=60),
    spans=st.lists(
        st.tuples(st.integers(0, 30), st.integers(1, 25), st.integers(0, 2), st.floats(0, 1)),
        max_size=20,
    ),
    without=st.sets(st.sampled_from(STAGE_NAMES), max_size=8),
)
def test_annotations_come_of_any_names_without_any_stages(
    words: list[str], spans: list[tuple[int, int, int, float]], without: set[str]
) -> None:
    article = article_of(" ".join(words))
    annotations = Recogniser(AnyReading(spans, []), without=without).recognise(article)
    for pair in annotations.mentions:
        assert pair.span.of(article.text)
