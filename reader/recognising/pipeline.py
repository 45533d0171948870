"""From the names that the weights found to annotations: one cluster for one somebody.

Stages: boundaries are cleaned; the article as a whole corrects doubtful kinds and overlooked
repeats; demonyms are added; the names of persons, organisations and places are joined into
clusters; roles are read beside the names; pronouns and descriptions are given to who they mean.
"""

import re
from collections.abc import Callable, Iterable, Sequence

from reader.errors import Cancelled
from reader.recognising.clusters.cluster import (
    Cluster,
    organisation_cluster,
    person_cluster,
    place_cluster,
)
from reader.recognising.clusters.organisations import group_organisations
from reader.recognising.clusters.person_titles import titled
from reader.recognising.clusters.persons import group_persons
from reader.recognising.clusters.places import group_places
from reader.recognising.language.language import Language
from reader.recognising.links import ReferenceReading, link_references
from reader.recognising.mentions.found_mention import FoundMention
from reader.recognising.mentions.readings import NameSpan
from reader.recognising.roles.credits import credit_role
from reader.recognising.roles.organisation_roles import OrganisationRoles
from reader.recognising.roles.roles import RoleFinder
from reader.recognising.roles.scenes import find_scenes
from reader.recognising.spans.add_demonyms import demonyms, named_forces
from reader.recognising.spans.add_explained_acronyms import explained_letters
from reader.recognising.spans.apply_dateline import told_by_dateline
from reader.recognising.spans.drop_families import without_families
from reader.recognising.spans.invert_listed import turned_round
from reader.recognising.spans.merge_broken import joined
from reader.recognising.spans.resolve_initialisms import explained
from reader.recognising.spans.retype_teams import teams
from reader.recognising.spans.split_apposed import parted
from reader.recognising.spans.trim_boundaries import cleaned
from reader.recognising.spans.vote_on_kind import agreed, overlooked, tied, without_small
from reader.text.annotations import Annotations
from reader.text.article import Article, ParagraphRole
from reader.text.doubt import Doubt
from reader.text.entity import Entity, EntityKind, Mention, MentionForm
from reader.text.span import Span

_FLOOR = 0.35
"""A cluster of which no mention is surer than this is left out."""
_FOREIGN_FLOOR = 0.65
"""The same where the text is not in English, which is all that the weights have learnt."""
_ENGLISH = re.compile(r"\b(?:the|of|and|to|that|for|with|is|said)\b", re.IGNORECASE)
_ENGLISH_SHARE = 0.08
_LOOKED_AT = 20_000
_LOOKED_FOR_ROLES = 200
"""Mentions of somebody beside which a role is looked for."""

_READ_ON = (ParagraphRole.STANDFIRST, ParagraphRole.BODY, ParagraphRole.HEADING)
"""The paragraphs in which pronouns and descriptions are looked for."""


class Builder:
    """Makes annotations of an article from the names in it.

    Args:
        language: That the article is written in.
    """

    def __init__(self, language: Language) -> None:
        self._gazetteer = language.gazetteer
        self._genders = language.genders
        self._titles = language.titles
        self._bodies = language.bodies

    def build(
        self,
        article: Article,
        names: Sequence[NameSpan],
        read: ReferenceReading | None = None,
        *,
        until: int | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Annotations:
        """Return the annotations of `article`, given the names in it.

        Args:
            article: The article that `names` point into.
            names: In order of the text, not overlapping.
            read: What the weights say of names and references, if they know of any.
            until: Where reading has come to, if it is not the end: nothing beyond is looked at.
            cancelled: Asked between stages.

        Raises:
            Cancelled: When `cancelled` said so.
        """
        until = len(article.text) if until is None else until
        clusters = self.clusters(article, names, until=until, cancelled=cancelled)
        spans = read_paragraphs(article, until)
        touched = set()
        found = link_references(
            article.text, clusters, spans, self._genders, read=read, cancelled=cancelled
        )
        for link in list(found):
            clusters[link.cluster].mentions.append(link.found)
            touched.add(link.cluster)
        for index in touched:
            clusters[index].mentions.sort(key=lambda one: one.start)
        return Annotations(article, tuple(_entity(cluster) for cluster in clusters))

    def clusters(
        self,
        article: Article,
        names: Sequence[NameSpan],
        *,
        until: int,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> list[Cluster]:
        """Return everybody who is named, without pronouns and descriptions; see `build`."""
        clusters: list[Cluster] = []
        found = self._found(article, names, until, cancelled)
        for stage in (self._persons, self._organisations, self._places):
            _stop_if(cancelled)
            clusters += stage(article.text, found)
        self._give_roles(article, found, clusters, cancelled)
        floor = _FLOOR if _is_english(article.text) else _FOREIGN_FLOOR
        clusters = [
            cluster
            for cluster in clusters
            if max(one.confidence for one in cluster.mentions) >= floor
        ]
        find_scenes(article, clusters, until)
        return clusters

    def _found(
        self,
        article: Article,
        names: Sequence[NameSpan],
        until: int,
        cancelled: Callable[[], bool],
    ) -> list[FoundMention]:
        """Return every name and demonym of the article, in order, none overlapping."""
        text = article.text if until == len(article.text) else article.text[:until]
        names = joined(text, names, self._gazetteer)
        whole = told_by_dateline(article, cleaned(text, names, self._gazetteer, self._titles))
        _stop_if(cancelled)
        found = without_small(agreed(text, whole, self._gazetteer))
        _stop_if(cancelled)
        found = without_families(text, explained(text, found))
        headings = [
            (paragraph.span.start, paragraph.span.end)
            for paragraph in article.paragraphs
            if paragraph.role in (ParagraphRole.HEADLINE, ParagraphRole.HEADING)
        ]
        found = _in_order([*found, *tied(text, found, self._gazetteer)])
        _stop_if(cancelled)
        found = _in_order([*found, *overlooked(text, found, headings)])
        _stop_if(cancelled)
        found = _in_order([*found, *explained_letters(text, found)])
        found = turned_round(text, parted(text, found, self._gazetteer))
        found = teams(text, found, self._gazetteer)
        found = titled(text, [self._as_people(one) for one in found], self._titles)
        _stop_if(cancelled)
        taken = [(one.start, one.end) for one in found]
        found = _in_order([*found, *demonyms(text, taken, self._gazetteer)])
        forces = list(named_forces(text, found))
        replaced = {one.start for one in forces}
        return _in_order([*(one for one in found if one.start not in replaced), *forces])

    def _as_people(self, one: FoundMention) -> FoundMention:
        """Return a demonym that the weights took for a name as what it is."""
        place = self._gazetteer.people(one.wording)
        if place is None or self._gazetteer.known(one.wording) is not None:
            return one
        return one.as_adjective(place)

    def _persons(self, text: str, found: Sequence[FoundMention]) -> Iterable[Cluster]:
        ours = _of(found, EntityKind.PERSON)
        return map(person_cluster, group_persons(text, ours, self._genders, self._titles))

    def _organisations(self, text: str, found: Sequence[FoundMention]) -> Iterable[Cluster]:
        ours = _of(found, EntityKind.ORGANISATION)
        return map(organisation_cluster, group_organisations(text, ours, self._gazetteer))

    def _places(self, text: str, found: Sequence[FoundMention]) -> Iterable[Cluster]:
        ours = _of(found, EntityKind.PLACE)
        return map(place_cluster, group_places(text, ours, self._gazetteer))

    def _give_roles(
        self,
        article: Article,
        found: Sequence[FoundMention],
        clusters: Iterable[Cluster],
        cancelled: Callable[[], bool],
    ) -> None:
        finder = RoleFinder(article.text, self._titles, found)
        credit_lines = [
            paragraph.span
            for paragraph in article.paragraphs
            if paragraph.role is ParagraphRole.CREDIT
        ]
        bodies = OrganisationRoles(article.text, self._bodies, found)
        for cluster in clusters:
            _stop_if(cancelled)
            if cluster.kind is EntityKind.ORGANISATION:
                said = (bodies.role(one) for one in cluster.mentions[:_LOOKED_FOR_ROLES])
                cluster.role = next((role for role in said if role), None)
            if cluster.kind is not EntityKind.PERSON:
                continue
            for one in cluster.mentions:
                line = next((span for span in credit_lines if one.start in span), None)
                if line is None:
                    cluster.role = finder.role(one)
                else:
                    cluster.role = credit_role(article.text, line.start, one.start)
                if cluster.role:
                    break


def read_paragraphs(article: Article, until: int) -> list[tuple[int, int]]:
    """Return the paragraphs in which pronouns and descriptions are looked for, up to an offset."""
    return [
        (paragraph.span.start, paragraph.span.end)
        for paragraph in article.paragraphs
        if paragraph.role in _READ_ON and paragraph.span.end <= until
    ]


def _stop_if(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled


def _is_english(text: str) -> bool:
    """Tell whether a text seems to be in English; a line or two always passes."""
    beginning = text[:_LOOKED_AT]
    words = len(beginning.split())
    few = 60
    return words < few or len(_ENGLISH.findall(beginning)) >= _ENGLISH_SHARE * words


def _of(found: Iterable[FoundMention], kind: EntityKind) -> list[FoundMention]:
    return [one for one in found if one.kind is kind]


def _in_order(found: Iterable[FoundMention]) -> list[FoundMention]:
    """Return names in order; of two that overlap the longer stays."""
    kept: list[FoundMention] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if kept and one.start < kept[-1].end:
            if one.end - one.start > kept[-1].end - kept[-1].start:
                kept[-1] = one
            continue
        kept.append(one)
    return kept


def _doubt(one: FoundMention) -> Doubt | None:
    """Return what is least sure about a mention; of a reference it is whom it means."""
    referring = one.form in (MentionForm.PRONOUN, MentionForm.NOMINAL)
    return Doubt.SAME if referring and one.doubt is not None else one.doubt


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
