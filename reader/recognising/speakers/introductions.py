"""Somebody who says who they are: "I'm Ann Ray", "My name is Ann Ray"."""

import re

from reader.recognising.clusters.cluster import Cluster
from reader.recognising.language.person_names import name_words
from reader.recognising.speakers.turns import Paragraphs

_I_AM = re.compile(
    r"(?:\bI(?:\sam|\s?['\u2019]m)|\b[Mm]y\sname(?:\sis|\s?['\u2019]s)|^(?:Hey|Hi|Hello|Good\s\w+)[^.\n]{0,20}(?:\bit"
    r"|\bthis)(?:\sis|\s?['\u2019]s))\s(?:[A-Z][\w.]*\s){0,2}$"
)
_AFTER = re.compile(
    r"\s?(?:[,.;!\u2013\u2014-]|$|(?:and|from|with|of|at|in|for|the|here|reporting)\b)"
)
_BACK = 50
_LONGEST_QUOTED = 2_000
"""Code points before a name in which a quotation is looked for that is still open."""


def introduced(paragraphs: Paragraphs, number: int) -> int | None:
    """Return who introduces themselves in a paragraph, if one does, outside of quotations."""
    start, end = paragraphs.spans[number]
    text = paragraphs.text
    for first, last, cluster in paragraphs.named(start, end):
        before = text[max(start, first - _BACK) : first]
        if (
            _I_AM.search(before)
            and _AFTER.match(text, last)
            and not _quoted(text[max(start, first - _LONGEST_QUOTED) : first])
        ):
            told = (
                is_full(paragraphs.clusters[cluster])
                or len(paragraphs.clusters[cluster].mentions) > 1
            )
            return cluster if told else None
    return None


def _quoted(before: str) -> bool:
    """Tell whether a quotation is open at the end of some words."""
    opened = sum(map(before.count, '"\u201c\u2018'))
    return opened > before.count("\u201d")


def is_full(cluster: Cluster) -> bool:
    """Tell whether somebody is known by more than a given name."""
    return len(name_words(cluster.name)) > 1
