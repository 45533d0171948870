"""The ending of an output tells its format, and what does not fit is refused in one sentence."""

from pathlib import Path

import pytest

from reader.errors import ExportError
from reader.exporting.export_formats import FORMATS
from reader.exporting.output_format import check_pdf_ending, output_format


def named(name: str | None, output: str | None, *, documents: int = 1, screen: bool = False) -> str:
    chosen = output_format(name, output, documents=documents, on_screen=screen)
    return next(key for key, each in FORMATS.items() if each is chosen)


@pytest.mark.parametrize("key", list(FORMATS))
def test_a_file_that_ends_as_a_format_does_is_of_that_format(key: str, tmp_path: Path) -> None:
    assert named(None, str(tmp_path / f"story{FORMATS[key].suffix}")) == key
    assert named(key, str(tmp_path / f"story{FORMATS[key].suffix}")) == key
    assert named(key, str(tmp_path / "story")) == key
    assert named(key, f"{tmp_path}/") == key


@pytest.mark.parametrize(
    ("output", "key"),
    [
        ("a.json", "json"),
        ("a.HTM", "html"),
        ("names.csv", "csv"),
        ("a.names.csv", "entities-csv"),
        ("a", "json"),
        (None, "json"),
        ("/dev/stdout", "json"),
    ],
)
def test_other_endings_tell_it_too_and_none_means_json(output: str | None, key: str) -> None:
    assert named(None, output) == key


def test_a_format_that_is_named_may_end_as_nobody_knows() -> None:
    assert named("csv", "table.dat") == "csv"
    assert named("entities-csv", "names.csv") == "entities-csv"


@pytest.mark.parametrize(
    ("name", "output"),
    [("csv", "a.html"), (None, "a.pdf"), ("json", "a.pdf"), (None, "a.odt"), ("html", "a.jsonld")],
)
def test_endings_that_do_not_fit_are_refused(name: str | None, output: str) -> None:
    with pytest.raises(ExportError, match=f"“{output}”") as refused:
        named(name, output)
    assert refused.value.sentence.endswith(".")


def test_a_pdf_ends_as_one(tmp_path: Path) -> None:
    for good in ("a.pdf", "a.PDF", "a", "/dev/stdout"):
        check_pdf_ending(good)
    with pytest.raises(ExportError, match=r"name it a\.pdf"):
        check_pdf_ending(str(tmp_path / "a.docx"))
