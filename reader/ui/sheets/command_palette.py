"""The command palette: type a few letters of what you want, Enter takes it."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from reader.reading.themes import Colours
from reader.ui.sheets.palette_offers import Offer, ranked
from reader.ui.style.fonts import sized
from reader.ui.style.mirroring import trailing
from reader.ui.style.row_painter import RowPainter
from reader.ui.words.announcements import announce
from reader.ui.words.words import place_words, tr

_WIDTH, _ROWS, _ROW_HEIGHT, _SIDE = 600, 10, 34, 12
_FROM_TOP = 44
_OFFER_ROLE = Qt.ItemDataRole.UserRole + 1
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _ROWS,
    Qt.Key.Key_PageUp: -_ROWS,
}


class CommandPalette(QFrame):
    """Floats over the window, filters the actions by what is typed, and says which is asked for.

    Args:
        offers: All actions, in the order of the menus.
        recent: Names of those asked for lately, the latest first.
        font: Of the interface.
        colours: The theme.
        parent: The window.
        question: What is asked; what to do, if nothing else.
    """

    action_asked = Signal(str)
    """The name of an action; the focus is back where it was."""

    def __init__(
        self,
        offers: Sequence[Offer],
        recent: Sequence[str],
        *,
        font: QFont,
        colours: Colours,
        parent: QWidget,
        question: str = "",
    ) -> None:
        super().__init__(parent)
        self._window = parent
        asked = question or tr("What do you want to do?")
        self._offers, self._recent = offers, recent
        self._colours = colours
        self._focus_before = QApplication.focusWidget()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(question or tr("Do by name"))
        self._box = QLineEdit(self)
        self._box.setObjectName("boxed")
        self._box.setPlaceholderText(asked)
        self._box.setAccessibleName(asked)
        self._box.textChanged.connect(self._show)
        self._box.installEventFilter(self)
        self._list = QListWidget(self)
        self._list.setAccessibleName(question or tr("What can be done"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setUniformItemSizes(True)
        self._list.setItemDelegate(_OfferDelegate(font, colours, self._list))
        self._list.itemClicked.connect(self._ask)
        self._list.currentItemChanged.connect(self._say_current)
        self._nothing = QLabel(tr("Nothing is called so."), self)
        self._nothing.setContentsMargins(_SIDE, 4, _SIDE, 4)
        for widget in (self._box, self._list, self._nothing):
            widget.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(6)
        column.addWidget(self._box)
        column.addWidget(self._list)
        column.addWidget(self._nothing)
        self._show("")

    @property
    def shown(self) -> tuple[Offer, ...]:
        """The offers that fit what is typed, from the top."""
        items = (self._list.item(row) for row in range(self._list.count()))
        return tuple(item.data(_OFFER_ROLE) for item in items)

    def open(self) -> None:
        """Show it at the top of the window, and take the keys."""
        self._place()
        self.show()
        self.raise_()
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the focus back to where it was, unless it has gone elsewhere by itself."""
        focused = QApplication.focusWidget()
        before, self._focus_before = self._focus_before, None
        if before is not None and (focused is None or self.isAncestorOf(focused)):
            before.setFocus(Qt.FocusReason.ShortcutFocusReason)
        super().closeEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._box:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            focused = QApplication.focusWidget()
            if focused is not None and focused is not self._box:
                self.close()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._colours.edge), 1))
            painter.setBrush(QColor(self._colours.field))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask(self._list.currentItem())
            return True
        by = _STEPS.get(Qt.Key(event.key()), 0)
        if by and self._list.count():
            row, last = self._list.currentRow() + by, self._list.count() - 1
            one = abs(by) == 1
            around = (0 if row > last else last) if one else min(max(0, row), last)
            self._list.setCurrentRow(row if 0 <= row <= last else around)
            return True
        return False

    def _show(self, typed: str) -> None:
        # What is current meanwhile is not said.
        with QSignalBlocker(self._list):
            self._list.clear()
            for offer in ranked(self._offers, typed, self._recent):
                item = QListWidgetItem(offer.title, self._list)
                item.setData(_OFFER_ROLE, offer)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, _spoken(offer))
                if offer.reason:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
            self._list.setCurrentRow(0)
        rows = self._list.count()
        self._nothing.setVisible(not rows)
        self._list.setVisible(bool(rows))
        self._list.setFixedHeight(max(1, min(rows, _ROWS)) * _ROW_HEIGHT)
        self._say_current(self._list.currentItem())
        if not rows:
            announce(self._box, self._nothing.text())
        self._place()

    def _say_current(self, item: QListWidgetItem | None) -> None:
        if item is None or not self.isVisible():
            return
        place = place_words(self._list.row(item) + 1, self._list.count())
        said = ", ".join((_spoken(item.data(_OFFER_ROLE)), place))
        self._box.setAccessibleDescription(said)
        announce(self._box, said)

    def _ask(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        offer: Offer = item.data(_OFFER_ROLE)
        if offer.reason:
            announce(self._box, offer.reason)
            return
        # The focus goes back first: some actions are about what has it.
        self.close()
        self.action_asked.emit(offer.name)

    def _place(self) -> None:
        width = min(_WIDTH, self._window.width() - 2 * _SIDE)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((self._window.width() - width) // 2, _FROM_TOP)


class _OfferDelegate(QStyledItemDelegate):
    """Paints an offer: title, where it stands or why it cannot be had, and its keys."""

    def __init__(self, font: QFont, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._list = parent
        self._colours = colours
        self._font = sized(font, 15)
        self._small = sized(font, 13)

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, _ROW_HEIGHT)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        offer = index.data(_OFFER_ROLE)
        if not isinstance(offer, Offer):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._colours.accent), 1.5))
            painter.setBrush(QColor(self._colours.row))
            painter.drawRoundedRect(rect.toRectF().adjusted(1, 1, -1, -1), 5, 5)
        row_painter = RowPainter(painter, rect, self._list, self._colours)
        dimmed = self._colours.dimmed
        inside = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        side = trailing(self._list)
        width = row_painter.paint_words(inside, offer.keys, self._small, dimmed, side=side)
        inside.setRight(inside.right() - width)
        title = ("✓ " if offer.checked else "") + offer.title
        colour = dimmed if offer.reason else self._colours.text
        width = row_painter.paint_words(inside, title, self._font, colour)
        inside.adjust(width + _SIDE, 0, -_SIDE, 0)
        row_painter.paint_words(inside, offer.reason or offer.menu, self._small, dimmed)
        painter.restore()


def _spoken(offer: Offer) -> str:
    state = "" if offer.checked is None else tr("on") if offer.checked else tr("off")
    return ", ".join(filter(None, (offer.title, state, offer.said, offer.keys, offer.reason)))
