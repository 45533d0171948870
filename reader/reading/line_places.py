"""Where the lines of a document stand in what is shown, and which is where."""

from bisect import bisect_right

from reader.reading.document_map import BlockRole, DocumentMap
from reader.text.document_lines import DocumentLine, lines_of
from reader.text.revised_annotations import Shift


class LinePlaces:
    """Finds the lines of an article's document in the document that shows it.

    Args:
        document_map: What is shown.
        lines: All lines of the document, where they are known already.
    """

    def __init__(self, document_map: DocumentMap, lines: tuple[DocumentLine, ...] = ()) -> None:
        self._map = document_map
        self.lines = lines or lines_of(document_map.article)
        self._kept = [number for number, line in enumerate(self.lines) if line.kept]
        self._starts = [line.at for line in self.lines if line.kept]
        self._left_out = {
            block.line: block for block in document_map.blocks if block.line is not None
        }

    def number_at(self, position: int) -> int | None:
        """Return the number of the line at a position of the document; None beside all lines."""
        block = self._map.block_at(position)
        if block is None or block.line is not None or block.span is None:
            return block.line if block is not None else None
        index = bisect_right(self._starts, block.span.start) - 1
        return self._kept[index] if index >= 0 else None

    def numbers_between(self, start: int, end: int) -> frozenset[int]:
        """Return the numbers of the lines between two positions: those left out, else all."""
        first, last = self.number_at(start), self.number_at(end)
        if first is None or last is None:
            return frozenset(each for each in (first, last) if each is not None)
        shown = [number for number in range(first, last + 1) if self.is_shown(number)]
        left_out = [number for number in shown if not self.lines[number].kept]
        return frozenset(left_out or shown)

    def position_of(self, number: int) -> int:
        """Return where a line begins, or where it would if it were shown."""
        block = self._left_out.get(number)
        return block.position if block is not None else self._map.to_document(self.lines[number].at)

    def end_of(self, number: int) -> int:
        """Return where a line ends."""
        block = self._left_out.get(number)
        if block is not None:
            return block.end
        paragraph = self.lines[number].paragraph
        return self._map.to_document(paragraph.span.end) if paragraph is not None else 0

    def is_shown(self, number: int) -> bool:
        """Tell whether a line stands in what is shown."""
        return self.lines[number].kept or number in self._left_out

    def moved(self, position: int, before: "LinePlaces", shift: Shift | None) -> int:
        """Return where a position now stands that stood in another document of the same lines.

        Args:
            position: In the document that `before` knows.
            before: The lines as they stood there.
            shift: From the article shown there to the one shown here; None if it is the same.
        """
        was = before.document_map
        offset = was.to_article(position)
        if offset is not None:
            return self._map.to_document(offset if shift is None else shift.offset(offset))
        number = before.number_at(position)
        if number is not None:
            return self.position_of(number)
        meta = (block.position for block in self._map.blocks if block.role is BlockRole.META)
        return next(meta, 0)

    @property
    def document_map(self) -> DocumentMap:
        """What is shown."""
        return self._map
