"""Every action by keyboard alone: each of its keys reaches it, and it does something to be seen."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.reading.actions import ACTIONS
from reader.settings import EntityOrder, OwnKeys, Settings, Theme
from reader.text.annotations import Annotations
from reader.text.article import Article
from reader.text.edits import Rename
from reader.ui.actions.usual_keys import bindings_of
from reader.ui.startup.main_window import ReaderWindow
from tests.notation import annotations_of
from tests.ui.conftest import LONG, Services
from tests.ui.driving import choose_by_click, entity, focused, press, type_words

NAMES = [spec.name for spec in ACTIONS]
BINDINGS = [
    (spec.name, key)
    for spec in ACTIONS
    for key in (*spec.keys, *spec.letters)
    if spec.name not in ("close", "quit")
]
NOT_TOLD = {"stop", "next_article", "previous_article"}
"""What needs work under way, or several articles: tested where these are."""


@dataclass
class Asked:
    """What was asked of the system's dialogs."""

    dialogs: list[str] = field(default_factory=list)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Stand-ins for the dialogs for files: all are left without a choice."""
    record = Asked()

    def left(*given: object, **_: object) -> tuple[str, str]:
        record.dialogs.append(str(given[1]))
        return "", ""

    def left_folder(*given: object, **_: object) -> str:
        return left(*given)[0]

    def left_open(dialog: QDialog) -> int:
        record.dialogs.append(dialog.windowTitle())
        return 0

    for name in ("getOpenFileName", "getSaveFileName", "getOpenFileNames"):
        monkeypatch.setattr(QFileDialog, name, left)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", left_folder)
    # What waits inside for a person would wait for ever.
    monkeypatch.setattr(QDialog, "exec", left_open)
    return record


@pytest.fixture
def scene(
    qtbot: QtBot, open_window: Callable[..., ReaderWindow], services: Services, asked: Asked
) -> Iterator[ReaderWindow]:
    """A window in which every action has something to do: chosen, corrected, scrolled, selected."""
    found = annotations_of(LONG)
    services.recogniser.annotations = lambda article: (
        found if article.text == found.article.text else Annotations(article)
    )
    services.settings = Settings(theme=Theme.DARK, order=EntityOrder.FREQUENCY, zoom=110)
    QGuiApplication.clipboard().setText("An article on the clipboard.")
    window = open_window(found.article)
    qtbot.waitUntil(window.isActiveWindow)
    for name in ("Augusta", "Countess"):
        ada = entity(window, "Ada Lovelace" if name == "Augusta" else "Augusta")
        window.parts.session.correct(Rename(ada.id, name))
    window.parts.session.undo()
    choose_by_click(window, "Augusta")
    window.view.setFocus()
    yield window
    for widget in QApplication.topLevelWidgets():
        if widget is not window:
            widget.close()


def everything(window: ReaderWindow, asked: Asked) -> tuple[object, ...]:
    """Return all that a person would notice of a window."""
    parts, view = window.parts, window.view
    floating = parts.floating
    labels = parts.find_bar.findChildren(QLabel)
    return (
        window.isVisible() and view.toPlainText(),
        window.isFullScreen(),
        window.settings,
        parts.status.text,
        parts.message.text,
        parts.find_bar.isVisible() and [each.text() for each in labels],
        parts.prompt.isVisible(),
        parts.navigation.state.chosen,
        parts.navigation.state.current,
        [each.name for each in parts.session.history.present.entities],
        view.verticalScrollBar().value(),
        view.textCursor().selectedText(),
        view.has_caret(),
        [floating.card, floating.hints, floating.command_palette, floating.sheet],
        id(QApplication.focusWidget()),
        sorted(
            type(widget).__name__ for widget in QApplication.topLevelWidgets() if widget.isVisible()
        ),
        parts.about_pane.isVisible() and [each.title for each in parts.about_pane.rows],
        parts.about_pane.order,
        QGuiApplication.clipboard().text(),
        tuple(asked.dialogs),
    )


def prepare(name: str, window: ReaderWindow) -> None:
    """Bring about what an action needs to have something to do."""
    action_set = window.parts.action_set
    if name in ("back", "forward"):
        action_set["end"].trigger()
    if name == "forward":
        action_set["back"].trigger()
    if name in ("top", "previous_anyone"):
        action_set["end"].trigger()
    if name in ("copy", "copy_marked"):
        window.view.select(entity(window, "Augusta").mentions[1].span)
    if name in ("find_next", "find_previous"):
        action_set["find"].trigger()
        type_words("words")
        window.view.setFocus()
    if name == "theme_dark":
        action_set["theme_light"].trigger()
    if name == "order_frequency":
        action_set["order_alphabet"].trigger()
    if name == "lines_by_text":
        action_set["lines_by_after"].trigger()
    if name == "language_system":
        action_set["language_de"].trigger()
        window.parts.message.hide()
    action_set[name].setEnabled(True)


def press_key(widget: QWidget, key: str) -> None:
    """Press a key as Qt writes it portably."""
    combination = QKeySequence(key)[0]  # type: ignore[index]
    QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())


def use(window: ReaderWindow, name: str) -> None:
    """Do an action by its first key; where it has none, by its name in the palette."""
    bindings = window.parts.action_set.bindings
    keys = (*bindings.elsewhere(name), *bindings.letters(name))
    if keys:
        press_key(focused(), keys[0])
        return
    window.parts.action_set["palette"].trigger()
    palette = window.parts.floating.command_palette
    assert palette is not None
    title = next(offer.title for offer in palette.shown if offer.name == name)
    type_words(title)
    for offer in palette.shown:
        if offer.name == name:
            break
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)


@pytest.mark.parametrize("name", [name for name in NAMES if name not in NOT_TOLD])
def test_every_action_can_be_seen_to_happen(
    qtbot: QtBot, scene: ReaderWindow, asked: Asked, name: str
) -> None:
    prepare(name, scene)
    before = everything(scene, asked)
    done: list[str] = []
    scene.parts.action_set[name].triggered.connect(lambda: done.append(name))
    use(scene, name)
    assert done == [name]
    qtbot.waitUntil(lambda: everything(scene, asked) != before)


def test_every_key_of_every_action_reaches_it_alone(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: ReaderWindow
) -> None:
    reached: list[str] = []
    for name in NAMES:
        action = window.parts.action_set[name]
        action.setEnabled(True)
        action.triggered.disconnect()
        action.triggered.connect(lambda *_, name=name: reached.append(name))
    wrong = {}
    for name, key in BINDINGS:
        window.view.setFocus()
        press_key(window.view, key)
        if reached != [name]:
            wrong[name, key] = list(reached)
        reached.clear()
    assert wrong == {}


def test_finding_names_is_stopped_by_its_name(
    qtbot: QtBot,
    open_window: Callable[..., ReaderWindow],
    services: Services,
    annotations: Annotations,
) -> None:
    services.recogniser.hold = Event()
    window = open_window(annotations.article, wait=False)
    window.complete()
    qtbot.waitUntil(lambda: "Finding names" in window.parts.status.text)
    qtbot.waitUntil(window.isActiveWindow)
    use(window, "stop")
    qtbot.waitUntil(lambda: "Finding names" not in window.parts.status.text)


@pytest.mark.parametrize(
    "own",
    [
        (),
        (OwnKeys("export", ("Ctrl+K",)),),
        (OwnKeys("hints", ("N", "Ctrl+F")), OwnKeys("marks", ("N", "F1"))),
    ],
)
def test_no_two_actions_share_a_key(qtbot: QtBot, own: tuple[OwnKeys, ...]) -> None:
    bindings = bindings_of(own)
    keys = [key for name in NAMES for key in bindings.keys(name)]
    assert len(keys) == len(set(keys))


def test_space_turns_the_page_both_ways(scene: ReaderWindow) -> None:
    bar = scene.view.verticalScrollBar()
    press(Qt.Key.Key_Space)
    turned = bar.value()
    assert turned > 0
    press(Qt.Key.Key_PageDown)
    assert bar.value() > turned
    press(Qt.Key.Key_PageUp)
    press(Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() == 0


def test_back_leads_to_where_one_read_and_forward_again(scene: ReaderWindow) -> None:
    bar = scene.view.verticalScrollBar()
    press(Qt.Key.Key_Space)
    reading = scene.view.place.reading_offset()
    press(Qt.Key.Key_P)
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert scene.view.place.reading_offset() == reading
    press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    end = bar.value()
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert scene.view.place.reading_offset() == reading
    press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert abs(bar.value() - end) < 40


def test_f6_also_walks_through_the_bars(window: ReaderWindow) -> None:
    parts = window.parts
    window.view.setFocus()
    press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    parts.message.say("A sentence.")
    window.view.setFocus()
    seen = []
    for _ in range(7):
        press(Qt.Key.Key_F6)
        seen.append(focused())
    find, close = parts.find_bar.panes()[0], parts.message.panes()[0]
    assert seen == [
        find,
        close,
        parts.panel.filter_box,
        *parts.panel.lists.values(),
        window.view,
    ]
    for expected in reversed(seen[:-1]):
        press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        assert focused() is expected


def test_tab_moves_between_groups_and_arrows_inside(window: ReaderWindow) -> None:
    lists = list(window.parts.panel.lists.values())
    window.parts.panel.filter_box.setFocus()
    for each in lists:
        press(Qt.Key.Key_Tab)
        assert focused() is each
    press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert focused() is lists[1]
    press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Down)
    assert lists[0].currentIndex().row() == 1
    press(Qt.Key.Key_Down)
    assert focused() is lists[1]


def test_three_keys_are_named_until_one_is_used(
    open_window: Callable[..., ReaderWindow], annotations: Annotations, services: Services
) -> None:
    window = open_window(annotations.article)
    assert "n next mention · Ctrl+K filter the names · F1 all keys" in window.parts.status.text
    press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert "all keys" not in window.parts.status.text
    window.close()
    assert not services.settings.hint_shown
    again: Article = annotations.article
    assert "all keys" not in open_window(again).parts.status.text
