"""The button beside the filter that opens the orders of the names."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget
from typing_extensions import override

from reader.reading.themes import Colours
from reader.ui.words.words import tr

_LENGTHS = (14, 10, 6)


class OrderButton(QAbstractButton):
    """Three lines, each shorter than the one above.

    Args:
        colours: The theme.
        parent: The panels.
    """

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = colours
        self.setAccessibleName(tr("Order of names"))
        self.setToolTip(tr("Order of names"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.menu = QMenu(self)
        self.menu.setAccessibleName(tr("Order of names"))
        self.clicked.connect(self._open)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colour = self.colours.text if self.underMouse() else self.colours.dimmed
            painter.setPen(QPen(QColor(colour), 1.6))
            middle = self.rect().toRectF().center()
            for number, length in enumerate(_LENGTHS):
                start = middle + QPointF(-_LENGTHS[0] / 2, 5 * (number - 1))
                painter.drawLine(start, start + QPointF(length, 0))
            if self.hasFocus():
                painter.setPen(QPen(QColor(self.colours.accent), 2))
                painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 5, 5)

    def _open(self) -> None:
        self.menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        self.menu.setFocus(Qt.FocusReason.PopupFocusReason)
