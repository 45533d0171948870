"""Measures what each stage of recognition earns: all stages against all but one.

    python -m reader.training.evaluate_stages --weights FOLDER --data DIR --hand DEV.jsonl
        [--pages FOLDER ...] [--card]

Figures are differences in points, all minus without: names as the app shows them (strict span and
kind, F1) on each held-out set; rows that are exactly right, pronouns and roles (F1) on those with
gold mentions. Last comes how many passages of news without labels, and how many whole pages and
files, are changed in anything that is shown. The first line leaves out every stage over names. The
encoder reads each text once, and a text in which a stage does nothing is not made again without it,
so that it takes minutes.
"""

import argparse
import random
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from reader.errors import DocumentError
from reader.importing.opening import open_path
from reader.recognising.draft import Draft
from reader.recognising.language.language import Language, load_language
from reader.recognising.pipeline import STAGE_NAMES, STAGES, run_stages
from reader.recognising.recogniser import Recogniser
from reader.recognising.weights import Weights
from reader.text.annotations import Annotations
from reader.text.article import Article, article_as_is
from reader.training.data.corpora import load_corpus
from reader.training.data.gold_documents import gum_documents, labelled_documents
from reader.training.evaluate import held_out_sets, names_of, scores_by_kind
from reader.training.evaluate_entities import Tally

PASSAGES = 1_200
"""Passages of news without labels that are looked at."""
ALL_OVER_NAMES = STAGE_NAMES[: STAGE_NAMES.index("persons")]
"""The stages over names: what is left of them is what the encoder found."""
_BEGIN, _END = "<!-- stages: begin -->", "<!-- stages: end -->"


class StageSteps:
    """A text before each stage and after the last.

    Args:
        draft: What the encoder reads in it.
        language: That it is written in.
    """

    def __init__(self, draft: Draft, language: Language) -> None:
        self._language = language
        self._steps = [draft]
        for stage in STAGES:
            self._steps.append(run_stages(self._steps[-1], language, [stage]))
        self.annotations = self._steps[-1].annotations()

    def without(self, names: Collection[str]) -> Annotations:
        """Return the annotations without some stages; what they leave as it is, is not made again.

        Args:
            names: Of the stages, at least one.
        """
        changing = [
            index
            for index, stage in enumerate(STAGES)
            if stage.name in names and not _same(*self._steps[index : index + 2])
        ]
        if not changing:
            return self.annotations
        later = [stage for stage in STAGES[changing[0] :] if stage.name not in names]
        return run_stages(self._steps[changing[0]], self._language, later).annotations()


def _same(before: Draft, after: Draft) -> bool:
    return (before.names, before.clusters) == (after.names, after.clusters)


class Measured:
    """The texts that stages are measured on, read once.

    Args:
        weights: Read the texts.
        data: Folder of the data sets.
        hand: Hand-labelled passages that nothing trained on.
        pages: Whole articles, of which nobody labelled anything.
    """

    def __init__(
        self, weights: Weights, data: Path, hand: Sequence[Path], pages: Sequence[Article] = ()
    ) -> None:
        self._sets = held_out_sets(data, hand)
        self._gold = {
            "hand": list(labelled_documents(data, hand)),
            "gum": list(gum_documents(data)),
        }
        labelled = {document.id for document in self._gold["hand"]}
        news = [one for one in load_corpus(data, "news_text") if one.id not in labelled]
        self._passages = [one.text for one in random.Random(7).sample(news, PASSAGES)]
        texts = [document.text for some in self._sets.values() for document in some]
        texts += [document.text for some in self._gold.values() for document in some]
        texts += self._passages
        articles = list(map(article_as_is, dict.fromkeys(texts)))
        language = load_language()
        drafts = Recogniser(weights, language).read_many([*articles, *pages])
        steps = [StageSteps(draft, language) for draft in drafts]
        self._steps = {one.text: step for one, step in zip(articles, steps, strict=False)}
        self._pages = steps[len(articles) :]

    def without(self, names: Collection[str] = ()) -> "StageFigures":
        """Return what comes of all texts without some stages."""
        found = {
            text: steps.without(names) if names else steps.annotations
            for text, steps in self._steps.items()
        }
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
        return StageFigures(
            shares,
            [found[text] for text in self._passages],
            [steps.without(names) if names else steps.annotations for steps in self._pages],
        )


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
        pages: What is shown of whole pages.
    """

    shares: Mapping[str, float]
    passages: Sequence[Annotations]
    pages: Sequence[Annotations]

    def beside(self, without: "StageFigures") -> "StageWorth":
        """Return what is more in these than in those without a stage."""
        return StageWorth(
            {name: share - without.shares[name] for name, share in self.shares.items()},
            _changed(self.passages, without.passages),
            _changed(self.pages, without.pages),
        )


def _changed(some: Sequence[Annotations], others: Sequence[Annotations]) -> int:
    return sum(one != other for one, other in zip(some, others, strict=True))


@dataclass(frozen=True, slots=True)
class StageWorth:
    """What a stage earns: differences in F1, and passages and pages that it changes."""

    gains: Mapping[str, float]
    passages: int
    pages: int


def table(worths: Mapping[str, StageWorth], pages: int) -> str:
    """Return the figures as a table in Markdown, in points; nothing stands for no difference."""
    columns = [
        *next(iter(worths.values())).gains,
        f"of {PASSAGES} passages changed",
        f"of {pages} pages changed",
    ]
    lines = ["| stage | " + " | ".join(columns) + " |", "|---|" + "---|" * len(columns)]
    for name, worth in worths.items():
        cells = [f"{100 * gain:+.2f}" if gain else "" for gain in worth.gains.values()]
        cells += [str(count or "") for count in (worth.passages, worth.pages)]
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join(lines)


def opened(folders: Iterable[Path]) -> list[Article]:
    """Return the articles in the files of folders; truths and what has no article are left out."""
    articles: list[Article] = []
    paths = (path for folder in folders for path in sorted(folder.iterdir()))
    for path in (path for path in paths if path.suffix not in (".json", ".md")):
        with suppress(DocumentError):
            articles.append(open_path(path))
    return articles


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
    parser.add_argument("--pages", type=Path, nargs="*", default=[], help="folders of pages")
    parser.add_argument("--stage", nargs="*", default=STAGE_NAMES, dest="stages", help="only these")
    parser.add_argument("--card", action="store_true", help="write the table into the card")
    arguments = parser.parse_args()
    pages = opened(arguments.pages)
    weights = Weights.load(arguments.weights)
    measured = Measured(weights, arguments.data, arguments.hand, pages)
    everything = measured.without()
    worths = {"every stage over names": everything.beside(measured.without(ALL_OVER_NAMES))}
    for name in arguments.stages:
        worths[name] = everything.beside(measured.without([name]))
    told = table(worths, len(pages))
    print(told)
    if arguments.card:
        write_into(arguments.weights / "names.md", told)


if __name__ == "__main__":
    main()
