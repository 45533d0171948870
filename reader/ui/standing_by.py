"""What the app stands ready for once its window shows: files that arrive later, faults of ours."""

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from reader.ui.arriving_files import open_what_arrives
from reader.ui.crash_report import CrashReports
from reader.ui.main_window import ReaderWindow
from reader.ui.services import ReaderServices
from reader.ui.single_instance import Claim


def stand_by(
    application: QCoreApplication,
    window: ReaderWindow,
    services: ReaderServices,
    claim: Claim | None,
) -> None:
    """Open in the window what later starts hand over, and tell of what nobody caught.

    Args:
        application: It stands by until this is about to quit.
        window: Shows what arrives; the last of several files stays.
        services: Keep the settings where there was a fault.
        claim: Where later starts come to, or None.
    """

    def open_files(files: list[Path]) -> None:
        for file in files:
            window.parts.session.open_path(file)
        window.show()
        window.raise_()
        window.activateWindow()

    if claim is not None:
        open_what_arrives(application, claim, open_files)
    reports = CrashReports(_version, lambda: services.save_settings(window.settings), application)
    reports.install()
    application.aboutToQuit.connect(reports.remove)


def _version() -> str:
    try:
        return version("dramatis")
    except PackageNotFoundError:
        return ""
