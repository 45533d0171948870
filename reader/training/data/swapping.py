"""Other names in the place of a document's names, so that a net learns what stands around them."""

import random
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from reader.text.entity import EntityKind
from reader.training.data.corpora import Document, Name

_MOST_WORDS = 5
_LARGE = 200_000
Sort = tuple[EntityKind, int, bool]
"""Kind, number of words, whether in capitals: names of one sort can stand for each other."""


def sort_of(wording: str, kind: EntityKind) -> Sort:
    """Return the sort of a name."""
    return kind, min(len(wording.split()), _MOST_WORDS), wording.isupper()


class NamePool:
    """The names of some documents by sort, each as often as it is found there.

    Args:
        documents: Only those that somebody labelled count.
        world: Places of the whole world, each as likely as the next.
        world_share: How often a place comes from `world`, from 0 to 1.
    """

    def __init__(
        self, documents: Iterable[Document], world: Iterable[str] = (), world_share: float = 0.0
    ) -> None:
        self._world_share = world_share
        self._world: defaultdict[Sort, list[str]] = defaultdict(list)
        for name in world:
            self._world[sort_of(name, EntityKind.PLACE)].append(name)
        self._names: defaultdict[Sort, list[str]] = defaultdict(list)
        for document in documents:
            for start, end, kind in document.names or ():
                wording = document.text[start:end]
                self._names[sort_of(wording, kind)].append(wording)

    def another(self, wording: str, kind: EntityKind, chance: random.Random) -> str:
        """Return some name of the same sort; `wording` itself where none is known."""
        sort = sort_of(wording, kind)
        if self._world_share and sort in self._world and chance.random() < self._world_share:
            return chance.choice(self._world[sort])
        return chance.choice(self._names.get(sort, [wording]))


def places_of_the_world(gazetteer: Path) -> list[str]:
    """Return the names of all countries and large cities.

    Args:
        gazetteer: The table of places that `reader.training.make_gazetteer` makes.
    """
    rows = [line.split("\t") for line in gazetteer.read_text(encoding="utf-8").splitlines()]
    return sorted(
        {
            name
            for _, _, level, _, inhabitants, name in rows
            if (level == "country" or (level == "city" and int(inhabitants) >= _LARGE))
            and not set(name) & set("()[],")
        }
    )


def swapped(document: Document, pool: NamePool, share: float, chance: random.Random) -> Document:
    """Return the document with a share of its names exchanged, each alike wherever it stands.

    Where "Barack Obama" becomes "Mary Lee", "Obama" becomes "Lee".

    Args:
        document: A labelled document.
        pool: Where other names come from.
        share: Of the wordings, from 0 to 1.
        chance: Chooses them.
    """
    names = document.names or ()
    wordings = dict.fromkeys((document.text[start:end], kind) for start, end, kind in names)
    others: dict[tuple[str, EntityKind], str] = {}
    for wording, kind in sorted(wordings, key=lambda one: -len(one[0].split())):
        if (wording, kind) in others or chance.random() >= share:
            continue
        other = others[wording, kind] = pool.another(wording, kind, chance)
        if kind is EntityKind.PERSON:
            for part, other_part in zip(wording.split(), other.split(), strict=False):
                others.setdefault((part, kind), other_part)
    text, at, moved = "", 0, []
    exchanged: list[Name] = []
    for start, end, kind in names:
        text += document.text[at:start]
        begin = len(text)
        text += others.get((document.text[start:end], kind), document.text[start:end])
        exchanged.append((begin, len(text), kind))
        moved.append((end, len(text) - end))
        at = end
    return replace(
        document,
        text=text + document.text[at:],
        names=tuple(exchanged),
        sentences=_moved(document.sentences, moved),
    )


def _moved(
    sentences: Iterable[tuple[int, int]], moved: list[tuple[int, int]]
) -> tuple[tuple[int, int], ...]:
    """Return sentence bounds after names before them grew or shrank; all are in order."""
    result: list[tuple[int, int]] = []
    index, by = 0, 0
    for start, end in sorted(sentences):
        bounds = []
        for at in (start, end):
            while index < len(moved) and moved[index][0] <= at:
                by = moved[index][1]
                index += 1
            bounds.append(at + by)
        result.append((bounds[0], bounds[1]))
    return tuple(result)
