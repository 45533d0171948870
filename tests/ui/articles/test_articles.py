"""Several articles at hand: files, folders, the items of a feed, the chapters of a book."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reader.reading.reading_list import ListRow, RowState
from reader.settings import Settings
from reader.text.article import Article, ParagraphRole, Published, Removed, article_as_is
from reader.ui.articles.articles_model import ArticlesModel
from reader.ui.startup.main_window import ReaderWindow
from reader.ui.startup.run_window import first_window
from reader.ui.words.interface_language import load_language
from tests.ui.conftest import Services
from tests.ui.driving import drop, focused, press

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three stories, one of them empty, and a feed of three."""
    inside = tmp_path / "stories"
    inside.mkdir()
    (inside / "1 harbour.txt").write_text("The harbour opened.", "utf-8")
    (inside / "2 empty.txt").write_text("", "utf-8")
    (inside / "3 feed.txt").write_text(
        "Sun shines\nToday.\n---\nRain falls\nTomorrow.\n---\nSnow\nNever.", "utf-8"
    )
    (inside / "4 bridge.txt").write_text("The bridge fell.", "utf-8")
    return inside


def rows(window: ReaderWindow) -> tuple[ListRow, ...]:
    return window.parts.articles.rows.rows_model.rows


def headings(window: ReaderWindow) -> list[str]:
    return [row.title for row in window.parts.articles.contents_rows.rows_model.rows]


def titles(window: ReaderWindow) -> list[str]:
    return [row.title for row in rows(window)]


def current(window: ReaderWindow) -> str:
    number = window.parts.articles.rows.rows_model.current
    assert number is not None
    return titles(window)[number]


def chapter_read(window: ReaderWindow) -> str:
    number = window.parts.articles.contents_rows.rows_model.current
    assert number is not None
    return headings(window)[number]


def listed(qtbot: QtBot, window: ReaderWindow, folder: Path) -> None:
    with qtbot.waitSignal(window.names_completed):
        drop(window, folder)
    assert not window.parts.lists.isHidden()


def test_a_folder_is_listed_and_its_first_article_opened(
    qtbot: QtBot, window: ReaderWindow, folder: Path
) -> None:
    listed(qtbot, window, folder)
    assert titles(window) == ["The harbour opened.", "2 empty.txt", "3 feed.txt", "4 bridge.txt"]
    assert {row.state for row in rows(window)[1:]} == {RowState.NEW}
    assert "The harbour opened." in window.view.toPlainText()
    assert current(window) == "The harbour opened."
    assert focused() is window.parts.lists.list


def test_an_article_of_the_list_is_opened_by_enter(
    qtbot: QtBot, window: ReaderWindow, folder: Path
) -> None:
    listed(qtbot, window, folder)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Up)
    with qtbot.waitSignal(window.names_completed):
        press(Qt.Key.Key_Return)
    assert "The harbour opened." in window.view.toPlainText()
    assert rows(window)[0] == ListRow(
        "The harbour opened.",
        detail="1 harbour.txt",
        path=folder / "1 harbour.txt",
        state=RowState.READ,
    )
    assert current(window) == "The harbour opened."
    assert focused() is window.view


def test_what_cannot_be_opened_says_why_in_its_row(
    qtbot: QtBot, window: ReaderWindow, folder: Path
) -> None:
    listed(qtbot, window, folder)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows(window)[1].state is RowState.REFUSED)
    assert rows(window)[1].detail == "This file is empty."
    assert not window.view.toPlainText()
    assert window.windowTitle().startswith("2 empty.txt")
    assert window.parts.message.text == "2 empty.txt: This file is empty."
    index = window.parts.lists.list.rows_model.index(1)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "could not be opened: This file is empty." in spoken


def test_keys_lead_past_what_cannot_be_opened(
    qtbot: QtBot, window: ReaderWindow, folder: Path
) -> None:
    (folder / "2 locked.txt").write_text("SECRET", "utf-8")
    listed(qtbot, window, folder)
    with qtbot.waitSignal(window.parts.session.opener.refused):
        press(Qt.Key.Key_PageDown, CONTROL)
    with qtbot.waitSignal(window.parts.session.opener.password_needed):
        press(Qt.Key.Key_PageDown, CONTROL)
    with qtbot.waitSignal(window.names_completed):
        press(Qt.Key.Key_PageDown, CONTROL)
    assert "Today." in window.view.toPlainText()
    with qtbot.waitSignal(window.names_completed):
        press(Qt.Key.Key_PageDown, CONTROL)
    assert "Tomorrow." in window.view.toPlainText()


def test_the_items_of_a_feed_stand_under_it_and_keys_lead_through_all(
    qtbot: QtBot, window: ReaderWindow, folder: Path
) -> None:
    drop(window, folder / "3 feed.txt", folder / "4 bridge.txt")
    with qtbot.waitSignal(window.names_completed):
        pass
    assert [(row.title, row.inner) for row in rows(window)] == [
        ("Sun shines", False),
        ("Sun shines", True),
        ("Rain falls", True),
        ("Snow", True),
        ("4 bridge.txt", False),
    ]
    seen = []
    for _ in range(3):
        with qtbot.waitSignal(window.names_completed):
            press(Qt.Key.Key_PageDown, CONTROL)
        seen.append(window.view.toPlainText().splitlines()[-1])
    assert seen == ["Tomorrow.", "Never.", "The bridge fell."]
    assert current(window) == "The bridge fell."
    press(Qt.Key.Key_PageDown, CONTROL)
    assert "last of the list" in window.parts.status.text


def test_a_feed_alone_lists_its_items(qtbot: QtBot, window: ReaderWindow, folder: Path) -> None:
    with qtbot.waitSignal(window.names_completed):
        window.parts.session.opener.open_path(folder / "3 feed.txt")
    assert titles(window) == ["Sun shines", "Rain falls", "Snow"]
    assert "Rain falls" not in window.view.toPlainText()
    with qtbot.waitSignal(window.names_completed):
        press(Qt.Key.Key_PageDown, CONTROL)
    assert current(window) == "Rain falls"
    assert [row.state for row in rows(window)] == [RowState.READ, RowState.READ, RowState.NEW]
    with qtbot.waitSignal(window.names_completed):
        press(Qt.Key.Key_PageUp, CONTROL)
    assert current(window) == "Sun shines"


def test_another_file_takes_the_place_of_the_list(
    qtbot: QtBot, window: ReaderWindow, folder: Path, tmp_path: Path
) -> None:
    listed(qtbot, window, folder)
    other = tmp_path / "other.txt"
    other.write_text("Another article.", "utf-8")
    with qtbot.waitSignal(window.names_completed):
        drop(window, other)
    assert window.parts.lists.isHidden()
    assert not window.parts.action_set["next_article"].isEnabled()


def test_the_list_is_hidden_and_shown_by_key(
    qtbot: QtBot, window: ReaderWindow, folder: Path
) -> None:
    listed(qtbot, window, folder)
    press(Qt.Key.Key_F8)
    assert window.parts.lists.isHidden()
    assert focused() is window.view
    with qtbot.waitSignal(window.parts.session.opener.refused):
        press(Qt.Key.Key_PageDown, CONTROL)
    assert window.parts.lists.isHidden(), "who hid it has no use for it"
    press(Qt.Key.Key_F8)
    assert focused() is window.parts.lists.list
    press(Qt.Key.Key_Escape)
    assert not window.parts.message.text
    press(Qt.Key.Key_Escape)
    assert focused() is window.view
    assert not window.parts.lists.isHidden()
    press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert focused() is window.parts.lists.list


def test_typing_in_the_list_looks_for_a_row(
    qtbot: QtBot, window: ReaderWindow, folder: Path
) -> None:
    listed(qtbot, window, folder)
    QTest.keyClicks(focused(), "4 b")
    assert window.parts.lists.list.currentIndex().row() == 3
    QTest.keyClicks(focused(), "n")
    assert not window.parts.message.text


def book() -> Article:
    whole = article_as_is(
        "\n".join(
            line
            for chapter in range(1, 6)
            for line in (f"Chapter {chapter}", *(["Words of a long book. " * 100] * 10))
        )
    )
    paragraphs = (
        replace(each, role=ParagraphRole.HEADING)
        if each.span.of(whole.text).startswith("Chapter")
        else each
        for each in whole.paragraphs
    )
    return replace(whole, paragraphs=tuple(paragraphs), headline=None)


def test_a_book_lists_its_chapters(qtbot: QtBot, open_window: Callable[..., ReaderWindow]) -> None:
    window = open_window(book())
    qtbot.waitUntil(lambda: not window.parts.lists.isHidden())
    assert window.parts.lists.heading == "Contents"
    assert headings(window) == [f"Chapter {number}" for number in range(1, 6)]
    window.view.setFocus()
    for chapter in ("Chapter 2", "Chapter 3"):
        press(Qt.Key.Key_PageDown, CONTROL)
        top = window.view.place.reading_offset()
        assert window.view.document_map.article.text[top:].startswith(chapter)
        assert chapter_read(window) == chapter
    press(Qt.Key.Key_PageUp, CONTROL)
    qtbot.waitUntil(lambda: chapter_read(window) == "Chapter 2")
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: chapter_read(window) == "Chapter 3")


def test_headings_are_said_to_be_headings(
    qtbot: QtBot, open_window: Callable[..., ReaderWindow]
) -> None:
    window = open_window(book())
    model = window.parts.lists.list.rows_model
    said = [
        model.index(number).data(Qt.ItemDataRole.AccessibleTextRole)
        for number in range(model.rowCount())
    ]
    assert said[:2] == ["Chapter 1, heading, being read", "Chapter 2, heading"]


@pytest.mark.parametrize(
    ("language", "day"), [("en", "Ada Byron · 4 May 2021"), ("de", "Ada Byron · 4. Mai 2021")]
)
def test_days_are_written_as_the_reader_writes_them(
    window: ReaderWindow, tmp_path: Path, language: str, day: str
) -> None:
    load_language(language)
    dated = replace(
        article_as_is("A story."), bylines=("Ada Byron",), published=Published(date(2021, 5, 4))
    )
    try:
        window.parts.articles.note_opened(tmp_path / "a.txt", (dated, article_as_is("Another.")))
    finally:
        load_language("en")
    assert rows(window)[0].detail == day


def test_a_line_put_back_moves_the_chapters(
    qtbot: QtBot, open_window: Callable[..., ReaderWindow]
) -> None:
    whole = book()
    window = open_window(replace(whole, removed=(Removed("A line of the site.", 0, 0),)))
    session = window.parts.session
    with qtbot.waitSignal(window.names_completed):
        session.turn_lines(frozenset({0}))
    text = session.article.text
    assert "A line of the site." in text
    offsets = [row.offset for row in window.parts.articles.contents_rows.rows_model.rows]
    assert [text[offset:].split("\n")[0] for offset in offsets] == headings(window)


def test_keys_lead_to_the_next_article_past_its_headings(
    qtbot: QtBot,
    services: Services,
    window: ReaderWindow,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(
        services, "open_articles", lambda path, **_: (replace(book(), source=str(path)),)
    )
    drop(window, folder / "1 harbour.txt", folder / "4 bridge.txt")
    with qtbot.waitSignal(window.names_completed):
        pass
    assert len(rows(window)) == 2
    assert headings(window)[0] == "Chapter 1"
    with qtbot.waitSignal(window.names_completed):
        press(Qt.Key.Key_PageDown, CONTROL)
    assert window.parts.session.path == folder / "4 bridge.txt"


def test_closing_closes_the_list_before_the_window(
    qtbot: QtBot, window: ReaderWindow, folder: Path
) -> None:
    listed(qtbot, window, folder)
    press(Qt.Key.Key_W, CONTROL)
    assert not rows(window)
    assert window.parts.lists.isHidden()
    assert window.isVisible()
    assert "The harbour opened." in window.view.toPlainText()
    press(Qt.Key.Key_W, CONTROL)
    assert not window.isVisible()


def test_back_and_forward_go_over_articles(
    qtbot: QtBot, window: ReaderWindow, folder: Path
) -> None:
    back, forward = Qt.Key.Key_Left, Qt.Key.Key_Right
    drop(window, folder)
    with qtbot.waitSignal(window.names_completed):
        pass
    window.parts.action_set["next_article"].trigger()
    qtbot.waitUntil(lambda: window.parts.message.text.startswith("2 empty.txt"))
    for key, words in ((back, "harbour"), (back, "Lovelace wrote"), (forward, "harbour")):
        with qtbot.waitSignal(window.names_completed):
            press(key, Qt.KeyboardModifier.AltModifier)
        assert words in window.view.toPlainText()
    press(forward, Qt.KeyboardModifier.AltModifier)
    assert "nowhere to go forward" in window.parts.status.text


def test_a_folder_stands_once_among_recent_files_with_its_own_folder(
    qtbot: QtBot, window: ReaderWindow, folder: Path
) -> None:
    drop(window, folder)
    with qtbot.waitSignal(window.names_completed):
        pass
    with qtbot.waitSignal(window.parts.session.opener.refused):
        press(Qt.Key.Key_PageDown, CONTROL)
    with qtbot.waitSignal(window.names_completed):
        press(Qt.Key.Key_PageDown, CONTROL)
    assert window.settings.recent_files == (str(folder),)
    assert window.settings.last_article == str(folder / "3 feed.txt")
    menu = window.parts.window_actions.recent
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == [f"stories\t…{str(folder.parent)[-50:]}"]


def test_the_switch_leads_to_the_other_lists(
    qtbot: QtBot, open_window: Callable[..., ReaderWindow]
) -> None:
    window = open_window(book())
    qtbot.waitUntil(lambda: not window.parts.lists.isHidden())
    switch = window.parts.lists.switch
    switch.setFocus()
    press(Qt.Key.Key_Return)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    assert [each.text() for each in popup.actions()] == ["Contents", "Articles", "Corrections"]
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert window.parts.lists.heading == "Corrections"
    assert focused() is window.parts.lists.list
    assert "Nothing was corrected" in focused().accessibleDescription()


def test_at_the_top_of_the_article_the_contents_stand_at_their_beginning(
    qtbot: QtBot, open_window: Callable[..., ReaderWindow]
) -> None:
    window = open_window(book())
    window.view.setFocus()
    press(Qt.Key.Key_End, CONTROL)
    qtbot.waitUntil(lambda: chapter_read(window) == "Chapter 5")
    press(Qt.Key.Key_Home, CONTROL)
    contents = window.parts.articles.contents_rows
    qtbot.waitUntil(lambda: contents.currentIndex().row() == 0)
    assert contents.indexAt(QPoint(20, 5)).row() == 0


def test_an_empty_folder_is_said(qtbot: QtBot, window: ReaderWindow, tmp_path: Path) -> None:
    drop(window, tmp_path)
    qtbot.waitUntil(lambda: bool(window.parts.message.text))
    assert "no file in this folder" in window.parts.message.text
    assert window.parts.lists.isHidden()


def test_several_files_of_a_start_are_one_list(
    qtbot: QtBot, services: Services, folder: Path
) -> None:
    paths = [folder / "4 bridge.txt", folder / "1 harbour.txt"]
    window = first_window(services, Settings(), paths)
    qtbot.addWidget(window)
    assert "The bridge fell." in window.view.toPlainText()
    window.show()
    window.complete()
    qtbot.waitUntil(lambda: not window.parts.lists.isHidden())
    assert titles(window) == ["The bridge fell.", "1 harbour.txt"]
    assert current(window) == "The bridge fell."
    window.close()


def test_a_folder_at_the_start_is_listed_and_its_first_article_opened(
    qtbot: QtBot, services: Services, folder: Path
) -> None:
    window = first_window(services, Settings(), [folder])
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.names_completed):
        window.complete()
    assert "The harbour opened." in window.view.toPlainText()
    assert len(rows(window)) == 4
    window.close()


def test_a_title_is_never_taken_for_markup() -> None:
    model = ArticlesModel()
    model.show_rows((ListRow("<img src=x>\u202e", detail="<b>", path=Path("/a&b")),))
    index = model.index(0)
    assert index.data() == "<img src=x>"
    tip = index.data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;img" in tip
    assert "<img" not in tip
    assert "<b>" not in tip.replace("<br>", "")


def test_the_model_keeps_qt_s_rules(qtmodeltester: ModelTester) -> None:
    model = ArticlesModel()
    model.show_rows((ListRow("a"), ListRow("b")))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show_current(1)
    model.show_rows((ListRow("a", state=RowState.READ), ListRow("b")))
    model.show_rows(())
