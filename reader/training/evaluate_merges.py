"""Measure how sure a merge is that says so: names given to a row, by the confidence of that.

    python -m reader.training.evaluate_merges --data DIR [--labels FILE …]

The gold names are given, so that a confidence below theirs is the merge's own. A mention is right
in its row if it means what most of the row's surely merged names mean.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from reader.recognising.recogniser import Recogniser
from reader.text.annotations import Annotations
from reader.text.article import article_as_is
from reader.text.doubt import Doubt
from reader.text.entity import MentionForm
from reader.training.evaluate_entities import (
    GoldDocument,
    OracleNames,
    gum_documents,
    labelled_documents,
)

_OF_NAMES = 0.99
"""The confidence that the gold names are given with."""
_BOUNDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99)


@dataclass(frozen=True, slots=True)
class Merge:
    """A name that was given to a row with others, how sure that was, and whether it was right."""

    confidence: float
    right: bool


def merges(document: GoldDocument, found: Annotations) -> Iterator[Merge]:
    """Yield the merges in a document: every name but the first of each row."""
    owner = {
        (one.start, one.end): one.entity
        for one in document.mentions
        if one.form in (MentionForm.NAME, MentionForm.ALIAS)
    }
    for entity in found.entities:
        names = [
            (owner[one.span.start, one.span.end], min(1.0, one.confidence / _OF_NAMES))
            for one in entity.mentions
            if (one.span.start, one.span.end) in owner and one.doubt is not Doubt.PLACE
        ]
        if len(names) < len(("one", "other")):
            continue
        meant, _ = Counter(
            key for key, sure in names if sure == max(s for _, s in names)
        ).most_common(1)[0]
        surest = max(range(len(names)), key=lambda index: (names[index][1], -index))
        for index, (key, sure) in enumerate(names):
            if index != surest:
                yield Merge(round(sure, 4), key == meant)


def all_merges(documents: Iterable[GoldDocument]) -> list[Merge]:
    """Return the merges that entity building makes of the gold names of `documents`."""
    found: list[Merge] = []
    for document in documents:
        annotations = Recogniser(OracleNames(document)).recognise(article_as_is(document.text))
        found += merges(document, annotations)
    return found


def table(found: list[Merge]) -> str:
    """Return how often merges are right, by how sure they are, as a table in Markdown."""
    lines = ["| confidence | merges | mean confidence | right |", "|---|---|---|---|"]
    for low, high in zip(_BOUNDS, (*_BOUNDS[1:], 1.01), strict=True):
        inside = [one for one in found if low <= one.confidence < high]
        if inside:
            mean = sum(one.confidence for one in inside) / len(inside)
            right = sum(one.right for one in inside) / len(inside)
            shown = f"{low:.2f} to {min(high, 1.0):.2f}"
            lines.append(f"| {shown} | {len(inside)} | {mean:.3f} | {right:.3f} |")
    return "\n".join(lines)


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description="Measure how sure merges are.")
    parser.add_argument("--data", type=Path, required=True, help="folder of the data sets")
    parser.add_argument("--labels", type=Path, nargs="*", default=[], help="hand-labelled passages")
    options = parser.parse_args()
    documents = chain(gum_documents(options.data), labelled_documents(options.data, options.labels))
    print(table(all_merges(documents)))


if __name__ == "__main__":
    main()
