import sqlite3
from pathlib import Path

import pytest

from reader.errors import LibraryError
from reader.library.library import Library
from reader.text.annotations import Annotations
from reader.text.article import article_as_is
from reader.text.entity import Entity, EntityKind, Mention
from reader.text.span import Span

ARTICLE = article_as_is("Ada went to Oslo.", source="here.txt")
ANNOTATIONS = Annotations(
    ARTICLE, (Entity("a", EntityKind.PERSON, "Ada", (Mention(Span(0, 3)),), role="engineer"),)
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "own" / "library.sqlite3"


def test_corrections_stay_right_after_the_app_is_closed(path: Path) -> None:
    Library(path).keep_corrections(ANNOTATIONS)
    assert Library(path).corrections(ARTICLE) == ANNOTATIONS


def test_corrections_follow_the_text_wherever_its_file_is_moved(path: Path) -> None:
    Library(path).keep_corrections(ANNOTATIONS)
    found = Library(path).corrections(article_as_is(ARTICLE.text, source="elsewhere.txt"))
    assert found is not None
    assert found.entities == ANNOTATIONS.entities


def test_another_text_has_no_corrections(path: Path) -> None:
    Library(path).keep_corrections(ANNOTATIONS)
    assert Library(path).corrections(article_as_is("Ada went to Rome.")) is None


def test_corrections_can_be_forgotten(path: Path) -> None:
    library = Library(path)
    library.keep_position(ARTICLE, 5)
    library.keep_corrections(ANNOTATIONS)
    library.forget_corrections(ARTICLE)
    assert library.corrections(ARTICLE) is None
    assert library.position(ARTICLE) == 5


def test_the_place_where_one_was_reading_is_kept(path: Path) -> None:
    library = Library(path)
    assert library.position(ARTICLE) == 0
    library.keep_position(ARTICLE, 7)
    library.keep_position(ARTICLE, 9)
    assert library.position(ARTICLE) == 9


def test_looking_makes_no_file(path: Path) -> None:
    assert Library(path).corrections(ARTICLE) is None
    assert not path.exists()


def test_the_words_of_an_article_are_not_kept(path: Path) -> None:
    article = article_as_is(
        "A headline of a dozen words that is long enough to be cut short. SECRET"
    )
    Library(path).keep_position(article, 3)
    assert b"SECRET" not in path.read_bytes()


def test_a_damaged_file_is_set_aside_and_nothing_stops(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"this is no database at all, whatever its name says" * 50)
    library = Library(path)
    assert library.corrections(ARTICLE) is None
    library.keep_corrections(ANNOTATIONS)
    assert library.corrections(ARTICLE) == ANNOTATIONS
    assert path.with_suffix(".damaged").exists()


def test_damaged_corrections_are_passed_over(path: Path) -> None:
    library = Library(path)
    library.keep_corrections(ANNOTATIONS)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE article SET corrected = '[{\"id\": 3}]'")
    connection.close()
    assert library.corrections(ARTICLE) is None


def test_where_nothing_can_be_written_the_person_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    library = Library(tmp_path / "file" / "library.sqlite3")
    with pytest.raises(LibraryError, match="could not be kept"):
        library.keep_corrections(ANNOTATIONS)
    assert library.position(ARTICLE) == 0


def test_a_library_that_is_a_folder_reads_as_empty(tmp_path: Path) -> None:
    assert Library(tmp_path).corrections(ARTICLE) is None
