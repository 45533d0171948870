"""Weights that remember what the encoder said, so that many choices are tried at the cost of one.

Temperature, leanings and the rules of the app work on what the encoder says of a window, and that
is always the same.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from typing_extensions import override

from reader.recognising.weights import Weights

Arrays = dict[str, NDArray[Any]]


class _Session:
    """A session that runs each window once."""

    def __init__(self, session: Any) -> None:  # noqa: ANN401 - onnxruntime has no types
        self._session = session
        self._said: dict[tuple[bytes, bytes], list[NDArray[Any]]] = {}

    def run(self, names: list[str], inputs: Arrays) -> list[NDArray[Any]]:
        """Return the outputs for the inputs; whoever changes them changes what is remembered."""
        key = (inputs["ids"].tobytes(), inputs["shapes"].tobytes())
        if key not in self._said:
            scores, state = self._session.run(names, inputs)
            self._said[key] = [scores, state.astype(np.float16)]
        scores, state = self._said[key]
        return [scores.copy(), state.astype(np.float32)]


class Remembering(Weights):
    """The same weights, faster from the second time on; they keep all that they read."""

    @override
    def __init__(self, session: Any, *arguments: Any, **more: Any) -> None:
        super().__init__(_Session(session), *arguments, **more)
