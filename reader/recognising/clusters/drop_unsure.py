"""Clusters of which no mention is sure enough to be shown."""

import re
from collections.abc import Iterable

from reader.recognising.clusters.cluster import Cluster

_LEAST = 0.35
"""A cluster of which no mention is surer than this is left out."""
_LEAST_IN_FOREIGN = 0.65
"""The same where the text is not in English, which is all that the weights have learnt."""
_ENGLISH = re.compile(r"\b(?:the|of|and|to|that|for|with|is|said)\b", re.IGNORECASE)
_ENGLISH_SHARE = 0.08
_LOOKED_AT = 20_000
_FEW_WORDS = 60


def drop_unsure(text: str, clusters: Iterable[Cluster]) -> list[Cluster]:
    """Return the clusters with a mention that is sure enough."""
    least = _LEAST if _is_english(text) else _LEAST_IN_FOREIGN
    return [one for one in clusters if max(found.confidence for found in one.mentions) >= least]


def _is_english(text: str) -> bool:
    """Tell whether a text seems to be in English; a line or two always passes."""
    beginning = text[:_LOOKED_AT]
    words = len(beginning.split())
    return words < _FEW_WORDS or len(_ENGLISH.findall(beginning)) >= _ENGLISH_SHARE * words
