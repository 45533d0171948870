"""The whole start in a process of its own: it shows, finds names, closes, and says nothing."""

import os
import subprocess
import sys
from pathlib import Path

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


def test_it_starts_and_ends_without_a_word(tmp_path: Path) -> None:
    left_out = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "DISPLAY", "WAYLAND_DISPLAY")
    environment = {name: value for name, value in os.environ.items() if name not in left_out}
    environment |= {
        "HOME": str(tmp_path),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "QT_LOGGING_RULES": "qt.qpa.*=false",
    }
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", _SCRIPT],
        env=environment,
        capture_output=True,
        text=True,
        timeout=4 * PATIENCE,
        check=False,
    )
    said = [
        line
        for line in done.stderr.splitlines()
        if not line.startswith("This plugin does not support")
    ]
    assert (done.returncode, said) == (0, [])
    kept = {path.name for path in tmp_path.rglob("*") if path.is_file()}
    assert {"settings.json", "last-article.json"} <= kept
