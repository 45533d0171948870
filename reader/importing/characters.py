"""Characters that no reader can show: removed or replaced, so that what is kept is clean text."""

import re

_SURROGATE = re.compile(r"[\ud800-\udfff]")
_SURROGATE_PAIR = re.compile(r"[\ud800-\udbff][\udc00-\udfff]")
_LINE_END = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# Control characters, marks of another byte order, and overrides that make text read backwards.
_UNSHOWABLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufeff\ufffe\uffff\u202d\u202e]")
_DIRECTION = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def without_surrogates(text: str) -> str:
    """Return text that UTF-8 can hold: pairs joined, lone surrogates shown as U+FFFD."""
    if not _SURROGATE.search(text):
        return text
    joined = _SURROGATE_PAIR.sub(
        lambda pair: pair.group().encode("utf-16-le", "surrogatepass").decode("utf-16-le"), text
    )
    return _SURROGATE.sub("\ufffd", joined)


def clean(text: str) -> str:
    """Return the text with one kind of line end and without control characters."""
    return _UNSHOWABLE.sub("", _LINE_END.sub("\n", text))


def without_direction(text: str) -> str:
    """Return one line without bidirectional controls, fit for a title."""
    return " ".join(_DIRECTION.sub("", text).split())
