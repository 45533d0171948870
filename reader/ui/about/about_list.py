"""The list of one section about a somebody: arrows walk, Enter leads into the text."""

from PySide6.QtCore import QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from reader.reading.themes import Colours
from reader.text.entity import EntityKind
from reader.text.span import Span
from reader.ui.about.about_row_delegate import ROW_HEIGHT, AboutRowDelegate
from reader.ui.about.about_rows import AboutRow, CompanionRow, EncounterRow
from reader.ui.style.row_list import RowList
from reader.ui.style.row_list_model import ROW_ROLE, RowListModel
from reader.ui.words.label_text import tool_tip


class AboutListModel(RowListModel[AboutRow]):
    """Rows of a section, and which of them one stands on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current: Span | None = None

    @override
    def title(self, row: AboutRow) -> str:
        return row.title

    @override
    def tip(self, row: AboutRow) -> str:
        return tool_tip(row.title)

    @override
    def chosen(self, number: int) -> bool | None:
        span = self._rows[number].span
        return True if span is not None and span == self._current else None

    @override
    def spoken(self, number: int) -> str:
        return self._rows[number].spoken

    def show_current(self, span: Span | None) -> None:
        """Tell which place of the article is the current one."""
        places = (span, self._current)
        self._current = span
        numbers = (n for n, row in enumerate(self._rows) if row.span in places)
        self.tell_chosen(number for number in numbers if self._rows[number].span is not None)

    def row_of(self, span: Span) -> int | None:
        """Return the number of the first row that leads to a place, or None."""
        return next((n for n, row in enumerate(self._rows) if row.span == span), None)


class AboutList(RowList[AboutListModel]):
    """Shows the rows and says what is asked of them.

    Args:
        font: Of the interface.
        colours: The theme.
        parent: The pane.
    """

    place_wanted = Signal(object, str)
    """The Span to which a row leads, and the id of a companion who is there too, or none."""
    companion_turned = Signal(str)
    """The id of a companion whose paragraphs are to show, or no longer."""
    section_asked = Signal(int)
    """The section behind (1) or before (-1) this one is to show."""
    menu_asked = Signal(object, QPoint)
    """The Span of a row whose corrections are asked for, and where on the screen."""

    def __init__(self, font: QFont, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(AboutListModel(), colours, parent)
        self._delegate = AboutRowDelegate(font, self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT)

    def show_kind(self, kind: EntityKind) -> None:
        """Mark the current row in the colour of a kind."""
        self._delegate.kind = kind

    def show_rows(self, rows: tuple[AboutRow, ...]) -> None:
        """Show other rows; the one with the focus keeps it where it is the same."""
        before = self.currentIndex().row()
        scrolled = self.verticalScrollBar().value()
        self.rows_model.show_rows(rows)
        if rows:
            self.setCurrentIndex(self.rows_model.index(min(max(0, before), len(rows) - 1)))
        self.verticalScrollBar().setValue(scrolled)

    def show_current(self, span: Span | None, *, follow: bool = True) -> None:
        """Mark the row that one stands on in the article; with `follow`, the keys go on there."""
        self.rows_model.show_current(span)
        number = self.rows_model.row_of(span) if span is not None and follow else None
        if number is not None:
            index = self.rows_model.index(number)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def current_row(self) -> AboutRow | None:
        """Return the row that has the focus, or would have it."""
        row = self.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, AboutRow) else None

    def point_of_current(self) -> QPoint:
        """Return where a menu for the current row opens, on the screen."""
        rect = self.visualRect(self.currentIndex())
        return self.viewport().mapToGlobal(rect.bottomLeft() + QPoint(40, 0))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(140, ROW_HEIGHT)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = event.key(), self.current_row()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._follow(row)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._turn(row, 1 if key == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            index = self.indexAt(event.position().toPoint())
            self._follow(index.data(ROW_ROLE) if index.isValid() else None)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index: QModelIndex = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        row = index.data(ROW_ROLE)
        if isinstance(row, AboutRow):
            self.menu_asked.emit(
                row.span, event.globalPos() if by_mouse else self.point_of_current()
            )

    @override
    def keyboardSearch(self, search: str) -> None:
        """Look for no row: a letter is a key, or nothing."""

    def _follow(self, row: AboutRow | None) -> None:
        if isinstance(row, CompanionRow):
            self.companion_turned.emit(row.companion.entity.id)
        elif row is not None and row.span is not None:
            beside = row.companion_id if isinstance(row, EncounterRow) else ""
            self.place_wanted.emit(row.span, beside)

    def _turn(self, row: AboutRow | None, by: int) -> None:
        """Open or fold what the row has below it; else go to the next section."""
        if isinstance(row, CompanionRow) and row.opened != (by > 0):
            self.companion_turned.emit(row.companion.entity.id)
        elif isinstance(row, EncounterRow) and by < 0:
            self.companion_turned.emit(row.companion_id)
            self._stand_on_companion(row.companion_id)
        else:
            self.section_asked.emit(by)

    def _stand_on_companion(self, entity_id: str) -> None:
        for number, row in enumerate(self.rows_model.rows):
            if isinstance(row, CompanionRow) and row.companion.entity.id == entity_id:
                self.setCurrentIndex(self.rows_model.index(number))
