"""Corrections last: taken back after closing and opening again, carried over to a changed text."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from typing_extensions import override

from reader.library.library import Library
from reader.settings import Settings
from reader.text.annotations import Annotations
from reader.text.article import Article, article_as_is
from reader.text.corrections.carrying_over import CarriedOver, carried_over
from reader.text.corrections.correction import Corrected
from reader.text.edits import Delete, Rename
from reader.text.entity import Entity, EntityKind, Mention
from reader.text.span import Span
from reader.ui.startup.main_window import ReaderWindow
from reader.ui.startup.run_window import first_window
from reader.ui.words.interface_language import load_language
from tests.ui.conftest import Services, StandIn
from tests.ui.driving import entity, focused, press

CONTROL = Qt.KeyboardModifier.ControlModifier
NAMES = {
    "Cold War": EntityKind.ORGANISATION,
    "Ada": EntityKind.PERSON,
    "Rome": EntityKind.PLACE,
}
STORY = "On Saturday the Cold War ended.\n\nAda said so in Rome.\n\nIt was a long day for all."


@dataclass
class KeepingServices(Services):
    """Stand-ins that keep corrections in a library of their own."""

    library: Library = field(default_factory=lambda: Library(Path()))

    @override
    def corrections(self, article: Article) -> Corrected | None:
        return self.library.corrections(article)

    @override
    def keep_corrections(self, corrected: Corrected) -> None:
        self.library.keep_corrections(corrected)

    @override
    def forget_corrections(self, article: Article) -> None:
        self.library.forget_corrections(article)

    @override
    def carry_over(self, found: Annotations) -> CarriedOver | None:
        return carried_over(self.library.earlier(found.article), found)


def _found(article: Article) -> Annotations:
    """Find each of the names once."""
    rows = []
    for name, kind in NAMES.items():
        at = article.text.find(name)
        if at >= 0:
            rows.append(Entity(name, kind, name, (Mention(Span(at, at + len(name))),)))
    return Annotations(article, tuple(rows))


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, "utf-8")
    return path


@pytest.fixture
def open_story(qtbot: QtBot, story: Path, tmp_path: Path) -> Iterator[Callable[[], ReaderWindow]]:
    """Open the file in a new window, as after closing the one before."""
    services = KeepingServices(StandIn(_found), library=Library(tmp_path / "library.sqlite3"))
    windows: list[ReaderWindow] = []

    def open_it() -> ReaderWindow:
        for window in windows:
            qtbot.waitUntil(partial(_rests, window))
            window.close()
        window = first_window(services, Settings(), [story])
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        with qtbot.waitSignal(window.names_completed):
            window.complete()
        window.activateWindow()
        return window

    yield open_it
    windows[-1].close()


def _rests(window: ReaderWindow) -> bool:
    return not window.parts.background.busy


def _names(window: ReaderWindow) -> list[str]:
    return [each.name for each in window.parts.session.history.present.entities]


def test_what_was_removed_yesterday_comes_back_today(
    open_story: Callable[[], ReaderWindow],
) -> None:
    window = open_story()
    window.parts.session.correct(Rename("Ada", "Ada Byron"))
    window.parts.session.correct(Delete("Cold War"))
    window = open_story()
    assert _names(window) == ["Ada Byron", "Rome"]
    press(Qt.Key.Key_Z, CONTROL)
    assert _names(window) == ["Cold War", "Ada Byron", "Rome"]
    assert "Removed: Cold War" in window.parts.status.text
    assert window.parts.navigation.state.focus == entity(window, "Cold War")
    press(Qt.Key.Key_Z, CONTROL)
    assert _names(window) == ["Cold War", "Ada", "Rome"]
    assert not window.parts.action_set["undo"].isEnabled()
    press(Qt.Key.Key_Y, CONTROL)
    window = open_story()
    assert _names(window) == ["Cold War", "Ada Byron", "Rome"]


def test_corrections_are_carried_over_to_a_changed_text_and_it_is_said(
    open_story: Callable[[], ReaderWindow], story: Path
) -> None:
    window = open_story()
    window.parts.session.correct(Rename("Ada", "Ada Byron"))
    window.parts.session.correct(Delete("Cold War"))
    window.parts.session.correct(Delete("Rome"))
    changed = STORY.replace("Saturday", "Sunday").replace("in Rome", "at home")
    story.write_text(f"Corrected version.\n\n{changed}", "utf-8")
    window = open_story()
    assert _names(window) == ["Ada Byron"]
    assert window.parts.message.text.endswith("carried over: 2 of 3.")
    story.write_text(f"Corrected version.\n\n{changed} And cold.", "utf-8")
    window = open_story()
    assert _names(window) == ["Ada Byron"]
    assert window.parts.message.text.endswith("carried over: 2 of 2.")


def test_what_was_carried_over_and_taken_back_stays_taken_back(
    open_story: Callable[[], ReaderWindow], story: Path
) -> None:
    window = open_story()
    window.parts.session.correct(Delete("Rome"))
    story.write_text(STORY.replace("Saturday", "Sunday"), "utf-8")
    window = open_story()
    assert _names(window) == ["Cold War", "Ada"]
    window.parts.corrections_list.take_all_back()
    window = open_story()
    assert _names(window) == ["Cold War", "Ada", "Rome"]
    assert not window.parts.message.text


def test_corrections_are_a_list_that_is_gone_through_by_keys(
    open_story: Callable[[], ReaderWindow],
) -> None:
    window = open_story()
    window.parts.session.correct(Rename("Ada", "Ada Byron"))
    window.parts.session.correct(Delete("Cold War"))
    window = open_story()
    window.parts.action_set["corrections"].trigger()
    rows = window.parts.lists.list
    assert focused() is rows
    assert window.parts.lists.heading == "Corrections"
    assert [row.title for row in rows.rows_model.rows] == [
        "Removed: Cold War",
        "Renamed: Ada → Ada Byron",
    ]
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert window.parts.navigation.state.focus == entity(window, "Ada Byron")
    press(Qt.Key.Key_Delete)
    assert _names(window) == ["Ada", "Rome"]
    assert "Renamed: Ada → Ada Byron" in window.parts.status.text
    assert [row.title for row in rows.rows_model.rows] == ["Removed: Cold War"]
    window.parts.session.correct(Delete("Rome"))
    button = next(b for b in window.findChildren(QPushButton) if b.text() == "Take all back")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert _names(window) == ["Cold War", "Ada", "Rome"]
    assert not rows.rows_model.rows
    press(Qt.Key.Key_Z, CONTROL)
    assert _names(window) == ["Ada"]


def test_the_menu_of_a_correction_takes_it_back(open_story: Callable[[], ReaderWindow]) -> None:
    window = open_story()
    window.parts.session.correct(Delete("Cold War"))
    menu = window.parts.corrections_list.popup(0, QPoint(0, 0))
    QTest.keyClick(menu, Qt.Key.Key_T)
    assert _names(window) == ["Cold War", "Ada", "Rome"]


def test_corrections_of_which_there_is_no_list_are_taken_back_all_at_once(
    qtbot: QtBot, open_story: Callable[[], ReaderWindow], tmp_path: Path
) -> None:
    article = article_as_is(STORY)
    Library(tmp_path / "library.sqlite3").keep_corrections(Corrected(Annotations(article)))
    window = open_story()
    assert not _names(window)
    with qtbot.waitSignal(window.names_completed):
        window.parts.corrections_list.take_all_back()
    assert _names(window) == ["Cold War", "Ada", "Rome"]
    qtbot.waitUntil(partial(_rests, window))
    assert Library(tmp_path / "library.sqlite3").corrections(article) is None


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_buttons_have_room_for_their_words_in_a_narrow_window(
    open_story: Callable[[], ReaderWindow], language: str
) -> None:
    load_language(language)
    try:
        window = open_story()
    finally:
        load_language("en")
    window.resize(800, 600)
    window.parts.action_set["corrections"].trigger()
    QApplication.processEvents()
    buttons = window.parts.lists.page.findChildren(QPushButton)
    assert len(buttons) == 2
    assert all(each.width() >= each.minimumSizeHint().width() for each in buttons)
