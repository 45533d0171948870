import json
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from reader.errors import LibraryError
from reader.settings import (
    EntityOrder,
    PrintSettings,
    Settings,
    Theme,
    load_settings,
    save_settings,
    title_of,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "dramatis" / "settings.json"


def test_settings_are_read_back(path: Path) -> None:
    settings = Settings(
        theme=Theme.DARK,
        zoom=120,
        order=EntityOrder.ALPHABET,
        recent_files=("a.txt", "b.txt"),
        printing=PrintSettings(paper="letter", type_size=12.5, kinds_left_out=("place",)),
    )
    save_settings(settings, path)
    assert load_settings(path) == settings


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_what_was_read_last_is_nobody_elses_business(path: Path) -> None:
    save_settings(Settings(recent_files=("/home/ada/letter.txt",)), path)
    assert path.stat().st_mode & 0o077 == 0


def test_without_a_file_every_preference_has_its_default(path: Path) -> None:
    assert load_settings(path) == Settings()


@pytest.mark.parametrize("content", ["", "{", "\x00\x01", "[" * 100_000], ids=repr)
def test_a_damaged_file_is_set_aside(path: Path, content: str) -> None:
    path.parent.mkdir()
    path.write_text(content)
    told: list[LibraryError] = []
    assert load_settings(path, told=told.append) == Settings()
    assert path.with_suffix(".damaged").exists()
    assert [str(path.with_suffix(".damaged")) in each.sentence for each in told] == [True]


def test_one_damaged_preference_leaves_the_others_alone(path: Path) -> None:
    path.parent.mkdir()
    stored = {
        "zoom": "huge",
        "theme": "mauve",
        "order": 3,
        "marks_shown": 1,
        "recent_files": ["a", 3],
        "last_article": "a.txt",
        "unheard_of": True,
        "printing": {"paper": 4, "type_size": 12, "tint": "yes", "kinds_left_out": None},
    }
    path.write_text(json.dumps(stored))
    assert load_settings(path) == Settings(
        last_article="a.txt", printing=PrintSettings(type_size=12)
    )


def test_settings_of_before_the_print_dialog_was_remembered_are_kept(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"version": 1, "zoom": 110, "printing": []}')
    assert load_settings(path) == Settings(zoom=110)


@pytest.mark.parametrize(("stored", "read"), [(3, 50), (90, 90), (100_000, 400)])
def test_a_zoom_out_of_range_is_brought_into_it(path: Path, stored: int, read: int) -> None:
    save_settings(Settings(zoom=stored), path)
    assert load_settings(path).zoom == read


def test_a_json_file_that_is_no_record_is_passed_over(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("[1, 2]")
    assert load_settings(path) == Settings()


def test_recent_files_come_latest_first_once_each_and_are_bounded() -> None:
    settings = Settings()
    for number in [*range(20), 15]:
        settings = settings.with_recent(Path(f"{number}.txt"))
    assert settings.last_article == "15.txt"
    assert settings.recent_files[:3] == ("15.txt", "19.txt", "18.txt")
    assert len(settings.recent_files) == len(set(settings.recent_files)) == 12


def test_where_nothing_can_be_written_the_person_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(LibraryError, match="could not be saved"):
        save_settings(Settings(), tmp_path / "file" / "settings.json")


def test_every_preference_has_a_title() -> None:
    assert all(title_of(each.name) for each in fields(Settings))
