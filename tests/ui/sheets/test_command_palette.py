"""The command palette: a few letters, Enter, done; and the focus is back where it was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from reader.reading.actions import ACTIONS
from reader.text.entity import EntityKind
from reader.ui.sheets.command_palette import CommandPalette
from reader.ui.sheets.palette_offers import Offer, ranked
from reader.ui.startup.main_window import ReaderWindow
from tests.ui.conftest import Services
from tests.ui.driving import choose_by_click, focused, press, type_words

OFFERS = (
    Offer("open", "Open", "Article", "Ctrl+O"),
    Offer("next", "Next mention", "Go", "n", "Of the chosen name"),
    Offer("find_next", "Find next", "Edit", "F3"),
    Offer("sidebar", "Sidebar", "View", "F9", checked=True),
    Offer("undo", "Undo correction", "Edit", "Ctrl+Z", reason="There is nothing to take back."),
)


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("op", ["open"]),
        ("next", ["next", "find_next"]),
        ("nm", ["next"]),
        ("fi ne", ["find_next"]),
        ("chosen", ["next"]),
        ("edit", ["find_next", "undo"]),
        ("sdbr", ["sidebar"]),
        ("f9", ["sidebar"]),
        ("zzz", []),
    ],
)
def test_letters_find_actions(typed: str, names: list[str]) -> None:
    assert [offer.name for offer in ranked(OFFERS, typed)] == names


def test_what_was_asked_for_lately_comes_first_and_what_cannot_be_had_last() -> None:
    names = [offer.name for offer in ranked(OFFERS, "", ("sidebar", "undo", "next"))]
    assert names == ["sidebar", "next", "open", "find_next", "undo"]


def opened(window: ReaderWindow) -> CommandPalette:
    press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    palette = window.parts.floating.command_palette
    assert palette is not None
    return palette


def test_enter_does_the_first_and_the_focus_is_back(window: ReaderWindow) -> None:
    choose_by_click(window, "Ada Lovelace")
    window.parts.panel.focus_panel(EntityKind.PERSON)
    before = focused()
    palette = opened(window)
    type_words("next ment")
    assert palette.shown[0].name == "next_mention"
    press(Qt.Key.Key_Return)
    assert "2 of 3" in window.parts.status.text
    assert focused() is before
    QApplication.sendPostedEvents()
    assert opened(window).shown[0].name == "next_mention"


def test_every_action_can_be_had_by_its_name(window: ReaderWindow) -> None:
    palette = opened(window)
    assert {offer.name for offer in palette.shown} == {spec.name for spec in ACTIONS} - {"palette"}


def test_what_cannot_be_had_says_why_and_does_nothing(window: ReaderWindow) -> None:
    palette = opened(window)
    type_words("undo")
    assert palette.shown[0].reason == "There is no correction to take back."
    press(Qt.Key.Key_Return)
    assert palette.isVisible()


def test_arrows_go_round_and_escape_leaves(window: ReaderWindow) -> None:
    window.view.setFocus()
    palette = opened(window)
    rows = palette.findChild(QListWidget)
    assert rows is not None
    press(Qt.Key.Key_Up)
    assert rows.currentRow() == rows.count() - 1
    press(Qt.Key.Key_Down)
    assert rows.currentRow() == 0
    press(Qt.Key.Key_PageDown)
    assert rows.currentRow() == 10
    press(Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert focused() is window.view


def test_it_tells_those_who_listen_which_row_they_are_on(window: ReaderWindow) -> None:
    opened(window)
    type_words("sidebar")
    box = QAccessible.queryAccessibleInterface(focused())
    assert box.text(QAccessible.Text.Name) == "What do you want to do?"
    assert "Sidebar, on, F9, 1 of" in box.text(QAccessible.Text.Description)


def test_a_click_elsewhere_leaves_it(qtbot: QtBot, window: ReaderWindow) -> None:
    opened(window)
    choose_by_click(window, "Ada Lovelace")
    window.parts.panel.filter_box.setFocus()
    qtbot.waitUntil(lambda: window.parts.floating.command_palette is None)
    assert focused() is window.parts.panel.filter_box


def test_it_is_remembered(window: ReaderWindow, services: Services) -> None:
    opened(window)
    type_words("larger")
    press(Qt.Key.Key_Return)
    window.close()
    assert services.settings.zoom == 110
    assert services.settings.recent_actions == ("zoom_in",)
