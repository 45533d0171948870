"""The sidebar keeps the width that the person gave it, and the text stays put while it comes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.reading.themes import LIGHT
from reader.settings import Settings
from reader.ui.article.article_view import ArticleView
from reader.ui.article.typography import Typography
from reader.ui.style.fonts import load_fonts
from reader.ui.window.window_frame import WindowFrame


def frame(qtbot: QtBot, settings: Settings) -> WindowFrame:
    window = WindowFrame(ArticleView(Typography(load_fonts(), 100), LIGHT), LIGHT, settings)
    qtbot.addWidget(window)
    window.resize(1240, 860)
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_room_for_the_sidebar_is_kept_from_the_first_paint(qtbot: QtBot) -> None:
    window = frame(qtbot, Settings())
    assert window.width() - window.view.width() in range(348, 352)


def test_the_sidebar_gives_way_in_a_narrow_window_and_comes_back(qtbot: QtBot) -> None:
    window = frame(qtbot, replace(Settings(), sidebar_width=400))
    window.resize(800, 600)
    assert 800 - window.view.width() < 300
    window.resize(1300, 860)
    assert 1300 - window.view.width() in range(400, 404)
    assert window.remembered()["sidebar_width"] == 400


def test_what_stands_before_the_text_gives_way_too(qtbot: QtBot) -> None:
    window = frame(qtbot, Settings())
    beside, others = QWidget(window), [QWidget(window) for _ in range(2)]
    window.fill(above=(), below=(), beside=beside, sidebar=others[0], foot=others[1])
    beside.show()
    window.resize(1300, 860)
    assert beside.width() == 250
    assert others[0].width() in range(346, 352)
    window.resize(800, 600)
    assert beside.width() < 180
    assert others[0].width() < 245
    assert window.view.width() >= 375


@pytest.mark.parametrize("room", [QRect(0, 0, 800, 600), QRect(1920, 30, 1280, 770)])
def test_the_first_window_is_no_larger_than_the_screen(qtbot: QtBot, room: QRect) -> None:
    window = WindowFrame(ArticleView(Typography(load_fonts(), 100), LIGHT), LIGHT, Settings())
    qtbot.addWidget(window)
    window.fit_to(room)
    assert window.size().boundedTo(room.size()) == window.size()
    assert window.width() == min(1240, room.width())
    # Its title, too, has room on the screen.
    assert window.height() < room.height()


def test_a_window_of_a_screen_that_is_gone_comes_back_into_sight(qtbot: QtBot) -> None:
    far = WindowFrame(ArticleView(Typography(load_fonts(), 100), LIGHT), LIGHT, Settings())
    qtbot.addWidget(far)
    far.move(5000, 3000)
    kept = replace(Settings(), window_geometry=far.remembered()["window_geometry"])
    window = WindowFrame(ArticleView(Typography(load_fonts(), 100), LIGHT), LIGHT, kept)
    qtbot.addWidget(window)
    assert window.screen().availableGeometry().contains(window.geometry())
