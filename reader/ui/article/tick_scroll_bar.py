"""The scroll bar of the article, with a tick for every mention of the chosen."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from reader.reading.themes import Colours
from reader.ui.style.mirroring import is_mirrored
from reader.ui.words.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import override

    from reader.reading.reading_state import ReadingState
    from reader.text.span import Span
else:
    from reader.ui.style.overriding import override

_WIDTH = 12
_TICK_HEIGHT = 3
_SHORTEST_HANDLE = 36
_NARROW_LANES = 3


@dataclass(frozen=True, slots=True)
class Tick:
    """Where something is.

    Args:
        share: Of the text's height; 0 is its beginning.
        colour: `#rrggbb`.
        lane: Which of several side by side, from 0: so that they are not told by colour alone.
    """

    share: float
    colour: str
    lane: int = 0


class TickScrollBar(QScrollBar):
    """A vertical scroll bar that shows where things are in the whole text.

    Args:
        colours: The theme.
        parent: The text.
    """

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._colours = colours
        self._ticks: tuple[Tick, ...] = ()
        self.setAccessibleName(tr("Scroll bar"))

    @property
    def ticks(self) -> tuple[Tick, ...]:
        """The ticks."""
        return self._ticks

    def set_ticks(self, ticks: tuple[Tick, ...]) -> None:
        """Show other ticks."""
        self._ticks = ticks
        self.update()

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme."""
        self._colours = colours
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Return a width of its own; the height is Qt's."""
        return QSize(_WIDTH, super().sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a slim handle, and the ticks over it."""
        whole = max(1, self.maximum() - self.minimum() + self.pageStep())
        length = max(_SHORTEST_HANDLE, self.height() * self.pageStep() // whole)
        steps = max(1, self.maximum() - self.minimum())
        top = (self.height() - length) * (self.value() - self.minimum()) // steps
        room = self.height() - _TICK_HEIGHT
        # Two ticks on one pixel are one: thousands of mentions paint no slower.
        places = {(round(tick.share * room), tick.lane): tick.colour for tick in self._ticks}
        lanes = 1 + max((tick.lane for tick in self._ticks), default=0)
        width = (self.width() - 3) / lanes
        apart = 1 if lanes < _NARROW_LANES else 0
        height = _TICK_HEIGHT + (lanes > 1)
        with QPainter(self) as painter:
            edge = self.width() - 1 if is_mirrored(self) else 0
            painter.fillRect(edge, 0, 1, self.height(), QColor(self._colours.hairline))
            if self.maximum() > self.minimum():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self._colours.handle))
                painter.drawRoundedRect(self._handle(top, length), 3.5, 3.5)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setPen(Qt.PenStyle.NoPen)
            for colour in dict.fromkeys(places.values()):
                painter.setBrush(QColor(colour))
                painter.drawRects(
                    [
                        QRectF(2 + lane * width, y, width - apart, height)
                        for (y, lane), own in places.items()
                        if own == colour
                    ]
                )

    def _handle(self, top: int, length: int) -> QRectF:
        """Return the handle, off the hairline towards the text."""
        left = 2 if is_mirrored(self) else 3
        return QRectF(left, top + 2, self.width() - 5, length - 4)


def ticks_of(
    state: "ReadingState", colours: Colours, matches: "Sequence[Span]" = ()
) -> tuple[Tick, ...]:
    """Return a tick for each mention of those chosen, and for each match in a lane of its own."""
    length = max(1, len(state.annotations.article.text))
    ticks: list[Tick] = []
    several = len(state.chosen) > 1
    for lane, (entity_id, slot) in enumerate(state.chosen):
        entity = state.annotations.entity(entity_id)
        colour = colours.ink(slot) if several else colours.of_kind(entity.kind)
        ticks.extend(Tick(each.span.start / length, colour, lane) for each in entity.mentions)
    lane = len(state.chosen)
    ticks.extend(Tick(match.start / length, colours.text, lane) for match in matches)
    return tuple(ticks)
