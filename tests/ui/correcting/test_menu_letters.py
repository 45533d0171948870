"""Each underlined letter of the menu of corrections does what its entry says, and nothing else."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reader.text.annotations import Annotations
from reader.ui.startup.main_window import ReaderWindow
from reader.ui.words.interface_language import load_language
from tests.ui.driving import choose_by_click, entity


def _letter(action: QAction) -> str:
    title = action.text().replace("&&", "")
    return title[title.index("&") + 1].lower() if "&" in title else ""


def _open(window: ReaderWindow) -> QMenu:
    whom = entity(window, "Ada Lovelace")
    span = whom.mentions[0].span
    return window.parts.correcting.popup(QPoint(80, 80), whom, span, None)


@pytest.fixture(params=["en", "de"])
def _language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    load_language(str(request.param))
    yield
    load_language("en")


@pytest.mark.usefixtures("_language")
@pytest.mark.parametrize("number", range(6))
def test_an_underlined_letter_does_what_its_entry_says(
    open_window: Callable[..., ReaderWindow], annotations: Annotations, number: int
) -> None:
    window = open_window(annotations.article)
    choose_by_click(window, "Ada Lovelace")
    window.view.setFocus()
    place = window.parts.navigation.state.current
    menu = _open(window)
    actions = [action for action in menu.actions() if action.isEnabled() and action.text()]
    letters = [_letter(action) for action in actions]
    assert len(set(letters)) == len(letters)
    assert "" not in letters
    if number >= len(actions):
        assert number > len(letters) - 1 >= 4
        return
    opens = actions[number].menu() is not None
    chosen: list[str] = []
    menu.triggered.connect(lambda action: chosen.append(_letter(action)))
    QTest.keyClick(window.windowHandle(), Qt.Key(ord(letters[number].upper())))
    if opens:
        assert menu.activeAction() is actions[number]
        assert window.parts.navigation.state.current == place
    else:
        assert chosen == [letters[number]]


def test_the_text_has_the_keys_again_when_the_menu_is_gone(
    open_window: Callable[..., ReaderWindow], annotations: Annotations
) -> None:
    window = open_window(annotations.article)
    choose_by_click(window, "Ada Lovelace")
    window.view.setFocus()
    menu = _open(window)
    assert QApplication.focusWidget() is menu
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.view
