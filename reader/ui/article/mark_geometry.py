"""Where a stretch of the article stands on the page: one rectangle for each line it runs over."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument, QTextLine

from reader.reading.document_map import BlockRole, DocumentBlock, DocumentMap
from reader.text.span import Span


@dataclass(frozen=True, slots=True)
class Fragment:
    """The part of a span on one line, in pixels of the document.

    Args:
        left: Its left edge.
        right: Its right edge.
        baseline: Where the letters stand.
        ascent: Height of the type above the baseline.
        descent: Depth of the type below it.
    """

    left: float
    right: float
    baseline: float
    ascent: float
    descent: float

    @property
    def rect(self) -> QRectF:
        """The rectangle that a fill covers."""
        return QRectF(self.left, self.baseline - self.ascent, self.right - self.left, self.height)

    @property
    def height(self) -> float:
        """Ascent and descent together."""
        return self.ascent + self.descent


PlacedBlock = tuple[int, DocumentBlock, QRectF]
"""Number, block and rectangle of a block on the page."""

_MOST_KEPT = 10_000
"""Spans whose fragments are kept: those of many pages."""


class MarkGeometry:
    """Finds the fragments of spans in a document that shows an article, and keeps them.

    Good for as long as the lines of the document stay as they are.

    Args:
        document: The document.
        document_map: Where the article's code points stand in it.
    """

    def __init__(self, document: QTextDocument, document_map: DocumentMap) -> None:
        self._document = document
        self._map = document_map
        self._kept: dict[tuple[int, Span], tuple[float, float, list[Fragment]]] = {}

    def block_number_at(self, y: float) -> int:
        """Return the number of the block at a height of the document, or the nearest to it."""
        last = max(0, self._document.blockCount() - 1)
        low, high = 0, min(last, 1)
        # Not from the middle of the document, down to which Qt would have to lay it out.
        while high < last and self.block_rect(high).bottom() < y:
            low, high = high + 1, min(last, 2 * high)
        while low < high:
            middle = (low + high) // 2
            if self.block_rect(middle).bottom() < y:
                low = middle + 1
            else:
                high = middle
        return low

    def block_rect(self, number: int) -> QRectF:
        """Return the rectangle of a block; lays the document out down to it."""
        block = self._document.findBlockByNumber(number)
        return self._document.documentLayout().blockBoundingRect(block)

    def fragments(self, span: Span) -> list[Fragment]:
        """Return the fragments of a span wherever it stands; lays the document out down to it."""
        number = self._document.findBlock(self._map.to_document(span.start)).blockNumber()
        found: list[Fragment] = []
        for index in range(max(0, number), len(self._map.blocks)):
            block = self._map.blocks[index]
            if block.span is not None and block.span.start >= span.end:
                break
            found.extend(self.in_block(index, span))
        return found

    def in_block(
        self, number: int, span: Span, *, top_left: QPointF | None = None
    ) -> list[Fragment]:
        """Return the fragments of a span in one block.

        Args:
            number: The block.
            span: Code points of the article.
            top_left: Of the block, where the caller knows it already.
        """
        block = self._map.blocks[number]
        if block.span is None or not block.span.overlaps(span):
            return []
        origin = top_left if top_left is not None else self.block_rect(number).topLeft()
        x, y = origin.x(), origin.y()
        kept = self._kept.get((number, span))
        if kept is not None and kept[:2] == (x, y):
            return kept[2]
        text_block = self._document.findBlockByNumber(number)
        found = list(_on_lines(text_block, origin, *self._map.units_within(block, span)))
        if len(self._kept) >= _MOST_KEPT:
            self._kept.clear()
        self._kept[number, span] = x, y, found
        return found

    def blocks_between(self, top: float, bottom: float) -> list[PlacedBlock]:
        """Return the blocks that show between two heights."""
        found: list[PlacedBlock] = []
        for number in range(self.block_number_at(top), len(self._map.blocks)):
            rect = self.block_rect(number)
            if rect.top() > bottom:
                break
            found.append((number, self._map.blocks[number], rect))
        return found

    def runs_of(
        self, role: BlockRole, shown: Sequence[PlacedBlock], *, bottom: float
    ) -> Iterator[QRectF]:
        """Yield the rectangle of each run of blocks of a role.

        Args:
            role: The role.
            shown: The blocks that show, in order.
            bottom: The height down to which they show.
        """
        run: QRectF | None = None
        blocks = self._map.blocks
        for number, block, rect in shown:
            if block.role is not role:
                if run is not None:
                    yield run
                run = None
                continue
            frame = self._document.rootFrame().frameFormat()
            width = self._document.textWidth() - frame.leftMargin() - frame.rightMargin()
            own = QRectF(frame.leftMargin(), rect.top(), width, rect.height())
            own.adjust(0, -_GROUND_ABOVE, 0, _GROUND_BELOW)
            if run is None and number and blocks[number - 1].role is role:
                # The run begins above what is looked at: its upper corners are not seen.
                own.adjust(0, -_GROUND_BEYOND, 0, 0)
            run = own if run is None else run.united(own)
        if run is not None:
            yield run.adjusted(0, 0, 0, _GROUND_BEYOND if run.bottom() > bottom else 0)


_GROUND_ABOVE, _GROUND_BELOW, _GROUND_BEYOND = 1.0, 9.0, 40.0
"""Pixels by which the ground of a run is higher than its letters."""


def _on_lines(block: QTextBlock, origin: QPointF, start: int, end: int) -> Iterator[Fragment]:
    layout = block.layout()
    metrics = QFontMetricsF(block.charFormat().font())
    ascent, descent = metrics.ascent(), metrics.descent()
    right_to_left = block.textDirection().value == 1 or not block.text()[start:end].isascii()
    first = layout.lineForTextPosition(start)
    if not first.isValid():
        return
    for number in range(first.lineNumber(), layout.lineCount()):
        line = layout.lineAt(number)
        if line.textStart() >= end:
            return
        begin = max(start, line.textStart())
        stop = min(end, line.textStart() + line.textLength())
        baseline = origin.y() + line.y() + line.ascent()
        edges = _runs(line, begin, stop) if right_to_left else _between(line, begin, stop)
        for left, right in edges:
            # The space at which a line is broken hangs over its end, and is not marked.
            inside = min(right, line.naturalTextRect().right())
            if inside > left:
                yield Fragment(origin.x() + left, origin.x() + inside, baseline, ascent, descent)


def _between(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    left, right = _x_of(line, start), _x_of(line, end)
    return [(min(left, right), max(left, right))]


def _runs(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """Return the edges by glyph run: text of two directions lies in several pieces."""
    edges: list[tuple[float, float]] = []
    for run in line.glyphRuns(start, end - start):
        rect = run.boundingRect()
        if rect.width() > 0:
            edges.append((rect.left(), rect.right()))
    edges.sort()
    joined: list[tuple[float, float]] = []
    for left, right in edges:
        if joined and left <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(joined[-1][1], right))
        else:
            joined.append((left, right))
    # Where directions meet, a position is at two places: runs know which of them is meant.
    return joined or _between(line, start, end)


def _x_of(line: QTextLine, position: int) -> float:
    # PySide returns the position beside the coordinate, which its types do not say.
    answer: Any = line.cursorToX(position)
    return float(answer[0])
