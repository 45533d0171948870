"""In which letters a text is written, as far as it matters: names are looked for in English."""

_LOOKED_AT = 2_000
_LATIN_BELOW = "\u0250"


def is_latin(text: str) -> bool:
    """Tell whether most letters at the beginning of a text are Latin; true where there are none."""
    letters = [letter for letter in text[:_LOOKED_AT] if letter.isalpha()]
    return 2 * sum(letter < _LATIN_BELOW for letter in letters) >= len(letters)
