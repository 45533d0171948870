"""Files that macOS asks the app to open: they come as events, never as arguments."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from typing_extensions import override


class FileOpenEvents(QObject):
    """Turns each QFileOpenEvent of the application into `files_arrived`.

    Install it on the application on macOS only: a filter sees every event there is.

    Args:
        parent: The application.
    """

    files_arrived = Signal(object)
    """A list of one Path to open."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            # An address of another kind (https:…) has no file, and nothing is fetched.
            if event.file():
                self.files_arrived.emit([Path(event.file())])
            return True
        return False
