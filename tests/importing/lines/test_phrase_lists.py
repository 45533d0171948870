"""What pages say around articles is data, by language: a language more is a file more."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.importing.lines import phrase_lists as book
from reader.importing.lines.phrase_lists import any_of, patterns, phrases
from reader.paths import phrases_folder

FILES = sorted(phrases_folder().glob("*.txt"))
SECTION = re.compile(r"^\[(\w+)\]$", re.MULTILINE)
SOURCE = Path(book.__file__).parents[1]


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the phrases that a test may add to."""
    folder = shutil.copytree(phrases_folder(), tmp_path / "phrases")
    monkeypatch.setattr(book, "phrases_folder", lambda: folder)
    book._lines.cache_clear()
    yield folder
    monkeypatch.undo()
    book._lines.cache_clear()


def test_a_language_more_is_a_file_more(own_folder: Path) -> None:
    (own_folder / "xx.txt").write_text(
        "# Of nowhere.\n[networks]\ndelu; sendu\n\n[see_also]\nlegu (?:ankaŭ|plu)\n", "utf-8"
    )
    assert {"delu", "sendu", "share", "teilen"} <= phrases("networks")
    assert re.fullmatch(any_of("see_also"), "legu ankaŭ")
    assert re.fullmatch(any_of("see_also"), "read next")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_phrase_is_asked_for(path: Path) -> None:
    source = "".join(each.read_text("utf-8") for each in SOURCE.rglob("*.py"))
    named = re.findall(
        r"(?:any_of|patterns|phrases|phrases_by_language)\([\"'](\w+)[\"']\)", source
    )
    assert set(SECTION.findall(path.read_text("utf-8"))) <= set(named)


def test_every_pattern_stands_by_itself() -> None:
    """One that opened a group for the next line to close would change with every file added."""
    source = "".join(each.read_text("utf-8") for each in SOURCE.rglob("*.py"))
    sections = re.findall(r"(?:any_of|patterns)\([\"'](\w+)[\"']\)", source)
    assert len(sections) > 30
    for section in sections:
        for pattern in patterns(section):
            re.compile(pattern)


def test_code_names_no_language() -> None:
    """Words of one language stand in its file, where whoever adds another looks for them."""
    words = re.compile(r"\b(?:teilen|kommentare?|von|lire|publié|también|leggi|über|reklama)\b")
    for path in SOURCE.rglob("*.py"):
        code = re.sub(r'"""[\s\S]*?"""|#[^\n]*', "", path.read_text("utf-8"))
        assert words.findall(code) == [], path
