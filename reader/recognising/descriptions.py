"""Descriptions: "the president", "the company", "the country", "alliance leaders".

A description means somebody whose kind its noun fits and, where several do, whose name or role
holds the noun; else it is left alone.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.recognising.found import name_key
from reader.recognising.rows import Row
from reader.recognising.titles import shipped_titles
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
)
_BARE = re.compile(
    r"(?<![\w-])(?<!the )(?<!an )(?<!The )(?P<noun>alliance|bloc)(?=\s+(?:[a-z]+s)\b)"
)
_DOMINANT = 3


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
    return EntityKind.PERSON if shipped_titles().is_role(noun) else None


def is_country_noun(noun: str) -> bool:
    """Tell whether a noun describes a country: "the republic"."""
    return noun in _COUNTRY_NOUNS


@dataclass(slots=True)
class Descriptions:
    """Whom a description can mean, among the rows of one article."""

    rows: Sequence[Row]
    by_noun: dict[tuple[EntityKind, str], set[int]]
    main_organisation: int | None

    def meant(self, one: Description, near: Sequence[int]) -> tuple[int, str] | None:
        """Return the row meant and the rule that says so, or None where it is not clear.

        Args:
            one: The description.
            near: The rows named just before, nearest first.
        """
        if one.bare:
            main = self.main_organisation
            return None if main is None else (main, "described-main")
        holding = self.by_noun.get((one.kind, one.noun), set())
        close = [row for row in near if row in holding]
        if close:
            return close[0], "described" if len(close) == 1 else "described-several"
        if one.noun not in _COUNTRY_NOUNS:
            return None
        countries = [row for row in near if is_country(self.rows[row])]
        return (countries[0], "place-country") if len(countries) == 1 else None


def is_country(row: Row) -> bool:
    """Tell whether a row is known as a country."""
    identity = row.identity or ""
    return row.kind is EntityKind.PLACE and re.fullmatch(r"iso3166:\w+", identity) is not None


def describe(rows: Sequence[Row]) -> Descriptions:
    """Return what the names and roles of `rows` say about whom a description can mean."""
    by_noun: defaultdict[tuple[EntityKind, str], set[int]] = defaultdict(set)
    for index, row in enumerate(rows):
        words = name_key(row.name).split()
        if row.kind is EntityKind.PERSON:
            words = re.findall(r"[\w-]+", (row.role or "").lower().partition(" of ")[0])[-2:]
        for word in words:
            by_noun[row.kind, word].add(index)
    return Descriptions(rows, dict(by_noun), _main_organisation(rows))


def _main_organisation(rows: Sequence[Row]) -> int | None:
    """Return the organisation that most names of organisations mean, if there is one."""
    counts = {
        index: len(row.mentions)
        for index, row in enumerate(rows)
        if row.kind is EntityKind.ORGANISATION
    }
    if not counts:
        return None
    index = max(counts, key=counts.__getitem__)
    total = sum(counts.values())
    return index if counts[index] >= _DOMINANT and 2 * counts[index] > total else None
