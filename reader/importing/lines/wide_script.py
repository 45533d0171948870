"""Chinese, Japanese and Korean characters, each of which counts as a word.

Patterns with so many characters take milliseconds to compile, and the first article is shown before
that; so only a text that may hold some compiles them.
"""

import re
from functools import cache

_WIDE = "\u1100-\u11ff\u2e80-\u2fff\u3040-\u9fff\uac00-\ud7af\uf900-\ufaff"
_JAMO, _AFTER_JAMO, _OTHERS = "\u1100", "\u1200", "\u2e80"


def wide_characters(text: str) -> int:
    """Return how many wide characters a text holds."""
    return len(_pattern(f"[{_WIDE}]").findall(text)) if _may_be_wide(text) else 0


def words_and_wide(text: str, word: re.Pattern[str]) -> list[str]:
    """Return what a pattern without groups finds in a text, and each wide character by itself."""
    return (_pattern(f"[{_WIDE}]|{word.pattern}") if _may_be_wide(text) else word).findall(text)


def _may_be_wide(text: str) -> bool:
    if text.isascii():
        return False
    return any(char >= _OTHERS or _JAMO <= char < _AFTER_JAMO for char in set(text))


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
