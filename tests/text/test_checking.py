"""What is asked of a person, in which order, and how far they have come."""

from dataclasses import replace

import pytest
from hypothesis import given

from reader.errors import EditError
from reader.text.annotations import Annotations
from reader.text.article import article_as_is
from reader.text.checking import Check, CheckRun, check_run, to_check
from reader.text.doubt import Doubt
from reader.text.edits import (
    AddMention,
    Confirm,
    Delete,
    Locate,
    Merge,
    RemoveMention,
    Rename,
    Retype,
    Split,
)
from reader.text.entity import Entity, EntityKind, Mention, MentionForm, Origin
from reader.text.history import History
from reader.text.span import Span
from tests.text.articles import annotations

TEXT = "Ada met Cup in Springfield. She wept. Cup left Springfield; he sang."


def _mention(words: str, doubt: Doubt | None = None, *, after: int = 0) -> Mention:
    start = TEXT.index(words, after)
    pronoun = words.lower() in ("she", "he")
    return Mention(
        Span(start, start + len(words)),
        MentionForm.PRONOUN if pronoun else MentionForm.NAME,
        1.0 if doubt is None else 0.3,
        doubt,
    )


ADA = Entity("a", EntityKind.PERSON, "Ada", (_mention("Ada"), _mention("She", Doubt.SAME)))
CUP = Entity(
    "c",
    EntityKind.ORGANISATION,
    "Cup",
    (_mention("Cup", Doubt.NAME), _mention("Cup", Doubt.KIND, after=20)),
)
TOWN = Entity(
    "t",
    EntityKind.PLACE,
    "Springfield",
    (_mention("Springfield", Doubt.PLACE), _mention("Springfield", Doubt.PLACE, after=30)),
    identity="geonames:4250542",
    alternatives=("Springfield, Missouri, United States",),
)
START = Annotations(article_as_is(TEXT), (ADA, CUP, TOWN))


def asked(checks: tuple[Check, ...]) -> list[tuple[str, bool]]:
    return [(check.mention.span.of(TEXT), check.whole) for check in checks]


def test_one_question_for_a_row_and_one_for_each_mention_of_a_sure_row() -> None:
    assert asked(to_check(START)) == [("Cup", True), ("Springfield", True), ("She", False)]


@pytest.mark.parametrize(
    ("doubt", "counts"), [(Doubt.NAME, [2]), (Doubt.KIND, [2]), (Doubt.SAME, [1, 1])]
)
def test_what_a_wording_is_counts_once_and_whom_it_means_each_time(
    doubt: Doubt, counts: list[int]
) -> None:
    text = "Cup Final: the Cup is won. The  cup, that is."
    spans = [Span(0, 9), Span(15, 18), Span(32, 35)]
    sure, *others = (Mention(span) for span in spans)
    mentions = (sure, *(replace(each, confidence=0.2, doubt=doubt) for each in others))
    value = Annotations(
        article_as_is(text), (Entity("c", EntityKind.ORGANISATION, "Cup Final", mentions),)
    )
    assert [len(check.spans) for check in to_check(value)] == counts


def test_what_is_sure_is_not_asked() -> None:
    ada = replace(ADA, mentions=(ADA.mentions[0], replace(ADA.mentions[1], confidence=0.6)))
    assert to_check(Annotations(START.article, (ada,))) == ()


def test_a_row_is_doubted_for_what_is_least_sure_of_its_surest_mention() -> None:
    cup = replace(CUP, mentions=(CUP.mentions[0], replace(CUP.mentions[1], confidence=0.45)))
    (check,) = to_check(Annotations(START.article, (cup,)))
    assert check.doubt is Doubt.KIND


def test_where_no_doubt_is_given_the_form_suggests_one() -> None:
    pronoun = replace(ADA.mentions[1], doubt=None)
    name = replace(CUP.mentions[0], doubt=None)
    value = Annotations(
        START.article,
        (replace(ADA, mentions=(ADA.mentions[0], pronoun)), replace(CUP, mentions=(name,))),
    )
    assert [check.doubt for check in to_check(value)] == [Doubt.NAME, Doubt.SAME]


def test_a_confirmed_row_is_sure_and_kept_as_corrected() -> None:
    (cup, *_) = to_check(START)
    after = Confirm("c", cup.spans).apply(START)
    entity = after.entity("c")
    assert [(m.confidence, m.doubt) for m in entity.mentions] == [(1.0, None), (1.0, None)]
    assert entity.origin is Origin.CORRECTED
    assert asked(to_check(after)) == [("Springfield", True), ("She", False)]


def test_a_confirmed_mention_leaves_the_others_of_its_row_in_doubt() -> None:
    after = Confirm("c", frozenset({CUP.mentions[0].span})).apply(START)
    assert asked(to_check(after))[1:] == [("She", False), ("Cup", False)]


def test_a_confirmed_place_is_no_longer_taken_for_another() -> None:
    after = Confirm("t", frozenset({TOWN.mentions[0].span})).apply(START)
    assert after.entity("t").alternatives == ()
    assert after.entity("t").identity == TOWN.identity
    assert "Springfield" not in [words for words, _ in asked(to_check(after))]


def test_a_place_can_be_said_to_be_one_of_the_others() -> None:
    town = Locate("t", TOWN.alternatives[0]).apply(START).entity("t")
    assert (town.name, town.identity) == (TOWN.alternatives[0], None)
    assert not town.doubtful
    with pytest.raises(EditError, match=r"\.$"):
        Locate("t", "Shelbyville").apply(START)


@pytest.mark.parametrize(
    "edit",
    [
        Delete("c"),
        Rename("c", "The Cup"),
        Retype("c", EntityKind.PERSON),
        Merge("a", "c"),
        Confirm("c", frozenset(mention.span for mention in CUP.mentions)),
    ],
    ids=lambda edit: type(edit).__name__,
)
def test_what_was_said_of_a_row_is_not_asked_again(edit: Delete) -> None:
    assert "Cup" not in [words for words, _ in asked(to_check(edit.apply(START)))]


@pytest.mark.parametrize(
    "edit",
    [
        Split("a", frozenset({ADA.mentions[1].span})),
        RemoveMention(ADA.mentions[1].span),
        AddMention("c", ADA.mentions[1].span, MentionForm.PRONOUN),
    ],
    ids=lambda edit: type(edit).__name__,
)
def test_what_was_said_of_a_mention_is_not_asked_again(edit: Split) -> None:
    assert "She" not in [words for words, _ in asked(to_check(edit.apply(START)))]


def test_a_pronoun_stays_in_doubt_when_its_row_is_renamed() -> None:
    assert "She" in [words for words, _ in asked(to_check(Rename("a", "Ada L.").apply(START)))]


@pytest.mark.parametrize("spans", [frozenset(), frozenset({Span(0, 3)})], ids=["none", "other"])
def test_what_cannot_be_confirmed_is_refused(spans: frozenset[Span]) -> None:
    with pytest.raises(EditError, match=r"\.$"):
        Confirm("c", spans).apply(START)


def _place(run: CheckRun) -> tuple[int, int, str | None]:
    words = run.current.mention.span.of(TEXT) if run.current is not None else None
    return run.number, run.total, words


def test_a_run_counts_what_was_answered_and_what_was_skipped() -> None:
    run, value = check_run(START), START
    assert _place(run) == (1, 3, "Cup")
    value = Delete("c").apply(value)
    run = run.updated(value)
    assert _place(run) == (2, 3, "Springfield")
    run = run.skipped()
    assert _place(run) == (3, 3, "She")
    run = run.updated(RemoveMention(ADA.mentions[1].span).apply(value))
    assert (run.current, run.passed_over) == (None, 1)


def test_a_run_can_go_back_to_what_was_skipped() -> None:
    run = check_run(START).skipped().skipped().stepped_back()
    assert _place(run) == (2, 3, "Springfield")
    assert check_run(START).stepped_back() == check_run(START)


def test_what_is_undone_is_asked_again() -> None:
    history = History(START).edited(Delete("c"))
    run = check_run(START).updated(history.present).skipped()
    assert _place(run) == (3, 3, "She")
    assert _place(run.updated(history.undone().present)) == (1, 3, "Cup")


def test_a_row_whose_first_mention_goes_is_asked_about_where_it_is_next() -> None:
    run = check_run(START).updated(RemoveMention(CUP.mentions[0].span).apply(START))
    assert _place(run) == (1, 3, "Springfield")
    assert [words for words, _ in asked(run.left)] == ["Springfield", "She", "Cup"]


@given(annotations())
def test_confirming_everything_leaves_nothing_to_check(value: Annotations) -> None:
    run = check_run(value)
    assert run.total <= len(value.mentions)
    while run.current is not None:
        before = len(run.left)
        value = Confirm(run.current.entity.id, run.current.spans).apply(value)
        run = run.updated(value)
        assert len(run.left) < before
    assert to_check(value) == ()
    assert not any(mention_of.mention.doubtful for mention_of in value.mentions)


def test_of_two_questions_that_come_back_the_first_is_asked() -> None:
    pronouns = (_mention("She", Doubt.SAME), _mention("he", Doubt.SAME, after=40))
    row = replace(ADA, mentions=(ADA.mentions[0], *pronouns))
    history = History(Annotations(START.article, (row, TOWN))).edited(Delete("a"))
    run = check_run(history.present, at=len(TEXT))
    run = run.updated(history.undone().present)
    assert _place(run) == (2, 3, "She")
