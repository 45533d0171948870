"""Takes the symbols for debugging out of the libraries of the packaged app, on Linux."""

import subprocess
from pathlib import Path

from resources.packaging.contents import Entry

_REWRITTEN = ".libs"
"""Folders such as numpy.libs, whose libraries were rewritten for the wheel: once stripped, they no
longer load."""


def stripped(entries: list[Entry], folder: Path) -> list[Entry]:
    """Return the binaries with stripped copies in place of those that can be stripped.

    Args:
        entries: Binaries, and links to them.
        folder: Where the copies are written.
    """
    return [_stripped(entry, folder) for entry in entries]


def _stripped(entry: Entry, folder: Path) -> Entry:
    name, source, kind = entry
    if kind == "SYMLINK" or Path(source).parent.name.endswith(_REWRITTEN):
        return entry
    copy = folder / name
    copy.parent.mkdir(parents=True, exist_ok=True)
    command = ["strip", "--strip-unneeded", "--preserve-dates", "-o", str(copy), source]
    done = subprocess.run(command, capture_output=True, check=False)
    return (name, str(copy), kind) if done.returncode == 0 else entry
