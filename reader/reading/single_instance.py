"""One Dramatis for each person: a second start hands its files to the first one and ends.

The first start claims an address of the person's own, a Unix socket or, on Windows, a named pipe;
no network is touched. A second start finds the address taken, sends its files there, and waits
until the first has taken them. Where the first does not answer, or no address can be had (a
read-only home), a start is simply on its own: two windows lose nothing. It needs no Qt, so
that a second start is over before Qt is loaded.
"""

import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from logging import getLogger
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path
from threading import Event

_TAKEN = b"taken"
_LARGEST_MESSAGE = 1 << 20
_SECONDS_TO_SPEAK = 2.0
_SECONDS_TO_ANSWER = 10.0
_ATTEMPTS = 3
_WAITING_STARTS = 32
_OWNER_ONLY = 0o700

_log = getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Handover:
    """What a second start asks of the first.

    Args:
        paths: Files to open, absolute; none stands for showing the window.
        activation: Token of the desktop that lets the window come to the front, or empty.
    """

    paths: tuple[Path, ...]
    activation: str = ""


class Delivery:
    """A handover whose sender waits to hear that it was taken.

    Args:
        handover: What is asked.
        connection: The way back to the sender.
    """

    def __init__(self, handover: Handover, connection: Connection) -> None:
        self.handover = handover
        self._connection = connection

    def take(self) -> None:
        """Tell the sender that it may end; a sender that has given up is passed over."""
        with suppress(OSError), self._connection:
            self._connection.send_bytes(_TAKEN)


class Claim:
    """The right of one start to be handed the files of the later ones.

    Args:
        address: Where it listens.
        listener: What listens there, or None for a start on its own.
    """

    def __init__(self, address: str, listener: Listener | None) -> None:
        self._address = address
        self._listener = listener
        self._closed = Event()

    @property
    def alone(self) -> bool:
        """Whether no address could be had, so that nothing will ever be delivered."""
        return self._listener is None

    def deliveries(self) -> Iterator[Delivery]:
        """Yield what later starts hand over, waiting for each, until the claim is closed."""
        while self._listener is not None and not self._closed.is_set():
            try:
                connection = self._listener.accept()
            except (OSError, EOFError) as error:
                _log.warning("later starts can no longer be met: %s", error)
                return
            if self._closed.is_set():
                connection.close()
                return
            handover = _received(connection)
            if handover is None:
                connection.close()
            else:
                yield Delivery(handover, connection)

    def close(self) -> None:
        """Give the claim up, from any thread; `deliveries` ends."""
        if self._listener is None or self._closed.is_set():
            return
        self._closed.set()
        with suppress(OSError):
            # Nothing else wakes up a thread that waits for a connection.
            Client(self._address).close()
        with suppress(OSError), _turn(self._address):
            self._listener.close()


def claim_or_hand_over(
    paths: Sequence[Path], address: str, *, seconds: float = _SECONDS_TO_ANSWER
) -> Claim | None:
    """Claim the address, or hand the files to whoever holds it.

    Args:
        paths: The files of this start.
        address: A path for a Unix socket, or the name of a Windows pipe.
        seconds: How long the holder may take to answer.

    Returns:
        The claim of this start; None where the files were handed over, and this start is done.
    """
    handover = Handover(
        tuple(path.absolute() for path in paths), os.environ.get("XDG_ACTIVATION_TOKEN", "")
    )
    for _ in range(_ATTEMPTS):
        try:
            found = _listen_or_connect(address)
        except (OSError, EOFError) as error:
            _log.info("no other start can be met: %s", error)
            break
        if isinstance(found, Listener):
            return Claim(address, found)
        with found:
            answer = _answer(found, handover, seconds)
        if answer is not None:
            if answer:
                return None
            break
        # The holder went away before it answered: the address may be free now.
    return Claim(address, None)


def _listen_or_connect(address: str) -> Listener | Connection:
    """Return a way to the holder of the address or, where there is none, become the holder."""
    with _turn(address):
        try:
            return Client(address)
        except OSError:
            # Nobody listens: what lies there was left by a start that was killed.
            if sys.platform != "win32":
                Path(address).unlink(missing_ok=True)
        return Listener(address, backlog=_WAITING_STARTS)


@contextmanager
def _turn(address: str) -> Iterator[None]:
    """Let starts look at the address one after the other; OSError where it cannot be kept safe."""
    if sys.platform == "win32":
        # A pipe's first instance is created by one process only; Windows sees to that.
        yield
        return
    import fcntl

    folder = Path(address).parent
    folder.mkdir(parents=True, exist_ok=True, mode=_OWNER_ONLY)
    if folder.stat().st_uid != os.getuid():
        raise PermissionError(f"{folder} is somebody else's")
    with Path(f"{address}.lock").open("w", encoding="ascii") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _answer(connection: Connection, handover: Handover, seconds: float) -> bool | None:
    """Hand over; True if it was taken, False if nobody answers, None if the holder went away."""
    message = {
        "paths": [str(path) for path in handover.paths],
        "activation": handover.activation,
    }
    try:
        connection.send_bytes(json.dumps(message).encode("ascii"))
        if not connection.poll(seconds):
            return False
        return connection.recv_bytes(_LARGEST_MESSAGE) == _TAKEN
    except (OSError, EOFError):
        return None


def _received(connection: Connection) -> Handover | None:
    """Return what was sent, or None where that is nothing sensible."""
    try:
        if not connection.poll(_SECONDS_TO_SPEAK):
            return None
        message = json.loads(connection.recv_bytes(_LARGEST_MESSAGE))
        paths = tuple(Path(path) for path in message["paths"])
        return Handover(paths, str(message["activation"]))
    except (OSError, EOFError, ValueError, KeyError, TypeError):
        return None
