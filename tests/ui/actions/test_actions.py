"""The one table of actions: nothing twice, nothing without a handler, everything on the sheet."""

from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from reader.reading.actions import ACTIONS
from reader.reading.themes import LIGHT
from reader.ui.actions.usual_keys import bindings_of, key_sequences
from reader.ui.sheets.keys_sheet import keys_sheet
from reader.ui.startup.main_window import ReaderWindow
from reader.ui.style.appearance import interface_font
from reader.ui.style.fonts import load_fonts
from reader.ui.words.words import plain, tr

# Keys of DESIGN.md, by action.
PROMISED = {
    "open": ["Ctrl+O"],
    "paste_article": ["Ctrl+Shift+V"],
    "print": ["Ctrl+P"],
    "export": ["Ctrl+E"],
    "find": ["Ctrl+F", "/"],
    "find_next": ["F3", "Ctrl+G"],
    "find_previous": ["Shift+F3", "Ctrl+Shift+G"],
    "next_mention": ["N", "Alt+Down"],
    "previous_mention": ["P", "Alt+Up"],
    "next_anyone": ["]"],
    "previous_anyone": ["["],
    "next_pane": ["F6"],
    "previous_pane": ["Shift+F6"],
    "people": ["Ctrl+1"],
    "organisations": ["Ctrl+2"],
    "places": ["Ctrl+3"],
    "filter": ["Ctrl+K"],
    "hints": ["F"],
    "correct": ["M"],
    "zoom_in": ["Ctrl+="],
    "zoom_out": ["Ctrl+-"],
    "zoom_reset": ["Ctrl+0"],
    "full_screen": ["F11"],
    "back": ["Alt+Left"],
    "forward": ["Alt+Right"],
    "top": ["Ctrl+Home"],
    "end": ["Ctrl+End"],
    "caret": ["F7"],
    "sidebar": ["F9"],
    "marks": ["H"],
    "shortcuts": ["F1", "?", "Ctrl+?"],
    "undo": ["Ctrl+Z"],
    "redo": ["Ctrl+Shift+Z"],
    "close": ["Ctrl+W"],
    "quit": ["Ctrl+Q"],
    "palette": ["Ctrl+Shift+P"],
}


def _keys(name: str) -> set[str]:
    spec = next(spec for spec in ACTIONS if spec.name == name)
    portable = QKeySequence.SequenceFormat.PortableText
    return {sequence.toString(portable) for sequence in key_sequences(spec)} | set(spec.letters)


def test_no_two_actions_share_a_key(qtbot: QtBot) -> None:
    counts = Counter(key for spec in ACTIONS for key in _keys(spec.name))
    assert [key for key, count in counts.items() if count > 1] == []


def test_no_two_actions_share_a_name_or_a_letter_of_their_menu() -> None:
    assert len({spec.name for spec in ACTIONS}) == len(ACTIONS)
    letters = Counter(
        (spec.menu, spec.submenu, spec.title[spec.title.index("&") + 1].lower())
        for spec in ACTIONS
        if "&" in spec.title
    )
    assert [key for key, count in letters.items() if count > 1] == []


def test_the_promised_keys_are_bound(qtbot: QtBot) -> None:
    missing = {name: keys for name, keys in PROMISED.items() if not set(keys) <= _keys(name)}
    assert missing == {}


def test_keys_that_belong_to_others_are_left_alone(qtbot: QtBot) -> None:
    keys = {key for spec in ACTIONS for key in _keys(spec.name)}
    assert not {"Shift+Up", "Shift+Down", "Shift+Left", "Shift+Right", "Tab"} & keys
    assert not {f"Alt+{letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"} & keys


def test_every_action_stands_in_a_menu_and_does_something(window: ReaderWindow) -> None:
    shown = {action for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()}
    shown |= {action for menu in window.findChildren(QMenu) for action in menu.actions()}
    assert all(window.parts.action_set[spec.name] in shown for spec in ACTIONS)


def test_the_sheet_of_keys_lists_every_action_that_has_one(window: ReaderWindow) -> None:
    sheet = keys_sheet(
        bindings_of(()), interface_font(load_fonts()), LIGHT, window, change=lambda: None
    )
    words = [label.text() for label in sheet.findChildren(QLabel)]
    for spec in ACTIONS:
        if _keys(spec.name):
            assert plain(tr(spec.title)) in words
    assert any("n,  Alt+" in each for each in words)
    assert not any("F14" in each or "F16" in each for each in words)
    sheet.close()
