"""The legend at the foot of the first page: what the lines and signs mean, in words."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from reader.exporting.marked_page import MarkedPage
from reader.text.entity import EntityKind
from reader.ui.printing.sheet import Sheet
from reader.ui.printing.strokes import Strokes
from reader.ui.printing.text_block import shown
from reader.ui.words.words import tr
from reader.wording import Wording

_NAMES = {
    EntityKind.PERSON: Wording("Person"),
    EntityKind.ORGANISATION: Wording("Organisation"),
    EntityKind.PLACE: Wording("Place"),
}
_LEADING = 1.5
_RULE = 8
_LONGEST_SAMPLE = 24
_WORDS_APART, _ITEMS_APART = 0.45, 1.4


@dataclass(frozen=True, slots=True)
class LegendItem:
    """One thing explained.

    Args:
        sample: What is underlined, or empty.
        words: What follows it.
        kind: Line under the sample.
        light: Whether the line is the lighter one.
    """

    sample: str
    words: str
    kind: EntityKind | None = None
    light: bool = False


def legend_items(page: MarkedPage, *, has_index: bool) -> tuple[LegendItem, ...]:
    """Return what needs to be explained on this page, and nothing else."""
    marks = page.marks
    kinds = {mark.kind for mark in marks}
    items = [LegendItem(tr(name), "", kind) for kind, name in _NAMES.items() if kind in kinds]
    samples = {
        " ".join(shown(mark.span.of(page.article.text)).split()): mark.kind
        for mark in marks
        if mark.light
    }
    if samples:
        sample = min(samples, key=lambda words: (not words.islower(), len(words), words))
        words = tr("other words for one")
        items.append(LegendItem(sample[:_LONGEST_SAMPLE], words, samples[sample], light=True))
    letters = [
        letter
        for letter in ("P", "O", "L")
        if any(v.startswith(letter) for v in page.labels.values())
    ]
    if letters:
        labels = ", ".join(f"{letter}1" for letter in letters)
        where = tr("as in the index") if has_index else tr("first mention")
        items.append(LegendItem("", f"{labels}  {where}"))
    if any(mark.doubtful for mark in marks):
        items.append(LegendItem("", f"?  {tr('uncertain')}"))
    return tuple(items)


class Legend:
    """Sets the legend in lines as wide as the text.

    Args:
        items: What it explains.
        sheet: The measures.
    """

    def __init__(self, items: tuple[LegendItem, ...], sheet: Sheet) -> None:
        self._sheet = sheet
        self._metrics = QFontMetricsF(sheet.legend_font)
        self._em = sheet.legend_font.pixelSize()
        self._leading = round(self._em * _LEADING)
        self._placed: list[tuple[float, int, LegendItem]] = []
        x, line = 0.0, 0
        for item in items:
            width = self._width(item)
            if x and x + width > sheet.measure:
                x, line = 0.0, line + 1
            self._placed.append((x, line, item))
            x += width + self._em * _ITEMS_APART
        self._lines = line + 1 if items else 0

    @property
    def height(self) -> int:
        """Height with the rule above it; 0 if there is nothing to explain."""
        return self._lines * self._leading + round(self._em * 1.6) if self._lines else 0

    def add_marks(self, strokes: Strokes) -> None:
        """Gather the lines under the samples."""
        for left, baseline, item in self._items():
            if item.kind is not None:
                right = left + self._metrics.horizontalAdvance(item.sample)
                em = self._sheet.size
                strokes.add_line(item.kind, left, right, baseline, em, light=item.light)

    def draw(self, painter: QPainter) -> None:
        """Draw it below a rule, so that it ends where the text of a full page would."""
        if not self._lines:
            return
        sheet = self._sheet
        rule = sheet.bottom - self.height + round(sheet.size * 0.7)
        painter.setPen(QPen(sheet.inks.hairline, _RULE))
        painter.drawLine(sheet.left, rule, sheet.left + sheet.measure, rule)
        painter.setFont(sheet.legend_font)
        painter.setPen(sheet.inks.dimmed)
        for left, baseline, item in self._items():
            painter.drawText(QPointF(left, baseline), item.sample)
            width = self._metrics.horizontalAdvance(item.sample)
            gap = self._em * _WORDS_APART if item.sample else 0.0
            painter.drawText(QPointF(left + width + gap, baseline), item.words)

    def _items(self) -> Iterator[tuple[float, float, LegendItem]]:
        """Yield each item with the left end of its baseline."""
        first = self._sheet.bottom - (self._lines - 1) * self._leading
        for x, line, item in self._placed:
            yield self._sheet.left + x, first + line * self._leading, item

    def _width(self, item: LegendItem) -> float:
        gap = self._em * _WORDS_APART if item.sample and item.words else 0.0
        advance = self._metrics.horizontalAdvance
        return advance(item.sample) + gap + advance(item.words)
