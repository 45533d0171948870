"""The bar of messages is loud about what went wrong, and quiet about what went well."""

from PySide6.QtGui import QFont, QPalette
from pytestqt.qtbot import QtBot

from reader.reading.themes import LIGHT
from reader.ui.bars.message_bar import MessageBar


def _ground(bar: MessageBar) -> str:
    return bar.palette().color(QPalette.ColorRole.Window).name()


def test_good_news_does_not_look_like_an_error(qtbot: QtBot) -> None:
    bar = MessageBar(QFont(), LIGHT)
    qtbot.addWidget(bar)
    bar.say("The disk is full.", urgent=True)
    assert _ground(bar) == LIGHT.error
    bar.say("Saved.", good=True)
    assert _ground(bar) == LIGHT.field
    bar.set_colours(LIGHT)
    assert _ground(bar) == LIGHT.field
    bar.say("The disk is full.", urgent=True)
    assert _ground(bar) == LIGHT.error
