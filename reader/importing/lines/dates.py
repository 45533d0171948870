"""Days and times of day in a line, in English and the common European languages.

Month and weekday names are those of Unicode CLDR (reader.training.make_calendar). Nothing is
completed: a date without its year is no date.
"""

import re
from dataclasses import dataclass
from datetime import date, time
from functools import cache

from reader.importing.lines.phrase_lists import any_of
from reader.paths import calendar_file

_NAME = r"[^\W\d_]{3,14}"
_YEAR = r"(?P<year>1[89]\d\d|20\d\d)"
# A page may set the time of day right behind the year.
_END = r"(?!\d(?!\d?:\d\d))"
_DAY = r"(?P<day>\d{1,2})"
_NTH = rf"(?:{any_of('ordinals')}|[.ºª°])"
_MONTH = rf"(?P<name>{_NAME})\.?"
_OF = any_of("of_dates")
_GAP = r"[ \xa0-]"
_FORMS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<![\d.]){_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)(?:T(?=\d))?",
        rf"{_YEAR}\s?年\s?(?P<month>\d{{1,2}})\s?月\s?{_DAY}\s?日",
        rf"(?<![\w.]){_YEAR}/(?P<month>\d{{1,2}})/{_DAY}(?!\d)",
        rf"(?<![\w./]){_DAY}\.\s?(?P<month>\d{{1,2}})\.\s?{_YEAR}(?!\d)",
        rf"(?<![\w./])(?P<first>\d{{1,2}})(?P<mark>[/-])(?P<second>\d{{1,2}})(?P=mark){_YEAR}(?!\d)",
        rf"(?<![\d.]){_DAY}{_NTH}?{_GAP}{{0,2}}{_OF}?{_MONTH},?{_GAP}{{1,2}}{_OF}?{_YEAR}{_END}",
        rf"(?<!\w){_MONTH}[ \xa0]{{1,2}}{_DAY}{_NTH}?,?[ \xa0]{{1,2}}{_YEAR}{_END}",
        rf"(?<!\w){_YEAR}\.?[ \xa0](?P<name>{_NAME})[ \xa0]{_DAY}\b",
    )
)
_TIMES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<![\d:.])(?P<hour>\d{1,2})[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?\s?(?P<half>[ap])\.?m\b\.?",
        r"(?<![\d:.])(?P<hour>\d{1,2})\s?(?P<half>[ap])\.?m\b\.?",
        r"(?<![\d:.])(?P<hour>\d{1,2}):(?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?![\d:])",
        r"(?<![\d:.])(?P<hour>\d{1,2})\s?h\s?(?P<minute>[0-5]\d)(?!\d)",
        rf"(?<![\d:.])(?P<hour>\d{{1,2}})\.(?P<minute>[0-5]\d)(?=\s?{any_of('clock_words')})",
        r"(?<![\d:.])(?P<hour>[0-2]\d)(?P<minute>[0-5]\d)(?=\s?(?:GMT|UTC)\b)",
    )
)
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A day, and the time of day beside it, in a line.

    Args:
        day: The day.
        time: The time of day, or None.
        start: Where it begins in the line.
        end: Where it, the time included, ends.
    """

    day: date
    time: time | None
    start: int
    end: int


def find_dates(line: str, *, day_first: bool | None = None) -> list[FoundDate]:
    """Return every complete date of a line, in its order.

    Args:
        line: One line; a very long one holds no date line and yields nothing.
        day_first: How to read 3/4/2019; None where nobody can tell, and then it is no date.
    """
    if len(line) > _LONGEST or not any(char.isdigit() for char in line):
        return []
    days = sorted(_days(line, day_first), key=lambda item: item[0])
    found: list[FoundDate] = []
    for index, (start, end, day) in enumerate(days):
        until = days[index + 1][0] if index + 1 < len(days) else len(line)
        if moment := _time_in(line[end:until]):
            found.append(FoundDate(day, moment[0], start, end + moment[2]))
        elif not index and (moment := _time_in(line[:start])):
            found.append(FoundDate(day, moment[0], moment[1], end))
        else:
            found.append(FoundDate(day, None, start, end))
    return found


def is_calendar_word(word: str) -> bool:
    """Tell whether a word names a weekday or a month."""
    folded = word.casefold().rstrip(".")
    return folded in _weekdays() or folded in _months()


def month_of(word: str) -> int | None:
    """Return the month that a word names, from 1, or None."""
    return _months().get(word.casefold().rstrip("."))


def _days(line: str, day_first: bool | None) -> list[tuple[int, int, date]]:
    found: list[tuple[int, int, date]] = []
    for form in _FORMS:
        for match in form.finditer(line):
            day = _day_of(match, day_first)
            taken = any(match.start() < end and start < match.end() for start, end, _ in found)
            if day is not None and not taken:
                found.append((match.start(), match.end(), day))
    return found


def _day_of(match: re.Match[str], day_first: bool | None) -> date | None:
    parts = match.groupdict()
    year = int(parts["year"])
    if parts.get("name"):
        month, day = month_of(parts["name"]), int(parts["day"])
    elif parts.get("mark"):
        month, day = _order(int(parts["first"]), int(parts["second"]), day_first)
    else:
        month, day = int(parts["month"]), int(parts["day"])
    if month is None:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _order(first: int, second: int, day_first: bool | None) -> tuple[int | None, int]:
    """Return month and day of two numbers; no month where their order cannot be told."""
    year_length = 12
    if first > year_length or first == second:
        return second, first
    if second > year_length:
        return first, second
    if day_first is None:
        return None, first
    return (second, first) if day_first else (first, second)


def _time_in(text: str) -> tuple[time, int, int] | None:
    for form in _TIMES:
        if match := form.search(text):
            parts = match.groupdict()
            hour, minute = int(parts["hour"]), int(parts.get("minute") or 0)
            if parts.get("half"):
                if not 1 <= hour <= 12:  # noqa: PLR2004
                    continue
                hour = hour % 12 + (12 if parts["half"].lower() == "p" else 0)
            if hour < 24:  # noqa: PLR2004
                return time(hour, minute), match.start(), match.end()
    return None


@cache
def _months() -> dict[str, int]:
    return {name: int(month) for kind, month, name in _calendar() if kind == "month"}


@cache
def _weekdays() -> frozenset[str]:
    return frozenset(name for kind, _, name in _calendar() if kind == "weekday")


@cache
def _calendar() -> list[list[str]]:
    lines = calendar_file().read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]
