"""What is known of an article between two stages of recognition, as one frozen value."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from reader.errors import Cancelled
from reader.recognising.clusters.cluster import Cluster
from reader.recognising.coreference.linking import ReferenceReading
from reader.recognising.coreference.rules import Link
from reader.recognising.mentions.found_mention import FoundMention
from reader.recognising.mentions.readings import NameSpan
from reader.text.annotations import Annotations
from reader.text.article import Article, ParagraphRole
from reader.text.doubt import Doubt
from reader.text.entity import Entity, EntityKind, Mention, MentionForm
from reader.text.span import Span

_HEADINGS = (ParagraphRole.HEADLINE, ParagraphRole.HEADING)
_READ_ON = (ParagraphRole.STANDFIRST, ParagraphRole.BODY, ParagraphRole.HEADING)
_REFERRING = (MentionForm.PRONOUN, MentionForm.NOMINAL)


def never() -> bool:
    """Say that nothing is to stop."""
    return False


@dataclass(frozen=True, slots=True, eq=False)
class Draft:
    """An article with the names and clusters found in it so far.

    Args:
        article: The article.
        text: Its text up to where reading has come; nothing beyond is looked at.
        names: In order of the text, none overlapping.
        clusters: Everybody known so far, each with mentions in order of the text.
        read: What the encoder says of names and references, if it knows of any.
        cancelled: Asked before each stage, and now and then inside of a long one.
    """

    article: Article
    text: str
    names: tuple[FoundMention, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    read: ReferenceReading | None = None
    cancelled: Callable[[], bool] = never

    @classmethod
    def of(
        cls,
        article: Article,
        names: Iterable[NameSpan],
        read: ReferenceReading | None = None,
        *,
        until: int | None = None,
        cancelled: Callable[[], bool] = never,
    ) -> "Draft":
        """Return what is known when the encoder has read an article up to `until`.

        Args:
            article: The article that `names` point into.
            names: In order of the text, not overlapping.
            read: What the encoder says of names and references, if it knows of any.
            until: Where reading has come to, if it is not the end.
            cancelled: Asked between stages.
        """
        text = article.text if until is None else article.text[:until]
        # Signs alone name nobody, whatever the encoder says and whichever stages follow.
        found = tuple(
            FoundMention.of(name, text)
            for name in names
            if any(map(str.isalnum, text[name.start : name.end]))
        )
        return cls(article, text, found, read=read, cancelled=cancelled)

    def stop_if_cancelled(self) -> None:
        """Raise `Cancelled` if the work is to stop."""
        if self.cancelled():
            raise Cancelled

    def watched(self, clusters: Iterable[Cluster]) -> Iterator[Cluster]:
        """Yield clusters, and ask before each whether the work is to stop."""
        for cluster in clusters:
            self.stop_if_cancelled()
            yield cluster

    def of_kind(self, kind: EntityKind) -> list[FoundMention]:
        """Return the names of one kind."""
        return [one for one in self.names if one.kind is kind]

    @property
    def headings(self) -> list[tuple[int, int]]:
        """The spans in which every word may have a capital."""
        return self._paragraphs(_HEADINGS)

    @property
    def paragraphs(self) -> list[tuple[int, int]]:
        """The spans in which pronouns and descriptions are looked for, as far as has been read."""
        return [span for span in self._paragraphs(_READ_ON) if span[1] <= len(self.text)]

    def _paragraphs(self, roles: Sequence[ParagraphRole]) -> list[tuple[int, int]]:
        paragraphs = (one for one in self.article.paragraphs if one.role in roles)
        return [(one.span.start, one.span.end) for one in paragraphs]

    @property
    def named(self) -> tuple[Cluster, ...]:
        """The clusters without the references that were given to them."""
        return tuple(
            replace(
                cluster,
                mentions=tuple(one for one in cluster.mentions if one.form not in _REFERRING),
            )
            for cluster in self.clusters
        )

    @property
    def links(self) -> list[Link]:
        """The references that were given to clusters."""
        return [
            Link(index, one)
            for index, cluster in enumerate(self.clusters)
            for one in cluster.mentions
            if one.form in _REFERRING
        ]

    def with_names(self, names: Iterable[FoundMention]) -> "Draft":
        """Return it with other names."""
        return replace(self, names=tuple(names))

    def with_more_names(self, names: Iterable[FoundMention]) -> "Draft":
        """Return it with names besides those that it has."""
        return replace(self, names=(*self.names, *names))

    def with_clusters(self, clusters: Iterable[Cluster]) -> "Draft":
        """Return it with other clusters."""
        return replace(self, clusters=tuple(clusters))

    def with_more_clusters(self, clusters: Iterable[Cluster]) -> "Draft":
        """Return it with clusters besides those that it has."""
        return replace(self, clusters=(*self.clusters, *clusters))

    def with_links(self, links: Iterable[Link]) -> "Draft":
        """Return it with these references and no others."""
        clusters = list(self.named)
        found: dict[int, list[FoundMention]] = {}
        for link in links:
            found.setdefault(link.cluster, []).append(link.found)
        for index, references in found.items():
            mentions = sorted((*clusters[index].mentions, *references), key=lambda one: one.start)
            clusters[index] = replace(clusters[index], mentions=tuple(mentions))
        return replace(self, clusters=tuple(clusters))

    def in_order(self) -> "Draft":
        """Return it with its names in order; of two that overlap the longer stays."""
        kept: list[FoundMention] = []
        for one in sorted(self.names, key=lambda one: (one.start, -one.end)):
            if kept and one.start < kept[-1].end:
                if one.end - one.start > kept[-1].end - kept[-1].start:
                    kept[-1] = one
                continue
            kept.append(one)
        return replace(self, names=tuple(kept))

    def annotations(self) -> Annotations:
        """Return everybody known as the entities of the article."""
        return Annotations(self.article, tuple(map(_entity, self.clusters)))


def _entity(cluster: Cluster) -> Entity:
    mentions = tuple(
        Mention(
            Span(one.start, one.end),
            one.form,
            round(min(1.0, one.confidence), 4),
            _doubt(one),
        )
        for one in cluster.mentions
    )
    return Entity(
        f"e{mentions[0].span.start}",
        cluster.kind,
        cluster.name,
        mentions,
        cluster.role,
        cluster.identity,
        scene=cluster.scene,
        alternatives=cluster.alternatives,
    )


def _doubt(one: FoundMention) -> Doubt | None:
    """Return what is least sure about a mention; of a reference it is whom it means."""
    return Doubt.SAME if one.form in _REFERRING and one.doubt is not None else one.doubt
