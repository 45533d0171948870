"""The rows of the list of corrections: what each did, and amid which words."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget
from typing_extensions import override

from reader.reading.themes import Colours
from reader.text.corrections.correction import Correction
from reader.ui.style.fonts import sized
from reader.ui.style.row_delegate import RowDelegate
from reader.ui.style.row_list import RowList
from reader.ui.style.row_list_model import RowListModel
from reader.ui.style.row_painter import RowPainter
from reader.ui.words.label_text import tool_tip

_HEIGHT, _LEFT, _RIGHT = 42, 16, 12


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """One row.

    Args:
        title: What the correction did.
        detail: The words of the text amid which it did so.
        correction: What is gone to, or taken back.
    """

    title: str
    detail: str
    correction: Correction


class CorrectionsModel(RowListModel[CorrectionRow]):
    """Rows, none of which is chosen."""

    @override
    def title(self, row: CorrectionRow) -> str:
        return row.title

    @override
    def tip(self, row: CorrectionRow) -> str:
        return tool_tip(row.title, row.detail)

    @override
    def chosen(self, number: int) -> object | None:
        return None

    @override
    def spoken(self, number: int) -> str:
        row = self._rows[number]
        return f"{row.title}, {row.detail}"


class CorrectionsRows(RowList[CorrectionsModel]):
    """The list; the arrows move through it, Enter goes there, Delete takes back.

    Args:
        font: Of the interface.
        colours: The theme.
        parent: The pane.
    """

    wanted = Signal(int)
    """The number of a row that is to be gone to."""
    refused = Signal(int)
    """The number of a row whose correction is to be taken back."""
    menu_asked = Signal(int, QPoint)
    """The number of a row whose menu is asked for, at a point of the screen."""

    def __init__(self, font: QFont, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(CorrectionsModel(), colours, parent)
        self.setItemDelegate(_Delegate(font, self))
        self.clicked.connect(lambda index: self.wanted.emit(index.row()))

    def show_rows(self, rows: tuple[CorrectionRow, ...]) -> None:
        """Show other rows; the place that has the focus keeps it."""
        focused = max(0, self.currentIndex().row())
        self.rows_model.show_rows(rows)
        self.setCurrentIndex(self.rows_model.index(min(focused, len(rows) - 1)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = self.currentIndex().row()
        if number >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.wanted.emit(number)
        elif number >= 0 and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.refused.emit(number)
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        keys = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        overriding = event.type() == QEvent.Type.ShortcutOverride
        if overriding and isinstance(event, QKeyEvent) and event.key() in keys:
            event.accept()
            return True
        return super().event(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            here = event.pos() if by_mouse else self.visualRect(index).center()
            self.menu_asked.emit(index.row(), self.viewport().mapToGlobal(here))


class _Delegate(RowDelegate[CorrectionRow, bool]):
    def __init__(self, font: QFont, view: RowList[Any]) -> None:
        super().__init__(view)
        self._font, self._small = sized(font, 14), sized(font, 12)

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(120, _HEIGHT)

    @override
    def paint_row(self, row_painter: RowPainter, row: CorrectionRow, chosen: bool | None) -> None:
        rect = row_painter.rect
        width, height = rect.width() - _LEFT - _RIGHT, rect.height() // 2 - 3
        box = QRect(rect.left() + _LEFT, rect.top() + 4, width, height)
        row_painter.paint_words(box, row.title, self._font, self.colours.text)
        below = box.translated(0, height)
        row_painter.paint_words(below, row.detail, self._small, self.colours.dimmed)
