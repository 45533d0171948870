"""Trains the head that tells whom pronouns and descriptions mean, on the finished encoder.

    python -m reader.training.train_coreference --weights FOLDER --data DIR --hand LABELS …
        --dev LABELS

The encoder stays as it is. First what tells descriptions ("the council") from other phrases is
trained, then what gives references to the rows of a text, with the rules' say among its features.
The head is written into the folder of the weights and into its card. A few minutes on one thread.
"""

import argparse
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch  # noqa: TID253 - training only, never imported by the app

from reader.recognising.coreference.head import CoreferenceHead
from reader.recognising.weights import CARD, Weights
from reader.training.data.chains import Read, chained_texts, read
from reader.training.net.coreference_examples import Examples, Walk, bare_head, walk
from reader.training.net.coreference_training import train_links, train_phrases
from reader.training.scores.coreference_quality import judged_links, report, tuned
from reader.training.weights_files import HEAD_FILE

NOVELS = 3
"""Of how many novels one is read; they are long, and little like news."""
FOLDS = 3
HIDDEN = (0.0, 0.4)
"""Each text is walked once for each: the share of rows whose gender is hidden."""
CORPORA = {"gum": 2.0, "litbank": 0.4, "hand": 6.0}
"""How much the references of each corpus weigh in training."""


def _walks(texts: Sequence[Read], epochs: int) -> list[Walk]:
    """Return the references of each text, its descriptions told by a head that never saw it."""
    walks: list[Walk] = []
    for fold in range(FOLDS):
        others = [one for number, one in enumerate(texts) if number % FOLDS != fold]
        head = train_phrases(others, CORPORA, epochs=epochs, seed=fold)
        for one in texts[fold::FOLDS]:
            walks += [walk(one, head, hidden) for hidden in HIDDEN]
    return walks


def main() -> None:
    """Read the command line, train the head, choose thresholds, and say how good it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--hand", type=Path, nargs="*", default=[])
    parser.add_argument("--dev", type=Path, nargs="*", default=[])
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--nets", type=int, default=3)
    parser.add_argument("--drop", type=float, default=0.3)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    weights = Weights.load(arguments.weights)
    chained = chained_texts(arguments.data, arguments.hand, arguments.dev)
    novels = [one for one in chained if one.corpus == "litbank" and not one.held_out]
    left_out = {id(one) for number, one in enumerate(novels) if number % NOVELS}
    texts = list(read(weights, [one for one in chained if id(one) not in left_out]))
    known = [one for one in texts if not one.source.held_out]
    held_out = [one for one in texts if one.source.held_out]
    print(f"{len(known)} texts to learn from, {len(held_out)} held out", flush=True)
    examples = Examples.of(_walks(known, arguments.epochs), CORPORA)
    print(f"{len(examples)} references to learn from", flush=True)
    arrays = train_phrases(known, CORPORA, epochs=arguments.epochs, seed=arguments.seed)
    seeds = range(arguments.seed, arguments.seed + arguments.nets)
    arrays |= train_links(examples, epochs=arguments.epochs, seeds=seeds, drop=arguments.drop)
    head = tuned(bare_head(arrays), held_out)
    print(report(judged_links(head, held_out)))
    _write(arguments.weights, head)


def _write(folder: Path, head: CoreferenceHead) -> None:
    """Write the head beside the encoder, and into the card."""
    np.savez(folder / HEAD_FILE, **head.arrays)  # type: ignore[arg-type]
    path = folder / CARD
    card = json.loads(path.read_text(encoding="utf-8"))
    card["files"][HEAD_FILE] = hashlib.sha256((folder / HEAD_FILE).read_bytes()).hexdigest()
    card["link_head"] = {
        "file": HEAD_FILE,
        "thresholds": head.thresholds,
        "thresholds_alone": head.thresholds_alone,
        "temperatures": head.temperatures,
        "trusts": head.trusts,
    }
    path.write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
