"""The recipe: every number that training depends on, in one record."""

import dataclasses
import json
from dataclasses import dataclass, field


def _weights() -> dict[str, float]:
    return {
        "gum": 2.0,
        "uner_ewt": 1.0,
        "wikigold": 1.5,
        "crossner": 1.0,
        "redocred": 1.0,
        "re3d": 0.5,
        "wnut17": 0.4,
        "btc": 0.3,
        "hand": 4.0,
        "news_text": 1.0,
        "litbank": 0.3,
    }


@dataclass(frozen=True, slots=True)
class Recipe:
    """How one net is trained. A teacher sees labels only; a student also what teachers say.

    Args:
        epochs: How often the labelled documents are gone through.
        rate: Highest learning rate of the encoder.
        head_factor: How many times that the new parts (head, shapes) learn at.
        shapes_factor: How many times that the shapes learn at; 0 for as many as the head.
        warm_up: Share of the steps in which the rate rises.
        last: Share of the highest rate that is left at the end.
        decay: Weight decay.
        tokens: Pieces in one step, padding included.
        smoothing: Label smoothing.
        dropout: Dropout before the head.
        inner_dropout: Dropout behind each half of each layer.
        swapped: Share of the names that are exchanged for others of their kind and length.
        world: Share of the places so exchanged that become any country or large city.
        apart: Corpora with a vector of their own, which only training sees, so that what they
            mark otherwise than the rest is learned as theirs.
        recased: Share of sentences written in capitals, lower case or title case.
        masked: Share of pieces of names that are masked.
        masked_else: Share of other pieces that are masked.
        short: Share of documents that are cut into shorter windows than the longest.
        likeness: How much it counts that the net's last layer is like its teacher's, where a
            teacher is asked.
        bf16: Whether nets compute in 16 bits, which only processors that know how do faster.
        weights: How often each document of a corpus, or of one genre of it, is gone through in an
            epoch.
    """

    epochs: int = 3
    rate: float = 2e-4
    head_factor: float = 8.0
    shapes_factor: float = 0.0
    warm_up: float = 0.05
    last: float = 0.0
    decay: float = 0.01
    tokens: int = 1536
    smoothing: float = 0.02
    dropout: float = 0.1
    inner_dropout: float = 0.0
    swapped: float = 0.0
    world: float = 0.0
    apart: tuple[str, ...] = ()
    recased: float = 0.1
    masked: float = 0.05
    masked_else: float = 0.01
    short: float = 0.3
    likeness: float = 0.0
    bf16: bool = True
    weights: dict[str, float] = field(default_factory=_weights)

    def rate_at(self, share: float) -> float:
        """Return which share of the highest rate holds after a share of the training."""
        return min(1.0, share / self.warm_up) * (1 - (1 - self.last) * share)

    def changed(self, changes: str) -> "Recipe":
        """Return the recipe with the fields of a JSON object in place of its own."""
        fields = json.loads(changes) if changes else {}
        fields["weights"] = {**self.weights, **fields.get("weights", {})}
        return dataclasses.replace(self, **fields)
