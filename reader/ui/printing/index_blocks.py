"""Makes the blocks of the index: flush and hanging rows with page and paragraph locators."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QFont, QTextCharFormat

from reader.exporting.index.filing import initial
from reader.exporting.index.locators import PageLocators, SubEntry, sub_entries
from reader.exporting.index.name_index import IndexEntry, IndexSection
from reader.exporting.index.see_references import SeeReference
from reader.exporting.marked_page import Mark
from reader.ui.printing.sheet import Sheet
from reader.ui.printing.styles import StyleName
from reader.ui.printing.text_block import BlockLink, TextBlock, shown
from reader.ui.words.words import tr
from reader.wording import Wording

_NO_BREAK = "\N{NO-BREAK SPACE}"
_THIN = "\N{NARROW NO-BREAK SPACE}"
_MANY_ROWS = 40
"""Rows of a section above which its initials are shown."""


@dataclass(frozen=True, slots=True)
class IndexRun:
    """Words set alike.

    Args:
        text: The words.
        look: "", "bold", "italic", "dimmed" or "label".
        target: The name of the place they lead to, or empty.
        spoken: What they say of that place.
    """

    text: str
    look: str = ""
    target: str = ""
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class IndexPart:
    """A block of the index before it is set.

    Args:
        style: How it is set.
        runs: What it says.
        anchor: Its name as a destination, or empty.
        outline: Its title in the outline, or empty.
        is_wide: Whether it stands above both columns.
        section: The kind of names that it stands among.
        letter: The letter that it stands under.
        entry: The heading that is said again where a column begins with it; or empty.
    """

    style: StyleName
    runs: tuple[IndexRun, ...]
    anchor: str = ""
    outline: str = ""
    is_wide: bool = False
    section: str = ""
    letter: str = ""
    entry: str = ""


class IndexBlocks:
    """Makes the blocks of an index.

    Args:
        sections: The index.
        sheet: The measures.
        page_of: Page of a mark, from 1; None where the text is not printed.
    """

    def __init__(
        self,
        sections: Sequence[IndexSection],
        sheet: Sheet,
        page_of: Callable[[Mark], int] | None,
    ) -> None:
        self._sections = sections
        self._sheet = sheet
        self._page_of = page_of

    def parts(self) -> Iterator[IndexPart]:
        """Yield the parts of every section in order."""
        for section in self._sections:
            title = tr(section.title)
            yield IndexPart(StyleName.INDEX_KIND, (IndexRun(title),), outline=title, section=title)
            letter = ""
            for row in section.rows:
                if initial(row.heading) != letter:
                    letter = initial(row.heading)
                    if len(section.rows) > _MANY_ROWS:
                        yield IndexPart(
                            StyleName.INDEX_GROUP,
                            (IndexRun(letter),),
                            section=title,
                            letter=letter,
                        )
                for part in self._row_parts(row):
                    yield replace(part, section=title, letter=letter)

    def _row_parts(self, row: IndexEntry | SeeReference) -> Iterator[IndexPart]:
        if isinstance(row, SeeReference):
            yield IndexPart(StyleName.INDEX_ROW, tuple(_reference_runs(row, self._label_of)))
            return
        first, *others = sub_entries(row, self._page_of)
        name = self._name_runs(row)
        anchor = f"i-{row.label}"
        if first.heading:
            yield IndexPart(StyleName.INDEX_ENTRY, tuple(name), anchor=anchor)
            others.insert(0, first)
        else:
            runs = (*name, IndexRun(", "), *self._locator_runs(first))
            style = StyleName.INDEX_ENTRY if others else StyleName.INDEX_ROW
            yield IndexPart(style, runs, anchor=anchor)
        for sub in others:
            heading = ", ".join(
                tr(part) if isinstance(part, Wording) else part for part in sub.heading
            )
            runs = (IndexRun(f"{heading}, "), *self._locator_runs(sub))
            yield IndexPart(StyleName.INDEX_SUB, runs, entry=row.heading)

    def continued(self, part: IndexPart) -> TextBlock:
        """Return what a column begins with that goes on with an entry: "Iraq (continued)"."""
        words = tr("{name} (continued)").format(name=part.entry)
        return self.block(IndexPart(StyleName.INDEX_ROW, (IndexRun(words),)))

    def block(self, part: IndexPart) -> TextBlock:
        """Return the block of a part."""
        style = self._sheet.styles[part.style]
        text = ""
        units = 0
        formats: list[tuple[int, int, QTextCharFormat]] = []
        links: list[BlockLink] = []
        for run in part.runs:
            words = shown(run.text)
            length = len(words.encode("utf-16-le")) // 2
            if run.look:
                formats.append((units, length, self._format(run)))
            if run.target:
                links.append(BlockLink(units, units + length, run.target, run.spoken))
            text += words
            units += length
        width = self._sheet.index_measure if part.is_wide else self._sheet.index_column
        return TextBlock(text, style, width, formats=tuple(formats), links=tuple(links))

    @property
    def _label_of(self) -> dict[str, str]:
        return {
            row.entity_id: row.label
            for section in self._sections
            for row in section.rows
            if isinstance(row, IndexEntry)
        }

    def _name_runs(self, entry: IndexEntry) -> Iterator[IndexRun]:
        doubt = "?" if entry.doubtful else ""
        yield IndexRun(entry.heading + doubt)
        yield IndexRun(f"{_THIN}{entry.label}", "label")
        if entry.qualifier:
            yield IndexRun(f", {entry.qualifier}")

    def _locator_runs(self, sub: SubEntry) -> Iterator[IndexRun]:
        for number, group in enumerate(sub.pages):
            if number:
                yield IndexRun("; ")
            yield from self._group_runs(group)

    def _group_runs(self, group: PageLocators) -> Iterator[IndexRun]:
        if group.page is not None:
            yield IndexRun(f"{tr('p.')}{_NO_BREAK}{group.page}{_NO_BREAK}", "dimmed")
        is_paragraph = False
        for place, item in enumerate(group.items):
            if place:
                yield IndexRun(", ")
            if item.is_number and not is_paragraph:
                yield IndexRun(f"\N{PILCROW SIGN}{_NO_BREAK}", "dimmed")
                is_paragraph = True
            words = tr(item.text)
            target = f"m{item.mark.number:07}" if self._page_of is not None else ""
            said = tr("paragraph {number}").format(number=words) if item.is_number else words
            spoken = tr("page {page}, {place}").format(page=group.page, place=said)
            yield IndexRun(words, "bold" if item.main else "", target, spoken)

    def _format(self, run: IndexRun) -> QTextCharFormat:
        made = QTextCharFormat()
        match run.look:
            case "bold":
                made.setFontWeight(QFont.Weight.Bold)
            case "italic":
                made.setFontItalic(True)
            case "dimmed":
                made.setForeground(self._sheet.inks.dimmed)
            case "label":
                font = self._sheet.label_font
                # Superscript type is two thirds of its size.
                made.setFontFamilies([font.family()])
                made.setFontWeight(font.weight())
                made.setProperty(
                    QTextCharFormat.Property.FontPixelSize.value, round(font.pixelSize() * 1.5)
                )
                made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        return made


def _reference_runs(row: SeeReference, labels: dict[str, str]) -> Iterator[IndexRun]:
    yield IndexRun(f"{row.heading}, ")
    yield IndexRun(tr("see"), "italic")
    for number, (heading, entity_id) in enumerate(row.targets):
        yield IndexRun("; " if number else " ")
        yield IndexRun(heading, target=f"i-{labels[entity_id]}", spoken=heading)
