"""Paints the marks over the text of visible blocks only; the document knows nothing of them.

Fills go under the letters, lines and rings over them, so the overlay paints twice.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from math import sqrt

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from reader.reading.document_map import BlockRole
from reader.reading.reading_state import ReadingState, slot_letter
from reader.reading.themes import Colours
from reader.text.entity import Entity, MentionForm
from reader.text.span import Span
from reader.ui.article.mark_geometry import Fragment, MarkGeometry, PlacedBlock
from reader.ui.article.mark_notes import draw_note, reach
from reader.ui.style.mark_shapes import draw_line

_LIGHT_FORMS = (MentionForm.ADJECTIVE, MentionForm.PRONOUN, MentionForm.NOMINAL)
_SEVERAL = 2
_RING = 2.5
"""Pixels by which the ring is wider than the mention."""
_USUAL_ASCENT = 19.0
"""Of the text at its usual size, in pixels."""
_SCALE_STEPS = 10
_LINE_DROP = 0.30
"""Where the line lies below the baseline, as a share of the type's ascent."""


@dataclass(frozen=True, slots=True)
class _Mark:
    """One fragment of a visible mention and how it is drawn."""

    fragment: Fragment
    entity: Entity
    light: bool
    slot: int | None
    current: bool
    note: str = ""


class MarkOverlay:
    """What is painted over and under the text of the article.

    Args:
        colours: The theme.
        state: The annotations, who is chosen, which mention is current.
        note_font: Of the small signs that hang on the lines.
    """

    def __init__(self, colours: Colours, state: ReadingState, *, note_font: QFont) -> None:
        self.colours = colours
        self.note_font = note_font
        self.state = state
        self.marks_shown = True
        self.matches: tuple[Span, ...] = ()
        self.current_match: Span | None = None
        self._blocks: list[PlacedBlock] = []
        self._marks: list[_Mark] = []

    def gather(self, geometry: MarkGeometry, top: float, bottom: float) -> None:
        """Find what is to be painted between two heights of the document."""
        self._blocks = geometry.blocks_between(top, bottom)
        self._marks = list(self._visible(geometry, top))

    def paint_under(self, painter: QPainter, geometry: MarkGeometry, bottom: float) -> None:
        """Paint tints, the fills of the chosen, matches, and what is behind runs of blocks.

        Args:
            painter: Its unit a pixel, its origin the document's upper left corner.
            geometry: Knows where things stand in the document.
            bottom: Of what is painted, in pixels of the document.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colours.left_out))
        for rect in geometry.runs_of(BlockRole.LEFT_OUT, self._blocks, bottom=bottom):
            painter.drawRoundedRect(rect, 5, 5)
        painter.setBrush(QColor(self.colours.edge))
        for rect in geometry.runs_of(BlockRole.QUOTE, self._blocks, bottom=bottom):
            painter.drawRect(QRectF(rect.left() + 8, rect.top() + 6, 2, rect.height() - 12))
        for mark in self._marks:
            if mark.slot is not None:
                painter.setBrush(QColor(self.colours.fill(mark.slot)))
                painter.drawRoundedRect(mark.fragment.rect.adjusted(-2, -1, 2, 2), 4, 4)
            elif self.marks_shown and not mark.light and self.colours.tint:
                painter.setBrush(QColor(self.colours.tint_of(mark.entity.kind)))
                painter.drawRoundedRect(mark.fragment.rect.adjusted(-1, 0, 1, 0), 2, 2)
        self._paint_matches(painter, geometry)

    def paint_over(self, painter: QPainter) -> None:
        """Paint the lines under mentions and the ring around the current one."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in self._marks:
            if self.marks_shown or mark.slot is not None or mark.current:
                self._paint_line(painter, mark)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.colours.accent), 2))
        for mark in self._marks:
            if mark.current:
                ring = mark.fragment.rect.adjusted(-_RING, 1 - _RING, _RING, _RING)
                painter.drawRoundedRect(ring, 4, 4)
        for mark in self._marks:
            if mark.note and (self.marks_shown or mark.slot is not None or mark.current):
                self._paint_note(painter, mark)

    def _paint_line(self, painter: QPainter, mark: _Mark) -> None:
        fragment = mark.fragment
        kind = mark.entity.kind
        if mark.light and mark.slot is None:
            colour, width = self.colours.light_line_of(kind), 1.2
        else:
            colour, width = self.colours.of_kind(kind), 1.6 if mark.slot is None else 2.2
        # A quarter of the type's ascent clears descenders at every zoom.
        y = fragment.baseline + _LINE_DROP * fragment.ascent
        draw_line(
            painter,
            kind,
            fragment.left,
            fragment.right,
            y,
            colour=QColor(colour),
            width=width,
            scale=_line_scale(fragment.ascent),
        )

    def _paint_note(self, painter: QPainter, mark: _Mark) -> None:
        fragment = mark.fragment
        beside = _RING if mark.current else 0
        draw_note(
            painter,
            mark.note,
            right=fragment.right + beside,
            line=fragment.baseline + _LINE_DROP * fragment.ascent,
            font=self.note_font,
            colour=QColor(self._note_colour(mark)),
        )

    def _note_colour(self, mark: _Mark) -> str:
        if mark.slot is None or len(self.state.chosen) < _SEVERAL:
            return self.colours.of_kind(mark.entity.kind)
        return self.colours.ink(mark.slot)

    def _paint_matches(self, painter: QPainter, geometry: MarkGeometry) -> None:
        if not self.matches:
            return
        for number, block, rect in self._blocks:
            for span in _overlapping(self.matches, block.span):
                for fragment in geometry.in_block(number, span, top_left=rect.topLeft()):
                    self._paint_match(painter, fragment.rect, current=span == self.current_match)

    def _paint_match(self, painter: QPainter, rect: QRectF, *, current: bool) -> None:
        painter.setBrush(QColor(self.colours.match))
        painter.setPen(QPen(QColor(self.colours.text), 1.5) if current else QPen(Qt.PenStyle.NoPen))
        painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 1), 2, 2)

    def _visible(self, geometry: MarkGeometry, top: float) -> Iterator[_Mark]:
        slots = self.state.slots
        annotations = self.state.annotations
        for number, block, rect in self._blocks:
            if block.span is None:
                continue
            for mention_of in annotations.within(block.span):
                span = mention_of.span
                slot = slots.get(mention_of.entity.id)
                note = slot_letter(slot) if slot is not None and len(slots) >= _SEVERAL else ""
                note += "?" if mention_of.mention.doubtful else ""
                fragments = geometry.in_block(number, span, top_left=rect.topLeft())
                for index, fragment in enumerate(fragments):
                    if fragment.baseline + fragment.descent < top - reach(self.note_font):
                        continue
                    yield _Mark(
                        fragment,
                        mention_of.entity,
                        light=mention_of.mention.form in _LIGHT_FORMS,
                        slot=slot,
                        current=span == self.state.current,
                        note=note if index == len(fragments) - 1 else "",
                    )


def _line_scale(ascent: float) -> float:
    """Return how much larger lines are beside type of an ascent in pixels: they grow with it."""
    steps = round(_SCALE_STEPS * sqrt(ascent / _USUAL_ASCENT))
    return max(1.0, steps / _SCALE_STEPS)


def _overlapping(spans: tuple[Span, ...], block: Span | None) -> Iterator[Span]:
    if block is None:
        return
    index = max(0, bisect_right(spans, block.start, key=lambda span: span.start) - 1)
    while index < len(spans) and spans[index].start < block.end:
        if spans[index].overlaps(block):
            yield spans[index]
        index += 1
