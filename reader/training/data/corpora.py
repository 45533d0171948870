"""The corpora: documents with the names in them, each in its part (train, held out, unlabelled)."""

import gzip
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
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

LEFT_OUT = ("news_text_leave_out.json",)
"""Files in the corpora's folder that list passages which nothing trains on or chooses by."""
MORE_LEFT_OUT = Path(__file__).parent / "leave_out.json"
"""Our own list of such passages: fragments of a newspaper of 1989, whose text is not free."""

LABELS = Path(__file__).parents[1] / "labels"
MEASURED = ("dev", "dev2", "news_test")
"""The files of hand labels that nothing trains on; on `news_test` nothing is chosen either."""

LABELLED = ("gum", "uner_ewt", "wikigold", "crossner", "redocred", "re3d", "wnut17", "btc")
UNLABELLED = ("news_text", "current_events", "wikinews")


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


def left_out(folder: Path) -> frozenset[str]:
    """Return the ids of passages that no one may train on, label or choose by."""
    paths = [MORE_LEFT_OUT, *(folder / name for name in LEFT_OUT)]
    return frozenset(
        name for path in paths if path.exists() for name in json.loads(path.read_text("utf-8"))
    )


def measured_texts() -> frozenset[str]:
    """Return the ids of the whole texts from which passages are kept for figures."""
    paths = (LABELS / f"{name}.jsonl" for name in MEASURED)
    return frozenset(row["id"].partition("@")[0] for path in paths for row in read_rows(path))


def load_corpus(folder: Path, corpus: str, *, whole: bool = False) -> list[Document]:
    """Return the documents of one corpus file of `folder`.

    Args:
        folder: Where the corpora lie.
        corpus: The name of the file.
        whole: Whether what is left out is there too, as figures of older weights need it.
    """
    labelled = corpus in LABELLED
    measured = frozenset() if labelled else measured_texts()
    without = frozenset() if whole else left_out(folder)
    documents: list[Document] = []
    for row in read_rows(folder / f"{corpus}.jsonl.gz"):
        if row["id"] in without:
            continue
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
                or (corpus == "litbank" and split == "dev")
                or row["id"] in measured,
                text=row["text"],
                sentences=tuple((start, end) for start, end in row.get("sents", ())),
                names=names,
            )
        )
    return documents


def texts_to_teach_on(folder: Path, corpus: str) -> list[Document]:
    """Return the texts of a corpus without labels from which no passage is kept for figures."""
    return [document for document in load_corpus(folder, corpus) if not document.held_out]


class _Texts(dict[str, Document]):
    """Texts by id; "ID@750-1993" is a part of the text ID, by code points."""

    def __missing__(self, name: str) -> Document:
        whole, _, bounds = name.partition("@")
        if not bounds:
            raise KeyError(name)
        start, end = map(int, bounds.split("-"))
        document = self[whole]
        sentences = tuple(
            (first - start, last - start)
            for first, last in document.sentences
            if first >= start and last <= end
        )
        return replace(document, id=name, text=document.text[start:end], sentences=sentences)


def texts_without_labels(folder: Path, *, whole: bool = False) -> Mapping[str, Document]:
    """Return the texts that hand labels are given for, by their id; parts of them too.

    Args:
        folder: Where the corpora lie.
        whole: Whether what is left out is there too, as figures of older weights need it.
    """
    return _Texts(
        (document.id, document)
        for corpus in UNLABELLED
        if (folder / f"{corpus}.jsonl.gz").exists()
        for document in load_corpus(folder, corpus, whole=whole)
    )


def load_hand_labels(paths: list[Path], folder: Path, *, held_out: bool) -> list[Document]:
    """Return the passages of texts without labels that were labelled by hand.

    The label files are standoff: {"id", "mentions": [{"start", "end", "kind", "form", ...}]}.
    Names and aliases count as names; pronouns, descriptions and adjectives do not.

    Raises:
        ValueError: If labels that figures are given on are asked for to train on.
    """
    if not held_out and any(path.stem in MEASURED for path in paths):
        raise ValueError(f"Nothing trains on {', '.join(MEASURED)}: figures are given on them.")
    passages = texts_without_labels(folder, whole=held_out)
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
