"""A screen without a monitor, on which the packaged app is watched from outside."""

import os
import shutil
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PIL import Image

from reader.reading.themes import LIGHT

SOCKETS = "/tmp/.X11-unix"  # noqa: S108 - X's own place
PATIENCE = 60.0
_TICK = 0.01
_STILL = 2.0
_FEWEST_MARKED_PIXELS = 60
_FEWEST_PIXELS_OF_A_BAR = 5_000
_SOFTNESS = 40


class Screen:
    """An X server of its own, with a window manager.

    Args:
        display: Its name, as in `DISPLAY`.
    """

    def __init__(self, display: str) -> None:
        self.display = display

    def environment(self, home: Path) -> dict[str, str]:
        """Return the environment of a person whose folder is `home`."""
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        return {
            **kept,
            "DISPLAY": self.display,
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "LC_ALL": "C.UTF-8",
        }

    def window(self, title: str = "", *, patience: float = PATIENCE) -> str:
        """Wait for a window of the app that shows, and return its number; TimeoutError if none."""
        until = time.monotonic() + patience
        while time.monotonic() < until:
            found = self._tool("search", "--onlyvisible", "--class", "dramatis")
            for number in found.split():
                if title in self._tool("getwindowname", number):
                    return number
            time.sleep(_TICK)
        raise TimeoutError(f"no window of the app with “{title}” in its title")

    def windows(self) -> int:
        """Return how many windows of the app show."""
        return len(self._tool("search", "--onlyvisible", "--class", "dramatis").split())

    def press(self, keys: str) -> None:
        """Press keys in the window that has the focus, as `ctrl+q`."""
        self._tool("key", "--clearmodifiers", keys)

    def focus(self, window: str) -> None:
        """Give a window the focus."""
        self._tool("windowactivate", "--sync", window)

    def wait_for_marks(self, picture: Path) -> None:
        """Wait until the lines under persons and places show in their colours.

        Args:
            picture: Where a picture of the screen is kept, as PNG.

        Raises:
            TimeoutError: If they do not show.
        """
        wanted = [bytes.fromhex(colour[1:]) for colour in (LIGHT.person, LIGHT.place)]
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            shown = self.picture(picture)
            pixels = Counter(shown[at : at + 3] for at in range(0, len(shown), 3))
            if all(_like(colour, pixels) >= _FEWEST_MARKED_PIXELS for colour in wanted):
                return
        raise TimeoutError("no marks showed")

    def wait_for_message(self, picture: Path) -> None:
        """Wait until the bar with a message shows in its colour; as `wait_for_marks`."""
        colour = bytes.fromhex(LIGHT.error[1:])
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            shown = self.picture(picture)
            if _exactly(colour, shown) >= _FEWEST_PIXELS_OF_A_BAR:
                return
        raise TimeoutError("no message showed")

    def settle(self, picture: Path) -> None:
        """Wait until nothing has changed on the screen for a while; keep a picture of it."""
        until = time.monotonic() + PATIENCE
        shown, since = b"", time.monotonic()
        while time.monotonic() < until and time.monotonic() - since < _STILL:
            now = self.picture(picture)
            if now != shown:
                shown, since = now, time.monotonic()

    def picture(self, path: Path) -> bytes:
        """Keep a picture of the screen as PNG, and return its pixels, three bytes each."""
        command = ["import", "-display", self.display, "-window", "root", str(path)]
        subprocess.run(command, check=True)
        with Image.open(path) as image:
            return image.convert("RGB").tobytes()

    def _tool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments],
            env={**os.environ, "DISPLAY": self.display},
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )
        return done.stdout

    def wait_for_window_manager(self) -> None:
        """Wait until windows can be given the focus."""
        until = time.monotonic() + PATIENCE
        while not self._tool("get_num_desktops").strip():
            if time.monotonic() > until:
                raise TimeoutError("the window manager did not start")
            time.sleep(_TICK)


def _like(colour: bytes, pixels: Counter[bytes]) -> int:
    """Count the pixels of a colour, or nearly: lines have soft edges."""
    return sum(
        count
        for pixel, count in pixels.items()
        if all(abs(one - other) <= _SOFTNESS for one, other in zip(colour, pixel, strict=True))
    )


def _exactly(colour: bytes, shown: bytes) -> int:
    """Count the pixels of just this colour."""
    return sum(shown[at : at + 3] == colour for at in range(0, len(shown), 3))


@contextmanager
def screen() -> Iterator[Screen]:
    """Give a screen for as long as it is needed."""
    # The server chooses a number that is free, and tells it once it can be reached.
    reading, writing = os.pipe()
    server = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x1000x24", "-ac"]
    with os.fdopen(reading) as told, started([*server, "-noreset"], told_by=writing):
        os.close(writing)
        number = told.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        a_screen = Screen(f":{number}")
        with started(["openbox"], {**os.environ, "DISPLAY": a_screen.display}):
            a_screen.wait_for_window_manager()
            yield a_screen


@contextmanager
def person() -> Iterator[Path]:
    """Give the empty folder of a person who has never started the app."""
    home = Path(tempfile.mkdtemp(prefix="dramatis-"))
    try:
        yield home
    finally:
        shutil.rmtree(home, ignore_errors=True)


@contextmanager
def started(
    command: Sequence[str | Path],
    environment: dict[str, str] | None = None,
    *,
    told_by: int | None = None,
) -> Iterator[subprocess.Popen[bytes]]:
    """Give a process that has ended, one way or another, when its context is left.

    Args:
        command: The program and its arguments.
        environment: Of the process; by default our own.
        told_by: A file descriptor that it may write to.
    """
    process = subprocess.Popen(
        command,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=() if told_by is None else (told_by,),
    )
    try:
        yield process
    finally:
        process.kill() if told_by is None else process.terminate()
        process.wait()
