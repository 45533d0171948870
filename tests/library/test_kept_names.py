"""The names of a long text are there at once when it is opened again."""

import os
from pathlib import Path

import pytest

from reader.library.kept_names import KeptNames
from reader.text.annotations import Annotations
from reader.text.article import article_as_is
from reader.text.entity import Entity, EntityKind, Mention
from reader.text.span import Span

BOOK = article_as_is("Ada went to Oslo. " * 4_000)
FOUND = Annotations(BOOK, (Entity("a", EntityKind.PERSON, "Ada", (Mention(Span(0, 3)),)),))


def test_what_was_found_in_a_book_is_there_again(tmp_path: Path) -> None:
    KeptNames(tmp_path / "names").keep(FOUND, finder="one")
    assert KeptNames(tmp_path / "names").find(BOOK, finder="one") == FOUND


def test_another_version_finds_anew(tmp_path: Path) -> None:
    KeptNames(tmp_path).keep(FOUND, finder="one")
    assert KeptNames(tmp_path).find(BOOK, finder="two") is None


@pytest.mark.parametrize("damage", [b"", b"no names", b"x\x9c"])
def test_what_is_damaged_is_found_anew(tmp_path: Path, damage: bytes) -> None:
    KeptNames(tmp_path).keep(FOUND, finder="one")
    (path,) = tmp_path.iterdir()
    path.write_bytes(damage)
    assert KeptNames(tmp_path).find(BOOK, finder="one") is None


def test_short_texts_and_unfinished_ones_are_not_kept(tmp_path: Path) -> None:
    names = KeptNames(tmp_path / "names")
    names.keep(Annotations(article_as_is("Ada.")), finder="one")
    names.keep(Annotations(BOOK, complete=False), finder="one")
    assert not (tmp_path / "names").exists()


def test_the_texts_read_longest_ago_are_forgotten(tmp_path: Path) -> None:
    names = KeptNames(tmp_path)
    books = [article_as_is(f"{number}. {BOOK.text}") for number in range(26)]
    for number, book in enumerate(books):
        names.keep(Annotations(book), finder="one")
        os.utime(tmp_path / f"{book.checksum}.names", (number, number))
    kept = [names.find(book, finder="one") is not None for book in books]
    assert kept == [False] * 2 + [True] * 24


def test_where_nothing_can_be_written_nothing_is_lost(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    names = KeptNames(tmp_path / "file")
    names.keep(FOUND, finder="one")
    assert names.find(BOOK, finder="one") is None
