"""Nobody else is told whose folder an article came from."""

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest

from reader.exporting.export_formats import FORMATS
from reader.exporting.source_names import source_name
from reader.text.annotations import Annotations
from reader.text.article import Article
from tests.exporting.written import written_bytes
from tests.notation import annotations_of

STORY = annotations_of("[Ada|person] went to [Oslo|place].")
OF_THE_PERSON = ("json", "csv", "entities-csv")
"""Lists of one's own files, which are found again by their paths."""


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("/home/ada/visit.txt", "visit.txt"),
        ("https://example.org/visit", "https://example.org/visit"),
        ("-", ""),
        ("", ""),
    ],
)
def test_a_source_is_called_by_its_address_or_the_name_of_its_file(source: str, name: str) -> None:
    assert source_name(Article("Words.", source=source)) == name


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in OF_THE_PERSON])
def test_no_export_tells_the_folder(name: str) -> None:
    article = replace(STORY.article, source="/home/ada/visit.txt")
    story = Annotations(article, STORY.entities)
    data = written_bytes(name, story, companions=[])
    if not FORMATS[name].is_text:
        packed = ZipFile(BytesIO(data))
        data = b"".join(map(packed.read, packed.namelist()))
    assert b"/home/ada" not in data
