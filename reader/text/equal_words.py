"""Where else the words of a selection stand in a text, letter by letter, as whole words."""

import re

from reader.text.annotations import Annotations
from reader.text.span import Span

MOST = 5_000


def equal_words(annotations: Annotations, span: Span) -> tuple[Span, ...]:
    """Return where the words at `span` stand elsewhere and mark nobody yet, in order.

    White space of any kind and length counts as the same; at most `MOST` places are returned.
    """
    text = annotations.article.text
    words = span.of(text).split()
    if not words:
        return ()
    pattern = re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, words)) + r"(?!\w)")
    found: list[Span] = []
    for match in pattern.finditer(text):
        place = Span(*match.span())
        if place.overlaps(span) or next(iter(annotations.within(place)), None) is not None:
            continue
        found.append(place)
        if len(found) == MOST:
            break
    return tuple(found)
