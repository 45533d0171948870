"""Descriptions: "the president", "the company", "the country", "alliance leaders".

A description means somebody whose kind its noun fits and, where several do, whose name or role
holds the noun; else it is left alone.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.recognising.clusters.cluster import Cluster
from reader.recognising.language.language import Language
from reader.recognising.language.name_key import name_key
from reader.text.entity import EntityKind

_DOMINANT = 3
_NEAREST = 2
_RULE_OF_NEAREST = {
    EntityKind.PLACE: "place-country",
    EntityKind.ORGANISATION: "described",
}


@dataclass(frozen=True, slots=True)
class Description:
    """A description in the text: its span, its noun, and the kind the noun fits.

    `bare` has no article: "alliance leaders".
    """

    start: int
    end: int
    noun: str
    kind: EntityKind
    bare: bool = False


def descriptions(
    text: str, start: int, end: int, covered: Sequence[tuple[int, int]], language: Language
) -> Iterator[Description]:
    """Yield the descriptions in `text` between two offsets that stand outside `covered`."""
    names = set(covered)
    starts = {begin for begin, _ in names}
    for match in language.pattern("nominals.definite").finditer(text, start, end):
        noun = match["noun"]
        kind = fitting_kind(noun, language)
        # "the group Hamas", "the president Bush", "the company executives": part of something else
        if kind is None or match.end() + 1 in starts or _goes_on(text, match.end(), language):
            continue
        yield Description(match.start(), match.end(), noun, kind)
    for match in language.pattern("nominals.bare").finditer(text, start, end):
        yield Description(match.start(), match.end(), match["noun"], EntityKind.ORGANISATION, True)


def _goes_on(text: str, end: int, language: Language) -> bool:
    """Tell whether a noun follows, so that the description is only its beginning."""
    after = text[end : end + 16]
    if after.startswith(language.listed("possessive.endings")):
        return False
    return (
        re.match(r"\s+[\w]", after) is not None
        and language.pattern("nominals.function").match(after) is None
    )


def fitting_kind(noun: str, language: Language) -> EntityKind | None:
    """Return the kind of somebody whom a noun in lower case describes, where that is known."""
    if noun in language.words("nominals.group_nouns"):
        return EntityKind.ORGANISATION
    if noun in language.words("nominals.place_nouns"):
        return EntityKind.PLACE
    return EntityKind.PERSON if language.titles.is_role(noun) else None


def is_country_noun(noun: str, language: Language) -> bool:
    """Tell whether a noun describes a country: "the republic"."""
    return noun in language.words("nominals.country_nouns")


def is_introduced(words: str, noun: str, language: Language) -> bool:
    """Tell whether words tell of somebody by a noun without naming them: "a company"."""
    return any(
        language.pattern("nominals.is").search(words, max(0, one.start() - _BACK), one.start())
        is None
        for one in language.pattern("nominals.indefinite", noun).finditer(words)
    )


_BACK = 8


class Descriptions:
    """Whom a description can mean, among the clusters of one article.

    Args:
        clusters: Everybody named in it.
        language: Of the text.
    """

    def __init__(self, clusters: Sequence[Cluster], language: Language) -> None:
        self._language = language
        self._clusters = clusters
        self._by_noun = _by_noun(clusters, language)
        self._main_organisation = _main_organisation(clusters)

    def meant(
        self, one: Description, named: Sequence[Sequence[int]], *, alone: bool
    ) -> tuple[int, str] | None:
        """Return the cluster meant and the rule that says so, or None where it is not clear.

        Args:
            one: The description.
            named: The clusters named before it in its sentence and in those before, nearest first.
            alone: Whether nobody else is told of by the same noun there: "a company".
        """
        near = list(dict.fromkeys(cluster for clusters in named for cluster in reversed(clusters)))
        if one.bare:
            main = self._main_organisation
            return None if main is None else (main, "described-main")
        holding = self._by_noun.get((one.kind, one.noun), set())
        close = [cluster for cluster in near if cluster in holding]
        if close:
            return close[0], "described" if len(close) == 1 else "described-several"
        if one.noun in self._language.words("nominals.country_nouns"):
            countries = [cluster for cluster in near if self._clusters[cluster].is_country]
            if len(countries) == 1:
                return countries[0], "place-country"
        nearest = self._nearest(one.noun, named) if alone else None
        return None if nearest is None else (nearest, _RULE_OF_NEAREST[one.kind])

    def _nearest(self, noun: str, named: Sequence[Sequence[int]]) -> int | None:
        """Return the only cluster that a noun can mean in the nearest sentence that names one."""
        for clusters in named[:_NEAREST]:
            fitting = [cluster for cluster in clusters if self._can_be(cluster, noun)]
            if fitting:
                return fitting[0] if len(fitting) == 1 else None
        return None

    def _can_be(self, cluster: int, noun: str) -> bool:
        """Tell whether the one thing named in a sentence can be meant by a noun as wide as that."""
        if noun in self._language.words("nominals.wide_country_nouns"):
            return self._clusters[cluster].is_country
        if (
            noun not in self._language.words("nominals.wide_group_nouns")
            or self._clusters[cluster].kind is not EntityKind.ORGANISATION
        ):
            return False
        name = self._clusters[cluster].name
        public = self._language.pattern("nominals.public").search(name) is not None
        if noun in self._language.words("nominals.league_nouns"):
            return public or name.isupper()
        return noun not in self._language.words("nominals.private_nouns") or not public


def _by_noun(
    clusters: Sequence[Cluster], language: Language
) -> dict[tuple[EntityKind, str], set[int]]:
    """Return what the names and roles of `clusters` say about whom a noun can mean."""
    by_noun: defaultdict[tuple[EntityKind, str], set[int]] = defaultdict(set)
    for index, cluster in enumerate(clusters):
        words = name_key(cluster.name).split()
        if cluster.kind is EntityKind.PERSON:
            office = language.pattern("nominals.of").split((cluster.role or "").lower(), maxsplit=1)
            words = re.findall(r"[\w-]+", office[0])[-2:]
        for word in words:
            by_noun[cluster.kind, word].add(index)
    return by_noun


def _main_organisation(clusters: Sequence[Cluster]) -> int | None:
    """Return the organisation that most names of organisations mean, if there is one."""
    counts = {
        index: len(cluster.mentions)
        for index, cluster in enumerate(clusters)
        if cluster.kind is EntityKind.ORGANISATION
    }
    if not counts:
        return None
    index = max(counts, key=counts.__getitem__)
    total = sum(counts.values())
    return index if counts[index] >= _DOMINANT and 2 * counts[index] > total else None
