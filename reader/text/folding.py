"""Words as they are compared and sought: whatever their case, their accents and their signs."""

import unicodedata
from functools import lru_cache


def folded(text: str) -> str:
    """Return `text` without case and accents, so that "Jose" finds "José"."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text).casefold()
    return "".join(char for char in apart if not unicodedata.combining(char))


def folded_char(char: str) -> str:
    """Return one code point for one, so that what is folded by it keeps its offsets."""
    return folded(char)[:1] or char


_SIGNS_ALIKE = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u02bb\u02b9\u2032\u00b4`\uff07", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
}
_NOT_SEEN = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
"""Soft hyphens and signs without width: nobody types them."""


def searched_char(char: str, *, keep_case: bool = False) -> str:
    """Return what a character is sought as: nothing, itself, or what it is made of (a ligature)."""
    if char in _SIGNS_ALIKE:
        return _SIGNS_ALIKE[char]
    if char in _NOT_SEEN:
        return ""
    if char.isspace():
        return " "
    if not keep_case:
        return folded(char)
    apart = unicodedata.normalize("NFKD", char)
    return "".join(each for each in apart if not unicodedata.combining(each))


def searched(text: str) -> str:
    """Return a line as it is sought: without case and accents, signs alike, ligatures apart."""
    return "".join(map(searched_char, text))


def letters_key(text: str) -> str:
    """Return the letters and digits of a line without case: what two wordings of it share."""
    return "".join(char for char in text.casefold() if char.isalnum())


@lru_cache(maxsize=20_000)
def place_key(name: str) -> str:
    """Return a place's name as the gazetteer has it: also without signs and a leading "the"."""
    kept = "".join(char for char in folded(name) if char.isalnum() or char in " -")
    return " ".join(kept.replace("-", " ").split()).removeprefix("the ")
