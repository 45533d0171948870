"""Demonyms in the text: "Russian" is a mention of Russia, of the form `adjective`."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from reader.recognising.language.language import Language
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import EntityKind, MentionForm

_WORD_AFTER = re.compile(r"\s+\w|-[a-z]")


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
    for match in language.pattern("add_demonyms.first_word").finditer(text):
        word = language.gazetteer.people_at(text, match.start(), match.group())
        if word is None or match.start() < done:
            continue
        start, end = match.start(), match.start() + len(word)
        index = bisect_left(ends, start + 1)
        if index < len(names) and names[index].start < end:
            continue
        done = end
        if _is_language(text, start, end, word, language) or _is_half_of_another(
            text, start, end, language
        ):
            continue
        if language.pattern("add_demonyms.event_or_work").match(text, end):
            continue
        place = language.gazetteer.people(word)
        if place is not None:
            yield FoundMention(
                start, end, word, EntityKind.PLACE, 0.9, MentionForm.ADJECTIVE, place
            )


def _is_language(text: str, start: int, end: int, word: str, language: Language) -> bool:
    """Tell whether a demonym names a language here: "in French", "the Russian language"."""
    if language.pattern("add_demonyms.language_after").match(text, end):
        return True
    if _WORD_AFTER.match(text, end) and not language.pattern("add_demonyms.goes_on").match(
        text, end, end + 8
    ):
        return False
    before = text[max(0, start - 30) : start]
    return language.pattern("add_demonyms.language_before").search(
        before
    ) is not None and not language.pattern("add_demonyms.plural_or_person").search(word)


def _is_half_of_another(text: str, start: int, end: int, language: Language) -> bool:
    """Tell whether it is half of a word for a people: "African-American", "Anglo-Irish"."""
    if language.pattern("add_demonyms.second_half").match(text, end):
        return True
    never_before = language.pattern("add_demonyms.never_before")
    return never_before.search(text[max(0, start - 10) : start]) is not None and text.startswith(
        language.listed("add_demonyms.american"), start
    )
