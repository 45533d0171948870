"""The rows of the list of articles, and of the contents of one."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from reader.reading.reading_list import ListRow
from reader.reading.themes import Colours
from reader.ui.articles.articles_model import ArticlesModel
from reader.ui.articles.articles_row_delegate import ArticlesRowDelegate
from reader.ui.style.row_list import RowList


class ArticlesRows(RowList[ArticlesModel]):
    """The arrows move through the rows, Enter and a click ask for one.

    Args:
        font: Of the interface.
        colours: The theme.
        parent: The pane.
    """

    row_chosen = Signal(int)
    """The number of a row that is to be shown."""

    def __init__(self, font: QFont, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(ArticlesModel(), colours, parent)
        self.setItemDelegate(ArticlesRowDelegate(font, self))
        self.clicked.connect(self._choose)

    def show_rows(self, rows: tuple[ListRow, ...], current: int | None) -> None:
        """Show other rows; the row with the focus keeps it while it is there."""
        focused = self.currentIndex().row()
        self.rows_model.show_rows(rows)
        if not self.hasFocus() or not 0 <= focused < len(rows):
            focused = current if current is not None else 0
        self.setCurrentIndex(self.rows_model.index(focused))
        self.show_current(current)

    def show_current(self, number: int | None) -> None:
        """Mark a row as that which is being read, and bring it into view."""
        if number == self.rows_model.current:
            return
        self.rows_model.show_current(number)
        if not self.hasFocus():
            # Above the first heading there is none that is being read.
            self.setCurrentIndex(self.rows_model.index(number or 0))
            self.scrollTo(self.rows_model.index(number or 0))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        # Typing looks for a row that begins so; letters are no keys here.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ShiftModifier,
            )
            if plain and event.text().isprintable() and event.text():
                event.accept()
                return True
        return super().event(event)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.row_chosen.emit(index.row())
