"""The words by which each cluster is called: in its names, its role, and beside its names."""

import re
from collections.abc import Sequence, Set

from reader.recognising.clusters.cluster import Cluster
from reader.recognising.language.name_key import name_key

BESIDE = 45
"""Code points beside a name in which what it is called is looked for."""
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?")


class ClusterWords:
    """Knows the words of clusters, all in lower case.

    Args:
        clusters: Everybody named in a text.
        text: The text.
        nouns: Of the descriptions that will be asked for.
    """

    def __init__(self, clusters: Sequence[Cluster], text: str, nouns: Set[str]) -> None:
        self.beside = [_words_of(cluster, text) for cluster in clusters]
        """Of each cluster, the words right beside its names."""
        self.roles = [set(_WORD.findall((cluster.role or "").lower())) for cluster in clusters]
        """Of each cluster, the words of its role."""
        self.names = [set(name_key(cluster.name).split()) for cluster in clusters]
        """Of each cluster, the words of its name."""
        told = zip(self.beside, self.roles, self.names, strict=True)
        self.told = [nouns & (beside | roles | names) for beside, roles, names in told]
        """Of each cluster, which of the nouns are among all these."""


def _words_of(cluster: Cluster, text: str) -> set[str]:
    """Return the words right beside the names of a cluster, in lower case: titles, what it is."""
    words: set[str] = set()
    for one in cluster.mentions[:20]:
        before = text[max(0, one.start - BESIDE) : one.start].lower().rsplit("\n", 1)[-1]
        after = text[one.end : one.end + BESIDE].lower().split("\n", 1)[0]
        words.update(_WORD.findall(before)[-4:])
        if after[:1] in (",", "(", " "):
            words.update(_WORD.findall(after)[:5])
    return words
