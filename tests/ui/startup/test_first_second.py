"""What is put off for the first second comes back: Python looks for garbage again."""

import subprocess
import sys
from pathlib import Path

from tests.patience import PATIENCE

ROOT = Path(__file__).resolve().parents[3]

_SCRIPT = """
import gc, os, sys
from PySide6.QtCore import QTimer
from reader.application import main
from reader.ui.startup import run_window as startup
show = startup.run_window
def shown(window):
    print("at first:", gc.isenabled(), flush=True)
    timer = QTimer(window)
    timer.setInterval(20)
    def look():
        if gc.isenabled():
            print("then:", gc.isenabled(), flush=True)
            timer.stop()
            window.close()
    timer.timeout.connect(look)
    timer.start()
    QTimer.singleShot(int(sys.argv.pop()), lambda: os._exit(3))
startup.run_window = lambda files, **others: show(files, when_shown=shown, **others)
sys.exit(main([]))
"""


def test_python_looks_for_garbage_again_after_the_first_second(own_folders: dict[str, str]) -> None:
    # Without a folder for sockets of its own it might hand over to another window.
    environment = own_folders | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "XDG_RUNTIME_DIR": "",
    }
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT, str(int(PATIENCE * 1000))],
        env=environment,
        capture_output=True,
        text=True,
        timeout=4 * PATIENCE,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "at first: False\nthen: True\n")
