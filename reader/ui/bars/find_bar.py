"""The bar in which one types what to find in the article."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget
from typing_extensions import override

from reader.reading.text_search import Wanted
from reader.ui.style.push_button import PushButton
from reader.ui.words.words import tr


class FindBar(QWidget):
    """Says what is to be found and shows how many matches there are.

    Args:
        font: Of the interface.
        parent: Where it stands.
    """

    wanted_changed = Signal()
    step_asked = Signal(int)
    closed = Signal()

    def __init__(self, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QLineEdit(self)
        self._box.setObjectName("boxed")
        self._box.setPlaceholderText(tr("Find in the article"))
        self._box.setAccessibleName(tr("Find in the article"))
        self._box.setClearButtonEnabled(True)
        self._box.setMinimumWidth(150)
        self._box.setMaximumWidth(360)
        self._box.textChanged.connect(self.wanted_changed)
        self._box.installEventFilter(self)
        self._whole = self._switch(tr("Whole word"), tr("Find whole words only"))
        self._case = self._switch(tr("Capitals"), tr("Tell capitals from small letters"))
        self._count = QLabel(self)
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setMinimumWidth(72)
        previous = self._button(tr("Previous"), tr("Previous match"))
        previous.clicked.connect(lambda: self.step_asked.emit(-1))
        following = self._button(tr("Next"), tr("Next match"))
        following.clicked.connect(lambda: self.step_asked.emit(1))
        close = self._button(tr("Close"), tr("Close the find bar"))
        close.clicked.connect(self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(8)
        row.addWidget(self._box, 3)
        row.addWidget(self._whole)
        row.addWidget(self._case)
        row.addWidget(self._count)
        row.addWidget(previous)
        row.addWidget(following)
        row.addStretch(0)
        row.addWidget(close)
        for widget in (self._box, self._whole, self._case, self._count, previous, following, close):
            widget.setFont(font)
        self.setAutoFillBackground(True)
        self.setAccessibleName(tr("Find"))
        self.hide()

    @property
    def words(self) -> str:
        """The words that are to be found."""
        return self._box.text()

    @property
    def wanted(self) -> Wanted:
        """What is to be found."""
        return Wanted(self._box.text(), self._whole.isChecked(), self._case.isChecked())

    def panes(self) -> list[QWidget]:
        """Return where the focus goes on its way through the window."""
        return [self._box] if self.isVisible() else []

    def open_bar(self, words: str = "") -> None:
        """Show the bar with the caret in it; `words` take the place of what was sought."""
        if words:
            self._box.setText(words)
        self.show()
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.selectAll()

    def close_bar(self) -> None:
        """Hide the bar."""
        self.hide()
        self.closed.emit()

    @property
    def count(self) -> str:
        """How many matches there are, as it is shown."""
        return self._count.text()

    def show_count(self, words: str) -> None:
        """Say how many matches there are; plain text."""
        self._count.setText(words)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = watched is self._box and event.type() == QEvent.Type.KeyPress
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if pressed and isinstance(event, QKeyEvent) and event.key() in enter:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.step_asked.emit(-1 if back else 1)
            return True
        return super().eventFilter(watched, event)

    def _switch(self, text: str, name: str) -> PushButton:
        button = self._button(text, name)
        button.setCheckable(True)
        button.setToolTip(name)
        button.toggled.connect(self.wanted_changed)
        return button

    def _button(self, text: str, name: str) -> PushButton:
        button = PushButton(text, self)
        button.setAccessibleName(name)
        return button
