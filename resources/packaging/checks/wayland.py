"""Opens the packaged app on Wayland, in a compositor without a monitor, and keeps a picture.

    python -m resources.packaging.checks.wayland dist/dramatis/dramatis --picture FILE

The compositor tells which windows it shows; no key can be pressed in it from outside.
"""

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from resources.packaging.checks.running import ARTICLE
from resources.packaging.checks.screen import PATIENCE, person, started

_SOCKET = "dramatis-check"
_COMPOSITOR = ("weston", "--backend=headless-backend.so", "--use-pixman", "--debug")
_SIZE = ("--width=1400", "--height=1000")
_WINDOW = "'Lighthouse keepers meet in Porto - Dramatis' of dramatis"
_TICK = 0.2


def main(arguments: list[str] | None = None) -> int:
    """Check the app on Wayland; an exception tells what is wrong."""
    options = _parser().parse_args(arguments)
    with person() as home, _compositor(home) as environment:
        article = home / "article.txt"
        article.write_text(ARTICLE, "utf-8")
        with started([options.program, article], environment) as reader:
            _wait(lambda: _windows(environment).count(_WINDOW) == 1, "the window did not show")
            with started([options.program, article], environment) as second:
                if second.wait(timeout=PATIENCE) != 0:
                    raise AssertionError("the second start did not end well")
            if reader.poll() is not None or _windows(environment).count(_WINDOW) != 1:
                raise AssertionError("the second start did not hand its file to the first")
            subprocess.run(
                ["weston-screenshooter"], env=environment, cwd=home, check=True, timeout=PATIENCE
            )
            (picture,) = home.glob("wayland-screenshot-*.png")
            shutil.copyfile(picture, options.picture)
    print("Wayland: one window stands on the screen, named as its .desktop file")
    return 0


@contextmanager
def _compositor(home: Path) -> Iterator[dict[str, str]]:
    """Give the environment of programs that show their windows in a compositor of their own."""
    plain = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    environment = {
        **plain,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "XDG_PICTURES_DIR": str(home),
        "LC_ALL": "C.UTF-8",
    }
    with started([*_COMPOSITOR, *_SIZE, f"--socket={_SOCKET}"], environment):
        _wait((home / _SOCKET).exists, "the compositor did not start")
        yield {**environment, "WAYLAND_DISPLAY": _SOCKET}


def _windows(environment: dict[str, str]) -> str:
    """Return what the compositor tells of the windows that it shows."""
    done = subprocess.run(
        ["timeout", "2", "weston-debug", "scene-graph"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout


def _wait(until: Callable[[], bool], otherwise: str) -> None:
    end = time.monotonic() + PATIENCE
    while not until():
        if time.monotonic() > end:
            raise TimeoutError(otherwise)
        time.sleep(_TICK)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m resources.packaging.checks.wayland")
    parser.add_argument("program", type=Path)
    parser.add_argument("--picture", type=Path, required=True, help="where the picture is kept")
    return parser


if __name__ == "__main__":
    sys.exit(main())
