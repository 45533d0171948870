"""Demonyms that the encoder took for names: "Russian" is a mention of Russia."""

from collections.abc import Iterable

from reader.recognising.language.gazetteer import Gazetteer
from reader.recognising.language.language import Language
from reader.recognising.mentions.found_mention import FoundMention


def retype_demonyms(names: Iterable[FoundMention], language: Language) -> list[FoundMention]:
    """Return the names, demonyms as mentions of the place that they belong to."""
    return [_as_demonym(one, language.gazetteer) for one in names]


def _as_demonym(one: FoundMention, gazetteer: Gazetteer) -> FoundMention:
    place = gazetteer.people(one.wording)
    if place is None or gazetteer.known(one.wording) is not None:
        return one
    return one.as_adjective(place)
