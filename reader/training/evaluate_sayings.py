"""Measure who says what against the attributions of GUM.

    python -m reader.training.evaluate_sayings --data DIR [--genre news] [--split dev]

GUM marks what is said as a relation of clauses, so that the edges of words differ: a saying is
found if half of the gold's words and half of its own are the same. Its speaker is right if one of
its speakers is named or meant within the gold's chain of mentions, or by the gold's words. Only
relations with a verb of saying count as gold, and what is found beyond them is looked at by
`--errors`: GUM does not join quotations that go on (see the data's README).
"""

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from reader.recognising.language.language import load_language
from reader.recognising.recogniser import Recogniser
from reader.recognising.sayings.find_sayings import find_sayings
from reader.recognising.weights import Weights
from reader.text.annotations import Annotations
from reader.text.article import Article, Paragraph, article_as_is
from reader.text.saying import Saying, SayingKind
from reader.text.span import Span

_HALF = 0.5
_SAYING = frozenset(
    (
        *("say", "tell", "add", "accord", "argue", "claim", "warn", "explain", "state", "announce"),
        *("note", "insist", "write", "report", "suggest", "reply", "ask", "declare", "admit"),
        *("acknowledge", "confirm", "conclude", "stress", "recall", "deny"),
    )
)
"""Lemmas of cues that are those of saying, and not of thinking or knowing."""


def main() -> None:
    """Print found, precision and recall of sayings and their speakers."""
    parser = argparse.ArgumentParser(description="Measure who says what.")
    parser.add_argument("--data", required=True, type=Path, help="folder of the data sets")
    parser.add_argument("--weights", default=Path("resources/weights"), type=Path)
    parser.add_argument("--split", default="dev", choices=["dev", "train"])
    parser.add_argument("--genre", default="news", help="of the documents; empty for all")
    parser.add_argument("--errors", action="store_true", help="print what is missed or wrong")
    options = parser.parse_args()
    texts = {row["id"]: row for row in _rows(options.data / "gum.jsonl.gz")}
    recogniser = Recogniser(Weights.load(options.weights))
    language = load_language()
    counts: Counter[str] = Counter()
    for row in _rows(options.data / "gum_dates_sayings.jsonl.gz"):
        if row["split"] != options.split or options.genre not in row["id"]:
            continue
        document = texts[row["id"]]
        article = _article(document)
        annotations = recogniser.recognise(article)
        found = find_sayings(annotations, language)
        counts.update(_compared(row, document, annotations, found, errors=options.errors))
    _show(counts)


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _article(document: dict[str, Any]) -> Article:
    as_is = article_as_is(document["text"])
    return Article(as_is.text, tuple(Paragraph(each.span) for each in as_is.paragraphs))


def _compared(
    row: dict[str, Any],
    document: dict[str, Any],
    annotations: Annotations,
    found: Sequence[Saying],
    *,
    errors: bool,
) -> Counter[str]:
    counts: Counter[str] = Counter()
    text = annotations.article.text
    matched: set[int] = set()
    for gold in row["sayings"]:
        if gold.get("lemma") not in _SAYING or gold.get("negative"):
            continue
        kind = "direct" if gold["marks"] == "all" else "indirect"
        said = Span(*gold["said"])
        number = next((n for n, saying in enumerate(found) if _same(saying, said)), None)
        counts[f"{kind} gold"] += 1
        if number is None:
            if errors:
                print(
                    f"missed {kind}: {said.of(text)[:110]!r} <- {Span(*gold['source']).of(text)!r}"
                )
            continue
        matched.add(number)
        counts[f"{kind} found"] += 1
        saying = found[number]
        if gold.get("speaker") is None:
            continue
        counts[f"{kind} speaker gold"] += 1
        if saying.speaker_text is None and not saying.speakers:
            continue
        counts[f"{kind} speaker told"] += 1
        right = _right(saying, gold, document, annotations)
        counts[f"{kind} speaker right"] += right
        if errors and not right:
            names = [annotations.entity(each).name for each in saying.speakers]
            print(
                f"speaker {names}, not {Span(*gold['speaker']).of(text)!r}: {said.of(text)[:80]!r}"
            )
    for number, saying in enumerate(found):
        kind = "direct" if saying.kind is SayingKind.DIRECT else "indirect"
        counts[f"{kind} all"] += 1
        if number not in matched and errors:
            print(f"beyond {kind}: {saying.words(text)[:110]!r}")
    return counts


def _same(saying: Saying, said: Span) -> bool:
    shared = sum(
        max(0, min(part.end, said.end) - max(part.start, said.start)) for part in saying.parts
    )
    return shared >= _HALF * min(len(said), sum(map(len, saying.parts)))


def _right(
    saying: Saying, gold: dict[str, Any], document: dict[str, Any], annotations: Annotations
) -> bool:
    spoken = Span(*gold["speaker"])
    if saying.speaker_text is not None and saying.speaker_text.overlaps(spoken):
        return True
    chain = [spoken]
    if gold.get("cluster") is not None:
        chain += [Span(*mention[:2]) for mention in document["coref"][gold["cluster"]]]
    return any(
        mention.span.overlaps(one)
        for entity in saying.speakers
        for mention in annotations.entity(entity).mentions
        for one in chain
    )


def _show(counts: Counter[str]) -> None:
    for kind in ("direct", "indirect"):
        gold, found = counts[f"{kind} gold"], counts[f"{kind} found"]
        told, right = counts[f"{kind} speaker told"], counts[f"{kind} speaker right"]
        print(
            f"{kind:9} found {found} of {gold} ({found / max(1, gold):.3f}), "
            f"{counts[f'{kind} all']} in all; speakers: precision {right / max(1, told):.3f} "
            f"({right} of {told}), recall {right / max(1, gold):.3f}"
        )


if __name__ == "__main__":
    main()
