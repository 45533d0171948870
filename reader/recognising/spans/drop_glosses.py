"""A name said again in its own script is no second name: "Beijing (北京)"."""

import unicodedata
from collections.abc import Sequence

from reader.recognising.mentions.found_mention import FoundMention

_OPENING = " ("


def drop_glosses(text: str, names: Sequence[FoundMention]) -> list[FoundMention]:
    """Return the names without those in brackets right behind a name in the text's own script."""
    ends = {one.end for one in names if _is_latin(one.wording)}
    return [
        one
        for one in names
        if one.start - len(_OPENING) not in ends
        or text[one.start - len(_OPENING) : one.start] != _OPENING
        or text[one.end : one.end + 1] not in (")", ",", ";")
        or _has_latin(one.wording)
    ]


def _is_latin(words: str) -> bool:
    return all(_in_latin(letter) for letter in words if letter.isalpha())


def _has_latin(words: str) -> bool:
    return any(_in_latin(letter) for letter in words if letter.isalpha())


def _in_latin(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith("LATIN")
