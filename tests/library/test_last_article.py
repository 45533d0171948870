"""The article read last comes back as it was, and only while its file is the same."""

import json
import os
from pathlib import Path

import pytest

from reader.library.last_article import LastArticle
from reader.operations import open_article
from reader.text.revision import turned

TEXT = "A headline stands here\n\nAnd a body of two sentences. This is the other.\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    each = tmp_path / "story.txt"
    each.write_text(TEXT, "utf-8")
    return each


@pytest.fixture
def last(tmp_path: Path) -> LastArticle:
    return LastArticle(tmp_path / "own" / "last.json")


def test_it_comes_back(last: LastArticle, path: Path) -> None:
    article = open_article(path)
    assert last.read(path) is None
    last.keep(article, path)
    assert last.read(path) == article
    assert last.read(path.with_name("other.txt")) is None


def test_it_comes_back_with_the_lines_that_were_taken_out(last: LastArticle, path: Path) -> None:
    article = turned(open_article(path), 0)
    last.keep(article, path)
    assert last.read(path) == article


def test_a_changed_file_is_read_anew(last: LastArticle, path: Path) -> None:
    last.keep(open_article(path), path)
    path.write_text(TEXT + "More.\n", "utf-8")
    assert last.read(path) is None
    path.write_text(TEXT, "utf-8")
    os.utime(path, (1, 1))
    assert last.read(path) is None


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"form": 1}'])
def test_damage_is_no_trouble(last: LastArticle, path: Path, tmp_path: Path, damage: str) -> None:
    last.keep(open_article(path), path)
    (tmp_path / "own" / "last.json").write_text(damage, "utf-8")
    assert last.read(path) is None


def test_a_record_from_before_languages_is_read(last: LastArticle, path: Path) -> None:
    last.keep(open_article(path), path)
    (kept,) = (path.parent / "own").iterdir()
    record = json.loads(kept.read_text("utf-8"))
    assert record["article"].pop("language") == "en"
    kept.write_text(json.dumps(record), "utf-8")
    article = last.read(path)
    assert article is not None
    assert article.language is None
