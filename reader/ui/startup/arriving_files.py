"""Files that come to the app while it runs: from a second start, or from the desktop itself."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from reader.reading.single_instance import Claim, Delivery
from reader.ui.startup.file_open_events import FileOpenEvents


def open_what_arrives(
    application: QCoreApplication, claim: Claim, open_files: Callable[[list[Path]], None]
) -> None:
    """Have the files opened that arrive from now on, for as long as the application runs.

    Args:
        application: Its end gives the claim up.
        claim: Where later starts come to.
        open_files: Given the files; an empty list asks that the window be shown.
    """
    if not claim.alone:
        arriving = ArrivingFiles(claim, application)
        arriving.files_arrived.connect(open_files)
        application.aboutToQuit.connect(arriving.close)
    if sys.platform == "darwin":
        events = FileOpenEvents(application)
        events.files_arrived.connect(open_files)
        application.installEventFilter(events)


class ArrivingFiles(QObject):
    """Waits for later starts in a thread of its own, and tells of their files in the GUI thread.

    A later start is answered by the GUI thread, not by the waiting one: where the window is stuck,
    the later start soon opens a window of its own.

    Args:
        claim: Where later starts come to.
        parent: Whatever it lives as long as.
    """

    files_arrived = Signal(object)
    """A list of Path to open; an empty one asks that the window be shown."""
    _delivered = Signal(object)

    def __init__(self, claim: Claim, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._claim = claim
        self._delivered.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._thread = Thread(target=self._wait, name="dramatis arriving files", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Wait for no more, and let the next start be the first."""
        self._claim.close()
        self._thread.join()

    def _wait(self) -> None:
        for delivery in self._claim.deliveries():
            self._delivered.emit(delivery)

    def _take(self, delivery: Delivery) -> None:
        delivery.take()
        if delivery.handover.activation:
            # Qt hands this to the desktop when the window next asks to come to the front.
            os.environ["XDG_ACTIVATION_TOKEN"] = delivery.handover.activation
        self.files_arrived.emit(list(delivery.handover.paths))
