"""Descriptions: "the president", "the company", "the country", "alliance leaders".

A description means somebody whose kind its noun fits and, where several do, whose name or role
holds the noun; else it is left alone.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from reader.recognising.clusters.cluster import Cluster
from reader.recognising.language.language import load_language
from reader.recognising.language.name_key import name_key
from reader.text.entity import EntityKind

_COUNTRY_NOUNS = frozenset(("country", "nation", "republic", "kingdom", "state"))
_PLACE_NOUNS = _COUNTRY_NOUNS | frozenset((
    "city", "town", "village", "port", "region", "province", "island", "islands", "territory",
    "continent", "valley", "peninsula", "river", "lake", "bridge", "airport", "park", "camp",
))  # fmt: skip
_GROUP_NOUNS = frozenset((
    "alliance", "bloc", "company", "group", "organization", "organisation", "agency", "firm",
    "ministry", "party", "network", "bank", "station", "commission", "committee", "council",
    "court", "union", "cartel", "coalition", "newspaper", "paper", "team", "club",
    "university", "school", "church", "corporation", "institute", "foundation", "association",
    "federation", "department", "bureau", "parliament", "senate", "congress", "band", "body",
    "movement", "carrier", "airline", "broadcaster",
))  # fmt: skip
_DEFINITE = re.compile(
    r"\b[Tt]he\s+(?P<noun>[a-z]+(?:-[a-z]+)?)\b(?!\s+(?:of|that|which|who|whose|where)\b)(?![-\w])"
    r"(?!\s+(?:(?:led|founded|owned|run|headed|formed|created|backed|set\sup)\s+by"
    r"|based|known|behind|responsible)\b)"
)
_BARE = re.compile(
    r"(?<![\w-])(?<!the )(?<!an )(?<!The )(?P<noun>alliance|bloc)(?=\s+(?:[a-z]+s)\b)"
)
_DOMINANT = 3
_WIDE_COUNTRY_NOUNS = frozenset(("country", "nation"))
_WIDE_GROUP_NOUNS = frozenset((
    "group", "company", "organization", "organisation", "agency", "firm", "network", "alliance",
    "bloc", "movement",
))  # fmt: skip
"""Nouns by which the one organisation just named is meant, whatever its name."""
_PRIVATE_NOUNS = frozenset(("group", "company", "firm", "network", "movement"))
_LEAGUE_NOUNS = frozenset(("alliance", "bloc"))
_PUBLIC = re.compile(
    r"\b(?:Union|Ministry|Council|Court|Commission|Committee|Parliament|Senate|Congress|House|Department"
    r"|University|Church|Police|Army|Navy|Force|Forces|Government|Nations|League|Alliance|NATO)\b"
)
"""What no company or group is called."""
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
    text: str, start: int, end: int, covered: Sequence[tuple[int, int]]
) -> Iterator[Description]:
    """Yield the descriptions in `text` between two offsets that stand outside `covered`."""
    names = set(covered)
    starts = {begin for begin, _ in names}
    for match in _DEFINITE.finditer(text, start, end):
        noun = match["noun"]
        kind = fitting_kind(noun)
        # "the group Hamas", "the president Bush", "the company executives": part of something else
        if kind is None or match.end() + 1 in starts or _goes_on(text, match.end()):
            continue
        yield Description(match.start(), match.end(), noun, kind)
    for match in _BARE.finditer(text, start, end):
        yield Description(match.start(), match.end(), match["noun"], EntityKind.ORGANISATION, True)


_FUNCTION = re.compile(
    r"\s+(?:[a-z]+(?:ed|s)|and|or|but|is|was|are|were|has|have|had|will|would|could|can|may|might|in|on|at"
    r"|to|for|from|with|by|as|after|before|since|during|until|when|while|if|because|into|over|under|about"
    r"|against|has|not|also|then|now|again|later|last|this|next|through|between|without|toward|towards"
    r"|said|told|made|took|went|gave|came|held|won|lost|sent|left|met|saw|put|led|began|became|must|should"
    r"|did|does|do|itself|himself|herself|alone|still|already|more|than|where|who|amid|despite|within|near"
    r"|around|across|among|along|out|up|down|off|so|too|yet|even|only|once|both|early|late|there|here)\b"
)


def _goes_on(text: str, end: int) -> bool:
    """Tell whether a noun follows, so that the description is only its beginning."""
    after = text[end : end + 16]
    if after[:2] in ("'s", "\u2019s"):
        return False
    return re.match(r"\s+[\w]", after) is not None and _FUNCTION.match(after) is None


def fitting_kind(noun: str) -> EntityKind | None:
    """Return the kind of somebody whom a noun in lower case describes, where that is known."""
    if noun in _GROUP_NOUNS:
        return EntityKind.ORGANISATION
    if noun in _PLACE_NOUNS:
        return EntityKind.PLACE
    return EntityKind.PERSON if load_language().titles.is_role(noun) else None


def is_country_noun(noun: str) -> bool:
    """Tell whether a noun describes a country: "the republic"."""
    return noun in _COUNTRY_NOUNS


def is_introduced(words: str, noun: str) -> bool:
    """Tell whether words tell of somebody by a noun without naming them: "a company"."""
    return any(
        _IS.search(words, max(0, one.start() - _BACK), one.start()) is None
        for one in _indefinite(noun).finditer(words)
    )


_IS = re.compile(r"\b(?:is|was|are|as|be|been)\s$|,\s$")
_BACK = 8


@cache
def _indefinite(noun: str) -> re.Pattern[str]:
    return re.compile(
        r"\b(?:[Aa]n?|[Aa]nother|[Oo]ther|[Ee]ach|[Ee]very|[Ss]ome|[Aa]ny|[Oo]ne|[Tt]wo|[Ss]everal|[Mm]any"
        rf"|[Mm]ost|[Tt]hese|[Tt]hose)\s(?:[\w'\u2019-]+\s){{0,3}}?{re.escape(noun)}s?\b"
    )


@dataclass(slots=True)
class Descriptions:
    """Whom a description can mean, among the clusters of one article."""

    clusters: Sequence[Cluster]
    by_noun: dict[tuple[EntityKind, str], set[int]]
    main_organisation: int | None

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
            main = self.main_organisation
            return None if main is None else (main, "described-main")
        holding = self.by_noun.get((one.kind, one.noun), set())
        close = [cluster for cluster in near if cluster in holding]
        if close:
            return close[0], "described" if len(close) == 1 else "described-several"
        if one.noun in _COUNTRY_NOUNS:
            countries = [cluster for cluster in near if self.clusters[cluster].is_country]
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
        if noun in _WIDE_COUNTRY_NOUNS:
            return self.clusters[cluster].is_country
        if (
            noun not in _WIDE_GROUP_NOUNS
            or self.clusters[cluster].kind is not EntityKind.ORGANISATION
        ):
            return False
        name = self.clusters[cluster].name
        public = _PUBLIC.search(name) is not None
        if noun in _LEAGUE_NOUNS:
            return public or name.isupper()
        return noun not in _PRIVATE_NOUNS or not public


def describe(clusters: Sequence[Cluster]) -> Descriptions:
    """Return what the names and roles of `clusters` say about whom a description can mean."""
    by_noun: defaultdict[tuple[EntityKind, str], set[int]] = defaultdict(set)
    for index, cluster in enumerate(clusters):
        words = name_key(cluster.name).split()
        if cluster.kind is EntityKind.PERSON:
            words = re.findall(r"[\w-]+", (cluster.role or "").lower().partition(" of ")[0])[-2:]
        for word in words:
            by_noun[cluster.kind, word].add(index)
    return Descriptions(clusters, dict(by_noun), _main_organisation(clusters))


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
