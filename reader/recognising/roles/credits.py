"""The role that a credit line gives a name, in one word: "Editing by Jon Boyle" makes an editor."""

import re

_CREDITS = (
    (re.compile(r"\b(?:edited|editing)\b[^.;)]*?\bby\b", re.IGNORECASE), "editor"),
    (
        re.compile(r"\b(?:additional )?(?:reporting|reported)\b[^.;)]*?\bby\b", re.IGNORECASE),
        "reporter",
    ),
    (re.compile(r"\b(?:written|writing|words)\b[^.;)]*?\bby\b|^\s*by\b", re.IGNORECASE), "author"),
    (re.compile(r"\b(?:photo\w*|pictures?)\b[^.;)]*?\bby\b", re.IGNORECASE), "photographer"),
    (re.compile(r"\btranslat\w+\b[^.;)]*?\bby\b", re.IGNORECASE), "translator"),
)


def credit_role(text: str, credit_start: int, name_start: int) -> str | None:
    """Return the role that a credit line gives the name at `name_start`: "Editing by …" editor."""
    before = text[credit_start:name_start]
    hits = [(match.end(), role) for pattern, role in _CREDITS for match in pattern.finditer(before)]
    return max(hits)[1] if hits else None
