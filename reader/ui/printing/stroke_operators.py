"""The lines under names, and the signs beside them, as a PDF's own operators.

They are many times shorter than what Qt would write. A row of dashes is one line with a pattern
(ISO 32000-1, 8.4.3.6). A wave is a form that is drawn once for each number of its half waves, and
stretched to the width of a name; each letter of the signs is a form too.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainterPath, QPen


@dataclass(frozen=True, slots=True)
class Dashes:
    """A line of dashes, or a solid one; lengths are twips.

    Args:
        left: Where it begins.
        right: Where it ends.
        y: How far down it is.
        dash: Length of a dash; 0 for a solid line.
        gap: Between two dashes.
    """

    left: int
    right: int
    y: int
    dash: float = 0.0
    gap: float = 0.0


@dataclass(frozen=True, slots=True)
class PlacedWave:
    """A wave under a stretch of text.

    Args:
        form: The name of the form that draws it.
        left: Where it begins, in twips.
        y: How far down it is.
        stretch: By how much it is wider than the form.
    """

    form: str
    left: int
    y: int
    stretch: float


def lines_drawn(pen: QPen, lines: Iterable[Dashes]) -> bytes:
    """Return what draws lines with a pen."""
    parts = [_pen(pen)]
    pattern = ""
    for line in lines:
        wanted = f"[{line.dash:.1f} {line.gap:.1f}] 0 d" if line.dash else "[] 0 d"
        if wanted != pattern:
            parts.append(wanted)
            pattern = wanted
        parts.append(f"{line.left} {line.y} m {line.right} {line.y} l S")
    return _apart(parts)


def waves_drawn(pen: QPen, waves: Iterable[PlacedWave]) -> bytes:
    """Return what draws waves with a pen."""
    parts = [_pen(pen), "[] 0 d"]
    parts.extend(
        f"q {wave.stretch:.3f} 0 0 1 {wave.left} {wave.y} cm /{wave.form} Do Q" for wave in waves
    )
    return _apart(parts)


def signs_drawn(colour: QColor, signs: Iterable[tuple[str, float, float]]) -> bytes:
    """Return what draws signs by the names of their forms, each from a place on its baseline."""
    ink = f"{colour.redF():.3f} {colour.greenF():.3f} {colour.blueF():.3f} rg"
    placed = (f"q 1 0 0 1 {left:.0f} {y:.0f} cm /{form} Do Q" for form, left, y in signs)
    return _apart([ink, *placed])


def form_content(path: QPainterPath) -> bytes:
    """Return the content of a form, with the pen or the colour of whoever draws it.

    A path of the filling kind (a sign) is filled, another one is a line.
    """
    words = []
    number = 0
    while number < path.elementCount():
        element = path.elementAt(number)
        if element.isCurveTo():
            points = [path.elementAt(number + each) for each in range(3)]
            words.append(" ".join(f"{point.x:g} {point.y:g}" for point in points) + " c")
            number += 3
        else:
            words.append(f"{element.x:g} {element.y:g} {'m' if element.isMoveTo() else 'l'}")
            number += 1
    is_sign = path.fillRule() is Qt.FillRule.WindingFill
    return ("\n".join(words) + ("\nf" if is_sign else "\nS")).encode()


def form_entries(path: QPainterPath) -> bytes:
    """Return what the dictionary of such a form says: its box, with room for the pen."""
    box = path.boundingRect().adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)
    sides = f"{box.left():.0f} {box.top():.0f} {box.right():.0f} {box.bottom():.0f}"
    return f"/Type /XObject /Subtype /Form /BBox [{sides}] /Resources <<>>".encode()


def form_references(numbers: Mapping[str, int]) -> bytes:
    """Return the entries of a page's resources that name forms by their objects."""
    return " ".join(f"/{name} {number} 0 R" for name, number in sorted(numbers.items())).encode()


_ROOM = 40


def _pen(pen: QPen) -> str:
    colour = pen.color()
    ink = f"{colour.redF():.3f} {colour.greenF():.3f} {colour.blueF():.3f} RG"
    return f"{ink} {pen.widthF():.2f} w 0 J 1 j"


def _apart(parts: Iterable[str]) -> bytes:
    return ("q " + "\n".join(parts) + "\nQ\n").encode()
