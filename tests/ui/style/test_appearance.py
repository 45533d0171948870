"""What the widgets of a theme look like, told from their pixels."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.reading.themes import DARK, HIGH_CONTRAST, LIGHT, SEPIA, Colours, contrast
from reader.ui.style.appearance import dress

GRAPHIC = 3
"""What WCAG 2.2 asks of the parts of a control, 1.4.11."""


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> Iterator[None]:
    yield
    dress(LIGHT)


@pytest.mark.parametrize("colours", [LIGHT, SEPIA, DARK, HIGH_CONTRAST])
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_an_empty_box_is_seen(
    qtbot: QtBot, colours: Colours, kind: type[QCheckBox] | type[QRadioButton]
) -> None:
    sheet = QWidget()
    qtbot.addWidget(sheet)
    button = kind("Grey")
    QVBoxLayout(sheet).addWidget(button)
    dress(colours)
    picture = sheet.grab().toImage()
    box = button.geometry()
    row = box.center().y()
    outline = [picture.pixelColor(x, row).name() for x in range(box.left(), box.left() + 8)]
    assert max(contrast(shade, colours.sidebar) for shade in outline) >= GRAPHIC
