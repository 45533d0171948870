"""Measures weights on the held-out parts: strict span and kind, F1 by kind.

    python -m reader.training.evaluate --weights FOLDER --data DIR [--hand DEV.jsonl ...]

What is measured is what is shipped: the 8-bit weights. The first table is theirs alone, the second
that of the names a person sees, when the article as a whole has had its say. Then come headlines
(the hand-labelled passages in capitals and in lower case), calibration, and links of pronouns
and descriptions with theirs.
"""

import argparse
import json
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from reader.recognising.language.pronouns import DESCRIPTION
from reader.recognising.mentions.readings import KINDS, NameSpan, WeightsLike
from reader.recognising.recogniser import Recogniser
from reader.recognising.weights import CARD, Weights
from reader.text.annotations import Annotations
from reader.text.article import article_as_is
from reader.text.entity import EntityKind, MentionForm
from reader.training.calibrate import error, judged_names, reliability
from reader.training.calibrate import table as reliability_table
from reader.training.data.chains import chained_texts, read
from reader.training.data.corpora import HELD_OUT, Document, Name, load_corpus, load_hand_labels
from reader.training.net.remembering import RememberingWeights
from reader.training.scores.coreference_quality import Links, figures_of, judged_links, report


@dataclass(frozen=True, slots=True)
class Score:
    """How many names were right, found and wanted, and what follows."""

    right: int
    found: int
    wanted: int

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall; 0 where there is nothing."""
        return 2 * self.right / (self.found + self.wanted) if self.found + self.wanted else 0.0

    @property
    def precision(self) -> float:
        """Share of the names found that are right."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Share of the names wanted that were found."""
        return self.right / self.wanted if self.wanted else 0.0


def held_out_sets(data: Path, hand: Sequence[Path] = ()) -> dict[str, list[Document]]:
    """Return the held-out documents by the name under which their figures are given."""
    sets: dict[str, list[Document]] = {}
    if hand:
        sets["hand news dev"] = load_hand_labels(list(hand), data, held_out=True)
    for corpus, splits in HELD_OUT.items():
        documents = [one for one in load_corpus(data, corpus) if one.held_out]
        if corpus == "gum":
            sets["gum dev news"] = [one for one in documents if one.genre == "gum/news"]
        sets[f"{corpus} {splits[0]}"] = documents
    return sets


def found_names(weights: WeightsLike, documents: Sequence[Document]) -> list[list[NameSpan]]:
    """Return what the weights find, each document read whole."""
    return list(weights.name_spans([document.text for document in documents]))


def shown_names(weights: WeightsLike, documents: Sequence[Document]) -> list[list[NameSpan]]:
    """Return the names that the app shows, each document an article; demonyms are left out."""
    articles = [article_as_is(document.text) for document in documents]
    return list(map(names_of, Recogniser(weights).recognise_many(articles)))


def names_of(annotations: Annotations) -> list[NameSpan]:
    """Return the names in annotations; demonyms are left out."""
    return [
        NameSpan(mention.span.start, mention.span.end, entity.kind, mention.confidence)
        for entity in annotations.entities
        for mention in entity.mentions
        if mention.form in (MentionForm.NAME, MentionForm.ALIAS)
    ]


def headline_sets(documents: Sequence[Document]) -> dict[str, list[Document]]:
    """Return the documents written in capitals, and in lower case."""
    cases: dict[str, Callable[[str], str]] = {"in capitals": str.upper, "in lower case": str.lower}
    return {
        name: [replace(one, text="".join(map(_alike(case), one.text))) for one in documents]
        for name, case in cases.items()
    }


def _alike(case: Callable[[str], str]) -> Callable[[str], str]:
    """Return `case`, but for the letters that would become two and move what follows."""
    return lambda letter: case(letter) if len(case(letter)) == 1 else letter


def scores_by_kind(pairs: Iterable[tuple[Sequence[Name], Sequence[NameSpan]]]) -> dict[str, Score]:
    """Return the score of each kind and of "all", from names wanted and names found."""
    right: Counter[str] = Counter()
    found: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    for names, spans in pairs:
        gold = set(names)
        wanted.update(kind.value for _, _, kind in gold)
        for span in spans:
            found[span.kind.value] += 1
            right[span.kind.value] += (span.start, span.end, span.kind) in gold
    scores = {
        kind.value: Score(right[kind.value], found[kind.value], wanted[kind.value])
        for kind in KINDS
    }
    scores["all"] = Score(right.total(), found.total(), wanted.total())
    return scores


Finder = Callable[[WeightsLike, Sequence[Document]], list[list[NameSpan]]]


def evaluate(
    weights: WeightsLike, sets: dict[str, list[Document]], finder: Finder = found_names
) -> dict[str, dict[str, Score]]:
    """Return the scores by kind for each set, of the names that `finder` finds with `weights`."""
    return {
        name: scores_by_kind(
            zip(
                [document.names or () for document in documents],
                finder(weights, documents),
                strict=True,
            )
        )
        for name, documents in sets.items()
    }


def linked(weights: Weights, data: Path, dev: Sequence[Path]) -> Links | None:
    """Return the links of pronouns and descriptions on the held-out sets, before any roles."""
    if weights.coreference_head is None:
        return None
    texts = [text for text in chained_texts(data, (), dev) if text.held_out]
    return judged_links(weights.coreference_head, list(read(weights, texts)))


def link_doubt(links: Links) -> str:
    """Return how often links of a confidence were right, on gum and the hand labels."""
    parts: list[str] = []
    for name, described in (("pronouns", False), ("descriptions", True)):
        judged = [
            (one.confidence, one.right)
            for one in links.judged
            if one.corpus in ("gum", "hand") and (one.group == DESCRIPTION) is described
        ]
        rows = reliability(judged)
        doubt = reliability_table(rows, of="links")
        parts.append(f"{name}: calibration error {error(rows):.3f}\n\n{doubt}")
    return "\n\n".join(parts)


def table(results: dict[str, dict[str, Score]]) -> str:
    """Return the results as a table in Markdown."""
    columns = ["all", *(kind.value for kind in EntityKind)]
    lines = ["| set | " + " | ".join(columns) + " | names |", "|---|" + "---|" * (len(columns) + 1)]
    for name, scores in results.items():
        cells = [f"{100 * scores[column].f1:.1f}" for column in columns]
        lines.append(f"| {name} | {' | '.join(cells)} | {scores['all'].wanted} |")
    return "\n".join(lines)


def main() -> None:
    """Read the command line, measure, print and perhaps write the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--hand", type=Path, nargs="*", default=[])
    parser.add_argument("--card", action="store_true", help="write the figures into the card")
    arguments = parser.parse_args()
    weights = RememberingWeights.load(arguments.weights)
    sets = held_out_sets(arguments.data, arguments.hand)
    began = time.process_time()
    results = evaluate(weights, sets)
    seconds = time.process_time() - began
    words = sum(len(one.text.split()) for documents in sets.values() for one in documents)
    print(table(results))
    shown = evaluate(weights, sets, shown_names)
    print(f"\nas the app shows them:\n\n{table(shown)}")
    if arguments.hand:
        dev = sets["hand news dev"]
        print(f"\nas headlines are written:\n\n{table(evaluate(weights, headline_sets(dev)))}")
        rows = reliability(judged_names(weights, dev))
        print(f"\ncalibration error {error(rows):.3f}\n\n{reliability_table(rows)}")
    links = linked(weights, arguments.data, arguments.hand)
    if links is not None:
        print(f"\nlinks, among the names found:\n\n{report(links)}\n\n{link_doubt(links)}")
    print(f"\n{words} words at {words / seconds:.0f} words/s of one thread's time")
    if arguments.card:
        path = arguments.weights / CARD
        card = json.loads(path.read_text(encoding="utf-8"))
        for field, figures in (("f1", results), ("f1_shown", shown)):
            card[field] = {
                name: {kind: round(score.f1, 4) for kind, score in scores.items()}
                for name, scores in figures.items()
            }
        if links is not None:
            card["links"] = {
                f"{corpus} dev, {family}": {"precision": round(p, 4), "recall": round(r, 4)}
                for corpus, family, p, r, _ in figures_of(links)
            }
        path.write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
