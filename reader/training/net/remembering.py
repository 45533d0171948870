"""Weights that remember what the encoder said, so that many choices are tried at the cost of one.

Leanings, and all that the app makes of names, work on what the encoder says of a window, and that
is always the same.
"""

from typing import Any

from numpy.typing import NDArray
from typing_extensions import override

from reader.recognising.encoder.tokens import PieceTokeniser
from reader.recognising.weights import Session, Weights

Array = NDArray[Any]


class _RememberingSession:
    """A session that runs each window once; nobody may change what it gives."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._said: dict[tuple[bytes, bytes], list[Array]] = {}

    def run(self, names: list[str], inputs: dict[str, Array]) -> list[Array]:
        key = (inputs["ids"].tobytes(), inputs["shapes"].tobytes())
        if key not in self._said:
            self._said[key] = self._session.run(names, inputs)
        return self._said[key]


class RememberingWeights(Weights):
    """The same weights, faster from the second time on; they keep in memory all that they read."""

    @override
    def __init__(self, session: Session, tokeniser: PieceTokeniser, **more: Any) -> None:
        super().__init__(_RememberingSession(session), tokeniser, **more)
