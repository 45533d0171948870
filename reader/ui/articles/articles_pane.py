"""The pane beside the text that lists what can be read next."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from reader.reading.reading_list import ListRow
from reader.reading.themes import Colours
from reader.ui.articles.articles_model import ArticlesModel
from reader.ui.articles.articles_row_delegate import ArticlesRowDelegate
from reader.ui.style.appearance import write_in
from reader.ui.style.fonts import sized
from reader.ui.style.mirroring import is_mirrored
from reader.ui.style.row_list import RowList

_TOP, _HEADER_HEIGHT, _SIDE = 10, 28, 16


class ArticlesPane(QWidget):
    """Shows rows and says which of them was asked for.

    Args:
        font: Of the interface.
        colours: The theme.
        parent: The window.
    """

    row_chosen = Signal(int)
    """The number of a row that is to be shown."""

    def __init__(self, font: QFont, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._heading = QLabel(self)
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setFont(sized(font, 13, QFont.Weight.DemiBold))
        self.list = _List(font, colours, self)
        self.list.row_chosen.connect(self.row_chosen)
        self._heading.setBuddy(self.list)
        self.set_colours(colours)
        self.hide()

    @property
    def heading(self) -> str:
        """What stands over the rows."""
        return self._heading.text()

    def show_rows(self, heading: str, rows: tuple[ListRow, ...], current: int | None) -> None:
        """Show rows, one of them as that which is being read."""
        self._heading.setText(heading)
        self.list.setAccessibleName(heading)
        self.list.show_rows(rows, current)

    def show_current(self, number: int | None) -> None:
        """Mark another row as that which is being read."""
        self.list.show_current(number)

    def set_colours(self, colours: Colours) -> None:
        """Show everything in another theme."""
        self._colours = colours
        write_in(self._heading, colours.dimmed)
        self.list.set_colours(colours)
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        top = _TOP + _HEADER_HEIGHT
        self._heading.setGeometry(_SIDE, _TOP, self.width() - 2 * _SIDE, _HEADER_HEIGHT)
        line = 0 if is_mirrored(self) else 1
        self.list.setGeometry(1 - line, top, self.width() - 1, self.height() - top)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._colours.sidebar))
            painter.setPen(QColor(self._colours.hairline))
            edge = 0 if is_mirrored(self) else self.width() - 1
            painter.drawLine(edge, 0, edge, self.height())


class _List(RowList[ArticlesModel]):
    """The rows; the arrows move through them, Enter and a click ask for one."""

    row_chosen = Signal(int)

    def __init__(self, font: QFont, colours: Colours, parent: QWidget) -> None:
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
        if number is not None and not self.hasFocus():
            self.setCurrentIndex(self.rows_model.index(number))
            self.scrollTo(self.rows_model.index(number))

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
