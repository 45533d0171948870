"""What somebody says in the article's own words: the clause behind a cue, or before it."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from reader.recognising.language.language import Language
from reader.recognising.sayings.cues import Cue
from reader.recognising.sayings.ordered import Ordered
from reader.recognising.sayings.quotes import Quote
from reader.text.saying import Saying, SayingKind
from reader.text.span import Span

_FEWEST_WORDS = 3
_SURE = 0.9
_LONGEST_ASIDE = 100
_MOST_CUES = 4
"""SayingCues of one speaker in a sentence that are followed."""
_CLOSING = ' \t\n.,;:!?\u2026\u2014-\u201d"\u2019'


def reported_clauses(
    text: str,
    sentences: Sequence[tuple[int, int]],
    cues: Sequence[Cue],
    quotes: Ordered[Quote],
    language: Language,
) -> Iterator[Saying]:
    """Yield what is told in the article's own words in one paragraph.

    Args:
        text: The article's text.
        sentences: Half-open spans of the paragraph's sentences.
        cues: Its cues, in order.
        quotes: Its quotations.
        language: Of the article.
    """
    starts = [start for start, _ in sentences]
    for cue in cues:
        sentence = sentences[bisect_right(starts, cue.span.start) - 1]
        near = list(quotes.within(*sentence))
        clause = _Clause(text, sentence, cue, near, language)
        for parts in clause.spans():
            if sum(len(part.of(text).split()) for part in parts) < _FEWEST_WORDS:
                continue
            mixed = any(part.overlaps(quote.words) for quote in near for part in parts)
            kind = SayingKind.MIXED if mixed else SayingKind.INDIRECT
            yield Saying(
                parts, kind, cue.span, cue.speakers, cue.speaker_text, cue.confidence * _SURE
            )


class _Clause:
    """Finds the clauses that belong to one cue."""

    def __init__(
        self,
        text: str,
        sentence: tuple[int, int],
        cue: Cue,
        quotes: Sequence[Quote],
        language: Language,
    ) -> None:
        self._text = text
        self._start, self._end = sentence
        self._cue = cue
        self._quotes = quotes
        self._language = language
        self._verb = cue.span.of(text)

    def spans(self) -> Iterator[tuple[Span, ...]]:
        """Yield the clause behind the cue, and those of further cues of the same speaker."""
        if self._language.pattern("sayings.according").match(self._text, self._cue.span.start):
            yield self._according()
            return
        at = self._opening(self._cue.span.end, self._verb)
        if at is None or self._cue.behind:
            yield self._before()
            return
        for _ in range(_MOST_CUES):
            if at is None:
                return
            stop = self._end
            following = self._language.pattern("sayings.next_cue").search(self._text, at, stop)
            after: int | None = None
            if following is not None and not self._quoted(following.start()):
                opened = self._opening(following.end(), following["verb"])
                if opened is not None or self._quote_follows(following.end()):
                    stop, after = following.start(), opened
            yield self._trimmed(at, stop)
            at = after

    def _according(self) -> tuple[Span, ...]:
        hull = self._cue.hull
        if self._text[self._start : hull.start].strip(" ,"):
            return self._trimmed(self._start, hull.start)
        comma = self._text.find(",", hull.end, min(self._end, hull.end + _LONGEST_ASIDE))
        return self._trimmed(comma + 1, self._end) if comma >= 0 else ()

    def _opening(self, at: int, verb: str) -> int | None:
        """Return where the clause behind a verb begins; None where none follows."""
        words = self._language
        told = verb in words.words("sayings.told")
        name = "sayings.told_opens" if told else "sayings.opens"
        if (
            not told
            and verb not in words.words("sayings.plain")
            and verb not in words.words("sayings.participles")
        ):
            name = "sayings.that"
        for pattern in dict.fromkeys(("sayings.that", name, "sayings.opens")):
            found = words.pattern(pattern).match(self._text, at, self._end)
            if found is None or self._quoted(found.end()):
                continue
            clear = pattern == "sayings.that" or not words.pattern("sayings.no_clause").match(
                self._text, found.end()
            )
            # A verb that means other things besides says something only if a whole clause follows.
            if pattern not in ("sayings.that", name):
                finite = words.pattern("sayings.finite").match(self._text, found.end(), self._end)
                clear = clear and finite is not None and not told
            if clear and not self._quote_follows(at, found.end()):
                return found.end()
        return None

    def _before(self) -> tuple[Span, ...]:
        """Return the clause that a cue at the end of its sentence tells of, or inside of it."""
        hull = self._cue.hull
        head = self._text[self._start : hull.start].rstrip()
        if not head.endswith(","):
            return ()
        if any(quote.whole.end == self._start + len(head) for quote in self._quotes):
            return ()
        said = self._trimmed(self._start, self._start + len(head) - 1)
        if not said or any(
            q.whole.overlaps(said[0]) and q.whole.start <= said[0].start for q in self._quotes
        ):
            return ()
        if self._language.pattern("sayings.ends").match(self._text, hull.end, self._end):
            return said
        goes_on = self._text[hull.end : hull.end + 2] == ", " and self._cue.behind
        return (*said, *self._trimmed(hull.end + 1, self._end)) if goes_on else ()

    def _quoted(self, at: int) -> bool:
        return any(at in quote.whole for quote in self._quotes)

    def _quote_follows(self, at: int, until: int | None = None) -> bool:
        """Tell whether a quotation begins behind a verb, so that it is what is said."""
        stop = at + 4 if until is None else until + 1
        return any(at <= quote.whole.start <= stop for quote in self._quotes)

    def _trimmed(self, start: int, end: int) -> tuple[Span, ...]:
        while end > start and self._text[end - 1] in _CLOSING:
            end -= 1
        while start < end and self._text[start] in " \t\n":
            start += 1
        return (Span(start, end),) if start < end else ()
