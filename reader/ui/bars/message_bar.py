"""A quiet bar that says what went wrong, inside the window and never in its way."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from reader.reading.themes import Colours
from reader.ui.style.push_button import PushButton
from reader.ui.words.announcements import announce
from reader.ui.words.words import tr


class MessageBar(QWidget):
    """Shows one sentence, with at most one thing to do about it.

    Args:
        font: Of the interface.
        colours: The theme.
        parent: Where it stands.
    """

    def __init__(self, font: QFont, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._do: Callable[[], object] | None = None
        self._good = False
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = PushButton("", self)
        self._button.clicked.connect(self._act)
        self._close = PushButton(tr("Close"), self)
        self._close.setAccessibleName(tr("Close this message"))
        self._close.clicked.connect(self.hide)
        for widget in (self._label, self._button, self._close):
            widget.setFont(font)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self.setAutoFillBackground(True)
        self.setAccessibleName(tr("Message"))
        self.set_colours(colours)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that shows; empty while the bar is hidden."""
        return "" if self.isHidden() else self._label.text()

    def panes(self) -> list[QWidget]:
        """Return where the focus goes on its way through the window."""
        shown = [self._close] if self._button.isHidden() else [self._button]
        return [*shown] if self.isVisible() else []

    def say(
        self,
        sentence: str,
        *,
        offer: str = "",
        do: Callable[[], object] | None = None,
        urgent: bool = False,
        good: bool = False,
    ) -> None:
        """Show a sentence, and have it said.

        Args:
            sentence: What there is to say; plain text.
            offer: Words on a button, or empty for none.
            do: What the button does; the bar is hidden first.
            urgent: Something went wrong: what is being said gives way.
            good: Nothing is wrong: it shows quietly.
        """
        self._good = good
        self.set_colours(self._colours)
        self._label.setText(sentence)
        self._button.setText(offer)
        self._button.setVisible(bool(offer))
        self._do = do
        self.setAccessibleDescription(sentence)
        self.show()
        announce(self, sentence, urgent=urgent)

    def set_colours(self, colours: Colours) -> None:
        """Show the bar in another theme."""
        self._colours = colours
        palette = self.palette()
        ground = colours.field if self._good else colours.error
        palette.setColor(QPalette.ColorRole.Window, QColor(ground))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colours.text))
        self.setPalette(palette)

    def _act(self) -> None:
        self.hide()
        if self._do is not None:
            self._do()
