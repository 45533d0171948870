"""A head to begin with: fitted to what the start weights make of labelled pieces.

A net that begins with a head drawn by chance spends its first hundred steps on learning one, and
unlearns much of what it was given meanwhile. The last layers of weights that were made for
comparing sentences tell pieces apart badly, so that a net is better begun without them (see the
card).
"""

import random
from collections.abc import Sequence

import numpy as np
import torch  # noqa: TID253 - training only, never imported by the app

from reader.recognising.encoder.bio_labels import LABELS
from reader.recognising.encoder.tokens import PieceTokeniser
from reader.training.data.corpora import Document
from reader.training.net import network
from reader.training.net.examples import Example, hard_labels, ordered_batches, pieces_of, smoothed

_MOST_PIECES = 24_000
_ROUNDS = 300
_DECAY = 1e-3


def fit_head(
    parameters: network.Parameters,
    documents: Sequence[Document],
    tokeniser: PieceTokeniser,
    seed: int,
) -> None:
    """Put a fitted head in the place of one drawn by chance.

    Args:
        parameters: Of a net that is not trained yet; the head is changed in place.
        documents: Labelled; some are drawn.
        tokeniser: Cuts words into pieces.
        seed: Of the draw.
    """
    order = list(documents)
    random.Random(seed).shuffle(order)
    states: list[network.Tensor] = []
    targets: list[network.Tensor] = []
    count = 0
    for document in order:
        pieces = pieces_of(document, tokeniser, None)
        if count > _MOST_PIECES or document.names is None or not len(pieces):
            continue
        example = Example(pieces, smoothed(hard_labels(pieces, document.names), 0.0))
        for batch in ordered_batches(example):
            inputs = (torch.from_numpy(part) for part in (batch.ids, batch.shapes, batch.real))
            with torch.no_grad():
                states.append(network.hidden(parameters, *inputs)[0, 1:-1])
            targets.append(torch.from_numpy(batch.targets[0, 1:-1].argmax(-1)))
        count += len(pieces)
    weight, bias = _fitted(torch.cat(states), torch.cat(targets))
    parameters["head.weight"].copy_(weight)
    parameters["head.bias"].copy_(bias)


def _fitted(states: network.Tensor, targets: network.Tensor) -> tuple[network.Tensor, ...]:
    """Return weight and bias of the regression from states to labels."""
    mean, spread = states.mean(0), states.std(0) + 1e-6
    inputs = (states - mean) / spread
    weight = torch.zeros(len(LABELS), states.shape[1], requires_grad=True)
    bias = torch.zeros(len(LABELS), requires_grad=True)
    optimiser = torch.optim.Adam([weight, bias], lr=0.01)
    loss: network.Tensor = torch.tensor(np.nan)
    for _ in range(_ROUNDS):
        scores = torch.nn.functional.linear(inputs, weight, bias)
        loss = torch.nn.functional.cross_entropy(scores, targets) + _DECAY * (weight**2).sum()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    print(f"head fitted to {len(targets)} pieces: loss {loss.item():.3f}", flush=True)
    weight, bias = weight.detach() / spread, bias.detach()
    return weight, bias - weight @ mean
