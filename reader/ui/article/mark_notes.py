"""The small signs that hang on the line under a mention: "?" for doubt, a letter of the legend."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from reader.ui.article.typography import Typography

_SIZE = 14
_BESIDE = 0.6
_REACH = 1.6


def reach(font: QFont) -> float:
    """Return how far below the letters of its line a sign of this type may stand, in pixels."""
    return _REACH * font.pixelSize()


def note_font(typography: Typography) -> QFont:
    """Return the type of the signs: of one size beside letters of every size."""
    font = QFont(typography.families.sans)
    font.setPixelSize(max(8, round(_SIZE * typography.scale)))
    font.setWeight(QFont.Weight.Bold)
    return font


def draw_note(
    painter: QPainter, words: str, *, right: float, line: float, font: QFont, colour: QColor
) -> None:
    """Draw a sign where the line under a mention ends, in the room between two lines of text.

    Args:
        painter: Paints it.
        words: One or two signs.
        right: Where the mention ends.
        line: Where the line under it lies.
        font: Of the sign.
        colour: Of the sign.
    """
    # It hangs from the line, below what follows the mention on its own line of text.
    top = line - 2
    painter.setFont(font)
    painter.setPen(colour)
    metrics = QFontMetricsF(font)
    # At the end of a full line there is no room beside it.
    furthest = painter.device().width() - metrics.horizontalAdvance(words) - 1
    left = min(right + _BESIDE, furthest)
    painter.drawText(QPointF(left, top + metrics.capHeight()), words)
