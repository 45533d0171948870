"""Paints a row of a panel: kind mark, name, role, where in the article, how often."""

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from reader.ui.entity_list_model import LETTER_ROLE, ROW_ROLE, SLOT_ROLE
from reader.ui.entity_rows import STRIP_STEPS, EntityRow
from reader.ui.mark_shapes import draw_line
from reader.ui.mirroring import is_mirrored, leading, mirrored
from reader.ui.themes import Colours
from reader.ui.words import figures

ROW_HEIGHT = 42
_MARK_LEFT, _MARK_WIDTH = 14, 16
_NAME_LEFT = 39
_STRIP_WIDTH = STRIP_STEPS + 1
_COUNT_WIDTH = 40
_RIGHT = 14
_NARROW = 290
"""Width of a panel under which the strip gives way to the name."""


class EntityRowDelegate(QStyledItemDelegate):
    """Paints entity rows in the colours of a theme.

    Args:
        font: Of the interface.
        colours: The theme.
        parent: The list it paints for.
    """

    def __init__(self, font: QFont, colours: Colours, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.colours = colours
        self._name_font = QFont(font)
        self._name_font.setPixelSize(15)
        self._name_font.setWeight(QFont.Weight.DemiBold)
        self._role_font = QFont(font)
        self._role_font.setPixelSize(13)
        self._name_metrics = QFontMetrics(self._name_font)
        self._role_metrics = QFontMetrics(self._role_font)

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, ROW_HEIGHT)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, EntityRow):
            return
        rect: QRect = option.rect
        # The full width of the list: a scroll bar beside the rows does not move the counts.
        view = self.parent()
        if isinstance(view, QWidget):
            end = rect.left() if not is_mirrored(view) else rect.right() + 1 - view.width()
            rect = QRect(end, rect.top(), view.width(), rect.height())
        state: QStyle.StateFlag = option.state
        painter.save()
        self._paint_ground(painter, rect, row, index.data(SLOT_ROLE), state)
        right = rect.right() - _RIGHT
        count = f"{index.data(LETTER_ROLE)}  {figures(row.count)}".strip()
        right = self._paint_count(painter, rect, count, index.data(SLOT_ROLE), right)
        if rect.width() >= _NARROW:
            right = self._paint_strip(painter, rect, row, right)
        self._paint_words(painter, rect, row, right)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self.colours.of_kind(row.entity.kind))
        line = self._at(QRect(rect.left() + _MARK_LEFT, rect.top(), _MARK_WIDTH, 1), rect)
        left, middle = line.left(), rect.center().y() + 1
        draw_line(
            painter, row.entity.kind, left, left + _MARK_WIDTH, middle, colour=colour, width=2
        )
        painter.restore()

    def _paint_ground(
        self,
        painter: QPainter,
        rect: QRect,
        row: EntityRow,
        slot: int | None,
        state: QStyle.StateFlag,
    ) -> None:
        chosen = slot is not None
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            ground = QColor(self.colours.row)
            if not chosen:
                ground.setAlphaF(0.5)
            painter.fillRect(rect, ground)
        if chosen:
            bar = self._at(QRect(rect.left(), rect.top(), 4, rect.height()), rect)
            painter.fillRect(bar, QColor(self.colours.of_kind(row.entity.kind)))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self.colours.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -1))

    def _paint_count(
        self, painter: QPainter, rect: QRect, text: str, slot: int | None, right: int
    ) -> int:
        painter.setFont(self._name_font if slot is not None else self._role_font)
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(text)
        if slot is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.colours.fill(slot)))
            pill = self._at(QRect(right - width - 6, rect.center().y() - 10, width + 12, 22), rect)
            painter.drawRoundedRect(pill, 5, 5)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QColor(self.colours.text if slot is not None else self.colours.dimmed))
        box = self._at(QRect(right - _COUNT_WIDTH, rect.top(), _COUNT_WIDTH, rect.height()), rect)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        return right - max(_COUNT_WIDTH, width + 12)

    def _paint_strip(self, painter: QPainter, rect: QRect, row: EntityRow, right: int) -> int:
        left = right - _STRIP_WIDTH
        middle = rect.center().y()
        strip = self._at(QRect(left, middle - 4, _STRIP_WIDTH, 9), rect)
        painter.setPen(QColor(self.colours.edge))
        painter.drawLine(strip.left(), middle + 5, strip.right() + 1, middle + 5)
        colour = QColor(self.colours.of_kind(row.entity.kind))
        # Two marks on one place are one: a name of 2,000 mentions paints like one of 60.
        for x in row.strip:
            painter.fillRect(self._at(QRect(left + x, middle - 4, 2, 9), rect), colour)
        return left - 10

    def _paint_words(self, painter: QPainter, rect: QRect, row: EntityRow, right: int) -> None:
        left = rect.left() + _NAME_LEFT
        room = right - left
        top, height = rect.top() + 3, rect.height() // 2 - 2
        if not row.subtitle:
            top += height // 2
        mark_width = self._name_metrics.horizontalAdvance(" ?") if row.doubtful else 0
        elide = Qt.TextElideMode.ElideRight
        name = self._name_metrics.elidedText(row.title, elide, room - mark_width)
        vertical = self._leading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        # A name runs in the direction of its own letters.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(self._name_font)
        painter.setPen(QColor(self.colours.text))
        painter.drawText(self._at(QRect(left, top, room, height), rect), vertical, name)
        if row.doubtful:
            beside = left + self._name_metrics.horizontalAdvance(name)
            painter.setPen(QColor(self.colours.of_kind(row.entity.kind)))
            place = self._at(QRect(beside, top, mark_width, height), rect)
            painter.drawText(place, vertical, " ?")
        if row.subtitle:
            height -= 1
            role = self._role_metrics.elidedText(row.subtitle, elide, room)
            painter.setFont(self._role_font)
            painter.setPen(QColor(self.colours.dimmed))
            place = self._at(QRect(left, top + height, room, height), rect)
            painter.drawText(place, vertical, role)

    @property
    def _leading(self) -> Qt.AlignmentFlag:
        view = self.parent()
        return leading(view) if isinstance(view, QWidget) else Qt.AlignmentFlag.AlignLeft

    def _at(self, place: QRect, row: QRect) -> QRect:
        """Return a place in a row, from the other end where the interface runs that way."""
        view = self.parent()
        return mirrored(place, row, view) if isinstance(view, QWidget) else place
