"""Texts with chains of mentions that mean the same, as the head for links sees them.

A link is right if the row that it goes to is in the chain of the pronoun or description; recall is
over the references whose chain holds a name.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from reader.recognising.clusters.cluster import Cluster
from reader.recognising.coreference.context import CoreferenceContext
from reader.recognising.coreference.linking import ReferenceReading
from reader.recognising.coreference.rules import RuleResolver
from reader.recognising.draft import Draft
from reader.recognising.encoder.inference import Marks
from reader.recognising.language.language import load_language
from reader.recognising.language.quotations import Quotations
from reader.recognising.pipeline import run_stages, stages_for
from reader.recognising.recogniser import stretches
from reader.recognising.weights import Weights
from reader.text.article import article_as_is
from reader.training.data.corpora import read_rows, texts_without_labels

Chain = list[tuple[int, int]]
LINKING = ("coreference", "speakers")
"""The stages that give references to clusters."""
_POSSESSIVES = ("'s", "\u2019s")


@dataclass(frozen=True, slots=True)
class Chained:
    """A text with its chains of mentions that mean the same."""

    corpus: str
    held_out: bool
    text: str
    chains: list[Chain]


@dataclass(frozen=True, slots=True)
class Read:
    """A text as the head sees it.

    Args:
        source: The text with its chains.
        marks: Names, pronouns and phrases, in offsets of the text.
        draft: What the stages before coreference make of it.
        chain_of: The chain of each mention, by its span.
        row_chains: The chain that most names of each row are in; -1 for none.
    """

    source: Chained
    marks: Marks
    draft: Draft
    chain_of: dict[tuple[int, int], int]
    row_chains: list[int]

    @property
    def named(self) -> set[int]:
        """The chains that hold a name."""
        return {chain for chain in self.row_chains if chain >= 0}

    @property
    def rows(self) -> Sequence[Cluster]:
        """Everybody named in it."""
        return self.draft.clusters

    @property
    def paragraphs(self) -> list[tuple[int, int]]:
        """Where references are looked for."""
        return self.draft.paragraphs


def context_of(one: Read, read: ReferenceReading) -> CoreferenceContext:
    """Return what is known of a text before any of its references is linked."""
    text = one.source.text
    resolver = RuleResolver(text, one.rows, one.paragraphs, load_language())
    links = list(resolver.resolve())
    return read.context(
        text,
        one.rows,
        one.paragraphs,
        quotations=Quotations(text, one.paragraphs),
        resolver=resolver,
        links=links,
    )


def chained_texts(data: Path, hand: Sequence[Path], dev: Sequence[Path]) -> list[Chained]:
    """Return the texts of gum, litbank and the hand labels with their chains."""
    texts: list[Chained] = []
    for row in read_rows(data / "gum.jsonl.gz"):
        chains = [[(start, end) for start, end in chain] for chain in row["coref"]]
        texts.append(_chained("gum", row["split"] == "dev", row["text"], chains))
    for row in read_rows(data / "litbank.jsonl.gz"):
        chains = [
            [(mention["start"], mention["end"]) for mention in cluster["mentions"]]
            for cluster in row["clusters"]
        ]
        texts.append(_chained("litbank", row["split"] == "dev", row["text"], chains))
    passages = texts_without_labels(data, whole=True)
    for paths, held_out in ((hand, False), (dev, True)):
        for row in (row for path in paths for row in read_rows(path)):
            entities: dict[str, Chain] = {}
            for mention in row["mentions"]:
                place = (mention["start"], mention["end"])
                entities.setdefault(mention["entity"], []).append(place)
            texts.append(_chained("hand", held_out, passages[row["id"]].text, [*entities.values()]))
    return texts


def _chained(corpus: str, held_out: bool, text: str, chains: list[Chain]) -> Chained:
    """Return a text with its chains; a possessive 's is no part of a mention."""
    bare = [[(start, without_possessive(text, start, end)) for start, end in c] for c in chains]
    return Chained(corpus, held_out, text, bare)


def without_possessive(text: str, start: int, end: int) -> int:
    """Return where a mention ends without a possessive 's."""
    words = text[start:end]
    return start + len(words[:-2].rstrip()) if words.endswith(_POSSESSIVES) else end


def read(weights: Weights, texts: Sequence[Chained]) -> Iterator[Read]:
    """Yield the texts as the head sees them."""
    language = load_language()
    stages = stages_for(language, without=LINKING)
    for text in texts:
        article = article_as_is(text.text)
        marks = Marks()
        spans = stretches(article)
        found = weights.marks([span.of(text.text) for span in spans])
        for span, part in zip(spans, found, strict=True):
            _add(marks, part, span.start)
        draft = run_stages(Draft.of(article, marks.names), language, stages)
        chain_of = {span: number for number, chain in enumerate(text.chains) for span in chain}
        by_size = sorted(chain_of, key=lambda span: span[1] - span[0])
        yield Read(
            text,
            marks,
            draft,
            chain_of,
            [_chain_of_row(text.text, row, chain_of, by_size) for row in draft.clusters],
        )


def _add(marks: Marks, part: Marks, by: int) -> None:
    """Add what was found in the stretch of a text that begins at `by`."""

    def moved(ones: Sequence[Any]) -> Iterator[Any]:
        return (replace(one, start=one.start + by, end=one.end + by) for one in ones)

    marks.names += moved(part.names)
    marks.name_marks += moved(part.name_marks)
    marks.pronouns += moved(part.pronouns)
    marks.phrases += moved(part.phrases)


def _chain_of_row(
    text: str,
    row: Cluster,
    chain_of: dict[tuple[int, int], int],
    by_size: Sequence[tuple[int, int]],
) -> int:
    """Return the chain that most names of a row are in, -1 where most are in none."""
    chains = (_chain_of_name(text, (one.start, one.end), chain_of, by_size) for one in row.mentions)
    known = Counter(chain for chain in chains if chain >= 0)
    return known.most_common(1)[0][0] if known else -1


def _chain_of_name(
    text: str,
    name: tuple[int, int],
    chain_of: dict[tuple[int, int], int],
    by_size: Sequence[tuple[int, int]],
) -> int:
    """Return the chain of the smallest mention that the name is, or heads: "Mr. [Bennet]"."""
    exact = chain_of.get(name)
    if exact is not None:
        return exact
    for start, end in by_size:
        if start <= name[0] and name[1] <= end:
            rest = text[name[1] : end].strip(" .,'\u2019s")
            return chain_of[start, end] if not rest else -1
    return -1
