# ruff: noqa: RUF001 - the signs and letters that pages set
"""Lines that only say when, and perhaps by whom, a story was published."""

import re
from dataclasses import dataclass

from reader.importing.lines.bylines import Byline, find_byline
from reader.importing.lines.dates import find_dates, is_calendar_word
from reader.text.article import Published

_LONGEST = 160
_UPDATED = re.compile(
    r"updat|modif|aktualisiert|geändert|mis(?:e)? à jour|actualiza|aggiorna|atualiza|bijgewerkt"
    r"|revised|uppdatera|opdater|güncell|обновл|zaktualiz",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"publish|posted|\bissued|released|created|filed|\bdated?\b\s?:|veröffentlicht|erstellt"
    r"|erschienen|\bstand\b|datum|publié|posté|créé|mis en ligne|publicad|fecha|pubblicat"
    r"|gepubliceerd|geplaatst|publicerad|opublikowan|yayın|опубликован|^(?:on|am|le|el|il)\b",
    re.IGNORECASE,
)
_FILLER = re.compile(
    r"\b(?:at|on|in|um|am|den|der|le|à|el|a las|las|alle|às|om|op|kl|uhr|h|hrs?|o'clock|the|and"
    r"|last|first|date|time|gmt|utc|e[sd]?t|p[sd]?t|c[sd]?t|m[sd]?t|bst|ist|cet|cest|msk|amt|jst"
    r"|aest|aedt|mez|mesz|sgt|hkt|z|read|words?"
    r"|\d{1,3} (?:second|minute|hour|day|week|month|year)s? ago"
    r"|\d{1,3} min(?:ute)?s?(?: read)?|min read|(?:vor|il y a|hace|fa) \d{1,3} \w+)\b"
    r"|[+-]\d{1,2}:?\d{2}",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"(?:about |over |nearly )?(?:\d{1,3}|an?|one|two|three) "
    r"(?:second|minute|min|hour|hr|day|week|month|year)s? ago"
    r"|vor (?:\d{1,3}|einer?|einem) \w+|il y a (?:\d{1,3}|une?) \w+|hace (?:\d{1,3}|una?) \w+"
    r"|\d{1,3} \w+ fa|\d{1,2}\s?min(?:ute)?s?(?: read)?|yesterday|today|gestern|heute|hier",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"(?:^|(?<=[|/·•,;\t]))[ \xa0]{0,3}(?:source|editor|author|quelle|fuente|fonte|bron"
    r"|section|category|topic|views?|comments?|hits|location|time|lesedauer|leestijd"
    r"|temps de lecture|categories)"
    r"\s?:[^|/·•,\d]{0,60}(?=[|/·•\d]|$)",
    re.IGNORECASE,
)
_SAID_SO = re.compile(
    r"(?:^|[^\w-])(?:published|posted|updated|veröffentlicht|aktualisiert|publié|publicado"
    r"|pubblicato|gepubliceerd|опубликовано)(?: (?:on|am|le|el|il|op|em))?\s?:?\s*$",
    re.IGNORECASE,
)
_MOST_WORDS = 16
_BY = re.compile(r"\b(?:by|von|par|por|di|door)\b", re.IGNORECASE)
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
