"""Watches the packaged app on a screen: the whole way of a reader, and how fast it comes up.

python -m resources.packaging.checks.running dist/dramatis/dramatis [--article FILE --name NAME…]
python -m resources.packaging.checks.running dist/dramatis/dramatis --time 9
"""

import argparse
import json
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from pypdf import PdfReader

from resources.packaging.checks.screen import PATIENCE, Screen, person, screen, started
from resources.packaging.project import ROOT

ARTICLE = """\
Lighthouse keepers meet in Porto

PORTO, May 3, 2024 - Keepers from eleven countries met in Porto on Friday to agree on how the last
staffed lighthouses of Europe shall be kept.

Maria Sousa, who leads the Portuguese Lighthouse Society, said that her society would pay for the
lamp at Cabo da Roca. "A light is a promise," Sousa said.

Henrik Dahl of the Norwegian Coastal Administration promised the same for Norway.
"""
"""An article of our own, for when none is given."""

NAMES = ("Maria Sousa", "Henrik Dahl", "Porto")
_TIMES_OF_SOURCE = 1.3
_TRIES = 3
_DROP_CACHES = Path("/proc/sys/vm/drop_caches")


def main(arguments: list[str] | None = None) -> int:
    """Check the app on a screen; 1 if anything is wrong."""
    options = _parser().parse_args(arguments)
    with screen() as a_screen:
        if options.time:
            return _measure(a_screen, options.program, runs=options.time)
        with person() as home:
            article = options.article or home / "article.txt"
            if options.article is None:
                article.write_text(ARTICLE, "utf-8")
            read(a_screen, options.program, article, names=options.name or NAMES, home=home)
            if options.picture is not None:
                shutil.copyfile(home / "window.png", options.picture)
    print("all is well")
    return 0


def read(
    a_screen: Screen, program: Path, article: Path, *, names: Sequence[str], home: Path
) -> None:
    """Go the whole way of a reader; AssertionError or TimeoutError where it does not lead on.

    Args:
        a_screen: Where the window shows.
        program: The packaged app.
        article: A file to open.
        names: What must be found in it.
        home: The person's folder; a picture of the window is left in it as `window.png`.
    """
    environment = a_screen.environment(home)
    without_screen = {name: value for name, value in environment.items() if name != "DISPLAY"}
    found = subprocess.run(
        [program, "annotate", article], env=without_screen, capture_output=True, check=True
    )
    record = json.loads(found.stdout)
    named = {entity["name"] for entity in record["entities"]}
    _be_sure(set(names) <= named, f"{sorted(named)} has not all of {names}")
    print(f"annotate: {len(named)} names")

    pdf = home / "article.pdf"
    subprocess.run([program, "print", article, "-o", pdf], env=without_screen, check=True)
    text = " ".join(page.extract_text() for page in PdfReader(pdf).pages)
    _be_sure(names[0].split()[-1] in text, "the PDF does not name the first name")
    print(f"print: {len(PdfReader(pdf).pages)} pages")

    with started([program, article], environment) as reader:
        headline = record["article"]["headline"] or ""
        window = a_screen.window(headline[:20])
        a_screen.wait_for_marks(home / "window.png")
        print(f"window: “{headline}” stands on the screen with its marks")

        with started([program, article], environment) as second:
            _be_sure(second.wait(timeout=PATIENCE) == 0, "the second start did not end well")
        _be_sure(reader.poll() is None, "the first start did not go on")
        _be_sure(a_screen.windows() == 1, "the second start made a window of its own")
        print("second start: handed its file to the first")

        a_screen.focus(window)
        a_screen.press("ctrl+q")
        _be_sure(reader.wait(timeout=PATIENCE) == 0, f"it quit with {reader.returncode}")
        print("quit: 0")


def _measure(a_screen: Screen, program: Path, *, runs: int) -> int:
    """Print how long the first window takes, packaged and from source, and their ratio."""
    ways = {"packaged": [str(program)], "source": [sys.executable, str(ROOT / "main.py")]}
    too_slow = False
    for state in ("warm", "cold") if _can_drop_caches() else ("warm",):
        # Others on the machine may slow one way down and not the other, but not each time.
        tries = (_ratio(a_screen, ways, state, runs=runs) for _ in range(_TRIES))
        too_slow |= all(ratio >= _TIMES_OF_SOURCE for ratio in tries)
    return 1 if too_slow else 0


def _ratio(a_screen: Screen, ways: dict[str, list[str]], state: str, *, runs: int) -> float:
    times: dict[str, list[float]] = {way: [] for way in ways}
    for run in range(runs + 1 if state == "warm" else max(runs // 3, 3)):
        for way, command in ways.items():
            if state == "cold":
                _DROP_CACHES.write_text("3", "ascii")
            taken = _until_window(a_screen, command)
            # The first run of all fills the caches.
            if run or state == "cold":
                times[way].append(taken)
    middle = {way: statistics.median(values) for way, values in times.items()}
    ratio = middle["packaged"] / middle["source"]
    spans = ", ".join(
        f"{way} {middle[way] * 1000:.0f} ms ({min(values) * 1000:.0f} to {max(values) * 1000:.0f})"
        for way, values in times.items()
    )
    print(f"{state}: {spans}: {ratio:.2f} times")
    return ratio


def _until_window(a_screen: Screen, command: list[str]) -> float:
    with person() as home:
        start = time.monotonic()
        with started(command, a_screen.environment(home)):
            a_screen.window()
            return time.monotonic() - start


def _can_drop_caches() -> bool:
    try:
        _DROP_CACHES.write_text("3", "ascii")
    except OSError:
        print("cold starts are not measured: only root can empty the caches")
        return False
    return True


def _be_sure(right: bool, sentence: str) -> None:
    if not right:
        raise AssertionError(sentence)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m resources.packaging.checks.running")
    parser.add_argument("program", type=Path)
    parser.add_argument("--article", type=Path, help="default: an article of our own")
    parser.add_argument("--name", action="append", help="a name that must be found; repeatable")
    parser.add_argument("--picture", type=Path, help="where the picture of the window is kept")
    parser.add_argument("--time", type=int, metavar="RUNS", help="measure starts instead")
    return parser


if __name__ == "__main__":
    sys.exit(main())
