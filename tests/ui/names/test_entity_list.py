"""A list of names as it looks."""

from PySide6.QtGui import QColor, QFont
from pytestqt.qtbot import QtBot

from reader.reading.themes import LIGHT
from reader.ui.names.entity_list import EntityList
from reader.ui.names.entity_row_delegate import ROW_HEIGHT
from reader.ui.names.entity_rows import make_rows
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
