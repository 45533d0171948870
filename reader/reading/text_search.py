"""Finding words in the article, whatever their case, accents and quotation marks. No Qt."""

from reader.text.folding import folded_char
from reader.text.span import Span

MOST_MATCHES = 5_000
_SAME = {
    "\N{LEFT SINGLE QUOTATION MARK}": "'",
    "\N{RIGHT SINGLE QUOTATION MARK}": "'",
    "\N{SINGLE LOW-9 QUOTATION MARK}": "'",
    "\N{LEFT DOUBLE QUOTATION MARK}": '"',
    "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
    "\N{DOUBLE LOW-9 QUOTATION MARK}": '"',
    "\N{EN DASH}": "-",
    "\N{EM DASH}": "-",
    "\N{SOFT HYPHEN}": "-",
}


def find_all(text: str, words: str) -> tuple[Span, ...]:
    """Return where `words` stands in `text`, in order, not overlapping, at most `MOST_MATCHES`."""
    sought = _searched(" ".join(words.split()))
    if not sought:
        return ()
    searched = _searched(text)
    spans: list[Span] = []
    at = searched.find(sought)
    while at >= 0 and len(spans) < MOST_MATCHES:
        spans.append(Span(at, at + len(sought)))
        at = searched.find(sought, at + len(sought))
    return tuple(spans)


def _searched(text: str) -> str:
    """Fold each code point to one code point, so that no offset moves."""
    return text.translate({ord(char): _searched_char(char) for char in set(text)})


def _searched_char(char: str) -> str:
    if char in _SAME:
        return _SAME[char]
    if char.isspace():
        return " "
    return folded_char(char)
