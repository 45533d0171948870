"""The workbook, read back by another library."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import openpyxl
from hypothesis import given, settings

from reader.exporting.edition_words import ENGLISH, EditionWords
from reader.exporting.interchange.spreadsheet import FORM_WORDS
from reader.text.annotations import Annotations
from reader.text.entity import MentionForm
from tests.exporting.written import written_bytes
from tests.notation import annotations_of
from tests.text.articles import annotations

STORY = annotations_of(
    "[Ada Byron|person] went to [Oslo|place]. [She>Ada Byron] sailed.\n\n"
    "[Byron>Ada Byron] left [=SUM|organisation]."
)


def sheets_of(*many: Annotations, words: EditionWords = ENGLISH) -> dict[str, list[dict[str, Any]]]:
    book = openpyxl.load_workbook(BytesIO(written_bytes("xlsx", *many, words=words)))
    found = {}
    for sheet in book:
        head, *rows = sheet.iter_rows(values_only=True)
        found[sheet.title] = [dict(zip(head, row, strict=True)) for row in rows]
    return found


def test_names_mentions_and_index_have_a_sheet_each() -> None:
    sheets = sheets_of(STORY)
    assert list(sheets) == ["Names", "Mentions", "Index", "About this table"]
    assert [(row["Name"], row["Mentions"]) for row in sheets["Names"]] == [
        ("Ada Byron", 3),
        ("Oslo", 1),
        ("=SUM", 1),
    ]
    assert [(row["Paragraph"], row["Sentence"]) for row in sheets["Mentions"]] == [
        (1, "Ada Byron went to Oslo."),
        (1, "Ada Byron went to Oslo."),
        (1, "She sailed."),
        (2, "Byron left =SUM."),
        (2, "Byron left =SUM."),
    ]
    index = [(row["Kind"], row["Heading"], row["Paragraphs"]) for row in sheets["Index"]]
    assert ("People", "Byron, Ada", "1, 2") in index
    assert ("Places", "Oslo", "1") in index


def test_it_says_how_the_names_were_found() -> None:
    early = Annotations(STORY.article, STORY.entities, complete=False)
    first, second = sheets_of(STORY, early)["About this table"]
    assert first["Names"] == "Names found automatically."
    assert second["Names"].startswith("Names were still being found")


@settings(max_examples=40)
@given(annotations())
def test_spans_are_those_of_the_article(drawn: Annotations) -> None:
    found = [(row["Start"], row["End"], row["Form"]) for row in sheets_of(drawn)["Mentions"]]
    assert found == [
        (pair.span.start, pair.span.end, FORM_WORDS[pair.mention.form]) for pair in drawn.mentions
    ]


def test_a_long_text_and_another_language_do() -> None:
    words = EditionWords("xx", lambda said: said[::-1], lambda day: str(date.toordinal(day)))
    long = annotations_of(f"[{'Ada ' * 10_000}Byron|person=Ada] left.")
    form = replace(long.entities[0].mentions[0], form=MentionForm.ALIAS)
    story = long.with_entities([replace(long.entities[0], mentions=(form,))])
    names, mentions, *_ = sheets_of(story, words=words).values()
    assert names[0]["emaN"] == "Ada"
    assert mentions[0]["mroF"] == "eman rehto"
