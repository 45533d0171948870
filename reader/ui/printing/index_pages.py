"""Sets the index in columns, balanced on its last page, below a title on its first."""

from collections.abc import Callable

from PySide6.QtGui import QPainter

from reader.reading.page_breaking import Flow, Page, balance_last, break_pages
from reader.ui.printing.index_blocks import IndexBlocks, IndexPart, IndexRun
from reader.ui.printing.index_structure import IndexStructure
from reader.ui.printing.sheet import Sheet
from reader.ui.printing.styles import StyleName
from reader.ui.printing.tags import Element, Tags
from reader.ui.printing.text_block import PlacedLines, SetBlock
from reader.ui.words.words import tr


class IndexPages:
    """The pages of an index.

    Args:
        blocks: What it says.
        sheet: The measures.
        note: What stands under the title.
        room: What is free under the text of its last page, from where to where in twips from the
            sheet's top: the index stands there if all of it fits; None if it is to begin a page.
    """

    def __init__(
        self, blocks: IndexBlocks, sheet: Sheet, *, note: str, room: tuple[int, int] | None = None
    ) -> None:
        self._blocks = blocks
        self._sheet = sheet
        self._first_top = sheet.top
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
        self._first_bottom = sheet.bottom
        self._structure = IndexStructure(Element("Document"))
        self._continuing = 0
        self.joins_text = room is not None and self._fits(*room)
        self._columns = self._broken()
        if any(self._continues(column) for column in range(len(self._columns))):
            # Every column leaves a line free, for the name of the entry that it goes on with.
            self._continuing = styles[StyleName.INDEX_ROW].leading
            self.joins_text = room is not None and self._fits(*room)
            self._columns = self._broken()
        self.anchors: dict[str, tuple[int, float]] = {}
        self.sections: list[tuple[str, tuple[int, float]]] = []
        self._note_places()

    @property
    def page_count(self) -> int:
        """How many pages there are, 1 or more: an index of nothing says so."""
        return max(1, -(-len(self._columns) // self._per_page))

    @property
    def top(self) -> float:
        """Where it begins on its first page, in twips from the sheet's top."""
        return self._first_top

    @property
    def targets(self) -> set[str]:
        """Names of the places that the index leads to."""
        return {run.target for part in self._parts for run in part.runs if run.target}

    def running_head(self, number: int) -> str:
        """Return which names stand on a page: "Organisations, M\u2013W"."""
        letters: dict[str, list[str]] = {}
        for column in self._columns_on(number):
            for piece in self._columns[column]:
                part = self._parts[piece.block]
                letters.setdefault(part.section, []).extend(part.letter)
        return "; ".join(_range(section, found) for section, found in letters.items() if section)

    def paint(self, painter: QPainter, number: int, tags: Tags) -> None:
        """Paint a page by its number from 0."""
        sheet = self._sheet
        # A preview may be painted while a file is written: it leaves that one's structure alone.
        structure = self._structure if tags.recording else IndexStructure(tags.document)
        if number == 0:
            structure = IndexStructure(tags.document, tags.language, tags.words)
            self._paint_head(painter, tags, structure)
        if tags.recording:
            self._structure = structure
        for column in self._columns_on(number):
            left = sheet.left + (column % self._per_page) * (sheet.index_column + sheet.gutter)
            top = self._top(column)
            if self._continues(column):
                part = self._parts[self._columns[column][0].block]
                lines = SetBlock(self._blocks.continued(part))
                tags.put(None)
                PlacedLines(lines, left, top, 0, 1).draw(painter)
                top += self._continuing
            for piece in self._columns[column]:
                part = self._parts[piece.block]
                lines = SetBlock(self._blocks.block(part))
                placed = PlacedLines(lines, left, top + piece.top, piece.first, piece.end)
                element = structure.element(piece.block, part)
                tags.put(element)
                placed.draw(painter)
                placed.add_links(tags, element)

    def _columns_on(self, number: int) -> range:
        first = number * self._per_page
        return range(first, min(first + self._per_page, len(self._columns)))

    def _continues(self, column: int) -> bool:
        """Tell whether a column begins inside an entry, whose name is said again then."""
        pieces = self._columns[column]
        return bool(pieces and self._parts[pieces[0].block].entry)

    def _fits(self, top: int, bottom: int) -> bool:
        """Tell whether all of the index fits between these; then it stands there."""
        self._first_top, self._first_bottom = round(top + self._sheet.size * 2), bottom
        room = self._full_height(0)
        if room > 0 and len(break_pages(self._flows, _constant(room))) <= self._per_page:
            return True
        self._first_top, self._first_bottom = self._sheet.top, self._sheet.bottom
        return False

    def _paint_head(self, painter: QPainter, tags: Tags, structure: IndexStructure) -> None:
        y = float(self._first_top)
        for part in self._head:
            lines = SetBlock(self._blocks.block(part))
            tags.put(structure.head(part))
            y += lines.block.style.above if y > self._first_top else 0
            PlacedLines(lines, self._sheet.left, y, 0, lines.lines).draw(painter)
            y += lines.lines * lines.block.style.leading

    def _broken(self) -> list[Page]:
        columns = break_pages(self._flows, self._full_height)
        return balance_last(columns, self._flows, self._full_height, self._per_page)

    def _flow(self, part: IndexPart) -> Flow:
        style = self._sheet.styles[part.style]
        lines = SetBlock(self._blocks.block(part)).lines
        return Flow(max(1, lines), style.leading, style.above, style.with_next, style.whole)

    def _top(self, column: int) -> int:
        if column < self._per_page:
            return self._first_top + self._head_height
        return self._sheet.top

    def _full_height(self, column: int) -> int:
        bottom = self._first_bottom if column < self._per_page else self._sheet.bottom
        return bottom - self._top(column) - self._continuing

    def _note_places(self) -> None:
        for number, column in enumerate(self._columns):
            for piece in column:
                part = self._parts[piece.block]
                again = self._continuing if self._continues(number) else 0
                place = (number // self._per_page, float(self._top(number) + again + piece.top))
                if part.anchor and piece.first == 0:
                    self.anchors[part.anchor] = place
                if part.outline:
                    self.sections.append((part.outline, place))


def _constant(height: int) -> Callable[[int], int]:
    return lambda _: height


def _range(section: str, letters: list[str]) -> str:
    """Return "Organisations, M\u2013W" of the letters in order; those of one page may be one."""
    if not letters:
        return section
    first, last = letters[0], letters[-1]
    return f"{section}, {first}" if first == last else f"{section}, {first}\u2013{last}"
