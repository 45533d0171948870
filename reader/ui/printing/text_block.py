"""Sets one block of text in lines, and tells where in them a stretch of text stands."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextOption

from reader.text.entity import EntityKind
from reader.ui.printing.styles import Style
from reader.ui.printing.tags import Element, Tags

_SHOWN = str.maketrans(
    {
        "\0": "\N{REPLACEMENT CHARACTER}",
        "\n": "\N{LINE SEPARATOR}",
        "\r": " ",
        "\t": " ",
        "\x0b": " ",
        "\x0c": " ",
        "\N{PARAGRAPH SEPARATOR}": "\N{LINE SEPARATOR}",
        "\N{OBJECT REPLACEMENT CHARACTER}": "\N{REPLACEMENT CHARACTER}",
    }
    | {
        chr(code): "\N{REPLACEMENT CHARACTER}"
        for code in (*range(1, 9), *range(14, 32), 0xFFFE, 0xFFFF)
    }
    | dict.fromkeys(range(0xD800, 0xE000), "\N{REPLACEMENT CHARACTER}")
)


def shown(text: str) -> str:
    """Return text as it is set: what cannot be printed becomes another character of its length."""
    return text.translate(_SHOWN)


@dataclass(frozen=True, slots=True)
class Label:
    """A superscript after a word.

    Args:
        text: "P3", with "?" where doubtful.
        at: UTF-16 position in the block after which it stands.
        offset: Of its left edge from where the room for labels begins there.
        spoken: What is said in its place.
    """

    text: str
    at: int
    offset: float
    spoken: str


@dataclass(frozen=True, slots=True)
class BlockLink:
    """A stretch of a block that leads elsewhere.

    Args:
        start: UTF-16 position in the block.
        end: Position after its last unit.
        target: The name of the place it leads to.
        words: What it says of itself.
    """

    start: int
    end: int
    target: str
    words: str


@dataclass(frozen=True, slots=True)
class Room:
    """Room kept free for the labels after a word.

    Args:
        width: In twips.
        inside: Whether it belongs to the word's last letter, rather than to the space after it.
    """

    width: float
    inside: bool


@dataclass(frozen=True, slots=True)
class Underline:
    """A stretch of a block under which a line is drawn.

    Args:
        start: UTF-16 position in the block.
        end: Position after its last unit.
        kind: Shape of the line.
        light: Whether it is drawn more lightly.
        slot: Which of the chosen it is, from 0, whose names are highlighted; None for the others.
    """

    start: int
    end: int
    kind: EntityKind
    light: bool
    slot: int | None = None


@dataclass(frozen=True)
class TextBlock:
    """What is needed to set a block.

    Args:
        text: As `shown` returns it.
        style: How it is set.
        width: Of the column.
        formats: Stretches that are set otherwise: UTF-16 start, length, format.
        underlines: What is underlined.
        labels: Superscripts.
        links: Stretches that lead elsewhere.
        rooms: Room for them after UTF-16 positions.
        number: Printed in the margin beside the first line, or empty.
        outdent: By how much the first line begins before the others, for the sign of an item.
    """

    text: str
    style: Style
    width: float
    formats: tuple[tuple[int, int, QTextCharFormat], ...] = ()
    underlines: tuple[Underline, ...] = ()
    labels: tuple[Label, ...] = ()
    links: tuple[BlockLink, ...] = ()
    rooms: Mapping[int, Room] = field(default_factory=dict)
    number: str = ""
    outdent: float = 0.0


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of one line, horizontally, in twips from the column's left edge."""

    line: int
    left: float
    right: float


class SetBlock:
    """A block set in lines.

    Args:
        block: What to set.
    """

    def __init__(self, block: TextBlock) -> None:
        self.block = block
        style = block.style
        self._layout = QTextLayout(block.text, style.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setUseDesignMetrics(True)
        self.from_right = _runs_from_right(block.text)
        """Whether its lines begin at the right."""
        if self.from_right:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self._layout.setTextOption(option)
        if block.formats:
            self._layout.setFormats([_range(*each) for each in block.formats])
        self.starts: list[int] = []
        self._lines = []
        layout = self._layout
        layout.beginLayout()
        indent = style.inset - block.outdent
        while (line := layout.createLine()).isValid():
            line.setLineWidth(block.width - indent - style.inset_right)
            top = len(self.starts) * style.leading + style.baseline - line.ascent()
            line.setPosition(QPointF(style.inset_right if self.from_right else indent, top))
            self.starts.append(line.textStart())
            self._lines.append(line)
            indent = style.inset + style.hanging
        layout.endLayout()

    @property
    def lines(self) -> int:
        """How many lines there are; an empty block has one."""
        return len(self.starts)

    def line_at(self, position: int) -> int:
        """Return the line that holds the UTF-16 position."""
        return max(0, bisect_right(self.starts, position) - 1)

    def draw(self, painter: QPainter, origin: QPointF, first: int, end: int) -> None:
        """Draw lines `first` up to, without, `end`; `origin` is the block's upper left corner."""
        for line in self._lines[first:end]:
            line.draw(painter, origin)

    def stretches(self, start: int, end: int, first: int, last: int) -> list[Stretch]:
        """Return where a part of the text stands.

        Args:
            start: UTF-16 position at which it begins.
            end: That before which it ends.
            first: The first line that is looked at.
            last: The line before which that ends.
        """
        found = []
        rooms = self.block.rooms
        for index in range(max(first, self.line_at(start)), min(last, self.line_at(end - 1) + 1)):
            line = self._lines[index]
            line_end = line.textStart() + line.textLength()
            a, b = max(start, line.textStart()), min(end, line_end)
            left, right = self.x(index, a), self.x(index, b)
            room = rooms[b].width if b in rooms and rooms[b].inside else 0.0
            if right < left:
                left, right = right + room, left
            else:
                right -= room
            if right > left:
                found.append(Stretch(index, left, min(right, line.naturalTextRect().right())))
        return found

    def room_left(self, line: int, position: int) -> float:
        """Return the left edge of the room kept free after a UTF-16 position."""
        after, before = self.x(line, position), self.x(line, position - 1)
        room = self.block.rooms[position]
        if after < before:
            return after if room.inside else after - room.width
        return after - room.width if room.inside else after

    def hanging_labels(self) -> frozenset[int]:
        """Return the UTF-16 positions after which a label would stand outside of its line."""
        width = self.block.width
        found = set()
        for label in self.block.labels:
            left = self.room_left(self.line_at(label.at - 1), label.at)
            room = self.block.rooms[label.at]
            if not room.inside and (left < 0 or left + room.width > width):
                found.add(label.at)
        return frozenset(found)

    def x(self, line: int, position: int) -> float:
        """Return the horizontal place of a UTF-16 position in a line."""
        # The binding returns the place and the position it snapped to, which its stub leaves out.
        place, _ = cast("tuple[float, int]", self._lines[line].cursorToX(position))
        return place


@dataclass(frozen=True, slots=True)
class PlacedLines:
    """Lines `first` up to `end` of a block on a page, the first with its top left corner here."""

    lines: SetBlock
    left: float
    top: float
    first: int
    end: int

    def baseline(self, line: int) -> float:
        """Return where on the page the baseline of a line of the block is."""
        style = self.lines.block.style
        return self.top + style.baseline + (line - self.first) * style.leading

    def add_links(self, tags: Tags, element: Element) -> None:
        """Let the stretches on these lines that lead elsewhere do so, as parts of an element."""
        leading = self.lines.block.style.leading
        for link in self.lines.block.links if tags.recording else ():
            stretches = self.lines.stretches(link.start, link.end, self.first, self.end)
            if not stretches:
                continue
            made = element.add("Link", alt=link.words)
            for each in stretches:
                top = self.top + (each.line - self.first) * leading
                width = each.right - each.left
                tags.link(made, QRectF(self.left + each.left, top, width, leading), link.target)

    def draw(self, painter: QPainter) -> None:
        """Draw the text of the lines."""
        style = self.lines.block.style
        painter.setPen(style.colour)
        self.lines.draw(
            painter,
            QPointF(self.left, self.top - self.first * style.leading),
            self.first,
            self.end,
        )


def _runs_from_right(text: str) -> bool:
    """Tell whether the first letter that has a direction runs from right to left."""
    first = next((char for char in text if bidirectional(char) in _DIRECTED), "")
    return bool(first) and bidirectional(first) != "L"


_DIRECTED = ("L", "R", "AL")


def _range(start: int, length: int, text_format: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, text_format
    return made
