"""The tables by which names are filed, from `resources/exporting/filing.toml`, which says why."""

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from reader.paths import filing_file


@dataclass(frozen=True, slots=True)
class FilingWords:
    """What stands before, after and inside a surname; all in lower case and without accents."""

    suffixes: frozenset[str]
    epithets: frozenset[str]
    rulers: frozenset[str]
    regnal_names: frozenset[str]
    opening_titles: frozenset[str]
    opening_particles: frozenset[str]
    known_by_first: frozenset[str]
    whole_names: frozenset[str]
    particles: frozenset[str]
    left_behind: frozenset[str]
    left_behind_in_lower_case: frozenset[str]
    portuguese_surnames: frozenset[str]
    along: frozenset[str]
    son_of: frozenset[str]
    kunyas: frozenset[str]
    joiners: frozenset[str]
    first_surnames: frozenset[str]
    family_names: frozenset[str]
    vietnamese_family_names: frozenset[str]
    only_vietnamese: frozenset[str]
    waters_and_heights: frozenset[str]
    parts_of_the_map: frozenset[str]
    towns_called_after: frozenset[str]
    relatives: frozenset[str]


@cache
def filing_words() -> FilingWords:
    """Return the tables, read once."""
    found = _read()
    return FilingWords(**{each.name: _words(found[each.name]) for each in fields(FilingWords)})


@cache
def plain_letters() -> dict[int, str]:
    """Return what letters that no normal form takes apart are ordered as, for `str.translate`."""
    return str.maketrans(_read()["plain_letters"])


@cache
def _read() -> dict[str, Any]:
    return tomllib.loads(filing_file().read_text(encoding="utf-8"))


def _words(listed: str | list[str]) -> frozenset[str]:
    return frozenset(listed.split() if isinstance(listed, str) else listed)
