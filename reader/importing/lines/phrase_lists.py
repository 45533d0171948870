"""What pages, mails and newspapers say around an article, by language.

`resources/importing/XX.txt` holds the phrases of a language (`any.txt` those of all), under the
names by which they are asked for here:

    [networks]          words and whole lines in lower case, with semicolons between
    share; tweet
    [see_also]          or patterns, one on a line, without nested repetition, so that each runs in
    read (?:also|next)  linear time

A document may be in any language, so the phrases of all are looked for; a language more is a file
more. No site is named.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from reader.paths import phrases_folder

_SECTION = re.compile(r"\[(\w+)\]$")


def phrases(section: str) -> frozenset[str]:
    """Return the words and whole lines of a section, in all languages."""
    return _phrases(each for lines in _lines().values() for each in lines[section])


def phrases_by_language(section: str) -> dict[str, frozenset[str]]:
    """Return the words and whole lines of a section in each language that has any."""
    found = {language: _phrases(lines[section]) for language, lines in _lines().items()}
    return {language: phrases for language, phrases in found.items() if phrases}


def patterns(section: str) -> tuple[str, ...]:
    """Return the patterns of a section, in all languages."""
    return tuple(each for lines in _lines().values() for each in lines[section])


def any_of(*sections: str) -> str:
    """Return a pattern that matches where one of some sections does."""
    return f"(?:{'|'.join(pattern for section in sections for pattern in patterns(section))})"


def matching(*patterns_: str) -> re.Pattern[str]:
    """Return one pattern that matches where one of some does, without regard to case."""
    return re.compile("|".join(patterns_), re.IGNORECASE)


def _phrases(lines: Iterable[str]) -> frozenset[str]:
    text = ";".join(lines)
    return frozenset(" ".join(phrase.split()) for phrase in text.split(";") if phrase.strip())


@cache
def _lines() -> dict[str, defaultdict[str, list[str]]]:
    """Return the lines of each section of each language."""
    languages: dict[str, defaultdict[str, list[str]]] = {}
    for path in sorted(phrases_folder().glob("*.txt")):
        found = languages[path.stem] = defaultdict(list)
        section: list[str] = []
        for line in path.read_text("utf-8").splitlines():
            if named := _SECTION.match(line):
                section = found[named[1]]
            elif line and not line.startswith("#"):
                section.append(line)
    return languages
