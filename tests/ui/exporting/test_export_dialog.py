"""The export dialog writes what is ticked, says what it will replace, and tells of trouble."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from reader.exporting.export_formats import FORMATS
from reader.text.span import Span
from reader.ui.exporting.clipboard import copy_with_marks
from reader.ui.exporting.export_dialog import ExportDialog
from tests.notation import annotations_of

STORY = annotations_of("[Ada Byron|person] went to [Oslo|place].")


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[ExportDialog]:
    made = ExportDialog(STORY, tmp_path, chosen_ids=[STORY.entities[1].id], formats=["csv"])
    qtbot.addWidget(made)
    made.show()
    yield made
    made.reject()


def test_what_is_ticked_is_written(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    dialog.formats["index"].click()
    dialog.name.setText("story")
    assert dialog.note.text() == "2 files."
    with qtbot.waitSignal(dialog.exported) as told:
        dialog.export_button.click()
    assert told.args == [[tmp_path / "story.index.txt", tmp_path / "story.csv"]]
    assert "Ada Byron" in (tmp_path / "story.csv").read_text()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.chosen_formats == ("index", "csv")


def test_who_says_what_is_told_by_the_names_as_they_are_now(qtbot: QtBot, tmp_path: Path) -> None:
    # What was corrected, or kept from before, comes with its names alone.
    kept = annotations_of("[Ada Byron|person] said the pier was closed.")
    assert kept.sayings == ()
    dialog = ExportDialog(kept, tmp_path, formats=["speakers"])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.name.setText("story")
    with qtbot.waitSignal(dialog.exported):
        dialog.export_button.click()
    assert ",Ada Byron,," in (tmp_path / "story.speakers.csv").read_text("utf-8-sig")


def test_only_the_chosen_names_are_written(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.names[True].click()
    dialog.name.setText("story")
    with qtbot.waitSignal(dialog.exported):
        dialog.export_button.click()
    written = (tmp_path / "story.csv").read_text()
    assert "Oslo" in written
    assert ",Ada Byron," not in written


def test_it_says_what_will_be_replaced(dialog: ExportDialog, tmp_path: Path) -> None:
    (tmp_path / "story.csv").touch()
    dialog.name.setText("story")
    assert dialog.note.text() == "story.csv is there already and will be replaced."


def test_a_text_that_belongs_to_an_export_is_told_of_too(
    dialog: ExportDialog, tmp_path: Path
) -> None:
    (tmp_path / "story.txt").touch()
    dialog.formats["csv"].click()
    dialog.formats["brat"].click()
    dialog.name.setText("story")
    assert dialog.note.text() == "story.txt is there already and will be replaced."


@pytest.mark.parametrize("name", ["", "  ", "a/b", "..", "a\\b"])
def test_without_a_name_nothing_can_be_exported(dialog: ExportDialog, name: str) -> None:
    dialog.name.setText(name)
    assert not dialog.export_button.isEnabled()
    assert "name" in dialog.note.text()


def test_without_a_format_or_chosen_names_that_cannot_be_asked_for(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.formats["csv"].click()
    assert not dialog.export_button.isEnabled()
    assert dialog.note.text() == "Tick a format."
    without = ExportDialog(STORY, tmp_path)
    qtbot.addWidget(without)
    assert not without.names[True].isEnabled()
    assert list(without.formats) == list(FORMATS)
    without.reject()


def test_trouble_is_told_and_the_dialog_stays(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.folder.setText(str(tmp_path / "missing"))
    dialog.export_button.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QMessageBox)))
    (box,) = dialog.findChildren(QMessageBox)
    assert "could not be written" in box.text()
    assert (dialog.isVisible(), dialog.export_button.isEnabled()) == (True, True)
    # Another place can be named.
    assert dialog.folder.isEnabled()
    assert dialog.formats["csv"].isEnabled()
    box.done(0)


def test_every_format_is_shown_whole_and_said_with_its_group(dialog: ExportDialog) -> None:
    for name, box in dialog.formats.items():
        assert box.width() >= box.sizeHint().width(), name
        assert box.accessibleDescription() == FORMATS[name].group.value


def test_its_letters_are_its_own(dialog: ExportDialog) -> None:
    letters = [
        text[text.index("&") + 1].lower()
        for widget in dialog.findChildren(QWidget)
        for text in [getattr(widget, "text", str)()]
        if "&" in text
    ]
    assert len(letters) == len(set(letters)) == 6


@pytest.mark.usefixtures("qapp")
def test_a_selection_is_copied_as_rich_text_and_plain() -> None:
    clipboard = QGuiApplication.clipboard()
    copy_with_marks(STORY, Span(0, len(STORY.article.text)), clipboard)
    data = clipboard.mimeData()
    assert data.text().startswith("Ada Byron [P1] went to Oslo [L1].")
    assert data.hasHtml()
    assert "<sup>P1</sup>" in data.html()
