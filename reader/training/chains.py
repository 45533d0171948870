"""Texts with chains of mentions that mean the same, and how well pronouns are linked to them.

A link is right if the name is in the pronoun's chain; every third-person pronoun that is linked
counts, and recall is over those whose chain holds a name.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.recognising.names import NameSpan
from reader.recognising.pronouns import PronounHead
from reader.recognising.reading import Marks
from reader.recognising.weights import Weights
from reader.training.corpora import read_rows

Chain = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Chained:
    """A text with its chains of mentions that mean the same."""

    corpus: str
    held_out: bool
    text: str
    chains: list[Chain]


@dataclass(frozen=True, slots=True)
class Read:
    """A text as the encoder sees it, with the chain of each name and pronoun; -1 for none."""

    source: Chained
    marks: Marks
    names: list[int]
    pronouns: list[int]


def chained_texts(data: Path, hand: Sequence[Path], dev: Sequence[Path]) -> list[Chained]:
    """Return the texts of gum, litbank and the hand labels with their chains."""
    texts: list[Chained] = []
    for row in read_rows(data / "gum.jsonl.gz"):
        chains = [[(start, end) for start, end in chain] for chain in row["coref"]]
        texts.append(Chained("gum", row["split"] == "dev", row["text"], chains))
    for row in read_rows(data / "litbank.jsonl.gz"):
        chains = [
            [(mention["start"], mention["end"]) for mention in cluster["mentions"]]
            for cluster in row["clusters"]
        ]
        texts.append(Chained("litbank", row["split"] == "dev", row["text"], chains))
    passages = {row["id"]: row["text"] for row in read_rows(data / "news_text.jsonl.gz")}
    for paths, held_out in ((hand, False), (dev, True)):
        for row in (row for path in paths for row in read_rows(path)):
            entities: dict[str, Chain] = {}
            for mention in row["mentions"]:
                place = (mention["start"], mention["end"])
                entities.setdefault(mention["entity"], []).append(place)
            texts.append(Chained("hand", held_out, passages[row["id"]], [*entities.values()]))
    return texts


def read(weights: Weights, texts: Sequence[Chained]) -> list[Read]:
    """Return the texts as the encoder sees them."""
    found = weights.marks([text.text for text in texts])
    return [_read(text, marks) for text, marks in zip(texts, found, strict=True)]


def _read(text: Chained, marks: Marks) -> Read:
    chain_of = {span: number for number, chain in enumerate(text.chains) for span in chain}
    spans = sorted(chain_of, key=lambda span: span[1] - span[0])
    return Read(
        text,
        marks,
        [_chain_of_name(text.text, name, chain_of, spans) for name in marks.names],
        [chain_of.get((mark.start, mark.end), -1) for mark, _ in marks.pronouns],
    )


def _chain_of_name(
    text: str, name: NameSpan, chain_of: dict[tuple[int, int], int], spans: Sequence[Any]
) -> int:
    """Return the chain of the smallest mention that the name is, or heads: "Mr. [Bennet]"."""
    exact = chain_of.get((name.start, name.end))
    if exact is not None:
        return exact
    for start, end in spans:
        if start <= name.start and name.end <= end:
            rest = text[name.end : end].strip(" .,'\u2019s")
            return chain_of[start, end] if not rest else -1
    return -1


@dataclass(frozen=True, slots=True)
class Judged:
    """A link, how sure it is, and whether it is right."""

    confidence: float
    right: bool


def judge(head: PronounHead, texts: Sequence[Read]) -> tuple[list[Judged], int]:
    """Return all links of the texts, and how many pronouns' chains hold a name."""
    judged: list[Judged] = []
    wanted = 0
    for one in texts:
        marks = one.marks
        chain_at = dict(zip([mark.start for mark, _ in marks.pronouns], one.pronouns, strict=True))
        named = {chain for chain in one.names if chain >= 0}
        wanted += sum(chain in named for chain in one.pronouns)
        links = head.links(one.source.text, marks.names, marks.name_marks, marks.pronouns)
        judged += [
            Judged(link.confidence, chain_at[link.start] == one.names[link.name] >= 0)
            for link in links
        ]
    return judged, wanted


def quality(judged: Sequence[Judged], wanted: int, threshold: float) -> tuple[float, float]:
    """Return precision and recall of the links at least as sure as `threshold`."""
    kept = [link.right for link in judged if link.confidence >= threshold]
    return (sum(kept) / len(kept) if kept else 0.0), (sum(kept) / wanted if wanted else 0.0)
