"""Somebody who says who they are: "I'm Ann Ray", "My name is Ann Ray"."""

from reader.recognising.clusters.cluster import Cluster
from reader.recognising.language.language import Language
from reader.recognising.language.person_names import name_words
from reader.recognising.speakers.turns import Paragraphs

_BACK = 50
_LONGEST_QUOTED = 2_000
"""Code points before a name in which a quotation is looked for that is still open."""


def introduced(paragraphs: Paragraphs, number: int, language: Language) -> int | None:
    """Return who introduces themselves in a paragraph, if one does, outside of quotations."""
    start, end = paragraphs.spans[number]
    text = paragraphs.text
    for first, last, cluster in paragraphs.named(start, end):
        before = text[max(start, first - _BACK) : first]
        if (
            language.pattern("introductions.i_am").search(before)
            and language.pattern("introductions.after").match(text, last)
            and not _quoted(text[max(start, first - _LONGEST_QUOTED) : first])
        ):
            told = (
                is_full(paragraphs.clusters[cluster], language)
                or len(paragraphs.clusters[cluster].mentions) > 1
            )
            return cluster if told else None
    return None


def _quoted(before: str) -> bool:
    """Tell whether a quotation is open at the end of some words."""
    opened = sum(map(before.count, '"\u201c\u2018'))
    return opened > before.count("\u201d")


def is_full(cluster: Cluster, language: Language) -> bool:
    """Tell whether somebody is known by more than a given name."""
    return len(name_words(cluster.name, language)) > 1
