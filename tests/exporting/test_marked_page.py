"""The marked page holds every mention, each where it stands."""

from dataclasses import replace
from datetime import date, time

from hypothesis import given

from reader.exporting.marked_page import long_date, marked_page, meta_line
from reader.text.annotations import Annotations
from reader.text.article import Article, Dateline, Paragraph, ParagraphRole, Published
from reader.text.entity import EntityKind, MentionForm, Origin
from reader.text.note import Note, NoteCode
from reader.text.span import Span
from reader.wording import Wording
from tests.notation import annotations_of
from tests.text.articles import annotations

STORY = annotations_of(
    "[Ada|person=Ada Byron] in [Oslo|place]\n\n[Ada Byron>Ada Byron] saw the "
    "[Norwegian>Oslo:adjective] coast.\n\n[She>Ada Byron] liked [Oslo>Oslo] and "
    "[Acme|organisation]."
)


def with_headline(found: Annotations) -> Annotations:
    first, *others = found.article.paragraphs
    headline = Paragraph(first.span, ParagraphRole.HEADLINE)
    article = replace(found.article, paragraphs=(headline, *others))
    return Annotations(article, found.entities)


@given(annotations())
def test_every_part_of_a_mention_inside_a_paragraph_is_marked_once(drawn: Annotations) -> None:
    page = marked_page(drawn)
    marked = [offset for mark in page.marks for offset in range(mark.span.start, mark.span.end)]
    mentioned = {
        offset
        for pair in drawn.mentions
        for offset in range(pair.span.start, pair.span.end)
        if any(offset in paragraph.span for paragraph in drawn.article.paragraphs)
    }
    assert len(marked) == len(set(marked))
    assert set(marked) == mentioned
    assert all(
        paragraph.span.covers(mark.span)
        for paragraph in page.paragraphs
        for mark in paragraph.marks
    )


@given(annotations())
def test_each_entity_is_labelled_once_at_most(drawn: Annotations) -> None:
    labels = [mark.label for mark in marked_page(drawn).marks if mark.label]
    assert len(labels) == len(set(labels))


def test_the_label_stands_at_the_first_name_in_the_text_not_in_the_headline() -> None:
    page = marked_page(with_headline(STORY))
    text = page.article.text
    labelled = {mark.label: (mark.span.start, mark.span.of(text)) for mark in page.marks}
    assert labelled["P1"][1] == "Ada Byron"
    assert labelled["L1"] == (text.rindex("Oslo"), "Oslo")
    assert labelled["O1"][1] == "Acme"


def test_only_body_paragraphs_are_numbered() -> None:
    assert [paragraph.number for paragraph in marked_page(with_headline(STORY)).paragraphs] == [
        None,
        1,
        2,
    ]


def test_kinds_and_chosen_entities_can_be_left_out() -> None:
    places = marked_page(STORY, kinds=frozenset([EntityKind.PLACE]))
    assert {entity.name for entity in places.entities} == {"Oslo"}
    ada = STORY.entities[0]
    chosen = marked_page(STORY, chosen=frozenset([ada.id]))
    assert {mark.entity_id for mark in chosen.marks} == {ada.id}


def test_it_says_when_a_person_corrected_the_names() -> None:
    assert "automatically" in marked_page(STORY).origin_note
    corrected = STORY.with_entities(
        [replace(STORY.entities[0], origin=Origin.CORRECTED), *STORY.entities[1:]]
    )
    assert "by hand" in marked_page(corrected).origin_note


def test_a_text_without_paragraphs_is_taken_line_by_line() -> None:
    page = marked_page(Annotations(Article("one\n\ntwo")))
    assert [paragraph.span for paragraph in page.paragraphs] == [Span(0, 3), Span(5, 8)]


def test_the_meta_line_leaves_out_what_is_not_known() -> None:
    assert meta_line(Article("x")) == ()
    dateline = Dateline("OSLO -", "Oslo", date(2021, 5, 3))
    assert meta_line(Article("x", dateline=dateline)) == ("Oslo", "3 May 2021")
    published = Published(date(2021, 5, 4), time(18, 6))
    article = Article("x", agency="Wire", dateline=dateline, published=published)
    assert meta_line(article) == ("Wire", "Oslo", "4 May 2021, 18:06")
    assert long_date(date(2020, 12, 1)) == "1 December 2020"


def test_forms_can_be_left_out_and_who_has_no_other_with_them() -> None:
    story = annotations_of(
        "[Ada|person] went to [Norway|place]. [She>Ada:pronoun] met a [Swedish|place:adjective]."
    )
    page = marked_page(story, forms=frozenset({MentionForm.NAME}))
    text = page.article.text
    assert [mark.span.of(text) for mark in page.marks] == ["Ada", "Norway"]
    assert len(page.entities) == 2


def test_it_says_when_text_may_be_missing() -> None:
    loss = Note(NoteCode.CUT_OFF, Wording("Only the beginning was read."))
    guess = Note(NoteCode.ENCODING_GUESSED, Wording("A guess."))
    annotations = annotations_of("[Ada|person] came.")
    for notes, note in (
        ((loss, guess), "Names found automatically; text may be missing"),
        ((guess,), "Names found automatically"),
    ):
        article = replace(annotations.article, notes=notes)
        assert marked_page(replace(annotations, article=article)).origin_note == note
