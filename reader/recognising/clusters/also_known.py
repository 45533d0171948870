"""Names that the text says are one somebody's: "Hamdi Issac, also known as Osman Hussein"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.recognising.language.language import Language
from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import EntityKind, MentionForm

_WORDS_BETWEEN = re.compile(r"(?:\s[a-z]+){1,2}(?=,\s)")
"""What may stand behind the first name: "the Rukban camp, also known as the Berm"."""
_LONGEST = 60


def also_known(
    text: str, found: Sequence[FoundMention], language: Language
) -> Iterator[tuple[FoundMention, FoundMention]]:
    """Yield a name and another name that the text gives the same somebody right behind it.

    Args:
        text: The article's text.
        found: Names of one kind, in order.
        language: Of the text.
    """
    for first, second in pairwise(found):
        if second.start - first.end > _LONGEST or MentionForm.ADJECTIVE in (
            first.form,
            second.form,
        ):
            continue
        start = first.end
        if first.kind is EntityKind.PLACE and (
            words := _WORDS_BETWEEN.match(text, start, second.start)
        ):
            start = words.end()
        if _says_so(text, start, second.start, second, language):
            yield first, second


def _says_so(text: str, start: int, end: int, second: FoundMention, language: Language) -> bool:
    if language.pattern("also_known.also").fullmatch(text, start, end):
        return True
    if second.kind is EntityKind.PERSON:
        return (
            " " in second.wording
            and language.pattern("also_known.born").fullmatch(text, start, end) is not None
        )
    return language.pattern("also_known.renamed").fullmatch(text, start, end) is not None
