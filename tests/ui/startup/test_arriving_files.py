"""Files of a later start reach the window, which answers; closing ends the waiting."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.reading.single_instance import Claim, claim_or_hand_over
from reader.ui.startup.arriving_files import ArrivingFiles

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="looks at Unix sockets")


@pytest.fixture
def address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    # A socket's path may be no longer than 107 bytes, which pytest's own folders can be.
    monkeypatch.chdir(tmp_path)
    return "own/window"


@pytest.fixture
def first(address: str) -> Iterator[Claim]:
    claim = claim_or_hand_over([], address)
    assert claim is not None
    yield claim
    claim.close()


def test_the_window_is_told_of_files_and_answers(first: Claim, address: str, qtbot: QtBot) -> None:
    arriving = ArrivingFiles(first)
    program = (
        "import sys; from pathlib import Path; "
        "from reader.reading.single_instance import claim_or_hand_over; "
        "claim = claim_or_hand_over([Path('/a.txt')], sys.argv[1]); "
        "sys.exit('PySide6' in sys.modules or claim is not None)"
    )
    root = Path(__file__).parents[3]
    with qtbot.waitSignal(arriving.files_arrived) as arrived:
        second = subprocess.Popen(
            [sys.executable, "-c", program, str(Path(address).absolute())],
            env={**os.environ, "PYTHONPATH": str(root)},
        )
    assert arrived.args == [[Path("/a.txt")]]
    assert second.wait() == 0, "the second start ends well, and has not loaded Qt"
    arriving.close()


def test_closing_ends_the_thread_that_waits(first: Claim, qtbot: QtBot) -> None:
    arriving = ArrivingFiles(first)
    arriving.close()
    assert "dramatis arriving files" not in {each.name for each in threading.enumerate()}
