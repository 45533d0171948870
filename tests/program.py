"""Runs `main.py` as a program of its own, with arguments, two streams and a status."""

import subprocess
import sys
from pathlib import Path

from tests.patience import PATIENCE

MAIN = Path(__file__).resolve().parent.parent / "main.py"


def run(
    *arguments: str | Path,
    environment: dict[str, str],
    stdin: bytes = b"",
    python: tuple[str, ...] = (),
) -> subprocess.CompletedProcess[bytes]:
    """Run the program to its end.

    Args:
        arguments: Of the program.
        environment: Its environment, whole.
        stdin: What it reads from standard input.
        python: Options of Python itself.
    """
    return subprocess.run(
        [sys.executable, *python, str(MAIN), *map(str, arguments)],
        input=stdin,
        capture_output=True,
        env=environment,
        check=False,
        timeout=4 * PATIENCE,
    )
