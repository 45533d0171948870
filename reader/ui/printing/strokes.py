"""The lines under names: solid for persons, dashed for organisations, wavy for places.

Their shapes tell them apart without colour. A light line, under another word for a name, is not
only paler: it has gaps (dots, dashes far apart, single arcs). All strokes of a page are gathered
and drawn at once, and each ends where its name ends: dashes and waves are fitted to it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QLine, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from reader.text.entity import EntityKind
from reader.ui.printing.inks import Inks
from reader.ui.printing.stroke_operators import (
    Dashes,
    PlacedWave,
    lines_drawn,
    signs_drawn,
    waves_drawn,
)
from reader.ui.printing.tags import Element, Tags
from reader.ui.printing.text_block import PlacedLines, Underline

# In ems of the text.
_BELOW = 0.2
_THICK = {EntityKind.PERSON: 0.055, EntityKind.ORGANISATION: 0.065, EntityKind.PLACE: 0.05}
_LIGHT = 0.75
_DASH, _GAP = 0.26, 0.15
_SHORT_DASH, _WIDE_GAP = 0.22, 0.3
_DOT, _DOT_GAP = 0.07, 0.13
_HALF_WAVE, _SWING = 0.17, 0.062
# On a screen of 100 dots an inch nothing less is seen to wave. In twips.
_LEAST_HALF_WAVE, _LEAST_SWING, _LEAST_DOT = 36, 17, 14
_TINT_ABOVE, _TINT_BELOW = 0.78, 0.27
_LABEL_RAISED = 0.36


def _winding_path() -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


@dataclass
class Strokes:
    """Gathers what is drawn at the marks of one page.

    Args:
        inks: The colours.
        label_font: Of the superscripts.
        largest: Size of the type up to which lines grow with it.
        waves: Waves made before, by width, size and lightness; shared by the pages of an edition.
    """

    inks: Inks
    label_font: QFont
    largest: int
    waves: dict[tuple[int, int, bool], QPainterPath]
    _lines: dict[tuple[EntityKind, bool, int], list[Dashes]] = field(default_factory=dict)
    _waves: dict[tuple[bool, int], list[tuple[int, int, int]]] = field(default_factory=dict)
    """Where waves begin and end, and how far down they are."""
    _grounds: dict[str, list[QRectF]] = field(default_factory=dict)
    _labels: list[tuple[str, float, float, Element | None]] = field(default_factory=list)
    _shapes: dict[str, QPainterPath] = field(default_factory=dict)

    def add_line(
        self, kind: EntityKind, left: float, right: float, baseline: float, em: int, *, light: bool
    ) -> None:
        """Underline a stretch of text.

        Args:
            kind: Whose line it is.
            left: Where the text begins, in twips.
            right: Where it ends.
            baseline: Of the text.
            em: Its size.
            light: Whether it is another word for a name.
        """
        y = round(baseline + _BELOW * em)
        em = min(em, self.largest)
        if kind is EntityKind.PLACE:
            waves = self._waves.setdefault((light, em), [])
            waves.append((round(left), round(right), y))
            return
        lines = self._lines.setdefault((kind, light, em), [])
        dashes = Dashes(round(left), round(right), y)
        if kind is not EntityKind.PERSON or light:
            dashes = _fitted(dashes, *_pattern(kind, em, light=light))
        lines.append(dashes)

    def add_ground(
        self, colour: QColor, left: float, right: float, baseline: float, em: int
    ) -> None:
        """Lay a colour behind a stretch of text; lengths are twips."""
        top, height = baseline - _TINT_ABOVE * em, (_TINT_ABOVE + _TINT_BELOW) * em
        self._grounds.setdefault(colour.name(), []).append(QRectF(left, top, right - left, height))

    def add_label(
        self, text: str, left: float, baseline: float, em: int, element: Element | None
    ) -> None:
        """Set a superscript beside text of the size `em`, as an element; lengths are twips.

        It is drawn as a shape, not as text, so that names are copied and searched for as written.
        """
        self._labels.append((text, left, baseline - _LABEL_RAISED * em, element))

    def add_lines(self, placed: PlacedLines) -> None:
        """Add the lines under the marks of what is placed on the page."""
        lines = placed.lines
        em = lines.block.style.font.pixelSize()
        for underline in lines.block.underlines:
            for stretch in lines.stretches(
                underline.start, underline.end, placed.first, placed.end
            ):
                left, right = placed.left + stretch.left, placed.left + stretch.right
                baseline = placed.baseline(stretch.line)
                self.add_line(underline.kind, left, right, baseline, em, light=underline.light)
                ground = self._ground(underline)
                if ground is not None:
                    self.add_ground(ground, left, right, baseline, em)

    def add_labels(self, placed: PlacedLines, tags: Tags, element: Element) -> None:
        """Add the superscripts of what is placed on the page, as parts of an element."""
        lines = placed.lines
        em = lines.block.style.font.pixelSize()
        for label in lines.block.labels:
            line = lines.line_at(label.at - 1)
            if placed.first <= line < placed.end:
                left = placed.left + lines.room_left(line, label.at) + label.offset
                is_heard = tags.recording and tags.heard
                said = element.add("Span", alt=label.spoken) if is_heard else None
                self.add_label(label.text, left, placed.baseline(line), em, said)

    def draw_behind(self, painter: QPainter, tags: Tags) -> None:
        """Draw what lies under the text; a file that is tagged takes the lines as operators."""
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, rectangles in self._grounds.items():
            painter.setBrush(QColor(colour))
            painter.drawRects(rectangles)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for (kind, light, em), lines in self._lines.items():
            pen = self._pen(kind, em, light=light)
            if tags.recording:
                tags.draw(lines_drawn(pen, lines))
            else:
                painter.setPen(pen)
                painter.drawLines([each for line in lines for each in _drawn(line)])
        for (light, em), waves in self._waves.items():
            pen = self._pen(EntityKind.PLACE, em, light=light)
            if tags.recording:
                placed = [self._placed_wave(wave, em, tags, light=light) for wave in waves]
                tags.draw(waves_drawn(pen, placed))
            else:
                path = QPainterPath()
                for left, right, y in waves:
                    wave = self._wave(right - left, em, light=light)
                    path.addPath(wave.translated(left, y))
                painter.setPen(pen)
                painter.drawPath(path)

    def draw_labels(self, painter: QPainter, tags: Tags) -> None:
        """Draw the superscripts added since the last time."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.inks.text)
        for text, left, y, element in self._labels:
            tags.put(element)
            if tags.recording:
                tags.draw(signs_drawn(self.inks.text, self._signs(text, left, y, tags)))
            else:
                painter.drawPath(self._shape(text).translated(left, y))
        self._labels.clear()
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _signs(
        self, text: str, left: float, y: float, tags: Tags
    ) -> Iterator[tuple[str, float, float]]:
        metrics = QFontMetricsF(self.label_font)
        for number, letter in enumerate(text):
            name = f"S{ord(letter)}"
            if name not in tags.forms:
                tags.forms[name] = self._shape(letter)
            yield name, left + metrics.horizontalAdvance(text[:number]), y

    def _shape(self, text: str) -> QPainterPath:
        shape = self._shapes.get(text)
        if shape is None:
            shape = self._shapes[text] = _winding_path()
            shape.addText(QPointF(0, 0), self.label_font, text)
        return shape

    def _ground(self, underline: Underline) -> QColor | None:
        if underline.slot is not None:
            return self.inks.fills[underline.slot % len(self.inks.fills)]
        return None if underline.light else self.inks.tints.get(underline.kind)

    def _wave(self, width: int, em: int, *, light: bool) -> QPainterPath:
        """Return a wave of this width; the same names come again and again."""
        wave = self.waves.get((width, em, light))
        if wave is None:
            wave = self.waves[width, em, light] = _made_wave(width, em, light=light)
        return wave

    def _placed_wave(
        self, wave: tuple[int, int, int], em: int, tags: Tags, *, light: bool
    ) -> PlacedWave:
        left, right, y = wave
        count, half = _half_waves(right - left, em, light=light)
        name = f"W{'l' if light else ''}{em}n{count}"
        width = round(count * half)
        if name not in tags.forms:
            tags.forms[name] = self._wave(width, em, light=light)
        return PlacedWave(name, left, y, (right - left) / width)

    def _pen(self, kind: EntityKind, em: int, *, light: bool) -> QPen:
        colour = self.inks.light_lines[kind] if light else self.inks.lines[kind]
        pen = QPen(colour, _THICK[kind] * em * (_LIGHT if light else 1.0))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen


def _pattern(kind: EntityKind, em: int, *, light: bool) -> tuple[float, float]:
    """Return the length of a dash and of a gap."""
    if not light:
        return _DASH * em, _GAP * em
    if kind is EntityKind.PERSON:
        dot = max(_DOT * em, _LEAST_DOT)
        return dot, dot * _DOT_GAP / _DOT
    return _SHORT_DASH * em, _WIDE_GAP * em


def _fitted(line: Dashes, dash: float, gap: float) -> Dashes:
    """Return a line of dashes that begins and ends with a whole one."""
    width = line.right - line.left
    gaps = max(1, round((width - dash) / (dash + gap)))
    scale = width / ((gaps + 1) * dash + gaps * gap)
    return replace(line, dash=dash * scale, gap=gap * scale)


def _drawn(line: Dashes) -> Iterator[QLine]:
    """Yield the dashes of a line."""
    if not line.dash:
        yield QLine(line.left, line.y, line.right, line.y)
        return
    step = line.dash + line.gap
    for number in range(round((line.right - line.left + line.gap) / step)):
        left = line.left + number * step
        yield QLine(round(left), line.y, round(left + line.dash), line.y)


def _half_waves(width: int, em: int, *, light: bool) -> tuple[int, float]:
    """Return how many half waves there are under a width, and how long each is at its best."""
    half_wave = max(_HALF_WAVE * em, _LEAST_HALF_WAVE)
    count = max(2, round(width / half_wave))
    return count + (1 - count % 2 if light else 0), half_wave


def _made_wave(width: int, em: int, *, light: bool) -> QPainterPath:
    """Return a wave of whole half waves that begins at the origin; of a light one every other."""
    swing = max(_SWING * em, _LEAST_SWING)
    count, _ = _half_waves(width, em, light=light)
    half = width / count
    top_of_curve = round(swing * 4 / 3)
    middle = round(swing / 2)
    path = QPainterPath()
    for number in range(0, count, 2 if light else 1):
        x = number * half
        top = middle + (top_of_curve if number % 2 else -top_of_curve)
        if light or number == 0:
            path.moveTo(round(x), middle)
        path.cubicTo(
            round(x + half * 0.36), top, round(x + half * 0.64), top, round(x + half), middle
        )
    return path
