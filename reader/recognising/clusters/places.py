"""Which names of places mean the same one: "U.S.", "US" and "United States", "Kiev" and "Kyiv".

Countries and regions are joined by what the gazetteer says; of a name that several places bear,
the others named in the article decide (`place_choice`), and where they do not, it is doubtful.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from reader.recognising.clusters.place_choice import (
    Context,
    PlaceChoice,
    code_of,
    is_metropolis,
    two_countries,
)
from reader.recognising.clusters.place_names import other_names
from reader.recognising.language.gazetteer import Place
from reader.recognising.language.language import Language
from reader.recognising.language.name_key import name_key
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import MentionForm

_LONGEST_BEFORE = 12
_UNDECIDED = 0.48
_SHORT = 0.92
_MOST_OTHERS = 6
_LONGEST_ABBREVIATION = 4
_SHORTEST_CITY = 4


@dataclass(slots=True)
class FoundPlace:
    """One place in the making.

    Args:
        place: What the gazetteer says of it, or None.
        mentions: In order of the text, demonyms among them.
        identity: "scheme:id" where it is clear which place is meant.
        others: What else it could be, with region and country, where nothing tells.
    """

    place: Place | None = None
    mentions: list[FoundMention] = field(default_factory=list)
    identity: str | None = None
    others: tuple[str, ...] = ()


def group_places(text: str, found: Sequence[FoundMention], language: Language) -> list[FoundPlace]:
    """Return places, each with its mentions in order of the text."""
    candidates: dict[str, tuple[Place, ...]] = {}
    short = other_names(text, found, language)
    asked = [
        replace(one, wording=short[one.wording]) if one.wording in short else one for one in found
    ]
    for one in asked:
        if one.form is not MentionForm.ADJECTIVE and one.wording not in candidates:
            candidates[one.wording] = _candidates(one.wording, language)
    peoples = [one.place for one in found if one.place is not None]
    clear = (
        several for wording, several in candidates.items() if not two_countries(wording, language)
    )
    context = Context(clear, peoples, language)
    containers = _containers(text, asked, candidates, language)
    parts = _as_parts(text, asked, candidates, language)
    parts |= {one.start for one in found if language.pattern("places.of_both").match(text, one.end)}
    choices = _Choices(context, candidates, containers, parts)
    groups: dict[str, FoundPlace] = {}
    for index, (one, meant) in enumerate(zip(found, asked, strict=True)):
        choice = choices.of(index, meant)
        group = groups.setdefault(_group_key(meant, choice), FoundPlace(choice.place))
        if choice.place is not None and choice.sure and not group.identity:
            group.identity = choice.place.identity
        if choice.others:
            group.others = tuple(map(language.gazetteer.full_name, choice.others[:_MOST_OTHERS]))
            one = _undecided(one)  # noqa: PLW2901
        group.mentions.append(one if meant.wording == one.wording else one.doubted(_SHORT))
    return list(groups.values())


def _undecided(one: FoundMention) -> FoundMention:
    return replace(one, confidence=one.confidence * _UNDECIDED, place_share=_UNDECIDED)


def _containers(
    text: str,
    found: Sequence[FoundMention],
    candidates: dict[str, tuple[Place, ...]],
    language: Language,
) -> dict[int, frozenset[str]]:
    """Return by index the codes of what stands behind a comma: "Illinois" of "Springfield"."""
    containers: dict[int, frozenset[str]] = {}
    for index, (one, after) in enumerate(pairwise(found)):
        if MentionForm.ADJECTIVE in (one.form, after.form):
            continue
        if language.pattern("places.within").fullmatch(text, one.end, after.start) is not None:
            codes = {
                code_of(place)
                for place in candidates[after.wording]
                if place.level in ("country", "subdivision")
            }
            containers[index] = frozenset(codes - {""})
    return containers


def _as_parts(
    text: str,
    found: Sequence[FoundMention],
    candidates: dict[str, tuple[Place, ...]],
    language: Language,
) -> set[int]:
    """Return where names begin that mean a part of a country: "Kandahar province" and "Kandahar".

    What is called a city is the city, and so is the name by itself of one of many millions.
    """
    told = {one.start for one in found if language.pattern("places.as_part").match(text, one.end)}
    wordings = {one.wording for one in found if one.start in told}
    wordings = {one for one in wordings if not any(map(is_metropolis, candidates.get(one, ())))}
    return told | {
        one.start
        for one in found
        if one.wording in wordings
        and not language.pattern("places.as_city").match(text, one.end)
        and not language.pattern("places.city_before").search(
            text, max(0, one.start - _LONGEST_BEFORE), one.start
        )
    }


class _Choices:
    """What each name means; one whose container is told decides for those that follow."""

    def __init__(
        self,
        context: Context,
        candidates: dict[str, tuple[Place, ...]],
        containers: dict[int, frozenset[str]],
        parts: set[int],
    ) -> None:
        self._context = context
        self._candidates = candidates
        self._containers = containers
        self._parts = parts
        self._by_wording: dict[str, PlaceChoice] = {}
        self._told: dict[str, PlaceChoice] = {}

    def of(self, index: int, one: FoundMention) -> PlaceChoice:
        """Return what a mention means."""
        if one.form is MentionForm.ADJECTIVE and one.place is not None:
            if one.start in self._parts:
                return PlaceChoice(one.place, sure=True)
            return PlaceChoice(self._context.people_place(one.wording, one.place), sure=True)
        candidates = self._candidates[one.wording]
        if one.start in self._parts and (part := self._context.part(candidates)) is not None:
            return part
        inside = self._containers.get(index)
        if inside and any(place.level not in ("country", "region") for place in candidates):
            choice = self._context.choose(candidates, inside)
            if choice.place is not None and _is_inside(choice.place, inside):
                self._told[one.wording] = choice
                return choice
        if one.wording in self._told:
            return self._told[one.wording]
        if one.wording not in self._by_wording:
            self._by_wording[one.wording] = self._context.country(
                one.wording
            ) or self._context.choose(candidates)
        return self._by_wording[one.wording]


def _is_inside(place: Place, codes: frozenset[str]) -> bool:
    return place.region in codes or place.country in codes


def _candidates(wording: str, language: Language) -> tuple[Place, ...]:
    """Return what a wording can mean; "OSLO" is written as "Oslo" where it is no abbreviation."""
    if not wording.isupper() or "." in wording:
        return language.gazetteer.candidates(wording)
    written = wording.title()
    if len(wording) > _LONGEST_ABBREVIATION:
        return language.gazetteer.candidates(written)
    as_it_is = language.gazetteer.candidates(wording)
    return (
        as_it_is
        if as_it_is or len(wording) < _SHORTEST_CITY
        else language.gazetteer.candidates(written)
    )


def _group_key(one: FoundMention, choice: PlaceChoice) -> str:
    """Return what all mentions of one place share."""
    place = choice.place
    if place is None:
        return "name:" + name_key(one.wording)
    if place.identity is not None and (choice.sure or place.level in ("country", "region")):
        return place.identity
    return "name:" + name_key(place.name)
