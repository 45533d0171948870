"""Files written aside and renamed: whoever looks finds the old one or the new one, whole.

Where the writing fails (a full disk) or is given up, the file that was there stays as it was, and
nothing is left beside it. A link stays a link, and what it leads to is written.
"""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

_ANYBODYS, _OWNERS = 0o666, 0o600
_STREAM_FOLDERS = ("/dev/", "/proc/")


@contextmanager
def atomic_file(path: Path, *, private: bool = False) -> Iterator[BinaryIO]:
    """Open what becomes the file once the block ends well; what is no plain file is written to.

    A file that was there hands its permissions on. A device, a pipe and a stream of this process
    (`/dev/stdout`) have no place to be renamed to, so they are written to as they are.

    Args:
        path: The file to write.
        private: A new file may be read and written by its owner alone.

    Raises:
        OSError: If it cannot be written, a folder or protected against writing.
    """
    try:
        there = path.stat()
    except FileNotFoundError:
        there = None
    if there is not None and is_stream(path):
        # Appending, so that what a shell's `>>` leads to keeps what it has.
        with path.open("ab") as stream:
            yield stream
        return
    target = Path(os.path.realpath(path))
    if there is not None and not os.access(target, os.W_OK):
        raise PermissionError(13, os.strerror(13), str(path))
    mode = _OWNERS if private else _ANYBODYS
    with _aside(target, there, mode) as stream:
        yield stream


def write_atomically(path: Path, data: bytes | bytearray, *, private: bool = False) -> None:
    """Write a file whole or not at all; arguments and OSError as `atomic_file`."""
    with atomic_file(path, private=private) as stream:
        stream.write(data)


def is_stream(path: Path) -> bool:
    """Tell whether what is there is written to as it is, since it is no plain file."""
    try:
        is_plain = stat.S_ISREG(path.stat().st_mode)
    except OSError:
        return False
    return not is_plain or str(path.absolute()).startswith(_STREAM_FOLDERS)


@contextmanager
def _aside(target: Path, there: os.stat_result | None, mode: int) -> Iterator[BinaryIO]:
    # Not named after the file: that could make a long name too long.
    aside = target.with_name(f".dramatis-{os.urandom(8).hex()}")
    if there is not None:
        mode = stat.S_IMODE(there.st_mode)
    try:
        with open(aside, "xb", opener=lambda name, flags: os.open(name, flags, mode)) as stream:
            if there is not None:
                _hand_on(there, aside)
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        aside.replace(target)
    except BaseException:
        with suppress(OSError):
            aside.unlink()
        raise


def _hand_on(there: os.stat_result, aside: Path) -> None:
    """Give a new file the owner, where that may be done, and the permissions of the old one."""
    new = aside.stat()
    if (new.st_uid, new.st_gid) != (there.st_uid, there.st_gid):
        with suppress(OSError):
            os.chown(aside, there.st_uid, there.st_gid)
    aside.chmod(stat.S_IMODE(there.st_mode))
