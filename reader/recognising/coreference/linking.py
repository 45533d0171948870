"""References given to clusters: what the trained head makes of them, with what the rules say.

A pronoun or description that the head looks at goes where the head says, if it is sure enough;
what only the rules know goes where they say.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

import numpy as np

from reader.errors import Cancelled
from reader.recognising.clusters.cluster import Cluster
from reader.recognising.coreference.antecedents import Antecedents
from reader.recognising.coreference.context import CoreferenceContext, NamedMention
from reader.recognising.coreference.head import CoreferenceHead
from reader.recognising.coreference.rules import AHEAD, RULES, Link, RuleResolver
from reader.recognising.language.language import Language
from reader.recognising.language.pronouns import DESCRIPTION, HE, SHE
from reader.recognising.language.quotations import Quotations
from reader.recognising.mentions.found_mention import FoundMention
from reader.recognising.mentions.readings import NameVector, Reference
from reader.text.entity import MentionForm

_ASK_EVERY = 64
"""How many references are linked between two questions whether to stop."""


def link_references(
    text: str,
    clusters: Sequence[Cluster],
    paragraphs: Sequence[tuple[int, int]],
    language: Language,
    *,
    read: "ReferenceReading | None" = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Link]:
    """Return the references of a text that are clear, each once, none overlapping.

    Args:
        text: The article's text.
        clusters: Everybody named in it.
        paragraphs: Half-open spans, in order, in which references are looked for.
        read: What the weights say of names and references; without it the rules are alone.
        cancelled: Asked now and then.
        language: Of the text.

    Raises:
        Cancelled: When `cancelled` said so.
    """
    resolver = RuleResolver(text, clusters, paragraphs, language)
    links = list(resolver.resolve(cancelled=cancelled))
    if read is None:
        return links
    quotations = Quotations(text, paragraphs)
    context = read.context(
        text, clusters, paragraphs, quotations=quotations, resolver=resolver, links=links
    )
    references = read.within(paragraphs, context.named_mentions)
    linked = list(_linked(read.head, context, references, cancelled, language))
    return _of_one_gender(text, [*linked, *_apart(links, references)], language)


def _of_one_gender(text: str, links: Sequence[Link], language: Language) -> list[Link]:
    """Return the links without those by which somebody would be both "he" and "she".

    What is likelier in all stays; of two that are as likely neither does.
    """
    votes: dict[int, list[float]] = {}
    groups = [language.pronouns.group_of(_word(text, link)) for link in links]
    for link, group in zip(links, groups, strict=True):
        if group in (HE, SHE):
            votes.setdefault(link.cluster, [0.0, 0.0])[group == SHE] += link.found.confidence
    return [
        link
        for link, group in zip(links, groups, strict=True)
        if group not in (HE, SHE)
        or votes[link.cluster][group == SHE] > votes[link.cluster][group == HE]
    ]


def _word(text: str, link: Link) -> str:
    return text[link.found.start : link.found.end].lower()


def _apart(links: Sequence[Link], references: Sequence[Reference]) -> Iterator[Link]:
    """Yield what only the rules know."""
    starts = [one.start for one in references]
    for link in links:
        index = bisect_left(starts, link.found.end) - 1
        if index < 0 or references[index].end <= link.found.start:
            yield link


def _linked(
    head: CoreferenceHead,
    context: CoreferenceContext,
    references: Sequence[Reference],
    cancelled: Callable[[], bool],
    language: Language,
) -> Iterator[Link]:
    candidates = Antecedents(context, references, language)
    for number, reference in enumerate(references):
        if number % _ASK_EVERY == 0 and cancelled():
            raise Cancelled
        choice = candidates.choice(reference)
        ahead = context.ahead.get(reference.start)
        if ahead is not None:
            candidates.follow(reference, ahead.cluster)
            yield ahead
            continue
        if choice is None:
            continue
        shares = head.shares(reference, choice)
        best = max(range(len(shares)), key=shares.__getitem__)
        cluster, share = choice.clusters[best], shares[best]
        if share > 1 - sum(shares):
            candidates.follow(reference, cluster)
        if share >= head.least(reference.group, agreed=best == choice.ruled):
            described = reference.group == DESCRIPTION
            form = MentionForm.NOMINAL if described else MentionForm.PRONOUN
            kind = context.clusters[cluster].kind
            found = FoundMention.reference((reference.start, reference.end), kind, form, share)
            yield Link(cluster, found, "weights")


class ReferenceReading:
    """What the weights say of the names and references of an article.

    Args:
        head: Tells whom references mean.
        keys: In order of the text.
        references: In order of the text.
    """

    def __init__(
        self, head: CoreferenceHead, keys: Sequence[NameVector], references: Sequence[Reference]
    ) -> None:
        self.head = head
        self._keys = keys
        self._references = references

    def context(
        self,
        text: str,
        clusters: Sequence[Cluster],
        paragraphs: Sequence[tuple[int, int]],
        *,
        quotations: Quotations,
        resolver: RuleResolver,
        links: Sequence[Link],
    ) -> CoreferenceContext:
        """Return what is known of a text before any reference is linked."""
        return CoreferenceContext(
            text,
            clusters,
            self._named_mentions(clusters),
            resolver.genders,
            resolver.sentences,
            [start for start, _ in paragraphs],
            quotations,
            resolver.unnamed,
            {link.found.start: link for link in links if link.rule in RULES},
            {link.found.start: link for link in links if link.rule == AHEAD},
            resolver.binding,
        )

    def within(
        self, paragraphs: Sequence[tuple[int, int]], named_mentions: Sequence[NamedMention]
    ) -> list[Reference]:
        """Return the references inside paragraphs and outside all that names somebody."""
        starts = [start for start, _ in paragraphs]
        named = [one.start for one in named_mentions]
        kept: list[Reference] = []
        for one in self._references:
            index = bisect_left(starts, one.end) - 1
            inside = index >= 0 and starts[index] <= one.start and one.end <= paragraphs[index][1]
            before = bisect_left(named, one.end) - 1
            if inside and (before < 0 or named_mentions[before].end <= one.start):
                kept.append(one)
        return kept

    def _named_mentions(self, clusters: Sequence[Cluster]) -> list[NamedMention]:
        """Return every mention that names a cluster, with the vector of the name found there."""
        starts = [key.start for key in self._keys]
        unknown = np.zeros(self.head.size, np.float32)
        named_mentions: list[NamedMention] = []
        for index, cluster in enumerate(clusters):
            for one in cluster.mentions:
                at = bisect_left(starts, one.end) - 1
                known = at >= 0 and self._keys[at].end > one.start
                key = self._keys[at].vector if known else unknown
                named_mentions.append(
                    NamedMention(one.start, one.end, index, one.form, one.confidence, key)
                )
        return sorted(named_mentions, key=lambda one: one.start)
