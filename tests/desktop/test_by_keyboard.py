"""Without the mouse: open, choose, step, filter, find, zoom, print to PDF, quit.

Only keys go in, through the screen; what came of them is seen from outside.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.desktop.session import Session

pytestmark = pytest.mark.timeout(900)


def test_an_article_is_read_and_printed_by_keys_alone(
    start: Callable[..., Session], article: Path
) -> None:
    session = start()
    session.hear("names found")
    session.wait_for_window("frame", "The handshake under the sea")
    _open(session, article)
    _choose_and_step(session)
    _filter(session)
    _find(session)
    _zoom(session)
    _print(session, article.with_name("printed.pdf"))
    session.quit()


def _open(session: Session, article: Path) -> None:
    session.press("ctrl+o")
    session.wait_for_window("dialog", "Open articles")
    session.type(str(article))
    session.press("Return")
    session.wait_for_window("frame", "A bridge for two towns")
    session.hear("5 names found")


def _choose_and_step(session: Session) -> None:
    session.press("ctrl+1", "Down", "Return")
    session.hear("Emmanuel Macron, person, 1 of 2")
    session.press("n")
    session.hear("Emmanuel Macron, person, 2 of 2")
    session.press("p")
    session.hear("Emmanuel Macron, person, 1 of 2")
    session.press("ctrl+3", "ctrl+Return")
    session.hear("Paris, place, 1 of 2")
    session.wait(
        "two to be chosen",
        lambda: [name for name in session.names("list item") if ", chosen" in name],
        until=lambda chosen: len(chosen) == 2,
    )
    session.press("Escape")


def _filter(session: Session) -> None:
    session.press("ctrl+k")
    session.wait_for_focus("Filter names")
    session.type("siem")
    _wait_for_rows(session, 1)
    session.press("Return")
    session.hear("Siemens, organisation, 1 of 3")
    session.press("Escape")
    _wait_for_rows(session, 5)
    session.press("Escape", "Escape")


def _wait_for_rows(session: Session, number: int) -> None:
    session.wait(
        f"{number} rows",
        lambda: session.names("list item"),
        until=lambda rows: len(rows) == number,
    )


def _find(session: Session) -> None:
    session.press("ctrl+f")
    session.wait_for_focus("Find in the article")
    session.type("bridge")
    session.wait("what was found", lambda: "1 of 2" in session.names("label"))
    session.press("Return")
    session.hear("2 of 2")
    session.press("Escape")
    session.wait_for_focus("Article")
    assert session.selected("Article") == "bridge"


def _zoom(session: Session) -> None:
    session.press("ctrl+equal")
    session.hear("110 %")
    session.press("ctrl+minus", "ctrl+minus")
    session.hear("90 %")
    session.press("ctrl+0")
    session.hear("100 %")


def _print(session: Session, path: Path) -> None:
    session.press("ctrl+shift+p")
    session.wait_for_focus("What do you want to do?")
    session.type("save as pdf")
    session.press("Return")
    session.wait_for_window("dialog", "Save as PDF")
    session.press("ctrl+a")
    session.type(str(path))
    session.press("Return")
    session.wait(
        "word of the file",
        lambda: session.names("label"),
        until=lambda labels: any("printed.pdf" in each for each in labels),
    )
    session.wait_for_window("frame", "A bridge for two towns")
    words = " ".join(page.extract_text() for page in PdfReader(path).pages)
    assert "Angela Merkel met Emmanuel Macron" in " ".join(words.split())
    assert "Merkel, Angela" in words
