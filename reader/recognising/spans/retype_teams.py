"""Cities that play: "Leeds beat York, 2-1" tells of teams, "in Leeds" of a place.

A name is a team's where its sentence tells of a game and the name stands as only a team's can: as
who beats or is beaten, or beside such a name. A country stays a place, also where its team plays.
"""

from collections.abc import Sequence
from dataclasses import replace

from reader.recognising.language.gazetteer import Place
from reader.recognising.language.language import Language
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import EntityKind, MentionForm

_LOOK_BACK = 60
_WIDEST = 320
_LONGEST_COUNTRY = 40
_LIKELY = 0.7


def retype_teams(
    text: str, names: Sequence[FoundMention], language: Language
) -> list[FoundMention]:
    """Return the names, teams as organisations, and countries as places."""
    kept = [_as_country(one, language) for one in names]
    if not language.pattern("retype_teams.sport").search(text):
        return kept
    playing = [_plays(text, one, language) for one in kept]
    for index in range(1, len(kept)):
        if (
            playing[index - 1]
            and not playing[index]
            and _beside(text, kept, index - 1, index, language)
        ):
            playing[index] = True
    for index in range(len(kept) - 2, -1, -1):
        if (
            playing[index + 1]
            and not playing[index]
            and _beside(text, kept, index, index + 1, language)
        ):
            playing[index] = True
    return [
        _of_kind(one, EntityKind.ORGANISATION) if plays else one
        for one, plays in zip(kept, playing, strict=True)
    ]


def _of_kind(one: FoundMention, kind: EntityKind) -> FoundMention:
    return replace(one, kind=kind, confidence=min(one.confidence, _LIKELY), kind_share=_LIKELY)


def _as_country(one: FoundMention, language: Language) -> FoundMention:
    """Return the name of a country, or a side of one, as a place."""
    if one.kind is EntityKind.ORGANISATION and _is_country(one, language):
        return _of_kind(one, EntityKind.PLACE)
    return one


def _is_country(one: FoundMention, language: Language) -> bool:
    if len(one.wording) > _LONGEST_COUNTRY:
        return False
    if one.wording in language.words("retype_teams.sides"):
        return True
    known = language.gazetteer.known(one.wording)
    return known is not None and known.level == "country" and not _is_city_too(one, known, language)


def _is_city_too(one: FoundMention, country: Place, language: Language) -> bool:
    """Tell whether a country's own city has its name: its club may be meant ("Monaco drew")."""
    return any(
        place.level == "city" and (place.name, place.country) == (country.name, country.country)
        for place in language.gazetteer.candidates(one.wording)
    )


def _may_play(one: FoundMention, language: Language) -> bool:
    named = one.kind is EntityKind.PLACE and one.form is MentionForm.NAME
    return named and not _is_country(one, language)


def _plays(text: str, one: FoundMention, language: Language) -> bool:
    if not _may_play(one, language):
        return False
    begin = text.rfind("\n", max(0, one.start - _LOOK_BACK), one.start) + 1
    begin = max(begin, one.start - _LOOK_BACK)
    if language.pattern("retype_teams.owner").match(text, one.end):
        return language.pattern("retype_teams.owns").match(
            text, one.end
        ) is not None and _tells_of_game(text, one, language)
    if language.pattern("retype_teams.event").match(text, one.end):
        return False
    acts = language.pattern("retype_teams.does").match(text, one.end) and not language.pattern(
        "retype_teams.placed"
    ).search(text, begin, one.start)
    return bool(
        acts or language.pattern("retype_teams.done_to").search(text, begin, one.start)
    ) and _tells_of_game(text, one, language)


def _tells_of_game(text: str, one: FoundMention, language: Language) -> bool:
    """Tell whether the sentence of a name tells of a game, and the passage of a sport."""
    start = max(text.rfind(mark, max(0, one.start - _WIDEST), one.start) for mark in (". ", "\n"))
    start = max(start, one.start - _WIDEST, 0)
    ends = [text.find(mark, one.end, one.end + _WIDEST) for mark in (". ", "\n")]
    end = min((end for end in ends if end >= 0), default=min(len(text), one.end + _WIDEST))
    if not language.pattern("retype_teams.game").search(text, start, end):
        return False
    return (
        language.pattern("retype_teams.sport").search(text, max(0, start - _WIDEST), end + _WIDEST)
        is not None
    )


def _beside(
    text: str, names: Sequence[FoundMention], first: int, second: int, language: Language
) -> bool:
    """Tell whether two names of places stand side by side in a list."""
    one, other = names[first], names[second]
    if not (_may_play(one, language) and _may_play(other, language)):
        return False
    return language.pattern("retype_teams.among").fullmatch(text, one.end, other.start) is not None
