"""The print dialog shows what will be printed, and prints that."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from reader.exporting.print_options import Orientation, Paper, PrintContent, PrintOptions
from reader.text.entity import EntityKind, MentionForm
from reader.ui.printing.print_dialog import PrintDialog
from tests.ui.printing.editions import long_report, small_story, two_pages


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[PrintDialog]:
    story = two_pages()
    made = PrintDialog(story, tmp_path, chosen_ids=[story.entities[0].id], options=PrintOptions())
    qtbot.addWidget(made)
    made.show()
    yield made
    made.reject()


def test_it_shows_the_pages_at_once(dialog: PrintDialog) -> None:
    assert dialog.view.edition is not None
    assert dialog.view.edition.page_count == 2
    assert dialog.bar.page_box.text() == "Page 1 of 2"
    picture = dialog.view.viewport().grab().toImage()
    dark = [
        (x, y)
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
        if picture.pixelColor(x, y).lightness() < 90
    ]
    assert len(dark) > 200


def test_every_choice_is_shown_at_once_and_remembered(dialog: PrintDialog) -> None:
    choices = dialog.choices
    choices.contents[PrintContent.MARKED].click()
    assert dialog.bar.page_box.text() == "Page 1 of 2"
    choices.kinds[EntityKind.PLACE].click()
    choices.colours[False].click()
    choices.tint.click()
    choices.highlights.click()
    choices.paper.setCurrentIndex(1)
    choices.orientation.setCurrentIndex(1)
    choices.note_margin.click()
    choices.type_size.setValue(13)
    choices.names[True].click()
    assert dialog.view.edition is not None
    assert dialog.options == dialog.view.edition.options
    assert replace(dialog.options, printed=None) == PrintOptions(
        paper=Paper.LETTER,
        orientation=Orientation.LANDSCAPE,
        note_margin=True,
        type_size=13,
        content=PrintContent.MARKED,
        kinds=frozenset(EntityKind) - {EntityKind.PLACE},
        chosen=frozenset([small_story().entities[0].id]),
        colour=False,
        tint=True,
        highlights=True,
    )


def test_what_makes_no_difference_cannot_be_chosen(dialog: PrintDialog) -> None:
    choices = dialog.choices
    choices.contents[PrintContent.PLAIN].click()
    assert not choices.tint.isEnabled()
    assert not choices.highlights.isEnabled()
    assert not any(box.isEnabled() for box in choices.kinds.values())
    choices.contents[PrintContent.INDEX].click()
    assert choices.kinds[EntityKind.PERSON].isEnabled()
    assert not choices.colours[True].isEnabled()


def test_without_chosen_names_all_are_printed(qtbot: QtBot, tmp_path: Path) -> None:
    chosen_before = PrintOptions(chosen=frozenset(["gone"]))
    dialog = PrintDialog(small_story(), tmp_path, options=chosen_before)
    qtbot.addWidget(dialog)
    assert not dialog.choices.names[True].isEnabled()
    assert dialog.options.chosen is None
    dialog.reject()


def test_it_saves_what_it_shows_and_closes(
    dialog: PrintDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "story.pdf"
    with qtbot.waitSignal(dialog.accepted):
        dialog.save(path)
    assert len(PdfReader(path).pages) == 2
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_trouble_is_told_and_the_dialog_stays(
    dialog: PrintDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.save(tmp_path / "missing" / "story.pdf")
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QMessageBox)))
    (box,) = dialog.findChildren(QMessageBox)
    assert "could not be written" in box.text()
    assert dialog.isVisible()
    assert dialog.save_button.isEnabled()
    box.done(0)


def test_a_long_article_is_laid_out_in_the_background_and_saving_can_be_stopped(
    qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = PrintDialog(long_report(5, paragraphs=600), tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.print_button.isEnabled()
    qtbot.waitUntil(dialog.print_button.isEnabled)
    assert dialog.view.edition is not None
    dialog.save(tmp_path / "long.pdf")
    dialog.cancel_button.click()
    assert (dialog.isVisible(), dialog.save_button.isEnabled()) == (True, True)
    dialog.cancel_button.click()
    assert (dialog.isVisible(), dialog.save_button.isEnabled()) == (False, True)
    assert not (tmp_path / "long.pdf").exists()


def test_it_prints_the_pages_that_are_asked_for(dialog: PrintDialog, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(2, 2)
    dialog.print_on(printer)
    (page,) = PdfReader(tmp_path / "printed.pdf").pages
    assert "Index of names" in " ".join(page.extract_text().split())
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_the_keyboard_turns_the_pages(dialog: PrintDialog) -> None:
    dialog.view.setFocus()
    QTest.keyClick(dialog.view, Qt.Key.Key_End)
    assert dialog.bar.page_box.text() == "Page 2 of 2"
    QTest.keyClick(dialog.view, Qt.Key.Key_Home)
    assert dialog.bar.page_box.text() == "Page 1 of 2"
    QTest.keyClick(dialog.view, Qt.Key.Key_PageDown)
    assert dialog.view.verticalScrollBar().value() > 0


def test_everything_has_a_name_for_assistive_technology(dialog: PrintDialog) -> None:
    assert dialog.view.accessibleName() == "Preview"
    letters = [
        text[text.index("&") + 1].lower()
        for widget in dialog.findChildren(QWidget)
        for text in [getattr(widget, "text", str)()]
        if "&" in text
    ]
    assert len(letters) == len(set(letters))


def test_it_fits_on_the_screen_and_its_choices_scroll_on_a_low_one(dialog: PrintDialog) -> None:
    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    dialog.resize(740, 480)
    assert dialog.height() == 480
    assert dialog.print_button.geometry().bottom() < 480
    dialog.choices.note_margin.setFocus()
    QTest.keyClick(dialog.choices.note_margin, Qt.Key.Key_Space)
    assert dialog.choices.options.note_margin


def test_the_page_box_leads_to_a_page(dialog: PrintDialog) -> None:
    assert dialog.bar.page_box.maximum() == 2
    dialog.bar.page_box.setValue(2)
    assert dialog.view.page == 1
    assert dialog.bar.page_box.text() == "Page 2 of 2"


def test_the_preview_is_made_larger_and_smaller(dialog: PrintDialog) -> None:
    view, bar = dialog.view, dialog.bar
    assert not view.horizontalScrollBar().maximum()
    QTest.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    bar.larger.click()
    assert (view.zoom, bar.fitting.text()) == (2.0, "200 %")
    assert view.horizontalScrollBar().maximum() > 0
    for _ in range(9):
        bar.smaller.click()
    assert view.zoom == 0.5
    assert not view.horizontalScrollBar().maximum()
    QTest.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert (view.zoom, bar.fitting.text()) == (1.0, "100 %")


def test_where_one_reads_stays_in_sight_when_it_is_made_larger(dialog: PrintDialog) -> None:
    dialog.view.show_page(1)
    dialog.bar.larger.click()
    assert dialog.view.page == 1


def test_it_follows_the_names_as_they_are_found(qtbot: QtBot, tmp_path: Path) -> None:
    whole = small_story()
    first = replace(whole, entities=whole.entities[:1], complete=False)
    dialog = PrintDialog(first, tmp_path, options=PrintOptions())
    qtbot.addWidget(dialog)
    dialog.show()
    more = replace(whole, entities=whole.entities[:2], complete=False)
    with qtbot.waitSignal(dialog.view.page_shown):
        dialog.take(more)
    assert dialog.view.edition is not None
    assert len(dialog.view.edition.page.entities) == 2
    assert dialog.save_button.isEnabled()
    dialog.take(whole)
    assert len(dialog.view.edition.page.entities) == len(whole.entities)
    dialog.reject()


def test_other_words_for_a_name_are_left_out(dialog: PrintDialog) -> None:
    assert dialog.view.edition is not None
    forms = {mark.form for mark in dialog.view.edition.page.marks}
    assert MentionForm.PRONOUN in forms
    for box in dialog.choices.forms.values():
        box.click()
    left = {mark.form for mark in dialog.view.edition.page.marks}
    assert left == forms & {MentionForm.NAME, MentionForm.ALIAS}
