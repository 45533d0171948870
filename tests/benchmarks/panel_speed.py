"""How fast the panels are with 3,000 names: filling them, filtering by a letter, choosing.

    python tests/benchmarks/panel_speed.py [--names 3000]

Times are from the key or the click to the window painted again, in milliseconds: what went by, and
what of it the processor worked for the window, which other programs do not lengthen. A screen is
needed; without one, Qt's offscreen platform stands in.
"""

import argparse
import os
import random
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from itertools import cycle, islice
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reader.text.annotations import Annotations  # noqa: E402 - the checkout itself is measured
from reader.text.article import article_as_is  # noqa: E402
from reader.text.doubt import Doubt  # noqa: E402
from reader.text.entity import Entity, EntityKind, Mention  # noqa: E402
from reader.text.span import Span  # noqa: E402

_LIMIT = 16
_SYLLABLES = ("ba", "co", "den", "fi", "gur", "hal", "ko", "lan", "mer", "no", "ros", "tam", "vi")
_MENTIONS = 4
_TYPED = "rosal"
_CHOICES = 40
_REST = 3000
"""Milliseconds in which a reader looks at the names before typing."""


def main() -> None:
    """Print one line for each figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--names", type=int, default=3000)
    options = parser.parse_args()
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _measure(_annotations(options.names))


def _annotations(names: int) -> Annotations:
    """Return an article in which so many names occur four times each; every tenth is doubtful."""
    chance = random.Random(7)  # noqa: S311 - no secret
    words = [
        "".join(chance.choices(_SYLLABLES, k=3)).title() + f" {number}" for number in range(names)
    ]
    order = words * _MENTIONS
    chance.shuffle(order)
    text = ""
    spans: dict[str, list[Mention]] = {}
    pieces: list[str] = []
    at = 0
    for number, word in enumerate(order):
        doubtful = len(spans) % 10 == 0
        mention = Mention(
            Span(at, at + len(word)),
            confidence=0.3 if doubtful else 0.9,
            doubt=Doubt.NAME if doubtful else None,
        )
        spans.setdefault(word, []).append(mention)
        ending = " went there and came back.\n\n" if number % 12 == 0 else " met "
        pieces.append(word + ending)
        at += len(pieces[-1])
    text = "".join(pieces)
    kinds = cycle(EntityKind)
    entities = tuple(
        Entity(f"e{number}", next(kinds), word, tuple(mentions), role="somebody of a long list")
        for number, (word, mentions) in enumerate(spans.items())
    )
    return Annotations(article_as_is(text), entities)


def _measure(annotations: Annotations) -> None:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from reader.operations import Desk
    from reader.settings import Settings
    from reader.ui.startup.main_window import ReaderWindow
    from reader.ui.style.fonts import load_fonts

    application = QApplication([])
    application.setStyle("Fusion")
    window = ReaderWindow(Desk(), Settings(), load_fonts())
    window.show_first(annotations.article, None)
    window.show()
    window.complete()
    parts = window.parts
    parts.session.stop()
    panel = parts.panel
    application.processEvents()

    def timed(work: Callable[[], object]) -> tuple[float, float]:
        begun, worked = time.perf_counter(), time.thread_time()
        work()
        # What is to be painted anew is painted now, in panels and text alike.
        application.processEvents()
        return (time.perf_counter() - begun) * 1000, (time.thread_time() - worked) * 1000

    def filled() -> None:
        parts.navigation.show_annotations(annotations)

    _tell("fill the panels", [timed(filled)], limit=None)
    lists = list(panel.lists.values())
    QTest.qWait(_REST)
    panel.filter_box.setFocus()
    keys = [*_TYPED, *("\b" for _ in _TYPED)] * 5
    typed = [timed(partial(QTest.keyClicks, panel.filter_box, key)) for key in keys]
    _tell("filter by one letter more or less", typed, limit=_LIMIT)
    rows = [row.entity.id for each in lists for row in each.rows_model.rows]
    chosen = random.Random(11).sample(rows, _CHOICES)  # noqa: S311 - no secret
    _tell(
        "choose a name",
        [timed(partial(parts.navigation.choose, whom)) for whom in chosen],
        limit=_LIMIT,
    )
    adding = islice(cycle(chosen), 0, _CHOICES)
    _tell(
        "choose one more",
        [timed(partial(parts.navigation.choose, whom, True)) for whom in adding],
        limit=_LIMIT,
    )
    for order in ("frequency", "alphabet", "appearance"):
        name = f"order_{order}"
        _tell(f"sort by {order}", [timed(parts.action_set[name].trigger)], limit=None)
    window.close()


def _tell(what: str, times: list[tuple[float, float]], *, limit: int | None) -> None:
    gone, worked = zip(*times, strict=True)
    words = (
        f"{what}: median {statistics.median(gone):.1f} ms, {statistics.median(worked):.1f} worked"
    )
    if len(times) > 1:
        late = [statistics.quantiles(each, n=20)[-1] for each in (gone, worked)]
        words += f"; 95th percentile {late[0]:.1f} ms, {late[1]:.1f} worked"
    if limit is not None:
        words += f" (to be under {limit})"
    sys.stdout.write(words + "\n")


if __name__ == "__main__":
    main()
