"""Who may be meant by a pronoun or a description, and what is known of each of them.

The text is walked from left to right. Candidates are the clusters named last, so that the work for
a reference is bounded however many names there are.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from reader.recognising.coreference.agreement import Agreement
from reader.recognising.coreference.anaphor import Anaphor, noun_of
from reader.recognising.coreference.candidate_features import CandidateFeatures
from reader.recognising.coreference.cluster_words import ClusterWords
from reader.recognising.coreference.context import CoreferenceContext, Floats
from reader.recognising.coreference.discourse import Discourse
from reader.recognising.coreference.reference_features import own_features
from reader.recognising.language.language import Language
from reader.recognising.language.pronouns import DESCRIPTION
from reader.recognising.mentions.readings import Reference

MOST = 10
"""How many clusters named before a reference are looked at."""
MOST_BY_NOUN = 3
"""How many more whose names, roles or titles hold the noun of a description."""


@dataclass(frozen=True, slots=True)
class AntecedentChoice:
    """The clusters that a reference may mean, and what is known of them.

    Args:
        clusters: Their numbers.
        keys: The vector of the latest name of each; zeros where there is none.
        features: `FEATURES` numbers for each.
        own: `OWN` numbers for the reference.
        ruled: Which of them the rules say.
    """

    clusters: list[int]
    keys: Floats
    features: Floats
    own: Floats
    ruled: int | None


class Antecedents:
    """Walks the references of a text in order, and says who may be meant by each.

    Args:
        context: What is known of the text.
        references: All that will be asked for.
        language: Of the text.
    """

    def __init__(
        self, context: CoreferenceContext, references: Sequence[Reference], language: Language
    ) -> None:
        self._language = language
        self._known = context
        text = context.text
        nouns = {noun_of(one, text) for one in references if one.group == DESCRIPTION}
        words = ClusterWords(context.clusters, text, nouns)
        self._discourse = Discourse(context, words)
        self._features = CandidateFeatures(context, words, self._discourse, language)
        self._fitting = Agreement(context, language)
        vectors = [one.key for one in context.named_mentions]
        self._keys = np.stack(vectors) if vectors else np.empty((0, 0), np.float32)

    def choice(self, reference: Reference) -> AntecedentChoice | None:
        """Return who may be meant by a reference, or None where there is nobody.

        References must be asked for in order of the text.
        """
        self._discourse.go_to(reference.start)
        asked = Anaphor.of(reference, self._known, self._fitting, self._language)
        clusters = self._clusters(asked)
        if not clusters:
            return None
        latest = [self._discourse.latest[cluster] for cluster in clusters]
        said = asked.ruled is not None and asked.ruled.cluster in clusters
        return AntecedentChoice(
            clusters,
            self._keys[latest],
            self._features.of(asked, clusters, latest),
            own_features(asked, clusters, self._language),
            clusters.index(asked.ruled.cluster) if said and asked.ruled else None,
        )

    def follow(self, reference: Reference, cluster: int) -> None:
        """Take note that a reference means a cluster."""
        self._discourse.follow(reference, cluster)

    def _clusters(self, asked: Anaphor) -> list[int]:
        """Return the clusters named last, latest first, and such as the noun or the rules tell."""
        clusters: list[int] = []
        fits, personal = asked.fits, asked.personal
        excluded = None if asked.noun else self._known.binding.excluded(asked.at)
        for cluster in islice(reversed(self._discourse.latest), 4 * MOST):
            if cluster == excluded or (personal and not fits[cluster]):
                continue
            clusters.append(cluster)
            if len(clusters) == MOST:
                break
        if asked.noun:
            so_called = islice(reversed(self._discourse.by_noun.get(asked.noun, {})), MOST)
            clusters += [cluster for cluster in so_called if cluster not in clusters][:MOST_BY_NOUN]
        if (
            asked.ruled is not None
            and asked.ruled.cluster not in clusters
            and asked.ruled.cluster in self._discourse.latest
        ):
            clusters.append(asked.ruled.cluster)
        return clusters
