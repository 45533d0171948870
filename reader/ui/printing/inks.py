"""The colours of the print edition, on white paper."""

from dataclasses import dataclass

from PySide6.QtGui import QColor

from reader.exporting.print_options import PrintOptions
from reader.reading.themes import LIGHT
from reader.text.entity import EntityKind

_HUES = {
    EntityKind.PERSON: "#0062a3",
    EntityKind.ORGANISATION: "#a84300",
    EntityKind.PLACE: "#00734f",
}

_GREYS = ("#dadada", "#c4c4c4", "#e6e6e6", "#cfcfcf")
_LIGHT = 0.7
"""Share of the full colour in a light line: 3:1 against the paper at least (WCAG 1.4.11)."""


@dataclass(frozen=True)
class Inks:
    """Colours on paper.

    Args:
        text: Of the type.
        dimmed: Of small type beside the text.
        hairline: Of rules.
        lines: Under the names of each kind.
        light_lines: Under other words for them.
        tints: Behind them; empty for none.
        fills: Behind every mention of somebody who was chosen, in the order of choosing.
    """

    text: QColor
    dimmed: QColor
    hairline: QColor
    lines: dict[EntityKind, QColor]
    light_lines: dict[EntityKind, QColor]
    tints: dict[EntityKind, QColor]
    fills: tuple[QColor, ...]


def inks_of(options: PrintOptions) -> Inks:
    """Return the colours that the options ask for."""
    full = {
        kind: QColor(_HUES[kind]) if options.colour else QColor("#1a1a1a") for kind in EntityKind
    }
    return Inks(
        text=QColor("#000000"),
        dimmed=QColor("#5a5a5a"),
        hairline=QColor("#b5b5b5"),
        lines=full,
        light_lines={kind: _mixed(colour, _LIGHT) for kind, colour in full.items()},
        tints={kind: _mixed(colour, 0.08) for kind, colour in full.items()} if options.tint else {},
        fills=tuple(map(QColor, LIGHT.fills if options.colour else _GREYS)),
    )


def _mixed(colour: QColor, share: float) -> QColor:
    """Return the colour at this share on white paper: print has no transparency to rely on."""
    return QColor(
        *(
            round(255 - (255 - part) * share)
            for part in (colour.red(), colour.green(), colour.blue())
        )
    )
