"""The list of one panel: choosing by click and key, and typing that goes to the filter."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from reader.reading.themes import Colours
from reader.ui.names.entity_list_model import CHOSEN_ROLES, ROW_ROLE, EntityListModel
from reader.ui.names.entity_row_delegate import ROW_HEIGHT, EntityRowDelegate
from reader.ui.names.entity_rows import EntityRow
from reader.ui.style.row_list import RowList


class EntityList(RowList):
    """Shows entity rows and says which one was chosen.

    Args:
        name: What assistive technology calls it.
        font: Of the interface.
        colours: The theme.
        parent: The panel.
    """

    entity_chosen = Signal(str, bool)
    """An entity id, and whether it is to be added to those chosen."""
    text_typed = Signal(str)
    """Letters typed that are no keys: they are meant for the filter."""
    edge_passed = Signal(int)
    """An arrow key went past the last (1) or first (-1) row."""
    menu_asked = Signal(str, QPoint)
    """An entity id whose menu of corrections is asked for, at a point of the screen."""

    def __init__(
        self, name: str, font: QFont, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.letters_are_keys = False
        self._rows_model = EntityListModel(self)
        self._delegate = EntityRowDelegate(font, colours, self)
        self.setModel(self._rows_model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setAccessibleName(name)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT)

    @property
    def rows_model(self) -> EntityListModel:
        """Its rows."""
        return self._rows_model

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme."""
        self._delegate.colours = colours
        self.viewport().update()

    def show_rows(self, rows: tuple[EntityRow, ...]) -> None:
        """Show other rows; the row with the focus keeps it while it is there."""
        before = self.row_at(self.currentIndex())
        scrolled = self.verticalScrollBar().value()
        self._rows_model.show_rows(rows)
        if before is not None:
            number = self._rows_model.row_of(before.entity.id)
            if number is not None:
                self.setCurrentIndex(self._rows_model.index(number))
        self.verticalScrollBar().setValue(scrolled)

    def row_at(self, index: QModelIndex) -> EntityRow | None:
        """Return the row of an index, or None."""
        row = index.data(ROW_ROLE) if index.isValid() else None
        return row if isinstance(row, EntityRow) else None

    def focus_row(self, number: int) -> None:
        """Put the focus on a row, or on the last one if there are fewer."""
        rows = self._rows_model.rowCount()
        if rows:
            self.setCurrentIndex(self._rows_model.index(min(max(0, number), rows - 1)))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def point_of_current(self) -> QPoint:
        """Return where a menu for the current row opens, on the screen."""
        rect = self.visualRect(self.currentIndex())
        return self.viewport().mapToGlobal(rect.bottomLeft() + QPoint(40, 0))

    @override
    def dataChanged(
        self,
        topLeft: QModelIndex | QPersistentModelIndex,
        bottomRight: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        if roles and set(roles) <= set(CHOSEN_ROLES):
            # Qt's list would lay out all its rows again, which takes too long for thousands.
            QAbstractItemView.dataChanged(self, topLeft, bottomRight, roles)
        else:
            super().dataChanged(topLeft, bottomRight, roles)

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, self._rows_model.rowCount() * ROW_HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(140, 0)

    @override
    def event(self, event: QEvent) -> bool:
        # With nobody chosen there is nothing to step through: letters are meant for the filter.
        overridable = event.type() == QEvent.Type.ShortcutOverride and not self.letters_are_keys
        if overridable and isinstance(event, QKeyEvent) and self._is_typing(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            adding = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._choose(self.currentIndex(), adding=adding)
        elif self._is_typing(event):
            self.text_typed.emit(event.text())
        elif key == Qt.Key.Key_Down and self.currentIndex().row() == len(self._rows_model.rows) - 1:
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
            self._choose(self.indexAt(event.position().toPoint()), adding=adding)

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

    def _is_typing(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        text = event.text()
        return not plain and bool(text.strip()) and text.isprintable()
