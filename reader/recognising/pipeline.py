"""From the names that the weights found to annotations: one row for one somebody.

Stages: boundaries are cleaned; the article as a whole corrects doubtful kinds and overlooked
repeats; demonyms are added; the names of persons, organisations and places are joined into rows;
roles are read beside the names; pronouns and descriptions are given to who they mean.
"""

import re
from collections.abc import Callable, Iterable, Sequence

from reader.errors import Cancelled
from reader.recognising.language.found import Found
from reader.recognising.language.gazetteer import Gazetteer
from reader.recognising.language.names import NameSpan
from reader.recognising.language.titles import Titles, shipped_bodies
from reader.recognising.links import ReadReferences, link
from reader.recognising.roles.credits import credit_role
from reader.recognising.roles.organisation_roles import OrganisationRoles
from reader.recognising.roles.roles import RoleFinder
from reader.recognising.roles.scenes import find_scenes
from reader.recognising.rows.genders import Genders
from reader.recognising.rows.organisations import group_organisations
from reader.recognising.rows.person_titles import titled
from reader.recognising.rows.persons import group_persons
from reader.recognising.rows.places import group_places
from reader.recognising.rows.rows import Row, organisation_row, person_row, place_row
from reader.recognising.spans.acronyms import explained
from reader.recognising.spans.apposed import parted
from reader.recognising.spans.boundaries import cleaned
from reader.recognising.spans.consistency import agreed, overlooked, tied, without_small
from reader.recognising.spans.dateline_names import told_by_dateline
from reader.recognising.spans.families import without_families
from reader.recognising.spans.inverted import turned_round
from reader.recognising.spans.joining import joined
from reader.recognising.spans.overlooked_acronyms import explained_letters
from reader.recognising.spans.peoples import demonyms, named_forces
from reader.recognising.spans.teams import teams
from reader.text.annotations import Annotations
from reader.text.article import Article, ParagraphRole
from reader.text.doubt import Doubt
from reader.text.entity import Entity, EntityKind, Mention, MentionForm
from reader.text.span import Span

_FLOOR = 0.35
"""A row of which no mention is surer than this is left out."""
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
        gazetteer: Knows places and peoples.
        titles: Knows what titles are.
        genders: Knows who is "he" and who "she".
    """

    def __init__(self, gazetteer: Gazetteer, titles: Titles, genders: Genders) -> None:
        self._gazetteer = gazetteer
        self._genders = genders
        self._titles = titles

    def build(
        self,
        article: Article,
        names: Sequence[NameSpan],
        read: ReadReferences | None = None,
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
        rows = self.rows(article, names, until=until, cancelled=cancelled)
        spans = read_paragraphs(article, until)
        touched = set()
        guesses = link(article.text, rows, spans, self._genders, read=read, cancelled=cancelled)
        for guess in list(guesses):
            rows[guess.row].mentions.append(guess.found)
            touched.add(guess.row)
        for index in touched:
            rows[index].mentions.sort(key=lambda one: one.start)
        return Annotations(article, tuple(_entity(row) for row in rows))

    def rows(
        self,
        article: Article,
        names: Sequence[NameSpan],
        *,
        until: int,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> list[Row]:
        """Return everybody who is named, without pronouns and descriptions; see `build`."""
        rows: list[Row] = []
        found = self._found(article, names, until, cancelled)
        for stage in (self._persons, self._organisations, self._places):
            _stop_if(cancelled)
            rows += stage(article.text, found)
        self._give_roles(article, found, rows, cancelled)
        floor = _FLOOR if _is_english(article.text) else _FOREIGN_FLOOR
        rows = [row for row in rows if max(one.confidence for one in row.mentions) >= floor]
        find_scenes(article, rows, until)
        return rows

    def _found(
        self,
        article: Article,
        names: Sequence[NameSpan],
        until: int,
        cancelled: Callable[[], bool],
    ) -> list[Found]:
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

    def _as_people(self, one: Found) -> Found:
        """Return a demonym that the weights took for a name as what it is."""
        place = self._gazetteer.people(one.wording)
        if place is None or self._gazetteer.known(one.wording) is not None:
            return one
        return one.as_adjective(place)

    def _persons(self, text: str, found: Sequence[Found]) -> Iterable[Row]:
        ours = _of(found, EntityKind.PERSON)
        return map(person_row, group_persons(text, ours, self._genders, self._titles))

    def _organisations(self, text: str, found: Sequence[Found]) -> Iterable[Row]:
        ours = _of(found, EntityKind.ORGANISATION)
        return map(organisation_row, group_organisations(text, ours, self._gazetteer))

    def _places(self, text: str, found: Sequence[Found]) -> Iterable[Row]:
        ours = _of(found, EntityKind.PLACE)
        return map(place_row, group_places(text, ours, self._gazetteer))

    def _give_roles(
        self,
        article: Article,
        found: Sequence[Found],
        rows: Iterable[Row],
        cancelled: Callable[[], bool],
    ) -> None:
        finder = RoleFinder(article.text, self._titles, found)
        credit_lines = [
            paragraph.span
            for paragraph in article.paragraphs
            if paragraph.role is ParagraphRole.CREDIT
        ]
        bodies = OrganisationRoles(article.text, shipped_bodies(), found)
        for row in rows:
            _stop_if(cancelled)
            if row.kind is EntityKind.ORGANISATION:
                said = (bodies.role(one) for one in row.mentions[:_LOOKED_FOR_ROLES])
                row.role = next((role for role in said if role), None)
            if row.kind is not EntityKind.PERSON:
                continue
            for one in row.mentions:
                line = next((span for span in credit_lines if one.start in span), None)
                if line is None:
                    row.role = finder.role(one)
                else:
                    row.role = credit_role(article.text, line.start, one.start)
                if row.role:
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


def _of(found: Iterable[Found], kind: EntityKind) -> list[Found]:
    return [one for one in found if one.kind is kind]


def _in_order(found: Iterable[Found]) -> list[Found]:
    """Return names in order; of two that overlap the longer stays."""
    kept: list[Found] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if kept and one.start < kept[-1].end:
            if one.end - one.start > kept[-1].end - kept[-1].start:
                kept[-1] = one
            continue
        kept.append(one)
    return kept


def _doubt(one: Found) -> Doubt | None:
    """Return what is least sure about a mention; of a reference it is whom it means."""
    referring = one.form in (MentionForm.PRONOUN, MentionForm.NOMINAL)
    return Doubt.SAME if referring and one.doubt is not None else one.doubt


def _entity(row: Row) -> Entity:
    mentions = tuple(
        Mention(
            Span(one.start, one.end),
            one.form,
            round(min(1.0, one.confidence), 4),
            _doubt(one),
        )
        for one in row.mentions
    )
    return Entity(
        f"e{mentions[0].span.start}",
        row.kind,
        row.name,
        mentions,
        row.role,
        row.identity,
        scene=row.scene,
        alternatives=row.alternatives,
    )
