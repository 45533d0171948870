"""Characters that no reader can show: removed or replaced, so that what is kept is clean text."""

import re

_SURROGATE = re.compile(r"[\ud800-\udfff]")
_SURROGATE_PAIR = re.compile(r"[\ud800-\udbff][\udc00-\udfff]")
_LINE_END = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# Control characters, and marks of another byte order.
_UNSHOWABLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufeff\ufffe\uffff]")
_EMBEDDING = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
_OVERRIDES = "\u202d\u202e"
_OPENERS = "\u202a\u202b\u202d\u202e\u2066\u2067\u2068"
_ISOLATES = "\u2066\u2067\u2068"
_POP_EMBEDDING, _POP_ISOLATE = "\u202c", "\u2069"
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
    """Return the text with one kind of line end and without control characters.

    Of the controls that turn the direction of letters, those stay that open and close in one
    line; overrides, which make text read backwards, go.
    """
    shown = _UNSHOWABLE.sub("", _LINE_END.sub("\n", text))
    if not _EMBEDDING.search(shown):
        return shown
    return "\n".join(
        _balanced(line) if _EMBEDDING.search(line) else line for line in shown.split("\n")
    )


def _balanced(line: str) -> str:
    """Return a line without overrides, and without a control that is not closed or not open.

    What closes what: Unicode Standard Annex 9, BD9 and BD11.
    """
    gone: set[int] = set()
    waiting: list[int] = []
    for place, char in enumerate(line):
        if char in _OPENERS:
            waiting.append(place)
        elif char == _POP_EMBEDDING:
            if not waiting or line[waiting[-1]] in _ISOLATES:
                gone.add(place)
            elif line[opener := waiting.pop()] in _OVERRIDES:
                gone.update((opener, place))
        elif char == _POP_ISOLATE:
            while waiting and line[waiting[-1]] not in _ISOLATES:
                gone.add(waiting.pop())
            if waiting:
                waiting.pop()
            else:
                gone.add(place)
    gone.update(waiting)
    return "".join(char for place, char in enumerate(line) if place not in gone)


def without_direction(text: str) -> str:
    """Return one line without bidirectional controls, fit for a title."""
    return " ".join(_DIRECTION.sub("", text).split())
