"""Lines put back and taken out: the same choice gives the same text, and marks stay true."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import EditError
from reader.importing.opening import open_text
from reader.text.annotations import Annotations
from reader.text.article import Article, Paragraph, ParagraphRole, Removed, article_as_is
from reader.text.edits import Delete, Rename
from reader.text.entity import Entity, EntityKind, Mention
from reader.text.history import History
from reader.text.revision import (
    Shift,
    TurnLines,
    carried,
    grafted,
    lines_of,
    revised,
    turned,
)
from reader.text.span import Span
from tests.text.articles import annotations as any_annotations

DOCUMENT = Article(
    text="Bridge opens\n\nAda Byron opened it.\n\nIt is long.\n\nEditing by Jo",
    paragraphs=(
        Paragraph(Span(0, 12), ParagraphRole.HEADLINE),
        Paragraph(Span(14, 34)),
        Paragraph(Span(36, 47)),
        Paragraph(Span(49, 62), ParagraphRole.CREDIT),
    ),
    headline="Bridge opens",
    credits=("Editing by Jo",),
    removed=(
        Removed("Home", 0, 0),
        Removed("By Grace", 2, 14),
        Removed("Grace Hopper was there with a long-", 5, 36),
        Removed("awaited ship.", 6, 36, goes_on=True),
        Removed("Imprint", 9, 62),
    ),
)


def words(article: Article) -> list[str]:
    return [line.text if line.kept else f"({line.text})" for line in lines_of(article)]


def entity(text: str, name: str, *, after: int = 0) -> Entity:
    at = text.index(name, after)
    return Entity(name.lower(), EntityKind.PERSON, name, (Mention(Span(at, at + len(name))),))


def test_every_line_stands_where_it_stood_in_the_source() -> None:
    assert words(DOCUMENT) == [
        "(Home)",
        "Bridge opens",
        "(By Grace)",
        "Ada Byron opened it.",
        "(Grace Hopper was there with a long-awaited ship.)",
        "It is long.",
        "Editing by Jo",
        "(Imprint)",
    ]


def test_a_line_put_back_is_a_paragraph_where_it_stood() -> None:
    article = turned(DOCUMENT, 4)
    assert [each.span.of(article.text) for each in article.paragraphs] == [
        "Bridge opens",
        "Ada Byron opened it.",
        "Grace Hopper was there with a long-awaited ship.",
        "It is long.",
        "Editing by Jo",
    ]
    assert [each.text for each in article.removed] == ["Home", "By Grace", "Imprint"]
    assert article.headline == "Bridge opens"


def test_a_paragraph_taken_out_is_left_out_and_its_role_is_kept_for_its_return() -> None:
    article = turned(DOCUMENT, 1)
    assert article.headline is None
    assert article.text.startswith("Ada Byron")
    assert [each.text for each in article.removed][:2] == ["Home", "Bridge opens"]
    assert turned(article, 1) == DOCUMENT
    without_credit = turned(DOCUMENT, 6)
    assert without_credit.credits == ()
    assert without_credit.headline == "Bridge opens"


def test_the_last_line_cannot_be_taken_out() -> None:
    article = article_as_is("Only this.")
    with pytest.raises(EditError, match="only line"):
        turned(article, 0)
    with pytest.raises(EditError, match="no such line"):
        turned(article, 7)


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


def test_a_left_out_line_of_a_pasted_page_is_known_by_its_place() -> None:
    article = open_text(
        "Home\nShare\nThe bridge over the river opens on Monday\n\n"
        + "\n\n".join(
            f"The town waited {number} years for the bridge, and now it is there for all to use."
            for number in range(5)
        )
        + "\n\nRead more\nShare this article\n"
    )
    lines = lines_of(article)
    assert [line.text for line in lines if not line.kept][:2] == ["Home", "Share"]
    assert not lines[0].kept
    assert lines[2].role is ParagraphRole.HEADLINE
    assert lines[-1].text == "Share this article"


LINES = st.lists(st.tuples(st.text("ab \U0001f600é", min_size=1), st.booleans()), max_size=9)


@st.composite
def documents(draw: st.DrawFn) -> Article:
    """A document of random lines, some of them left out."""
    paragraphs: list[Paragraph] = []
    removed: list[Removed] = []
    text = "x"
    paragraphs.append(Paragraph(Span(0, 1), ParagraphRole.HEADLINE))
    for number, (line, kept) in enumerate(draw(LINES)):
        if kept:
            gap = draw(st.sampled_from(["\n", "\n\n", "\n \n"]))
            start = len(text) + len(gap)
            text += gap + line
            paragraphs.append(Paragraph(Span(start, len(text))))
        else:
            removed.append(Removed(line, number, len(text)))
    return Article(text, tuple(paragraphs), headline="x", removed=tuple(removed))


@given(documents(), st.data())
def test_turning_lines_twice_gives_the_document_back(
    document: Article, data: st.DataObject
) -> None:
    count = len(lines_of(document))
    if count < 2:
        return
    numbers = data.draw(st.lists(st.integers(1, count - 1), max_size=5))
    article = document
    for number in numbers:
        article = turned(article, number)
        lines = lines_of(article)
        assert [each.text for each in lines] == [each.text for each in lines_of(document)]
        assert [each.paragraph for each in lines if each.paragraph] == list(article.paragraphs)
        assert [each.text for each in lines if not each.kept] == [
            each.text for each in article.removed
        ]
        assert all(each.span.of(article.text) for each in article.paragraphs)
        assert article == revised(document, article.revision.lines if article.revision else ())
    for number in reversed(numbers):
        article = turned(article, number)
    assert article == document


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
