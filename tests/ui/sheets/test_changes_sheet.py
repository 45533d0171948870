"""What is new can be read inside the app, in the version that it is."""

from pathlib import Path

from PySide6.QtWidgets import QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.paths import changelog_file
from reader.ui.sheets.changes_sheet import changes_sheet, readable_changes

CHANGELOG = """\
# Changelog

For those who write it.

## [Unreleased]

### Added

- Reads aloud.

## [1.0.0] - 2026-01-31

- The first.
"""


def _shown(qtbot: QtBot, changelog: Path) -> str:
    window = QWidget()
    qtbot.addWidget(window)
    sheet = changes_sheet("1.1.0", changelog, window.font(), window)
    text = sheet.findChild(QTextEdit)
    assert text is not None
    return text.toPlainText()


def test_the_changes_are_shown_under_their_versions(qtbot: QtBot, tmp_path: Path) -> None:
    changelog = tmp_path / "CHANGELOG.md"
    changelog.write_text(CHANGELOG, "utf-8")
    lines = _shown(qtbot, changelog).splitlines()
    assert lines == ["1.1.0", "Added", "Reads aloud.", "1.0.0 (2026-01-31)", "The first."]


def test_where_no_changes_came_along_the_sheet_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    assert _shown(qtbot, tmp_path / "none.md").startswith("No list of changes")


def test_our_own_changelog_can_be_read() -> None:
    readable = readable_changes(changelog_file().read_text("utf-8"), "9.9.9")
    assert readable.startswith("## ")
    assert "keepachangelog" not in readable
    assert "[Unreleased]" not in readable


def test_without_a_version_the_changes_are_still_told() -> None:
    assert readable_changes(CHANGELOG, "").splitlines()[2:4] == ["### Added", ""]
