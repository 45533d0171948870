"""The text glides where motion is wanted, ends where the move leads, and never moves otherwise."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollBar
from pytestqt.qtbot import QtBot

from reader.ui.article.gliding import Gliding, motion_wanted

_PAGE = 100


@pytest.fixture
def bar(qtbot: QtBot) -> QScrollBar:
    bar = QScrollBar(Qt.Orientation.Vertical)
    qtbot.addWidget(bar)
    bar.setRange(0, 1000)
    bar.setPageStep(_PAGE)
    return bar


def test_a_short_jump_is_shown_from_where_it_began(qtbot: QtBot, bar: QScrollBar) -> None:
    gliding = Gliding(bar, wanted=True)
    bar.setValue(150)
    gliding.show_move(0)
    assert bar.value() == 0
    gliding._animation.setCurrentTime(gliding._animation.duration() // 2)
    assert 0 < bar.value() < 150
    qtbot.waitUntil(lambda: not gliding.gliding)
    assert bar.value() == 150


def test_a_long_jump_is_there_at_once(bar: QScrollBar) -> None:
    gliding = Gliding(bar, wanted=True)
    bar.setValue(900)
    gliding.show_move(0)
    assert not gliding.gliding
    assert bar.value() == 900


def test_nothing_moves_for_a_person_who_wants_no_motion(bar: QScrollBar) -> None:
    gliding = Gliding(bar, wanted=False)
    bar.setValue(150)
    gliding.show_move(0)
    assert bar.value() == 150
    bar.triggerAction(QScrollBar.SliderAction.SliderPageStepAdd)
    assert bar.value() == 150 + _PAGE


def test_a_move_can_be_ended_before_the_next_begins(bar: QScrollBar) -> None:
    gliding = Gliding(bar, wanted=True)
    bar.setValue(150)
    gliding.show_move(0)
    gliding.settle()
    assert bar.value() == 150


def test_two_pages_asked_for_quickly_are_two_pages(qtbot: QtBot, bar: QScrollBar) -> None:
    gliding = Gliding(bar, wanted=True)
    bar.triggerAction(QScrollBar.SliderAction.SliderPageStepAdd)
    bar.triggerAction(QScrollBar.SliderAction.SliderPageStepAdd)
    qtbot.waitUntil(lambda: not gliding.gliding)
    assert bar.value() == 2 * _PAGE


def test_the_end_of_the_text_is_the_end_of_the_way(qtbot: QtBot, bar: QScrollBar) -> None:
    bar.setValue(950)
    gliding = Gliding(bar, wanted=True)
    bar.triggerAction(QScrollBar.SliderAction.SliderPageStepAdd)
    qtbot.waitUntil(lambda: not gliding.gliding)
    assert bar.value() == 1000


def test_a_line_step_is_taken_at_once_even_in_a_glide(bar: QScrollBar) -> None:
    bar.setSingleStep(7)
    gliding = Gliding(bar, wanted=True)
    bar.setValue(150)
    gliding.show_move(100)
    bar.triggerAction(QScrollBar.SliderAction.SliderSingleStepAdd)
    assert not gliding.gliding
    assert bar.value() == 107


def test_where_nothing_is_shown_nothing_moves(qtbot: QtBot) -> None:
    assert not motion_wanted()
