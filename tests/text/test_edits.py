from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import EditError
from reader.text.annotations import Annotations
from reader.text.article import article_as_is
from reader.text.edits import (
    AddEntity,
    AddMention,
    Delete,
    Edit,
    Merge,
    RemoveMention,
    Rename,
    Retype,
    Split,
)
from reader.text.entity import Entity, EntityKind, Mention, MentionForm, Origin
from reader.text.history import History
from reader.text.span import Span
from tests.notation import annotations_of
from tests.text.articles import annotations

ARTICLE = article_as_is("Ada met Bob in Oslo. Ada wept.")
ADA = Entity("a", EntityKind.PERSON, "Ada", (Mention(Span(0, 3)), Mention(Span(21, 24))))
BOB = Entity("b", EntityKind.PERSON, "Bob", (Mention(Span(8, 11)),), role="a friend")
OSLO = Entity("o", EntityKind.PLACE, "Oslo", (Mention(Span(15, 19)),), identity="geonames:3143244")
START = Annotations(ARTICLE, (ADA, BOB, OSLO))


def test_a_renamed_entity_keeps_its_mentions() -> None:
    ada = Rename("a", " Ada \n Lovelace ").apply(START).entity("a")
    assert (ada.name, ada.mentions, ada.origin) == ("Ada Lovelace", ADA.mentions, Origin.CORRECTED)


def test_a_retyped_entity_gives_up_its_identity() -> None:
    oslo = Retype("o", EntityKind.ORGANISATION).apply(START).entity("o")
    assert (oslo.kind, oslo.identity) == (EntityKind.ORGANISATION, None)
    assert Retype("o", EntityKind.PLACE).apply(START) is START


def test_a_deleted_entity_is_gone() -> None:
    assert "a" not in Delete("a").apply(START)


def test_two_rows_become_one_somebody() -> None:
    merged = Merge("a", "b").apply(START)
    assert "b" not in merged
    assert [m.span.start for m in merged.entity("a").mentions] == [0, 8, 21]
    assert merged.entity("a").role == "a friend"


def test_split_gives_the_chosen_mentions_a_row_of_their_own() -> None:
    parted = Split("a", frozenset({Span(21, 24)})).apply(START)
    found = parted.at(22)
    assert found is not None
    assert found.entity.id not in ("a", "b", "o")
    assert found.entity.name == "Ada"
    assert parted.entity("a").mentions == ADA.mentions[:1]


def test_what_is_split_off_is_called_by_its_longest_name() -> None:
    value = annotations_of(
        "[Ray|person=Ada Byron] met [her>Ada Byron]. [Tom Ray>Ada Byron] left [Tom>Ada Byron]."
    )
    (row,) = value.entities
    spans = frozenset(row.mentions[index].span for index in (0, 2, 3))
    parted = Split(row.id, spans).apply(value)
    assert [entity.name for entity in parted.entities if entity.id != row.id] == ["Tom Ray"]


def test_an_added_mention_pushes_others_aside() -> None:
    changed = AddMention("o", Span(8, 19), MentionForm.NAME).apply(START)
    assert "b" not in changed
    assert [m.span for m in changed.entity("o").mentions] == [Span(8, 19)]


def test_words_can_become_a_new_somebody() -> None:
    changed = AddEntity(Span(25, 29), EntityKind.PERSON).apply(START)
    found = changed.at(25)
    assert found is not None
    assert (found.entity.name, found.entity.origin) == ("wept", Origin.ADDED)


def test_words_become_somebody_everywhere_in_one_step() -> None:
    changed = AddEntity(Span(25, 29), EntityKind.PERSON, also=(Span(4, 7),)).apply(START)
    found = changed.at(25)
    assert found is not None
    assert [one.span for one in found.entity.mentions] == [Span(4, 7), Span(25, 29)]
    assert found.entity.name == "wept"
    more = AddMention("a", Span(25, 29), also=(Span(4, 7),)).apply(START)
    assert {Span(4, 7), Span(25, 29)} <= {one.span for one in more.entity("a").mentions}


def test_the_last_mention_takes_its_entity_with_it() -> None:
    assert "b" not in RemoveMention(Span(8, 11)).apply(START)
    assert "a" in RemoveMention(Span(0, 3)).apply(START)


@pytest.mark.parametrize(
    "edit",
    [
        Rename("nobody", "x"),
        Rename("a", "  "),
        Merge("a", "a"),
        Split("a", frozenset({Span(0, 3), Span(21, 24)})),
        Split("a", frozenset()),
        Split("a", frozenset({Span(8, 11)})),
        AddMention("a", Span(25, 90)),
        AddEntity(Span(3, 4), EntityKind.PLACE),
        RemoveMention(Span(0, 2)),
        RemoveMention(Span(4, 6)),
    ],
    ids=repr,
)
def test_what_does_not_fit_is_refused_with_a_sentence(edit: Edit) -> None:
    with pytest.raises(EditError, match=r"\.$"):
        edit.apply(START)


@given(annotations(least=2))
def test_merge_then_split_gives_the_same_mentions_to_each(value: Annotations) -> None:
    kept, other = value.entities[:2]
    spans = frozenset(mention.span for mention in other.mentions)
    parted = Split(kept.id, spans, other.name).apply(Merge(kept.id, other.id).apply(value))
    assert parted.entity(kept.id).mentions == kept.mentions
    (new,) = (e for e in parted.entities if e.id not in value or e.id == other.id)
    # They are the same mentions, and sure: a person has just said whose they are.
    sure = tuple(replace(mention, confidence=1.0, doubt=None) for mention in other.mentions)
    assert (new.name, new.mentions) == (other.name, sure)


@st.composite
def edits(draw: st.DrawFn, value: Annotations) -> Edit:
    ids = st.sampled_from([entity.id for entity in value.entities] or ["none"])
    start = draw(st.integers(0, len(value.article.text)))
    span = Span(start, start + draw(st.integers(1, 9)))
    kind = draw(st.sampled_from(EntityKind))
    made: list[Edit] = [
        Rename(draw(ids), draw(st.text(max_size=5))),
        Retype(draw(ids), kind),
        Delete(draw(ids)),
        Merge(draw(ids), draw(ids)),
        AddMention(draw(ids), span),
        AddEntity(span, kind),
        RemoveMention(span),
    ]
    if value.mentions:
        found = draw(st.sampled_from(value.mentions))
        made += [Split(found.entity.id, frozenset({found.span})), RemoveMention(found.span)]
    return draw(st.sampled_from(made))


@given(annotations(), st.data())
def test_any_run_of_edits_can_be_undone_and_redone(value: Annotations, data: st.DataObject) -> None:
    history = History(value)
    for _ in range(data.draw(st.integers(1, 5))):
        try:
            history = history.edited(data.draw(edits(history.present)))
        except EditError:
            continue
    last = history
    while history.can_undo:
        history = history.undone()
    assert history.present == value
    while history.can_redo:
        history = history.redone()
    assert history.present == last.present


def test_history_stands_still_at_both_ends() -> None:
    history = History(START)
    assert history.undone() is history
    assert history.redone() is history
    assert history.edited(Retype("o", EntityKind.PLACE)) is history


def test_a_new_edit_forgets_what_was_undone() -> None:
    history = History(START).edited(Delete("a")).undone().edited(Delete("b"))
    assert not history.can_redo
    assert "a" in history.present
