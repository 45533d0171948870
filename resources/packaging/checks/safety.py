"""Does to the packaged app what may happen on a person's machine, and looks at what is lost.

    python -m resources.packaging.checks.safety dist/dramatis/dramatis --pictures FOLDER

A folder that cannot be written, damaged files of the person's own, damaged weights, an app that was
killed, and, where this is root, a full disk. The pictures show what the person is told.
"""

import argparse
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from resources.packaging.checks.running import ARTICLE
from resources.packaging.checks.screen import PATIENCE, Screen, person, screen, started

_SETTINGS = Path(".config/dramatis/settings.json")
_LIBRARY = Path(".local/share/dramatis/library.sqlite3")
_DISK = "4m"


def main(arguments: list[str] | None = None) -> int:
    """Check what the app does with each misfortune; an exception tells what is wrong."""
    options = _parser().parse_args(arguments)
    options.pictures.mkdir(parents=True, exist_ok=True)
    with screen() as a_screen:
        visit = Visit(a_screen, options.program, options.pictures)
        visit.unwritable_folder()
        visit.damaged_files()
        visit.killed()
        visit.damaged_weights()
        if os.geteuid() == 0:
            visit.full_disk()
        else:
            print("not checked, since this is not root: a full disk")
    return 0


class Visit:
    """One person after the other, each with a misfortune.

    Args:
        a_screen: Where the windows show.
        program: The packaged app.
        pictures: Folder for a picture of each.
    """

    def __init__(self, a_screen: Screen, program: Path, pictures: Path) -> None:
        self._screen = a_screen
        self._program = program.resolve()
        self._pictures = pictures

    def unwritable_folder(self) -> None:
        """The person's folder is not there and cannot be made."""
        self._read(Path("/proc/nowhere"), "unwritable")
        print("a folder that cannot be written: read, quit with 0")

    def damaged_files(self) -> None:
        """Settings and library are garbage: the person is told, and the library is set aside."""
        with person() as home:
            _put(home / _SETTINGS, b'{"theme": ')
            _put(home / _LIBRARY, b"not a database" * 99)
            self._read(home, "damaged_files", told=True)
            kept = [path for path in home.rglob("*") if path.is_file()]
            if not any(b"not a database" in path.read_bytes() for path in kept):
                raise AssertionError("the damaged library was thrown away")
        print("damaged settings and library: told, read, quit with 0, the damaged library kept")

    def killed(self) -> None:
        """The app is killed while it reads, and started again."""
        with person() as home:
            with started([self._program, _article(home)], self._screen.environment(home)):
                self._screen.window("Lighthouse")
            self._read(home, "killed")
        print("killed: started again, quit with 0")

    def damaged_weights(self) -> None:
        """The weights that came with the app are cut short: the text shows, and a sentence."""
        with person() as home:
            copy = home / "copy"
            shutil.copytree(self._program.parent, copy, symlinks=True, copy_function=_linked)
            (weights,) = copy.rglob("names.onnx")
            weights.unlink()
            weights.write_bytes(b"cut short")
            program = copy / self._program.name
            environment = self._screen.environment(home)
            done = subprocess.run(
                [program, "annotate", _article(home)],
                env=environment,
                capture_output=True,
                text=True,
                check=False,
            )
            if done.returncode == 0 or "Traceback" in done.stderr:
                raise AssertionError(f"annotate: {done.returncode}, {done.stderr}")
            print("damaged weights, annotate:", done.stderr.strip())
            with started([program, _article(home)], environment) as reader:
                window = self._screen.window("Lighthouse")
                self._screen.wait_for_message(self._pictures / "damaged_weights.png")
                self._quit(reader, window)
        print("damaged weights: the text shows, quit with 0")

    def full_disk(self) -> None:
        """The disk fills up between two sessions; what was kept before is still there."""
        with person() as home, _small_disk(home):
            self._read(home, "before", "ctrl+equal")
            before = json.loads((home / _SETTINGS).read_text("utf-8"))
            _fill(home)
            self._read(home, "full_disk", "ctrl+equal")
            after = json.loads((home / _SETTINGS).read_text("utf-8"))
            if not before["zoom"] <= after["zoom"]:
                raise AssertionError(f"settings before: {before}, after: {after}")
            with sqlite3.connect(f"file:{home / _LIBRARY}?mode=ro", uri=True) as library:
                if library.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                    raise AssertionError("the library is damaged")
        print("a full disk: read, quit with 0, settings and library whole")

    def _read(self, home: Path, picture: str, *keys: str, told: bool = False) -> None:
        place = home if home.is_dir() else self._pictures
        with started([self._program, _article(place)], self._screen.environment(home)) as reader:
            window = self._screen.window("Lighthouse")
            self._screen.wait_for_marks(self._pictures / f"{picture}.png")
            if told:
                self._screen.wait_for_message(self._pictures / f"{picture}.png")
            self._screen.focus(window)
            for key in keys:
                self._screen.press(key)
            if keys:
                self._screen.settle(self._pictures / f"{picture}.png")
            self._quit(reader, window)

    def _quit(self, reader: "subprocess.Popen[bytes]", window: str) -> None:
        self._screen.focus(window)
        self._screen.press("ctrl+q")
        if reader.wait(timeout=PATIENCE) != 0:
            raise AssertionError(f"it quit with {reader.returncode}")


def _article(folder: Path) -> Path:
    article = folder / "article.txt"
    if not article.exists():
        article.write_text(ARTICLE, "utf-8")
    return article


def _put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _linked(source: str, destination: str) -> str:
    """Copy a file as a second name of it, which costs no room."""
    try:
        os.link(source, destination)
    except OSError:
        shutil.copy2(source, destination)
    return destination


@contextmanager
def _small_disk(folder: Path) -> Iterator[None]:
    mount = ["mount", "-t", "tmpfs", "-o", f"size={_DISK}", "tmpfs", str(folder)]
    subprocess.run(mount, check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def _fill(folder: Path) -> None:
    with (folder / "filling").open("wb", buffering=0) as file:
        for size in (65536, 4096, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                continue


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m resources.packaging.checks.safety")
    parser.add_argument("program", type=Path)
    parser.add_argument("--pictures", type=Path, required=True, help="folder for the pictures")
    return parser


if __name__ == "__main__":
    sys.exit(main())
