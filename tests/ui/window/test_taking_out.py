"""What the window lets one take out of it: print, exports, copies with marks."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.exporting.print_options import Orientation, Paper, PrintOptions, to_remember
from reader.text.annotations import Annotations
from reader.text.span import Span
from reader.ui.exporting.export_dialog import ExportDialog
from reader.ui.printing.print_dialog import PrintDialog
from reader.ui.startup.main_window import ReaderWindow
from tests.ui.conftest import Services


def test_the_choices_of_print_are_there_the_next_time(
    window: ReaderWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.parts.taking_out.ask_to_print()
    (dialog,) = window.findChildren(PrintDialog)
    usual = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    assert dialog.options.paper is (Paper.LETTER if usual else Paper.A4)
    dialog.choices.orientation.setCurrentIndex(1)
    dialog.choices.tint.click()
    with qtbot.waitSignal(dialog.accepted):
        dialog.save(tmp_path / "out.pdf")
    options = PrintOptions(paper=dialog.options.paper, orientation=Orientation.LANDSCAPE, tint=True)
    assert window.parts.settings.printing == to_remember(options)


def test_print_choices_are_forgotten_where_nothing_is_printed(window: ReaderWindow) -> None:
    before = window.parts.settings
    window.parts.taking_out.ask_to_print()
    (dialog,) = window.findChildren(PrintDialog)
    dialog.choices.tint.click()
    dialog.reject()
    assert window.parts.settings == before


def test_exports_are_written_and_their_formats_remembered(
    window: ReaderWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.parts.action_set["export"].trigger()
    (dialog,) = window.findChildren(ExportDialog)
    dialog.folder.setText(str(tmp_path))
    dialog.name.setText("letter")
    dialog.formats["csv"].click()
    with qtbot.waitSignal(dialog.accepted):
        dialog.export_button.click()
    assert "Lovelace" in (tmp_path / "letter.csv").read_text("utf-8")
    assert "Lovelace" in (tmp_path / "letter.html").read_text("utf-8")
    assert window.parts.settings.export_formats == ("html", "csv")


def test_what_is_taken_out_early_says_so_and_follows_the_names(
    open_window: Callable[..., ReaderWindow],
    services: Services,
    annotations: Annotations,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    services.recogniser.hold = Event()
    window = open_window(annotations.article, wait=False)
    window.complete()
    qtbot.waitUntil(lambda: bool(window.parts.session.history.present.entities))
    window.parts.taking_out.ask_to_print()
    (printing,) = window.findChildren(PrintDialog)
    assert printing.unfinished.isVisible()
    window.parts.action_set["export"].trigger()
    (dialog,) = window.findChildren(ExportDialog)
    assert dialog.unfinished.isVisible()
    dialog.folder.setText(str(tmp_path))
    dialog.name.setText("early")
    with qtbot.waitSignal(dialog.accepted):
        dialog.export_button.click()
    assert "Names were still being found" in (tmp_path / "early.html").read_text("utf-8")
    with qtbot.waitSignal(window.names_completed):
        services.recogniser.hold.set()
    assert not printing.unfinished.isVisible()
    assert printing.view.edition is not None
    assert len(printing.view.edition.page.entities) == len(annotations.entities)
    printing.reject()


def test_what_is_selected_is_copied_with_its_marks(
    window: ReaderWindow, annotations: Annotations
) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    window.parts.action_set["copy_marked"].trigger()
    assert clipboard.text() == "before"
    window.view.select(Span(0, annotations.article.text.index(" wrote")))
    window.parts.action_set["copy_marked"].trigger()
    assert clipboard.text() == "Ada Lovelace [P1]\n\n[P1] Ada Lovelace (person)"
