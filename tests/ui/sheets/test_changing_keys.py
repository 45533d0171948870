"""Giving an action another key: by keyboard alone, with conflicts in words; all follow."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from reader.ui.sheets.key_changes import KeyChanges
from reader.ui.startup.main_window import ReaderWindow
from tests.ui.conftest import Services
from tests.ui.driving import choose_by_click, focused, press, type_words

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sheet(qtbot: QtBot, window: ReaderWindow) -> KeyChanges:
    window.parts.action_set["change_keys"].trigger()
    shown = window.parts.floating.sheet
    assert isinstance(shown, KeyChanges)
    qtbot.waitExposed(shown)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def await_key(sheet: KeyChanges, title: str) -> None:
    """Filter the actions, go to the first, and ask for a new key."""
    sheet._filter.setFocus()
    sheet._filter.clear()
    type_words(title)
    press(Qt.Key.Key_Tab)
    assert isinstance(focused(), QTreeWidget)
    press(Qt.Key.Key_Return)
    assert "Press the new key" in sheet.says


def leave(qtbot: QtBot, sheet: KeyChanges, window: ReaderWindow) -> None:
    sheet.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.setFocus()


def test_a_free_key_does_it_from_now_on(
    qtbot: QtBot, sheet: KeyChanges, window: ReaderWindow
) -> None:
    choose_by_click(window, "Ada Lovelace")
    await_key(sheet, "next mention")
    press(Qt.Key.Key_J)
    assert sheet.says.startswith("Next mention: j,  Alt+")
    leave(qtbot, sheet, window)
    assert "j next" in window.parts.status.text
    press(Qt.Key.Key_N)
    assert "1 of 3" in window.parts.status.text
    press(Qt.Key.Key_J)
    assert "2 of 3" in window.parts.status.text


def test_a_key_that_is_taken_is_asked_about(sheet: KeyChanges, window: ReaderWindow) -> None:
    await_key(sheet, "export")
    press(Qt.Key.Key_K, CTRL)
    assert sheet.says == "Ctrl+K is “Filter the names”. Take it from there?"
    assert isinstance(focused(), QPushButton)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert window.parts.action_set["filter"].shortcut().toString() == "Ctrl+K"
    await_key(sheet, "export")
    press(Qt.Key.Key_K, CTRL)
    press(Qt.Key.Key_Space)
    assert window.parts.action_set["export"].shortcut().toString() == "Ctrl+K"
    assert window.parts.action_set["filter"].shortcut().isEmpty()
    assert not window.parts.panel._key_hint.text()
    assert "(Ctrl+K)" in window.parts.action_set["export"].toolTip()


def test_what_must_stay_is_refused(sheet: KeyChanges, window: ReaderWindow) -> None:
    await_key(sheet, "export")
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert "stays so" in sheet.says
    press(Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert not window.settings.own_keys


def test_one_and_all_are_reset(sheet: KeyChanges, window: ReaderWindow) -> None:
    for title, key in (("export", Qt.Key.Key_F2), ("full screen", Qt.Key.Key_F4)):
        await_key(sheet, title)
        press(key)
    assert {each.action for each in window.settings.own_keys} == {"export", "full_screen"}
    QTest.mouseClick(sheet._usual, Qt.MouseButton.LeftButton)
    assert {each.action for each in window.settings.own_keys} == {"export"}
    QTest.mouseClick(sheet._all_usual, Qt.MouseButton.LeftButton)
    assert not window.settings.own_keys
    assert window.parts.action_set["export"].shortcut().toString() == "Ctrl+E"


def test_a_key_can_be_taken_away(qtbot: QtBot, sheet: KeyChanges, window: ReaderWindow) -> None:
    await_key(sheet, "hint letters")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Delete)
    assert "no key" in sheet.says
    leave(qtbot, sheet, window)
    press(Qt.Key.Key_F)
    assert window.parts.floating.hints is None


def test_changed_keys_are_remembered_and_shown(
    sheet: KeyChanges, window: ReaderWindow, services: Services
) -> None:
    await_key(sheet, "sidebar")
    press(Qt.Key.Key_F2)
    sheet.close()
    QApplication.sendPostedEvents()
    window.parts.action_set["shortcuts"].trigger()
    shown = window.parts.floating.sheet
    assert shown is not None
    words = [label.text() for label in shown.findChildren(QLabel)]
    assert words[words.index("Sidebar") + 1] == "F2"
    window.close()
    assert [(each.action, each.keys) for each in services.settings.own_keys] == [
        ("sidebar", ("F2",))
    ]


def test_the_menu_shows_letters_where_they_are_the_only_key(window: ReaderWindow) -> None:
    assert window.parts.action_set["hints"].text().endswith("\tF")
    assert "\t" not in window.parts.action_set["next_mention"].text()
    window.parts.action_set["letter_keys"].trigger()
    assert "\t" not in window.parts.action_set["hints"].text()
