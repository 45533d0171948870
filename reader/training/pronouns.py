"""Trains the head that says whom pronouns mean, on what the finished encoder makes of texts.

    python -m reader.training.pronouns --weights FOLDER --data DIR --hand LABELS --dev LABELS

The encoder stays as it is. The head is written into the folder of the weights and into its card.
"""

import argparse
import hashlib
import json
import random
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import torch  # noqa: TID253 - training only, never imported by the app
from numpy.typing import NDArray

from reader.recognising.pronouns import (
    CANDIDATES,
    FEATURES,
    PRONOUNS,
    Candidates,
    PronounHead,
    Thread,
    features,
    wordings_of,
)
from reader.recognising.weights import CARD, Weights
from reader.training.chains import Read, chained_texts, judge, quality, read
from reader.training.start import WIDTH

HEAD_FILE = "pronouns.npz"
SIZE = 64
_FORGOTTEN = 0.2
"""Share of right links that later pronouns cannot build on while training."""
Tensor = Any


def _examples(read_texts: Iterable[Read], weights: dict[str, float]) -> dict[str, Tensor]:
    """Return arrays: pronoun vectors, candidate vectors, features, which are right, and weights."""
    rows: dict[str, list[Any]] = {
        name: [] for name in ("pronoun", "names", "features", "right", "there", "class", "weight")
    }
    chance = random.Random(1)
    for one in read_texts:
        names, marks = one.marks.names, one.marks.name_marks
        wordings = wordings_of(one.source.text, names)
        thread = Thread()
        for (mark, group), chain in zip(one.marks.pronouns, one.pronouns, strict=True):
            last = sum(name.start < mark.start for name in names)
            chosen = range(max(0, last - CANDIDATES), last)
            if not chosen:
                continue
            count = len(chosen)
            vectors = np.zeros((CANDIDATES, 2 * WIDTH), np.float16)
            vectors[:count] = [marks[index].vector for index in chosen]
            table = np.zeros((CANDIDATES, FEATURES), np.float16)
            candidates = Candidates(names, marks, wordings, chosen)
            table[:count] = features((mark, group), candidates, thread)
            right = np.zeros(CANDIDATES + 1, np.bool_)
            right[:count] = [chain >= 0 and one.names[index] == chain for index in chosen]
            right[-1] = not right.any()
            if not right[-1] and chance.random() > _FORGOTTEN:
                thread.follow(mark, group, wordings[chosen[int(np.flatnonzero(right)[-1])]])
            rows["pronoun"].append(mark.vector)
            rows["names"].append(vectors)
            rows["features"].append(table)
            rows["right"].append(right)
            rows["there"].append(np.arange(CANDIDATES) < count)
            rows["class"].append(group)
            rows["weight"].append(weights[one.source.corpus])
    return {name: torch.from_numpy(np.array(values)) for name, values in rows.items()}


def new_head(seed: int) -> dict[str, Tensor]:
    """Return the head before training."""
    generator = torch.Generator().manual_seed(seed)

    def normal(*form: int, scale: float) -> Tensor:
        return (torch.randn(*form, generator=generator) * scale).requires_grad_()

    return {
        "pronoun": normal(WIDTH, SIZE, scale=0.03),
        "name": normal(2 * WIDTH, SIZE, scale=0.02),
        "product": normal(SIZE, SIZE, scale=0.1),
        "features": normal(FEATURES, SIZE, scale=0.1),
        "bias": torch.zeros(SIZE, requires_grad=True),
        "pair": normal(SIZE, scale=0.1),
        "none": normal(SIZE, scale=0.1),
        "class": torch.zeros(len(PRONOUNS), requires_grad=True),
    }


def log_shares(head: dict[str, Tensor], batch: dict[str, Tensor], drop: float) -> Tensor:
    """Return log likelihoods: pronouns by candidates and "none of them" (see `PronounHead`)."""
    dropout = torch.nn.functional.dropout
    query = dropout(batch["pronoun"].float(), drop) @ head["pronoun"]
    keys = dropout(batch["names"].float(), drop) @ head["name"]
    inner = query[:, None] + keys + (query[:, None] * keys) @ head["product"]
    inner = inner + batch["features"].float() @ head["features"] + head["bias"]
    pairs = dropout(inner.relu(), drop) @ head["pair"]
    pairs = pairs.masked_fill(~batch["there"], -1e9)
    none = query.relu() @ head["none"] + head["class"][batch["class"]]
    return torch.cat([pairs, none[:, None]], dim=1).log_softmax(dim=1)


def train(
    examples: dict[str, Tensor], *, epochs: int, seed: int, drop: float
) -> dict[str, NDArray[np.float32]]:
    """Return the trained head; the likelihood of all right candidates together is raised."""
    torch.manual_seed(seed)
    head = new_head(seed)
    optimiser = torch.optim.AdamW(head.values(), lr=1e-3, weight_decay=0.02)
    count = len(examples["class"])
    for epoch in range(epochs):
        for group in optimiser.param_groups:
            group["lr"] = 1e-3 * (1 - epoch / epochs)
        total = 0.0
        for chosen in torch.randperm(count).split(128):
            batch = {name: values[chosen] for name, values in examples.items()}
            logs = log_shares(head, batch, drop).masked_fill(~batch["right"], -1e9)
            losses = -logs.logsumexp(dim=1)
            loss = (losses * batch["weight"]).sum() / batch["weight"].sum()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            total += loss.item() * len(chosen)
        print(f"epoch {epoch}: {total / count:.4f}", flush=True)
    return {name: np.asarray(tensor.detach().numpy(), np.float32) for name, tensor in head.items()}


def main() -> None:
    """Read the command line, train the head, and say how good it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--hand", type=Path, nargs="*", default=[])
    parser.add_argument("--dev", type=Path, nargs="*", default=[])
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--drop", type=float, default=0.3)
    parser.add_argument("--precision", type=float, default=0.86, help="to keep on the dev parts")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    weights = Weights.load(arguments.weights)
    texts = read(weights, chained_texts(arguments.data, arguments.hand, arguments.dev))
    corpora = {"gum": 2.0, "litbank": 0.5, "hand": 4.0}
    examples = _examples((one for one in texts if not one.source.held_out), corpora)
    print(f"{len(examples['class'])} pronouns to learn from", flush=True)
    head = train(examples, epochs=arguments.epochs, seed=arguments.seed, drop=arguments.drop)
    trained = PronounHead(head, threshold=0.0)
    held_out = [one for one in texts if one.source.held_out]
    judged = {
        corpus: judge(trained, [one for one in held_out if one.source.corpus == corpus])
        for corpus in corpora
    }
    threshold = 0.99
    steps = [step / 100 for step in range(30, 100, 2)]
    for step in steps:
        figures = {corpus: quality(*judged[corpus], step) for corpus in corpora}
        line = "  ".join(f"{corpus} P {p:.3f} R {r:.3f}" for corpus, (p, r) in figures.items())
        print(f"{step:.2f}  {line}")
        if min(figures["gum"][0], figures["hand"][0]) >= arguments.precision:
            threshold = min(threshold, step)
    np.savez(arguments.weights / HEAD_FILE, **head)  # type: ignore[arg-type]
    card_path = arguments.weights / CARD
    card = json.loads(card_path.read_text(encoding="utf-8"))
    head_bytes = (arguments.weights / HEAD_FILE).read_bytes()
    card["files"][HEAD_FILE] = hashlib.sha256(head_bytes).hexdigest()
    card["pronouns"] = {"file": HEAD_FILE, "threshold": threshold, "temperature": 1.0}
    card_path.write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")
    print(f"threshold {threshold}")


if __name__ == "__main__":
    main()
