"""A bar that asks for one line of text, below the article, in place of a dialog."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QWidget,
)
from typing_extensions import override

from reader.ui.style.push_button import PushButton
from reader.ui.words.words import tr


class PromptBar(QWidget):
    """Asks for a line and hands it over.

    Args:
        font: Of the interface.
        parent: Where it stands.
    """

    closed = Signal()

    def __init__(self, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer: Callable[[str], None] | None = None
        self._secret = False
        self._asked_from: QWidget | None = None
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._box = QLineEdit(self)
        self._box.setObjectName("boxed")
        self._box.installEventFilter(self)
        done = PushButton(tr("Done"), self)
        done.clicked.connect(self._take)
        cancel = PushButton(tr("Cancel"), self)
        cancel.clicked.connect(self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(8)
        row.addWidget(self._label)
        row.addWidget(self._box, 1)
        row.addWidget(done)
        row.addWidget(cancel)
        for widget in (self._label, self._box, done, cancel):
            widget.setFont(font)
        self.setAutoFillBackground(True)
        self.hide()

    @property
    def box(self) -> QLineEdit:
        """Where one types."""
        return self._box

    @property
    def asked_from(self) -> QWidget | None:
        """What had the focus when it was asked."""
        return self._asked_from

    def panes(self) -> list[QWidget]:
        """Return where the focus goes on its way through the window."""
        return [self._box] if self.isVisible() else []

    def ask(
        self,
        question: str,
        text: str,
        *,
        answer: Callable[[str], None],
        secret: bool = False,
    ) -> None:
        """Ask for a line.

        Args:
            question: What is asked; plain text.
            text: What stands in the box at first.
            answer: Given the line, if it is not cancelled.
            secret: Show dots instead of what is typed.
        """
        self._answer = answer
        self._secret = secret
        self._asked_from = QApplication.focusWidget() if self.isHidden() else self._asked_from
        echo = QLineEdit.EchoMode.Password if secret else QLineEdit.EchoMode.Normal
        self._box.setEchoMode(echo)
        self._label.setText(question)
        self._box.setAccessibleName(question)
        self._box.setText(text)
        self.show()
        self._box.setFocus(Qt.FocusReason.PopupFocusReason)
        self._box.selectAll()

    def close_secret(self) -> None:
        """Hide the bar if it asks for a password: that is no longer wanted."""
        if self._secret and not self.isHidden():
            self.close_bar()

    def close_bar(self) -> None:
        """Hide the bar; nothing is handed over."""
        self._answer = None
        self._box.clear()
        self.hide()
        self.closed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = watched is self._box and event.type() == QEvent.Type.KeyPress
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if pressed and isinstance(event, QKeyEvent) and event.key() in enter:
            self._take()
            return True
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        answer, text = self._answer, self._box.text()
        self.close_bar()
        if answer is not None and (text if self._secret else text.strip()):
            answer(text)
