"""The panel of names: in which order its rows stand, and in which colours."""

import pytest
from PySide6.QtGui import QColor, QFont
from pytestqt.qtbot import QtBot

from reader.reading.reading_state import ReadingState
from reader.reading.themes import DARK, LIGHT
from reader.settings import EntityOrder
from reader.text.entity import EntityKind
from reader.ui.names.names_panel import NamesPanel
from tests.notation import annotations_of

NOTATION = "[Zoe|person] met [Ben|person]. [Ben>Ben] left [Ada|person] and [Cy|person]."


@pytest.fixture
def panel(qtbot: QtBot) -> NamesPanel:
    panel = NamesPanel(QFont(), LIGHT)
    qtbot.addWidget(panel)
    panel.resize(340, 600)
    panel.show_state(ReadingState(annotations_of(NOTATION)))
    panel.show()
    return panel


def _titles(panel: NamesPanel) -> list[str]:
    return [row.title for row in panel.lists[EntityKind.PERSON].rows_model.rows]


def test_the_rows_stand_in_the_order_that_is_asked_for_and_back_in_that_of_the_text(
    panel: NamesPanel,
) -> None:
    panel.show_order(EntityOrder.ALPHABET)
    assert _titles(panel) == ["Ada", "Ben", "Cy", "Zoe"]
    panel.show_order(EntityOrder.FREQUENCY)
    assert _titles(panel) == ["Ben", "Zoe", "Ada", "Cy"]
    panel.show_order(EntityOrder.APPEARANCE)
    assert _titles(panel) == ["Zoe", "Ben", "Ada", "Cy"]


def test_another_theme_reaches_the_rows(panel: NamesPanel) -> None:
    assert _has(panel, LIGHT.person)
    panel.set_colours(DARK)
    assert _has(panel, DARK.person)
    assert not _has(panel, LIGHT.person)


def _has(panel: NamesPanel, colour: str) -> bool:
    """Tell whether anything in the list of persons is painted in a colour."""
    image = panel.lists[EntityKind.PERSON].viewport().grab().toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return any(image.pixelColor(x, y) == QColor(colour) for x, y in places)
