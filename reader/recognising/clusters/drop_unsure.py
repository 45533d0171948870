"""Clusters of which no mention is sure enough to be shown."""

from collections.abc import Iterable

from reader.recognising.clusters.cluster import Cluster
from reader.recognising.language.language import Language

_LEAST = 0.35
"""A cluster of which no mention is surer than this is left out."""
_LEAST_IN_OTHERS = 0.65
"""The same where the text is not in the language, which is all that the weights have learnt."""
_COMMON_SHARE = 0.08
"""Of all words are so common ones where a text is in their language."""
_LOOKED_AT = 20_000
_FEW_WORDS = 60


def drop_unsure(text: str, clusters: Iterable[Cluster], language: Language) -> list[Cluster]:
    """Return the clusters with a mention that is sure enough."""
    least = _LEAST if _is_in(language, text) else _LEAST_IN_OTHERS
    return [one for one in clusters if max(found.confidence for found in one.mentions) >= least]


def _is_in(language: Language, text: str) -> bool:
    """Tell whether a text seems to be in the language; a line or two always passes.

    So does any text where the language has no words by which it is told.
    """
    if not language.words("drop_unsure.common"):
        return True
    common = language.pattern("drop_unsure.any_common")
    beginning = text[:_LOOKED_AT]
    words = len(beginning.split())
    return words < _FEW_WORDS or len(common.findall(beginning)) >= _COMMON_SHARE * words
