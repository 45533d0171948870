"""The lines that tell kinds apart without colour: person solid, organisation dashed, place wavy."""

from functools import lru_cache
from math import floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPixmap, QPolygonF

from reader.text.entity import EntityKind

_DASH = (3.6, 2.2)
_WAVE_LENGTH = 5.0
_WAVE_HEIGHT = 2.0


def draw_line(
    painter: QPainter,
    kind: EntityKind,
    left: float,
    right: float,
    y: float,
    *,
    colour: QColor,
    width: float = 1.6,
    scale: float = 1.0,
) -> None:
    """Draw the line of a kind from `left` to `right`, its middle at `y`.

    The pattern begins at whole wave lengths of the page, so that it does not move as one scrolls.

    Args:
        painter: Paints it.
        kind: Whose line it is.
        left: Where it begins, in pixels.
        right: Where it ends.
        y: Height of its middle.
        colour: Of the stroke.
        width: Of the stroke beside letters of the usual size, in pixels.
        scale: By which stroke and pattern are larger beside larger letters.
    """
    if kind is EntityKind.PLACE:
        _draw_wave(painter, QRectF(left, y, right - left, width * scale), colour, scale)
        return
    pen = QPen(colour, width * scale)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if kind is EntityKind.ORGANISATION:
        pen.setDashPattern([length * 1.6 / width for length in _DASH])
    painter.setPen(pen)
    painter.drawLine(QPointF(left, y), QPointF(right, y))


def _draw_wave(painter: QPainter, line: QRectF, colour: QColor, scale: float) -> None:
    """Fill the band under a mention with a tile of the wave: far cheaper than a long path.

    Args:
        painter: Paints it.
        line: Its left and right edge and, as top and height, its middle and its stroke.
        colour: Of the stroke.
        scale: Of the wave.
    """
    ratio = painter.device().devicePixelRatioF()
    tile = QPixmap.fromImage(_wave_tile(colour.rgba(), line.height(), ratio, scale))
    height = round(tile.height() / ratio)
    left, right = round(line.left()), round(line.right())
    top = floor(line.top() - height / 2)
    painter.drawTiledPixmap(left, top, max(1, right - left), height, tile)


@lru_cache(maxsize=64)
def _wave_tile(rgba: int, width: float, ratio: float, scale: float) -> QImage:
    lengths = 2
    tile_width = round(lengths * _WAVE_LENGTH * scale)
    wave_length, wave_height = tile_width / lengths, _WAVE_HEIGHT * scale
    tile_height = round(2 * wave_height + width + 2)
    image = QImage(
        round(tile_width * ratio),
        round(tile_height * ratio),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QBrush(QColor.fromRgba(rgba)), width * 0.72)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    middle = tile_height / 2
    steps = range(-1, 2 * lengths + 2)
    points = [
        QPointF(
            step * wave_length / 2, middle + (wave_height / 2 if step % 2 else -wave_height / 2)
        )
        for step in steps
    ]
    painter.drawPolyline(QPolygonF(points))
    painter.end()
    return image
