"""A dropped folder becomes a list of documents."""

from pathlib import Path

import pytest

from reader.errors import Cancelled
from reader.importing import folders
from reader.importing.folders import documents_in


def _made(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", encoding="utf-8")


def test_a_folder_gives_its_documents_in_the_order_of_their_names(tmp_path: Path) -> None:
    _made(tmp_path, "part 10.txt", "part 2.txt", "more/page.html", ".hidden", "style.css")
    _made(tmp_path, "Page.html", "Page_files/frame.html", "notes_files/kept.txt")
    assert [str(path.relative_to(tmp_path)) for path in documents_in([tmp_path])] == [
        "more/page.html",
        "notes_files/kept.txt",
        "Page.html",
        "part 2.txt",
        "part 10.txt",
    ]


def test_files_stay_in_the_order_given_and_come_once(tmp_path: Path) -> None:
    _made(tmp_path, "b.txt", "a.txt", "c.css")
    given = [tmp_path / name for name in ("b.txt", "a.txt", "b.txt", "c.css", "missing.txt")]
    assert [path.name for path in documents_in(given)] == ["b.txt", "a.txt", "c.css", "missing.txt"]


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    _made(tmp_path, *(f"{number}.txt" for number in range(12)))
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert len(documents_in([tmp_path])) == 12
    assert len(documents_in([tmp_path] * 3)) == 12


def test_a_walk_can_be_given_up(tmp_path: Path) -> None:
    _made(tmp_path, "one/a.txt", "two/b.txt")
    asked: list[bool] = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 2

    with pytest.raises(Cancelled):
        documents_in([tmp_path], cancelled=cancelled)


def test_no_more_are_listed_than_a_person_can_look_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folders, "MOST_DOCUMENTS", 5)
    _made(tmp_path, *(f"{number}.txt" for number in range(9)))
    assert len(documents_in([tmp_path])) == 5


def test_folders_deep_inside_folders_are_left_alone(tmp_path: Path) -> None:
    _made(tmp_path, "a/near.txt", "a/b/c/d/e/f/g/h/far.txt")
    assert [path.name for path in documents_in([tmp_path])] == ["near.txt"]
