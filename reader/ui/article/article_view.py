"""The article as a person reads it: what the mouse and the keys do in the text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from reader.reading.themes import Colours
from reader.text.span import Span
from reader.ui.article.marked_text import MarkedText
from reader.ui.article.typography import Typography
from reader.ui.words.words import tr

if TYPE_CHECKING:
    # Naming it alone would have Qt make all its kinds of events, before the first paint.
    from PySide6.QtCore import QEvent, QMimeData
    from typing_extensions import override

    from reader.text.annotations import MentionOf
else:
    from reader.ui.style.overriding import override

_CLICK_SLACK = 3
_CARET_WIDTH = 2
_KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class ArticleView(MarkedText):
    """Shows one article and says what the person does in it.

    Args:
        typography: Fonts and sizes.
        colours: The theme.
        parent: The widget it stands in.
    """

    mention_clicked = Signal(object, bool)
    """A MentionOf, and whether it is to be added to those chosen."""
    mention_entered = Signal(object)
    """A MentionOf whose card is asked for by key."""
    mention_hovered = Signal(object)
    """A MentionOf under the resting mouse, or None."""
    menu_asked = Signal(object, QPoint)
    """The MentionOf under the mouse or None, and where on the screen a menu is to open."""
    caret_moved = Signal(object)
    """The caret moved onto a mention, a MentionOf, or off one, None."""
    focus_shown = Signal(bool)
    """Whether the focus is here and came by key, so that it is to be seen."""
    zoom_asked = Signal(int)
    """Steps by which the text is to grow (or shrink, below 0)."""

    def __init__(
        self, typography: Typography, colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(typography, colours, parent)
        self._pressed_at: QPoint | None = None
        self._caret_on: Span | None = None
        self.setAccessibleName(tr("Article"))
        # Python's first sight of the viewport costs a tenth of the time to the first paint.
        self.painted.connect(self._follow_mouse, Qt.ConnectionType.QueuedConnection)
        self.cursorPositionChanged.connect(self._tell_caret)

    def _follow_mouse(self) -> None:
        viewport = self.viewport()
        # Several paints may have been waited for.
        if not viewport.hasMouseTracking():
            viewport.setMouseTracking(True)
            self.painted.disconnect(self._follow_mouse)

    def mention_at(self, point: QPoint) -> "MentionOf | None":
        """Return the mention under a point of the viewport, or None."""
        document_point = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        position = (
            self.document().documentLayout().hitTest(document_point, Qt.HitTestAccuracy.FuzzyHit)
        )
        offset = self._map.to_article(position)
        if offset is None:
            return None
        for near in (offset, offset - 1):
            found = self.state.annotations.at(near) if near >= 0 else None
            if found is not None and any(
                rect.adjusted(-1, -1, 1, 1).contains(point)
                for rect in self.mention_rects(found.span)
            ):
                return found
        return None

    def select(self, span: Span) -> None:
        """Select a stretch of the article and put the caret there."""
        cursor = self.textCursor()
        cursor.setPosition(self._map.to_document(span.start))
        cursor.setPosition(self._map.to_document(span.end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def selected_span(self) -> Span | None:
        """Return the selected code points of the article, or None."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self._map.to_span(cursor.selectionStart(), cursor.selectionEnd())

    @override
    def createMimeDataFromSelection(self) -> "QMimeData":  # noqa: N802 - a name of Qt
        """Copy what is selected of the article; left-out lines only where nothing else is."""
        span = self.selected_span()
        if span is None or not self._map.has_left_out:
            return super().createMimeDataFromSelection()
        # Imported here: Qt makes all its kinds of lists for it, and the first paint needs none.
        from reader.ui.article.clipboard_data import clipboard_data

        return clipboard_data(span.of(self._map.article.text))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y()
            if steps:
                self.zoom_asked.emit(1 if steps > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click begins."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a click on a mention; a drag selects."""
        super().mouseReleaseEvent(event)
        pressed_at, self._pressed_at = self._pressed_at, None
        here = event.position().toPoint()
        if pressed_at is None or (here - pressed_at).manhattanLength() > _CLICK_SLACK:
            return
        found = self.mention_at(here)
        if found is not None:
            adding = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.mention_clicked.emit(found, adding)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which mention the mouse is over."""
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            found = self.mention_at(event.position().toPoint())
            shape = (
                Qt.CursorShape.IBeamCursor if found is None else Qt.CursorShape.PointingHandCursor
            )
            self.viewport().setCursor(shape)
            self.mention_hovered.emit(found)

    @override
    def leaveEvent(self, event: "QEvent") -> None:
        """Tell that the mouse is over no mention."""
        super().leaveEvent(event)
        self.mention_hovered.emit(None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell that the card of the current mention is asked for."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            current = self._under_caret() or self.state.current_mention
            if current is not None:
                self.mention_entered.emit(current)
                return
        super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus where it came by key."""
        super().focusInEvent(event)
        self.focus_shown.emit(event.reason() in _KEYBOARD_REASONS)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no focus any more."""
        super().focusOutEvent(event)
        self.focus_shown.emit(False)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Tell where a menu of corrections is asked for."""
        point = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_asked.emit(self.mention_at(point), event.globalPos())
            return
        current = self._under_caret() or self.state.current_mention
        rects = self.mention_rects(current.span) if current is not None else []
        point = rects[-1].bottomLeft() if rects else self.viewport().rect().center()
        self.menu_asked.emit(current, self.viewport().mapToGlobal(point))

    def has_caret(self) -> bool:
        """Tell whether a caret moves through the text."""
        flags = self.textInteractionFlags()
        return bool(flags & Qt.TextInteractionFlag.TextSelectableByKeyboard)

    def browse_with_caret(self, *, on: bool) -> None:
        """Let a caret move through the text: it starts at the current mention, or what is read."""
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        if on:
            flags |= Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
        if not on:
            self._caret_on = None
            return
        current = self.state.current
        seen = self.place.visible_span()
        if current is None or seen is None or not seen.start <= current.start < seen.end:
            current = Span(self.place.reading_offset(), self.place.reading_offset() + 1)
        self.setCursorWidth(_CARET_WIDTH)
        self.put_caret(current)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.focus_shown.emit(True)

    def go_to_edge(self, *, end: bool) -> None:
        """Show the top or the end of the article; a caret comes along."""
        self.document().documentLayout().documentSize()
        if self.has_caret():
            edge = QTextCursor.MoveOperation.End if end else QTextCursor.MoveOperation.Start
            self.moveCursor(edge)
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum() if end else 0)

    def carry_caret(self, span: Span) -> None:
        """Take the caret along to a mention that became current by another key."""
        if self.has_caret():
            self._caret_on = span
            self.put_caret(span)

    def put_caret(self, span: Span) -> None:
        """Put the caret before a stretch of the article; it is there also where it is not seen."""
        cursor = self.textCursor()
        cursor.setPosition(self._map.to_document(span.start))
        self.setTextCursor(cursor)

    def _under_caret(self) -> "MentionOf | None":
        if not self.has_caret():
            return None
        offset = self._map.to_article(self.textCursor().position())
        return self.state.annotations.at(offset) if offset is not None else None

    def _tell_caret(self) -> None:
        found = self._under_caret()
        span = found.span if found is not None else None
        if span != self._caret_on:
            self._caret_on = span
            self.caret_moved.emit(found)
