"""Opens the window: the shortest way from nothing to an article on the screen."""

import os
import sys
from collections.abc import Callable, Sequence
from logging import getLogger
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from reader.errors import DramatisError, PasswordNeededError
from reader.operations import Desk
from reader.paths import icons_folder, instance_address, sample_article
from reader.settings import Settings
from reader.ui.startup.first_second import COLLECT_AFTER_MILLISECONDS, calm_down
from reader.ui.startup.main_window import ReaderWindow
from reader.ui.style.fonts import load_fonts
from reader.ui.words.interface_language import load_language

if TYPE_CHECKING:
    from reader.reading.single_instance import Claim

_log = getLogger(__name__)

_SETTLED = "dramatis_settled"
_OPENED_AT_ONCE = 500_000
"""Bytes up to which a file is opened before the window shows; larger ones in the background."""


def run_window(
    paths: list[Path],
    *,
    claim: "Claim | None" = None,
    desk: Desk | None = None,
    when_shown: Callable[[ReaderWindow], None] | None = None,
) -> int:
    """Show the window until it is closed, and return the exit status.

    Args:
        paths: Files and folders to open, several as a list; without any, the last article or, at
            the first start, the sample.
        claim: Where later starts come to; claimed after the first paint where there is none yet.
        desk: What opens articles and finds names; the app's own by default.
        when_shown: Called with the window once it is shown, for measurements.
    """
    # Said so, and not by setStyle, for which Qt would make all that a style knows of first.
    qInstallMessageHandler(_say_no_screen)
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    qInstallMessageHandler(None)
    QTimer.singleShot(COLLECT_AFTER_MILLISECONDS, calm_down)
    application.setApplicationName("Dramatis")
    application.setDesktopFileName("dramatis")
    own = desk if desk is not None else Desk()
    settings = own.load_settings()
    load_language(settings.language)
    window = first_window(own, settings, paths)
    window.show()
    window.completed.connect(lambda: _settle(application, window, claim))
    if when_shown is not None:
        when_shown(window)
    status = application.exec()
    # Before the application, which Python may otherwise take apart first.
    delete(window)
    return status


def _say_no_screen(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
    """Say in a sentence why there can be no window, where Qt would abort the process."""
    if kind is not QtMsgType.QtFatalMsg:
        return
    _log.error("no window can be opened: %s", message)
    sys.stderr.write(
        "dramatis: No window can be opened on this screen. “dramatis annotate FILE” and "
        "“dramatis print FILE -o OUT.pdf” need none.\n"
    )
    sys.stderr.flush()
    os._exit(1)


def _settle(application: QApplication, window: ReaderWindow, claim: "Claim | None") -> None:
    """Do what the first paint need not wait for: the icon, telling of faults, later files."""
    if application.property(_SETTLED):
        return
    application.setProperty(_SETTLED, True)
    from PySide6.QtGui import QIcon

    application.setWindowIcon(QIcon(str(icons_folder() / "dramatis.svg")))
    from reader.ui.startup.crash_report import CrashReports
    from reader.version import dramatis_version

    def keep_state() -> None:
        window.parts.keep_state()

    reports = CrashReports(dramatis_version, keep_state, application)
    reports.install()
    application.aboutToQuit.connect(reports.remove)
    _await_files(application, window, claim)


def _await_files(application: QApplication, window: ReaderWindow, claim: "Claim | None") -> None:
    from reader.reading.single_instance import claim_or_hand_over
    from reader.ui.startup.arriving_files import open_what_arrives

    def open_files(files: list[Path]) -> None:
        if files:
            window.parts.opening.open_paths(files)
        window.show()
        window.raise_()
        window.activateWindow()

    # None here: another start was quicker by a hair, and this one goes on alone.
    claim = claim or claim_or_hand_over([], instance_address())
    if claim is not None:
        open_what_arrives(application, claim, open_files)


def first_window(desk: Desk, settings: Settings, paths: Sequence[Path] = ()) -> ReaderWindow:
    """Return a window on some files, the last article or the sample, ready to be shown.

    What is quickly opened is opened at once, so that the first paint shows it; of several files,
    the first.
    """
    window = ReaderWindow(desk, settings, load_fonts())
    if len(paths) > 1 or (paths and paths[0].is_dir()):
        window.open_first(list(paths))
    path = paths[0] if paths else _last(settings)
    if path is not None and path.is_dir():
        return window
    quick = desk.quick_article(path)
    if quick is not None:
        window.show_first(quick, path, quick=True)
        return window
    try:
        if path is None:
            window.show_first(desk.open_sample(), None)
        elif path.is_file() and path.stat().st_size > _OPENED_AT_ONCE:
            window.open_first(list(paths) or [path])
        else:
            article, *others = desk.open_articles(path)
            window.show_first(article, path, others=tuple(others))
    except PasswordNeededError:
        # Opened again once there is a bar to ask in.
        window.open_first(list(paths) or [path or sample_article()])
    except DramatisError as error:
        window.tell_first(error)
    return window


def _last(settings: Settings) -> Path | None:
    path = Path(settings.last_article) if settings.last_article else None
    return path if path is not None and path.is_file() else None
