"""Where the article's code points stand in the document that shows it.

The document is one block for each paragraph, joined by one character, with the meta line as a
block of its own that no offset of the article points into. Qt counts UTF-16 units; every
position here is one.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.text.article import Article, Paragraph, ParagraphRole, Shape, article_as_is, marker_of
from reader.text.span import Span
from reader.text.utf16 import Utf16Offsets

if TYPE_CHECKING:
    from reader.text.document_lines import DocumentLine

_LONGEST_BLOCK = 8_000
"""Code points above which a paragraph is shown as several blocks: Qt lays out a block at once."""

_LONGEST_LEFT_OUT = 2_000
"""Code points of a left-out line that are shown: enough to judge it by."""


# Characters with which Qt ends blocks, marks frames or stands for objects; each becomes another
# single code point of one unit, so that no offset moves.
_SHOWN = str.maketrans(
    {
        "\0": "\N{REPLACEMENT CHARACTER}",
        "\n": "\N{LINE SEPARATOR}",
        "\r": " ",
        "\x0b": " ",
        "\x0c": " ",
        "\N{PARAGRAPH SEPARATOR}": "\N{LINE SEPARATOR}",
        "\N{OBJECT REPLACEMENT CHARACTER}": "\N{REPLACEMENT CHARACTER}",
        "\ufdd0": "\N{REPLACEMENT CHARACTER}",
        "\ufdd1": "\N{REPLACEMENT CHARACTER}",
        # They make text read backwards; a text shown as it is may hold them.
        "\N{LEFT-TO-RIGHT OVERRIDE}": "\N{WORD JOINER}",
        "\N{RIGHT-TO-LEFT OVERRIDE}": "\N{WORD JOINER}",
    }
    # A lone surrogate has no UTF-8, so that Qt could not be handed the text.
    | dict.fromkeys(range(0xD800, 0xE000), "\N{REPLACEMENT CHARACTER}")
)


class BlockRole(StrEnum):
    """What a block is: a paragraph by its role and shape, the meta line, or a line left out."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    META = "meta"
    BODY = "body"
    HEADING = "heading"
    CREDIT = "credit"
    CAPTION = "caption"
    ITEM = "item"
    INNER_ITEM = "inner-item"
    QUOTE = "quote"
    CODE = "code"
    LEFT_OUT = "left-out"


@dataclass(frozen=True, slots=True)
class DocumentBlock:
    """One block of the document.

    Args:
        role: What it is.
        position: UTF-16 position of its first character in the document.
        units: UTF-16 units in it, without the character that ends it.
        span: Code points of the article that it shows; None for what is no part of it.
        continued: Whether it goes on with the paragraph of the block before it.
        line: Number of the left-out line that it shows, or None.
        marker: The sign or number before an item of a list, with the space after it.
    """

    role: BlockRole
    position: int
    units: int
    span: Span | None
    continued: bool = False
    line: int | None = None
    marker: str = ""

    @property
    def end(self) -> int:
        """Position after its last character."""
        return self.position + self.units


class DocumentMap:
    """The blocks that show an article, their text, and offsets from one to the other.

    Args:
        article: The article to show.
        meta: The meta line, or empty for none.
        lines: All lines of the document, if those left out are to show among the paragraphs.
    """

    def __init__(
        self, article: Article, meta: str = "", *, lines: "tuple[DocumentLine, ...]" = ()
    ) -> None:
        self.article = article
        self._offsets = Utf16Offsets(article.text)
        self._texts: list[str] = []
        self.blocks: list[DocumentBlock] = []
        self._position = 0
        paragraphs = article.paragraphs or article_as_is(article.text).paragraphs
        order = [line.paragraph for line in lines] if lines else paragraphs
        opening = sum(1 for _ in _opening(paragraphs))
        kept = 0
        for number, paragraph in enumerate(order):
            if paragraph is None:
                self._add_left_out(number, lines[number].text)
                continue
            if not opening and not kept:
                self._add_meta(meta)
            self._add_paragraph(paragraph)
            kept += 1
            if kept == opening:
                self._add_meta(meta)
        if not kept:
            self._add_meta(meta)
        self._positions = [block.position for block in self.blocks]
        self._shown = [block for block in self.blocks if block.span is not None]
        self._starts = [block.span.start for block in self._shown if block.span is not None]

    @property
    def text(self) -> str:
        """The text of the whole document, blocks separated by line feeds."""
        return "\n".join(self._texts)

    def text_of(self, first: int, stop: int) -> str:
        """Return the text of blocks `first` up to and without `stop`, as `text`."""
        return "\n".join(self._texts[first:stop])

    def shows_same(self, number: int, other: "DocumentMap", at: int) -> bool:
        """Tell whether a block looks, by itself, like block `at` of another map."""
        own, others = self.blocks[number], other.blocks[at]
        return (
            self._texts[number] == other.text_of(at, at + 1)
            and own.role is others.role
            and own.continued == others.continued
            and own.marker == others.marker
        )

    @property
    def length(self) -> int:
        """UTF-16 units of the document's text."""
        return self.blocks[-1].end if self.blocks else 0

    @property
    def has_left_out(self) -> bool:
        """Whether lines that are no part of the article are shown."""
        return any(block.line is not None for block in self.blocks)

    def block_at(self, position: int) -> DocumentBlock | None:
        """Return the block that holds the document position, or None if there is no block."""
        index = bisect_right(self._positions, position) - 1
        return self.blocks[index] if index >= 0 else None

    def to_document(self, offset: int) -> int:
        """Return the document position of a code point of the article.

        An offset between two paragraphs is shown at the end of the one before it.
        """
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return self._shown[0].position if self._shown else 0
        block = self._shown[index]
        return min(block.position + self._units(block, offset), block.end)

    def to_article(self, position: int) -> int | None:
        """Return the code point shown at a document position; None where none of it is shown."""
        block = self.block_at(position)
        if block is None or block.span is None:
            return None
        start = self._offsets.to_units(block.span.start)
        unit = start + min(position - block.position, block.units)
        return self._offsets.to_code_points(unit)

    def units_within(self, block: DocumentBlock, span: Span) -> tuple[int, int]:
        """Return the part of `span` that `block` shows, as units from the block's beginning."""
        return (
            max(0, self._units(block, span.start)),
            min(block.units, self._units(block, span.end)),
        )

    def to_span(self, start: int, end: int) -> Span | None:
        """Return the code points of the article between two document positions, or None."""
        first = self._nearest(start)
        last = self._nearest(end)
        return Span(first, last) if first < last else None

    def _nearest(self, position: int) -> int:
        offset = self.to_article(position)
        if offset is not None:
            return offset
        after = (block.span for block in self._shown if block.position >= position)
        span = next(after, None)
        return span.start if span is not None else len(self.article.text)

    def _units(self, block: DocumentBlock, offset: int) -> int:
        start = block.span.start if block.span is not None else 0
        return self._offsets.to_units(offset) - self._offsets.to_units(start)

    def _add_meta(self, meta: str) -> None:
        if meta:
            self._add(BlockRole.META, meta.translate(_SHOWN), None)

    def _add_left_out(self, number: int, text: str) -> None:
        shown = text if len(text) <= _LONGEST_LEFT_OUT else f"{text[:_LONGEST_LEFT_OUT]}…"
        self._add(BlockRole.LEFT_OUT, shown.translate(_SHOWN), None, line=number)

    def _add_paragraph(self, paragraph: Paragraph) -> None:
        shaped = paragraph.shape is not Shape.TEXT and paragraph.role is ParagraphRole.BODY
        role = BlockRole(paragraph.shape.value if shaped else paragraph.role.value)
        for number, span in enumerate(_pieces(self.article.text, paragraph.span)):
            shown = span.of(self.article.text).translate(_SHOWN)
            marker = "" if number else marker_of(shown, paragraph.shape)
            self._add(role, shown, span, continued=number > 0, marker=marker)

    def _add(
        self,
        role: BlockRole,
        shown: str,
        span: Span | None,
        *,
        continued: bool = False,
        line: int | None = None,
        marker: str = "",
    ) -> None:
        if span is None:
            units = Utf16Offsets(shown).units
        else:
            units = self._offsets.to_units(span.end) - self._offsets.to_units(span.start)
        self._texts.append(shown)
        self.blocks.append(
            DocumentBlock(role, self._position, units, span, continued, line, marker)
        )
        self._position += units + 1


def _opening(paragraphs: tuple[Paragraph, ...]) -> Iterator[Paragraph]:
    """Yield the paragraphs that stand above the meta line: headline and standfirst."""
    for paragraph in paragraphs:
        if paragraph.role not in (ParagraphRole.HEADLINE, ParagraphRole.STANDFIRST):
            return
        yield paragraph


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """Cut a very long paragraph at spaces, each piece at most `_LONGEST_BLOCK` code points."""
    start = span.start
    while span.end - start > _LONGEST_BLOCK:
        space = text.rfind(" ", start + _LONGEST_BLOCK // 2, start + _LONGEST_BLOCK)
        end = space + 1 if space >= 0 else start + _LONGEST_BLOCK
        yield Span(start, end)
        start = end
    yield Span(start, span.end)
