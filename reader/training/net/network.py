"""The net: an uncased encoder with case shapes and a head that labels each piece.

How many layers it has, and how wide it is, the parameters say; if they hold `relative`, it is one
of MPNet's sort, whose attention also weighs how far pieces are apart. Written as functions over a
dictionary of parameters, so that averaging, saving and exporting need no classes.
"""

from pathlib import Path
from typing import Any

import numpy as np
import torch  # noqa: TID253 - training only, never imported by the app
from numpy.typing import NDArray
from torch.nn import functional  # noqa: TID253

from reader.recognising.encoder.bio_labels import LABELS
from reader.recognising.encoder.tokens import SHAPE_COUNT
from reader.training.net.mpnet import buckets
from reader.training.net.parts import epsilon_of, layer_count
from reader.training.net.starting_point import HEADS

Tensor = Any
"""A tensor: torch has no types here, since only training has torch."""
Parameters = dict[str, Tensor]
"""Name to tensor."""

_NOT_SEEN = -1e4
MOST_APART = 8
"""Most corpora that can have a vector of their own."""
NEW_PARTS = ("shapes", "apart", "head.weight", "head.bias")


def new_parameters(arrays: dict[str, NDArray[Any]]) -> Parameters:
    """Return parameters to train: those of `arrays`, with a new head and shapes if it has none.

    The new parts begin the same in every run, so that runs can be averaged.
    """
    generator = torch.Generator().manual_seed(1)
    parameters: Parameters = {
        name: torch.tensor(array.astype(np.float32)) for name, array in arrays.items()
    }
    width = parameters["positions"].shape[1]
    if "shapes" not in parameters:
        parameters["shapes"] = torch.randn(SHAPE_COUNT, width, generator=generator) * 0.01
        parameters["head.weight"] = torch.randn(len(LABELS), width, generator=generator) * 0.02
        parameters["head.bias"] = torch.zeros(len(LABELS))
    parameters.setdefault("apart", torch.zeros(MOST_APART, width))
    parameters["words"] *= parameters.pop("word_scales")[:, None]
    return parameters


def save(parameters: Parameters, start: dict[str, NDArray[Any]], path: Path) -> None:
    """Write a net; its word vectors are those of `start`, which training never changes."""
    arrays = {name: tensor.numpy() for name, tensor in parameters.items() if name != "words"}
    np.savez(path, words=start["words"], word_scales=start["word_scales"], **arrays)


def hidden(
    parameters: Parameters,
    ids: Tensor,
    shapes: Tensor,
    real: Tensor,
    *,
    apart: Tensor | None = None,
    dropout: float = 0.0,
) -> Tensor:
    """Return what the encoder makes of each piece: batch x pieces x width.

    Args:
        parameters: Of the net.
        ids: Batch x pieces, the start piece and the separator around each window included.
        shapes: CaseShape codes of the same form.
        real: True where a piece stands, False where there is padding.
        apart: Number of each window's corpus among those with a vector of their own, or -1.
        dropout: Share of what each half of each layer adds that is left out, in training.
    """
    state = parameters["words"][ids] + parameters["positions"][: ids.shape[1]]
    if apart is not None:
        own = parameters["apart"][apart.clamp(min=0)] * (apart >= 0)[:, None]
        state = state + own[:, None, :]
    state = _norm(state + parameters["shapes"][shapes], parameters, "norm")
    mask = torch.where(real, 0.0, _NOT_SEEN)[:, None, None, :]
    if "relative" in parameters:
        numbers = torch.from_numpy(buckets(ids.shape[1]))
        mask = mask + parameters["relative"][numbers].permute(2, 0, 1)[None]
    for layer in range(layer_count(parameters)):
        name = f"{layer}."
        queries, keys, values = (
            part.unflatten(-1, (HEADS, -1)).transpose(1, 2)
            for part in _linear(state, parameters, f"{name}qkv").chunk(3, dim=-1)
        )
        mixed = _attention(queries, keys, values, mask)
        mixed = _linear(mixed.transpose(1, 2).flatten(-2), parameters, f"{name}out")
        mixed = functional.dropout(mixed, dropout)
        state = _norm(state + mixed, parameters, f"{name}norm1")
        inner = functional.gelu(_linear(state, parameters, f"{name}up"))
        inner = functional.dropout(_linear(inner, parameters, f"{name}down"), dropout)
        state = _norm(state + inner, parameters, f"{name}norm2")
    return state


def scores(parameters: Parameters, state: Tensor) -> Tensor:
    """Return the label scores of each piece: batch x pieces x labels."""
    return _linear(state, parameters, "head")


def _attention(queries: Tensor, keys: Tensor, values: Tensor, mask: Tensor) -> Tensor:
    """Return what each piece takes from the others.

    Written out, because on a CPU torch's own takes twice as long back as forth. The softmax stays
    in the numbers that it is given, which autocast would not let it.
    """
    fit = torch.matmul(queries * queries.shape[-1] ** -0.5, keys.transpose(-1, -2))
    with torch.autocast("cpu", enabled=False):
        shares = torch.softmax(fit + mask.to(fit.dtype), -1)
    return torch.matmul(shares, values)


def _linear(state: Tensor, parameters: Parameters, name: str) -> Tensor:
    return functional.linear(state, parameters[f"{name}.weight"], parameters[f"{name}.bias"])


def _norm(state: Tensor, parameters: Parameters, name: str) -> Tensor:
    weight, bias = parameters[f"{name}.weight"], parameters[f"{name}.bias"]
    return functional.layer_norm(state, weight.shape, weight, bias, epsilon_of(parameters))
