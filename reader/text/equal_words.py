"""Where else the words of a selection stand in a text, letter by letter, as whole words."""

import re
from itertools import islice

from reader.text.annotations import Annotations
from reader.text.span import Span

MOST = 5_000


def equal_mentions(annotations: Annotations, span: Span) -> tuple[Span, ...]:
    """Return where the words of the mention at `span` mean the same somebody elsewhere, in order.

    At most `MOST` places are returned; none if there is no mention at exactly `span`.
    """
    text = annotations.article.text
    found = annotations.at(span.start)
    if found is None or found.span != span:
        return ()
    words = span.of(text).split()
    places = (
        each.span
        for each in found.entity.mentions
        if each.span != span and each.span.of(text).split() == words
    )
    return tuple(islice(places, MOST))


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
