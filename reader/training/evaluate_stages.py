"""Measures what each stage of recognition earns: all stages against all but one.

    python -m reader.training.evaluate_stages --weights FOLDER --data DIR --hand DEV.jsonl [--card]

Figures are differences in points, all minus without: names as the app shows them (strict span and
kind, F1) on each held-out set; rows that are exactly right, pronouns and roles (F1) on those with
gold mentions. Last comes how many passages of news without labels are changed in anything that is
shown. The encoder reads each text once. The first line leaves out every stage over names.
"""

import argparse
import random
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.recognising.pipeline import STAGE_NAMES
from reader.recognising.recogniser import Recogniser
from reader.recognising.weights import Weights
from reader.text.annotations import Annotations
from reader.text.article import article_as_is
from reader.training.data.corpora import load_corpus
from reader.training.data.gold_documents import gum_documents, labelled_documents
from reader.training.evaluate import held_out_sets, names_of, scores_by_kind
from reader.training.evaluate_entities import Tally
from reader.training.read_once import ReadOnce

PASSAGES = 400
"""Passages of news without labels that are looked at."""
ALL_OVER_NAMES = STAGE_NAMES[: STAGE_NAMES.index("persons")]
"""The stages over names: what is left of them is what the encoder found."""
_BEGIN, _END = "<!-- stages: begin -->", "<!-- stages: end -->"


class Measured:
    """The texts that stages are measured on, read once.

    Args:
        weights: Read the texts.
        data: Folder of the data sets.
        hand: Hand-labelled passages that nothing trained on.
    """

    def __init__(self, weights: Weights, data: Path, hand: Sequence[Path]) -> None:
        self._sets = held_out_sets(data, hand)
        self._gold = {
            "hand": list(labelled_documents(data, hand)),
            "gum": list(gum_documents(data)),
        }
        labelled = {document.id for document in self._gold["hand"]}
        news = [one for one in load_corpus(data, "news_text") if one.id not in labelled]
        self._passages = [one.text for one in random.Random(7).sample(news, PASSAGES)]
        self._weights = ReadOnce(weights)

    @property
    def _texts(self) -> Iterable[str]:
        yield from (document.text for some in self._sets.values() for document in some)
        yield from (document.text for some in self._gold.values() for document in some)
        yield from self._passages

    def without(self, names: Collection[str] = ()) -> "StageFigures":
        """Return what comes of all texts without some stages."""
        recogniser = Recogniser(self._weights, without=names)
        texts = dict.fromkeys(self._texts)
        found = dict(zip(texts, recogniser.recognise_many(map(article_as_is, texts)), strict=True))
        shares: dict[str, float] = {}
        for name, documents in self._sets.items():
            pairs = [(one.names or (), names_of(found[one.text])) for one in documents]
            shares[name] = scores_by_kind(pairs)["all"].f1
        for name, gold in self._gold.items():
            tally = Tally()
            for document in gold:
                tally.add(document, found[document.text])
            shares[f"{name} rows"] = f1_of(tally.right_rows)
            shares[f"{name} pronouns"] = f1_of(tally.pronouns)
            if tally.roles["gold"]:
                shares[f"{name} roles"] = f1_of(tally.roles + tally.organisation_roles)
        return StageFigures(shares, [found[text] for text in self._passages])


def f1_of(counts: Counter[str]) -> float:
    """Return F1 from what was right, seen and wanted ("gold")."""
    total = counts["seen"] + counts["gold"]
    return 2 * counts["right"] / total if total else 0.0


@dataclass(frozen=True, slots=True)
class StageFigures:
    """What comes of all texts.

    Args:
        shares: F1 by name of set and of what is counted.
        passages: What is shown of the passages without labels.
    """

    shares: Mapping[str, float]
    passages: Sequence[Annotations]

    def beside(self, without: "StageFigures") -> "StageWorth":
        """Return what is more in these than in those without a stage."""
        return StageWorth(
            {name: share - without.shares[name] for name, share in self.shares.items()},
            sum(one != other for one, other in zip(self.passages, without.passages, strict=True)),
        )


@dataclass(frozen=True, slots=True)
class StageWorth:
    """What a stage earns: differences in F1, and passages that it changes."""

    gains: Mapping[str, float]
    changed: int


def table(worths: Mapping[str, StageWorth]) -> str:
    """Return the figures as a table in Markdown, in points; nothing stands for no difference."""
    columns = list(next(iter(worths.values())).gains)
    lines = [
        "| stage | " + " | ".join(columns) + f" | of {PASSAGES} passages changed |",
        "|---|" + "---|" * (len(columns) + 1),
    ]
    for name, worth in worths.items():
        cells = [f"{100 * gain:+.2f}" if gain else "" for gain in worth.gains.values()]
        lines.append(f"| {name} | {' | '.join(cells)} | {worth.changed or ''} |")
    return "\n".join(lines)


def write_into(card: Path, told: str) -> None:
    """Put a table between the marks that the card has for it."""
    before, _, rest = card.read_text(encoding="utf-8").partition(_BEGIN)
    after = rest.partition(_END)[2]
    card.write_text(f"{before}{_BEGIN}\n{told}\n{_END}{after}", encoding="utf-8")


def main() -> None:
    """Read the command line, measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--hand", type=Path, nargs="+", required=True)
    parser.add_argument("--stage", nargs="*", default=STAGE_NAMES, dest="stages", help="only these")
    parser.add_argument("--card", action="store_true", help="write the table into the card")
    arguments = parser.parse_args()
    measured = Measured(Weights.load(arguments.weights), arguments.data, arguments.hand)
    everything = measured.without()
    worths = {"every stage over names": everything.beside(measured.without(ALL_OVER_NAMES))}
    for name in arguments.stages:
        worths[name] = everything.beside(measured.without([name]))
        print(f"{name}: {worths[name].changed} passages", flush=True)
    print(table(worths))
    if arguments.card:
        write_into(arguments.weights / "names.md", table(worths))


if __name__ == "__main__":
    main()
