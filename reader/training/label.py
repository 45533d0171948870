"""Labels news_text with a trained net, as probabilities that another net can learn from.

    python -m reader.training.label --net NET.npz --data DIR --out SOFT.npz

Run it once for each teacher; `reader.training.train --soft` takes the mean of what they say.
"""

import argparse
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch  # noqa: TID253 - training only, never imported by the app
from numpy.typing import NDArray

from reader.recognising.encoder.tokens import PieceTokeniser
from reader.recognising.language.language import load_language
from reader.training.data.corpora import Document, read_rows, texts_to_teach_on
from reader.training.net import network
from reader.training.net.examples import Example, ordered_batches, pieces_of
from reader.training.net.starting_point import start_folder


def probabilities(
    parameters: network.Parameters, documents: Sequence[Document], tokeniser: PieceTokeniser
) -> dict[str, Any]:
    """Return by document id what the net says of each piece: pieces x labels."""
    said: dict[str, Any] = {}
    for document in documents:
        pieces = pieces_of(document, tokeniser, None)
        empty = np.zeros((len(pieces), 7), np.float32)
        parts: list[NDArray[Any]] = []
        for batch in ordered_batches(Example(pieces, empty)):
            with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
                state = network.hidden(
                    parameters,
                    torch.from_numpy(batch.ids),
                    torch.from_numpy(batch.shapes),
                    torch.from_numpy(batch.real),
                )
                rows = network.scores(parameters, state).float().softmax(-1).numpy()
            parts += [
                row[1 : int(real.sum()) - 1] for row, real in zip(rows, batch.real, strict=True)
            ]
        said[document.id] = np.concatenate(parts).astype(np.float16)
    return said


def main() -> None:
    """Read the command line and label."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--net", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument(
        "--but", type=Path, nargs="*", default=[], help="labels of passages left out"
    )
    parser.add_argument("--share", type=float, default=1.0, help="share of the passages")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    left_out = {row["id"] for path in arguments.but for row in read_rows(path)}
    documents = texts_to_teach_on(arguments.data, "news_text")
    documents = [document for document in documents if document.id not in left_out]
    random.Random(7).shuffle(documents)
    documents = documents[: round(len(documents) * arguments.share)]
    parameters = network.new_parameters(dict(np.load(arguments.net)))
    tokeniser = PieceTokeniser(start_folder() / "tokenizer.json", load_language().pronouns)
    said: dict[str, Any] = probabilities(parameters, documents, tokeniser)
    np.savez(arguments.out, **said)
    print(f"written: {arguments.out}")


if __name__ == "__main__":
    main()
