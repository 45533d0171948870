"""The signs of actions: one set of our own drawings, in the colour of the theme, at any size."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

from reader.paths import icons_folder

_DRAWN_IN = "#000000"


def action_icon(name: str, colour: str, dimmed: str) -> QIcon:
    """Return the sign of an action, or no icon where it has none.

    Args:
        name: Of the action, and of its drawing.
        colour: `#rrggbb` of its lines.
        dimmed: The same, where the action cannot be had.
    """
    path = icons_folder() / "actions" / f"{name}.svg"
    return QIcon(_Drawing(path, colour, dimmed)) if path.is_file() else QIcon()


@cache
def _renderer(path: Path, colour: str) -> QSvgRenderer:
    drawing = path.read_text("utf-8").replace(_DRAWN_IN, colour)
    return QSvgRenderer(QByteArray(drawing.encode("utf-8")))


class _Drawing(QIconEngine):
    """Draws a sign anew for every size, so that it is sharp on every screen."""

    def __init__(self, path: Path, colour: str, dimmed: str) -> None:
        super().__init__()
        self._path, self._colour, self._dimmed = path, colour, dimmed

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour = self._dimmed if mode is QIcon.Mode.Disabled else self._colour
        _renderer(self._path, colour).render(painter, rect.toRectF())

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        return pixmap

    @override
    def clone(self) -> "_Drawing":
        return _Drawing(self._path, self._colour, self._dimmed)
