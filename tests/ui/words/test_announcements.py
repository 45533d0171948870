"""What is seen to happen is also said: what was switched, taken back, returned to, filtered."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from reader.text.entity import EntityKind
from reader.ui.startup.main_window import ReaderWindow
from reader.ui.words import announcements
from tests.notation import annotations_of
from tests.ui.conftest import LONG, Services
from tests.ui.driving import choose_by_click, entity, focused, press, type_words

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch, window: ReaderWindow) -> list[str]:
    """What is announced, by whichever part of the window."""
    heard: list[str] = []

    def hear(_: object, words: str, *, urgent: bool = False) -> None:
        if words:
            heard.append(words)

    original = announcements.announce
    for module in list(sys.modules.values()):
        if getattr(module, "announce", None) is original:
            monkeypatch.setattr(module, "announce", hear)
    window.view.setFocus()
    return heard


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("sidebar", "Sidebar, off"),
        ("marks", "Marks on all names, off"),
        ("justified", "Type: Justified lines, on"),
        ("theme_dark", "Colours: Dark, on"),
        ("order_alphabet", "Order: By alphabet, on"),
        ("letter_keys", "Single letters are keys, off"),
        ("top", "Top of the article"),
        ("end", "End of the article"),
        ("back", "There is nowhere to go back to"),
        ("forward", "There is nowhere to go forward to"),
        ("card", "Choose a name first: click on one, or press Ctrl+1"),
    ],
)
def test_what_an_action_did_is_said(
    window: ReaderWindow, said: list[str], name: str, words: str
) -> None:
    window.parts.action_set[name].trigger()
    assert said == [words]


def test_the_caret_is_said_before_whom_it_is_on(window: ReaderWindow, said: list[str]) -> None:
    press(Qt.Key.Key_F7)
    assert said == ["Caret in the text", "Ada Lovelace, person, 1 of 3"]


def test_letting_go_is_said_once(window: ReaderWindow, said: list[str]) -> None:
    choose_by_click(window, "Ada Lovelace")
    said.clear()
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)
    assert said == ["No name is chosen"]


def test_letting_go_of_one_of_several_says_of_whom(window: ReaderWindow, said: list[str]) -> None:
    choose_by_click(window, "Ada Lovelace")
    choose_by_click(window, "London", adding=True)
    said.clear()
    window.parts.legend.chips[0].click()
    assert said == ["Ada Lovelace, let go of"]


def test_a_correction_its_undoing_and_its_redoing_are_said(
    window: ReaderWindow, said: list[str]
) -> None:
    window.parts.panel.focus_panel(EntityKind.PERSON)
    window.parts.correcting.make_menu(entity(window, "Ada Lovelace"), None, None).actions()[
        1
    ].trigger()
    type_words("Countess")
    press(Qt.Key.Key_Return)
    assert said == ["Corrected. Ctrl+Z takes it back."]
    assert "Corrected" in window.parts.status.text
    press(Qt.Key.Key_Z, CONTROL)
    assert said[-1] == "Correction taken back: Renamed: Ada Lovelace → Countess"
    window.parts.action_set["redo"].trigger()
    assert said[-1] == "Correction made again: Renamed: Ada Lovelace → Countess"


def test_whoever_corrects_a_row_is_back_in_its_list(window: ReaderWindow) -> None:
    window.parts.panel.focus_panel(EntityKind.PERSON)
    asking = focused()
    window.parts.correcting.make_menu(entity(window, "Ada Lovelace"), None, None).actions()[
        1
    ].trigger()
    assert focused() is window.parts.prompt.box
    type_words("Countess")
    press(Qt.Key.Key_Return)
    assert focused() is asking


def test_the_place_one_comes_back_to_is_read_out(
    open_window: Callable[..., ReaderWindow], services: Services, said: list[str]
) -> None:
    window = open_window(annotations_of(LONG).article)
    window.view.setFocus()
    press(Qt.Key.Key_PageDown)
    reading = window.view.place.reading_offset()
    press(Qt.Key.Key_End, CONTROL)
    press(Qt.Key.Key_Left, ALT)
    assert said[-1]
    assert said[-1].split(".")[0] in window.view.document_map.article.text[reading:]


def test_a_pause_in_typing_tells_how_many_names_match(
    qtbot: QtBot, window: ReaderWindow, said: list[str]
) -> None:
    press(Qt.Key.Key_K, CONTROL)
    type_words("lo")
    qtbot.waitUntil(lambda: "2 names" in said)
    assert said == ["2 names"]
    type_words("zz")
    qtbot.waitUntil(lambda: "No name matches the filter." in said)


def test_a_pause_in_typing_tells_what_was_found(
    qtbot: QtBot, window: ReaderWindow, said: list[str]
) -> None:
    press(Qt.Key.Key_F, CONTROL)
    type_words("the ")
    qtbot.waitUntil(lambda: "1 of 3" in said)
    type_words("zz")
    qtbot.waitUntil(lambda: "Nothing found" in said)


def test_the_palette_says_only_what_enter_would_do(window: ReaderWindow, said: list[str]) -> None:
    press(Qt.Key.Key_P, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    type_words("si")
    assert [words.partition(", ")[0] for words in said] == ["Save as PDF", "Sidebar"]


def test_f3_goes_on_after_the_bar_is_closed_and_leaves_the_focus(
    window: ReaderWindow, said: list[str]
) -> None:
    press(Qt.Key.Key_F, CONTROL)
    type_words("Lovelace")
    press(Qt.Key.Key_Escape)
    QTest.keyClick(window.view, Qt.Key.Key_F3)
    assert focused() is window.view
    assert said[-1] == "2 of 3"
    press(Qt.Key.Key_Escape)
    assert window.view.textCursor().selectedText() == "Lovelace"
    assert not window.parts.find_bar.isVisible()


def test_a_sidebar_that_is_hidden_gives_the_focus_to_the_text(window: ReaderWindow) -> None:
    window.parts.panel.focus_panel(EntityKind.PERSON)
    press(Qt.Key.Key_F9)
    assert focused() is window.view


def test_what_the_bar_says_is_said_aloud(window: ReaderWindow, said: list[str]) -> None:
    window.view.select(entity(window, "Ada Lovelace").mentions[0].span)
    press(Qt.Key.Key_C, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert said == ["Copied with its marks"]
    window.parts.message.say("Saved as a.pdf.")
    assert said[1:] == ["Saved as a.pdf."]


def test_f10_opens_the_first_menu_and_escape_leads_back(window: ReaderWindow) -> None:
    press(Qt.Key.Key_F10)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.accessibleName() == "Article"
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    QTest.keyClick(window.menuBar(), Qt.Key.Key_Escape)
    assert focused() is window.view
