"""The pane about a name: a reader's steps by keys and by mouse, and what is heard of them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu
from pytestqt.qtbot import QtBot

from reader.reading.concordance import ConcordanceOrder, concordance
from reader.reading.concordance_page import concordance_page
from reader.text.edits import Delete, Rename
from reader.ui.about.about_pane import Section
from reader.ui.exporting.lines_print import lines_document
from reader.ui.startup.main_window import ReaderWindow
from reader.ui.style.fonts import load_fonts
from tests.notation import annotations_of
from tests.ui.conftest import Services
from tests.ui.driving import choose_by_click, entity, focused, press, type_words

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def about(window: ReaderWindow) -> ReaderWindow:
    """A window in which the pane about Ada Lovelace was opened by key."""
    choose_by_click(window, "Ada Lovelace")
    window.view.setFocus()
    press(Qt.Key.Key_I, CONTROL)
    return window


def _titles(window: ReaderWindow) -> list[str]:
    return [row.title for row in window.parts.about_pane.rows]


def _heard(window: ReaderWindow) -> list[str]:
    rows = window.parts.about_pane.list.rows_model
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(rows.index(number).data(role)) for number in range(rows.rowCount())]


def test_ctrl_i_opens_it_on_the_mentions_and_again_closes_it(about: ReaderWindow) -> None:
    pane = about.parts.about_pane
    assert focused() is pane.list
    assert pane.words.splitlines() == ["Ada Lovelace", "person · 3 mentions"]
    assert _titles(about) == [
        "Ada Lovelace wrote to Charles Babbage from London.",
        "The letter of Lovelace reached Babbage in Turin.",
        "In London the Society met, and Lovelace was not asked.",
    ]
    press(Qt.Key.Key_I, CONTROL)
    assert pane.isHidden()
    assert focused() is about.view


def test_enter_on_a_mention_opens_it_too(window: ReaderWindow) -> None:
    choose_by_click(window, "Turin")
    window.view.setFocus()
    press(Qt.Key.Key_Return)
    assert window.parts.about_pane.words.startswith("Turin")


def test_enter_goes_to_the_mention_and_a_second_into_the_text(about: ReaderWindow) -> None:
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert about.parts.status.text.startswith("Ada Lovelace · person · 2 of 3")
    assert focused() is about.parts.about_pane.list
    press(Qt.Key.Key_Return)
    assert focused() is about.view


def test_a_click_goes_to_the_mention(about: ReaderWindow) -> None:
    rows = about.parts.about_pane.list
    place = rows.visualRect(rows.rows_model.index(2)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert about.parts.status.text.startswith("Ada Lovelace · person · 3 of 3")


def test_each_line_is_heard_with_its_sentence_and_its_place(about: ReaderWindow) -> None:
    assert _heard(about)[1] == (
        "The letter of Lovelace reached Babbage in Turin., paragraph 2, 2 of 3"
    )
    assert about.parts.about_pane.list.accessibleName() == "About Ada Lovelace, Mentions 3"


def test_escape_leads_back_to_the_text_and_the_pane_stays(about: ReaderWindow) -> None:
    press(Qt.Key.Key_Escape)
    assert focused() is about.view
    assert about.parts.about_pane.isVisible()
    assert about.parts.navigation.state.chosen


def test_it_follows_whoever_is_chosen_and_the_step_to_the_next_mention(
    qtbot: QtBot, about: ReaderWindow
) -> None:
    pane = about.parts.about_pane
    press(Qt.Key.Key_N)
    qtbot.waitUntil(lambda: pane.list.currentIndex().row() == 1)
    choose_by_click(about, "Charles Babbage")
    qtbot.waitUntil(lambda: pane.words.startswith("Charles Babbage"))
    about.parts.action_set["escape"].trigger()
    assert pane.words.startswith("Charles Babbage")


def test_it_stays_with_its_name_while_another_is_chosen_besides(
    qtbot: QtBot, about: ReaderWindow
) -> None:
    choose_by_click(about, "Turin", adding=True)
    about.parts.about_actions.follow_now()
    assert about.parts.about_pane.words.startswith("Ada Lovelace")


def test_arrows_lead_to_with_whom_and_enter_shows_the_shared_paragraphs(
    about: ReaderWindow,
) -> None:
    press(Qt.Key.Key_Right)
    assert about.parts.about_pane.sections.currentIndex() == Section.WITH
    assert _heard(about) == [
        "Charles Babbage, person, 2 shared paragraphs, folded",
        "London, place, 2 shared paragraphs, folded",
        "Royal Society, organisation, 2 shared paragraphs, folded",
        "Turin, place, 1 shared paragraph, folded",
    ]
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Return)
    assert _titles(about)[:3] == [
        "Charles Babbage",
        "Ada Lovelace wrote to Charles Babbage from London. She had read of the Royal Society.",
        "The letter of Lovelace reached Babbage in Turin. He answered at once.",
    ]
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    state = about.parts.navigation.state
    names = [state.annotations.entity(each).name for each in state.chosen_ids]
    assert names == ["Ada Lovelace", "Charles Babbage"]
    assert state.current == entity(about, "Ada Lovelace").mentions[1].span
    press(Qt.Key.Key_Left)
    assert "folded" in _heard(about)[0]
    assert about.parts.about_pane.list.currentIndex().row() == 0
    press(Qt.Key.Key_Left)
    assert about.parts.about_pane.sections.currentIndex() == Section.MENTIONS


def test_the_names_lead_to_where_they_stand_first(about: ReaderWindow) -> None:
    about.parts.about_pane.show_section(Section.NAMES)
    assert _heard(about) == ["Lovelace, name, 2 mentions", "Ada Lovelace, name, 1 mention"]
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Return)
    assert about.parts.status.text.startswith("Ada Lovelace · person · 2 of 3")


def test_lines_are_sorted_and_copied_in_that_order(about: ReaderWindow) -> None:
    about.parts.action_set["lines_by_after"].trigger()
    assert about.parts.about_pane.order is ConcordanceOrder.AFTER
    assert [title[:10] for title in _titles(about)] == ["The letter", "In London ", "Ada Lovela"]
    about.parts.action_set["lines_copy"].trigger()
    rows = QGuiApplication.clipboard().text().splitlines()
    column = rows[1].index("Lovelace was")
    assert [row[column : column + 8] for row in rows] == ["Lovelace", "Lovelace", "Ada Love"]
    assert "<b>Ada Lovelace</b>" in QGuiApplication.clipboard().text("html")[0]
    assert about.parts.status.text.startswith("Copied 3 lines")


@pytest.mark.parametrize(("name", "begins"), [("ada.txt", " "), ("ada", "<!DOCTYPE html>")])
def test_lines_are_saved_as_a_page_or_as_plain_text(
    about: ReaderWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    begins: str,
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), ""))
    about.parts.action_set["lines_save"].trigger()
    (saved,) = tmp_path.iterdir()
    assert saved.read_text("utf-8").startswith(begins)
    assert about.parts.message.text.startswith(f"Saved as {saved.name}")


def test_a_file_that_cannot_be_written_is_said_so(
    about: ReaderWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "missing" / "ada.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    about.parts.action_set["lines_save"].trigger()
    assert "ada.txt" in about.parts.message.text


def test_lines_are_printed_on_pages(about: ReaderWindow, tmp_path: Path) -> None:
    lines = concordance(about.parts.session.article, entity(about, "Ada Lovelace"))
    page = concordance_page("Ada Lovelace", "3 mentions", lines * 60, language="en")
    path = tmp_path / "lines.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    lines_document(page, load_fonts()).print_(printer)
    document = PdfReader(path)
    assert len(document.pages) > 1
    assert "The letter of" in " ".join(document.pages[0].extract_text().split())


def test_m_corrects_the_mention_of_the_line(about: ReaderWindow) -> None:
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_M)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    titles = {action.text().replace("&", ""): action for action in menu.actions()}
    titles["Is no name here"].trigger()
    menu.close()
    assert len(entity(about, "Ada Lovelace").mentions) == 2


def test_a_correction_shows_at_once(qtbot: QtBot, about: ReaderWindow) -> None:
    about.parts.session.correct(Rename(entity(about, "Ada Lovelace").id, "Countess"))
    qtbot.waitUntil(lambda: about.parts.about_pane.words.startswith("Countess"))
    about.parts.session.correct(Delete(entity(about, "Countess").id))
    qtbot.waitUntil(about.parts.about_pane.isHidden)


def test_f6_leads_through_it(about: ReaderWindow) -> None:
    press(Qt.Key.Key_F6)
    assert focused() is not about.parts.about_pane.list
    press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert focused() is about.parts.about_pane.list


def test_another_article_closes_it(qtbot: QtBot, about: ReaderWindow) -> None:
    about.parts.session.opener.paste("Another article.")
    qtbot.waitUntil(about.parts.about_pane.isHidden)


def test_who_is_alone_has_no_company_and_that_is_said(
    open_window: Callable[..., ReaderWindow], services: Services
) -> None:
    alone = annotations_of("[Ada|person] slept.")
    services.recogniser.annotations = lambda _: alone
    window = open_window(alone.article)
    choose_by_click(window, "Ada")
    window.parts.action_set["card"].trigger()
    window.parts.about_pane.show_section(Section.WITH)
    labels = [each.text() for each in window.parts.about_pane.findChildren(QLabel)]
    assert "Nobody else stands in these paragraphs." in labels


def test_a_hidden_sidebar_shows_for_it(window: ReaderWindow) -> None:
    window.parts.action_set["sidebar"].trigger()
    choose = entity(window, "Turin").mentions[0].span
    window.parts.navigation.stand_on(choose)
    window.parts.action_set["card"].trigger()
    assert window.parts.about_pane.isVisible()


def test_letters_are_keys_in_it(about: ReaderWindow) -> None:
    type_words("n")
    assert about.parts.status.text.startswith("Ada Lovelace · person · 2 of 3")
