"""Persons named side by side, who are two: "Vice President Biden and Jill Biden".

Nor is "Ann Ray, daughter of Lord Ray" one. Of "Daniel and Henrik Sedin" the first has the surname
of the second.
"""

from collections.abc import Container, Mapping, Sequence
from itertools import pairwise
from typing import TypeVar

from reader.recognising.language.language import Language
from reader.recognising.language.person_names import PersonName, parsed_name
from reader.recognising.mentions.found_mention import FoundMention

_LONGEST_KIN = 12
_LONGEST = 60

Somebody = TypeVar("Somebody")


class Neighbours:
    """Knows which persons of a text "and" stands between.

    Args:
        text: The article's text.
        found: The names of persons, in order.
        language: Of the text.
    """

    def __init__(self, text: str, found: Sequence[FoundMention], language: Language) -> None:
        self._language = language
        self._text = text
        self._beside: dict[int, list[PersonName]] = {}
        self._surnames: dict[int, str] = {}
        self._kin: dict[int, tuple[str, str]] = {}
        for one, other in pairwise(found):
            if other.start - one.end > _LONGEST:
                continue
            whose = language.pattern("neighbours.whose").fullmatch(text, one.end, other.start)
            if (
                whose
                and " " not in other.wording
                and (words := parsed_name(one.wording, language).words)
            ):
                self._kin[other.start] = words[-1], whose[1]
            between = language.pattern("neighbours.and").fullmatch(text, one.end, other.start)
            if between is None and not language.pattern("neighbours.related").fullmatch(
                text, one.end, other.start
            ):
                continue
            first, second = parsed_name(one.wording, language), parsed_name(other.wording, language)
            self._beside.setdefault(one.start, []).append(second)
            self._beside.setdefault(other.start, []).append(first)
            if between and not between[1] and len(first.words) == 1 and len(second.words) > 1:
                self._surnames[one.start] = second.words[-1]

    def surname_after(self, one: FoundMention) -> str:
        """Return "sedin" for the first of "Daniel and Henrik Sedin", or nothing."""
        return self._surnames.get(one.start, "")

    def kin_of(self, one: FoundMention) -> tuple[str, str]:
        """Return "ray" and "wife" for the last of "Tom Ray's wife, Ann", or nothing twice."""
        return self._kin.get(one.start, ("", ""))

    def are_kin(self, one: FoundMention) -> bool:
        """Tell whether the text calls a name and the next relatives: "brothers Daniel and …"."""
        return (
            self._language.pattern("neighbours.kin").search(
                self._text, max(0, one.start - _LONGEST_KIN), one.start
            )
            is not None
        )

    def others(
        self, one: FoundMention, by_name: Mapping[PersonName, tuple[Somebody, float]]
    ) -> Container[int]:
        """Return the identities (`id`) of those who stand beside a name, and so are not meant."""
        beside = self._beside.get(one.start, ())
        return {id(by_name[name][0]) for name in beside if name in by_name}
