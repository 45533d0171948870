"""Exports a net to ONNX with 8-bit numbers, with the tokeniser and a card.

    python -m reader.training.export --net NET.npz --out FOLDER

The graph is written node by node with onnxruntime's fused operators, so that it does not depend
on how a version of torch exports, and needs no torch at all.
"""

import argparse
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from reader.recognising.encoder.bio_labels import LABELS
from reader.recognising.encoder.inference import Floats, Integers, read_marks
from reader.recognising.encoder.tokens import PieceTokeniser
from reader.recognising.language.language import load_language
from reader.recognising.weights import CARD
from reader.training.data.corpora import texts_to_teach_on
from reader.training.net.mpnet import WINDOW, distances
from reader.training.net.parts import epsilon_of, layer_count
from reader.training.net.starting_point import HEADS, start_folder
from reader.training.weights_files import TOKENISER, WEIGHTS

_FUSED = "com.microsoft"
_SIGNED_BELOW, _MIDDLE = 8, 128
_EVENED_BY = 30
"""Passages of news that are read to see how great inner values become."""
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


def build(net: dict[str, NDArray[Any]], prepared: "Prepared | None" = None) -> Model:
    """Return the encoder and its head as an ONNX graph, word vectors in 8 bits already.

    Args:
        net: The parameters.
        prepared: How the matrices are written in 8 bits; without it they stay as they are.
    """
    graph = _Graph()
    net = {
        name: array.astype(np.float32) if array.dtype == np.float16 else array
        for name, array in net.items()
    }
    net["shapes.table"] = net.pop("shapes")
    write = _Writer(graph, net, prepared or Prepared())
    words = graph.node("Gather", [graph.tensor("words", net["words"]), "ids"], "word_numbers")
    words = graph.node("Cast", [words], "word_floats", to=TensorProto.FLOAT)
    scales = graph.tensor("word_scales", net["word_scales"][:, None])
    words = graph.node("Mul", [words, graph.node("Gather", [scales, "ids"], "scales")], "vectors")
    form = graph.node("Shape", ["ids"], "form", start=1, end=2)
    zero = graph.tensor("zero", np.array([0], np.int64))
    places = graph.node("Slice", [write.constant("positions"), zero, form, zero], "places")
    state = graph.node("Add", [words, places], "placed")
    shapes = graph.node("Gather", [write.constant("shapes.table"), "shapes"], "shape_vectors")
    state = graph.node("Add", [state, shapes], "shaped")
    state = graph.node(
        "LayerNormalization",
        [state, write.constant("norm.weight"), write.constant("norm.bias")],
        "embedded",
        epsilon=epsilon_of(net),
    )
    apart = _relative(graph, net["relative"], form, zero) if "relative" in net else ""
    for layer in range(layer_count(net)):
        state = write.layer(state, f"{layer}.", apart)
    graph.nodes.append(helper.make_node("Identity", [state], ["state"], "state"))
    head = graph.node("MatMul", [state, write.constant("head.weight")], "head")
    graph.node("Add", [head, write.constant("head.bias")], "scores")
    return _finished(graph, net["positions"].shape[1])


def _relative(graph: _Graph, relative: NDArray[np.float32], form: str, zero: str) -> str:
    """Add how much the distance of two pieces counts: 1 x heads x pieces x pieces.

    The table of all distances is put together when the weights are loaded.
    """
    by_distance = distances(relative)
    size = graph.tensor("distance_places", np.arange(WINDOW, dtype=np.int32)[None, :])
    other = graph.tensor("distance_others", WINDOW - 1 - np.arange(WINDOW, dtype=np.int32)[:, None])
    numbers = graph.node("Add", [size, other], "distance_numbers")
    table = graph.tensor("distances", by_distance)
    whole = graph.node("Gather", [table, numbers], "distance_table", axis=1)
    axes = graph.tensor("distance_axes", np.array([1, 2], np.int64))
    start = graph.tensor("distance_start", np.array([0, 0], np.int64))
    end = graph.node("Concat", [form, form], "distance_end", axis=0)
    part = graph.node("Slice", [whole, start, end, axes], "distance_part")
    return graph.node("Unsqueeze", [part, zero], "distance_bias")


@dataclass(frozen=True, slots=True)
class Prepared:
    """How matrices are written in 8 bits.

    Args:
        bits: Of each number of a matrix, of at most eight; 0 for none in 8 bits.
        divisors: By layer: what each of the inner values is divided by before it is put into 8
            bits, so that a few great ones do not leave the others without steps.
        kept: Names of the matrices whose inputs stay as they are ("3.down"): their numbers are
            put into 8 bits alone.
    """

    bits: int = 0
    divisors: dict[int, NDArray[np.float32]] = field(default_factory=dict)
    kept: frozenset[str] = frozenset()


class _Writer:
    """Writes the layers of a net as nodes.

    Args:
        graph: Where to.
        net: The parameters.
        prepared: How matrices are written.
    """

    def __init__(self, graph: _Graph, net: dict[str, NDArray[Any]], prepared: Prepared) -> None:
        self._graph = graph
        self._net = net
        self._prepared = prepared

    def constant(self, name: str) -> str:
        """Add a parameter as it is, matrices turned, and return its name."""
        array = self._net[name]
        turned = name.endswith("weight") and array.ndim > 1
        return self._graph.tensor(name, array.T if turned else array)

    def layer(self, state: str, at: str, apart: str) -> str:
        """Add a layer, and return the name of what it makes of `state`."""
        graph = self._graph
        width = self._net["positions"].shape[1]
        qkv = self.product(state, f"{at}qkv", bias=True)
        parts = [f"{at}queries", f"{at}keys", f"{at}values"]
        sizes = graph.tensor(f"{at}sizes", np.array([width] * 3, np.int64))
        graph.nodes.append(helper.make_node("Split", [qkv, sizes], parts, f"{at}split", axis=2))
        mixed = graph.node(
            "MultiHeadAttention",
            [*parts, "", "mask", apart],
            f"{at}attention",
            num_heads=HEADS,
            fused=True,
        )
        mixed = self.product(mixed, f"{at}out")
        state = self._normed(mixed, state, f"{at}norm1", f"{at}out.bias", f"{at}middle")
        inner = self.product(state, f"{at}up")
        bias = self.constant(f"{at}up.bias")
        inner = graph.node("BiasGelu", [inner, bias], f"{at}gelu", fused=True)
        divisors = self._prepared.divisors.get(int(at[:-1]))
        if divisors is not None:
            factors = graph.tensor(f"{at}factors", 1 / divisors)
            inner = graph.node("Mul", [inner, factors], f"{at}evened")
        inner = self.product(inner, f"{at}down", divisors)
        return self._normed(inner, state, f"{at}norm2", f"{at}down.bias", f"{at}end")

    def product(
        self,
        state: str,
        name: str,
        divisors: NDArray[np.float32] | None = None,
        *,
        bias: bool = False,
    ) -> str:
        """Add a product with a matrix, in 8 bits if so prepared, and return its name."""
        graph, bits = self._graph, self._prepared.bits
        matrix = self._net[f"{name}.weight"].T
        if divisors is not None:
            matrix = matrix * divisors[:, None]
        biases = [self.constant(f"{name}.bias")] if bias else []
        if not bits:
            product = graph.node("MatMul", [state, graph.tensor(f"{name}.matrix", matrix)], name)
            return graph.node("Add", [product, *biases], f"{name}.sum") if bias else product
        numbers, scales = in_bits(matrix, 8 if name in self._prepared.kept else bits)
        inputs = [graph.tensor(f"{name}.numbers", numbers), graph.tensor(f"{name}.scales", scales)]
        if name in self._prepared.kept:
            floats = graph.node("Cast", inputs[:1], f"{name}.floats", to=TensorProto.FLOAT)
            middle = graph.tensor(f"{name}.middle", np.array(_MIDDLE, np.float32))
            floats = graph.node("Sub", [floats, middle], f"{name}.signed")
            whole = graph.node("Mul", [floats, inputs[1]], f"{name}.whole")
            return graph.node("MatMul", [state, whole], name)
        zero = ""
        if numbers.dtype == np.uint8:
            zero = graph.tensor(f"{name}.zero", np.full(len(scales), _MIDDLE, np.uint8))
        inputs += [zero, *biases]
        return graph.node("DynamicQuantizeMatMul", [state, *inputs], name, fused=True)

    def _normed(self, added: str, state: str, norm: str, bias: str, name: str) -> str:
        inputs = [self.constant(f"{norm}.weight"), self.constant(f"{norm}.bias")]
        return self._graph.node(
            "SkipLayerNormalization",
            [added, state, *inputs, self.constant(bias)],
            name,
            epsilon=epsilon_of(self._net),
            fused=True,
        )


def in_bits(matrix: NDArray[np.float32], bits: int) -> tuple[NDArray[Any], NDArray[np.float32]]:
    """Return a matrix as whole numbers of so many bits, with one scale a column.

    Up to seven bits they are signed; eight are given as unsigned numbers around 128, since with
    signed ones processors without VNNI instructions saturate.
    """
    most = 2 ** (bits - 1) - 1
    scales = np.maximum(np.abs(matrix).max(axis=0), 1e-8).astype(np.float32) / most
    numbers = np.round(matrix / scales)
    if bits < _SIGNED_BELOW:
        return numbers.astype(np.int8), scales
    return (numbers + _MIDDLE).astype(np.uint8), scales


def _finished(graph: _Graph, width: int) -> Model:
    def value(name: str, kind: int, *form: int) -> Value:
        return helper.make_tensor_value_info(name, kind, ["windows", "pieces", *form])

    model = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "names",
            [value(name, TensorProto.INT32) for name in ("ids", "shapes", "mask")],
            [
                value("scores", TensorProto.FLOAT, len(LABELS)),
                value("state", TensorProto.FLOAT, width),
            ],
            graph.tensors,
        ),
        opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(_FUSED, 1)],
        ir_version=9,
    )
    onnx.checker.check_model(model)
    return model


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


def evened(
    net: dict[str, NDArray[Any]], texts: Sequence[str], tokeniser: PieceTokeniser, share: float
) -> dict[int, NDArray[np.float32]]:
    """Return by layer what its inner values are to be divided by before they go into 8 bits.

    A few of them are a hundred times as great as the rest, and would leave the rest without
    steps; the matrix behind them takes over what they are divided by.

    Args:
        net: The parameters.
        texts: What is read to see how great each inner value becomes.
        tokeniser: Cuts them into pieces.
        share: How much of the difference the matrix takes over, from 0 to 1.
    """
    model = build(net)
    layers = range(layer_count(net))
    for layer in layers:
        model.graph.output.append(
            helper.make_tensor_value_info(f"{layer}.gelu", TensorProto.FLOAT, None)
        )
    greatest = _greatest(model, texts, tokeniser, [f"{layer}.gelu" for layer in layers])
    divisors: dict[int, NDArray[np.float32]] = {}
    for layer, inner in zip(layers, greatest, strict=True):
        matrix = np.abs(net[f"{layer}.down.weight"].astype(np.float32)).max(axis=0)
        divisor = np.maximum(inner, 1e-3) ** share / np.maximum(matrix, 1e-5) ** (1 - share)
        divisors[layer] = (divisor / np.exp(np.log(divisor).mean())).astype(np.float32)
    return divisors


def _greatest(
    model: Model, texts: Sequence[str], tokeniser: PieceTokeniser, names: list[str]
) -> list[NDArray[np.float32]]:
    """Return how great each inner value becomes at most, for each output asked for."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.log_severity_level = 1, 3
    session = onnxruntime.InferenceSession(model.SerializeToString(), options)
    greatest: list[NDArray[np.float32]] = []

    def encode(ids: Integers, shapes: Integers, mask: Integers) -> tuple[Floats, Floats]:
        inputs = {"ids": ids, "shapes": shapes, "mask": mask}
        scores, state, *inner = session.run(["scores", "state", *names], inputs)
        found = [np.abs(one).max(axis=(0, 1)) for one in inner]
        greatest[:] = [np.maximum(*pair) for pair in zip(greatest or found, found, strict=True)]
        return scores, state

    for _ in read_marks(texts, tokeniser=tokeniser, encode=encode):
        pass
    return greatest


def main() -> None:
    """Read the command line and export one net, or the average of several."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--net", type=Path, nargs="+", required=True, help="several are averaged")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--data", type=Path, help="folder of the corpora, to even inner values by")
    parser.add_argument("--share", type=float, default=0.7, help="how much the matrices take over")
    parser.add_argument("--bits", type=int, default=7)
    parser.add_argument("--keep", nargs="*", default=[], help="matrices in 8 bits alone: 3.down")
    parser.add_argument("--temperature", type=float, default=1.0)
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    write_tokeniser(arguments.out / TOKENISER)
    tokeniser = PieceTokeniser(arguments.out / TOKENISER, load_language().pronouns)
    net = averaged(arguments.net)
    divisors: dict[int, NDArray[np.float32]] = {}
    if arguments.data:
        documents = texts_to_teach_on(arguments.data, "news_text")[:_EVENED_BY]
        texts = [document.text for document in documents]
        divisors = evened(net, texts, tokeniser, arguments.share)
    prepared = Prepared(arguments.bits, divisors, frozenset(arguments.keep))
    onnx.save(build(net, prepared), arguments.out / WEIGHTS)
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
