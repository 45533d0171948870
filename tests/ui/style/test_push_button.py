"""Enter presses the button that has the focus, wherever it stands."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from reader.ui.startup.main_window import ReaderWindow
from tests.ui.driving import choose_by_click, press, type_words

CONTROL = Qt.KeyboardModifier.ControlModifier


def button(inside: QWidget, words: str) -> QPushButton:
    return next(each for each in inside.findChildren(QPushButton) if each.text() == words)


def test_enter_closes_a_message(window: ReaderWindow) -> None:
    window.parts.message.say("A sentence.")
    close = window.parts.message.panes()[0]
    close.setFocus()
    QTest.keyClick(close, Qt.Key.Key_Return)
    assert window.parts.message.isHidden()


def test_enter_goes_to_the_next_match(window: ReaderWindow) -> None:
    press(Qt.Key.Key_F, CONTROL)
    type_words("Lovelace")
    assert window.parts.find_bar.count == "1 of 3"
    following = button(window.parts.find_bar, "Next")
    following.setFocus()
    QTest.keyClick(following, Qt.Key.Key_Enter)
    assert window.parts.find_bar.count == "2 of 3"


def test_enter_closes_the_pane_about_a_name(window: ReaderWindow) -> None:
    choose_by_click(window, "Ada Lovelace")
    window.parts.action_set["card"].trigger()
    close = button(window.parts.about_pane, "Close")
    close.setFocus()
    QTest.keyClick(close, Qt.Key.Key_Return)
    assert window.parts.about_pane.isHidden()
    assert window.view.hasFocus()


def test_enter_on_change_keys_does_not_close_the_sheet(window: ReaderWindow) -> None:
    window.parts.action_set["shortcuts"].trigger()
    floating = window.parts.floating
    sheet = floating.sheet
    assert sheet is not None
    changing = button(sheet, "Change keys…")
    changing.setFocus()
    QTest.keyClick(changing, Qt.Key.Key_Return)
    assert floating.sheet is not None
    assert floating.sheet.windowTitle() == "Change keys"
