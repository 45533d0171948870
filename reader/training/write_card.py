"""Writes the card's tables of figures, in one command, and names the commit that was measured.

    python -m reader.training.write_card --weights FOLDER --data DIR
        --dev DEV.jsonl --dev2 DEV2.jsonl

What stands between `<!-- figures: begin -->` and `<!-- figures: end -->` in `names.md` is replaced;
`evaluate_stages --card` does the same for the table of stages.
"""

import argparse
import subprocess
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

from reader.recognising.recogniser import Recogniser
from reader.recognising.weights import Weights
from reader.training import evaluate_entities
from reader.training.calibrate import error, reliability
from reader.training.calibrate import table as reliability_table
from reader.training.calibrate_shown import judged_shown, warning
from reader.training.data.corpora import load_hand_labels
from reader.training.data.gold_documents import GoldDocument, gum_documents, labelled_documents
from reader.training.evaluate import evaluate, held_out_sets, shown_names, table
from reader.training.net.remembering import RememberingWeights

BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"
_COUNTS: dict[str, Callable[[evaluate_entities.Tally], Counter[str]]] = {
    "rows exactly right": lambda tally: tally.right_rows,
    "pronouns": lambda tally: tally.pronouns,
    "descriptions": lambda tally: tally.nominals,
    "roles of persons, word for word": lambda tally: tally.roles,
    "what organisations are, word for word": lambda tally: tally.organisation_roles,
}


def entities_table(tallies: dict[str, evaluate_entities.Tally]) -> str:
    """Return precision and recall of rows, references and roles, a line for each set and sort."""
    lines = ["| set | what | precision | recall |", "|---|---|---|---|"]
    for name, tally in tallies.items():
        for what, counts_of in _COUNTS.items():
            counts = counts_of(tally)
            if counts["seen"] and counts["gold"]:
                precision = counts["right"] / counts["seen"]
                recall = counts["right"] / counts["gold"]
                lines.append(
                    f"| {name} | {what} | {precision:.3f} | {recall:.3f} of {counts['gold']} |"
                )
    return "\n".join(lines)


def figures(weights: Weights, data: Path, dev: Path, dev2: Path) -> str:
    """Return all tables, with a line before each that says what it is."""
    chosen_on = load_hand_labels([dev2], data, held_out=True)
    sets = {**held_out_sets(data, [dev]), "hand dev2": chosen_on}
    gold: dict[str, Iterable[GoldDocument]] = {
        "gum dev": gum_documents(data),
        "hand news dev": labelled_documents(data, [dev]),
        "hand dev2": labelled_documents(data, [dev2]),
    }
    tallies = {
        name: evaluate_entities.evaluate(documents, weights) for name, documents in gold.items()
    }
    judged = judged_shown(Recogniser(weights), chosen_on)
    rows = reliability([(share, right) for _, share, right in judged])
    return "\n\n".join(
        (
            f"Measured at commit {_commit()}.",
            "The weights alone, strict span and kind, F1:",
            table(evaluate(weights, sets)),
            "What the app shows:",
            table(evaluate(weights, sets, shown_names)),
            "Rows, pronouns, descriptions and roles of the whole app:",
            entities_table(tallies),
            f"How often names of hand dev2 are right that the app shows; error {error(rows):.3f}:",
            reliability_table(rows),
            "What the question mark says of them:",
            warning(judged),
        )
    )


def put_between(card: str, words: str) -> str:
    """Return the text of a card with other words between the marks.

    Raises:
        ValueError: If it has no such marks.
    """
    head, begin, rest = card.partition(BEGIN)
    _, end, tail = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"the card has no {BEGIN} and {END}")
    return f"{head}{BEGIN}\n{words}\n{END}{tail}"


def _commit() -> str:
    command = ["git", "describe", "--always", "--dirty"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def main() -> None:
    """Read the command line, measure, and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--dev", type=Path, required=True)
    parser.add_argument("--dev2", type=Path, required=True)
    arguments = parser.parse_args()
    weights = RememberingWeights.load(arguments.weights)
    path = arguments.weights / "names.md"
    words = figures(weights, arguments.data, arguments.dev, arguments.dev2)
    path.write_text(put_between(path.read_text(encoding="utf-8"), words), encoding="utf-8")


if __name__ == "__main__":
    main()
