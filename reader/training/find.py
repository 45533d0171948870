"""Finds names in texts without labels, so that they can be exchanged before a teacher is asked.

    python -m reader.training.find --weights resources/weights --data DIR --out FOUND.jsonl

What is found is no label: it only says which words stand for somebody, and teaches nothing itself.
"""

import argparse
import json
from dataclasses import replace
from pathlib import Path

from reader.recognising.weights import Weights
from reader.text.entity import EntityKind
from reader.training.data.corpora import UNLABELLED, Document, read_rows, texts_to_teach_on


def found_documents(data: Path, found: Path) -> list[Document]:
    """Return the texts that names were found in, with those names."""
    names = {
        row["id"]: tuple((start, end, EntityKind(kind)) for start, end, kind in row["names"])
        for row in read_rows(found)
    }
    return [
        replace(document, names=names[document.id])
        for corpus in UNLABELLED
        for document in texts_to_teach_on(data, corpus)
        if document.id in names
    ]


def main() -> None:
    """Read the command line and find names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--but", type=Path, nargs="*", default=[], help="labels of texts left out")
    arguments = parser.parse_args()
    without = {row["id"] for path in arguments.but for row in read_rows(path)}
    weights = Weights.load(arguments.weights)
    with arguments.out.open("w", encoding="utf-8") as out:
        for corpus in UNLABELLED:
            for document in texts_to_teach_on(arguments.data, corpus):
                if document.id not in without:
                    (spans,) = weights.name_spans([document.text])
                    names = [(span.start, span.end, span.kind.value) for span in spans]
                    out.write(json.dumps({"id": document.id, "names": names}) + "\n")
    print(f"written: {arguments.out}")


if __name__ == "__main__":
    main()
