"""Sets the index in columns, balanced on its last page, below a title on its first."""

from collections.abc import Callable

from PySide6.QtGui import QPainter

from reader.reading.page_breaking import Flow, Page, break_pages
from reader.ui.printing.index_blocks import IndexBlocks, IndexPart, IndexRun
from reader.ui.printing.sheet import Sheet
from reader.ui.printing.styles import StyleName
from reader.ui.printing.text_block import PlacedLines, SetBlock
from reader.ui.words.words import tr


class IndexPages:
    """The pages of an index.

    Args:
        blocks: What it says.
        sheet: The measures.
        note: What stands under the title.
    """

    def __init__(self, blocks: IndexBlocks, sheet: Sheet, *, note: str) -> None:
        self._blocks = blocks
        self._sheet = sheet
        self._per_page = sheet.index_columns
        self._head = [
            IndexPart(StyleName.INDEX_TITLE, (IndexRun(tr("Index of names")),), is_wide=True),
            IndexPart(StyleName.INDEX_NOTE, (IndexRun(note),), is_wide=True),
        ]
        styles = sheet.styles
        self._head_height = sum(
            styles[part.style].leading + styles[part.style].above for part in self._head
        ) + round(sheet.size * 1.4)
        self._parts = list(blocks.parts())
        self._flows = [self._flow(part) for part in self._parts]
        self._columns = self._balanced(break_pages(self._flows, self._full_height))
        self.anchors: dict[str, tuple[int, float]] = {}
        self.sections: list[tuple[str, tuple[int, float]]] = []
        self._note_places()

    @property
    def page_count(self) -> int:
        """How many pages there are, 1 or more: an index of nothing says so."""
        return max(1, -(-len(self._columns) // self._per_page))

    @property
    def targets(self) -> set[str]:
        """Names of the places that the index leads to."""
        return {run.href[1:] for part in self._parts for run in part.runs if run.href}

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page by its number from 0."""
        sheet = self._sheet
        if number == 0:
            self._paint_head(painter)
        for column in range(number * self._per_page, (number + 1) * self._per_page):
            if column >= len(self._columns):
                break
            left = sheet.left + (column % self._per_page) * (sheet.index_column + sheet.gutter)
            for piece in self._columns[column]:
                lines = SetBlock(self._blocks.block(self._parts[piece.block]))
                top = self._top(column) + piece.top
                PlacedLines(lines, left, top, piece.first, piece.end).draw(painter)

    def _paint_head(self, painter: QPainter) -> None:
        y = float(self._sheet.top)
        for part in self._head:
            lines = SetBlock(self._blocks.block(part))
            y += lines.block.style.above if y > self._sheet.top else 0
            PlacedLines(lines, self._sheet.left, y, 0, lines.lines).draw(painter)
            y += lines.lines * lines.block.style.leading

    def _flow(self, part: IndexPart) -> Flow:
        style = self._sheet.styles[part.style]
        lines = SetBlock(self._blocks.block(part)).lines
        return Flow(max(1, lines), style.leading, style.above, style.with_next, style.whole)

    def _top(self, column: int) -> int:
        return self._sheet.top + (self._head_height if column < self._per_page else 0)

    def _full_height(self, column: int) -> int:
        return self._sheet.bottom - self._top(column)

    def _balanced(self, columns: list[Page]) -> list[Page]:
        """Return the columns with those of the last page made equally long."""
        if not columns:
            return columns
        first = (len(columns) - 1) // self._per_page * self._per_page
        start = (columns[first][0].block, columns[first][0].first)
        low, high = 0, self._full_height(first)

        def fits(height: int) -> list[Page] | None:
            found = break_pages(self._flows, _constant(height), start=start)
            return found if len(found) <= self._per_page else None

        best = columns[first:]
        step = max(1, self._sheet.styles[StyleName.INDEX_ROW].leading // 4)
        while high - low > step:
            middle = (low + high) // 2
            found = fits(middle)
            if found is None or any(
                piece.top + (piece.end - piece.first) * self._flows[piece.block].leading > middle
                for column in found
                for piece in column
            ):
                low = middle
            else:
                best, high = found, middle
        return columns[:first] + best

    def _note_places(self) -> None:
        for number, column in enumerate(self._columns):
            for piece in column:
                part = self._parts[piece.block]
                place = (number // self._per_page, float(self._top(number) + piece.top))
                if part.anchor and piece.first == 0:
                    self.anchors[part.anchor] = place
                if part.outline:
                    self.sections.append((part.outline, place))


def _constant(height: int) -> Callable[[int], int]:
    return lambda _: height
