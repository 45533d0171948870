"""Demonyms in the text: "Russian" is a mention of Russia, of the form `adjective`."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from reader.recognising.language.language import Language
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import EntityKind, MentionForm

_FIRST_WORD = re.compile(
    r"\b(?:[A-ZÅÉ][^\W\d_]+|I(?=-)|(?:south|north)?(?:east|west)(?:ern)?|northern|southern|central|sub)\b"
)
_LANGUAGE_BEFORE = re.compile(
    r"(?:\b(?:in|speaks?|spoke|speaking|spoken|into|learn(?:s|ed|ing)?|stud(?:y|ies|ied)"
    r"|fluent in|taught|teach(?:es|ing)?|translated (?:from|into)|the word"
    r"|languages (?:other than|such as|like|including))\s)$"
)
_LANGUAGE_AFTER = re.compile(
    r"\s?(?:[-\s](?:language|languages|speaking|speaker|speakers|word|words|grammar|alphabet|dialect"
    r"|translation|subtitles|lessons)\b)"
)
_WORD_AFTER = re.compile(r"\s+\w|-[a-z]")
_NEVER_BEFORE = re.compile(
    r"(?:\b(?:African|Asian|Native|Mexican|Italian|Irish|Chinese|Arab)[ -])$"
)
_PLURAL_OR_PERSON = re.compile(r"(?:ans|is|ers|men|man|woman|Poles|Danes|Scots|Turks?|Swedes?)$")
_EVENT_OR_WORK = re.compile(
    r"(?:-[A-Z]\w+)?\s(?:Open|Masters|Cup|Grand\sPrix|Championships?|Games|Derby|Festival|Combined"
    r"|(?:\w+\s)?Wars?|(?:\w+\s)?Revolution|Spring|Idol|Dream|Republic|Wikipedia|Wiktionary|Dictionary"
    r"|Edition|Weekly|New\sYear|Ocean|Sea|Gulf|Channel|Peninsula|Riviera|Quarter|Alps|Shepherd|Bulldog|Rivers?"
    r"|and\s[A-Z]\w+\srivers)\b"
)
"""What a demonym makes a name with that is no mention of the country: "the French Open"."""


def add_demonyms(
    text: str, names: Sequence[FoundMention], language: Language
) -> Iterator[FoundMention]:
    """Yield the demonyms of `text` that stand outside the names found, in order.

    Args:
        text: The article's text.
        names: In order; a demonym inside a longer name is no mention of its own.
        language: Knows the demonyms.
    """
    ends = [one.end for one in names]
    done = 0
    for match in _FIRST_WORD.finditer(text):
        word = language.gazetteer.people_at(text, match.start(), match.group())
        if word is None or match.start() < done:
            continue
        start, end = match.start(), match.start() + len(word)
        index = bisect_left(ends, start + 1)
        if index < len(names) and names[index].start < end:
            continue
        done = end
        if _is_language(text, start, end, word) or _is_half_of_another(text, start, end):
            continue
        if _EVENT_OR_WORK.match(text, end):
            continue
        place = language.gazetteer.people(word)
        if place is not None:
            yield FoundMention(
                start, end, word, EntityKind.PLACE, 0.9, MentionForm.ADJECTIVE, place
            )


def _is_language(text: str, start: int, end: int, word: str) -> bool:
    """Tell whether a demonym names a language here: "in French", "the Russian language"."""
    if _LANGUAGE_AFTER.match(text, end):
        return True
    if _WORD_AFTER.match(text, end) and not re.match(
        r"\s+(?:and|or|as|is|was|at|with)\b", text[end : end + 8]
    ):
        return False
    before = text[max(0, start - 30) : start]
    return _LANGUAGE_BEFORE.search(before) is not None and not _PLURAL_OR_PERSON.search(word)


def _is_half_of_another(text: str, start: int, end: int) -> bool:
    """Tell whether it is half of a word for a people: "African-American", "Anglo-Irish"."""
    if text[end : end + 1] in "-–" and re.match(r"[-–](?:American|Canadian|Saxon)", text[end:]):  # noqa: RUF001
        return True
    return _NEVER_BEFORE.search(text[max(0, start - 10) : start]) is not None and (
        text[start:end].startswith("American")
    )
