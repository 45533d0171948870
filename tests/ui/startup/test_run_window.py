"""The whole start in a process of its own: it shows, finds names, closes, and says nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.patience import PATIENCE

ROOT = Path(__file__).resolve().parents[3]

_SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from reader.ui.startup.run_window import run_window
def shown(window):
    QTimer.singleShot(60_000, window.close)
    assert QApplication.style().name() == "fusion"
    own = window.parts.view.typography.families.sans
    fields = window.findChildren(QLineEdit)
    assert {each.font().family() for each in [window.menuBar(), *fields]} == {own}
    window.names_completed.connect(lambda: QTimer.singleShot(0, window.close))
    window.parts.session.failed.connect(lambda error: QTimer.singleShot(0, window.close))
sys.exit(run_window([Path(name) for name in sys.argv[1:]], when_shown=shown))
"""


_PARAGRAPHS = (
    "Ada Byron met Charles Babbage in London on Tuesday to speak about his engine.",
    "Share this article",
    "The engine was not built, and Byron wrote to Babbage that she had not given up hope of it.",
    "Babbage answered at once. He had heard from Turin, where his drawings were shown to all.",
)
_COPY_AND_QUIT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from reader.ui.startup.run_window import run_window
def shown(window):
    QTimer.singleShot(60_000, window.close)
    window.names_completed.connect(lambda: copy(window))
def copy(window):
    window.parts.action_set["left_out"].trigger()
    for name in ("select_all", sys.argv[1]):
        window.parts.action_set[name].trigger()
    print(QGuiApplication.clipboard().text())
    QTimer.singleShot(0, window.close)
sys.exit(run_window([Path(sys.argv[2])], when_shown=shown))
"""


def test_it_starts_and_ends_without_a_word(tmp_path: Path) -> None:
    done = _run(_SCRIPT, home=tmp_path)
    assert (done.returncode, _said(done)) == (0, [])
    kept = {path.name for path in tmp_path.rglob("*") if path.is_file()}
    assert {"settings.json", "last-article.json"} <= kept


@pytest.mark.parametrize(
    ("action", "copied"),
    [("copy", "Ada Byron met"), ("copy_marked", "Ada Byron [P1] met")],
)
def test_it_ends_well_while_its_words_are_on_the_clipboard(
    tmp_path: Path, action: str, copied: str
) -> None:
    article = tmp_path / "letter.txt"
    article.write_text("\n\n".join(_PARAGRAPHS), "utf-8")
    done = _run(_COPY_AND_QUIT, action, str(article), home=tmp_path)
    assert (done.returncode, _said(done)) == (0, [])
    assert done.stdout.startswith(copied)


def _run(script: str, *arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Run a script in a process of its own that has no screen."""
    left_out = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "DISPLAY", "WAYLAND_DISPLAY")
    environment = {name: value for name, value in os.environ.items() if name not in left_out}
    environment |= {
        "HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "QT_LOGGING_RULES": "qt.qpa.*=false",
    }
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", script, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=4 * PATIENCE,
        check=False,
    )


def _said(done: subprocess.CompletedProcess[str]) -> list[str]:
    return [
        line
        for line in done.stderr.splitlines()
        if not line.startswith("This plugin does not support")
    ]
