"""The ticks on the scroll bar stand where things are in the text."""

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from reader.reading.themes import LIGHT
from reader.ui.article.tick_scroll_bar import Tick, TickScrollBar


def test_ticks_stand_where_their_share_of_the_height_is(qtbot: QtBot) -> None:
    bar = TickScrollBar(LIGHT)
    qtbot.addWidget(bar)
    bar.resize(bar.sizeHint().width(), 400)
    bar.setRange(0, 1000)
    bar.set_ticks((Tick(0.0, LIGHT.person), Tick(0.25, LIGHT.place), Tick(1.0, LIGHT.organisation)))
    bar.show()
    image = bar.grab().toImage()
    middle = image.width() // 2
    rows = {
        colour: [y for y in range(400) if image.pixelColor(middle, y) == QColor(colour)]
        for colour in (LIGHT.person, LIGHT.place, LIGHT.organisation)
    }
    assert rows[LIGHT.person][0] == 0
    assert 97 <= rows[LIGHT.place][0] <= 103
    assert rows[LIGHT.organisation][-1] == 399
