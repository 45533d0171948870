import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from typing_extensions import override

from reader.errors import LibraryError
from reader.library.library import Library
from reader.text.annotations import Annotations
from reader.text.article import Article, Paragraph, Removed, article_as_is
from reader.text.corrections.correction import Corrected
from reader.text.edits import Delete
from reader.text.entity import Entity, EntityKind, Mention
from reader.text.history import History
from reader.text.revision import turned
from reader.text.span import Span
from tests.patience import PATIENCE

ARTICLE = article_as_is("Ada went to Oslo.", source="here.txt")
ANNOTATIONS = Annotations(
    ARTICLE, (Entity("a", EntityKind.PERSON, "Ada", (Mention(Span(0, 3)),), role="engineer"),)
)
KEPT = Corrected(ANNOTATIONS)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "own" / "library.sqlite3"


def test_corrections_stay_right_after_the_app_is_closed(path: Path) -> None:
    Library(path).keep_corrections(KEPT)
    assert Library(path).corrections(ARTICLE) == KEPT


def test_corrections_follow_the_text_wherever_its_file_is_moved(path: Path) -> None:
    Library(path).keep_corrections(KEPT)
    found = Library(path).corrections(article_as_is(ARTICLE.text, source="elsewhere.txt"))
    assert found is not None
    assert found.annotations.entities == ANNOTATIONS.entities


def test_another_text_has_no_corrections(path: Path) -> None:
    Library(path).keep_corrections(KEPT)
    assert Library(path).corrections(article_as_is("Ada went to Rome.")) is None


def test_corrections_can_be_forgotten(path: Path) -> None:
    library = Library(path)
    library.keep_position(ARTICLE, 5)
    library.keep_corrections(KEPT)
    library.forget_corrections(ARTICLE)
    assert library.corrections(ARTICLE) is None
    assert library.position(ARTICLE) == 5


def test_the_place_where_one_was_reading_is_kept(path: Path) -> None:
    library = Library(path)
    assert library.position(ARTICLE) == 0
    library.keep_position(ARTICLE, 7)
    library.keep_position(ARTICLE, 9)
    assert library.position(ARTICLE) == 9


def test_what_another_window_is_writing_is_waited_for(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library(path)
    library.keep_position(ARTICLE, 5)
    asked = Event()

    class Asking(sqlite3.Connection):
        @override
        def execute(self, sql: str, values: Any = (), /) -> sqlite3.Cursor:
            if sql.startswith("INSERT"):
                asked.set()
            return super().execute(sql, values)

    other = sqlite3.connect(path, isolation_level=None)
    with closing(other), ThreadPoolExecutor() as windows:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE article SET position = 6")
        monkeypatch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=Asking))
        kept = windows.submit(library.keep_position, ARTICLE, 7)
        assert asked.wait(PATIENCE)
        other.execute("COMMIT")
        kept.result()
    assert library.position(ARTICLE) == 7


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
    library.keep_corrections(KEPT)
    assert library.corrections(ARTICLE) == KEPT
    assert path.with_suffix(".damaged").exists()
    trouble = library.take_trouble()
    assert trouble is not None
    assert str(path.with_suffix(".damaged")) in trouble.sentence
    assert library.take_trouble() is None


def test_damaged_corrections_are_passed_over(path: Path) -> None:
    library = Library(path)
    library.keep_corrections(KEPT)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE article SET corrected = '[{\"id\": 3}]'")
    connection.close()
    assert library.corrections(ARTICLE) is None


def test_where_nothing_can_be_written_the_person_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    library = Library(tmp_path / "file" / "library.sqlite3")
    with pytest.raises(LibraryError, match="could not be kept"):
        library.keep_corrections(KEPT)
    assert library.position(ARTICLE) == 0


def test_a_library_that_is_a_folder_reads_as_empty(tmp_path: Path) -> None:
    assert Library(tmp_path).corrections(ARTICLE) is None


DOCUMENT = Article(
    "Ada went to Oslo.\n\nIt was cold.",
    (Paragraph(Span(0, 17)), Paragraph(Span(19, 31))),
    removed=(Removed("By Kim", 0, 0), Removed("Share", 2, 31)),
)


def test_lines_put_back_and_taken_out_are_so_again_when_the_file_is_opened(path: Path) -> None:
    article = turned(DOCUMENT, 0, 2)
    assert article.text == "By Kim\n\nAda went to Oslo."
    Library(path).keep_revision(article)
    assert Library(path).revision(DOCUMENT) == article
    Library(path).keep_revision(DOCUMENT)
    assert Library(path).revision(DOCUMENT) is DOCUMENT


def test_of_two_revisions_of_a_document_the_later_is_kept(path: Path) -> None:
    Library(path).keep_revision(turned(DOCUMENT, 0))
    later = turned(DOCUMENT, 0, 3)
    Library(path).keep_revision(later)
    assert Library(path).revision(DOCUMENT) == later


def test_a_line_that_reads_otherwise_by_now_is_passed_over(path: Path) -> None:
    Library(path).keep_revision(turned(DOCUMENT, 0, 3))
    read_otherwise = replace(DOCUMENT, removed=(Removed("By Jo", 0, 0), Removed("Share", 2, 31)))
    article = Library(path).revision(read_otherwise)
    assert [each.text for each in article.removed] == ["By Jo"]
    assert article.text.endswith("Share")


def test_the_words_of_lines_are_not_kept(path: Path) -> None:
    Library(path).keep_revision(turned(DOCUMENT, 3))
    assert b"Share" not in path.read_bytes()


def test_a_library_of_an_earlier_version_is_carried_on(path: Path) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as connection:
        connection.execute(
            "CREATE TABLE article (checksum TEXT PRIMARY KEY, title TEXT NOT NULL,"
            " source TEXT NOT NULL, position INTEGER NOT NULL DEFAULT 0, corrected TEXT) STRICT"
        )
        connection.execute("PRAGMA user_version = 1")
    connection.close()
    Library(path).keep_position(ARTICLE, 5)
    Library(path).keep_revision(turned(DOCUMENT, 3))
    assert Library(path).position(ARTICLE) == 5
    assert Library(path).revision(DOCUMENT).text.endswith("Share")


def test_a_damaged_revision_is_passed_over(path: Path) -> None:
    library = Library(path)
    library.keep_revision(turned(DOCUMENT, 3))
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE revision SET lines = '{}x'")
    connection.close()
    assert library.revision(DOCUMENT) is DOCUMENT


def test_the_list_of_corrections_is_there_again(path: Path) -> None:
    history = History(ANNOTATIONS).edited(Delete("a"))
    kept = Corrected(history.present, history.corrections)
    Library(path).keep_corrections(kept)
    assert Library(path).corrections(ARTICLE) == kept


def test_a_text_finds_what_was_corrected_in_it_before_it_changed(path: Path) -> None:
    history = History(ANNOTATIONS).edited(Delete("a"))
    Library(path).keep_corrections(Corrected(history.present, history.corrections))
    changed = article_as_is("Ada went to Rome.", source=ARTICLE.source)
    found = Library(path).earlier(changed)
    assert [each.corrections for each in found] == [history.corrections]
    assert Library(path).earlier(article_as_is("Ada went to Rome.", source="other.txt")) == ()
    Library(path).forget_corrections(ARTICLE)
    assert Library(path).earlier(changed) == ()
