"""Several names chosen at once: told apart by colour, by letter, by place, and let go of by key."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.reading.themes import LIGHT
from reader.text.span import Span
from reader.ui.bars.legend_bar import Chip
from reader.ui.startup.main_window import ReaderWindow
from tests.ui.driving import choose_by_click, entity, fills, focused, painted, press

SEVERAL = ("Ada Lovelace", "London", "Charles Babbage")


def choose_several(window: ReaderWindow) -> None:
    for number, name in enumerate(SEVERAL):
        choose_by_click(window, name, adding=number > 0)


def names(window: ReaderWindow) -> list[str]:
    return [chip.accessibleName() for chip in window.parts.legend.chips]


def test_one_alone_needs_no_legend(window: ReaderWindow) -> None:
    choose_by_click(window, "Ada Lovelace")
    assert window.parts.legend.isHidden()


def test_several_have_a_legend_of_letters_names_and_kinds(window: ReaderWindow) -> None:
    choose_several(window)
    assert window.parts.legend.isVisible()
    assert names(window) == [
        "A, Ada Lovelace, person",
        "B, London, place",
        "C, Charles Babbage, person",
    ]
    press(Qt.Key.Key_Escape)
    assert window.parts.legend.isHidden()


def test_a_click_lets_go_of_one_and_the_others_keep_their_colours(window: ReaderWindow) -> None:
    choose_several(window)
    QTest.mouseClick(window.parts.legend.chips[0], Qt.MouseButton.LeftButton)
    assert names(window) == ["B, London, place", "C, Charles Babbage, person"]
    assert all(fills(window, "London", LIGHT.fill(1)))
    assert not any(fills(window, "Ada Lovelace", LIGHT.fill(0)))


def test_the_legend_is_reached_and_used_by_key(window: ReaderWindow) -> None:
    choose_several(window)
    window.view.setFocus()
    press(Qt.Key.Key_F6)
    assert isinstance(focused(), Chip)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Delete)
    assert names(window) == ["A, Ada Lovelace, person", "C, Charles Babbage, person"]
    assert focused() is window.parts.legend.chips[1]
    press(Qt.Key.Key_Return)
    assert window.parts.legend.isHidden()
    assert focused() is window.view
    assert window.parts.navigation.state.chosen_ids == (entity(window, "Ada Lovelace").id,)


def test_the_current_mention_stays_in_view_above_the_legend(window: ReaderWindow) -> None:
    window.resize(700, 260)
    choose_several(window)
    span = window.parts.navigation.state.current
    assert span is not None
    rect = window.view.mention_rects(span)[0]
    assert window.view.viewport().rect().contains(rect)


def _below(window: ReaderWindow, image: QImage, span: Span, colour: str) -> bool:
    """Tell whether anything of a colour stands just below the end of a mention."""
    rect = window.view.mention_rects(span)[-1]
    ratio = image.devicePixelRatio()
    return any(
        image.pixelColor(QPoint(rect.right() + x, rect.bottom() + y) * ratio) == QColor(colour)
        for x in range(9)
        for y in range(-4, 9)
    )


def test_letters_stand_in_the_text_only_where_several_are_chosen(window: ReaderWindow) -> None:
    ada = entity(window, "Ada Lovelace").mentions[1].span
    choose_by_click(window, "Ada Lovelace")
    assert not _below(window, painted(window), ada, LIGHT.ink(0))
    choose_by_click(window, "London", adding=True)
    assert _below(window, painted(window), ada, LIGHT.ink(0))


def test_ticks_stand_side_by_side_each_in_its_own_colour(
    qtbot: QtBot, window: ReaderWindow
) -> None:
    choose_by_click(window, "Ada Lovelace")
    ticks = window.view._ticks
    qtbot.waitUntil(lambda: len(ticks.ticks) == 3)
    assert {(tick.lane, tick.colour) for tick in ticks.ticks} == {(0, LIGHT.person)}
    choose_by_click(window, "London", adding=True)
    qtbot.waitUntil(lambda: len(ticks.ticks) == 5)
    lanes = {(tick.lane, tick.colour) for tick in ticks.ticks}
    assert lanes == {(0, LIGHT.ink(0)), (1, LIGHT.ink(1))}
    image = ticks.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in (3, 9) for y in range(image.height())}
    assert {LIGHT.ink(0), LIGHT.ink(1)} <= seen


def test_any_theme_can_be_painted(window: ReaderWindow) -> None:
    choose_several(window)
    pictures = []
    for theme in ("light", "dark", "high-contrast"):
        window.parts.action_set[f"theme_{theme}"].trigger()
        pictures.append(window.parts.legend.grab().toImage())
    assert pictures[0] != pictures[1]
    assert pictures[0] != pictures[2]
