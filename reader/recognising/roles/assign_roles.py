"""The role of each person and organisation: what the article first says of them by name."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.recognising.clusters.cluster import Cluster
from reader.recognising.language.language import Language
from reader.recognising.mentions.found_mention import FoundMention
from reader.recognising.roles.credits import credit_role
from reader.recognising.roles.organisation_roles import OrganisationRoles
from reader.recognising.roles.roles import RoleFinder
from reader.text.article import Article, ParagraphRole
from reader.text.entity import EntityKind
from reader.text.span import Span

_LOOKED_AT = 200
"""Mentions of an organisation beside which a role is looked for."""


def assign_roles(
    article: Article,
    names: Sequence[FoundMention],
    clusters: Iterable[Cluster],
    language: Language,
) -> Iterator[Cluster]:
    """Yield the clusters, persons and organisations with their roles.

    Args:
        article: The article.
        names: All names in it, in order.
        clusters: Everybody named in it.
        language: That it is written in.
    """
    finder = RoleFinder(article.text, language.titles, names, language)
    bodies = OrganisationRoles(article.text, language.bodies, names, language)
    credit_lines = [
        paragraph.span for paragraph in article.paragraphs if paragraph.role is ParagraphRole.CREDIT
    ]
    for cluster in clusters:
        mentions = cluster.mentions
        roles: Iterator[str | None] = iter(())
        if cluster.kind is EntityKind.ORGANISATION:
            roles = (bodies.role(one) for one in mentions[:_LOOKED_AT])
        elif cluster.kind is EntityKind.PERSON:
            roles = (
                _of_person(article.text, one, finder, credit_lines, language) for one in mentions
            )
        role = next(filter(None, roles), None)
        yield cluster if role is None else replace(cluster, role=role)


def _of_person(
    text: str,
    one: FoundMention,
    finder: RoleFinder,
    credit_lines: Iterable[Span],
    language: Language,
) -> str | None:
    line = next((span for span in credit_lines if one.start in span), None)
    if line is None:
        return finder.role(one)
    return credit_role(text, line.start, one.start, language)
