"""What stands in the place of the article while none is open: that there is none, and ways in."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from reader.reading.themes import Colours
from reader.ui.words.words import tr

_SIDE = 24
_WIDEST = 460


class EmptyPage(QWidget):
    """Says, in the middle of an empty text, how an article comes there.

    Args:
        font: Of the interface.
        colours: The theme.
        text: Over which it stands.
    """

    def __init__(self, font: QFont, colours: Colours, text: QWidget) -> None:
        super().__init__(text)
        self._text = text
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._title = self._label(font, 20)
        self._title.setText(tr("No article is open"))
        self._ways = self._label(font, 15)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(10)
        self._column.addStretch(2)
        for label in (self._title, self._ways):
            self._column.addWidget(label)
        self._column.addStretch(3)
        self.set_colours(colours)
        self.hide()
        text.installEventFilter(self)

    @property
    def words(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else f"{self._title.text()}. {self._ways.text()}"

    def show_keys(self, key_of: Callable[[str], str]) -> None:
        """Name the keys that open something, as `key_of` gives them."""
        ways = (
            (tr("{key} opens a file."), key_of("open")),
            (tr("{key} pastes text."), key_of("paste_article")),
        )
        named = [words.format(key=key) for words, key in ways if key]
        dropped = tr("Files and text can be dropped here too.")
        self._ways.setText(f"{' '.join(named)}\n{dropped}")

    def show_page(self, shown: bool) -> None:
        """Show it, or make way for an article."""
        if shown:
            self._fit()
            self.raise_()
        self.setVisible(shown)

    def set_colours(self, colours: Colours) -> None:
        """Show it in another theme."""
        for label, colour in ((self._title, colours.text), (self._ways, colours.dimmed)):
            palette = label.palette()
            palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
            label.setPalette(palette)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self.setGeometry(self._text.rect())
        side = max(_SIDE, (self.width() - _WIDEST) // 2)
        self._column.setContentsMargins(side, 0, side, 0)

    def _label(self, font: QFont, size: int) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        own = QFont(font)
        own.setPixelSize(size)
        label.setFont(own)
        return label
