"""Relatives of one name, whom the text tells apart: "Richard Daley … Richard M. Daley, his son"."""

from collections.abc import Iterable

from reader.recognising.clusters.person_titles import told_of
from reader.recognising.language.language import Language
from reader.recognising.language.person_names import PersonName, likeness
from reader.recognising.mentions.found_mention import FoundMention

_NEAR = 150
"""Code points before a relative within which the other of the name was named."""


def namesakes(
    text: str, named: Iterable[tuple[FoundMention, PersonName]], language: Language
) -> set[frozenset[PersonName]]:
    """Return the pairs of full names that could be one somebody's, but are two relatives'.

    Args:
        text: The article's text.
        named: Mentions of persons, in order, with what their wording is compared as.
        language: Of the text.
    """
    relations = language.words("person_titles.namesakes")
    pairs: set[frozenset[PersonName]] = set()
    before: tuple[FoundMention, PersonName] | None = None
    for one, name in named:
        if len(name.words) + bool(name.generation) == 1:
            continue
        if (
            before is not None
            and before[1] != name
            and one.start - before[0].end <= _NEAR
            and likeness(name, before[1], language)
            and not relations.isdisjoint(told_of(text, one, language))
        ):
            pairs.add(frozenset((name, before[1])))
        before = one, name
    return pairs
