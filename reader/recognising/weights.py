"""The trained weights: a session of onnxruntime, and the card that says what they are.

The only module that imports onnxruntime, and only when weights are loaded.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reader.errors import WeightsError
from reader.recognising.names import NameSpan
from reader.recognising.reading import Integers, read_names
from reader.recognising.tokens import PieceTokeniser

CARD = "names.json"
Session = Any
"""A session of onnxruntime, which has no types before it is imported."""


class Weights:
    """The weights that find names.

    Args:
        session: An onnxruntime session of the encoder.
        tokeniser: Cuts texts into the pieces that the encoder knows.
        temperature: What scores are divided by, so that confidences are calibrated.
    """

    def __init__(
        self, session: Session, tokeniser: PieceTokeniser, *, temperature: float = 1.0
    ) -> None:
        self._session = session
        self._tokeniser = tokeniser
        self._temperature = temperature

    @classmethod
    def load(cls, folder: Path, *, threads: int = 1) -> "Weights":
        """Load the weights in a folder, after a look whether they are whole.

        Args:
            folder: Holds the card, and the files that it names.
            threads: How many threads the encoder may use.

        Raises:
            WeightsError: If a file is missing or damaged.
        """
        try:
            card = json.loads((folder / CARD).read_text(encoding="utf-8"))
            for name, checksum in card["files"].items():
                if hashlib.sha256((folder / name).read_bytes()).hexdigest() != checksum:
                    raise WeightsError(
                        f"The weights are damaged ({name} is not as it was made). "
                        "Install Dramatis again."
                    )
            weights, tokeniser = card["weights"], card["tokeniser"]
            temperature = float(card["temperature"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise WeightsError(
                f"The weights in {folder} cannot be read. Install Dramatis again."
            ) from error
        return cls(
            _session(folder / weights, threads),
            PieceTokeniser(folder / tokeniser),
            temperature=temperature,
        )

    def name_spans(
        self, texts: Sequence[str], *, cancelled: Callable[[], bool] | None = None
    ) -> Iterator[list[NameSpan]]:
        """Yield the names of each text, as `reader.recognising.names.WeightsLike` says."""
        return read_names(
            texts,
            tokeniser=self._tokeniser,
            score=self._score,
            temperature=self._temperature,
            cancelled=cancelled,
        )

    def _score(self, ids: Integers, shapes: Integers, mask: Integers) -> NDArray[np.float32]:
        inputs = {"ids": ids, "shapes": shapes, "mask": mask}
        scores: NDArray[np.float32] = self._session.run(["scores"], inputs)[0]
        return scores


def _session(path: Path, threads: int) -> Session:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
