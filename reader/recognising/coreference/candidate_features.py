"""What is known of each cluster that a reference may mean, as numbers for the trained head."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from reader.recognising.coreference.anaphor import Anaphor
from reader.recognising.coreference.cluster_words import BESIDE, ClusterWords
from reader.recognising.coreference.context import CoreferenceContext, Floats
from reader.recognising.coreference.discourse import Discourse
from reader.recognising.coreference.nominals import is_country_noun
from reader.recognising.coreference.rules import RULES
from reader.recognising.language.clauses import says
from reader.recognising.language.language import Language
from reader.recognising.language.pronouns import GROUPS, ROLES
from reader.recognising.mentions.readings import KINDS
from reader.text.entity import EntityKind, MentionForm

_DISTANCES = np.array([15, 30, 60, 120, 200, 300, 450, 700, 1100])
_MENTIONS = np.array([0, 1, 2, 3, 5, 8, 12, 18])
_ROWS = np.array([0, 1, 2, 3, 5, 8])
_SENTENCES = np.array([0, 1, 2, 3, 5])
_COUNTS = np.array([1, 2, 5])
_RANKS = np.array([0, 1, 2, 3])
_STEPS = (
    *(_DISTANCES, _MENTIONS, _ROWS, _SENTENCES, _SENTENCES),
    *(_COUNTS, _DISTANCES, _SENTENCES, _RANKS),
)
_BOUNDS = np.concatenate(_STEPS)
_STEP_OF = np.repeat(np.arange(len(_STEPS)), [len(bounds) for bounds in _STEPS])
_KIND_GROUPS = len(KINDS) * GROUPS
_FLAGS = 48
_KINDS_AT = len(_BOUNDS)
_ROLES_AT = _KINDS_AT + 3 * _KIND_GROUPS
_RULES_AT = _ROLES_AT + 2 * ROLES
_FLAGS_AT = _RULES_AT + len(RULES)
"""Where among its numbers stand those of the kinds, of "his" and "him", of the rules, the flags."""
FEATURES = _FLAGS_AT + _FLAGS
"""How many numbers tell of a candidate."""
_NO_NOUN = (False,) * 12
_NEVER_MEANT = (0,) * GROUPS


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a naming stands, and how it is written.

    Args:
        sentence: Number of its sentence.
        paragraph: Number of its paragraph.
        leads: Whether it is the first naming of its sentence.
        quotation: Number of the quotation, or None outside of all.
        flags: Whether it is an adjective, and has several words; how sure it is; if quoted.
    """

    sentence: int
    paragraph: int
    leads: bool
    quotation: int | None
    flags: tuple[float, ...]


class CandidateFeatures:
    """Tells of the clusters that may be meant where the discourse of a text has come to.

    Args:
        known: What is known of the text.
        words: Of its clusters.
        discourse: Who was named and meant so far.
        language: Of the text.
    """

    def __init__(
        self,
        known: CoreferenceContext,
        words: ClusterWords,
        discourse: Discourse,
        language: Language,
    ) -> None:
        self._language = language
        self._known = known
        self._words = words
        self._discourse = discourse
        self._named_mentions = known.named_mentions
        self._totals = [0] * len(known.clusters)
        for one in known.named_mentions:
            self._totals[one.cluster] += 1
        self._kinds = [KINDS.index(cluster.kind) for cluster in known.clusters]
        self._countries = [cluster.is_country for cluster in known.clusters]
        self._places = list(self._places_of(known))

    @staticmethod
    def _places_of(known: CoreferenceContext) -> Iterator[_Place]:
        before = None
        for one in known.named_mentions:
            sentence, quotation = known.sentence(one.start), known.quotations.around(one.start)
            flags = (
                one.form is MentionForm.ADJECTIVE,
                " " in known.text[one.start : one.end],
                one.confidence,
                quotation is not None,
            )
            paragraph = known.paragraph(one.start)
            yield _Place(sentence, paragraph, sentence != before, quotation, flags)
            before = sentence

    def of(self, asked: Anaphor, clusters: list[int], latest: list[int]) -> Floats:
        """Return `FEATURES` numbers for each of the clusters that a reference may mean.

        Args:
            asked: The reference.
            clusters: The clusters.
            latest: The latest naming of each.
        """
        discourse = self._discourse
        places = [self._places[index] for index in latest]
        ends = [self._named_mentions[index].end for index in latest]
        nearest = [
            max(end, discourse.seen.get(cluster, 0))
            for cluster, end in zip(clusters, ends, strict=True)
        ]
        sentences = [max(0, asked.sentence - place.sentence) for place in places]
        numbers = (
            [max(0, asked.at - end) for end in ends],
            [max(0, discourse.passed - 1 - index) for index in latest],
            list(range(len(clusters))),
            sentences,
            [max(0, asked.paragraph - place.paragraph) for place in places],
            [discourse.named.get(cluster, 0) - 1 for cluster in clusters],
            [max(0, asked.at - end) for end in nearest],
            [max(0, asked.sentence - self._known.sentence(end - 1)) for end in nearest],
            _ranks(asked, clusters, nearest),
        )
        features = np.zeros((len(clusters), FEATURES), np.float32)
        features[:, :_KINDS_AT] = np.array(numbers)[_STEP_OF].T <= _BOUNDS
        role = self._language.pronouns.role_of(asked.word)
        for index, (cluster, distance) in enumerate(zip(clusters, sentences, strict=True)):
            of_kind = _KINDS_AT + self._kinds[cluster] * GROUPS + asked.group
            features[index, of_kind] = 1
            if distance <= 1:
                features[index, of_kind + (1 + distance) * _KIND_GROUPS] = 1
                if role is not None:
                    features[index, _ROLES_AT + distance * ROLES + role] = 1
        if asked.ruled is not None and asked.ruled.cluster in clusters:
            rule = RULES.index(asked.ruled.rule)
            features[clusters.index(asked.ruled.cluster), _RULES_AT + rule] = 1
        compared = self._compared(asked, clusters, sentences)
        flags = [
            [
                *self._flags(asked, cluster, index, distance),
                *self._noun_flags(asked, cluster),
                *others,
            ]
            for cluster, index, distance, others in zip(
                clusters, latest, sentences, compared, strict=True
            )
        ]
        features[:, _FLAGS_AT : _FLAGS_AT + len(flags[0])] = flags
        return features

    def _flags(self, asked: Anaphor, cluster: int, index: int, sentences: int) -> tuple[float, ...]:
        """Return what is so or not of one candidate."""
        naming, place, discourse = self._named_mentions[index], self._places[index], self._discourse
        leads, quotation, opens = place.leads, place.quotation, asked.opens
        counts = discourse.meant.get(cluster) or _NEVER_MEANT
        last = discourse.last_of_group.get(asked.group)
        near = asked.at - naming.end < 2 * BESIDE
        between = self._known.text[naming.end : asked.at] if near else ""
        seen_since = discourse.seen.get(cluster, 0) > naming.end
        return (
            leads,
            leads and sentences == 1,
            leads and sentences == 0,
            leads and opens,
            leads and opens and sentences == 1,
            *place.flags,
            quotation is not None and quotation == asked.quotation,
            self._totals[cluster] > 3,  # noqa: PLR2004
            self._named_mentions[0].cluster == cluster,
            seen_since,
            seen_since and discourse.led[cluster],
            discourse.last == cluster,
            last == cluster,
            last is not None and last != cluster,
            counts[asked.group] > 0,
            sum(counts) > counts[asked.group],
            asked.ruled is not None and asked.ruled.cluster != cluster,
            bool(between) and says(between, self._language),
            asked.word in self._language.words("rules.object") and len(between.split()) in (1, 2),
            *asked.gender_flags[cluster],
        )

    def _noun_flags(self, asked: Anaphor, cluster: int) -> tuple[float, ...]:
        noun, kind, words = asked.noun, asked.kind, self._words
        if not noun:
            return _NO_NOUN
        own, country = self._known.clusters[cluster].kind, self._countries[cluster]
        of_country, meant = is_country_noun(noun, self._language), self._discourse.nouns.get(noun)
        return (
            noun in words.names[cluster],
            noun in words.roles[cluster],
            noun in words.beside[cluster],
            kind is own,
            kind is not None and kind is not own,
            of_country and country,
            of_country and not country,
            kind is EntityKind.PLACE and country and not of_country,
            meant == cluster,
            meant is not None and meant != cluster,
            asked.likelihood,
            asked.end - asked.at > len(noun) + 5,
        )

    def _compared(
        self, asked: Anaphor, clusters: list[int], sentences: list[int]
    ) -> list[tuple[bool, ...]]:
        """Return how each candidate stands among the others."""
        kinds = [self._kinds[cluster] for cluster in clusters]
        totals = [self._totals[cluster] for cluster in clusters]
        fits = [asked.fits[cluster] for cluster in clusters]
        near = [fit and distance <= 1 for fit, distance in zip(fits, sentences, strict=True)]
        here = [fit and distance == 0 for fit, distance in zip(fits, sentences, strict=True)]
        nouns = [asked.noun in self._words.told[cluster] for cluster in clusters]
        most, alone, noun_said = max(totals), len(clusters) == 1, True in nouns
        one_fits, one_near, one_here, one_so_called = (
            told.count(True) == 1 for told in (fits, near, here, nouns)
        )
        first_fit = fits.index(True) if True in fits else None
        first_so_called = nouns.index(True) if noun_said else None
        return [
            (
                alone,
                kinds.count(kind) == 1,
                kinds.index(kind) == index,
                totals[index] == most,
                fits[index] and one_fits,
                near[index] and one_near,
                here[index] and one_here,
                index == first_fit,
                nouns[index] and one_so_called,
                index == first_so_called,
                noun_said and not nouns[index],
            )
            for index, kind in enumerate(kinds)
        ]


def _ranks(asked: Anaphor, clusters: list[int], nearest: list[int]) -> list[int]:
    """Return how many of the clusters that fit were meant later than each, by name or otherwise."""
    ends = sorted(
        end for cluster, end in zip(clusters, nearest, strict=True) if asked.fits[cluster]
    )
    return [len(ends) - bisect_right(ends, end) for end in nearest]
