"""Who is meant by names that a person writes: by name, by another name of theirs, or by label."""

from collections.abc import Iterable

from reader.text.annotations import Annotations


def called(annotations: Annotations, names: Iterable[str]) -> tuple[frozenset[str], list[str]]:
    """Return who is called by some names, without regard to case.

    Args:
        annotations: The article and its entities.
        names: Names in full, forms of them that the text uses, or labels such as "P3".

    Returns:
        Ids of the entities, several where a name is that of several; and the names of nobody.
    """
    known: dict[str, set[str]] = {}
    for entity in annotations.entities:
        own = (entity.name, *entity.forms(annotations.article.text), annotations.labels[entity.id])
        for name in own:
            known.setdefault(_key(name), set()).add(entity.id)
    wanted = list(names)
    found = (known.get(_key(name), set()) for name in wanted)
    unknown = [name for name in wanted if _key(name) not in known]
    return frozenset().union(*found), unknown


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()
