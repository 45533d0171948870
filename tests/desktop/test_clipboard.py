"""What is copied comes to other programs, and is no burden when the app is left."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desktop.session import Session
from tests.patience import PATIENCE

pytestmark = pytest.mark.timeout(900)

_PASTE = """
import json
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
data = app.clipboard().mimeData()
print(json.dumps([data.text(), data.html()]))
"""


@pytest.mark.parametrize(
    ("key", "words", "markup"),
    [
        ("ctrl+c", "Angela Merkel met Emmanuel Macron", "Angela Merkel met Emmanuel Macron"),
        ("ctrl+shift+c", "Angela Merkel [P1] met", "<sup>P1</sup>"),
    ],
)
def test_what_is_copied_is_pasted_elsewhere_and_the_app_ends_well(
    start: Callable[..., Session], article: Path, key: str, words: str, markup: str
) -> None:
    session = start(str(article))
    session.hear("names found")
    session.wait_for_window("frame", "A bridge for two towns")
    session.press("ctrl+a")
    session.wait("all to be selected", lambda: session.selected("Article"))
    session.press(key)
    text, html = session.wait(
        "what was copied", lambda: _paste(session), until=lambda pasted: pasted[0]
    )
    assert words in text
    assert markup in html
    session.quit()


def _paste(session: Session) -> list[str]:
    """Return what another program finds on the clipboard: the text, and the rich text."""
    done = subprocess.run(
        [sys.executable, "-c", _PASTE],
        env=session.environment,
        capture_output=True,
        check=True,
        timeout=PATIENCE,
    )
    pasted: list[str] = json.loads(done.stdout)
    return pasted
