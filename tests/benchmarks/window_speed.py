"""How fast the window is, in one run: first paint beside a bare window, names, clicks, stalls.

    python tests/benchmarks/window_speed.py [FILE]

FILE is the article to show (the sample, if none is given); its text repeated to 100,000 words is
clicked in, with all its marks and then while its names are being found, when a timer also ticks
every 5 ms. A screen is needed; without one, Qt's offscreen platform stands in.
"""

import argparse
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reader.paths import sample_article  # noqa: E402 - the checkout itself is measured
from reader.text.annotations import Annotations  # noqa: E402
from reader.text.article import Article, article_as_is  # noqa: E402
from reader.text.entity import Entity, EntityKind, Mention  # noqa: E402
from reader.text.span import Span  # noqa: E402

_RUNS = 9
_WORDS = 100_000
_CLICKS = 200
_CLICK_EVERY = 0.05

_BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QLabel
class Label(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.time(), flush=True)
        QApplication.instance().exit()
application = QApplication([])
label = Label("Hello")
label.resize(1240, 860)
label.show()
application.exec()
"""

_READER = """
import sys, time
from reader.application import main
def watch():
    # As main does before it loads the window; here the window is loaded first, to be watched.
    from reader.ui.startup.first_second import hurry
    hurry()
    from PySide6.QtCore import QTimer
    from reader.ui.startup import run_window as start
    show = start.run_window
    def shown(window):
        QTimer.singleShot(20000, window.close)
        window.article_painted.connect(lambda: print(time.time(), flush=True))
        def complete():
            print(time.time(), flush=True)
            QTimer.singleShot(500, window.close)
        window.names_completed.connect(complete)
    start.run_window = lambda files, **others: show(files, when_shown=shown, **others)
watch()
sys.exit(main(sys.argv[1:]))
"""


def main() -> None:
    """Print one line for each figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--runs", type=int, default=_RUNS)
    options = parser.parse_args()
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    path = options.file or sample_article()
    _print_starts(path, options.runs)
    _print_clicks(path)
    _print_streaming(path)


def _print_starts(path: Path, runs: int) -> None:
    bare: list[float] = []
    shown: list[float] = []
    given: list[float] = []
    named: list[float] = []
    with tempfile.TemporaryDirectory() as home:
        # The first start of each fills the caches of the disk and of Python, and does not count.
        for number in range(runs + 1):
            times_given = _times([sys.executable, "-c", _READER, str(path)], home)
            times_bare = _times([sys.executable, "-c", _BARE], home)
            times = _times([sys.executable, "-c", _READER], home)
            if number:
                bare.append(times_bare[0])
                shown.append(times[0])
                given.append(times_given[0])
                named.extend(after - times[0] for after in times[1:])
    _tell("bare window with a label", bare)
    _tell("main.py: article shown", shown)
    _tell("main.py FILE: article shown", given)
    ratio = statistics.median(shown) / statistics.median(bare)
    sys.stdout.write(f"ratio of the first two medians: {ratio:.2f} (to be at most 1.5)\n")
    if named:
        _tell("names complete after that (to be at most 500 ms)", named)
    else:
        sys.stdout.write("names complete after that: no weights here\n")


def _times(command: list[str], home: str) -> list[float]:
    """Return the seconds from the start of a process to each line that it prints."""
    environment = os.environ | {"HOME": home, "PYTHONPATH": str(ROOT)}
    environment.pop("XDG_CONFIG_HOME", None)
    environment.pop("XDG_DATA_HOME", None)
    environment.pop("XDG_RUNTIME_DIR", None)
    # As on a machine where the app has been started before.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment.setdefault("PYTHONPYCACHEPREFIX", str(Path(home) / "bytecode"))
    begun = time.time()
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    return [float(line) - begun for line in done.stdout.split()]


def _print_clicks(path: Path) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from reader.operations import Desk, open_article
    from reader.settings import Settings
    from reader.ui.startup.main_window import ReaderWindow
    from reader.ui.style.fonts import load_fonts

    application = QApplication([])
    application.setStyle("Fusion")
    annotations = _repeated(open_article(path))
    window = ReaderWindow(Desk(), Settings(), load_fonts())
    window.show_first(annotations.article, None)
    window.show()
    window.complete()
    window.parts.session.stop()
    window.parts.navigation.show_annotations(annotations)
    application.processEvents()
    view, chance = window.view, random.Random(7)  # noqa: S311 - no secret
    painted: list[float] = []
    view.painted.connect(lambda: painted.append(time.perf_counter()))
    seconds: list[float] = []
    while len(seconds) < _CLICKS:
        mention_of = chance.choice(annotations.mentions)
        view.place.reveal(mention_of.span)
        application.processEvents()
        point = view.mention_rects(mention_of.span)[0].center()
        if not view.viewport().rect().contains(point):
            continue
        painted.clear()
        begun = time.perf_counter()
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point
        )
        while not painted:
            application.processEvents()
        seconds.append(painted[-1] - begun)
    window.close()
    words = annotations.article.word_count
    percentile = statistics.quantiles(seconds, n=20)[-1]
    sys.stdout.write(
        f"click to painted, {words:,} words, {len(annotations.mentions):,} mentions: "
        f"median {statistics.median(seconds) * 1000:.1f} ms, "
        f"95th percentile {percentile * 1000:.1f} ms (to be under 16)\n"
    )


def _print_streaming(path: Path) -> None:
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from reader.operations import Desk, open_article
    from reader.settings import Settings
    from reader.ui.startup.first_second import SECONDS_BETWEEN_THREADS
    from reader.ui.startup.main_window import ReaderWindow
    from reader.ui.style.fonts import load_fonts

    application = QApplication.instance() or QApplication([])
    # As run_window does.
    sys.setswitchinterval(SECONDS_BETWEEN_THREADS)
    article = _repeated(open_article(path)).article
    window = ReaderWindow(Desk(), Settings(), load_fonts())
    window.show_first(article, None)
    window.show()
    done: list[bool] = []
    window.names_completed.connect(lambda: done.append(True))
    view = window.view
    ticks: list[tuple[float, float]] = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: ticks.append((time.perf_counter(), time.thread_time())))
    while window.parts.session.history.present.entities == ():
        application.processEvents()
    timer.start(5)
    painted: list[float] = []
    view.painted.connect(lambda: painted.append(time.perf_counter()))
    chance = random.Random(7)  # noqa: S311 - no secret
    seconds: list[float] = []
    click_due = time.perf_counter()
    while not done:
        application.processEvents()
        if time.perf_counter() < click_due:
            continue
        seen = view.place.visible_span()
        mentions = window.parts.session.history.present
        shown = list(mentions.within(seen)) if seen is not None else []
        if shown:
            rects = view.mention_rects(chance.choice(shown).span)
            painted.clear()
            begun = time.perf_counter()
            QTest.mouseClick(
                view.viewport(),
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
                rects[0].center(),
            )
            while not painted:
                application.processEvents()
            seconds.append(painted[-1] - begun)
        click_due = time.perf_counter() + _CLICK_EVERY
    timer.stop()
    gaps = sorted(
        ((after[0] - before[0], after[1] - before[1]) for before, after in pairwise(ticks)),
        reverse=True,
    )
    percentile = statistics.quantiles(seconds, n=20)[-1]
    sys.stdout.write(
        f"while names are found, {article.word_count:,} words: {len(seconds)} clicks, "
        f"95th percentile {percentile * 1000:.1f} ms (to be under 16); longest gaps between ticks "
        + ", ".join(f"{wall * 1000:.0f} ms (work {own * 1000:.0f})" for wall, own in gaps[:3])
        + " (to be under 60)\n"
    )
    window.close()


def _repeated(article: Article) -> Annotations:
    """Return the article repeated to 100,000 words; every run of capitalised words is a mention."""
    count = max(1, _WORDS // max(1, article.word_count))
    whole = article_as_is("\n\n".join([article.text] * count))
    spans: dict[str, list[Mention]] = {}
    for found in re.finditer(r"\b[A-Z]\w+(?: [A-Z]\w+)*", whole.text):
        spans.setdefault(found.group(), []).append(Mention(Span(*found.span())))
    kinds = list(EntityKind)
    entities = (
        Entity(f"e{number}", kinds[number % len(kinds)], name, tuple(mentions))
        for number, (name, mentions) in enumerate(spans.items())
    )
    return Annotations(whole, tuple(entities))


def _tell(what: str, seconds: list[float]) -> None:
    worst = max(seconds)
    median = statistics.median(seconds)
    sys.stdout.write(
        f"{what}: median {median * 1000:.0f} ms, worst {worst * 1000:.0f} ms of {len(seconds)}\n"
    )


if __name__ == "__main__":
    main()
