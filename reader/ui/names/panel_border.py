"""The border above a panel: it drags, and a double click gives the heights back to need."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class PanelBorder(QWidget):
    """Nothing to be seen, but the mouse can take hold of it."""

    taken = Signal()
    """The mouse took hold of it."""
    dragged = Signal(int)
    """Pixels below (above, if negative) where the mouse took hold of it."""
    released = Signal()
    """The heights are to be shared by need again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._from = 0.0
        self.setCursor(Qt.CursorShape.SplitVCursor)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.globalPosition().y()
        self.taken.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.dragged.emit(round(event.globalPosition().y() - self._from))

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.released.emit()
