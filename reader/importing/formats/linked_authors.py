"""Whom linked data (JSON-LD, schema.org) name as authors, in every form in which it is written.

An author is a name, a person with a name or its parts, a list of these, or a reference to one of
the other values of the page.
"""

from collections.abc import Iterable, Iterator
from typing import Any

_DEEPEST = 6


def linked_authors(article: dict[str, Any], others: Iterable[dict[str, Any]]) -> list[str]:
    """Return the names of the authors of an article, as they are written; else of its creators.

    Args:
        article: The value that describes the article.
        others: All values of the same data, which references lead to.
    """
    known = {
        each["@id"]: each for each in others if isinstance(each.get("@id"), str) and _is_named(each)
    }
    for key in ("author", "creator"):
        if names := list(_names(article.get(key), known, 0)):
            return names
    return []


def _is_named(value: dict[str, Any]) -> bool:
    return "name" in value or "familyName" in value


def _names(value: object, known: dict[str, dict[str, Any]], depth: int) -> Iterator[str]:
    if depth > _DEEPEST:
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from _names(each, known, depth + 1)
    elif isinstance(value, dict):
        if "name" in value:
            yield from _names(value["name"], known, depth + 1)
        elif "familyName" in value:
            parts = (value.get("givenName"), value["familyName"])
            yield " ".join(part for part in parts if isinstance(part, str))
        elif "@list" in value:
            yield from _names(value["@list"], known, depth + 1)
        elif isinstance(reference := value.get("@id"), str) and reference in known:
            yield from _names(known[reference], known, depth + 1)
