"""Left-out lines in the window: shown in place, put back and taken out by key, undone, kept."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from reader.library.library import Library
from reader.operations import Desk, open_article
from reader.reading.document_map import BlockRole
from reader.text.annotations import Annotations
from reader.text.article import Article, Paragraph, ParagraphRole, Removed
from reader.text.edits import Delete, Rename
from reader.text.entity import Entity, EntityKind, Mention
from reader.text.span import Span
from reader.ui.startup.main_window import ReaderWindow
from tests.shared_files import shared
from tests.ui.conftest import Services
from tests.ui.driving import choose_by_click, press

OPEN = Callable[..., ReaderWindow]
NAMES = ("Ada Byron", "Grace Hopper", "Jo March")


def made_of(*lines: str) -> Article:
    """Return an article of lines; those in brackets are left out."""
    text = ""
    paragraphs: list[Paragraph] = []
    removed: list[Removed] = []
    for number, line in enumerate(lines):
        if line.startswith("("):
            removed.append(Removed(line[1:-1], number, len(text)))
            continue
        start = len(text) + (2 if text else 0)
        text = f"{text}\n\n{line}" if text else line
        role = ParagraphRole.BODY if paragraphs else ParagraphRole.HEADLINE
        paragraphs.append(Paragraph(Span(start, len(text)), role))
    return Article(text, tuple(paragraphs), headline=lines[1], removed=tuple(removed))


ARTICLE = made_of(
    "(Home and sport)",
    "A bridge opens",
    "(By Jo March)",
    "Ada Byron opened the bridge.",
    "(Grace Hopper stood beside Ada Byron.)",
    "Later Ada Byron left.",
    "(Share this)",
)


def found_in(article: Article) -> Annotations:
    """Find the three names wherever they stand."""
    entities = []
    for name in NAMES:
        places = [at for at in range(len(article.text)) if article.text.startswith(name, at)]
        mentions = tuple(Mention(Span(at, at + len(name))) for at in places)
        if mentions:
            entities.append(Entity(name[:3], EntityKind.PERSON, name, mentions))
    return Annotations(article, tuple(entities))


@pytest.fixture
def opened(services: Services, open_window: OPEN) -> ReaderWindow:
    services.recogniser.annotations = found_in
    window = open_window(ARTICLE)
    window.view.setFocus()
    return window


def shown_lines(window: ReaderWindow) -> list[str]:
    """Return what is shown; what is no part of the article in brackets."""
    document_map = window.view.document_map
    texts = window.view.toPlainText().split("\n")
    return [
        text if block.span is not None else f"({text})"
        for text, block in zip(texts, document_map.blocks, strict=True)
        if block.role is not BlockRole.META
    ]


def check_marks(window: ReaderWindow) -> list[str]:
    """Return the words of the marks, each looked at where it is shown."""
    annotations = window.parts.navigation.state.annotations
    article = window.parts.session.article
    document_map = window.view.document_map
    assert document_map.article is article
    assert annotations.article is article
    words = []
    for each in annotations.mentions:
        shown = window.view.toPlainText()
        start, end = (
            document_map.to_document(each.span.start),
            document_map.to_document(each.span.end - 1) + 1,
        )
        assert shown[start:end] == each.span.of(article.text)
        assert window.view.mention_rects(each.span)
        words.append(shown[start:end])
    return words


def wait_for_names(qtbot: QtBot, window: ReaderWindow, *names: str) -> None:
    def known() -> list[str]:
        return sorted(each.name for each in window.parts.session.history.present.entities)

    qtbot.waitUntil(lambda: known() == sorted(names))


def menu_of_line(window: ReaderWindow, number: int) -> QMenu:
    """Ask with the mouse for the menu of a line."""
    point = window.parts.left_out.chooser.rect_of(number).center()
    place = window.view.viewport().mapToGlobal(point)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, place)
    QApplication.sendEvent(window.view.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def press_and_read(
    qtbot: QtBot, window: ReaderWindow, key: Qt.Key, *modifier: Qt.KeyboardModifier
) -> None:
    with qtbot.waitSignal(window.names_completed):
        press(key, *modifier)


def test_the_lines_show_where_they_stood_and_hide_again(opened: ReaderWindow) -> None:
    before = shown_lines(opened)
    text = opened.parts.session.article.text
    press(Qt.Key.Key_L)
    assert shown_lines(opened) == [
        "(Home and sport)",
        "A bridge opens",
        "(By Jo March)",
        "Ada Byron opened the bridge.",
        "(Grace Hopper stood beside Ada Byron.)",
        "Later Ada Byron left.",
        "(Share this)",
    ]
    assert opened.parts.action_set["left_out"].isChecked()
    assert opened.parts.session.article.text is text
    assert check_marks(opened) == ["Ada Byron", "Ada Byron"]
    press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert shown_lines(opened) == before
    assert not opened.parts.action_set["left_out"].isChecked()
    assert check_marks(opened) == ["Ada Byron", "Ada Byron"]


def test_the_words_in_the_status_line_show_and_hide_them(opened: ReaderWindow) -> None:
    assert "4 lines left out" in opened.parts.status.text
    opened.parts.status.left_out_asked.emit()
    assert "(Share this)" in shown_lines(opened)
    assert "Hide 4 left-out lines" in opened.parts.status.text
    press(Qt.Key.Key_Escape)
    assert "(Share this)" not in shown_lines(opened)


def test_a_line_is_put_back_by_key_and_its_names_are_found(
    qtbot: QtBot, opened: ReaderWindow
) -> None:
    press(Qt.Key.Key_L)
    for _ in range(4):
        press(Qt.Key.Key_Down)
    press_and_read(qtbot, opened, Qt.Key.Key_X)
    assert opened.parts.status.text.startswith("Line put back. 3 lines left out.")
    assert "Grace Hopper stood beside Ada Byron." in shown_lines(opened)
    assert check_marks(opened) == ["Ada Byron", "Grace Hopper", "Ada Byron", "Ada Byron"]
    assert [each.text for each in opened.parts.session.article.removed] == [
        "Home and sport",
        "By Jo March",
        "Share this",
    ]


def test_undo_and_redo_go_the_same_way(qtbot: QtBot, opened: ReaderWindow) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    press(Qt.Key.Key_L)
    press(Qt.Key.Key_Period)
    press_and_read(qtbot, opened, Qt.Key.Key_X)
    assert check_marks(opened) == ["Jo March", "Ada Byron", "Ada Byron"]
    press(Qt.Key.Key_Z, control)
    assert opened.parts.session.article is ARTICLE
    assert "(By Jo March)" in shown_lines(opened)
    assert check_marks(opened) == ["Ada Byron", "Ada Byron"]
    assert opened.parts.status.text.startswith("Line taken out. 4 lines left out.")
    press(Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    assert "By Jo March" in shown_lines(opened)
    assert check_marks(opened) == ["Jo March", "Ada Byron", "Ada Byron"]


def test_a_paragraph_is_taken_out_and_comes_back(qtbot: QtBot, opened: ReaderWindow) -> None:
    press(Qt.Key.Key_L)
    for _ in range(5):
        press(Qt.Key.Key_Down)
    press_and_read(qtbot, opened, Qt.Key.Key_X)
    assert "(Later Ada Byron left.)" in shown_lines(opened)
    assert check_marks(opened) == ["Ada Byron"]
    press_and_read(qtbot, opened, Qt.Key.Key_X)
    assert opened.parts.session.article == ARTICLE
    assert check_marks(opened) == ["Ada Byron", "Ada Byron"]


def test_the_headline_taken_out_is_no_title_any_more(qtbot: QtBot, opened: ReaderWindow) -> None:
    press(Qt.Key.Key_L)
    press(Qt.Key.Key_Down)
    press_and_read(qtbot, opened, Qt.Key.Key_X)
    assert opened.parts.session.article.headline is None
    assert opened.windowTitle().startswith("Ada Byron opened")


def test_corrections_stay_where_their_text_stays(
    qtbot: QtBot, services: Services, opened: ReaderWindow
) -> None:
    session = opened.parts.session
    session.correct(Rename("Ada", "Ada Lovelace"))
    press(Qt.Key.Key_L)
    for _ in range(4):
        press(Qt.Key.Key_Down)
    press_and_read(qtbot, opened, Qt.Key.Key_X)
    rows = {each.name: len(each.mentions) for each in session.history.present.entities}
    assert rows == {"Ada Lovelace": 3, "Grace Hopper": 1}
    # Kept when the line was turned, and again when the article was read.
    qtbot.waitUntil(lambda: services.kept.get(session.article.checksum) == session.history.present)
    assert ARTICLE.checksum not in services.kept
    session.undo()
    assert {each.name for each in session.history.present.entities} == {"Ada Lovelace"}
    session.undo()
    assert {each.name for each in session.history.present.entities} == {"Ada Byron"}
    qtbot.waitUntil(lambda: not services.kept)


def test_a_name_that_was_removed_does_not_come_back_with_a_line(
    qtbot: QtBot, opened: ReaderWindow
) -> None:
    opened.parts.session.correct(Delete("Ada"))
    press(Qt.Key.Key_L)
    for _ in range(4):
        press(Qt.Key.Key_Down)
    press_and_read(qtbot, opened, Qt.Key.Key_X)
    assert check_marks(opened) == ["Grace Hopper"]


def test_the_chosen_name_stays_chosen(qtbot: QtBot, opened: ReaderWindow) -> None:
    choose_by_click(opened, "Ada Byron")
    opened.view.setFocus()
    press(Qt.Key.Key_N)
    press(Qt.Key.Key_L)
    assert opened.parts.navigation.state.place_in_entity == (2, 2)
    opened.parts.left_out.chooser.turn_asked.emit(frozenset({0}))
    wait_for_names(qtbot, opened, "Ada Byron")
    assert opened.parts.navigation.state.place_in_entity == (2, 2)
    assert check_marks(opened) == ["Ada Byron", "Ada Byron"]


def test_what_is_read_stays_in_its_place(
    qtbot: QtBot, services: Services, open_window: OPEN
) -> None:
    lines = [f"Paragraph {number} " + "of many words " * 30 for number in range(40)]
    between = [each for line in lines for each in (line, "(Advertisement)", "(Share)")]
    window = open_window(made_of("(Menu)", "A headline", *between))
    window.resize(900, 600)
    window.view.setFocus()
    at = window.view.document_map.article.text.index("Paragraph 20")
    window.view.place.scroll_to_offset(at)

    def height() -> int:
        return window.view.mention_rects(Span(at_now(), at_now() + 9))[0].top()

    def at_now() -> int:
        return window.view.document_map.article.text.index("Paragraph 20")

    before = height()
    press(Qt.Key.Key_L)
    assert abs(height() - before) <= 1
    press(Qt.Key.Key_L)
    assert abs(height() - before) <= 1
    press(Qt.Key.Key_L)
    press(Qt.Key.Key_Down)
    current = window.parts.left_out.chooser.current
    assert current is not None
    top = window.parts.left_out.chooser.rect_of(current).top()
    press_and_read(qtbot, window, Qt.Key.Key_X)
    assert window.parts.left_out.chooser.current == current
    assert abs(window.parts.left_out.chooser.rect_of(current).top() - top) <= 6


def test_a_long_text_holds_its_place_before_it_is_all_laid_out(
    services: Services, open_window: OPEN
) -> None:
    lines = [f"Paragraph {number}. " + "Some words of it. " * 15 for number in range(600)]
    between = [each for line in lines for each in (line, "(Advertisement)")]
    window = open_window(made_of("(Menu)", "A headline", *between))
    window.view.setFocus()
    text = window.view.document_map.article.text
    for paragraph in ("Paragraph 300.", "Paragraph 590."):
        window.view.place.scroll_to_offset(text.index(paragraph))
        assert text[window.view.place.reading_offset() :].startswith(paragraph)
        for _ in range(2):
            press(Qt.Key.Key_L)
            QApplication.processEvents()
            assert text[window.view.place.reading_offset() :].startswith(paragraph)


def test_the_caret_says_which_line_is_meant(qtbot: QtBot, opened: ReaderWindow) -> None:
    press(Qt.Key.Key_F7)
    place = opened.view.document_map.to_document(ARTICLE.text.index("Later"))
    cursor = opened.view.textCursor()
    cursor.setPosition(place + 3)
    opened.view.setTextCursor(cursor)
    press_and_read(qtbot, opened, Qt.Key.Key_X)
    assert shown_lines(opened) == ["A bridge opens", "Ada Byron opened the bridge."]


def test_without_a_caret_the_key_shows_the_lines_first(opened: ReaderWindow) -> None:
    press(Qt.Key.Key_X)
    assert "(Share this)" in shown_lines(opened)
    assert opened.parts.session.article is ARTICLE


def test_the_button_beside_a_line_puts_it_back(qtbot: QtBot, opened: ReaderWindow) -> None:
    press(Qt.Key.Key_L)
    chooser = opened.parts.left_out.chooser
    point = chooser.rect_of(4).center()
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        QPointF(opened.view.viewport().mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(opened.view.viewport(), move)
    assert chooser.button.text() == "Put back"
    assert chooser.button.accessibleName() == "Put back"
    with qtbot.waitSignal(opened.names_completed):
        QTest.mouseClick(chooser.button, Qt.MouseButton.LeftButton)
    assert "Grace Hopper stood beside Ada Byron." in shown_lines(opened)
    assert chooser.button.text() == "Take out"


def test_the_menu_of_a_left_out_line_offers_to_put_it_back(opened: ReaderWindow) -> None:
    press(Qt.Key.Key_L)
    menu = menu_of_line(opened, 6)
    assert [each.text().replace("&", "") for each in menu.actions()] == ["Put this line back"]
    menu.close()


def test_nothing_can_be_left_out_but_the_last_line(
    qtbot: QtBot, services: Services, open_window: OPEN
) -> None:
    window = open_window(made_of("(Home)", "Only this"))
    window.view.setFocus()
    press(Qt.Key.Key_L)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_X)
    assert window.parts.session.article.text == "Only this"
    assert not window.parts.message.isHidden()


def test_another_article_is_shown_without_its_left_out_lines(
    qtbot: QtBot, opened: ReaderWindow
) -> None:
    press(Qt.Key.Key_L)
    with qtbot.waitSignal(opened.names_completed):
        opened.parts.session.opener.paste("Something else stands here.")
    assert shown_lines(opened) == ["Something else stands here."]
    assert not opened.parts.left_out.shown
    assert not opened.parts.action_set["left_out"].isChecked()
    assert not opened.parts.left_out.chooser.button.isVisible()


def test_names_are_found_to_the_end_when_a_line_is_turned_meanwhile(
    qtbot: QtBot, opened: ReaderWindow
) -> None:
    press(Qt.Key.Key_L)
    press(Qt.Key.Key_Period)
    press(Qt.Key.Key_X)
    press(Qt.Key.Key_Period)
    press_and_read(qtbot, opened, Qt.Key.Key_X)
    wait_for_names(qtbot, opened, "Ada Byron", "Grace Hopper", "Jo March")
    assert len(check_marks(opened)) == 5


def test_what_was_put_back_is_so_when_the_file_is_opened_again(
    qtbot: QtBot, tmp_path: Path, opened: ReaderWindow, services: Services
) -> None:
    press(Qt.Key.Key_L)
    press_and_read(qtbot, opened, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: bool(services.revisions))
    assert services.revisions[ARTICLE.checksum] == opened.parts.session.article


def test_the_story_is_changed_and_remembered(
    qtbot: QtBot, tmp_path: Path, services: Services, open_window: OPEN
) -> None:
    path = shared("articles/nato-russia-2010.txt")
    article = open_article(path)
    count = len(article.removed)
    window = open_window(article)
    window.view.setFocus()
    press(Qt.Key.Key_L)
    blocks = window.view.document_map.blocks
    lines = path.read_text("utf-8").splitlines()
    shown = window.view.toPlainText().split("\n")
    order = [
        lines.index(text)
        for text, block in zip(shown, blocks, strict=True)
        if block.role is not BlockRole.META and text in lines
    ]
    assert order == sorted(order)
    assert sum(block.role is BlockRole.LEFT_OUT for block in blocks) == count
    chosen = window.parts.left_out.chooser.current
    assert chosen is not None
    press_and_read(qtbot, window, Qt.Key.Key_X)
    assert f"{count - 1} lines left out" in window.parts.status.text
    check_marks(window)
    changed = window.parts.session.article
    desk = Desk(settings_path=tmp_path / "s.json", library=Library(tmp_path / "own.sqlite3"))
    desk.keep_revision(changed)
    assert desk.open_article(path) == changed
    window.parts.session.undo()
    assert window.parts.session.article is article
    check_marks(window)


def select(window: ReaderWindow, first: str, last: str) -> None:
    shown = window.view.toPlainText()
    cursor = window.view.textCursor()
    cursor.setPosition(shown.index(first))
    cursor.setPosition(shown.index(last) + 2, cursor.MoveMode.KeepAnchor)
    window.view.setTextCursor(cursor)


def test_selected_lines_are_put_back_or_taken_out_together(
    qtbot: QtBot, opened: ReaderWindow
) -> None:
    press(Qt.Key.Key_L)
    select(opened, "By Jo", "Share")
    press_and_read(qtbot, opened, Qt.Key.Key_X)
    assert opened.parts.status.text.startswith("3 lines put back. 1 line left out.")
    assert check_marks(opened) == [
        "Jo March",
        "Ada Byron",
        "Grace Hopper",
        "Ada Byron",
        "Ada Byron",
    ]
    select(opened, "By Jo", "Ada Byron opened")
    press_and_read(qtbot, opened, Qt.Key.Key_X)
    assert opened.parts.status.text.startswith("2 lines taken out. 3 lines left out.")
    opened.parts.session.undo()
    opened.parts.session.undo()
    assert opened.parts.session.article is ARTICLE


def test_all_lines_of_a_run_are_put_back_at_once(
    qtbot: QtBot, services: Services, open_window: OPEN
) -> None:
    services.recogniser.annotations = found_in
    window = open_window(made_of("(Home)", "A headline", "Ada Byron.", "(Jo March)", "(Share)"))
    window.view.setFocus()
    press(Qt.Key.Key_L)
    menu = menu_of_line(window, 4)
    with qtbot.waitSignal(window.names_completed):
        menu.actions()[1].trigger()
    menu.close()
    assert window.parts.session.article.text == "A headline\n\nAda Byron.\n\nJo March\n\nShare"


def test_a_copy_holds_nothing_that_is_left_out(opened: ReaderWindow) -> None:
    press(Qt.Key.Key_L)
    select(opened, "Ada Byron opened", "Later")
    opened.view.copy()
    assert QApplication.clipboard().text() == "Ada Byron opened the bridge.\n\nLa"
    select(opened, "Grace", "beside")
    opened.view.copy()
    assert QApplication.clipboard().text() == "Grace Hopper stood be"


def test_the_first_paint_loads_nothing_of_this(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from reader.settings import Settings\n"
        "from reader.operations import Desk\n"
        "from reader.ui.startup.run_window import first_window\n"
        f"window = first_window(Desk(), Settings(), [Path({str(tmp_path / 'a.txt')!r})])\n"
        "window.show()\n"
        "window.article_painted.connect(app.quit)\n"
        "app.exec()\n"
        "print([name for name in sys.modules if name in ('reader.text.document_lines', "
        "'reader.text.revised_annotations', 'reader.text.revision', "
        "'reader.ui.navigating.left_out', 'reader.ui.article.line_chooser')])"
    )
    (tmp_path / "a.txt").write_text("A headline\n\nThis is a sentence of an article.\n", "utf-8")
    environment = os.environ | {"HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, check=True
    )
    assert done.stdout.strip() == b"[]"


def test_the_status_line_names_the_keys_that_are_bound(opened: ReaderWindow) -> None:
    press(Qt.Key.Key_L)
    press(Qt.Key.Key_Down)
    assert "x takes it out" in opened.parts.status.text
    opened.parts.action_set["letter_keys"].trigger()
    press(Qt.Key.Key_Down)
    assert "Ctrl+Shift+L puts it back" in opened.parts.status.text
    press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert "By Jo March" in shown_lines(opened)


def test_zoom_and_colours_keep_the_lines_and_the_current_one(opened: ReaderWindow) -> None:
    press(Qt.Key.Key_L)
    press(Qt.Key.Key_Period)
    chooser = opened.parts.left_out.chooser
    current = chooser.current
    opened.parts.preference_actions.zoom(3)
    opened.parts.action_set["theme_dark"].trigger()
    assert chooser.current == current
    assert current is not None
    assert "(Share this)" in shown_lines(opened)
    beside = chooser.rect_of(current).top() + opened.view.viewport().pos().y()
    assert abs(chooser.button.pos().y() - beside) <= 4


def test_the_button_is_whole_beside_a_line_that_is_only_partly_in_view(open_window: OPEN) -> None:
    words = "Words of the article, and more of them. " * 40
    window = open_window(made_of("A bridge opens", words, f"({words})", words, words))
    window.resize(800, 500)
    window.view.setFocus()
    press(Qt.Key.Key_L)
    press(Qt.Key.Key_Period)
    chooser, bar, view = window.parts.left_out.chooser, window.view.verticalScrollBar(), window.view
    line = chooser.rect_of(2)
    bar.setValue(bar.value() + line.top() + line.height() // 2)
    assert chooser.button.isVisible()
    assert view.rect().contains(chooser.button.geometry())
    bar.setValue(bar.value() + line.height() // 2 - view.viewport().height() + 10)
    assert view.rect().contains(chooser.button.geometry())
    bar.setValue(0)
    bar.setValue(bar.value() + chooser.rect_of(2).bottom() + 10)
    assert not chooser.button.isVisible()
