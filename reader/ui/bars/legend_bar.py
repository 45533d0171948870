"""The legend of several chosen names: a chip for each, with its colour, its letter and its name."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from reader.reading.reading_state import ReadingState, slot_letter
from reader.reading.themes import Colours
from reader.text.entity import Entity
from reader.ui.style.fonts import sized
from reader.ui.style.mark_shapes import draw_line
from reader.ui.style.mirroring import leading, mirrored
from reader.ui.words.label_text import one_line
from reader.ui.words.words import kind_word, tr

_HEIGHT = 28
_BADGE = 18
_MARK_WIDTH = 14
_GAP = 7
_CROSS = 8
_NARROWEST_NAME, _WIDEST_NAME = 56, 190


class LegendBar(QWidget):
    """Shows who is chosen in which colour, where several are, and says whom to let go of.

    Args:
        font: Of the interface.
        colours: The theme.
        parent: Where it stands.
    """

    released = Signal(str)
    """The id of an entity that is to be chosen no longer."""
    emptied = Signal()
    """The last chip with the focus is gone."""

    def __init__(self, font: QFont, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._font = font
        self._chips: list[Chip] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 5, 10, 5)
        self._row.setSpacing(7)
        self._row.addStretch(1)
        self.setAccessibleName(tr("Legend"))
        self.hide()

    @property
    def chips(self) -> list["Chip"]:
        """A chip for each of the chosen, in the order of choosing; none for one alone."""
        return list(self._chips)

    def panes(self) -> list[QWidget]:
        """Return where the focus goes when one walks through the window."""
        return list(self._chips[:1])

    def show_state(self, state: ReadingState) -> None:
        """Show who is chosen in a reading state."""
        shown = state.chosen if len(state.chosen) > 1 else ()
        wanted = [(state.annotations.entity(entity_id), slot) for entity_id, slot in shown]
        if [(chip.entity, chip.slot) for chip in self._chips] == wanted:
            return
        focused = next((n for n, chip in enumerate(self._chips) if chip.hasFocus()), None)
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(entity, slot) for entity, slot in wanted]
        self._show(bool(wanted))
        if focused is not None and self._chips:
            nearest = self._chips[min(focused, len(self._chips) - 1)]
            nearest.setFocus(Qt.FocusReason.OtherFocusReason)
        elif focused is not None:
            self.emptied.emit()

    def set_colours(self, colours: Colours) -> None:
        """Show everything in another theme."""
        self._colours = colours
        for chip in self._chips:
            chip.set_colours(colours)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._colours.sidebar))
            painter.fillRect(0, 0, self.width(), 1, QColor(self._colours.hairline))

    def _chip(self, entity: Entity, slot: int) -> "Chip":
        chip = Chip(entity, slot, self._font, self._colours, self)
        chip.clicked.connect(lambda: self.released.emit(entity.id))
        self._row.insertWidget(self._row.count() - 1, chip)
        # A layout shows what it is given only later; the focus may be wanted at once.
        chip.show()
        return chip

    def _show(self, shown: bool) -> None:
        if shown != self.isHidden():
            return
        self.setVisible(shown)
        # The text gives the room at once, so that it can bring a mention into view above.
        parent = self.parentWidget()
        layout = parent.layout() if parent is not None else None
        if layout is not None:
            layout.activate()


class Chip(QAbstractButton):
    """One entry of the legend; a click, Enter, Space or Delete lets go of it.

    Args:
        entity: Who is chosen.
        slot: Of the colour.
        font: Of the interface.
        colours: The theme.
        parent: The legend.
    """

    def __init__(
        self, entity: Entity, slot: int, font: QFont, colours: Colours, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.entity = entity
        self.slot = slot
        self._colours = colours
        self._name = one_line(entity.name, limit=120)
        self.setFont(font)
        self._bold = sized(font, 12, QFont.Weight.Bold)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        letter, kind = slot_letter(slot), kind_word(entity.kind)
        self.setAccessibleName(f"{letter}, {self._name}, {kind}")
        self.setAccessibleDescription(tr("Lets go of this name"))
        self.setToolTip(tr("{name}: let go of it").format(name=self._name))

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme."""
        self._colours = colours
        self.update()

    @override
    def sizeHint(self) -> QSize:
        name = min(_WIDEST_NAME, QFontMetrics(self.font()).horizontalAdvance(self._name) + 1)
        return QSize(name + self._room_beside(), _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        name = min(_NARROWEST_NAME, QFontMetrics(self.font()).horizontalAdvance(self._name) + 1)
        return QSize(name + self._room_beside(), _HEIGHT)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if event.key() in keys:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rim = QPen(QColor(colours.edge), 1)
            if self.hasFocus():
                rim = QPen(QColor(colours.accent), 2)
            painter.setPen(rim)
            painter.setBrush(QColor(colours.row if self.underMouse() else colours.field))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 5, 5)
            self._paint_badge(painter)
            self._paint_mark(painter)
            self._paint_name(painter, 5 + _BADGE + _GAP + _MARK_WIDTH + _GAP)
            self._paint_cross(painter)

    def _paint_badge(self, painter: QPainter) -> None:
        badge = self._mirrored(QRect(5, (self.height() - _BADGE) // 2, _BADGE, _BADGE))
        painter.setPen(QPen(QColor(self._colours.ink(self.slot)), 1.2))
        painter.setBrush(QColor(self._colours.fill(self.slot)))
        painter.drawRoundedRect(badge, 4, 4)
        painter.setPen(QColor(self._colours.text))
        painter.setFont(self._bold)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, slot_letter(self.slot))

    def _paint_mark(self, painter: QPainter) -> None:
        kind, middle = self.entity.kind, self.height() // 2
        line = self._mirrored(QRect(5 + _BADGE + _GAP, middle, _MARK_WIDTH, 1))
        colour = QColor(self._colours.of_kind(kind))
        left, right = line.left(), line.right() + 1
        draw_line(painter, kind, left, right, middle, colour=colour, width=2)

    def _paint_name(self, painter: QPainter, left: int) -> None:
        width = self.width() - left - _CROSS - 2 * _GAP
        room = self._mirrored(QRect(left, 0, width, self.height()))
        metrics = QFontMetrics(self.font())
        shown = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(self.font())
        painter.setPen(QColor(self._colours.text))
        flags = leading(self) | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        # A name runs in the direction of its own letters.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(room, flags, shown)

    def _paint_cross(self, painter: QPainter) -> None:
        left, top = self.width() - _GAP - 2 - _CROSS, (self.height() - _CROSS) // 2
        cross = self._mirrored(QRect(left, top, _CROSS, _CROSS)).toRectF()
        painter.setPen(QPen(QColor(self._colours.dimmed), 1.5))
        painter.drawLine(cross.topLeft(), cross.bottomRight())
        painter.drawLine(cross.bottomLeft(), cross.topRight())

    def _mirrored(self, place: QRect) -> QRect:
        return mirrored(place, self.rect(), self)

    def _room_beside(self) -> int:
        return 5 + _BADGE + _GAP + _MARK_WIDTH + 2 * _GAP + _CROSS + _GAP + 2
