"""The discourse up to a place in the text: who was named so far, and whom the references meant."""

from reader.recognising.coreference.anaphor import noun_of
from reader.recognising.coreference.cluster_words import ClusterWords
from reader.recognising.coreference.context import CoreferenceContext
from reader.recognising.language.pronouns import DESCRIPTION, GROUPS
from reader.recognising.mentions.readings import Reference


class Discourse:
    """Follows a text from left to right: what carries on tends to carry on.

    Args:
        known: What is known of the text.
        words: Of its clusters.
    """

    def __init__(self, known: CoreferenceContext, words: ClusterWords) -> None:
        self._known = known
        self._words = words
        self.passed = 0
        """How many named_mentions stand before here."""
        self.latest: dict[int, int] = {}
        """The latest naming of each cluster, those named last at the end."""
        self.named: dict[int, int] = {}
        """How often each cluster was named."""
        self.by_noun: dict[str, dict[int, None]] = {}
        """The clusters that are called by a noun, those named last at the end."""
        self.last: int | None = None
        """The cluster that was meant last."""
        self.last_of_group: dict[int, int] = {}
        """The cluster that each class of reference meant last."""
        self.seen: dict[int, int] = {}
        """Where the last reference to each cluster ends."""
        self.led: dict[int, bool] = {}
        """Whether that reference began a sentence."""
        self.meant: dict[int, list[int]] = {}
        """How often each class of reference meant a cluster."""
        self.nouns: dict[str, int] = {}
        """The cluster that a description with this noun meant last."""

    def go_to(self, at: int) -> None:
        """Pass all that is named before an offset."""
        named_mentions = self._known.named_mentions
        while self.passed < len(named_mentions) and named_mentions[self.passed].start < at:
            cluster = named_mentions[self.passed].cluster
            self.latest.pop(cluster, None)
            self.latest[cluster] = self.passed
            self.named[cluster] = self.named.get(cluster, 0) + 1
            for word in self._words.told[cluster]:
                so_called = self.by_noun.setdefault(word, {})
                so_called.pop(cluster, None)
                so_called[cluster] = None
            self.passed += 1

    def follow(self, reference: Reference, cluster: int) -> None:
        """Take note that a reference means a cluster."""
        self.meant.setdefault(cluster, [0] * GROUPS)[reference.group] += 1
        self.seen[cluster] = reference.end
        self.led[cluster] = self._known.opens(reference.start)
        self.last = self.last_of_group[reference.group] = cluster
        if reference.group == DESCRIPTION:
            self.nouns[noun_of(reference, self._known.text)] = cluster
