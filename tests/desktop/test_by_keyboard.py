"""Without the mouse: open, choose, step, filter, find, zoom, print to PDF, quit.

Only keys go in, through the screen; what came of them is seen from outside.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.desktop.session import Session

pytestmark = pytest.mark.timeout(300)


def test_an_article_is_read_and_printed_by_keys_alone(
    start: Callable[..., Session], article: Path
) -> None:
    session = start()
    session.hear("names found")
    session.widget("frame", "The handshake under the sea")
    _open(session, article)
    _choose_and_step(session)
    _filter(session)
    _find(session)
    _zoom(session)
    _print(session, article.with_name("printed.pdf"))
    session.press("ctrl+q")
    assert session.app.wait(30) == 0
    assert session.said == ""


def _open(session: Session, article: Path) -> None:
    session.press("ctrl+o")
    session.wait("the dialog", lambda: "Open articles" in session.names("dialog"))
    session.type(str(article))
    session.press("Return")
    session.wait("the article", lambda: session.widget("frame", "A bridge for two towns"))
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
    chosen = [name for name in session.names("list item") if ", chosen" in name]
    assert len(chosen) == 2
    session.press("Escape")


def _filter(session: Session) -> None:
    session.press("ctrl+k")
    session.type("siem")
    session.wait("one row", lambda: len(session.names("list item")) == 1)
    session.press("Return")
    session.hear("Siemens, organisation, 1 of 3")
    session.press("Escape")
    session.wait("all rows", lambda: len(session.names("list item")) == 5)
    session.press("Escape", "Escape")


def _find(session: Session) -> None:
    session.press("ctrl+f")
    session.wait("the find bar", lambda: session.focused().name == "Find in the article")
    session.type("bridge")
    session.wait("what was found", lambda: "1 of 2" in session.names("label"))
    session.press("Return")
    session.hear("2 of 2")
    session.press("Escape")
    session.wait("the text to have the focus", lambda: session.focused().name == "Article")
    text = session.text("Article")
    assert text["text"][slice(*text["selected"])] == "bridge"


def _zoom(session: Session) -> None:
    session.press("ctrl+equal")
    session.hear("110 %")
    session.press("ctrl+minus", "ctrl+minus")
    session.hear("90 %")
    session.press("ctrl+0")
    session.hear("100 %")


def _print(session: Session, path: Path) -> None:
    session.press("ctrl+shift+p")
    session.wait("the palette", lambda: session.focused().name == "What do you want to do?")
    session.type("save as pdf")
    session.press("Return")
    session.wait("the dialog", lambda: "Save as PDF" in session.names("dialog"))
    session.press("ctrl+a")
    session.type(str(path))
    session.press("Return")
    session.wait("the file", path.exists)
    session.wait(
        "word of it", lambda: any("printed.pdf" in each for each in session.names("label"))
    )
    words = " ".join(page.extract_text() for page in PdfReader(path).pages)
    assert "Angela Merkel met Emmanuel Macron" in " ".join(words.split())
    assert "Merkel, Angela" in words
