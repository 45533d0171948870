"""A double-click on macOS reaches the window."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from reader.ui.startup.file_open_events import FileOpenEvents


def test_the_file_of_an_open_event_arrives(qtbot: QtBot, qapp: QGuiApplication) -> None:
    events = FileOpenEvents(qapp)
    qapp.installEventFilter(events)
    with qtbot.waitSignal(events.files_arrived) as arrived:
        QCoreApplication.sendEvent(qapp, QFileOpenEvent("/a story.txt"))
    qapp.removeEventFilter(events)
    assert arrived.args == [[Path("/a story.txt")]]


def test_an_address_that_is_no_file_opens_nothing(qtbot: QtBot, qapp: QGuiApplication) -> None:
    events = FileOpenEvents(qapp)
    qapp.installEventFilter(events)
    with qtbot.assertNotEmitted(events.files_arrived):
        QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl("https://example.org/story")))
    qapp.removeEventFilter(events)
