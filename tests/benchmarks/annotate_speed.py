"""How long all of recognition takes beside its encoder alone, and how soon it stops.

    python tests/benchmarks/annotate_speed.py [--words 600 10000 100000] [--data DIR]

Encoder and whole are timed in one run on the same windows, by the processor's clock of one thread:
the ratio holds on a busy machine too. The encoder's time is what it takes to come from a text to
the net's numbers: cutting the text into pieces, and the net itself, which is also told alone. Last
it is told how many times faster two threads are, by the clock on the wall: on idle cores only. The
text is made up, about one name in ten words and hardly two alike, or news from DIR. Cancelling is
asked for at moments spread over the run.
"""

import argparse
import gzip
import json
import random
import sys
import time
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reader.errors import Cancelled  # noqa: E402 - the checkout itself is measured
from reader.operations import make_recogniser  # noqa: E402
from reader.text.article import Article, article_as_is  # noqa: E402

if TYPE_CHECKING:
    from reader.recognising.recogniser import Recogniser

_WORDS = (600, 10_000, 100_000)
_SYLLABLES = (
    "ka", "ro", "mi", "ta", "len", "dor", "sa", "vi", "bel", "nor", "ga", "tu", "ri", "mon", "fel",
    "ha", "zi", "pe", "lo", "wen",
)  # fmt: skip
_SENTENCES = (
    "{p}, a spokesman for the {o} Ministry, told reporters in {c} on Monday that he was ready.",
    "President {p} met {q} of the {o} Party, and the two sides agreed on a plan for the harbour.",
    "The {o} Company said it had sold its mills near {c} because they were too old to be mended.",
    "{q} said she had never been to {c}, although her brother lives there with his family.",
    "Bread was short in {c} last week, and the council asked the bakers to begin earlier.",
)
_MOMENTS = (0.2, 0.5, 0.9, 0.97)
"""Shares of a run after which it is cancelled; the last ones while rows are built."""


class Timed:
    """Stands in for something and adds up the time that one of its methods takes, in seconds.

    Args:
        timed: What it stands in for.
        method: The method.
    """

    def __init__(self, timed: Any, method: str) -> None:
        self._timed = timed
        self._method = method
        self.seconds = 0.0

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._timed, name)
        return self._clocked(found) if name == self._method else found

    def _clocked(self, method: Callable[..., Any]) -> Callable[..., Any]:
        def run(*arguments: Any, **named: Any) -> Any:
            began = time.thread_time()
            result = method(*arguments, **named)
            self.seconds += time.thread_time() - began
            return result

        return run


def main() -> None:
    """Print a line for each length."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--words", nargs="+", type=int, default=_WORDS)
    parser.add_argument("--data", type=Path, help="take news from this folder of data sets")
    options = parser.parse_args()
    recogniser = make_recogniser()
    weights: Any = recogniser._weights
    net, pieces = Timed(weights._session, "run"), Timed(weights._tokeniser, "pieces")
    weights._session, weights._tokeniser, weights._threads = net, pieces, 1
    recogniser.recognise(_article(300, options.data))
    for words in options.words:
        _measure(recogniser, net, pieces, _article(words, options.data))
    _measure_threads(recogniser, weights, _article(max(options.words), options.data))


def _measure(recogniser: "Recogniser", net: Timed, pieces: Timed, article: Article) -> None:
    net.seconds = pieces.seconds = 0.0
    began = time.thread_time()
    wall = time.perf_counter()
    annotations = recogniser.recognise(article)
    whole, elapsed = time.thread_time() - began, time.perf_counter() - wall
    alone = net.seconds
    encoder = alone + pieces.seconds
    latest = max(_until_stopped(recogniser, article, elapsed * at) for at in _MOMENTS)
    words, mentions = len(article.text.split()), len(annotations.mentions)
    print(  # noqa: T201
        f"{words:>8,} words {mentions:>7,} mentions  whole {whole:7.2f} s  encoder {encoder:7.2f} s"
        f" (net {alone:.2f})"
        f"  ratio {whole / encoder:.2f}  beside it {1e6 * (whole - encoder) / words:5.1f} µs a word"
        f"  cancelled within {1000 * latest:4.0f} ms"
    )


def _measure_threads(recogniser: "Recogniser", weights: Any, article: Article) -> None:
    seconds = []
    for weights._threads in (1, 2):
        began = time.perf_counter()
        recogniser.recognise(article)
        seconds.append(time.perf_counter() - began)
    words = len(article.text.split())
    print(  # noqa: T201
        f"{words / seconds[0]:,.0f} words/s on one thread, {seconds[0] / seconds[1]:.2f} x on two"
    )


def _until_stopped(recogniser: "Recogniser", article: Article, after: float) -> float:
    """Return how many seconds pass between asking to stop and the stop; 0 if it was done before."""
    asked_at = time.perf_counter() + after
    try:
        for _ in recogniser.stream(article, cancelled=lambda: time.perf_counter() >= asked_at):
            pass
    except Cancelled:
        return time.perf_counter() - asked_at
    return 0.0


def _article(words: int, data: Path | None) -> Article:
    paragraphs: list[str] = []
    count = 0
    for paragraph in _news(data) if data is not None else _made_up():
        paragraphs.append(paragraph)
        count += len(paragraph.split())
        if count >= words:
            return article_as_is("\n\n".join(paragraphs))
    raise AssertionError("there is always more text")


def _news(data: Path) -> Iterator[str]:
    with gzip.open(data / "news_text.jsonl.gz", "rt", encoding="utf-8") as file:
        texts = [json.loads(line)["text"] for line in file]
    yield from cycle(texts)


def _made_up() -> Iterator[str]:
    chance = random.Random(7)  # noqa: S311

    def name() -> str:
        return "".join(chance.choices(_SYLLABLES, k=chance.randint(2, 3))).capitalize()

    known = [f"{name()} {name()}" for _ in range(5)]
    while True:
        if chance.random() < 0.5:
            known[chance.randrange(len(known))] = f"{name()} {name()}"
        yield " ".join(
            sentence.format(
                p=chance.choice(known), q=chance.choice(known).split()[-1], o=name(), c=name()
            )
            for sentence in chance.choices(_SENTENCES, k=4)
        )


if __name__ == "__main__":
    main()
