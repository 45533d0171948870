"""A cluster in the making: how somebody is called, and which of the names are other names."""

import re
from collections import Counter
from dataclasses import dataclass, replace

from reader.recognising.clusters.organisations import Organisation, is_acronym
from reader.recognising.clusters.persons import Person
from reader.recognising.clusters.places import FoundPlace
from reader.recognising.language.language import Language
from reader.recognising.language.person_names import in_reading_order, name_words, parsed_name
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import EntityKind, MentionForm, Scene

_LONGEST_ACRONYM = 5
_COUNTRY = re.compile(r"iso3166:\w+")


@dataclass(frozen=True, slots=True)
class Cluster:
    """All mentions of one somebody, before it becomes an entity.

    Args:
        kind: Person, organisation or place.
        name: What to call it.
        mentions: In order of the text.
        role: As the article gives it, or None.
        identity: "scheme:id", or None.
        scene: What a place is to the article, or None.
        alternatives: Other places of this name, with region and country, if nothing tells.
    """

    kind: EntityKind
    name: str
    mentions: tuple[FoundMention, ...] = ()
    role: str | None = None
    identity: str | None = None
    scene: Scene | None = None
    alternatives: tuple[str, ...] = ()

    @property
    def is_country(self) -> bool:
        """Whether it is known as a whole country."""
        is_place = self.kind is EntityKind.PLACE
        return is_place and _COUNTRY.fullmatch(self.identity or "") is not None


def person_cluster(person: Person, language: Language) -> Cluster:
    """Return the cluster of a person, called by the fullest name the article uses."""
    wordings = Counter(one.wording for one in person.own or person.mentions)
    fullest = max(
        wordings,
        key=lambda wording: (
            _fullness(wording, language),
            not wording.isupper(),
            bool(parsed_name(wording, language).generation),
            wordings[wording],
        ),
    )
    name = _in_mixed_case(in_reading_order(fullest, language))
    return Cluster(EntityKind.PERSON, name, tuple(person.mentions))


def _fullness(wording: str, language: Language) -> int:
    return sum(2 if len(word) > 1 else 1 for word in name_words(wording, language))


def organisation_cluster(organisation: Organisation) -> Cluster:
    """Return the cluster of an organisation; acronyms of its full name are aliases."""
    wordings = Counter(one.wording for one in organisation.own)
    name = max(
        wordings,
        key=lambda wording: (not _is_shouted(wording), wordings[wording]),
    )
    mentions = tuple(
        replace(one, form=MentionForm.ALIAS) if _is_alias(one, organisation) else one
        for one in organisation.mentions
    )
    return Cluster(EntityKind.ORGANISATION, name, mentions)


def _is_alias(one: FoundMention, organisation: Organisation) -> bool:
    return is_acronym(one.wording) and one.wording in organisation.aliases


def place_cluster(found: FoundPlace) -> Cluster:
    """Return the cluster of a place; one named only by demonym or letters has its full name."""
    names = Counter(
        one.wording
        for one in found.mentions
        if one.form is MentionForm.NAME and not _is_short(one.wording)
    )
    if names:
        name = max(names, key=lambda wording: (not _is_shouted(wording), names[wording]))
        shown = _in_mixed_case(name)
    elif found.place is not None:
        shown = found.place.name
    else:
        shown = found.mentions[0].wording
    mentions = tuple(
        replace(one, form=MentionForm.ALIAS)
        if names and one.form is MentionForm.NAME and _is_short(one.wording)
        else one
        for one in found.mentions
    )
    return Cluster(
        EntityKind.PLACE,
        shown,
        mentions,
        identity=found.identity,
        alternatives=found.others,
    )


def _is_short(wording: str) -> bool:
    """Tell whether a place is named by letters: "U.S.", "UK", "Calif."."""
    return wording.endswith(".") or (wording.isupper() and len(wording) < _LONGEST_ACRONYM)


def _is_shouted(wording: str) -> bool:
    return wording.isupper() and len(wording) > _LONGEST_ACRONYM


def _in_mixed_case(wording: str) -> str:
    """Return a name written in capitals as one would write it in a text: "LISBON" as "Lisbon"."""
    if not wording.isupper() or len(wording) < _LONGEST_ACRONYM or "." in wording:
        return wording
    return wording.title()
