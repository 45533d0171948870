"""A fault of ours is told, with a report to copy, and the app goes on."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.ui.startup.crash_report import CrashDialog, CrashReports


class Fault(Exception):  # noqa: N818 - stands for any exception
    """Something that nobody caught."""


@pytest.fixture
def kept() -> list[str]:
    return []


@pytest.fixture
def reports(qtbot: QtBot, kept: list[str]) -> Iterator[CrashReports]:
    crash_reports = CrashReports(lambda: "1.2.3", lambda: kept.append("state"))
    crash_reports.install()
    yield crash_reports
    crash_reports.remove()
    if crash_reports.dialog is not None:
        crash_reports.dialog.accept()


def _fall(sentence: str) -> None:
    def raise_it() -> None:
        raise Fault(sentence)

    try:
        raise_it()
    except Fault as error:
        sys.excepthook(Fault, error, error.__traceback__)


def _shown(reports: CrashReports, qtbot: QtBot) -> CrashDialog:
    qtbot.waitUntil(lambda: reports.dialog is not None)
    assert reports.dialog is not None
    return reports.dialog


def test_a_fault_is_told_logged_and_the_state_kept(
    reports: CrashReports, kept: list[str], qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    _fall("the ink ran out")
    dialog = _shown(reports, qtbot)
    assert "Fault: the ink ran out" in dialog.report
    assert "Dramatis 1.2.3" in dialog.report
    assert kept == ["state"]
    assert [record.levelno for record in caplog.records] == [logging.ERROR]


def test_the_report_is_copied_as_text(reports: CrashReports, qtbot: QtBot) -> None:
    _fall("the ink ran out")
    dialog = _shown(reports, qtbot)
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == dialog.report


def test_the_same_fault_again_shows_no_second_dialog(reports: CrashReports, qtbot: QtBot) -> None:
    _fall("once")
    dialog = _shown(reports, qtbot)
    dialog.accept()
    _fall("twice")
    QCoreApplication.processEvents()
    assert reports.dialog is None


def test_another_fault_while_the_dialog_shows_is_added_to_it(
    reports: CrashReports, qtbot: QtBot
) -> None:
    _fall("once")
    dialog = _shown(reports, qtbot)
    error = LookupError("no such name")
    sys.excepthook(LookupError, error, None)
    qtbot.waitUntil(lambda: "LookupError: no such name" in dialog.report)
    assert "Fault: once" in dialog.report


def test_a_fault_in_another_thread_is_told_in_the_gui_thread(
    reports: CrashReports, qtbot: QtBot
) -> None:
    def fall() -> None:
        raise Fault("far away")

    thread = threading.Thread(target=fall)
    thread.start()
    thread.join()
    assert "far away" in _shown(reports, qtbot).report


def test_a_state_that_cannot_be_kept_hides_nothing(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        raise OSError("disk full")

    reports = CrashReports(lambda: "1", fail)
    reports.install()
    _fall("first fault")
    dialog = _shown(reports, qtbot)
    reports.remove()
    assert "first fault" in dialog.report
    assert "the state could not be kept" in caplog.text
    dialog.accept()


def test_the_folder_of_the_person_is_not_in_the_report(
    reports: CrashReports, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/ada"))
    _fall("cannot open /home/ada/story.txt")
    assert "cannot open ~/story.txt" in _shown(reports, qtbot).report


def test_the_hooks_of_before_come_back() -> None:
    before = sys.excepthook, threading.excepthook
    reports = CrashReports(lambda: "1", lambda: None)
    reports.install()
    reports.remove()
    assert (sys.excepthook, threading.excepthook) == before
