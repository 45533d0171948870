"""A list of names as it looks."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QFont
from pytestqt.qtbot import QtBot

from reader.reading.themes import LIGHT
from reader.ui.names.entity_list import EntityList
from reader.ui.names.entity_row_delegate import ROW_HEIGHT
from reader.ui.names.entity_rows import EntityRow, make_rows
from tests.notation import annotations_of

_NAMES = ("Ada Byron", "Bob Ruiz", "Cleo Park", "Dan Sousa", "Eve Dahl")


def test_the_focus_is_told_on_all_sides_beside_a_scroll_bar(qtbot: QtBot) -> None:
    view = EntityList("People", QFont(), LIGHT)
    qtbot.addWidget(view)
    view.show_rows(make_rows(annotations_of(" and ".join(f"[{name}|person]" for name in _NAMES))))
    view.resize(320, 3 * ROW_HEIGHT)
    view.show()
    view.focus_row(1)
    qtbot.waitUntil(view.hasFocus)
    shown = view.viewport().rect()
    assert shown.width() < view.width(), "there is no scroll bar"
    image = view.viewport().grab().toImage()
    row = view.visualRect(view.currentIndex())
    sides = [
        (shown.left(), row.center().y()),
        (shown.right(), row.center().y()),
        (shown.center().x(), row.top()),
        (shown.center().x(), row.bottom()),
    ]
    assert [image.pixelColor(*side) for side in sides] == [QColor(LIGHT.accent)] * 4


@pytest.mark.parametrize(("confidence", "signed"), [(1.0, False), (0.1, True)])
def test_only_a_doubtful_name_has_a_sign_behind_it(
    qtbot: QtBot, confidence: float, signed: bool
) -> None:
    assert _painted_in_kind(_list_of_ada(qtbot, 320, confidence), 39, 190) is signed


@pytest.mark.parametrize(("width", "room"), [(320, True), (250, False)])
def test_where_in_the_article_is_shown_where_there_is_room(
    qtbot: QtBot, width: int, room: bool
) -> None:
    assert _painted_in_kind(_list_of_ada(qtbot, width, 1.0), 39, width) is room


def _list_of_ada(qtbot: QtBot, width: int, confidence: float) -> EntityList:
    (ada,) = annotations_of("[Ada|person] wrote.").entities
    mentions = tuple(replace(each, confidence=confidence) for each in ada.mentions)
    view = EntityList("People", QFont(), LIGHT)
    qtbot.addWidget(view)
    view.show_rows((EntityRow(replace(ada, mentions=mentions), "Ada wrote."),))
    view.resize(width, 2 * ROW_HEIGHT)
    view.show()
    return view


def _painted_in_kind(view: EntityList, left: int, right: int) -> bool:
    """Tell whether anything of the first row is painted in the colour of persons."""
    image = view.viewport().grab().toImage()
    pixels = (image.pixelColor(x, y) for x in range(left, right) for y in range(ROW_HEIGHT))
    return QColor(LIGHT.person) in pixels
