"""The print edition of one article: laid out once, painted page by page on any painter.

Stages: the marked page → its blocks set in lines (`text_blocks`) → pages (`page_breaking`) →
where each mark stands → the index with those pages (`index_blocks`) → columns → pages. Blocks are
set again when their page is painted, so that a book takes no more memory than its line counts.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath

from reader.errors import Cancelled
from reader.exporting.index.name_index import name_index
from reader.exporting.marked_page import Mark, marked_page
from reader.exporting.print_options import PrintOptions
from reader.reading.page_breaking import Flow, Page, balance_last, break_pages
from reader.text.annotations import Annotations
from reader.text.article import ParagraphRole
from reader.ui.printing.highlights import add_highlights
from reader.ui.printing.index_blocks import IndexBlocks
from reader.ui.printing.index_pages import IndexPages
from reader.ui.printing.legend import Legend, legend_items
from reader.ui.printing.running_lines import RunningLines
from reader.ui.printing.sheet import TWIPS, Sheet
from reader.ui.printing.strokes import Strokes
from reader.ui.printing.styles import Style, StyleName
from reader.ui.printing.tags import Element, Tags
from reader.ui.printing.text_block import PlacedLines, SetBlock, shown
from reader.ui.printing.text_blocks import TextBlocks, TextPart, marks_within, meta_words
from reader.ui.printing.text_structure import TextStructure
from reader.ui.style.fonts import FontFamilies
from reader.ui.words.words import long_day, page_words, tr
from reader.wording import Wording

INDEX_TITLE = Wording("Index of names")


@dataclass(frozen=True, slots=True)
class Destination:
    """A place in the edition: its page from 0 and the distance from the page's top in twips."""

    page: int
    top: float


@dataclass(frozen=True, slots=True)
class OutlineItem:
    """A line of the outline, `level` 0 or 1."""

    title: str
    destination: Destination
    level: int


class Edition:
    """The pages of one article.

    Args:
        annotations: The article and its entities.
        options: What is printed and how.
        families: The type.
        cancelled: Asked now and then whether to stop.

    Raises:
        Cancelled: If it was to stop.
    """

    def __init__(
        self,
        annotations: Annotations,
        options: PrintOptions,
        families: FontFamilies,
        *,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._cancelled = cancelled
        self.options = options
        self.sheet = Sheet(options, families)
        self.page = marked_page(
            annotations, kinds=options.kinds, chosen=options.chosen, forms=options.forms
        )
        self.destinations: dict[str, Destination] = {}
        self.outline: list[OutlineItem] = []
        self._page_of: dict[int, int] = {}
        self._tops: dict[str, Destination] = {}
        self._parts: list[TextPart] = []
        self._columns: list[Page] = []
        self._chapter = ""
        self._chapters: list[str] = []
        """The heading that stands over the first line of each page, as far as it was seen."""
        self._last_set: tuple[int, SetBlock] | None = None
        self._structure = TextStructure(Element("Document"))
        content = options.content
        self._texts = TextBlocks(
            self.page,
            self.sheet,
            marked=content.has_marks,
            linked=content.has_index,
            highlighted=options.chosen is not None,
        )
        items = legend_items(self.page, has_index=content.has_index) if content.has_marks else ()
        self._legend = Legend(items, self.sheet)
        if content.has_text:
            self._lay_out_text()
        self._index: IndexPages | None = None
        if content.has_index:
            self._lay_out_index()
        self._waves: dict[tuple[int, int, bool], QPainterPath] = {}

    @property
    def title(self) -> str:
        """What the article is called."""
        return " ".join(shown(self.page.article.title).split())

    @property
    def language(self) -> str:
        """Language of the text, as BCP 47; "und" where it is not known."""
        return self.page.article.language or "und"

    @property
    def page_count(self) -> int:
        """How many pages there are, 1 or more."""
        if self._index is None:
            return max(1, self.text_page_count)
        return max(1, self._index_page + self._index.page_count)

    @property
    def text_page_count(self) -> int:
        """How many of them hold the text."""
        return -(-len(self._columns) // self.sheet.text_columns)

    @property
    def _index_page(self) -> int:
        """The page on which the index begins, from 0."""
        joins = self._index is not None and self._index.joins_text
        return self.text_page_count - joins

    @property
    def pieces(self) -> Sequence[Page]:
        """Which lines of which blocks stand in each column of the text."""
        return self._columns

    def set_lines(self, block: int) -> SetBlock:
        """Return a block of the text, set in lines."""
        return self._set(block)

    def page_of(self, mark: Mark) -> int:
        """Return the page on which a mark begins, from 1."""
        return self._page_of[mark.span.start]

    def paint(self, painter: QPainter, number: int, tags: Tags | None = None) -> None:
        """Paint a page.

        Args:
            painter: Its unit a twip, its origin the sheet's upper left corner.
            number: Which page, from 0.
            tags: Takes the structure; pages are painted in order then.
        """
        tags = tags or Tags(recording=False)
        tags.begin_page(painter)
        strokes = Strokes(
            self.sheet.inks,
            self.sheet.label_font,
            largest=round(self.sheet.size * 1.3),
            waves=self._waves,
        )
        if number < self.text_page_count:
            self._paint_text(painter, number, strokes, tags)
        if self._index is not None and number >= self._index_page:
            self._index.paint(painter, number - self._index_page, tags)
        tags.put_running_line()
        self._paint_running_lines(painter, number)

    def _lay_out_text(self) -> None:
        flows: list[Flow] = []
        mark_lines: list[list[tuple[Mark, int]]] = []
        below = 0
        for part, lines in self._texts.set_parts():
            if self._cancelled is not None and self._cancelled():
                raise Cancelled
            style = lines.block.style
            self._parts.append(part)
            above = style.above + below
            if part.in_run and style.between is not None:
                above = style.between
            flows.append(_flow(lines.lines, style, above=0 if part.continued else above))
            below = style.below
            mark_lines.append(self._mark_lines(part, lines))
        first = self.sheet.text_height - self._legend.height
        per_page = self.sheet.text_columns

        def height(column: int) -> int:
            return first if column < per_page else self.sheet.text_height

        columns = break_pages(flows, height)
        self._columns = balance_last(columns, flows, height, per_page)
        for number, column in enumerate(self._columns):
            for piece in column:
                leading = flows[piece.block].leading
                if piece.first == 0:
                    self._note_heading(number // per_page, piece.block, piece.top)
                for mark, line in mark_lines[piece.block]:
                    if piece.first <= line < piece.end:
                        top = self.sheet.top + piece.top + (line - piece.first) * leading
                        self._page_of[mark.span.start] = number // per_page + 1
                        self._tops.setdefault(
                            f"m{mark.number:07}", Destination(number // per_page, top - leading / 2)
                        )

    def _mark_lines(self, part: TextPart, lines: SetBlock) -> list[tuple[Mark, int]]:
        if part.paragraph is None:
            return []
        marks = marks_within(self.page.paragraphs[part.paragraph], part)
        if self.options.content.has_marks:
            # The block has made an underline of each mark, in the same order.
            starts = [underline.start for underline in lines.block.underlines]
            return [
                (mark, lines.line_at(start))
                for mark, start in zip(marks, starts, strict=True)
                if mark.span.start >= part.start
            ]
        return []

    def _note_heading(self, number: int, block: int, top: int) -> None:
        part = self._parts[block]
        if block == 0:
            self.outline.append(OutlineItem(self.title, Destination(number, 0), 0))
        if part.paragraph is None:
            return
        paragraph = self.page.paragraphs[part.paragraph]
        if paragraph.role is ParagraphRole.HEADING:
            title = " ".join(shown(paragraph.span.of(self.page.article.text)).split())
            place = Destination(number, self.sheet.top + top)
            self.outline.append(OutlineItem(title, place, 1))
            self._chapters += [self._chapter] * (number + 1 - len(self._chapters))
            self._chapter = title

    def _lay_out_index(self) -> None:
        has_marks = self.options.content.has_marks
        blocks = IndexBlocks(name_index(self.page), self.sheet, self.page_of if has_marks else None)
        self._index = IndexPages(
            blocks, self.sheet, note=self._index_note(), room=self._room_below()
        )
        first = self._index_page
        if self.options.content.has_text or not first:
            top = self._index.top if self._index.joins_text else 0
            self.outline.append(OutlineItem(tr(INDEX_TITLE), Destination(first, top), 0))
        for name, (page, top) in self._index.anchors.items():
            self.destinations[name] = Destination(first + page, top)
        for name in self._index.targets & self._tops.keys():
            self.destinations[name] = self._tops[name]
        for title, (page, top) in self._index.sections:
            self.outline.append(OutlineItem(title, Destination(first + page, top), 1))

    def _room_below(self) -> tuple[int, int] | None:
        """Return what is free under the text of its last page: from where to where on the sheet."""
        if not self._columns or self.options.note_margin:
            return None
        columns = [self._columns[column] for column in self._columns_on(self.text_page_count - 1)]
        ends = [
            piece.top + (piece.end - piece.first) * self._set(piece.block).block.style.leading
            for pieces in columns
            for piece in pieces[-1:]
        ]
        legend = self._legend.height if self.text_page_count == 1 else 0
        return self.sheet.top + max(ends), self.sheet.bottom - legend

    def _index_note(self) -> str:
        if not self.page.entities:
            return tr("No names.")
        if self.options.content.has_marks:
            return tr("p. page, ¶ paragraph; bold, where most mentions stand.")
        return tr("¶ paragraph; bold, where most mentions stand.")

    def _paint_text(self, painter: QPainter, number: int, strokes: Strokes, tags: Tags) -> None:
        if number == 0:
            self._legend.add_marks(strokes)
        structure = self._structure_for(number, tags)
        # A preview never draws lines that another thread may be drawing into a file.
        set_block = self._set if tags.recording else self._freshly_set
        placed = [
            (
                self._parts[piece.block],
                PlacedLines(
                    set_block(piece.block),
                    self.sheet.column_left(column),
                    self.sheet.top + piece.top,
                    piece.first,
                    piece.end,
                ),
            )
            for column in self._columns_on(number)
            for piece in self._columns[column]
        ]
        for _, lines in placed:
            strokes.add_lines(lines)
        strokes.draw_behind(painter, tags)
        for part, lines in placed:
            tags.put(None)
            if lines.lines.block.style is self.sheet.styles[StyleName.QUOTE]:
                self._paint_rule(painter, lines)
            element = structure.element(part)
            if lines.first == 0 and lines.lines.block.number:
                if tags.recording and tags.heard:
                    said = tr("paragraph {number}").format(number=lines.lines.block.number)
                    tags.put(element.add("Span", alt=said, language=tags.words))
                self._paint_number(painter, lines)
            tags.put(element)
            lines.draw(painter)
            lines.add_links(tags, element)
            if self.options.highlights and part.paragraph is not None:
                marks = marks_within(self.page.paragraphs[part.paragraph], part)
                add_highlights(marks, lines, tags, element, page=self.page, inks=self.sheet.inks)
            strokes.add_labels(lines, tags, element)
            strokes.draw_labels(painter, tags)
        if number == 0:
            tags.put(structure.legend)
            self._legend.draw(painter)

    def _structure_for(self, number: int, tags: Tags) -> TextStructure:
        """Return the structure that a page goes on with; a preview leaves that of a file alone."""
        if not tags.recording:
            return TextStructure(tags.document)
        if number == 0:
            self._structure = TextStructure(tags.document, tags.language, tags.words)
        return self._structure

    def _columns_on(self, number: int) -> range:
        per_page = self.sheet.text_columns
        return range(number * per_page, min((number + 1) * per_page, len(self._columns)))

    def _set(self, block: int) -> SetBlock:
        if self._last_set is not None and self._last_set[0] == block:
            return self._last_set[1]
        self._last_set = (block, self._freshly_set(block))
        return self._last_set[1]

    def _freshly_set(self, block: int) -> SetBlock:
        return SetBlock(self._texts.block(self._parts[block]))

    def _paint_rule(self, painter: QPainter, placed: PlacedLines) -> None:
        """Paint the rule beside a quotation, where its lines begin."""
        style = placed.lines.block.style
        height = (placed.end - placed.first) * style.leading
        left = round(placed.left + style.inset * 0.35)
        if placed.lines.from_right:
            left = round(placed.left + placed.lines.block.width - style.inset * 0.35)
        painter.fillRect(left, round(placed.top), TWIPS, height, self.sheet.inks.hairline)

    def _paint_number(self, painter: QPainter, placed: PlacedLines) -> None:
        """Paint the number of a paragraph, where its lines begin."""
        sheet = self.sheet
        painter.setFont(sheet.number_font)
        painter.setPen(sheet.inks.dimmed)
        number = placed.lines.block.number
        gap = sheet.size * 1.1
        if placed.lines.from_right:
            left = placed.left + placed.lines.block.width + gap
        else:
            left = placed.left - gap - QFontMetricsF(sheet.number_font).horizontalAdvance(number)
        painter.drawText(QPointF(left, placed.baseline(0)), number)

    def _paint_running_lines(self, painter: QPainter, number: int) -> None:
        is_index = number >= self.text_page_count
        measure = self.sheet.index_measure if is_index else self.sheet.measure
        lines = RunningLines(self.sheet, measure)
        article = self.page.article
        if number or is_index or not article.headline:
            chapter = self._chapters[number] if number < len(self._chapters) else self._chapter
            usual = chapter or shown(", ".join(meta_words(article)))
            right = self._index_head(number) or usual
            lines.paint_head(painter, self.title, right)
        left = self._origin_note() if self.options.content.has_marks or is_index else ""
        lines.paint_foot(painter, left, page_words(number + 1, self.page_count))

    def _index_head(self, number: int) -> str:
        """Return what a page of nothing but the index says over it; empty for others."""
        if self._index is None or number < self.text_page_count:
            return ""
        names = self._index.running_head(number - self._index_page)
        return f"{tr(INDEX_TITLE)}: {names}" if names else tr(INDEX_TITLE)

    def _origin_note(self) -> str:
        printed, note = self.options.printed, tr(self.page.origin_note)
        return f"{note}, {long_day(printed)}" if printed else note


def _flow(lines: int, style: Style, *, above: int) -> Flow:
    return Flow(
        lines=max(1, lines),
        leading=style.leading,
        above=above,
        with_next=style.with_next,
        whole=style.whole,
    )
