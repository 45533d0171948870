# ruff: noqa: RUF001 - the signs and letters that pages set
"""Lines that only say when, and perhaps by whom, a story was published."""

import re
from dataclasses import dataclass

from reader.importing.lines.bylines import Byline, find_byline
from reader.importing.lines.dates import find_dates, is_calendar_word
from reader.importing.lines.phrase_lists import any_of, matching
from reader.text.article import Published

_LONGEST = 160
_UPDATED = matching(any_of("updated"))
_PUBLISHED = matching(any_of("published"))
_FILLER = matching(rf"\b{any_of('date_fillers')}\b", r"[+-]\d{1,2}:?\d{2}")
_AGO = matching(any_of("ago"))
_LABELLED = matching(
    rf"(?:^|(?<=[|/·•,;\t]))[ \xa0]{{0,3}}{any_of('date_line_labels')}"
    r"\s?:[^|/·•,\d]{0,60}(?=[|/·•\d]|$)"
)
_SAID_SO = matching(rf"(?:^|[^\w-]){any_of('said_published')}\s?:?\s*$")
_MOST_WORDS = 16
_BY = matching(rf"\b{any_of('said_by')}\b")
_SIGNS = re.compile(r"[\s\d/|·•,.;:()\[\]–—-]+")
_SEPARATORS = re.compile(r"\s[/|·•–—-]\s|\s{3,}|\t")


@dataclass(frozen=True, slots=True)
class DateLine:
    """A line that only dates a story.

    Args:
        published: The day and time it gives for publication, or None where it only says "updated".
        updated: The day and time it gives for the last change, or None.
        byline: The authors it names, or None.
        says_so: Whether it says in a word that this is the day of publication.
    """

    published: Published | None
    updated: Published | None = None
    byline: Byline | None = None
    says_so: bool = False


def find_date_line(text: str, *, day_first: bool | None = None) -> DateLine | None:
    """Return what a date line says, or None if the line says something else."""
    if len(text) > _LONGEST:
        return None
    if _AGO.fullmatch(text.strip(" .·|–—-")):
        return DateLine(None)
    dates = find_dates(text, day_first=day_first)
    if not dates:
        return None
    rest = text
    for found in reversed(dates):
        rest = rest[: found.start] + " | " + rest[found.end :]
    byline = _byline_in(rest)
    cue = _PUBLISHED.search(rest[:60]) or _UPDATED.search(rest[:60])
    words = _residue(_LABELLED.sub(" | ", _without_byline(rest) if byline else rest))
    said = _SAID_SO.search(text[: dates[0].start][-40:]) is not None
    if words > (
        _MOST_WORDS if said else _allowed(text, cued=cue is not None or byline is not None)
    ):
        return None
    published: Published | None = None
    updated: Published | None = None
    for found in dates:
        moment = Published(found.day, found.time)
        if _UPDATED.search(text[max(0, found.start - 40) : found.start]):
            updated = updated or moment
        else:
            published = published or moment
    says_so = _PUBLISHED.search(rest[:60]) is not None
    return DateLine(published, updated, byline, says_so=says_so)


def _byline_in(text: str) -> Byline | None:
    for part in re.split(r"[|/·•]", text):
        for cue in _BY.finditer(part):
            if byline := find_byline(part[cue.start() :].strip(" ,;:–—-")):
                return byline
    return None


def _allowed(text: str, *, cued: bool) -> int:
    """Return how many words beside the date a date line may hold."""
    if cued:
        return 6
    return 4 if _SEPARATORS.search(text) else 2


def _without_byline(text: str) -> str:
    cue = _BY.search(text)
    end = text.find("|", cue.end()) if cue else -1
    return text if cue is None else text[: cue.start()] + (text[end:] if end >= 0 else "")


def _residue(text: str) -> int:
    """Count the words that are neither part of a date nor usual beside one."""
    bare = _FILLER.sub(" ", _UPDATED.sub(" ", text))
    words = [word for word in _SIGNS.sub(" ", bare).split() if not is_calendar_word(word)]
    return len(words)
