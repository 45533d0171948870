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


def letters_key(text: str) -> str:
    """Return the letters and digits of a line without case: what two wordings of it share."""
    return "".join(char for char in text.casefold() if char.isalnum())


@lru_cache(maxsize=20_000)
def place_key(name: str) -> str:
    """Return a place's name as the gazetteer has it: also without signs and a leading "the"."""
    kept = "".join(char for char in folded(name) if char.isalnum() or char in " -")
    return " ".join(kept.replace("-", " ").split()).removeprefix("the ")
