"""Ways into the window: locked files, formatted text, links, and opening that is given up."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from reader.text.article import Article, Removed
from reader.text.note import Note, NoteCode
from reader.ui.article.clipboard_data import clipboard_data
from reader.ui.startup.main_window import ReaderWindow
from reader.wording import Wording
from tests.ui.conftest import PASSWORD, Services
from tests.ui.driving import focused, press


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    path = tmp_path / "locked.txt"
    path.write_text("SECRET plans of Ada.", "utf-8")
    return path


@pytest.fixture
def endless(tmp_path: Path) -> Path:
    path = tmp_path / "endless.txt"
    path.write_text("ENDLESS words.", "utf-8")
    return path


def answer(qtbot: QtBot, window: ReaderWindow, password: str) -> None:
    qtbot.waitUntil(lambda: not window.parts.prompt.isHidden())
    QTest.keyClicks(focused(), password)
    press(Qt.Key.Key_Return)


def question(window: ReaderWindow) -> str:
    return " ".join(label.text() for label in window.parts.prompt.findChildren(QLabel))


def test_a_locked_file_asks_for_its_password(
    qtbot: QtBot, window: ReaderWindow, locked: Path
) -> None:
    window.parts.session.opener.open_path(locked)
    qtbot.waitUntil(lambda: not window.parts.prompt.isHidden())
    assert "locked.txt" in question(window)
    assert focused() is window.parts.prompt.box
    assert window.parts.prompt.box.echoMode() is QLineEdit.EchoMode.Password
    with qtbot.waitSignal(window.names_completed):
        answer(qtbot, window, PASSWORD)
    assert "SECRET plans" in window.view.toPlainText()
    assert window.parts.prompt.isHidden()


def test_a_wrong_password_is_said_and_asked_for_again(
    qtbot: QtBot, window: ReaderWindow, locked: Path
) -> None:
    window.parts.session.opener.open_path(locked)
    answer(qtbot, window, "wrong")
    qtbot.waitUntil(lambda: "not the password" in question(window))
    assert window.parts.prompt.box.text() == ""
    with qtbot.waitSignal(window.names_completed):
        answer(qtbot, window, PASSWORD)
    assert "SECRET plans" in window.view.toPlainText()


def test_escape_gives_the_password_up_quietly(
    qtbot: QtBot, window: ReaderWindow, locked: Path
) -> None:
    window.parts.session.opener.open_path(locked)
    qtbot.waitUntil(lambda: not window.parts.prompt.isHidden())
    QTest.keyClicks(focused(), "half a pass")
    press(Qt.Key.Key_Escape)
    assert window.parts.prompt.isHidden()
    assert not window.parts.message.text
    assert focused() is window.view
    assert "Lovelace wrote to" in window.view.toPlainText()
    assert window.parts.prompt.box.text() == ""


def test_what_a_password_opened_is_not_kept_on_the_disk(
    qtbot: QtBot, window: ReaderWindow, locked: Path, services: Services
) -> None:
    window.parts.session.opener.open_path(locked)
    with qtbot.waitSignal(window.names_completed):
        answer(qtbot, window, PASSWORD)
    window.close()
    assert not [each for each in services.articles if "SECRET" in each.text]


def test_another_article_takes_the_question_away(
    qtbot: QtBot, window: ReaderWindow, locked: Path
) -> None:
    window.parts.session.opener.open_path(locked)
    qtbot.waitUntil(lambda: not window.parts.prompt.isHidden())
    with qtbot.waitSignal(window.names_completed):
        window.parts.session.opener.open_sample()
    assert window.parts.prompt.isHidden()


def test_the_next_question_is_asked_in_the_open(
    qtbot: QtBot, window: ReaderWindow, locked: Path
) -> None:
    window.parts.session.opener.open_path(locked)
    qtbot.waitUntil(lambda: not window.parts.prompt.isHidden())
    press(Qt.Key.Key_Escape)
    window.parts.prompt.ask("A name", "Ada", answer=lambda _: None)
    assert window.parts.prompt.box.echoMode() is QLineEdit.EchoMode.Normal


def test_opening_can_be_stopped_by_escape(
    qtbot: QtBot, window: ReaderWindow, endless: Path
) -> None:
    window.parts.session.opener.open_path(endless)
    qtbot.waitUntil(lambda: "Opening “endless.txt”" in window.parts.status.text)
    press(Qt.Key.Key_Escape)
    assert "Opening" not in window.parts.status.text
    assert "Lovelace wrote to" in window.view.toPlainText()
    qtbot.waitUntil(lambda: not window.parts.background.busy)
    assert not window.parts.message.text


def test_another_file_is_opened_instead_of_one_that_takes_too_long(
    qtbot: QtBot, window: ReaderWindow, endless: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Another article.", "utf-8")
    window.parts.session.opener.open_path(endless)
    with qtbot.waitSignal(window.names_completed):
        window.parts.session.opener.open_path(other)
    assert "Another article." in window.view.toPlainText()
    assert "Opening" not in window.parts.status.text


def test_formatted_text_is_pasted_with_its_format(qtbot: QtBot, window: ReaderWindow) -> None:
    data = clipboard_data("Heading Words", "<h1>Heading</h1><p>Words</p>")
    QGuiApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(window.names_completed):
        press(
            Qt.Key.Key_V,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
    assert "<h1>Heading</h1>" in window.view.toPlainText()


def test_a_link_is_not_fetched_and_that_is_said(window: ReaderWindow) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/story")])
    data.setText("https://example.org/story")
    window.parts.opening.open_mime(data)
    assert "fetches nothing" in window.parts.message.text
    assert "Lovelace wrote to" in window.view.toPlainText()


def test_a_long_article_is_shown_whole(qtbot: QtBot, window: ReaderWindow, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    text = "\n\n".join(f"Paragraph {number}. " + "Some words. " * 20 for number in range(2_000))
    path.write_text(text, "utf-8")
    with qtbot.waitSignal(window.names_completed):
        window.parts.session.opener.open_path(path)
    shown = window.view.document_map
    assert window.view.toPlainText().replace("\u2029", "\n") == shown.text
    for offset in (0, text.index("Paragraph 1234."), len(text) - 5):
        assert shown.to_article(shown.to_document(offset)) == offset
    block = window.view.document().findBlock(shown.to_document(text.index("Paragraph 1999.")))
    assert block.blockFormat().bottomMargin() > 0
    assert block.charFormat().font().family() == window.view.typography.families.serif


def test_what_may_be_missing_is_said_quietly_and_shown_by_one_key(window: ReaderWindow) -> None:
    removed = (Removed("The rest of the story.", 1, len("Words.")),)
    message = Wording("{count} paragraphs were left out.", count=3)
    note = Note(NoteCode.LEFT_OUT_PROSE, message, 3)
    window.parts.session.show_and_find(Article("Words.", removed=removed, notes=(note,)))
    bar = window.parts.message
    assert bar.text == "3 paragraphs were left out."
    (offer,) = [each for each in bar.findChildren(QPushButton) if "left out" in each.text()]
    assert offer.text().endswith(f"({window.parts.navigation.key_of('left_out')})")
    offer.click()
    assert "The rest of the story." in window.view.toPlainText()
    assert bar.isHidden()
    window.parts.session.show_and_find(Article("Other words."))
    assert bar.text == ""
