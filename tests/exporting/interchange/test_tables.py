"""Tables open in a spreadsheet as they were meant."""

import csv
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given

from reader.exporting.files import export_files
from reader.exporting.interchange.tables import ENTITY_COLUMNS
from reader.text.annotations import Annotations
from reader.text.article import ParagraphRole, article_as_is
from reader.text.entity import Entity, EntityKind, Mention
from reader.text.span import Span
from tests.exporting.written import written
from tests.notation import annotations_of
from tests.text.articles import annotations

STORY = annotations_of(
    '[Ada, "the Countess"|person=Ada Byron], went to [Oslo|place].\n\n[She>Ada Byron] left.'
)


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text, newline="")))


def test_a_row_for_each_mention_of_each_file_below_one_row_of_names() -> None:
    sourced = Annotations(replace(STORY.article, source="visit.txt"), STORY.entities)
    text = written("csv", sourced, STORY)
    rows = rows_of(text)
    assert [row["text"] for row in rows] == ['Ada, "the Countess"', "Oslo", "She"] * 2
    assert rows[0]["file"] == "visit.txt"
    assert rows[2]["form"] == "pronoun"
    story = STORY.article.text
    assert all(story[int(row["start"]) : int(row["end"])] == row["text"] for row in rows)


@pytest.mark.parametrize("start", ["=1+1", "+41", "-2", "@SUM(A1)", "\t=1", "\uff1d1"])
def test_no_name_is_taken_for_a_formula(start: str) -> None:
    text = f"{start} said"
    entity = Entity("e1", EntityKind.PERSON, start, (Mention(Span(0, len(start))),), role=start)
    text = written("csv", Annotations(article_as_is(text), (entity,)))
    (row,) = rows_of(text)
    assert row["name"] == row["text"] == row["role"] == f"'{start}"


def test_a_row_for_each_entity() -> None:
    text = written("entities-csv", STORY)
    rows = rows_of(text)
    assert list(rows[0]) == list(ENTITY_COLUMNS)
    assert [(row["name"], row["mentions"]) for row in rows] == [("Ada Byron", "2"), ("Oslo", "1")]


def test_a_mention_stands_in_its_paragraph_and_its_sentence_and_has_an_identity() -> None:
    story = annotations_of(
        "Dr. [Ada|person] sailed. [She>Ada] saw\n[Oslo|place].\n\nIn [Oslo>Oslo]!"
    )
    ada, oslo = story.entities
    known = story.with_entities([ada, replace(oslo, identity="geonames:3143244")])
    headed = replace(known.article.paragraphs[0], role=ParagraphRole.HEADLINE)
    article = replace(known.article, paragraphs=(headed, *known.article.paragraphs[1:]))
    rows = rows_of(written("csv", Annotations(article, known.entities)))
    assert [(row["paragraph"], row["sentence"], row["identity"]) for row in rows] == [
        ("", "Dr. Ada sailed.", ""),
        ("", "She saw\nOslo.", ""),
        ("", "She saw\nOslo.", "geonames:3143244"),
        ("1", "In Oslo!", "geonames:3143244"),
    ]


@given(annotations())
def test_every_mention_stands_in_its_sentence(drawn: Annotations) -> None:
    rows = rows_of(written("csv", drawn))
    assert len(rows) == len(drawn.mentions)
    for pair, row in zip(drawn.mentions, rows, strict=True):
        assert pair.span.of(drawn.article.text) in row["sentence"].removeprefix("'")


def test_excel_is_told_the_encoding_of_a_file_and_programs_get_plain_columns(
    tmp_path: Path,
) -> None:
    export_files(STORY, {"csv": tmp_path / "story.csv"})
    assert (tmp_path / "story.csv").read_bytes().startswith(b"\xef\xbb\xbffile,")
    assert written("csv", STORY).startswith("file,")


@pytest.mark.parametrize("name", ["csv", "entities-csv"])
def test_each_row_says_whether_names_were_still_being_found(name: str) -> None:
    early = Annotations(STORY.article, STORY.entities, complete=False)
    assert {row["complete"] for row in rows_of(written(name, STORY))} == {"yes"}
    assert {row["complete"] for row in rows_of(written(name, early))} == {"no"}


def test_half_a_character_pair_can_still_be_written() -> None:
    entity = Entity("e1", EntityKind.PERSON, "A\ud800", (Mention(Span(0, 2)),))
    text = written("csv", Annotations(article_as_is("A\ud800 b"), (entity,)))
    assert text.encode("utf-8")
