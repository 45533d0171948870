"""Exports a net to ONNX with 8-bit numbers, with the tokeniser and a card.

    python -m reader.training.export --net NET.npz --out FOLDER

The graph is written node by node with onnxruntime's fused operators, so that it does not depend
on how a version of torch exports, and needs no torch at all.
"""

import argparse
import hashlib
import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from reader.recognising.encoder.bio_labels import LABELS
from reader.recognising.weights import CARD
from reader.training.net.starting_point import EPSILON, HEADS, LAYERS, WIDTH, start_folder

WEIGHTS, TOKENISER = "names.onnx", "tokenizer.json"
_FUSED = "com.microsoft"
Model = Any
Value = Any


class _Graph:
    """Collects nodes and tensors."""

    def __init__(self) -> None:
        self.nodes: list[Any] = []
        self.tensors: list[Any] = []

    def tensor(self, name: str, array: NDArray[Any]) -> str:
        """Add a constant and return its name."""
        self.tensors.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def node(self, kind: str, inputs: list[str], name: str, **attributes: Value) -> str:
        """Add a node with one output, and return that output's name."""
        domain = _FUSED if attributes.pop("fused", False) else ""
        self.nodes.append(helper.make_node(kind, inputs, [name], name, domain=domain, **attributes))
        return name


def build(net: dict[str, NDArray[Any]]) -> Model:
    """Return the encoder and its head as an ONNX graph, word vectors in 8 bits already."""
    graph = _Graph()
    net = {
        name: array.astype(np.float32) if array.dtype == np.float16 else array
        for name, array in net.items()
    }

    net["shapes.table"] = net.pop("shapes")

    def constant(name: str) -> str:
        array = net[name]
        return graph.tensor(name, array.T if name.endswith("weight") and array.ndim > 1 else array)

    words = graph.node("Gather", [graph.tensor("words", net["words"]), "ids"], "word_numbers")
    words = graph.node("Cast", [words], "word_floats", to=TensorProto.FLOAT)
    scales = graph.tensor("word_scales", net["word_scales"][:, None])
    words = graph.node("Mul", [words, graph.node("Gather", [scales, "ids"], "scales")], "vectors")
    form = graph.node("CaseShape", ["ids"], "form", start=1, end=2)
    zero = graph.tensor("zero", np.array([0], np.int64))
    places = graph.node("Slice", [constant("positions"), zero, form, zero], "places")
    state = graph.node("Add", [words, places], "placed")
    shapes = graph.node("Gather", [constant("shapes.table"), "shapes"], "shape_vectors")
    state = graph.node("Add", [state, shapes], "shaped")
    state = graph.node(
        "LayerNormalization",
        [state, constant("norm.weight"), constant("norm.bias")],
        "embedded",
        epsilon=EPSILON,
    )
    for layer in range(LAYERS):
        state = _layer(graph, constant, state, f"{layer}.")
    graph.nodes.append(helper.make_node("Identity", [state], ["state"], "state"))
    head = graph.node("MatMul", [state, constant("head.weight")], "head")
    graph.node("Add", [head, constant("head.bias")], "scores")
    return _finished(graph)


def _layer(graph: _Graph, constant: Callable[[str], str], state: str, at: str) -> str:
    mixed = graph.node(
        "Attention",
        [state, constant(f"{at}qkv.weight"), constant(f"{at}qkv.bias"), "mask"],
        f"{at}attention",
        num_heads=HEADS,
        fused=True,
    )
    mixed = graph.node("MatMul", [mixed, constant(f"{at}out.weight")], f"{at}out")
    norm1 = [constant(f"{at}norm1.weight"), constant(f"{at}norm1.bias"), constant(f"{at}out.bias")]
    state = graph.node(
        "SkipLayerNormalization", [mixed, state, *norm1], f"{at}middle", epsilon=EPSILON, fused=True
    )
    inner = graph.node("MatMul", [state, constant(f"{at}up.weight")], f"{at}up")
    inner = graph.node("BiasGelu", [inner, constant(f"{at}up.bias")], f"{at}gelu", fused=True)
    inner = graph.node("MatMul", [inner, constant(f"{at}down.weight")], f"{at}down")
    norm2 = [constant(f"{at}norm2.weight"), constant(f"{at}norm2.bias"), constant(f"{at}down.bias")]
    return graph.node(
        "SkipLayerNormalization", [inner, state, *norm2], f"{at}end", epsilon=EPSILON, fused=True
    )


def _finished(graph: _Graph) -> Model:
    def value(name: str, kind: int, *form: int) -> Value:
        return helper.make_tensor_value_info(name, kind, ["windows", "pieces", *form])

    model = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "names",
            [value(name, TensorProto.INT32) for name in ("ids", "shapes", "mask")],
            [
                value("scores", TensorProto.FLOAT, len(LABELS)),
                value("state", TensorProto.FLOAT, WIDTH),
            ],
            graph.tensors,
        ),
        opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(_FUSED, 1)],
        ir_version=9,
    )
    onnx.checker.check_model(model)
    return model


def quantise(model: Model, path: Path) -> None:
    """Write the graph with the encoder's matrices in 8 bits, one scale a column.

    Seven of the bits are used: processors without VNNI instructions saturate on eight, and would
    find other names than those that were measured.
    """
    from onnxruntime.quantization import QuantType, quantize_dynamic

    with tempfile.TemporaryDirectory() as folder:
        full = Path(folder) / "full.onnx"
        onnx.save(model, full)
        quantize_dynamic(
            full,
            path,
            op_types_to_quantize=["MatMul", "Attention"],
            per_channel=True,
            reduce_range=True,
            weight_type=QuantType.QInt8,
            nodes_to_exclude=["head"],
            extra_options={"DefaultTensorType": TensorProto.FLOAT},
        )


def write_tokeniser(path: Path) -> None:
    """Write the tokeniser of the start weights, without its padding and truncation."""
    tokeniser = json.loads((start_folder() / TOKENISER).read_text(encoding="utf-8"))
    tokeniser |= {"padding": None, "truncation": None}
    path.write_text(json.dumps(tokeniser, ensure_ascii=False), encoding="utf-8")


def write_card(folder: Path, **more: Value) -> None:
    """Write the card that the app reads, with the checksums of both files."""
    files = {
        name: hashlib.sha256((folder / name).read_bytes()).hexdigest()
        for name in (WEIGHTS, TOKENISER)
    }
    card = {"weights": WEIGHTS, "tokeniser": TOKENISER, "files": files, "temperature": 1.0, **more}
    (folder / CARD).write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")


def main() -> None:
    """Read the command line and export one net, or the average of several."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--net", type=Path, nargs="+", required=True, help="several are averaged")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--temperature", type=float, default=1.0)
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    quantise(build(averaged(arguments.net)), arguments.out / WEIGHTS)
    write_tokeniser(arguments.out / TOKENISER)
    write_card(arguments.out, temperature=arguments.temperature)
    print(f"written: {arguments.out}")


def averaged(paths: list[Path]) -> dict[str, NDArray[Any]]:
    """Return a net, or the average of several that began alike; parts that not all have go."""
    nets = [dict(np.load(path)) for path in paths]
    kept = ("words", "word_scales")
    return {
        name: array
        if name in kept
        else np.asarray(np.mean([net[name] for net in nets], axis=0), np.float32)
        for name, array in nets[0].items()
        if all(name in net for net in nets)
    }


if __name__ == "__main__":
    main()
