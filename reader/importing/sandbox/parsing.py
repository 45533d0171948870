"""Documents taken apart in a process of their own, so that a bad one harms nothing.

The parent's side: starts the process, hands the bytes over, waits a bounded time, takes a bounded
answer and believes none of it unchecked. Whatever happens to the process becomes a sentence.
"""

import json
import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

from reader.errors import (
    Cancelled,
    DamagedError,
    DocumentError,
    NoArticleError,
    PasswordNeededError,
    TooLargeError,
    UnsupportedError,
)
from reader.importing.bytes.kinds import Kind
from reader.importing.sandbox.answer import articles_from_answer
from reader.text.article import Article
from reader.wording import Wording, wording_from

ANSWER_LIMIT = 100_000_000
"""The most bytes of an answer that are read from the parsing process."""

START_ARGUMENT = "--parse-child"
"""The argument that makes the packaged app a parsing process instead of a window."""

_SECONDS, _SECONDS_A_MEGABYTE, _MOST_SECONDS = 8, 6, 120
_WAITING = 2
_LOOKING_SECONDS = 0.05
"""How often the process that waits looks whether the person has changed their mind."""

_TOO_LONG = Wording(
    "This document took too long to take apart and was stopped; "
    "open a part of it, or paste its text as an article."
)
_TOO_MUCH = Wording(
    "This document needs more memory than a document may take; "
    "open a part of it, or paste its text as an article."
)
_NOT_STARTED = Wording(
    "This document could not be taken apart, because the system has no room for another program; "
    "close some programs and open it again."
)
_FELL = Wording(
    "This document could not be taken apart: it is damaged, or built to do harm; "
    "try another copy, or paste its text as an article."
)
_PROGRAM = (
    "import sys; sys.path.insert(0, sys.argv.pop(1)); "
    "from reader.importing.sandbox.parsing_child import main; main()"
)
_ERRORS = {
    error.__name__: error
    for error in (DamagedError, TooLargeError, UnsupportedError, DocumentError)
}

_log = logging.getLogger(__name__)


def parse_apart(
    data: bytes,
    kind: Kind,
    *,
    source: str = "",
    as_is: bool = False,
    password: str | None = None,
    several: bool = False,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Article, ...]:
    """Return the articles in a document, taken apart in a process of its own; at least one.

    Args:
        data: The whole document; a kind that is text is handed over decoded, in UTF-8.
        kind: What it is.
        source: The path or address it came from.
        as_is: Keep all of its text, and take nothing apart.
        password: Opens an encrypted document.
        several: Keep the articles of a feed apart instead of joining them to one.
        cancelled: Asked again and again; once it says yes, the process is killed.

    Raises:
        DocumentError: If there is no article to be had; its sentence says why, and its class tells
            damage, size, a password and the like apart.
        Cancelled: If it was cancelled.
    """
    seconds = min(_SECONDS + _SECONDS_A_MEGABYTE * len(data) // 1_000_000, _MOST_SECONDS)
    orders = {
        "kind": kind.name,
        "as_is": as_is,
        "password": password,
        "several": several,
        "seconds": seconds,
    }
    content = json.dumps(orders).encode("ascii") + b"\n", data
    lines = _ask(content, _Patience(seconds * _WAITING, cancelled)).splitlines()
    try:
        first = json.loads(lines[0])
        if "error" in first:
            _refuse(first)
        return articles_from_answer(lines, source=source)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        _log.warning("a parsing process gave no answer: %s", error)
        raise DamagedError(_FELL) from error


class _Patience:
    """How long a process is waited for, and why the waiting ended early."""

    def __init__(self, seconds: int, cancelled: Callable[[], bool] | None) -> None:
        self._seconds = seconds
        self._cancelled = cancelled
        self._over = threading.Event()
        self.too_long = False
        self.given_up = False

    def watch(self, process: "subprocess.Popen[bytes]") -> None:
        """Kill the process when its time is up or nobody wants its answer; run in a thread."""
        end = time.monotonic() + self._seconds
        pause = self._seconds if self._cancelled is None else _LOOKING_SECONDS
        while not self._over.wait(pause):
            self.given_up = self._cancelled is not None and self._cancelled()
            self.too_long = time.monotonic() >= end
            if self.given_up or self.too_long:
                process.kill()
                return

    def end(self) -> None:
        """Watch no more."""
        self._over.set()


def _ask(content: tuple[bytes, bytes], patience: _Patience) -> bytes:
    """Run one parsing process and return what it writes; DocumentError if it falls."""
    process = _started()
    watch = threading.Thread(target=patience.watch, args=(process,), daemon=True)
    giver = threading.Thread(target=_give, args=(process.stdin, *content), daemon=True)
    watch.start()
    giver.start()
    try:
        answer = _take(process.stdout)
    finally:
        process.kill()
        status = process.wait()
        patience.end()
        watch.join()
        giver.join()
    if patience.given_up:
        raise Cancelled
    if answer:
        return answer
    _log.warning("a parsing process ended without an answer, status %s", status)
    if patience.too_long or status in _OUT_OF_TIME:
        raise TooLargeError(_TOO_LONG)
    raise DamagedError(_FELL)


# SIGXCPU, and SIGKILL one second later; nothing else sends these to the process by itself.
_OUT_OF_TIME = frozenset({-24, -30})


def _started() -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(  # noqa: S603 - our own program with fixed arguments
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            close_fds=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        _log.warning("no parsing process could be started: %s", error)
        raise DocumentError(_NOT_STARTED) from error


def _give(pipe: IO[bytes] | None, orders: bytes, data: bytes) -> None:
    if pipe is None:
        return
    try:
        with pipe:
            pipe.write(orders)
            pipe.write(data)
    except OSError:
        # The process has ended before it read everything; its status tells why.
        return


def _take(pipe: IO[bytes] | None) -> bytes:
    if pipe is None:
        return b""
    with pipe:
        answer = pipe.read(ANSWER_LIMIT + 1)
    if len(answer) > ANSWER_LIMIT:
        raise TooLargeError(_TOO_MUCH)
    return answer


def _refuse(record: dict[str, Any]) -> None:
    """Raise the error that the parsing process reports."""
    if fault := record.get("fault"):
        _log.warning("a parser failed: %s", fault)
    name, sentence = record["error"], wording_from(record["sentence"], record.get("fields", {}))
    if name == "NoArticleError":
        raise NoArticleError(sentence, raw_text=str(record["raw_text"]))
    if name == "PasswordNeededError":
        raise PasswordNeededError(sentence, wrong=bool(record["wrong"]))
    raise _ERRORS.get(name, DocumentError)(sentence)


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, START_ARGUMENT]
    root = Path(__file__).resolve().parents[3]
    return [sys.executable, "-P", "-X", "utf8", "-c", _PROGRAM, str(root)]


def _environment() -> dict[str, str]:
    """Return what the process needs to start, and nothing of what the person keeps there."""
    kept = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "VIRTUAL_ENV", "LANG")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    # One thread is enough here, and malloc's arenas of many threads only cost memory.
    return environment | {"TZ": "UTC", "OMP_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "1"}
