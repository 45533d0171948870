"""A button for every bar and sheet: Enter presses it as Space does, on every desktop."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override


class PushButton(QPushButton):
    """Is pressed by Enter while it has the focus, and by no key while it has not.

    Qt asks the desktop whether Enter presses a button outside of dialogs; most say no.

    Args:
        text: What it says.
        parent: Where it stands.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
