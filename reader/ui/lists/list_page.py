"""One list of the pane before the text, with what it says while it is empty."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.reading.themes import Colours
from reader.ui.style.appearance import write_in
from reader.ui.style.fonts import sized
from reader.ui.style.row_list import RowList

_SIDE, _ABOVE = 16, 6


class ListPage(QWidget):
    """Holds rows, words in their place, and perhaps something under them.

    Args:
        rows: The list; becomes its own.
        font: Of the interface.
        colours: The theme.
        parent: The pane.
    """

    def __init__(
        self, rows: RowList[Any], font: QFont, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.rows = rows
        self._empty = QLabel(self)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setWordWrap(True)
        self._empty.setFont(sized(font, 13))
        self._empty.setContentsMargins(_SIDE, _ABOVE, _SIDE, _ABOVE)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._empty)
        self._column.addWidget(rows, 1)
        rows.rows_model.modelReset.connect(self._show_empty)
        self.set_colours(colours)

    def say_empty(self, words: str) -> None:
        """Say this while there are no rows."""
        self._empty.setText(words)
        self._show_empty()

    def put_below(self, foot: QWidget) -> None:
        """Put something under the rows."""
        self._column.addWidget(foot)

    def set_colours(self, colours: Colours) -> None:
        """Show it in another theme."""
        write_in(self._empty, colours.dimmed)
        self.rows.set_colours(colours)

    def _show_empty(self) -> None:
        empty = not self.rows.rows_model.rowCount()
        self._empty.setVisible(empty)
        self.rows.setAccessibleDescription(self._empty.text() if empty else "")
