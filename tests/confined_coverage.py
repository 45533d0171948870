"""Coverage of the process that takes documents apart: it may write no file, another does it for it.

Its environment tells it nothing of coverage, and its limits let it store nothing. So where coverage
is measured, it begins by parting from a process that has no limits, and gives that the lines it ran
before it ends. It stays what its parent started: its limits, signals and exit status are its own.
"""

import os
from collections.abc import Iterator

from coverage import Coverage, CoverageData


def measure(root: str, data_file: str) -> None:
    """Measure this process until it ends by `os._exit`; called before anything else in it.

    Args:
        root: Folder of the project.
        data_file: Beside this file the lines are stored, under a name of their own.
    """
    read, write = os.pipe()
    storing = os.fork()
    if storing == 0:
        os.close(write)
        _store(read, data_file)
    os.close(read)
    # As in pyproject.toml: what is combined must have been measured alike.
    coverage = Coverage(None, config_file=False, branch=True, include=[f"{root}/reader/*"])
    leave = os._exit

    def leave_measured(status: int) -> None:
        coverage.stop()
        with os.fdopen(write, "wb") as pipe:
            pipe.write(coverage.get_data().dumps())
        os.waitpid(storing, 0)
        leave(status)

    os._exit = leave_measured  # type: ignore[assignment]
    coverage.start()
    # Opens the database, in memory, and keeps it open: the limits forbid to open one later.
    coverage.get_data().dumps()
    coverage.get_data()._connect().__enter__()


def _store(read: int, data_file: str) -> None:
    """Store the lines that come through a pipe, if any do, and end this process."""
    # Standard output stays open: at its end the parent ends the process that is measured.
    os.close(0)
    if told := b"".join(_chunks(read)):
        CoverageData(data_file, suffix=True).loads(told)
    os._exit(0)


def _chunks(read: int) -> Iterator[bytes]:
    while chunk := os.read(read, 1 << 16):
        yield chunk
