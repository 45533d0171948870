"""Chooses among the lines of a document while those left out show: by keys, by mouse, by menu."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from typing_extensions import override

from reader.reading.line_places import LinePlaces
from reader.ui.article.article_view import ArticleView
from reader.ui.style.appearance import interface_font
from reader.ui.words.words import tr

_MARGIN = 36
_BAR_WIDTH = 3
_BESIDE = 10
_FROM_EDGE = 6


class LineChooser(QObject):
    """Marks the current line with a bar, and offers a button beside it or the line under the mouse.

    Args:
        view: The article, shown with its left-out lines.
    """

    turn_asked = Signal(object)
    """The numbers of lines, as a frozenset, that are to be put back or taken out."""
    line_chosen = Signal(int)
    """The number of the line that the person went to."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._places = LinePlaces(view.document_map)
        self._active = False
        self._current: int | None = None
        self._hovered: int | None = None
        self._bar = _Bar(view)
        self._button = QPushButton(view)
        self._button.setFont(interface_font(view.typography.families))
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._button.clicked.connect(self._press)
        view.verticalScrollBar().valueChanged.connect(self._place)
        view.verticalScrollBar().rangeChanged.connect(self._place)
        view.relaid.connect(self._place)
        view.cursorPositionChanged.connect(self._follow_caret)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    @property
    def places(self) -> LinePlaces:
        """Where the lines stand in what is shown."""
        return self._places

    @property
    def current(self) -> int | None:
        """The number of the current line, or None."""
        return self._current

    @property
    def button(self) -> QPushButton:
        """What puts the line beside it back or takes it out."""
        return self._button

    def show_places(self, places: LinePlaces, current: int | None) -> None:
        """Begin to choose, or go on with other lines shown; `current` is the line to stand on."""
        self._places = places
        self._active = True
        self._hovered = None
        self._current = current if current is not None else self._first_in_view()
        self._place()

    def stop(self) -> None:
        """Stop choosing."""
        self._active = False
        self._current = self._hovered = None
        self._place()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) line, from what is in view."""
        self._go_from(range(len(self._places.lines)), by)

    def step_left_out(self, by: int) -> bool:
        """Go to the next or previous left-out line, round the ends; tell whether there is one."""
        numbers = [number for number, line in enumerate(self._places.lines) if not line.kept]
        here = self._current if self._current is not None else -1
        if not numbers:
            return False
        if by > 0:
            target = next((number for number in numbers if number > here), numbers[0])
        else:
            target = next((number for number in reversed(numbers) if number < here), numbers[-1])
        self._go(target)
        return True

    def rect_of(self, number: int) -> QRect:
        """Return where a line stands, in pixels of the viewport."""
        cursor = self._view.textCursor()
        cursor.setPosition(self._places.position_of(number))
        top = self._view.cursorRect(cursor)
        cursor.setPosition(self._places.end_of(number))
        return QRect(0, top.top(), self._view.viewport().width(), 1).united(
            QRect(0, self._view.cursorRect(cursor).bottom(), 1, 1)
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that choose a line, and follow the mouse."""
        if not self._active:
            return False
        if watched is self._view:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._take_key(event)
            if event.type() == QEvent.Type.Leave:
                self._hover(None)
        elif event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._hover(self._at(event.position().toPoint()))
        elif event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self._click(event)
        elif isinstance(event, QContextMenuEvent):
            return self._open_menu(event)
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if not plain or event.key() not in steps or self._view.has_caret():
            return False
        self.step(steps[Qt.Key(event.key())])
        return True

    def _click(self, event: QMouseEvent) -> None:
        number = self._at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and number is not None:
            self._current = number
            self._place()

    def _open_menu(self, event: QContextMenuEvent) -> bool:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            number = self._at(event.pos())
        else:
            number = self._current
        if number is None or self._places.lines[number].kept:
            return False
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("&Put this line back"), self._asker(frozenset((number,))))
        run = self._run_around(number)
        if len(run) > 1:
            menu.addAction(tr("Put &all %n line(s) here back", len(run)), self._asker(run))
        menu.popup(event.globalPos())
        return True

    def _asker(self, numbers: frozenset[int]) -> Callable[[], None]:
        return lambda: self.turn_asked.emit(numbers)

    def _run_around(self, number: int) -> frozenset[int]:
        """Return the left-out lines around one, up to the next paragraphs."""
        lines = self._places.lines
        first = last = number
        while first > 0 and not lines[first - 1].kept:
            first -= 1
        while last + 1 < len(lines) and not lines[last + 1].kept:
            last += 1
        return frozenset(range(first, last + 1))

    def _follow_caret(self) -> None:
        if not self._active or not self._view.has_caret():
            return
        number = self._places.number_at(self._view.textCursor().position())
        if number is not None and number != self._current:
            self._current = number
            self._place()
            self.line_chosen.emit(number)

    def _go_from(self, numbers: range, by: int) -> None:
        current = self._current
        if current is None or not self._is_in_view(current):
            target = self._first_in_view() if by > 0 else self._last_in_view()
        else:
            target = min(max(current + by, numbers.start), numbers.stop - 1)
        if target is not None:
            self._go(target)

    def _go(self, number: int) -> None:
        self._current = number
        self._hovered = None
        self._reveal(number)
        self._place()
        self.line_chosen.emit(number)

    def _reveal(self, number: int) -> None:
        rect, page = self.rect_of(number), self._view.viewport().height()
        margin = min(_MARGIN, page // 4)
        bar = self._view.verticalScrollBar()
        if rect.top() < margin or rect.height() > page - 2 * margin:
            bar.setValue(bar.value() + rect.top() - margin)
        elif rect.bottom() > page - margin:
            bar.setValue(bar.value() + rect.bottom() - page + margin)

    def _is_in_view(self, number: int) -> bool:
        return self.rect_of(number).intersects(self._view.viewport().rect())

    def _first_in_view(self) -> int | None:
        """Return the first left-out line in view, or else the first line."""
        first, last = self._at(QPoint(1, 0)), self._last_in_view()
        if first is None or last is None:
            return first if last is None else last
        numbers = range(first, last + 1)
        lines = self._places.lines
        left_out = (each for each in numbers if not lines[each].kept and self._is_in_view(each))
        return next(left_out, first)

    def _last_in_view(self) -> int | None:
        return self._at(QPoint(1, self._view.viewport().height() - 1))

    def _at(self, point: QPoint) -> int | None:
        number = self._places.number_at(self._view.cursorForPosition(point).position())
        # The meta line is no line of the document; the one after it stands for it.
        return 0 if number is None and self._places.lines and point.y() <= 0 else number

    def _hover(self, number: int | None) -> None:
        if number != self._hovered:
            self._hovered = number
            self._place()

    def _press(self) -> None:
        number = self._hovered if self._hovered is not None else self._current
        if number is not None:
            self._current = number
            self.turn_asked.emit(frozenset((number,)))

    def _place(self) -> None:
        """Put the bar and the button where their lines stand now."""
        if self._active and self._places.document_map is not self._view.document_map:
            # The text is being laid out anew; what stands where is told next.
            return
        viewport = self._view.viewport()
        origin = viewport.pos()
        self._bar.setVisible(self._active and self._current is not None)
        if self._active and self._current is not None:
            self._bar.colour = QColor(self._view.colours.accent)
            rect = self.rect_of(self._current)
            left = origin.x() - _BAR_WIDTH
            self._bar.setGeometry(left, origin.y() + rect.top(), _BAR_WIDTH, rect.height())
        number = self._hovered if self._hovered is not None else self._current
        in_view = self._active and number is not None and self._is_in_view(number)
        self._button.setVisible(in_view)
        if number is None or not in_view:
            return
        kept = self._places.lines[number].kept
        words = tr("Take out") if kept else tr("Put back")
        self._button.setText(words)
        self._button.setAccessibleName(words)
        self._button.adjustSize()
        room = self._view.width() - self._view.verticalScrollBar().width()
        beside = origin.x() + viewport.width() + _BESIDE
        left = min(beside, room - self._button.width() - _FROM_EDGE)
        # Of a line that is partly above or below the view, the button is whole.
        lowest = viewport.height() - self._button.height() - _FROM_EDGE
        top = max(_FROM_EDGE, min(self.rect_of(number).top() - 2, lowest))
        self._button.move(left, origin.y() + top)
        self._button.raise_()


class _Bar(QWidget):
    """The bar beside the current line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = QColor()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.colour)
