"""Marks and corrections stay with their words while lines are put back and taken out."""

from hypothesis import given
from hypothesis import strategies as st

from reader.text.annotations import Annotations
from reader.text.article import article_as_is
from reader.text.document_lines import lines_of
from reader.text.edits import Delete, Rename
from reader.text.entity import Entity, EntityKind, Mention
from reader.text.history import History
from reader.text.revised_annotations import Shift, TurnLines, carried, grafted
from reader.text.revision import turned
from reader.text.span import Span
from tests.text.articles import annotations as any_annotations
from tests.text.bridge import DOCUMENT


def entity(text: str, name: str, *, after: int = 0) -> Entity:
    at = text.index(name, after)
    return Entity(name.lower(), EntityKind.PERSON, name, (Mention(Span(at, at + len(name))),))


def test_marks_move_with_their_lines_and_leave_with_them() -> None:
    text = DOCUMENT.text
    annotations = Annotations(DOCUMENT, (entity(text, "Ada Byron"), entity(text, "Jo", after=49)))
    with_line = TurnLines(frozenset({0})).apply(annotations)
    assert [each.span.of(with_line.article.text) for each in with_line.mentions] == [
        "Ada Byron",
        "Jo",
    ]
    without_line = TurnLines(frozenset({3})).apply(with_line)
    assert [each.span.of(without_line.article.text) for each in without_line.mentions] == ["Jo"]


def test_undo_brings_back_the_very_text_and_every_correction() -> None:
    annotations = Annotations(DOCUMENT, (entity(DOCUMENT.text, "Ada Byron"),))
    history = (
        History(annotations)
        .edited(Rename("ada byron", "Ada Lovelace"))
        .edited(TurnLines(frozenset({3})))
    )
    assert not history.present.entities
    history = history.undone()
    assert history.present.entities[0].name == "Ada Lovelace"
    assert history.present.article is DOCUMENT
    assert history.undone().present is annotations
    assert not history.redone().present.entities


def test_what_was_found_in_a_new_line_joins_the_corrected_rows() -> None:
    document = article_as_is("Ada met Jo.\nAda saw Kim and Jo.\nJo left.")
    base = turned(document, 1)
    text = base.text
    before = Annotations(base, (entity(text, "Ada"), entity(text, "Jo")))
    corrected = Delete("jo").apply(Rename("ada", "Ada Lovelace").apply(before))
    article = turned(base, 1)
    ada, jo, kim = "Ada", "Jo", "Kim"
    found = Annotations(
        article,
        tuple(
            Entity(
                name,
                EntityKind.PERSON,
                name,
                tuple(
                    Mention(Span(at, at + len(name)))
                    for at in range(len(article.text))
                    if article.text.startswith(name, at)
                ),
            )
            for name in (ada, jo, kim)
        ),
    )
    result = grafted(carried(corrected, article), found, {1})
    rows = {each.name: len(each.mentions) for each in result.entities}
    assert rows == {"Ada Lovelace": 2, "Kim": 1}


@given(any_annotations(), st.data())
def test_a_mention_says_the_same_words_wherever_its_line_goes(
    annotations: Annotations, data: st.DataObject
) -> None:
    count = len(lines_of(annotations.article))
    if count < 2:
        return
    number = data.draw(st.integers(0, count - 1))
    article = turned(annotations.article, number)
    shift = Shift(annotations.article, article)
    moved = carried(annotations, article)
    assert len(moved.mentions) == sum(
        shift.span(each.span) is not None for each in annotations.mentions
    )
    before = [each.span.of(annotations.article.text) for each in annotations.mentions]
    for each in moved.mentions:
        assert each.span.of(article.text) in before
    for offset in range(len(annotations.article.text)):
        assert 0 <= shift.offset(offset) <= len(article.text)
