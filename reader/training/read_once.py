"""Weights that read each text once, so that what comes after them can be measured many times."""

from collections.abc import Callable, Iterator, Sequence

from reader.recognising.coreference.head import CoreferenceHead
from reader.recognising.mentions.readings import EncoderReading, NameSpan
from reader.recognising.weights import Weights


class ReadOnce:
    """Stands in for weights, and keeps what they say of each text.

    Args:
        weights: Asked for what has not been read yet.
    """

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._kept: dict[str, EncoderReading] = {}

    @property
    def coreference_head(self) -> CoreferenceHead | None:
        """The head of the weights."""
        return self._weights.coreference_head

    def readings(
        self, texts: Sequence[str], *, cancelled: Callable[[], bool] | None = None
    ) -> Iterator[EncoderReading]:
        """Yield names and references of each text."""
        for text in texts:
            if text not in self._kept:
                (self._kept[text],) = self._weights.readings([text], cancelled=cancelled)
            yield self._kept[text]

    def name_spans(
        self, texts: Sequence[str], *, cancelled: Callable[[], bool] | None = None
    ) -> Iterator[list[NameSpan]]:
        """Yield the names of each text."""
        return (reading.names for reading in self.readings(texts, cancelled=cancelled))
