"""Where in the article the person reads: telling it, going elsewhere, holding on to a line."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from reader.reading.document_map import DocumentMap
from reader.text.span import Span

if TYPE_CHECKING:
    from reader.ui.article.gliding import Gliding
    from reader.ui.article.mark_geometry import MarkGeometry

_PAGE_UNITS = 8_000


class ReadingPlace:
    """Scrolls a text.

    Args:
        view: Shows the text.
        map_of: Tells where the article's code points stand in the document.
        geometry_of: Tells where blocks of the document stand on the page.
        rects_of: Tells where a span stands, line by line, in pixels of the viewport.
        held: Tells the span to hold on to where it is in view, or None for the line at the top.
        scale: Tells how large the text is; 1 is the usual size.
    """

    def __init__(
        self,
        view: QTextEdit,
        *,
        map_of: Callable[[], DocumentMap],
        geometry_of: "Callable[[], MarkGeometry]",
        rects_of: Callable[[Span], list[QRect]],
        held: Callable[[], Span | None],
        scale: Callable[[], float],
    ) -> None:
        self._view = view
        self._map_of = map_of
        self._geometry_of = geometry_of
        self._rects_of = rects_of
        self._held = held
        self._scale = scale
        self._wanted: Callable[[], None] | None = None
        self.gliding: Gliding | None = None

    @property
    def _map(self) -> DocumentMap:
        return self._map_of()

    def visible_span(self) -> Span | None:
        """Return the code points in view, or None where there are none."""
        self.settle()
        first, _ = self._line_at(0)
        _, last = self._line_at(self._view.viewport().height())
        return self._map.to_span(first, last)

    def reveal(self, span: Span) -> int | None:
        """Scroll so that a span is in view, a third from the top, unless it is in view already.

        Returns:
            The code point that was at the top before, or None if there was no need to scroll.
        """
        self.settle()
        rects = self._rects_of(span)
        if not rects:
            return None
        page = self._view.viewport().height()
        margin = min(round(36 * self._scale()), page // 4)
        if rects[0].top() >= margin and rects[-1].bottom() <= page - margin:
            return None
        before = self.reading_offset()
        bar = self._view.verticalScrollBar()
        self.lay_out()
        value = bar.value()
        bar.setValue(value + rects[0].top() - page // 3)
        moved = bar.value() != value
        if moved and self.gliding is not None:
            self.gliding.show_move(value)
        return before if moved else None

    def reading_offset(self) -> int:
        """Return the code point at the top of the view."""
        self.settle()
        first, _ = self._line_at(0)
        seen = self._map.to_span(first, self._map.length)
        return seen.start if seen is not None else 0

    def _line_at(self, height: int) -> tuple[int, int]:
        """Return where the line at a height of the view begins and ends, in the document.

        Between two paragraphs it is the first line after. Qt's own answer there is any paragraph
        that it has not laid out yet.
        """
        below = height + self._view.verticalScrollBar().value()
        geometry = self._geometry_of()
        number = geometry.block_number_at(below)
        top = geometry.block_rect(number).top()
        block = self._view.document().findBlockByNumber(number)
        layout = block.layout()
        lines = (layout.lineAt(each) for each in range(layout.lineCount()))
        line = next((each for each in lines if top + each.y() + each.height() > below + 1), None)
        if line is None:
            return block.position(), block.position() + max(0, block.length() - 1)
        start = block.position() + line.textStart()
        return start, start + line.textLength()

    def scroll_to_offset(self, offset: int, *, ready: bool = False) -> None:
        """Bring a code point to the top of the view; `ready` where Qt has come so far already."""
        self.settle()
        before = self._view.verticalScrollBar().value()
        if not ready:
            self.lay_out()
        position = self._map.to_document(offset)
        first = next((block.span for block in self._map.blocks if block.span is not None), None)
        at_start = first is None or offset <= first.start
        self.put_line(0 if at_start else position, 0)
        if self.gliding is not None:
            self.gliding.show_move(before)

    def scroll_once_laid_out(self, offset: int) -> None:
        """Bring a code point to the top of the view as soon as Qt has come so far.

        Whoever scrolls meanwhile stays where they went.
        """
        layout = self._view.document().documentLayout()

        def try_it() -> None:
            if self._wanted is not try_it or self._view.verticalScrollBar().value() != 0:
                layout.documentSizeChanged.disconnect(try_it)
            elif self._is_laid_out(offset):
                layout.documentSizeChanged.disconnect(try_it)
                self.scroll_to_offset(offset, ready=True)

        self._wanted = try_it
        layout.documentSizeChanged.connect(try_it)
        try_it()

    def _is_laid_out(self, offset: int) -> bool:
        """Tell whether a code point and a page after it have their place."""
        after = min(self._map.to_document(offset) + _PAGE_UNITS, self._map.length)
        return self._view.document().findBlock(after).layout().lineCount() > 0

    def settle(self) -> None:
        """Let a movement that is under way come to its end."""
        if self.gliding is not None:
            self.gliding.settle()

    def lay_out(self) -> None:
        """Lay all of the text out, so that the bar reaches to its end: its range grows with it."""
        layout = self._view.document().documentLayout()
        size = layout.documentSize()
        below = round(size.height()) - self._view.viewport().height()
        if self._view.verticalScrollBar().maximum() < below:
            # What was laid out by asking for it is not always told to the view.
            layout.documentSizeChanged.emit(size)

    def top_line(self) -> tuple[int, int]:
        """Return the position to hold on to and how far below the top of the view it stands."""
        current = self._held()
        if current is not None:
            rects = self._rects_of(current)
            if rects and 0 <= rects[0].top() < self._view.viewport().height():
                return self._map.to_document(current.start), rects[0].top()
        if self._view.verticalScrollBar().value() == 0:
            return 0, -1
        position, _ = self._line_at(2)
        return position, self.height_of(position)

    def height_of(self, position: int) -> int:
        """Return how far below the top of the view a position of the document stands."""
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(position)
        return self._view.cursorRect(cursor).top()

    def put_line(self, position: int, above: int) -> None:
        """Scroll so that a position of the document stands so far below the top of the view."""
        if position == 0:
            self._view.verticalScrollBar().setValue(0)
            return
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + self.height_of(position) - above)
