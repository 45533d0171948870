"""The JSON of an article is what its schema says, whatever the article."""

import json
from dataclasses import replace
from datetime import date, time
from functools import cache
from typing import Any

import jsonschema
from hypothesis import given

from reader.exporting.json_record import article_json
from reader.paths import resources_folder
from reader.text.annotations import Annotations
from reader.text.article import Article, Dateline, Published, Removed
from reader.text.note import Note, NoteCode
from reader.wording import Wording
from tests.exporting.written import written
from tests.notation import annotations_of
from tests.text.articles import annotations

STORY = annotations_of(
    "[Ada Byron|person] went to [OSLO|place=Oslo]. [She>Ada Byron] met a "
    "[Norwegian>Oslo:adjective] envoy.\n\nEnd."
)


@cache
def validator() -> Any:
    schema = json.loads((resources_folder() / "schema" / "annotations.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )


@given(annotations())
def test_any_record_fits_the_schema_and_its_offsets_hold(drawn: Annotations) -> None:
    record = article_json(drawn)
    validator().validate(record)
    text = record["article"]["text"]
    for entity in record["entities"]:
        for mention in entity["mentions"]:
            assert text[mention["start"] : mention["end"]] == mention["text"]


def test_what_an_article_knows_of_itself_is_written() -> None:
    article = replace(
        STORY.article,
        headline="A visit",
        bylines=("Grace Hopper",),
        agency="Wire",
        dateline=Dateline("OSLO, May 3 (Wire) -", "Oslo", date(2021, 5, 3)),
        published=Published(date(2021, 5, 4), time(18, 6)),
        credits=("Editing by Mary Shelley",),
        removed=(Removed("Share", 3, 10),),
        source="visit.txt",
        notes=(Note(NoteCode.LEFT_OUT_PROSE, Wording("{count} left out.", count=5), 5),),
    )
    record = article_json(Annotations(article, STORY.entities))
    validator().validate(record)
    assert record["article"]["published"] == "2021-05-04T18:06"
    assert record["article"]["dateline"] == {
        "text": "OSLO, May 3 (Wire) -",
        "place": "Oslo",
        "date": "2021-05-03",
    }
    assert record["article"]["removed"] == ["Share"]
    assert record["article"]["notes"] == [
        {"code": "left-out-prose", "message": "5 left out.", "count": 5}
    ]


def test_what_is_not_known_is_null() -> None:
    record = article_json(Annotations(Article("Words.")))
    validator().validate(record)
    assert record["article"]["headline"] is None
    assert record["article"]["dateline"] is None
    assert record["entities"] == []


def test_lines_hold_one_object_each_in_letters_as_written() -> None:
    lines = written("json", STORY, STORY).splitlines()
    assert [json.loads(line)["entities"][1]["name"] for line in lines] == ["Oslo", "Oslo"]
    odd = Annotations(Article("half \ud800 a pair, “quoted”\u2028"))
    assert json.loads(written("json", odd))["article"]["text"] == odd.article.text


def test_a_record_says_that_names_were_still_being_found() -> None:
    early = article_json(replace(STORY, complete=False))
    validator().validate(early)
    assert early["complete"] is False
    assert "complete" not in article_json(STORY)


def test_the_language_of_the_text_is_written() -> None:
    told = Annotations(replace(STORY.article, language="pt-BR"), STORY.entities)
    validator().validate(article_json(told))
    assert article_json(told)["article"]["language"] == "pt-BR"
    assert article_json(STORY)["article"]["language"] is None
