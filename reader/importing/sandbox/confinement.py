"""What the process that takes documents apart may not do, set once at its start.

What holds where: on Linux the kernel's limits bound memory, processor time and open files, and
forbid files to be written. macOS keeps all of these but memory, which a thread of this process
watches there. Windows has none of them: there the parent's watch over time remains, and the own
limits of the readers on size, nesting and entries. Everywhere an audit hook forbids what Python
code could try: a connection, another program, a file outside Python's own folders. Parsers are told
to fetch nothing; the hook is there for the day one is not.
"""

import os
import sys
from pathlib import Path

MEMORY_LIMIT = 300 << 20
"""The most bytes of its own memory that the parsing process may hold."""

TEXT_MEMORY_LIMIT = 800 << 20
"""As that, for plain text: only our own code reads it, and needs memory as the text is long."""

_OPEN_FILES = 64
_LOOKING_SECONDS = 0.05
_TOO_MUCH = 3
_FORBIDDEN = ("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.system",
              "os.startfile", "os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.link",
              "os.symlink", "os.chmod", "os.chown", "os.truncate", "os.kill", "os.putenv",
              "shutil.", "ftplib.", "smtplib.", "imaplib.", "urllib.Request", "webbrowser.",
              "sqlite3.", "pty.", "tempfile.")  # fmt: skip


def confine(*, seconds: int, memory: int = MEMORY_LIMIT) -> None:
    """Put this process under its limits, for good.

    Args:
        seconds: Processor time that it may use from its start.
        memory: Bytes that it may hold.
    """
    _limit_resources(seconds, memory)
    if sys.platform == "darwin":
        watch_memory(memory)
    roots = _own_folders()
    sys.addaudithook(lambda event, arguments: _watch(event, arguments, roots))


def _limit_resources(seconds: int, memory: int) -> None:
    try:
        import resource
    except ImportError:
        return
    limits = [
        (resource.RLIMIT_CPU, seconds, seconds + 1),
        (resource.RLIMIT_CORE, 0, 0),
        (resource.RLIMIT_FSIZE, 0, 0),
        (resource.RLIMIT_NOFILE, _OPEN_FILES, _OPEN_FILES),
    ]
    # Address space counts what is only reserved, so data is limited; macOS knows neither well.
    if sys.platform.startswith("linux"):
        limits.append((resource.RLIMIT_DATA, memory, memory))
    for which, soft, hard in limits:
        try:
            resource.setrlimit(which, (soft, hard))
        except (ValueError, OSError):
            continue


def watch_memory(limit: int) -> None:
    """End this process soon after it has held more than `limit` bytes, by a thread of its own.

    Weaker than a limit of the kernel: a library that holds Python's lock is not interrupted.
    """
    import resource
    import threading

    unit = 1 if sys.platform == "darwin" else 1024

    def watch() -> None:
        while not threading.Event().wait(_LOOKING_SECONDS):
            if resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit > limit:
                os._exit(_TOO_MUCH)

    threading.Thread(target=watch, daemon=True).start()


def _own_folders() -> tuple[str, ...]:
    """Return the folders that Python and its packages are read from."""
    folders = {sys.prefix, sys.base_prefix, sys.exec_prefix, getattr(sys, "_MEIPASS", sys.prefix)}
    folders.update(path for path in sys.path if path and Path(path).is_absolute())
    if getattr(sys, "frozen", False):
        # The packaged app holds its own modules inside the program.
        folders.add(sys.executable)
    folders.update(("/dev/null", "/dev/urandom"))
    return tuple(os.path.realpath(folder) for folder in folders)


def _is_below(path: str, roots: tuple[str, ...]) -> bool:
    return any(path == root or path.startswith(root.rstrip(os.sep) + os.sep) for root in roots)


def _watch(event: str, arguments: tuple[object, ...], roots: tuple[str, ...]) -> None:
    if event == "open":
        path, mode, flags = (*arguments, None, None, None)[:3]
        if isinstance(path, int) or path is None:
            return
        writing = isinstance(mode, str) and any(char in mode for char in "wax+")
        writing = writing or (isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR)))
        if writing or not _is_below(os.path.realpath(os.fsdecode(path)), roots):  # type: ignore[arg-type]
            raise PermissionError("a document may not open files")
    elif event.startswith(_FORBIDDEN):
        raise PermissionError(f"a document may not do this: {event}")
