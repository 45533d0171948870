"""Paints a row of the list of articles: what became of it, its title, and a line in small type."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from reader.ui.articles_model import CURRENT_ROLE, ROW_ROLE
from reader.ui.labels import one_line
from reader.ui.mirroring import leading, mirrored
from reader.ui.reading_list import ListRow, RowState
from reader.ui.themes import Colours

_HEIGHT, _ONE_LINE_HEIGHT = 42, 30
_LEFT, _INNER, _RIGHT = 30, 16, 12
_DOT = 6


class ArticlesRowDelegate(QStyledItemDelegate):
    """Paints rows in the colours of a theme.

    Args:
        font: Of the interface.
        colours: The theme.
        parent: The list it paints for.
    """

    def __init__(self, font: QFont, colours: Colours, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.colours = colours
        self._font = QFont(font)
        self._font.setPixelSize(14)
        self._bold = QFont(self._font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(font)
        self._small.setPixelSize(12)

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row = index.data(ROW_ROLE)
        plain = isinstance(row, ListRow) and not row.detail
        return QSize(120, _ONE_LINE_HEIGHT if plain else _HEIGHT)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, ListRow):
            return
        rect: QRect = option.rect
        current = bool(index.data(CURRENT_ROLE))
        painter.save()
        self._paint_ground(painter, rect, option.state, current=current)
        left = rect.left() + _LEFT + (_INNER if row.inner else 0)
        self._paint_state(painter, rect, left - 14, row, current=current)
        self._paint_words(painter, rect, left, row, current=current)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, *, current: bool
    ) -> None:
        if current or state & QStyle.StateFlag.State_MouseOver:
            ground = QColor(self.colours.row)
            if not current:
                ground.setAlphaF(0.5)
            painter.fillRect(rect, ground)
        if current:
            bar = self._at(QRect(rect.left(), rect.top(), 4, rect.height()), rect)
            painter.fillRect(bar, QColor(self.colours.accent))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self.colours.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _paint_state(
        self, painter: QPainter, rect: QRect, left: int, row: ListRow, *, current: bool
    ) -> None:
        """Paint a dot for what was not read yet, a sign for what could not be opened."""
        if row.state is RowState.REFUSED:
            painter.setFont(self._bold)
            painter.setPen(QColor(self.colours.organisation))
            box = self._at(QRect(left - 2, rect.top(), 12, rect.height()), rect)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "!")
        elif row.state is RowState.NEW and row.offset is None and not current:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.colours.accent))
            dot = self._at(QRect(left, rect.center().y() - _DOT // 2 + 1, _DOT, _DOT), rect)
            painter.drawEllipse(QRectF(dot))

    def _paint_words(
        self, painter: QPainter, rect: QRect, left: int, row: ListRow, *, current: bool
    ) -> None:
        room = rect.right() - _RIGHT - left
        top, height = rect.top(), rect.height()
        view = self.parent()
        side = leading(view) if isinstance(view, QWidget) else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        font = self._bold if current else self._font
        quiet = row.state is RowState.REFUSED or (row.state is RowState.READ and not current)
        lines = [(font, one_line(row.title), self.colours.dimmed if quiet else self.colours.text)]
        if row.detail:
            lines.append((self._small, one_line(row.detail), self.colours.dimmed))
            top, height = top + 4, height // 2 - 3
        # A title runs in the direction of its own letters.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        for line_font, words, colour in lines:
            painter.setFont(line_font)
            painter.setPen(QColor(colour))
            shown = QFontMetrics(line_font).elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(self._at(QRect(left, top, room, height), rect), flags, shown)
            top += height

    def _at(self, box: QRect, rect: QRect) -> QRect:
        view = self.parent()
        return mirrored(box, rect, view) if isinstance(view, QWidget) else box
