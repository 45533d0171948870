"""The list of one panel: choosing by click and key. Letters are keys; "/" leads to the filter."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from reader.reading.themes import Colours
from reader.ui.names.entity_list_model import EntityListModel
from reader.ui.names.entity_row_delegate import ROW_HEIGHT, EntityRowDelegate
from reader.ui.names.entity_rows import EntityRow
from reader.ui.style.row_list import RowList
from reader.ui.style.row_list_model import ROW_ROLE

_FILTER_KEY = "/"


class EntityList(RowList[EntityListModel]):
    """Shows entity rows and says which one was chosen.

    Args:
        name: What assistive technology calls it.
        font: Of the interface.
        colours: The theme.
        parent: The panel.
    """

    entity_chosen = Signal(str, bool)
    """An entity id, and whether it is to be added to those chosen."""
    mention_wanted = Signal(object)
    """The Span of the mention at which the strip of a row was clicked."""
    about_asked = Signal(str)
    """The id of the entity that is chosen already, and asked for again by key."""
    folding_asked = Signal(bool)
    """Whether the panel is to be open."""
    filter_asked = Signal()
    """The names are to be filtered."""
    edge_passed = Signal(int)
    """An arrow key went past the last (1) or first (-1) row."""
    menu_asked = Signal(str, QPoint)
    """An entity id whose menu of corrections is asked for, at a point of the screen."""

    def __init__(
        self, name: str, font: QFont, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(EntityListModel(), colours, parent)
        self._delegate = EntityRowDelegate(font, self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setAccessibleName(name)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT)

    def show_rows(self, rows: tuple[EntityRow, ...]) -> None:
        """Show other rows; the row with the focus keeps it while it is there."""
        before = self.row_at(self.currentIndex())
        scrolled = self.verticalScrollBar().value()
        self.rows_model.show_rows(rows)
        if before is not None:
            number = self.rows_model.row_of(before.entity.id)
            if number is not None:
                self.setCurrentIndex(self.rows_model.index(number))
        self.verticalScrollBar().setValue(scrolled)

    def row_at(self, index: QModelIndex) -> EntityRow | None:
        """Return the row of an index, or None."""
        row = index.data(ROW_ROLE) if index.isValid() else None
        return row if isinstance(row, EntityRow) else None

    def focus_row(self, number: int) -> None:
        """Put the focus on a row, or on the last one if there are fewer."""
        rows = self.rows_model.rowCount()
        if rows:
            self.setCurrentIndex(self.rows_model.index(min(max(0, number), rows - 1)))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def point_of_current(self) -> QPoint:
        """Return where a menu for the current row opens, on the screen."""
        rect = self.visualRect(self.currentIndex())
        return self.viewport().mapToGlobal(rect.bottomLeft() + QPoint(40, 0))

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, self.rows_model.rowCount() * ROW_HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(140, 0)

    @override
    def event(self, event: QEvent) -> bool:
        # In the text the same key looks for words.
        if event.type() == QEvent.Type.ShortcutOverride and _asks_for_filter(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            adding = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            row = self.row_at(self.currentIndex())
            alone = row is not None and self.rows_model.chosen_ids == (row.entity.id,)
            if row is not None and alone and not adding and key != Qt.Key.Key_Space:
                self.about_asked.emit(row.entity.id)
            else:
                self._choose(self.currentIndex(), adding=adding)
        elif key == Qt.Key.Key_Left:
            self.folding_asked.emit(False)
        elif _asks_for_filter(event):
            self.filter_asked.emit()
        elif key == Qt.Key.Key_Down and self.currentIndex().row() == len(self.rows_model.rows) - 1:
            self.edge_passed.emit(1)
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.edge_passed.emit(-1)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            adding = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            point = event.position().toPoint()
            index = self.indexAt(point)
            row, share = self.row_at(index), self._delegate.share_at(index, point)
            if row is not None and share is not None and not adding:
                self.mention_wanted.emit(row.nearest_to(share))
            else:
                self._choose(index, adding=adding)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        row = self.row_at(index)
        if row is not None:
            point = event.globalPos() if by_mouse else self.point_of_current()
            self.menu_asked.emit(row.entity.id, point)

    def _choose(self, index: QModelIndex, *, adding: bool) -> None:
        row = self.row_at(index)
        if row is not None:
            self.entity_chosen.emit(row.entity.id, adding)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Look for no row: a letter is a key, or nothing."""


def _asks_for_filter(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.text() == _FILTER_KEY
