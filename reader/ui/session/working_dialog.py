"""A dialog that works in the background, ends that when it closes, and says what went wrong."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QLabel, QMessageBox, QWidget
from typing_extensions import override

from reader.errors import DramatisError
from reader.ui.session.background import Background, Job
from reader.ui.words.words import tr


class WorkingDialog(QDialog):
    """What the dialogs have in common that write files.

    Args:
        title: Of the dialog, and of what it says.
        parent: The window.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = Background(self)
        self._job: Job | None = None
        self.setWindowTitle(title)
        words = tr("Names are still being found; what is taken out now lacks some.")
        self.unfinished = QLabel(words, self)
        self.unfinished.setWordWrap(True)
        self.unfinished.setAccessibleName(words)
        self.unfinished.hide()

    @override
    def done(self, result: int) -> None:
        self._background.close()
        super().done(result)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._background.close()
        super().closeEvent(event)

    def warn(self, error: DramatisError) -> None:
        """Say what went wrong; the dialog stays, so that it can be tried otherwise."""
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.windowTitle())
        box.setText(tr(error.sentence))
        box.setWindowModality(Qt.WindowModality.WindowModal)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
