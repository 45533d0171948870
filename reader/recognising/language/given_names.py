"""Which given names stand for one another: "Bill" for William, "Peggy" for Margaret.

The table is the language's own (`nicknames.tsv`); two names are related if one is short
for the other, or both are short for the same.
"""

from collections import defaultdict
from pathlib import Path


class Nicknames:
    """Answers which given names can be one.

    Args:
        groups: A full name and its short forms, all in lower case.
    """

    def __init__(self, groups: list[list[str]]) -> None:
        self._full: defaultdict[str, set[str]] = defaultdict(set)
        self._short: defaultdict[str, set[str]] = defaultdict(set)
        for full, *shorts in groups:
            for short in shorts:
                self._full[short].add(full)
                self._short[full].add(short)

    def are_related(self, one: str, other: str) -> bool:
        """Tell whether two different given names can be the same somebody's."""
        ones = self._full.get(one, set())
        others = self._full.get(other, set())
        return other in ones or one in others or not ones.isdisjoint(others)

    def related(self, name: str) -> set[str]:
        """Return the other given names of whoever is called `name`."""
        fulls = self._full.get(name, set())
        names = fulls | self._short.get(name, set())
        for full in fulls:
            names = names | self._short[full]
        return names - {name}


def read_nicknames(path: Path) -> Nicknames:
    """Read lines of a full name and its short forms, parted by tabs; there may be no such file."""
    if not path.exists():
        return Nicknames([])
    lines = path.read_text(encoding="utf-8").splitlines()
    return Nicknames([line.split("\t") for line in lines if line and not line.startswith("#")])
