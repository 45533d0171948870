"""Measure how sure a merge is that says so: names given to a row, by the confidence of that.

    python -m reader.training.evaluate_merges --data DIR [--labels FILE …]

The gold names are given, so that a confidence below theirs is the merge's own. A mention is right
in its row if it means what most of the row's surely merged names mean.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from reader.recognising.recogniser import Recogniser
from reader.text.annotations import Annotations
from reader.text.article import article_as_is
from reader.text.doubt import Doubt
from reader.text.entity import MentionForm
from reader.training.calibrate import reliability, table
from reader.training.data.gold_documents import (
    GoldDocument,
    OracleNames,
    gum_documents,
    labelled_documents,
)

_OF_NAMES = 0.99
"""The confidence that the gold names are given with."""
_BOUNDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99, 1.0)


def merges(document: GoldDocument, found: Annotations) -> Iterator[tuple[float, bool]]:
    """Yield how sure each merge in a document is and whether it is right.

    A merge is every name but the first of each row.
    """
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
                yield round(sure, 4), key == meant


def all_merges(documents: Iterable[GoldDocument]) -> list[tuple[float, bool]]:
    """Return the merges that entity building makes of the gold names of `documents`."""
    found: list[tuple[float, bool]] = []
    for document in documents:
        annotations = Recogniser(OracleNames(document)).recognise(article_as_is(document.text))
        found += merges(document, annotations)
    return found


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description="Measure how sure merges are.")
    parser.add_argument("--data", type=Path, required=True, help="folder of the data sets")
    parser.add_argument("--labels", type=Path, nargs="*", default=[], help="hand-labelled passages")
    options = parser.parse_args()
    documents = chain(gum_documents(options.data), labelled_documents(options.data, options.labels))
    print(table(reliability(all_merges(documents), _BOUNDS), of="merges"))


if __name__ == "__main__":
    main()
