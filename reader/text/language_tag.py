"""Tags of languages as BCP 47 (RFC 5646) writes them: "de", "pt-BR", "zh-Hant"."""

import re

_TAG = re.compile(r"[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*", re.IGNORECASE)
_SCRIPT, _REGION = 4, 2
_LONGEST = 35
_NO_LANGUAGE = frozenset({"und", "mul", "zxx", "mis"})


def language_tag(value: object) -> str | None:
    """Return what a document says of its language as a tag in its usual letters.

    Returns:
        The tag; None where the value is none, or says that the language is not known.
    """
    if not isinstance(value, str):
        return None
    value = value.strip()
    if len(value) > _LONGEST or not _TAG.fullmatch(value):
        return None
    language, *parts = value.replace("_", "-").split("-")
    if language.lower() in _NO_LANGUAGE:
        return None
    return "-".join((language.lower(), *map(_usual, parts)))


def _usual(part: str) -> str:
    if len(part) == _SCRIPT and part.isalpha():
        return part.title()
    return part.upper() if len(part) == _REGION else part.lower()
