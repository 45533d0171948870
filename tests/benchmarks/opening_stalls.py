"""How long the window stands still while it opens a file: the worst gap between its ticks.

    python tests/benchmarks/opening_stalls.py PATH… [--books FOLDER]

PATH is a file or a folder with all files below it. Each is opened in the real window, one after
the other; a timer ticks every 5 ms in the window's own thread, and the longest wait between two
ticks is what a person could feel. Three gaps are told for each file: until the article (or the
sentence why there is none) stands there, in the second after that, and while all names are found
(with `--names`; it takes long). `--books` writes texts of our own of extreme shapes into a folder,
to be opened like any other.

A gap is counted by the processor time that this program used in it, in all its threads, and never
as more than its length: on a busy machine much of the length is spent waiting for a core. The
length stands beside it.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

_TICK = 5
_MOST_SECONDS = 60.0
_SETTLING_SECONDS = 1.0
_ALLOWED = 100
_SHOWN = 12
_SENTENCE = "The ministers of Ulm met in Turin on Monday to speak about the old bridge. "


@dataclass(frozen=True)
class Stall:
    """What was measured of one file: seconds until it was there, and gaps.

    A gap is what is counted of it and its whole length, in milliseconds.
    """

    name: str
    seconds: float
    opening: tuple[float, float]
    settling: tuple[float, float]
    naming: tuple[float, float]
    outcome: str

    @property
    def worst(self) -> float:
        """The longest gap of all."""
        return max(self.opening, self.settling, self.naming)[0]


def main() -> None:
    """Print a line for each of the worst files and a summary."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--books", type=Path)
    parser.add_argument("--names", action="store_true", help="wait until all names are found")
    parser.add_argument("--all", action="store_true", help="print a line for every file")
    options = parser.parse_args()
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    files = list(_files(options.paths))
    if options.books is not None:
        files.extend(write_books(options.books))
    with tempfile.TemporaryDirectory() as home:
        os.environ["HOME"] = home
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"):
            os.environ.pop(name, None)
        stalls = measure(files, names=options.names)
    _tell(stalls, options.all)


def write_books(folder: Path) -> list[Path]:
    """Write texts of extreme shapes and return their files."""
    folder.mkdir(parents=True, exist_ok=True)
    paragraph = _SENTENCE * 8
    texts = {
        "book_600k_words.txt": "\n\n".join([paragraph] * 5_400),
        "book_100k_words.txt": "\n\n".join([paragraph] * 900),
        "tiny_paragraphs_200k.txt": "\n\n".join(["Yes, he said."] * 200_000),
        "tiny_lines_2m.txt": "a\n" * 2_000_000,
        "one_line_1900k.txt": _SENTENCE * 25_000,
        "hard_wrapped_300k_words.txt": "\n".join([_SENTENCE] * 21_000),
        "no_spaces_1900k.txt": "x" * 1_900_000,
        "chinese_1m.txt": "\n\n".join(["部长们星期一在都灵开会讨论旧桥的问题。" * 12] * 4_000),
        "book_600k_words.html": "<h1>A long book</h1>" + f"<p>{paragraph}</p>" * 5_400,
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / name for name in texts]


def measure(files: list[Path], *, names: bool) -> list[Stall]:
    """Open each file in one window and return what was measured of it."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from reader.operations import Desk
    from reader.settings import Settings
    from reader.ui.startup.main_window import ReaderWindow
    from reader.ui.style.fonts import load_fonts

    application = QApplication([])
    application.setStyle("Fusion")
    desk = Desk()
    window = ReaderWindow(desk, Settings(), load_fonts())
    window.show_first(desk.open_sample(), None)
    window.show()
    window.complete()
    session = window.parts.session
    gaps: list[tuple[float, float]] = []
    last = (time.perf_counter(), time.process_time())

    def tick() -> None:
        nonlocal last
        now = (time.perf_counter(), time.process_time())
        length, used = (now[0] - last[0]) * 1000, (now[1] - last[1]) * 1000
        gaps.append((min(length, used), length))
        last = now

    timer = QTimer()
    timer.setInterval(_TICK)
    timer.timeout.connect(tick)
    outcome: list[str] = []
    session.article_changed.connect(lambda _: outcome.append("opened"))
    session.failed.connect(lambda error: outcome.append(error.sentence))
    session.opener.password_needed.connect(lambda _: outcome.append("a password is asked for"))
    named: list[bool] = []
    session.names_completed.connect(lambda: named.append(True))

    def wait(until: Callable[[], bool], seconds: float) -> tuple[float, float]:
        """Let the window live and return the longest gap meanwhile."""
        nonlocal last
        gaps.clear()
        last = (time.perf_counter(), time.process_time())
        end = last[0] + seconds
        while not until() and time.perf_counter() < end:
            application.processEvents()
            time.sleep(0.0005)
        tick()
        return max(gaps)

    timer.start()
    wait(lambda: bool(named), _MOST_SECONDS)
    found: list[Stall] = []
    for path in files:
        outcome.clear()
        named.clear()
        begun = time.perf_counter()
        session.opener.open_path(path)
        opening = wait(lambda: bool(outcome), _MOST_SECONDS)
        seconds = time.perf_counter() - begun
        settling = wait(lambda: False, _SETTLING_SECONDS)
        naming = (0.0, 0.0)
        if names and outcome == ["opened"] and not named:
            naming = wait(lambda: bool(named), _MOST_SECONDS * 5)
        found.append(
            Stall(path.name, seconds, opening, settling, naming, (*outcome, "too long")[0])
        )
        session.stop()
        if found[-1].worst > _ALLOWED:
            _say(found[-1])
    window.close()
    return found


def _files(paths: list[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(each for each in path.rglob("*") if each.is_file())
        else:
            yield path


def _tell(stalls: list[Stall], every: bool) -> None:
    sys.stdout.write("\nthe worst:\n")
    ordered = sorted(stalls, key=lambda each: -each.worst)
    for each in ordered if every else ordered[:_SHOWN]:
        _say(each)
    over = sum(each.worst > _ALLOWED for each in stalls)
    slow = sum(each.seconds > 10 for each in stalls)
    median = statistics.median(each.worst for each in stalls)
    sys.stdout.write(
        f"{len(stalls)} files: median of the worst gaps {median:.0f} ms, longest "
        f"{ordered[0].worst:.0f} ms; {over} over {_ALLOWED} ms; {slow} took over 10 s\n"
    )


def _gap(gap: tuple[float, float]) -> str:
    return f"{gap[0]:5.0f} ms (length {gap[1]:4.0f})"


def _say(stall: Stall) -> None:
    sys.stdout.write(
        f"{stall.name:36.36} {stall.seconds:6.2f} s   until shown {_gap(stall.opening)}   "
        f"the second after {_gap(stall.settling)}   names {_gap(stall.naming)}   "
        f"{stall.outcome:.50}\n"
    )
    sys.stdout.flush()


if __name__ == "__main__":
    main()
