"""Corrections are known by what they changed, and each can be taken back by itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import EditError
from reader.text.annotations import Annotations
from reader.text.corrections.correction import CorrectionKind, TakeBack
from reader.text.corrections.correction_record import correction_records, corrections_from_records
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
from reader.text.entity import EntityKind
from reader.text.history import History
from reader.text.span import Span
from tests.notation import annotations_of

START = annotations_of(
    "[Ada Lovelace|person] met [Charles Babbage|person] in [London|place]. "
    "[Lovelace>Ada Lovelace] left [London>London] and Turin."
)
IDS = {each.name: each.id for each in START.entities}
ADA, CHARLES, LONDON = IDS["Ada Lovelace"], IDS["Charles Babbage"], IDS["London"]
TURIN = Span(START.article.text.index("Turin"), START.article.text.index("Turin") + 5)
SECOND = START.entity(ADA).mentions[1].span

EDITS: dict[CorrectionKind, Edit] = {
    CorrectionKind.RENAMED: Rename(ADA, "Ada Byron"),
    CorrectionKind.RETYPED: Retype(LONDON, EntityKind.ORGANISATION),
    CorrectionKind.REMOVED: Delete(LONDON),
    CorrectionKind.MERGED: Merge(ADA, CHARLES),
    CorrectionKind.SPLIT: Split(ADA, frozenset((SECOND,))),
    CorrectionKind.ADDED: AddEntity(TURIN, EntityKind.PLACE),
    CorrectionKind.GIVEN: AddMention(LONDON, TURIN),
    CorrectionKind.UNMARKED: RemoveMention(SECOND),
}


@pytest.mark.parametrize("kind", EDITS)
def test_each_is_known_for_what_it_did_and_taken_back_by_itself(kind: CorrectionKind) -> None:
    history = History(START).edited(EDITS[kind])
    (made,) = history.corrections
    assert made.kind is kind
    assert corrections_from_records(correction_records((made,))) == (made,)
    assert made.places
    back = history.edited(TakeBack((made,)))
    assert back.present == START
    assert not back.has_corrections
    assert back.undone().corrections == (made,)


def test_one_among_others_is_taken_back_and_the_others_stay() -> None:
    history = History(START)
    for edit in (Rename(ADA, "Ada Byron"), Delete(LONDON), Rename(CHARLES, "Charles")):
        history = history.edited(edit)
    after = history.edited(TakeBack((history.corrections[1],))).present
    assert sorted(each.name for each in after.entities) == ["Ada Byron", "Charles", "London"]
    assert after.entity(LONDON) == START.entity(LONDON)


def test_what_was_corrected_again_since_is_not_taken_back() -> None:
    history = History(START).edited(Rename(ADA, "Ada Byron")).edited(Rename(ADA, "Countess"))
    with pytest.raises(EditError, match="corrected again"):
        history.edited(TakeBack((history.corrections[0],)))


def test_a_row_comes_back_though_its_id_went_to_another() -> None:
    history = History(START).edited(Delete("e3")).edited(AddEntity(TURIN, EntityKind.PLACE))
    assert len(START.entities) == 3
    back = history.edited(TakeBack((history.corrections[0],))).present
    assert sorted(each.name for each in back.entities) == sorted([*IDS, "Turin"])


def test_undo_takes_back_corrections_of_an_earlier_time() -> None:
    made = History(START).edited(Delete(LONDON)).edited(Rename(ADA, "Ada Byron"))
    opened = History(Annotations(START.article)).read_again(
        made.present, corrections=made.corrections
    )
    assert opened.can_undo
    once = opened.undone()
    assert once.present.entity(ADA).name == "Ada Lovelace"
    assert once.undone().present == START
    assert not once.undone().can_undo
    assert once.undone().redone().redone().present == made.present


@given(st.permutations(list(EDITS.values())), st.integers(1, 4))
def test_all_are_taken_back_at_once(edits: list[Edit], number: int) -> None:
    history = History(START)
    for edit in edits[:number]:
        try:
            history = history.edited(edit)
        except EditError:
            continue
    if history.corrections:
        assert TakeBack(history.corrections).apply(history.present) == START
