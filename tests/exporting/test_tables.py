"""Tables open in a spreadsheet as they were meant."""

import csv
from dataclasses import replace
from io import StringIO

import pytest

from reader.exporting.tables import ENTITY_COLUMNS, write_entities, write_mentions
from reader.text.annotations import Annotations
from reader.text.article import article_as_is
from reader.text.entity import Entity, EntityKind, Mention
from reader.text.span import Span
from tests.notation import annotations_of

STORY = annotations_of(
    '[Ada, "the Countess"|person=Ada Byron], went to [Oslo|place].\n\n[She>Ada Byron] left.'
)


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text, newline="")))


def test_a_row_for_each_mention_of_each_file_below_one_row_of_names() -> None:
    stream = StringIO()
    sourced = Annotations(replace(STORY.article, source="visit.txt"), STORY.entities)
    write_mentions([sourced, STORY], stream)
    rows = rows_of(stream.getvalue())
    assert [row["text"] for row in rows] == ['Ada, "the Countess"', "Oslo", "She"] * 2
    assert rows[0]["file"] == "visit.txt"
    assert rows[2]["form"] == "pronoun"
    text = STORY.article.text
    assert all(text[int(row["start"]) : int(row["end"])] == row["text"] for row in rows)


@pytest.mark.parametrize("start", ["=1+1", "+41", "-2", "@SUM(A1)", "\t=1", "\uff1d1"])
def test_no_name_is_taken_for_a_formula(start: str) -> None:
    text = f"{start} said"
    entity = Entity("e1", EntityKind.PERSON, start, (Mention(Span(0, len(start))),), role=start)
    stream = StringIO()
    write_mentions([Annotations(article_as_is(text), (entity,))], stream)
    (row,) = rows_of(stream.getvalue())
    assert row["name"] == row["text"] == row["role"] == f"'{start}"


def test_a_row_for_each_entity() -> None:
    stream = StringIO()
    write_entities([STORY], stream)
    rows = rows_of(stream.getvalue())
    assert list(rows[0]) == list(ENTITY_COLUMNS)
    assert [(row["name"], row["mentions"]) for row in rows] == [("Ada Byron", "2"), ("Oslo", "1")]


def test_half_a_character_pair_can_still_be_written() -> None:
    entity = Entity("e1", EntityKind.PERSON, "A\ud800", (Mention(Span(0, 2)),))
    stream = StringIO()
    write_mentions([Annotations(article_as_is("A\ud800 b"), (entity,))], stream)
    assert stream.getvalue().encode("utf-8")
