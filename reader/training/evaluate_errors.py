"""Counts what is wrong with the names found on the held-out parts, by cause.

    python -m reader.training.evaluate_errors --weights FOLDER --data DIR [--hand DEV.jsonl ...]
        [--set NAME ...] [--bare] [--show N] [--sample N]

An error is a name found that is not in the labels (`spurious`, if it overlaps none of them; else
`boundary`, or `kind` where only the kind is wrong) or a name in the labels that overlaps none found
(`missed`). What the app shows is counted, with `--bare` what the weights alone find.
"""

import argparse
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.recognising.mentions.readings import NameSpan
from reader.recognising.weights import Weights
from reader.text.entity import EntityKind
from reader.training.data.corpora import Document
from reader.training.evaluate import found_names, held_out_sets, shown_names

CAUSES = ("boundary", "kind", "missed", "spurious")
_AROUND = 30


@dataclass(frozen=True, slots=True)
class Error:
    """One name that is wrong.

    Args:
        cause: One of `CAUSES`.
        kind: The kind found; of a missed name the kind it has.
        wanted: The kind that the labels give; None where they have no such name.
        shown: The name in brackets, with a little of what stands around it.
    """

    cause: str
    kind: EntityKind
    wanted: EntityKind | None
    shown: str


def errors_in(document: Document, found: Sequence[NameSpan]) -> Iterator[Error]:
    """Yield the errors in what was found in a document."""
    labels = {(start, end): kind for start, end, kind in document.names or ()}
    spans = [(name.start, name.end) for name in found]
    for name, span in zip(found, spans, strict=True):
        wanted = labels.get(span)
        if wanted is name.kind:
            continue
        cause = "kind" if wanted else "boundary" if _overlaps(span, list(labels)) else "spurious"
        yield Error(cause, name.kind, wanted, _shown(document.text, span))
    for span, kind in labels.items():
        if not _overlaps(span, spans):
            yield Error("missed", kind, kind, _shown(document.text, span))


def _overlaps(span: tuple[int, int], others: Sequence[tuple[int, int]]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)


def _shown(text: str, span: tuple[int, int]) -> str:
    start, end = span
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    return " ".join(f"{before}[{text[start:end]}]{after}".split())


def table(errors: dict[str, list[Error]]) -> str:
    """Return the counts by set, cause and kind as a table in Markdown."""
    lines = ["| set | " + " | ".join(CAUSES) + " |", "|---|" + "---|" * len(CAUSES)]
    for name, some in errors.items():
        cells = []
        for cause in CAUSES:
            kinds = [error.kind for error in some if error.cause == cause]
            parts = ", ".join(f"{kinds.count(kind)} {kind.value}" for kind in EntityKind)
            cells.append(f"{len(kinds)} ({parts})")
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join(lines)


def sampled(errors: dict[str, list[Error]], count: int) -> dict[str, list[Error]]:
    """Return `count` errors drawn from all sets alike, always the same; a small set gives all."""
    chosen: dict[str, list[Error]] = {}
    left = count
    for index, name in enumerate(sorted(errors, key=lambda one: len(errors[one]))):
        share = min(len(errors[name]), left // (len(errors) - index))
        chosen[name] = random.Random(1).sample(errors[name], share)
        left -= share
    return chosen


def main() -> None:
    """Read the command line, count and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--hand", type=Path, nargs="*", default=[])
    parser.add_argument("--set", nargs="*", dest="sets", help="only these sets")
    parser.add_argument("--bare", action="store_true", help="count what the weights alone find")
    parser.add_argument("--show", type=int, default=0, help="so many of each cause, at random")
    parser.add_argument("--sample", type=int, default=0, help="so many in all, to be judged")
    arguments = parser.parse_args()
    weights = Weights.load(arguments.weights)
    finder = found_names if arguments.bare else shown_names
    errors: dict[str, list[Error]] = defaultdict(list)
    for name, documents in held_out_sets(arguments.data, arguments.hand).items():
        if arguments.sets and name not in arguments.sets:
            continue
        for document, found in zip(documents, finder(weights, documents), strict=True):
            errors[name] += errors_in(document, found)
    print(table(errors))
    for name, some in sampled(errors, arguments.sample).items():
        for number, error in enumerate(some, 1):
            print(f"{name} {number}: {error.cause}, {error.wanted} -> {error.kind}: {error.shown}")
    for name, some in errors.items():
        for cause in CAUSES if arguments.show else ():
            chosen = [error for error in some if error.cause == cause]
            random.Random(1).shuffle(chosen)
            for error in chosen[: arguments.show]:
                kinds = f"{error.wanted} -> {error.kind}" if cause == "kind" else error.kind.value
                print(f"{name}, {cause}, {kinds}: {error.shown}")


if __name__ == "__main__":
    main()
