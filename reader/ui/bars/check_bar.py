"""The bar that asks about one doubtful name at a time, below the article."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from reader.reading.themes import Colours
from reader.ui.style.appearance import write_in
from reader.ui.style.fonts import sized
from reader.ui.words.words import tr

_QUESTION_SIZE = 15


class CheckBar(QWidget):
    """Shows a question with its answers, each a button and a key, and says which was given.

    Args:
        font: Of the interface.
        colours: The theme.
        parent: Where it stands.
    """

    right_said = Signal()
    wrong_said = Signal()
    skip_asked = Signal()
    closed = Signal()

    def __init__(self, font: QFont, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._question = QLabel(self)
        self._question.setTextFormat(Qt.TextFormat.PlainText)
        self._question.setWordWrap(True)
        self._question.setFont(sized(font, _QUESTION_SIZE))
        self._place = QLabel(self)
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setFont(font)
        self._right = self._button(tr("Right"), "y", font)
        self._right.clicked.connect(self.right_said)
        self._wrong = self._button(tr("Wrong…"), "m", font)
        self._wrong.clicked.connect(self.wrong_said)
        self._skip = self._button(tr("Skip"), "s", font)
        self._skip.clicked.connect(self.skip_asked)
        self._close = self._button(tr("Close"), tr("Esc"), font)
        self._close.clicked.connect(self.close_bar)
        self._lay_out()
        self.setAccessibleName(tr("Check"))
        self.set_colours(colours)
        self.hide()

    @property
    def text(self) -> str:
        """The question and which of how many it is; empty while the bar is hidden."""
        return "" if self.isHidden() else f"{self._question.text()} {self._place.text()}"

    def ask(self, question: str, place: str) -> None:
        """Show a question.

        Args:
            question: One sentence; plain text.
            place: Which of how many it is.
        """
        self._show(question, place, answers=True)

    def tell_end(self, sentence: str) -> None:
        """Say that there is no further question."""
        self._show(sentence, "", answers=False)

    def take_focus(self) -> None:
        """Let the keys answer."""
        answers = not self._right.isHidden()
        first = self._right if answers else self._close
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> list[QWidget]:
        """Return where the focus goes when one walks through the window."""
        if self.isHidden():
            return []
        return [self._close if self._right.isHidden() else self._right]

    def close_bar(self) -> None:
        """Hide the bar."""
        self.hide()
        self.closed.emit()

    def set_colours(self, colours: Colours) -> None:
        """Show the bar in another theme."""
        self._colours = colours
        write_in(self._place, colours.dimmed)
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        focused = self.focusWidget()
        if enter and isinstance(focused, QPushButton):
            focused.click()
        elif self._is_answer(event):
            self._answer(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._colours.sidebar))
            painter.fillRect(0, 0, self.width(), 1, QColor(self._colours.hairline))

    def _is_answer(self, event: QKeyEvent) -> bool:
        keys = (Qt.Key.Key_Y, Qt.Key.Key_M, Qt.Key.Key_S, Qt.Key.Key_D)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        return plain and event.key() in keys and not self._right.isHidden()

    def _answer(self, key: Qt.Key) -> None:
        if key == Qt.Key.Key_Y:
            self.right_said.emit()
        elif key == Qt.Key.Key_M:
            self.wrong_said.emit()
        else:
            self.skip_asked.emit()

    def _show(self, sentence: str, place: str, *, answers: bool) -> None:
        self._question.setText(sentence)
        self._place.setText(place)
        for button in (self._right, self._wrong, self._skip):
            button.setVisible(answers)
            button.setAccessibleDescription(sentence)
        self._close.setAccessibleDescription("" if answers else sentence)
        self.setAccessibleDescription(f"{sentence} {place}".strip())
        self.show()

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._question, 1)
        head.addWidget(self._place, 0, Qt.AlignmentFlag.AlignTop)
        foot.setSpacing(8)
        foot.addStretch(1)
        for button in (self._right, self._wrong, self._skip, self._close):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 9, 14, 9)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(foot)

    def _button(self, title: str, key: str, font: QFont) -> QPushButton:
        button = QPushButton(f"{title}  {key}", self)
        button.setAccessibleName(title.rstrip("…"))
        button.setFont(font)
        button.setAutoDefault(False)
        return button
