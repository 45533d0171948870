"""From nothing to a window: the article given, the last one, the sample, or why there is none."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.errors import LibraryError
from reader.settings import Settings
from reader.ui.startup.main_window import ReaderWindow
from reader.ui.startup.run_window import first_window
from tests.ui.conftest import Services


def _start(qtbot: QtBot, services: Services, path: Path | None) -> ReaderWindow:
    window = first_window(services, services.settings, [path] if path else [])
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.complete()
    return window


def test_a_file_is_shown(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    path = tmp_path / "given.txt"
    path.write_text("The given article.", "utf-8")
    window = _start(qtbot, services, path)
    assert "The given article." in window.view.toPlainText()
    window.close()
    assert services.settings.last_article == str(path)


def test_the_last_article_then_the_sample(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    path = tmp_path / "last.txt"
    path.write_text("The last article.", "utf-8")
    services.settings = Settings(last_article=str(path))
    window = _start(qtbot, services, None)
    assert "The last article." in window.view.toPlainText()
    window.close()
    path.unlink()
    window = _start(qtbot, services, None)
    assert "The sample." in window.view.toPlainText()
    window.close()


@pytest.mark.parametrize("name", ["missing.txt", ""])
def test_what_cannot_be_opened_is_said(
    qtbot: QtBot, services: Services, tmp_path: Path, name: str
) -> None:
    window = _start(qtbot, services, tmp_path / name)
    qtbot.waitUntil(lambda: bool(window.parts.message.text))
    assert "no file" in window.parts.message.text
    window.close()


def test_a_large_file_is_opened_behind_the_window(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    path = tmp_path / "large.txt"
    path.write_text("Words of a large file. " * 40_000, "utf-8")
    window = _start(qtbot, services, path)
    with qtbot.waitSignal(window.names_completed):
        pass
    assert "large file" in window.view.toPlainText()
    window.close()


def test_the_application_wears_the_type_of_the_app(qtbot: QtBot, window: ReaderWindow) -> None:
    assert QApplication.font().family() == window.view.typography.families.sans


def test_a_locked_file_is_asked_about(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    path = tmp_path / "locked.txt"
    path.write_text("SECRET words.", "utf-8")
    window = _start(qtbot, services, path)
    qtbot.waitUntil(lambda: not window.parts.prompt.isHidden())
    assert not window.parts.message.text
    window.close()


def test_a_damaged_file_of_ones_own_is_told_beside_the_article(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    path = tmp_path / "story.txt"
    path.write_text("An article.", "utf-8")
    services.troubles.append(LibraryError("Your library is damaged."))
    window = _start(qtbot, services, path)
    qtbot.waitUntil(lambda: window.parts.message.text == "Your library is damaged.")
    assert "An article." in window.view.toPlainText()
    window.close()


def test_where_no_article_is_open_the_page_says_so_and_how_to_open_one(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    window = _start(qtbot, services, tmp_path / "missing.txt")
    page = window.parts.empty_page
    assert page.words.startswith("No article is open. Ctrl+O opens a file.")
    assert page.size() == window.view.size()
    for label in page.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())
    path = tmp_path / "there.txt"
    path.write_text("An article.", "utf-8")
    with qtbot.waitSignal(window.names_completed):
        window.parts.opening.open_paths([path])
    assert page.isHidden()
    window.close()


def test_what_knows_of_names_is_not_loaded_for_the_first_paint() -> None:
    code = (
        "import sys, reader.ui.startup.run_window\n"
        "late = ('reader.text.entity', 'reader.text.annotations', 'reader.recognising',"
        " 'reader.importing', 'reader.library', 'numpy', 'sqlite3', 'hashlib')\n"
        "print([name for name in late if name in sys.modules])"
    )
    # What measures coverage loads some of them itself.
    environment = {name: os.environ[name] for name in os.environ if "COVERAGE" not in name}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=environment, capture_output=True, check=True)
    assert done.stdout.strip() == b"[]"
