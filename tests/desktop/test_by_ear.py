"""The real app as a screen reader meets it: names, roles, texts and announcements on the bus."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desktop.conftest import ARTICLE
from tests.desktop.session import Session

pytestmark = pytest.mark.timeout(900)

WITHOUT_NAME = {"filler", "unknown", "split pane", "separator", "label"}
"""Roles of what only holds or divides other things, and of labels that say nothing just now."""


def test_the_window_is_told_and_says_what_moves(
    start: Callable[..., Session], article: Path
) -> None:
    session = start(str(article))
    assert "5 names found" in session.hear("names found")
    session.wait_for_window("frame", "A bridge for two towns - Dramatis")
    _everything_has_a_name(session)
    _the_article_is_text(session)
    _rows_say_who_and_how_often(session)
    _steps_are_announced(session)
    _headings_are_gone_to_and_said(session)
    _the_caret_tells_whom_it_is_on(session)
    _errors_are_announced(session)
    _what_floats_is_told(session)
    session.quit()


def _everything_has_a_name(session: Session) -> None:
    widgets = session.widgets()
    unnamed = [each for each in widgets if not each.name and each.role not in WITHOUT_NAME]
    assert unnamed == []
    assert [each for each in widgets if "focusable" in each.states and not each.name] == []
    menus = [each.name for each in widgets if each.role == "menu item" and each.path[-1] == "Menus"]
    assert menus == ["Article", "Edit", "View", "Go", "Names", "Help"]
    inside = {each.name for each in widgets if each.path[-2:-1] == ("Help",)}
    assert {"Keys", "Do by name…", "About Dramatis"} <= inside


def _the_article_is_text(session: Session) -> None:
    view = session.widget("text", "Article")
    assert {"focusable", "read-only", "multi-line"} <= view.states
    assert view.description == "A bridge for two towns"
    text = session.text("Article")["text"]
    paragraphs = [line for line in ARTICLE.splitlines() if line and not line.startswith("#")]
    assert [line for line in text.splitlines() if line in paragraphs] == paragraphs
    bold = [
        text[run["start"] : run["end"]].strip()
        for run in session.runs("Article")
        if run["attributes"].get("weight") == "bold"
    ]
    assert [words for words in bold if words] == ["A bridge for two towns", "What Siemens says"]


def _rows_say_who_and_how_often(session: Session) -> None:
    assert session.names("list item", "People") == [
        "Angela Merkel, person, 3 mentions",
        "Emmanuel Macron, person, 2 mentions",
    ]
    assert session.names("list item", "Organisations") == ["Siemens, organisation, 3 mentions"]
    assert session.widget("list", "Places").description == "2 rows"
    assert session.widget("list", "Organisations").description == "1 row"
    assert "editable" in session.widget("text", "Filter names").states


def _steps_are_announced(session: Session) -> None:
    session.press("ctrl+1")
    session.wait_for_focus("Angela Merkel, person, 3 mentions")
    session.press("Return")
    session.hear("Angela Merkel, person, 1 of 3")
    session.widget("list item", "Angela Merkel, person, 3 mentions, chosen")
    session.press("n")
    session.hear("Angela Merkel, person, 2 of 3")
    session.press("n", "n")
    session.hear("Angela Merkel, person, 1 of 3, from the beginning")
    session.press("Escape", "Escape")
    session.wait_for_focus("Article")


def _headings_are_gone_to_and_said(session: Session) -> None:
    session.press("braceright")
    session.hear("Heading, level 2: What Siemens says, 2 of 2")
    caret = session.text("Article")
    assert caret["text"][caret["caret"] :].startswith("What Siemens says")
    session.press("braceleft")
    session.hear("Heading, level 1: A bridge for two towns, 1 of 2")


def _the_caret_tells_whom_it_is_on(session: Session) -> None:
    session.press("F7")
    session.hear("Caret")
    session.press("ctrl+Home", "Down", "Down")
    session.hear("Angela Merkel, person, 1 of 3")
    session.press("ctrl+Right", "ctrl+Right", "ctrl+Right")
    session.hear("Emmanuel Macron, person, 1 of 2")
    session.press("shift+ctrl+Right")
    session.wait(
        "words to be selected",
        lambda: session.selected("Article").strip(),
        until=lambda words: words == "Emmanuel",
    )
    session.press("Left", "Return")
    session.wait(
        "the pane about a name",
        lambda: session.names("list item", "About Emmanuel Macron, Mentions 2"),
        until=lambda lines: any(
            line.startswith("Macron said that Siemens would build it.") for line in lines
        ),
    )
    session.press("Escape")
    session.wait_for_focus("Article")
    session.press("F7")
    session.hear("No caret")


def _errors_are_announced(session: Session) -> None:
    session.start_again("/missing/article.txt")
    session.hear("There is no file")
    session.widget("push button", "Close this message")
    session.wait_for_window("frame", "article.txt")
    session.press("Escape")
    session.wait("the bar to go", lambda: "Close this message" not in session.names("push button"))
    session.press("alt+Left")
    session.wait_for_window("frame", "A bridge for two towns")
    session.hear("names found")


def _what_floats_is_told(session: Session) -> None:
    session.press("ctrl+shift+p")
    session.wait_for_focus("What do you want to do?")
    session.type("sideb")
    session.hear("Sidebar, on, F9, 1 of")
    session.press("Escape")
    session.wait_for_focus("Article")
    session.press("F1")
    session.wait_for_window("dialog", "Keys")
    session.press("Escape")
    session.wait("the sheet to go", lambda: "Keys" not in session.names("dialog"))
    session.wait_for_window("frame", "A bridge for two towns")
