"""Exports arrive as files, whole, with names that can be had everywhere."""

from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import Cancelled, ExportError
from reader.exporting.export_formats import FORMATS
from reader.exporting.files import export_files, planned_files, suggested_name
from reader.text.article import Article
from reader.text.saying import Saying, SayingKind
from reader.text.span import Span
from tests.notation import annotations_of

STORY = annotations_of("[Ada Byron|person] went to [Oslo|place].")


def test_every_format_has_a_file_of_its_own(tmp_path: Path) -> None:
    files = planned_files(tmp_path, "story", FORMATS)
    assert len(set(files.values())) == len(FORMATS)
    oslo = Span(STORY.article.text.index("Oslo"), len(STORY.article.text))
    said = Saying((oslo,), SayingKind.DIRECT, speaker_text=oslo)
    story = replace(STORY, sayings=(said,))
    assert export_files(story, files) == list(files.values())
    texts = [path.read_text("utf-8") for name, path in files.items() if FORMATS[name].is_text]
    assert all("Oslo" in text for text in texts)
    assert all(path.stat().st_size for path in files.values())


def test_only_the_chosen_are_exported(tmp_path: Path) -> None:
    files = planned_files(tmp_path, "story", ["csv", "index"])
    export_files(STORY, files, chosen=frozenset([STORY.entities[1].id]))
    assert ",Ada Byron," not in files["csv"].read_text()
    assert "Oslo, 1" in files["index"].read_text()


def test_what_cannot_be_written_is_told_and_nothing_is_left_half(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="could not be written"):
        export_files(STORY, planned_files(tmp_path / "missing", "story", ["html"]))
    with pytest.raises(Cancelled):
        export_files(STORY, planned_files(tmp_path, "story", ["html"]), cancelled=lambda: True)
    assert list(tmp_path.iterdir()) == []


def test_what_belongs_together_is_written_together_or_not_at_all(tmp_path: Path) -> None:
    text, found = tmp_path / "story.txt", tmp_path / "story.ann"
    text.write_text("good")
    read = replace(STORY, article=replace(STORY.article, source=str(text)))
    with pytest.raises(ExportError, match=r"story\.txt.+the article was read from it"):
        export_files(read, {"brat": found})
    found.mkdir()
    with pytest.raises(ExportError, match=r"story\.ann.+it is a folder"):
        export_files(STORY, {"brat": found})
    assert text.read_text() == "good"
    assert sorted(tmp_path.iterdir()) == [found, text]
    # What holds the same words already is the text.
    found.rmdir()
    text.write_text(STORY.article.text)
    export_files(read, {"brat": found})
    assert found.read_text().startswith("T1\tPerson 0 9")


def test_what_the_article_was_read_from_is_not_written_over(tmp_path: Path) -> None:
    read = tmp_path / "story.html"
    read.write_text("<p>As it was saved.</p>")
    (tmp_path / "link").symlink_to(tmp_path)
    own = replace(STORY, article=replace(STORY.article, source=str(read)))
    files = planned_files(tmp_path / "link", "story", ["html"])
    with pytest.raises(ExportError, match="the article was read from it"):
        export_files(own, files)
    assert read.read_text() == "<p>As it was saved.</p>"


@pytest.mark.parametrize(
    ("headline", "source", "name"),
    [
        ("Who: a/b? “Yes”", "", "Who-a-b-Yes"),
        (None, "/somewhere/my visit.txt", "my-visit"),
        (None, "", "article"),
        ("...", "", "article"),
        ("x" * 300, "", "x" * 80),
    ],
)
def test_a_name_is_suggested_from_the_title(headline: str | None, source: str, name: str) -> None:
    assert suggested_name(replace(Article("Text."), headline=headline, source=source)) == name
