"""Scores of clusters of mentions: B-cubed, CEAF over entities, and rows exactly right.

Bagga and Baldwin (1998) for B-cubed, Luo (2005) for CEAF with the similarity phi-4. A mention
that only one side has counts against precision or recall of that side.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from typing_extensions import override

Cluster = frozenset[tuple[int, int]]


@dataclass
class ClusterScores:
    """B-cubed and CEAF, added up over documents."""

    precision_sum: float = 0.0
    precision_count: int = 0
    recall_sum: float = 0.0
    recall_count: int = 0
    similarity: float = 0.0
    gold_rows: int = 0
    seen_rows: int = 0

    def add(self, gold: Sequence[Cluster], seen: Sequence[Cluster]) -> None:
        """Add one document."""
        self.precision_sum += _b_cubed(seen, gold)
        self.precision_count += sum(map(len, seen))
        self.recall_sum += _b_cubed(gold, seen)
        self.recall_count += sum(map(len, gold))
        self.similarity += _aligned(gold, seen)
        self.gold_rows += len(gold)
        self.seen_rows += len(seen)

    @override
    def __str__(self) -> str:
        precision = self.precision_sum / max(1, self.precision_count)
        recall = self.recall_sum / max(1, self.recall_count)
        ceaf = (self.similarity / max(1, self.seen_rows), self.similarity / max(1, self.gold_rows))
        return (
            f"B-cubed P {precision:.3f} R {recall:.3f} F {_mean(precision, recall):.3f}"
            f"   CEAF P {ceaf[0]:.3f} R {ceaf[1]:.3f} F {_mean(*ceaf):.3f}"
        )


def _mean(precision: float, recall: float) -> float:
    total = precision + recall
    return 2 * precision * recall / total if total else 0.0


def _b_cubed(ours: Sequence[Cluster], theirs: Sequence[Cluster]) -> float:
    owner = {span: cluster for cluster in theirs for span in cluster}
    return sum(
        len(cluster & owner.get(span, frozenset())) / len(cluster)
        for cluster in ours
        for span in cluster
    )


def _aligned(gold: Sequence[Cluster], seen: Sequence[Cluster]) -> float:
    """Return the similarity of the best one-to-one pairing, greedily from the best pair on."""
    owner = {span: index for index, cluster in enumerate(seen) for span in cluster}
    shared: defaultdict[tuple[int, int], int] = defaultdict(int)
    for index, cluster in enumerate(gold):
        for span in cluster:
            if span in owner:
                shared[index, owner[span]] += 1
    pairs = sorted(
        ((2 * both / (len(gold[g]) + len(seen[s])), g, s) for (g, s), both in shared.items()),
        reverse=True,
    )
    used_gold: set[int] = set()
    used_seen: set[int] = set()
    total = 0.0
    for similarity, g, s in pairs:
        if g not in used_gold and s not in used_seen:
            used_gold.add(g)
            used_seen.add(s)
            total += similarity
    return total


def exact_rows(
    gold: Mapping[str, Cluster], seen: Mapping[str, Cluster]
) -> tuple[int, int, int, Iterable[Cluster]]:
    """Return how many rows are exactly right, how many there are on each side, and those missed."""
    found = {cluster for cluster in seen.values() if cluster}
    right = sum(cluster in found for cluster in gold.values())
    wrong = [cluster for cluster in gold.values() if cluster not in found]
    return right, len(gold), len(found), wrong
