"""From heading to heading: where one is led, and what is said there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.reading.outline import headings_of, neighbour
from reader.text.article import Article, Paragraph, ParagraphRole
from reader.text.span import Span
from reader.ui.navigating import navigation
from reader.ui.startup.main_window import ReaderWindow
from tests.ui.driving import press

BODY = "Some words of the article, as many as fill a few lines of it. " * 12


def made(*headings: str, headline: str = "The headline") -> Article:
    """An article of a headline and some headings, two paragraphs under each; the last is short."""
    parts = [(headline, ParagraphRole.HEADLINE)] if headline else []
    parts.append((BODY, ParagraphRole.BODY))
    for heading in headings:
        parts.append((heading, ParagraphRole.HEADING))
        parts.extend([(BODY, ParagraphRole.BODY)] * (1 if heading == headings[-1] else 3))
    text, paragraphs = "", []
    for words, role in parts:
        start = len(text)
        paragraphs.append(Paragraph(Span(start, start + len(words)), role))
        text += words + "\n\n"
    return Article(text, tuple(paragraphs), headline=headline or None)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is announced."""
    heard: list[str] = []
    monkeypatch.setattr(navigation, "announce", lambda _, words: heard.append(words))
    return heard


@pytest.fixture
def window(open_window: Callable[..., ReaderWindow]) -> ReaderWindow:
    window = open_window(made("One", "Two", "Three"))
    window.view.setFocus()
    return window


def read_at_top(window: ReaderWindow) -> str:
    """The words at the top of the view."""
    view = window.view
    start = view.place.reading_offset()
    return view.document_map.article.text[start : start + 12].split("\n")[0]


def test_the_neighbours_of_a_heading_are_the_others() -> None:
    article = made("One", "Two")
    headings = headings_of(article)
    assert [(each.title, each.level) for each in headings] == [
        ("The headline", 1),
        ("One", 2),
        ("Two", 2),
    ]
    one = headings[1].span.start
    assert (neighbour(headings, one, 1), neighbour(headings, one, -1)) == (2, 0)
    assert (neighbour(headings, one + 1, 1), neighbour(headings, one + 1, -1)) == (2, 1)
    assert neighbour(headings, 0, -1) is None
    assert neighbour(headings, len(article.text), 1) is None


def test_each_heading_comes_to_the_top_and_is_said_with_its_level(
    window: ReaderWindow, said: list[str]
) -> None:
    QTest.keyClicks(window.view, "}")
    assert said == ["Heading, level 2: One, 2 of 4"]
    assert read_at_top(window) == "One"
    assert "Heading, level 2: One, 2 of 4" in window.parts.status.text
    press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    assert said[1:] == ["Heading, level 2: Two, 3 of 4"]
    QTest.keyClicks(window.view, "{{")
    assert said[2:] == ["Heading, level 2: One, 2 of 4", "Heading, level 1: The headline, 1 of 4"]
    assert window.view.verticalScrollBar().value() == 0


def test_the_last_heading_is_the_last_though_it_cannot_come_to_the_top(
    window: ReaderWindow, said: list[str]
) -> None:
    QTest.keyClicks(window.view, "}}}}")
    assert said[2:] == ["Heading, level 2: Three, 4 of 4", "This is the last heading"]
    QTest.keyClicks(window.view, "{")
    assert said[-1] == "Heading, level 2: Two, 3 of 4"


def test_whoever_scrolled_away_goes_on_from_where_they_read(
    window: ReaderWindow, said: list[str]
) -> None:
    QTest.keyClicks(window.view, "}}")
    press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.view, "}")
    assert said[-1] == "Heading, level 2: One, 2 of 4"


def test_one_comes_back_to_where_one_read(window: ReaderWindow) -> None:
    press(Qt.Key.Key_PageDown)
    reading = window.view.place.reading_offset()
    QTest.keyClicks(window.view, "}")
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.view.place.reading_offset() == reading


def test_the_caret_comes_along_and_is_gone_on_from(window: ReaderWindow, said: list[str]) -> None:
    headings = headings_of(window.view.document_map.article)
    QTest.keyClicks(window.view, "}")
    shown = window.view.document_map
    assert shown.to_article(window.view.textCursor().position()) == headings[1].span.start
    press(Qt.Key.Key_F7)
    press(Qt.Key.Key_Down)
    QTest.keyClicks(window.view, "{")
    assert said[-1] == "Heading, level 2: One, 2 of 4"
    QTest.keyClicks(window.view, "}")
    assert shown.to_article(window.view.textCursor().position()) == headings[2].span.start


def test_an_article_without_headings_says_so(
    open_window: Callable[..., ReaderWindow], said: list[str]
) -> None:
    window = open_window(made(headline=""))
    window.view.setFocus()
    QTest.keyClicks(window.view, "}")
    assert said == ["This article has no headings"]
