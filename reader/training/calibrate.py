"""Makes confidences mean what they say: chooses the temperature on held-out labels.

    python -m reader.training.calibrate --weights FOLDER --data DIR --hand DEV.jsonl

Of the names found with a confidence of 0.8, four in five should be right. Prints the reliability
table of the chosen temperature and writes both into the card.
"""

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from reader.recognising.weights import CARD, Weights
from reader.training.data.corpora import Document, load_hand_labels
from reader.training.net.remembering import RememberingWeights

BINS = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0)
TEMPERATURES = (0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.35, 1.5, 1.7, 2.0)


@dataclass(frozen=True, slots=True)
class ReliabilityBin:
    """What was found with a confidence between two bounds: how many, how sure, how often right."""

    low: float
    high: float
    count: int
    confidence: float
    right: float


def reliability(
    judged: Sequence[tuple[float, bool]], bins: Sequence[float] = BINS
) -> list[ReliabilityBin]:
    """Return the reliability table of confidences and whether each was right.

    Args:
        judged: Each confidence, from 0 to 1, and whether what it was said of was right.
        bins: The bounds of the table's rows; a row holds its upper bound, not its lower one.
    """
    rows: list[ReliabilityBin] = []
    for low, high in pairwise(bins):
        inside = [pair for pair in judged if low < pair[0] <= high]
        if inside:
            count = len(inside)
            sure = sum(confidence for confidence, _ in inside) / count
            rows.append(
                ReliabilityBin(low, high, count, sure, sum(right for _, right in inside) / count)
            )
    return rows


def error(rows: Sequence[ReliabilityBin]) -> float:
    """Return the expected calibration error of a reliability table."""
    total = sum(row.count for row in rows)
    return sum(row.count * abs(row.confidence - row.right) for row in rows) / total


def judged_names(weights: Weights, documents: Sequence[Document]) -> list[tuple[float, bool]]:
    """Return the confidence of each name found, and whether span and kind are right."""
    found = weights.name_spans([document.text for document in documents])
    return [
        (name.confidence, (name.start, name.end, name.kind) in (document.names or ()))
        for document, names in zip(documents, found, strict=True)
        for name in names
    ]


def table(rows: Sequence[ReliabilityBin], *, of: str = "names") -> str:
    """Return the table in Markdown; `of` says what was judged."""
    lines = [f"| confidence | {of} | mean confidence | right |", "|---|---|---|---|"]
    lines += [
        f"| {row.low:.2f} to {row.high:.2f} | {row.count} "
        f"| {row.confidence:.3f} | {row.right:.3f} |"
        for row in rows
    ]
    return "\n".join(lines)


def arguments_of(description: str | None) -> argparse.Namespace:
    """Read the command line of what chooses numbers for weights by labels that are held out."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--hand", type=Path, nargs="+", required=True)
    return parser.parse_args()


def write_into_card(weights: Path, numbers: Mapping[str, object]) -> None:
    """Put fields into the card of a folder of weights, in place of those of the same names."""
    path = weights / CARD
    card = json.loads(path.read_text(encoding="utf-8")) | numbers
    path.write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")


def main() -> None:
    """Read the command line, choose the temperature, and write it into the card."""
    arguments = arguments_of(__doc__)
    documents = load_hand_labels(arguments.hand, arguments.data, held_out=True)
    weights = RememberingWeights.load(arguments.weights)
    tables = {
        heat: reliability(judged_names(weights.at_temperature(heat), documents))
        for heat in TEMPERATURES
    }
    best = min(tables, key=lambda heat: error(tables[heat]))
    for heat, rows in tables.items():
        print(f"temperature {heat}: error {error(rows):.4f}")
    print(f"\nchosen: {best}\n\n{table(tables[best])}")
    chosen = {"temperature": best, "calibration_error": round(error(tables[best]), 4)}
    write_into_card(arguments.weights, chosen)


if __name__ == "__main__":
    main()
