# ruff: noqa: RUF001 - the apostrophes that newspapers set
"""Who wrote, reported, edited or translated: byline lines, credit lines and spoken sign-offs."""

import re
from dataclasses import dataclass

from reader.importing.lines.dates import is_calendar_word
from reader.importing.lines.phrase_lists import any_of, matching, phrases

_LONGEST = 400
_NAME_WORD = r"(?:[^\W\d_a-zß-ÿ][^\W\d_]*(?:[.'’-][^\W\d_]+){0,3}\.?|[^\W\d_]{1,3}[’'-][^\W\d_]+)"
_NAME = re.compile(
    rf"{_NAME_WORD}(?:[ \xa0]{{1,2}}(?:{any_of('name_particles')}|{_NAME_WORD})){{0,4}}$"
)
_CUE = matching(any_of("by_cues"))
_SEPARATOR = re.compile(rf"\s*(?:[,;|/·•&]|{any_of('name_separators')})\s*")
_LIST_MARK = re.compile(r"\s*[,;|/·•]\s*")
_JOINED = re.compile(rf"(?:^|\s+)(?:&|{any_of('name_separators')})\s+")
_JUNIOR = re.compile(r",\s*[JS]r\b")
_AFTER_NAME = re.compile(rf"\s+{any_of('after_names')}\s|\s*[<(@]")
_OFFICE = matching(rf"\b{any_of('offices')}\b")
_ROLE = matching(rf"\b{any_of('trades')}\b")
_CREDIT = re.compile(
    rf"[\[(—–-]*\s*(?:(?P<author>(?i:{any_of('credited_authors')}))"
    rf"|(?i:{any_of('credited_others')}))[\s:]*(?=[^\W\d_a-zß-ÿ(@])"
)
_CONTRIBUTED = matching(any_of("contributed"))
_SIGN_OFF = re.compile(
    r"(?:^|[\s(])(?P<agency>[A-Z][\w.&-]{1,20})(?:['’]s?) (?:[a-z-]+ ){0,4}"
    r"(?P<name>(?:[A-Z][\w.'’-]* ){1,3}[A-Z][\w'’-]+) "
    rf"{any_of('signs_off')}\b[^.]{{0,80}}\.?$"
)
_LOWER_WORD = re.compile(r"(?<![\w@.])[a-zß-ÿ]+(?![\w@])")
_CONNECTING = phrases("credit_words")
_MOST_OTHER_WORDS = 2
_CAPITAL = re.compile(r"[^\W\d_a-zß-ÿ]")


@dataclass(frozen=True, slots=True)
class Byline:
    """The authors that a line names, and the agency or paper it says they write for."""

    names: tuple[str, ...]
    agency: str | None = None


def find_byline(text: str) -> Byline | None:
    """Return what a byline line such as "By Jane Doe and John Roe, Example News" says, or None."""
    line = text.strip(" –—-·|")
    match = _CUE.match(line) if len(line) <= _LONGEST // 2 else None
    # "BY MS. CARDOZO:" says in a record whose questions come.
    if match is None or line.endswith(":") or not _CAPITAL.match(line, match.end()):
        return None
    return _names_in(line[match.end() :], whole=True)


def _names_in(text: str, *, whole: bool) -> Byline | None:
    """Take a list of names apart; with `whole`, there may be nothing but names, papers, roles."""
    text = text.strip().rstrip(")]")
    if text.endswith(".") and not re.search(r"\b[A-Z]\.$|\b[JS]r\.$", text):
        text = text[:-1]
    names: list[str] = []
    agency: str | None = None
    for part in _SEPARATOR.split(text):
        name = _AFTER_NAME.split(part.strip(), maxsplit=1)[0].strip(" (<")
        if not name:
            continue
        if _OFFICE.search(name):
            agency = agency or (name if _CAPITAL.match(name) else None)
        elif _ROLE.search(name):
            continue
        elif _NAME.match(name) and (" " in name or not names) and not is_calendar_word(name):
            names.append(name)
        elif whole and (not names or name[0].islower()):
            return None
        else:
            break
    return Byline(tuple(names), agency) if names else None


def author_names(text: str) -> tuple[str, ...]:
    """Return the persons in what a page gives as its author, without their trades and places.

    They are parted at "and" or a comma only where each of them has a name of several words: "José
    Ortega y Gasset" and "Doe, Jane" are one. Empty if the text does not begin with such a name.
    """
    names: list[str] = []
    for part in () if _JUNIOR.search(text) else _LIST_MARK.split(text):
        pieces = [_AFTER_NAME.split(each, maxsplit=1)[0] for each in _JOINED.split(part) if each]
        if not all(_is_full_name(each) or _is_no_person(each) for each in pieces):
            pieces = [_AFTER_NAME.split(part, maxsplit=1)[0]]
        persons = [each for each in pieces if not _is_no_person(each)]
        if not all(_is_full_name(each) for each in persons):
            break
        names.extend(persons)
    return tuple(names)


def _is_full_name(text: str) -> bool:
    return " " in text and _NAME.match(text) is not None and not is_calendar_word(text)


def _is_no_person(text: str) -> bool:
    return _OFFICE.search(text) is not None or _ROLE.search(text) is not None


def is_name(text: str) -> bool:
    """Tell whether a line is two to four words written as a person's name is."""
    return 2 <= len(text.split()) <= 4 and _NAME.match(text) is not None and not text.isupper()  # noqa: PLR2004


def is_credit(text: str) -> bool:
    """Tell whether a line credits somebody: "Editing by Jon Boyle"."""
    if len(text) > _LONGEST:
        return False
    if _CONTRIBUTED.search(text):
        return True
    return _credit(text) is not None


def _credit(text: str) -> re.Match[str] | None:
    head = text[:_LONGEST]
    match = _CREDIT.match(head)
    if match is None or not _CAPITAL.match(head[match.end() :].lstrip("(@ ")):
        return None
    words = _LOWER_WORD.findall(head[match.end() :])
    others = [word for word in words if word not in _CONNECTING]
    # "Produced by Ann Sample, it came out in May" goes on as a sentence does.
    return match if len(others) <= _MOST_OTHER_WORDS else None


def credited_authors(text: str) -> tuple[str, ...]:
    """Return the authors, not the editors or translators, that a credit line names."""
    match = _credit(text)
    if match is None or not match.group("author"):
        return ()
    rest = re.split(r"[;)]", text[match.end() :], maxsplit=1)[0]
    byline = _names_in(rest, whole=True)
    return byline.names if byline else ()


def find_sign_off(paragraph: str) -> Byline | None:
    """Return what a broadcaster's last sentence says: "Example Radio's Jane Doe reports."."""
    match = _SIGN_OFF.search(paragraph[-200:])
    return Byline((match.group("name"),), match.group("agency")) if match else None
