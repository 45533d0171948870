"""The window as a person uses it: choosing, stepping, filtering, finding, zooming, opening."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.errors import NoArticleError, WeightsError
from reader.reading.themes import DARK, LIGHT
from reader.settings import Theme
from reader.text.annotations import Annotations
from reader.text.article import ParagraphRole, article_as_is
from reader.text.entity import EntityKind
from reader.ui.startup.main_window import ReaderWindow
from tests.patience import PATIENCE
from tests.shared_files import shared
from tests.ui.conftest import Services
from tests.ui.driving import (
    choose_by_click,
    drop,
    entity,
    fills,
    focused,
    painted,
    press,
    type_words,
)

OPEN = Callable[..., ReaderWindow]


def test_the_text_is_there_before_anything_else(
    open_window: OPEN, annotations: Annotations
) -> None:
    window = open_window(annotations.article, wait=False)
    assert "Lovelace wrote to" in window.view.toPlainText()


def test_names_fill_the_panels(window: ReaderWindow) -> None:
    titles = {
        kind: [row.title for row in each.rows_model.rows]
        for kind, each in window.parts.panel.lists.items()
    }
    assert titles == {
        EntityKind.PERSON: ["Ada Lovelace", "Charles Babbage"],
        EntityKind.ORGANISATION: ["Royal Society"],
        EntityKind.PLACE: ["London", "Turin"],
    }
    assert "5 names" in window.parts.status.text


def test_a_click_on_a_row_fills_every_mention(window: ReaderWindow) -> None:
    choose_by_click(window, "Ada Lovelace")
    assert fills(window, "Ada Lovelace", LIGHT.fill(0)) == [True, True, True]
    assert not any(fills(window, "Charles Babbage", LIGHT.fill(0)))
    assert window.parts.status.text.startswith("Ada Lovelace · person · 1 of 3")


def test_n_and_p_go_on_and_back(window: ReaderWindow) -> None:
    choose_by_click(window, "Ada Lovelace")
    window.view.setFocus()
    for key, place in (
        (Qt.Key.Key_N, "2 of 3"),
        (Qt.Key.Key_N, "3 of 3"),
        (Qt.Key.Key_P, "2 of 3"),
    ):
        press(key)
        assert place in window.parts.status.text
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert "1 of 3 · from the beginning" in window.parts.status.text


def test_another_is_chosen_in_a_second_colour(window: ReaderWindow) -> None:
    choose_by_click(window, "Ada Lovelace")
    choose_by_click(window, "London", adding=True)
    assert all(fills(window, "Ada Lovelace", LIGHT.fill(0)))
    assert all(fills(window, "London", LIGHT.fill(1)))


def test_escape_clears(window: ReaderWindow) -> None:
    choose_by_click(window, "Ada Lovelace")
    press(Qt.Key.Key_Escape)
    assert not window.parts.navigation.state.chosen
    assert not any(fills(window, "Ada Lovelace", LIGHT.fill(0)))
    assert "Ada" not in window.parts.status.text


def test_a_click_on_a_mention_chooses_its_entity(window: ReaderWindow) -> None:
    span = entity(window, "Charles Babbage").mentions[1].span
    point = window.view.mention_rects(span)[0].center()
    QTest.mouseClick(
        window.view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        point,
    )
    assert "Charles Babbage · person · 2 of 3" in window.parts.status.text


def test_marks_are_under_the_text_and_h_hides_them(window: ReaderWindow) -> None:
    window.view.setFocus()
    with_marks = painted(window)
    press(Qt.Key.Key_H)
    without = painted(window)
    assert with_marks != without
    rect = window.view.mention_rects(entity(window, "Turin").mentions[0].span)[0]
    tint = QColor(LIGHT.tint_of(EntityKind.PLACE))
    corner = QPoint(rect.left() + 2, rect.top() + 2) * with_marks.devicePixelRatio()
    assert with_marks.pixelColor(corner) == tint
    assert without.pixelColor(corner) == QColor(LIGHT.page)
    press(Qt.Key.Key_H)
    assert painted(window) == with_marks


def test_the_keyboard_alone(window: ReaderWindow) -> None:
    press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert "Charles Babbage · person · 1 of 3" in window.parts.status.text
    press(Qt.Key.Key_N)
    assert "2 of 3" in window.parts.status.text
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.parts.navigation.state.chosen_ids[1] == entity(window, "Royal Society").id


def test_letters_are_keys_in_a_list_and_a_stroke_leads_to_the_filter(window: ReaderWindow) -> None:
    press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    type_words("x]")
    assert not window.parts.panel.filter_box.text()
    press(Qt.Key.Key_Slash)
    assert focused() is window.parts.panel.filter_box
    assert not window.parts.panel.filter_box.text()
    type_words("ndon")
    rows = window.parts.panel.lists
    assert [row.title for row in rows[EntityKind.PLACE].rows_model.rows] == ["London"]
    assert not rows[EntityKind.PERSON].rows_model.rows
    press(Qt.Key.Key_Return)
    assert "London · place" in window.parts.status.text
    press(Qt.Key.Key_Escape)
    assert len(rows[EntityKind.PERSON].rows_model.rows) == 2


def test_f6_walks_through_the_window(window: ReaderWindow) -> None:
    window.view.setFocus()
    parts = window.parts
    seen = []
    for _ in range(5):
        press(Qt.Key.Key_F6)
        seen.append(focused())
    assert seen == [parts.panel.filter_box, *parts.panel.lists.values(), window.view]


def test_letters_can_be_switched_off(window: ReaderWindow) -> None:
    choose_by_click(window, "Ada Lovelace")
    window.parts.action_set["letter_keys"].trigger()
    window.view.setFocus()
    press(Qt.Key.Key_N)
    assert "1 of 3" in window.parts.status.text
    assert "Alt+↓ next" in window.parts.status.text


def test_finding_words(window: ReaderWindow) -> None:
    press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    type_words("LETTER")
    labels = [label.text() for label in window.parts.find_bar.findChildren(QLabel)]
    assert "1 of 1" in labels
    rect = window.view.mention_rects(next(iter(window.view._overlay.matches)))[0]
    image = painted(window)
    inside = QPoint(rect.left() + 2, rect.top() + 3) * image.devicePixelRatio()
    assert image.pixelColor(inside) == QColor(LIGHT.match)
    press(Qt.Key.Key_Escape)
    assert window.parts.find_bar.isHidden()
    assert window.view.textCursor().selectedText() == "letter"


def test_zoom_keeps_the_place(open_window: OPEN) -> None:
    text = "\n\n".join(f"Paragraph {number}. " + "Some words. " * 30 for number in range(60))
    window = open_window(article_as_is(text))
    window.view.place.scroll_to_offset(text.index("Paragraph 30."))
    before = window.view.place.reading_offset()
    assert text[before:].startswith("Paragraph 30.")
    for _ in range(3):
        press(Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    assert "150 %" in window.parts.status.text
    assert abs(window.view.place.reading_offset() - before) < 60
    press(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert "100 %" in window.parts.status.text
    assert abs(window.view.place.reading_offset() - before) < 60


def test_resizing_keeps_the_place(qtbot: QtBot, open_window: OPEN) -> None:
    text = "\n\n".join(f"Paragraph {number}. " + "Some words. " * 30 for number in range(60))
    window = open_window(article_as_is(text))
    window.view.place.scroll_to_offset(text.index("Paragraph 30."))
    before = window.view.place.reading_offset()
    window.resize(620, 500)
    qtbot.waitUntil(lambda: window.width() == 620)
    assert abs(window.view.place.reading_offset() - before) < 60


def test_marks_move_with_their_words(qtbot: QtBot, window: ReaderWindow) -> None:
    mentions = window.parts.session.history.present.mentions

    def under_their_words() -> bool:
        cursor = window.view.textCursor()
        for mention_of in mentions:
            cursor.setPosition(window.view.document_map.to_document(mention_of.span.start))
            word, mark = window.view.cursorRect(cursor), window.view.mention_rects(mention_of.span)
            if abs(mark[0].left() - word.left()) > 2 or not mark[0].intersects(word):
                return False
        return True

    assert under_their_words()
    for _ in range(3):
        press(Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
        assert under_their_words()
    window.resize(620, 500)
    qtbot.waitUntil(lambda: window.width() == 620)
    assert under_their_words()
    window.view.verticalScrollBar().setValue(40)
    assert under_their_words()


def test_the_column_is_about_66_characters(open_window: OPEN) -> None:
    window = open_window(article_as_is("The quick brown fox jumps over the lazy dog again. " * 40))
    block = window.view.document().begin().next()
    lengths = [block.layout().lineAt(number).textLength() for number in range(10)]
    assert 60 <= sum(lengths) / len(lengths) <= 85


def test_dropping_and_pasting(qtbot: QtBot, window: ReaderWindow, tmp_path: Path) -> None:
    path = tmp_path / "other.txt"
    path.write_text("Another article stands here.", "utf-8")
    with qtbot.waitSignal(window.names_completed):
        drop(window, path)
    assert "Another article stands here." in window.view.toPlainText()
    assert window.settings.last_article == str(path)
    QGuiApplication.clipboard().setText("Pasted words about nobody.")
    with qtbot.waitSignal(window.names_completed):
        window.parts.action_set["paste_article"].trigger()
    assert "Pasted words" in window.view.toPlainText()
    assert "0 names" in window.parts.status.text


def test_what_cannot_be_opened_is_said_in_the_window(
    qtbot: QtBot, window: ReaderWindow, tmp_path: Path
) -> None:
    window.parts.session.opener.open_path(tmp_path / "missing.txt")
    qtbot.waitUntil(lambda: bool(window.parts.message.text))
    assert window.parts.message.text == "There is no file missing.txt."
    assert not window.view.toPlainText(), "nobody else's text stands under it"
    assert window.windowTitle().startswith("missing.txt")
    with qtbot.waitSignal(window.names_completed):
        press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert "Lovelace" in window.view.toPlainText()
    press(Qt.Key.Key_Escape)
    assert not window.parts.message.text


def test_text_without_an_article_is_offered_as_it_is(qtbot: QtBot, window: ReaderWindow) -> None:
    window.parts.opening.tell(NoArticleError("No article here.", raw_text="Share. Print."))
    with qtbot.waitSignal(window.names_completed):
        window.parts.message._button.click()
    assert "Share. Print." in window.view.toPlainText()


def test_names_that_cannot_be_found_leave_the_text(
    qtbot: QtBot, open_window: OPEN, services: Services, annotations: Annotations
) -> None:
    services.recogniser.error = WeightsError("The weights are missing. Install Dramatis again.")
    window = open_window(annotations.article, wait=False)
    window.complete()
    qtbot.waitUntil(lambda: bool(window.parts.message.text))
    assert "weights are missing" in window.parts.message.text
    assert "Lovelace" in window.view.toPlainText()
    assert "Finding" not in window.parts.status.text
    assert "has not been looked through" in window.parts.panel._nothing.text()


def test_an_article_without_names_says_so(open_window: OPEN, services: Services) -> None:
    services.recogniser.annotations = Annotations
    window = open_window(article_as_is("It rained all day.", source=""))
    assert window.parts.panel._nothing.text() == "No names in this article."


def test_names_stream_in_and_can_be_stopped(
    qtbot: QtBot, open_window: OPEN, services: Services, annotations: Annotations
) -> None:
    services.recogniser.hold = Event()
    window = open_window(annotations.article, wait=False)
    window.complete()
    qtbot.waitUntil(lambda: "Finding names: 50 %" in window.parts.status.text)
    assert "2 names" in window.parts.status.text
    status = window.parts.status
    # Not "Cancel 2 names".
    assert status._names.geometry().left() - status._cancel.geometry().right() >= 8
    assert status._cancel.isVisible()
    status._cancel.click()
    assert status._cancel.isHidden()
    assert "Finding" not in status.text
    assert "2 names" in window.parts.status.text
    qtbot.waitUntil(lambda: not window.parts.background.busy)


def test_closing_while_it_works_is_clean(
    open_window: OPEN, services: Services, annotations: Annotations
) -> None:
    services.recogniser.hold = Event()
    window = open_window(annotations.article, wait=False)
    window.complete()
    assert services.recogniser.started.wait(PATIENCE)
    window.close()
    assert not window.isVisible()
    assert services.settings.window_geometry


def test_what_is_chosen_stays_chosen_while_names_stream_in(
    qtbot: QtBot, open_window: OPEN, services: Services, annotations: Annotations
) -> None:
    services.recogniser.hold = Event()
    window = open_window(annotations.article, wait=False)
    window.complete()
    qtbot.waitUntil(lambda: "2 names" in window.parts.status.text)
    choose_by_click(window, "Ada Lovelace")
    with qtbot.waitSignal(window.names_completed):
        services.recogniser.hold.set()
    assert "Ada Lovelace · person · 1 of 3" in window.parts.status.text


def test_markup_in_the_text_is_shown_as_it_stands(open_window: OPEN) -> None:
    text = shared("corpora/hostile/08_rich_text_injection.txt").read_text("utf-8")
    window = open_window(article_as_is(text))
    assert "<b>markup</b> & ampersand" in window.view.toPlainText()
    assert window.windowTitle().startswith('<img src="http')
    window.parts.message.say(text)
    label = window.parts.message._label
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert all(
        each.textFormat() is Qt.TextFormat.PlainText
        for each in window.findChildren(QLabel)
        if each.text()
    )


def test_dark_is_dark(window: ReaderWindow) -> None:
    window.parts.action_set[f"theme_{Theme.DARK.value}"].trigger()
    image = painted(window)
    assert image.pixelColor(1, 1) == QColor(DARK.page)
    assert window.settings.theme is Theme.DARK
    window.parts.action_set[f"theme_{Theme.LIGHT.value}"].trigger()
    assert painted(window).pixelColor(1, 1) == QColor(LIGHT.page)


def test_what_is_set_is_remembered(window: ReaderWindow, services: Services) -> None:
    window.parts.action_set["sidebar"].trigger()
    window.parts.action_set["zoom_in"].trigger()
    window.close()
    assert services.settings.zoom == 110
    assert not services.settings.sidebar_shown
    assert services.settings.window_geometry


def test_a_row_and_a_place_in_the_text_have_names_for_those_who_listen(
    window: ReaderWindow,
) -> None:
    rows = window.parts.panel.lists[EntityKind.PERSON].rows_model
    spoken = rows.data(rows.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Ada Lovelace, person, 3 mentions"
    for widget in (window.view, window.parts.panel.filter_box, *window.parts.panel.lists.values()):
        assert widget.accessibleName()
    assert window.menuBar().accessibleName()


def test_none_keeps_its_references(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 loses one at each call that returns nothing, and aborts."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(300):
        label.setText(str(number))
    assert abs(sys.getrefcount(None) - before) < 100


@pytest.mark.parametrize("size", [(800, 600), (500, 400), (2560, 1440)])
def test_any_size_can_be_painted(window: ReaderWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    assert not window.grab().isNull()


def test_of_a_text_in_other_letters_it_is_said_where_names_are_looked_for(
    open_window: OPEN, services: Services
) -> None:
    services.recogniser.annotations = Annotations
    window = open_window(article_as_is("ירד גשם כל היום בירושלים (Jerusalem).", source=""))
    assert "looked for in English text" in window.parts.panel._nothing.text()


def test_the_line_under_a_headline_begins_where_the_article_does(open_window: OPEN) -> None:
    def is_right(text: str) -> bool:
        document = open_window(article_as_is(text), wait=False).view.document()
        blocks = [document.findBlockByNumber(n) for n in range(document.blockCount())]
        (meta,) = (block for block in blocks if "1 min" in block.text())
        return bool(meta.blockFormat().alignment() & Qt.AlignmentFlag.AlignRight)

    assert is_right("ירד גשם כל היום בירושלים.")
    assert not is_right("It rained all day in ירושלים.")


def test_where_no_article_is_open_nothing_is_said_of_its_names(open_window: OPEN) -> None:
    window = open_window(article_as_is(""), wait=False)
    window.complete()
    assert window.parts.panel._nothing.text() == "No article is open."


def test_what_is_read_is_known_before_all_of_a_long_text_is_laid_out(open_window: OPEN) -> None:
    words = "Words of a long book. " * 100
    text = "\n\n".join(f"Part {number}\n\n{words}" for number in range(100))
    article = article_as_is(text)
    heading = replace(article.paragraphs[0], role=ParagraphRole.HEADING)
    article = replace(article, paragraphs=(heading, *article.paragraphs[1:]))
    place = open_window(article, wait=False).view.place
    assert place.reading_offset() == 0
    seen = place.visible_span()
    assert seen is not None
    assert seen.start == 0
    assert 1_000 < seen.end < 10_000
