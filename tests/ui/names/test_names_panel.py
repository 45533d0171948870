"""The panel of names: in which order its rows stand, where keys lead, and in which colours."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtTest import QTest
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


def test_arrows_lead_over_the_edges_of_the_lists(qtbot: QtBot) -> None:
    panel = NamesPanel(QFont(), LIGHT)
    qtbot.addWidget(panel)
    panel.show_state(ReadingState(annotations_of(f"{NOTATION} [Oslo|place] and [Bonn|place]")))
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    persons, places = panel.lists[EntityKind.PERSON], panel.lists[EntityKind.PLACE]
    persons.focus_row(3)
    QTest.keyClick(persons, Qt.Key.Key_Down)
    assert _row(panel) == "Oslo"
    QTest.keyClick(places, Qt.Key.Key_Up)
    assert _row(panel) == "Cy"


def _row(panel: NamesPanel) -> str:
    row = panel.focused_row()
    return row.title if row is not None else ""


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
