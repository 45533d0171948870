"""The signs of actions: each belongs to an action, is drawn in the theme's colour, and is sharp."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from reader.paths import icons_folder
from reader.reading.actions import ACTIONS
from reader.reading.themes import DARK
from reader.ui.style.icons import action_icon

_DRAWINGS = sorted((icons_folder() / "actions").glob("*.svg"))


@pytest.mark.parametrize("drawing", _DRAWINGS, ids=lambda path: path.stem)
def test_every_drawing_is_the_sign_of_an_action_and_shows(qtbot: QtBot, drawing: Path) -> None:
    assert drawing.stem in {spec.name for spec in ACTIONS if not spec.checkable}
    image = _image(drawing.stem, 64)
    drawn = [image.pixelColor(x, y) for x in range(64) for y in range(64)]
    lines = [colour for colour in drawn if colour.alpha() == 255]
    assert len(lines) > 64
    wanted = QColor(DARK.text)
    assert all(abs(colour.lightness() - wanted.lightness()) <= 2 for colour in lines)
    assert all(colour.red() - wanted.red() in range(-2, 3) for colour in lines)


def test_an_action_without_a_drawing_has_no_sign(qtbot: QtBot) -> None:
    assert action_icon("quit", DARK.text, DARK.dimmed).isNull()


def _image(name: str, size: int) -> QImage:
    icon = action_icon(name, DARK.text, DARK.dimmed)
    return icon.pixmap(QSize(size, size), 1.0).toImage()
