"""What the person sees of a fault of ours: a sentence, a report to copy, and the app still there.

The hooks log the fault, have the state kept, and show one dialog. The same fault again is logged
only, so that a fault in painting does not bury the screen in dialogs. Nothing is sent anywhere:
the report is text, and whether anybody gets to see it is up to the person.
"""

import platform
import sys
import threading
import traceback
from collections.abc import Callable
from logging import getLogger
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.words.words import tr
from reader.wording import Wording

_SENTENCE = Wording(
    "Something went wrong inside Dramatis, and that is our mistake. What you read and what you "
    "corrected are kept, and you can read on."
)
_ASK = Wording(
    "This report may help to put it right. It holds nothing of the article, and is sent nowhere:"
)
_SIZE = (640, 420)

_log = getLogger(__name__)


class CrashReports(QObject):
    """Takes the place of Python's hooks for what nobody caught, in the GUI thread and the others.

    Args:
        version: Tells that of Dramatis, for the report; asked when there is one.
        keep_state: Keeps what is not kept yet; may itself fail.
        parent: The application.
    """

    _happened = Signal(str)

    def __init__(
        self,
        version: Callable[[], str],
        keep_state: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._version = version
        self._keep_state = keep_state
        self._known: set[str] = set()
        self._dialog: CrashDialog | None = None
        # Queued, since no dialog may be opened from inside paintEvent or from another thread.
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._before = sys.excepthook, threading.excepthook

    @property
    def dialog(self) -> "CrashDialog | None":
        """The dialog that shows, if one does."""
        shown = self._dialog is not None and self._dialog.isVisible()
        return self._dialog if shown else None

    def install(self) -> None:
        """Be told of every exception that nobody catches."""
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def remove(self) -> None:
        """Put back the hooks that were there before."""
        sys.excepthook, threading.excepthook = self._before

    def _caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, Exception):
            # Ctrl+C in a terminal asks the app to end; that is no fault.
            QGuiApplication.quit()
            return
        _log.error("unexpected", exc_info=(kind, error, trace))
        place = _place(kind, trace)
        if place not in self._known:
            self._known.add(place)
            self._happened.emit(crash_report(error, version=self._version()))

    def _caught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._caught(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _tell(self, report: str) -> None:
        try:
            self._keep_state()
        except Exception:  # noqa: BLE001 - the report must come, whatever else falls
            _log.exception("the state could not be kept")
        if self.dialog is not None:
            self.dialog.add(report)
            return
        self._dialog = CrashDialog(report)
        self._dialog.show()


class CrashDialog(QDialog):
    """Shows a sentence and the report, with a button that copies it.

    Args:
        report: Text to copy.
        parent: The window.
    """

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Dramatis: something went wrong"))
        sentence = _label(tr(_SENTENCE), self)
        ask = _label(tr(_ASK), self)
        self._text = QPlainTextEdit(report, self)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(tr("Report"))
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        # Tab must lead on to the buttons, and this text is not written in.
        self._text.setTabChangesFocus(True)
        buttons = QDialogButtonBox(self)
        self.copy_button = QPushButton(tr("&Copy the report"), self)
        self.copy_button.clicked.connect(self._copy)
        close = QPushButton(tr("&Read on"), self)
        close.setDefault(True)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (sentence, ask, self._text, buttons):
            column.addWidget(widget)
        self.resize(*_SIZE)
        close.setFocus()

    @property
    def report(self) -> str:
        """The text of the report."""
        return self._text.toPlainText()

    def add(self, report: str) -> None:
        """Show a further report below those that show."""
        self._text.appendPlainText("\n" + report)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)
        self.copy_button.setText(tr("Copied"))


def crash_report(error: BaseException, *, version: str) -> str:
    """Return what a developer needs to know of a fault: versions and where it happened.

    Args:
        error: The fault.
        version: Of Dramatis.
    """
    trace = "".join(traceback.format_exception(error)).rstrip()
    report = (
        f"Dramatis {version}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.platform()}, {QGuiApplication.platformName()}\n\n{trace}\n"
    )
    # The name of the person is often the name of their folder.
    return report.replace(str(Path.home()), "~") if Path.home() != Path("/") else report


def _place(kind: type[BaseException], trace: TracebackType | None) -> str:
    frames = traceback.extract_tb(trace)
    last = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else ""
    return f"{kind.__qualname__} {last}"


def _label(sentence: str, parent: QWidget) -> QLabel:
    label = QLabel(sentence, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
