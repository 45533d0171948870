"""The window takes what a later start hands over, and a fault keeps the settings."""

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from reader.ui import standing_by
from reader.ui.crash_report import CrashReports
from reader.ui.single_instance import Claim


class Application(QObject):
    """Stands for the application, whose end a test must not bring about."""

    aboutToQuit = Signal()  # noqa: N815 - Qt's own name


class Window:
    """Stands for the window, and keeps what is asked of it."""

    def __init__(self) -> None:
        self.asked: list[object] = []
        self.settings = "as they are"
        self.parts = SimpleNamespace(session=SimpleNamespace(open_path=self.asked.append))
        for name in ("show", "raise_", "activateWindow"):
            setattr(self, name, lambda name=name: self.asked.append(name))


@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
def test_files_open_in_the_window_and_a_fault_keeps_the_settings(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Any] = []
    monkeypatch.setattr(
        standing_by, "open_what_arrives", lambda *arguments: opened.append(arguments[2])
    )
    window: Any = Window()
    kept: list[object] = []
    services: Any = SimpleNamespace(save_settings=kept.append)
    application: Any = Application()
    before = sys.excepthook

    standing_by.stand_by(application, window, services, Claim("", None))
    opened[0]([Path("/a.txt")])
    assert window.asked == [Path("/a.txt"), "show", "raise_", "activateWindow"]

    sys.excepthook(LookupError, LookupError("lost"), None)
    qtbot.waitUntil(lambda: kept == ["as they are"])
    application.aboutToQuit.emit()
    assert sys.excepthook == before
    reports = application.findChild(CrashReports)
    assert reports.dialog is not None
    reports.dialog.accept()
