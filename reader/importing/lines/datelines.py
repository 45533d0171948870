# ruff: noqa: RUF001 - the dashes that newspapers set
"""The dateline that opens a story: "LISBON, Nov 20 (Reuters) - ", and the agency it names."""

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import islice

from reader.importing.lines.dates import find_dates, is_calendar_word
from reader.importing.lines.phrase_lists import phrases
from reader.paths import places_file
from reader.text.article import Dateline
from reader.text.folding import place_key

_DASH = re.compile(r"[ \t\xa0]{0,2}(?:--|[-–—―])(?=[ \t\xa0])")
_AGENCY = re.compile(r"\((?P<round>[^()\d]{2,40})\)$|/(?P<slashed>[A-Z][\w .]{1,30})/$")
_AGENCY_FIRST = re.compile(r"\((?P<agency>[^()\d]{2,40})\)\s{0,2}[-–—][ \t]")
_PLACE = re.compile(r"[^\W\d_][^\d_()\"“”:;!?]{0,60}")
_SITE = re.compile(r"[^\W_][\w-]{1,30}\.[A-Za-z]{2,6}")
_ABBREVIATED = re.compile(r"(?:^|[ .,])[^\W\d_]{1,2}\.$|, [^\W\d_]{2,5}\.$")
_PARTICLES = phrases("place_particles")
_WITHIN = 120
_DASHES = 3


@dataclass(frozen=True, slots=True)
class FoundDateline:
    """A dateline at the beginning of a paragraph.

    Args:
        dateline: Its wording, place and day.
        agency: The agency it names, or None.
    """

    dateline: Dateline
    agency: str | None = None


def find_dateline(paragraph: str, *, sure: bool = False) -> FoundDateline | None:
    """Return the dateline with which a paragraph opens, or None.

    Args:
        paragraph: Its beginning is enough.
        sure: Only take a dateline that shows as one by a day, an agency or capitals; this needs
            no gazetteer and is fast.
    """
    head = paragraph[:_WITHIN]
    first = _AGENCY_FIRST.match(head)
    for dash in islice(_DASH.finditer(head), _DASHES):
        if dash.start() == 0:
            return None
        prefix = head[: dash.start()]
        if first and dash.start() >= first.end():
            found = _parse(prefix[first.end() :], first.group("agency"), sure=sure)
        else:
            found = _parse(prefix, None, sure=sure)
        if found is not None:
            place, day, agency = found
            if first and dash.start() < first.end() and place is None:
                # "(AGENCY) - PLACE, day -" is looked for before the agency alone is taken.
                longer = find_dateline(paragraph[first.end() :], sure=sure)
                if longer is not None and longer.dateline.place and longer.agency is None:
                    text = paragraph[: first.end()] + longer.dateline.text
                    return FoundDateline(replace(longer.dateline, text=text), agency)
            text = head[: dash.end()].strip()
            return FoundDateline(Dateline(text, place_name(place) if place else None, day), agency)
    return None


def _parse(
    prefix: str, agency: str | None, *, sure: bool
) -> tuple[str | None, date | None, str | None] | None:
    """Take what stands before the dash apart into place, day and agency; None if it will not."""
    rest = prefix.strip(" ,\xa0")
    if match := _AGENCY.search(rest.rstrip(".,")):
        agency = (match.group("round") or match.group("slashed")).strip()
        rest = rest[: match.start()]
    elif _SITE.fullmatch(rest):
        return None, None, rest
    rest = _trimmed(rest)
    rest, dated, day = _without_day(rest)
    rest = _trimmed(rest)
    if not rest:
        named = agency is not None and agency[:1].isupper()
        return (None, day, agency) if named or day is not None else None
    if not _PLACE.fullmatch(rest) or not _is_place_like(rest):
        return None
    if (agency or dated) and _is_capitals(rest):
        return rest, day, agency
    if sure and not agency and not dated and not _is_capitals(rest):
        return None
    return (rest, day, agency) if _is_known_place(rest) else None


def _trimmed(text: str) -> str:
    text = text.strip(" ,\xa0")
    return text if _ABBREVIATED.search(text) else text.rstrip(".")


def _without_day(text: str) -> tuple[str, bool, date | None]:
    """Cut the day off the end: "LISBON, Nov 20" with or without a year."""
    for found in find_dates(text):
        if not text[found.end :].strip(" .,"):
            return text[: found.start], True, found.day
    for mark in re.finditer(r"[,.] ", text):
        if _names_day(text[mark.end() :]):
            return text[: mark.start()], True, None
    return text, False, None


def place_name(place: str) -> str:
    """Return a place as a reader would write it: LISBON as Lisbon, PORT-AU-PRINCE so, too."""
    words = re.split(r"([\s/-]+|(?<=['’]))", place.strip(" ,"))
    return "".join(_titled(word, first=not index) for index, word in enumerate(words))


def _titled(word: str, *, first: bool) -> str:
    letters = word.rstrip(".,")
    if not first and word.casefold() in _PARTICLES and word.isupper():
        return word.lower()
    if "." in letters or not letters.isupper() or len(letters) < 2:  # noqa: PLR2004
        return word
    return word[0] + word[1:].lower()


def _is_place_like(place: str) -> bool:
    words = [word for word in re.split(r"[\s/,-]+", place) if word]
    return 0 < len(words) <= 7 and all(  # noqa: PLR2004
        word[0].isupper() or word.casefold() in _PARTICLES for word in words
    )


def _is_capitals(place: str) -> bool:
    first = place.split(",", maxsplit=1)[0]
    return len(first) > 1 and first.upper() == first


def _names_day(text: str) -> bool:
    """Tell whether a few words are a day such as "Nov. 20" or "20. November" or "Monday"."""
    words = re.findall(r"[^\W\d_]+", text)
    return bool(words) and len(words) <= 3 and any(is_calendar_word(word) for word in words)  # noqa: PLR2004


def _is_known_place(place: str) -> bool:
    """Tell whether a gazetteer knows the city or country: without an agency nothing else can."""
    names = [name.strip(" .") for name in place.split(",", maxsplit=1)[0].split("/")]
    return all(name[:1].isupper() and place_key(name) in _gazetteer() for name in names)


_DATELINE_LEVELS = ("country", "city", "city-alternate")


@cache
def _gazetteer() -> frozenset[str]:
    """Return the names of countries and cities, and the other names of large cities."""
    names: set[str] = set()
    with places_file().open(encoding="utf-8") as lines:
        for line in lines:
            key, _, level, _ = line.split("\t", maxsplit=3)
            if level in _DATELINE_LEVELS:
                names.add(key)
    return frozenset(names)
