"""Texts with gold mentions: who is meant by each, as the corpora and our own labels say."""

import gzip
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reader.recognising.mentions.readings import NameSpan
from reader.recognising.recogniser import stretches
from reader.text.article import article_as_is
from reader.text.entity import EntityKind, MentionForm
from reader.training.data.chains import without_possessive
from reader.training.data.corpora import texts_without_labels

_KINDS = {"PERSON": "person", "ORGANISATION": "organisation", "PLACE": "place"}
_GUM_KINDS = {"person": "person", "organization": "organisation", "place": "place"}
_PRONOUNS = frozenset((
    "he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself",
    "they", "them", "their", "theirs", "themselves", "i", "me", "my", "mine", "we", "us", "our",
    "you", "your",
))  # fmt: skip


@dataclass(frozen=True)
class GoldMention:
    """One gold mention: its span, its form, and the label of its entity."""

    start: int
    end: int
    form: MentionForm
    entity: str
    kind: str


@dataclass(frozen=True)
class GoldDocument:
    """A text with gold mentions and roles.

    Args:
        complete: Whether demonyms and roles are labelled too.
    """

    id: str
    text: str
    mentions: tuple[GoldMention, ...]
    roles: dict[str, str] = field(default_factory=dict)
    complete: bool = False


class OracleNames:
    """Stands in for weights: finds the gold names."""

    def __init__(self, document: GoldDocument) -> None:
        names = (MentionForm.NAME, MentionForm.ALIAS)
        self._names = [one for one in document.mentions if one.form in names]
        self._document = document

    def name_spans(
        self, texts: Sequence[str], *, cancelled: Callable[[], bool] | None = None
    ) -> Iterator[list[NameSpan]]:
        """Yield the gold names of the document's paragraphs, which `texts` must be."""
        del texts, cancelled
        for span in stretches(article_as_is(self._document.text)):
            start, end = span.start, span.end
            inside = (one for one in self._names if start <= one.start and one.end <= end)
            yield [
                NameSpan(one.start - start, one.end - start, EntityKind(one.kind), 0.99)
                for one in sorted(inside, key=lambda one: one.start)
            ]


def _read(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def gum_documents(data: Path) -> Iterator[GoldDocument]:
    """Yield the dev documents of GUM: gold names, with the clusters of their noun phrases."""
    for row in _read(data / "gum.jsonl.gz"):
        if row["split"] == "dev":
            yield _gum_document(row)


def _gum_document(row: dict[str, Any]) -> GoldDocument:
    phrases = sorted(
        (end - start, start, without_possessive(row["text"], start, end), str(number))
        for number, cluster in enumerate(row["coref"])
        if row["coref_types"][number] in _GUM_KINDS
        for start, end in cluster
    )
    mentions: dict[tuple[int, int], GoldMention] = {}
    for name in row["entities"]:
        start, end, kind = name["start"], name["end"], _KINDS[name["type"]]
        around = next((p for p in phrases if p[1] <= start and end <= p[2]), None)
        entity = around[3] if around else f"alone-{start}"
        mentions[start, end] = GoldMention(start, end, MentionForm.NAME, entity, kind)
    for _, start, end, entity in phrases:
        words = row["text"][start:end]
        holds_name = any(start <= one[0] and one[1] <= end for one in mentions)
        if holds_name and words.lower() not in _PRONOUNS:
            continue
        form = MentionForm.PRONOUN if words.lower() in _PRONOUNS else MentionForm.NOMINAL
        kind = _GUM_KINDS[row["coref_types"][int(entity)]]
        mentions.setdefault((start, end), GoldMention(start, end, form, entity, kind))
    return GoldDocument(row["id"], row["text"], tuple(mentions.values()))


def _title_length(words: str) -> int:
    """Return how many code points of titles a name begins with: our names have none."""
    match = re.match(
        r"(?:(?:the|The|Mr|Mrs|Ms|Miss|Master|Sir|Lord|Lady|Dr|Captain|Colonel|Aunt|Uncle|Count)"
        r"\b\.?\s+)+(?=\w)",
        words,
    )
    return match.end() if match else 0


def litbank_documents(data: Path) -> Iterator[GoldDocument]:
    """Yield the dev documents of LitBank, whose proper names are its gold names."""
    forms = {"PROP": "name", "NOM": "nominal", "PRON": "pronoun"}
    kinds = {"PER": "person", "ORG": "organisation"}
    for row in _read(data / "litbank.jsonl.gz"):
        if row["split"] != "dev":
            continue
        taken: list[tuple[int, int]] = []
        mentions = []
        for cluster in row["clusters"]:
            for one in cluster["mentions"]:
                form = MentionForm(forms[one["form"]])
                kind = kinds.get(one["category"], "place")
                span = (one["start"], one["end"])
                if form is MentionForm.NAME:
                    span = (one["start"] + _title_length(row["text"][slice(*span)]), one["end"])
                    if any(start < span[1] and span[0] < end for start, end in taken):
                        continue
                    taken.append(span)
                mentions.append(GoldMention(*span, form, cluster["name"], kind))
        yield GoldDocument(row["id"], row["text"], tuple(mentions))


def labelled_documents(data: Path, labels: Sequence[Path]) -> Iterator[GoldDocument]:
    """Yield the hand-labelled passages of `labels`, their text from the texts without labels."""
    texts = texts_without_labels(data, whole=True)
    for path in labels:
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            mentions = tuple(
                GoldMention(m["start"], m["end"], MentionForm(m["form"]), m["entity"], m["kind"])
                for m in row["mentions"]
            )
            yield GoldDocument(
                row["id"], texts[row["id"]].text, mentions, row.get("roles", {}), True
            )
