"""The corpora: documents with the names in them, each in its part (train, held out, unlabelled)."""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.text.entity import EntityKind

Name = tuple[int, int, EntityKind]

_KINDS = {
    "PERSON": EntityKind.PERSON,
    "ORGANISATION": EntityKind.ORGANISATION,
    "PLACE": EntityKind.PLACE,
}

HELD_OUT = {
    "gum": ("dev",),
    "wikigold": ("test",),
    "uner_ewt": ("test",),
    "redocred": ("test",),
}
"""The splits that figures are given on; nothing trains on them. Of the rest all is trained on."""

LABELLED = ("gum", "uner_ewt", "wikigold", "crossner", "redocred", "re3d", "wnut17", "btc")


@dataclass(frozen=True, slots=True)
class Document:
    """One document of a corpus.

    Args:
        id: Unique over all corpora.
        corpus: The file it is from.
        genre: What the corpus calls its source ("gum/news").
        held_out: Whether it is kept for figures, never trained on.
        text: What all offsets point into.
        sentences: Bounds of its sentences; empty where the corpus does not say.
        names: The names, in order, or None where nobody labelled them.
    """

    id: str
    corpus: str
    genre: str
    held_out: bool
    text: str
    sentences: tuple[tuple[int, int], ...]
    names: tuple[Name, ...] | None


def read_rows(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the objects of a file with one JSON object a line, gzipped or not."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def load_corpus(folder: Path, corpus: str) -> list[Document]:
    """Return the documents of one corpus file of `folder`."""
    labelled = corpus in LABELLED
    documents: list[Document] = []
    for row in read_rows(folder / f"{corpus}.jsonl.gz"):
        split = row.get("split") or "train"
        names = (
            tuple(
                sorted(
                    (entity["start"], entity["end"], _KINDS[entity["type"]])
                    for entity in row["entities"]
                )
            )
            if labelled
            else None
        )
        documents.append(
            Document(
                id=row["id"],
                corpus=corpus,
                genre=row["source"],
                held_out=split in HELD_OUT.get(corpus, ())
                or (corpus == "litbank" and split == "dev"),
                text=row["text"],
                sentences=tuple((start, end) for start, end in row.get("sents", ())),
                names=names,
            )
        )
    return documents


def load_hand_labels(paths: list[Path], folder: Path, *, held_out: bool) -> list[Document]:
    """Return the passages of news_text that were labelled by hand.

    The label files are standoff: {"id", "mentions": [{"start", "end", "kind", "form", ...}]}.
    Names and aliases count as names; pronouns, descriptions and adjectives do not.
    """
    passages = {document.id: document for document in load_corpus(folder, "news_text")}
    documents: list[Document] = []
    for path in paths:
        for row in read_rows(path):
            passage = passages[row["id"]]
            names = sorted(
                (mention["start"], mention["end"], EntityKind(mention["kind"]))
                for mention in row["mentions"]
                if mention["form"] in ("name", "alias")
            )
            documents.append(
                Document(
                    id=passage.id,
                    corpus="hand",
                    genre="hand/news",
                    held_out=held_out,
                    text=passage.text,
                    sentences=passage.sentences,
                    names=tuple(names),
                )
            )
    return documents
