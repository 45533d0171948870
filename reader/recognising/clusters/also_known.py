"""Names that the text says are one somebody's: "Hamdi Issac, also known as Osman Hussein"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.recognising.mentions.found_mention import FoundMention
from reader.text.entity import EntityKind, MentionForm

_OPENING = r"(?:,|\s\(|\s[-\u2013\u2014])?\s?(?:(?:who|which)\s(?:is|was)\s)?(?:now\s)?"
_CLOSING = r"\s(?:the\s)?[\"\u201c\u2018']?"
_OFTEN = (
    r"(?:also|better|formerly|previously|popularly|commonly|sometimes|originally|widely|otherwise)"
)
_ALSO = re.compile(
    rf"{_OPENING}(?:{_OFTEN}\s(?:known|called|referred\sto)(?:\s(?:as|by\sthe\sname))?|a\.?k\.?a\.?|alias"
    rf"|whose\s(?:real|full|birth|given)\sname\s(?:is|was)|real\sname){_CLOSING}"
    rf"|,\sknown\sas{_CLOSING}"
)
_BORN = re.compile(r"(?:\s\(|,\s)(?:born|n\u00e9e?|nee)\s")
_RENAMED = re.compile(
    rf"(?:(?:,\s|\s\()(?:formerly|previously)|\s\(now|(?:,\s|\s\()(?:now|later)\s(?:called|named)){_CLOSING}"
)
_WORDS_BETWEEN = re.compile(r"(?:\s[a-z]+){1,2}(?=,\s)")
"""What may stand behind the first name: "the Rukban camp, also known as the Berm"."""
_LONGEST = 60


def also_known(
    text: str, found: Sequence[FoundMention]
) -> Iterator[tuple[FoundMention, FoundMention]]:
    """Yield a name and another name that the text gives the same somebody right behind it.

    Args:
        text: The article's text.
        found: Names of one kind, in order.
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
        if _says_so(text, start, second.start, second):
            yield first, second


def _says_so(text: str, start: int, end: int, second: FoundMention) -> bool:
    if _ALSO.fullmatch(text, start, end):
        return True
    if second.kind is EntityKind.PERSON:
        return " " in second.wording and _BORN.fullmatch(text, start, end) is not None
    return _RENAMED.fullmatch(text, start, end) is not None
