"""Words are sought from where one reads, and the matches gone through in both directions."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.text.article import article_as_is
from reader.ui.article.tick_scroll_bar import Tick, TickScrollBar
from reader.ui.startup.main_window import ReaderWindow
from tests.notation import annotations_of
from tests.ui.conftest import LONG
from tests.ui.driving import press, type_words

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def counted(window: ReaderWindow) -> str:
    return window.parts.find_bar.count


def ticks(window: ReaderWindow) -> tuple[Tick, ...]:
    scroll_bar = window.view.verticalScrollBar()
    assert isinstance(scroll_bar, TickScrollBar)
    return scroll_bar.ticks


def test_the_next_match_from_where_one_reads_comes_first(
    open_window: Callable[..., ReaderWindow],
) -> None:
    window = open_window(annotations_of(LONG).article)
    window.view.setFocus()
    text = window.view.document_map.article.text
    window.view.place.scroll_to_offset(text.index("Paragraph 15."))
    press(Qt.Key.Key_F, CONTROL)
    type_words("paragraph")
    # Bringing the first letters into view may have moved the text by a paragraph.
    first = int(window.parts.find_bar.count.removesuffix(" of 30"))
    assert first in (15, 16)
    press(Qt.Key.Key_F3)
    assert window.parts.find_bar.count == f"{first + 1} of 30"
    press(Qt.Key.Key_F3, SHIFT)
    press(Qt.Key.Key_F3, SHIFT)
    assert window.parts.find_bar.count == f"{first - 1} of 30"
    press(Qt.Key.Key_Escape)
    selected = window.view.selected_span()
    assert selected is not None
    assert text[selected.start :].startswith(f"Paragraph {first - 2}.")


def test_matches_are_gone_through_round_the_ends(open_window: Callable[..., ReaderWindow]) -> None:
    window = open_window(annotations_of(LONG).article)
    press(Qt.Key.Key_F, CONTROL)
    type_words("paragraph")
    assert window.parts.find_bar.count == "1 of 30"
    press(Qt.Key.Key_F3, SHIFT)
    assert window.parts.find_bar.count == "30 of 30"
    press(Qt.Key.Key_F3)
    assert window.parts.find_bar.count == "1 of 30"


def test_whole_words_and_capitals_are_switches_and_matches_are_ticks(
    open_window: Callable[..., ReaderWindow],
) -> None:
    window = open_window(annotations_of("Art is art. The party and the ARTS.").article)
    press(Qt.Key.Key_F, CONTROL)
    type_words("art")
    assert counted(window) == "1 of 4"
    assert len(ticks(window)) == 4
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert counted(window).endswith(" of 2")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert counted(window) == "1 of 1"
    assert len(ticks(window)) == 1
    press(Qt.Key.Key_Escape)
    assert not ticks(window)


def test_in_a_long_text_a_pause_is_waited_for_and_a_step_does_not_wait(
    open_window: Callable[..., ReaderWindow], qtbot: QtBot
) -> None:
    window = open_window(article_as_is("Nothing but words is here. " * 12_000 + "The end."))
    press(Qt.Key.Key_F, CONTROL)
    type_words("end")
    assert not counted(window)
    press(Qt.Key.Key_F3)
    assert counted(window) == "1 of 1"
    type_words("ing")
    qtbot.waitUntil(lambda: counted(window) == "Nothing found")
