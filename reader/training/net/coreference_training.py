"""How the two parts of the head for links are trained: gradient descent, dropout, one thread."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch  # noqa: TID253 - training only, never imported by the app
from numpy.typing import NDArray

from reader.recognising.coreference.candidate_features import FEATURES
from reader.recognising.coreference.reference_features import OWN
from reader.recognising.encoder.phrases import FACTS
from reader.training.data.chains import Read
from reader.training.net.coreference_examples import Examples

SIZE = 64
PHRASE_SIZE = 24
_RATE = 1e-3
_BATCH = 128
_PHRASE_BATCH = 256
Tensor = Any
Arrays = dict[str, NDArray[np.float32]]


class _Start:
    """Makes the numbers that training begins with."""

    def __init__(self, seed: int) -> None:
        self._generator = torch.Generator().manual_seed(seed)

    def normal(self, *form: int, scale: float) -> Tensor:
        return (torch.randn(*form, generator=self._generator) * scale).requires_grad_()

    def zeros(self, *form: int) -> Tensor:
        return torch.zeros(*form, requires_grad=True)


def _numpy(head: dict[str, Tensor]) -> Arrays:
    return {name: np.asarray(tensor.detach().numpy(), np.float32) for name, tensor in head.items()}


def train_phrases(
    texts: Sequence[Read], weights: dict[str, float], *, epochs: int, seed: int
) -> Arrays:
    """Return what tells which phrases stand for somebody who is named, and where they end.

    Args:
        texts: What was read, with the chains that are right.
        weights: How much the phrases of each corpus weigh, by its name.
        epochs: How often all phrases are gone through.
        seed: Of the first values and of the order.
    """
    torch.manual_seed(seed)
    phrases = [(one, phrase) for one in texts for phrase in one.marks.phrases]
    vectors = torch.from_numpy(np.array([p.vector for _, p in phrases], np.float16))
    facts = torch.from_numpy(np.array([p.facts for _, p in phrases], np.float32))
    named = {id(one): one.named for one in texts}
    right = torch.tensor(
        [one.chain_of.get((p.start, p.end), -1) in named[id(one)] for one, p in phrases]
    )
    weight = torch.tensor([weights[one.source.corpus] for one, _ in phrases])
    start = _Start(seed)
    head = {
        "phrase_vector": start.normal(vectors.shape[1], PHRASE_SIZE, scale=0.02),
        "phrase_facts": start.normal(FACTS, PHRASE_SIZE, scale=0.1),
        "phrase_bias": start.zeros(PHRASE_SIZE),
        "phrase_out": start.normal(PHRASE_SIZE, scale=0.2),
        "phrase_level": start.zeros(1),
    }
    optimiser = torch.optim.AdamW(head.values(), lr=_RATE, weight_decay=0.05)
    dropout = torch.nn.functional.dropout
    for epoch in range(epochs):
        _slow_down(optimiser, epoch / epochs)
        for chosen in torch.randperm(len(phrases)).split(_PHRASE_BATCH):
            inner = dropout(vectors[chosen].float(), 0.3) @ head["phrase_vector"]
            inner = (inner + facts[chosen] @ head["phrase_facts"] + head["phrase_bias"]).relu()
            levels = dropout(inner, 0.2) @ head["phrase_out"] + head["phrase_level"]
            losses = torch.nn.functional.binary_cross_entropy_with_logits(
                levels, right[chosen].float(), reduction="none"
            )
            _step(optimiser, (losses * weight[chosen]).sum() / weight[chosen].sum())
    print(f"{len(phrases)} phrases, {int(right.sum())} of them somebody: trained", flush=True)
    return _numpy(head)


def _new_links(seed: int, width: int) -> dict[str, Tensor]:
    start = _Start(seed)
    return {
        "pronoun": start.normal(width, SIZE, scale=0.03),
        "description": start.normal(3 * width, SIZE, scale=0.02),
        "name": start.normal(2 * width, SIZE, scale=0.02),
        "product": start.normal(SIZE, SIZE, scale=0.1),
        "features": start.normal(FEATURES, SIZE, scale=0.1),
        "bias": start.zeros(SIZE),
        "pair": start.normal(SIZE, scale=0.1),
        "none": start.normal(SIZE, scale=0.1),
        "none_features": start.zeros(OWN),
    }


def _log_shares(head: dict[str, Tensor], batch: dict[str, Tensor], drop: float) -> Tensor:
    """Return log likelihoods: references by clusters and "none" (see `CoreferenceHead.shares`)."""
    dropout = torch.nn.functional.dropout
    vector = dropout(batch["vector"].float(), drop)
    described = vector @ head["description"]
    meant = vector[:, : len(head["pronoun"])] @ head["pronoun"]
    query = torch.where(batch["described"][:, None], described, meant)
    keys = dropout(batch["names"].float(), drop) @ head["name"]
    inner = query[:, None] + keys + (query[:, None] * keys) @ head["product"]
    inner = inner + batch["features"].float() @ head["features"] + head["bias"]
    pairs = dropout(inner.relu(), drop) @ head["pair"]
    pairs = pairs.masked_fill(~batch["there"], -1e9)
    none = query.relu() @ head["none"] + batch["own"] @ head["none_features"]
    return torch.cat([pairs, none[:, None]], dim=1).log_softmax(dim=1)


def train_links(examples: Examples, *, epochs: int, seeds: Sequence[int], drop: float) -> Arrays:
    """Return what gives references to rows: a net for each seed, side by side.

    Args:
        examples: References with the rows that they could mean.
        epochs: How often all of them are gone through.
        seeds: Of each net's first values and order.
        drop: Share of inner values left out at each step, from 0 to 1.

    Returns:
        Arrays by name: projections side by side on their second axis, all others stacked on a new
        first one.
    """
    nets = [_trained_links(examples, epochs, seed, drop) for seed in seeds]
    projections = ("pronoun", "description", "name")
    beside = {name: np.concatenate([net[name] for net in nets], axis=1) for name in projections}
    others = {name for name in nets[0] if name not in projections}
    return beside | {name: np.stack([net[name] for net in nets]) for name in sorted(others)}


def _trained_links(examples: Examples, epochs: int, seed: int, drop: float) -> Arrays:
    """Return one net; the likelihood of all right rows together is raised."""
    torch.manual_seed(seed)
    head = _new_links(seed, examples.tensors["vector"].shape[1] // 3)
    optimiser = torch.optim.AdamW(head.values(), lr=_RATE, weight_decay=0.02)
    count = len(examples)
    for epoch in range(epochs):
        _slow_down(optimiser, epoch / epochs)
        total = 0.0
        for chosen in torch.randperm(count).split(_BATCH):
            batch = {name: values[chosen] for name, values in examples.tensors.items()}
            logs = _log_shares(head, batch, drop).masked_fill(~batch["right"], -1e9)
            losses = -logs.logsumexp(dim=1)
            loss = (losses * batch["weight"]).sum() / batch["weight"].sum()
            _step(optimiser, loss)
            total += loss.item() * len(chosen)
        print(f"epoch {epoch}: {total / count:.4f}", flush=True)
    return _numpy(head)


def _slow_down(optimiser: Tensor, done: float) -> None:
    for group in optimiser.param_groups:
        group["lr"] = _RATE * (1 - done)


def _step(optimiser: Tensor, loss: Tensor) -> None:
    optimiser.zero_grad()
    loss.backward()
    optimiser.step()
