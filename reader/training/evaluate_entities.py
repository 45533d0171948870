"""Measure who is who: rows, pronouns, descriptions and roles, against gold mentions.

    python -m reader.training.evaluate_entities --data DIR [--labels FILE …] [--weights FOLDER]
        [--set NAME …] [--errors N]

A pronoun can be linked only where its somebody has a name in the text: recall is over those, and
besides over the third-person ones among them, and over all that there are.

Sets: `gum` and `litbank` (dev split, coreference), `labels` (hand-labelled news, standoff). Without
`--weights` the gold names are given, so that the figures are those of entity building alone.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from reader.recognising.language.language import load_language
from reader.recognising.mentions.readings import WeightsLike
from reader.recognising.recogniser import Recogniser
from reader.text.annotations import Annotations
from reader.text.article import article_as_is
from reader.text.entity import EntityKind, MentionForm
from reader.text.span import Span
from reader.training.data.gold_documents import (
    GoldDocument,
    OracleNames,
    gum_documents,
    labelled_documents,
    litbank_documents,
)
from reader.training.scores.cluster_scores import ClusterScores, exact_rows

_THIRD = frozenset(word for words in load_language().pronouns.classes for word in words)
_NAMED = (MentionForm.NAME, MentionForm.ALIAS, MentionForm.ADJECTIVE)


@dataclass
class Tally:
    """What has been counted over the documents of one set."""

    rows: ClusterScores = field(default_factory=ClusterScores)
    right_rows: Counter[str] = field(default_factory=Counter)
    pronouns: Counter[str] = field(default_factory=Counter)
    nominals: Counter[str] = field(default_factory=Counter)
    roles: Counter[str] = field(default_factory=Counter)
    organisation_roles: Counter[str] = field(default_factory=Counter)
    links: list[tuple[str, float, bool]] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def add(self, document: GoldDocument, found: Annotations) -> None:
        """Count one document."""
        forms = _NAMED if document.complete else (MentionForm.NAME, MentionForm.ALIAS)
        gold_names = _only(document, forms)
        seen = {
            entity.id: frozenset(
                (m.span.start, m.span.end) for m in entity.mentions if m.form in forms
            )
            for entity in found.entities
        }
        self.rows.add(list(gold_names.values()), [spans for spans in seen.values() if spans])
        right, gold_rows, seen_rows, wrong = exact_rows(gold_names, seen)
        self.right_rows.update(right=right, gold=gold_rows, seen=seen_rows)
        self.errors += [f"{document.id} row: {_words(document, spans)}" for spans in wrong]
        owner = {span: key for key, spans in gold_names.items() for span in spans}
        self._references(document, found, owner)
        if document.complete:
            self._roles(document, found, owner, EntityKind.PERSON, self.roles)
            self._roles(document, found, owner, EntityKind.ORGANISATION, self.organisation_roles)

    def _references(
        self, document: GoldDocument, found: Annotations, owner: dict[tuple[int, int], str]
    ) -> None:
        named = set(owner.values())
        truth = {(m.start, m.end): m for m in document.mentions}
        for mention in document.mentions:
            if mention.form is MentionForm.PRONOUN:
                can = mention.entity in named
                third = can and _is_third(document.text, mention.start, mention.end)
                self.pronouns.update(gold=can, third=third, all=1)
            elif mention.entity in named and mention.form is MentionForm.NOMINAL:
                self.nominals.update(gold=1)
        for entity in found.entities:
            keys = Counter(
                owner[m.span.start, m.span.end]
                for m in entity.mentions
                if (m.span.start, m.span.end) in owner
            )
            meant = keys.most_common(1)[0][0] if keys else ""
            for one in entity.mentions:
                if one.form in _NAMED:
                    continue
                counter = self.pronouns if one.form is MentionForm.PRONOUN else self.nominals
                gold = truth.get((one.span.start, one.span.end))
                right = gold is not None and gold.entity == meant
                counter.update(seen=1, right=right)
                if right and _is_third(document.text, one.span.start, one.span.end):
                    self.pronouns.update(third_right=1)
                kind = "pronouns" if counter is self.pronouns else "descriptions"
                self.links.append((kind, one.confidence, right))
                if not right:
                    around = _around(document.text, one.span)
                    self.errors.append(f"{document.id} {one.form}: {entity.name} <- {around}")

    def _roles(
        self,
        document: GoldDocument,
        found: Annotations,
        owner: dict[tuple[int, int], str],
        kind: EntityKind,
        counts: Counter[str],
    ) -> None:
        somebodies = {m.entity for m in document.mentions if m.kind == kind.value}
        gold = {key: role for key, role in document.roles.items() if key in somebodies}
        counts.update(gold=len(gold))
        for entity in found.of_kind(kind):
            keys = {owner.get((m.span.start, m.span.end)) for m in entity.mentions} - {None}
            key = next(iter(keys), None)
            truth = gold.get(key or "")
            if entity.role is not None:
                counts.update(seen=1, right=_same(entity.role, truth))
            if not _same(entity.role, truth):
                self.errors.append(
                    f"{document.id} role: {entity.name}: {entity.role!r}, not {truth!r}"
                )

    def print(self, title: str, *, errors: int) -> None:
        """Print the figures of one set."""
        print(f"{title:8} {self.rows}")
        rows = self.right_rows
        print(
            f"         rows exactly right {_ratio(rows['right'], rows['gold'])} of gold, ", end=""
        )
        print(f"{_ratio(rows['right'], rows['seen'])} of found ({rows['gold']} rows)")
        for name, counter in (
            ("pronouns", self.pronouns),
            ("nominals", self.nominals),
            ("roles", self.roles),
            ("of bodies", self.organisation_roles),
        ):
            print(
                f"         {name:9} precision {_ratio(counter['right'], counter['seen'])} "
                f"recall {_ratio(counter['right'], counter['gold'])} "
                f"({counter['right']} of {counter['seen']} found, {counter['gold']} gold)"
            )
        of = self.pronouns
        print(
            f"         pronouns whose somebody is named: third person recall "
            f"{_ratio(of['third_right'], of['third'])} of {of['third']}, all "
            f"{_ratio(of['right'], of['gold'])} of {of['gold']}; named or not "
            f"{_ratio(of['right'], of['all'])} of {of['all']}"
        )
        for line in self.errors[:errors]:
            print("        ", line)


def _only(
    document: GoldDocument, forms: Sequence[MentionForm]
) -> dict[str, frozenset[tuple[int, int]]]:
    clusters: dict[str, set[tuple[int, int]]] = {}
    for mention in document.mentions:
        if mention.form in forms:
            clusters.setdefault(mention.entity, set()).add((mention.start, mention.end))
    return {key: frozenset(spans) for key, spans in clusters.items()}


def _is_third(text: str, start: int, end: int) -> bool:
    return text[start:end].lower() in _THIRD


def _same(role: str | None, truth: str | None) -> bool:
    return (role or "").casefold() == (truth or "").casefold()


def _ratio(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "  -  "


def _words(document: GoldDocument, spans: frozenset[tuple[int, int]]) -> str:
    return " / ".join(sorted({document.text[start:end] for start, end in spans}))


def _around(text: str, span: Span) -> str:
    before, after = text[max(0, span.start - 90) : span.start], text[span.end : span.end + 30]
    return f"{before}[[{span.of(text)}]]{after}".replace("\n", " ")


def evaluate(documents: Iterable[GoldDocument], weights: WeightsLike | None) -> Tally:
    """Return the counts over `documents`, with gold names where there are no weights."""
    tally = Tally()
    for document in documents:
        recogniser = Recogniser(weights or OracleNames(document))
        tally.add(document, recogniser.recognise(article_as_is(document.text)))
    return tally


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description="Measure rows, pronouns, descriptions and roles.")
    parser.add_argument("--data", type=Path, required=True, help="folder of the data sets")
    parser.add_argument("--labels", type=Path, nargs="*", default=[], help="hand-labelled passages")
    parser.add_argument("--weights", type=Path, help="find the names with these weights")
    parser.add_argument("--set", nargs="*", default=["gum", "litbank", "labels"], dest="sets")
    parser.add_argument("--errors", type=int, default=0, help="how many errors to print for each")
    options = parser.parse_args()
    weights: WeightsLike | None = None
    if options.weights:
        from reader.recognising.weights import Weights

        weights = Weights.load(options.weights)
    sources = {
        "gum": lambda: gum_documents(options.data),
        "litbank": lambda: litbank_documents(options.data),
        "labels": lambda: labelled_documents(options.data, options.labels),
    }
    for name in options.sets:
        evaluate(sources[name](), weights).print(name, errors=options.errors)


if __name__ == "__main__":
    main()
