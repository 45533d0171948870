"""Finds who says what in an article, from its text and who is in it.

Quotations first: one with a cue beside it is somebody's; one that follows such a one in its
paragraph, or is a paragraph of its own behind it, goes on with it. Then what is told in the
article's own words: the clause that follows a cue, or the one that it ends. Short words in marks
without a cue (scare quotes, titles) are no saying. Who says it is left open where nothing tells.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.recognising.language.language import Language
from reader.recognising.sayings.cues import Cue, SayingCues
from reader.recognising.sayings.ordered import Ordered
from reader.recognising.sayings.quotes import Quote, quotes_in
from reader.recognising.sayings.reported import reported_clauses
from reader.text.annotations import Annotations
from reader.text.article import ParagraphRole
from reader.text.saying import Saying, SayingKind
from reader.text.sentences import sentence_spans
from reader.text.span import Span

_ROLES = (ParagraphRole.BODY, ParagraphRole.STANDFIRST)
_BESIDE_BEFORE, _BESIDE_AFTER = 90, 60
_FEWEST_WORDS = 5
"""Words that a quotation without a cue has at least, to be somebody's and no name or scorn."""
_GOES_ON, _OPEN = 0.85, 0.4
_DIALOGUE = 0.3
"""Share of paragraphs that open with a quotation, above which two may speak in turn."""
_FEWEST_PARAGRAPHS = 8
_LONGEST_CUE = 3_000
_MOST_PARTS = 8
_ENDS = ".!?\u2026,\u2014-"


def find_sayings(annotations: Annotations, language: Language) -> tuple[Saying, ...]:
    """Return the sayings of an article, in order of the text.

    Args:
        annotations: The article and who is in it.
        language: Of the article; one without words of saying has none.
    """
    if not language.has("sayings"):
        return ()
    finder = _Finder(annotations, language)
    return tuple(sorted(finder.sayings(), key=lambda saying: (saying.start, saying.end)))


@dataclass(frozen=True, slots=True)
class _Attributed:
    """A quotation with its cue, if there is one."""

    quote: Quote
    cue: Cue | None


class _Finder:
    def __init__(self, annotations: Annotations, language: Language) -> None:
        self._article = annotations.article
        self._text = annotations.article.text
        self._language = language
        self._cues = SayingCues(annotations, language)
        self._last: Saying | None = None
        """The quotation that ends the paragraph before, if one does."""
        self._last_open = False
        opening = [
            self._text[one.span.start : one.span.start + 1] in '\u201c"\u2018'
            for one in self._article.paragraphs
            if one.role is ParagraphRole.BODY and one.span.end > one.span.start
        ]
        self._is_dialogue = len(opening) >= _FEWEST_PARAGRAPHS and (
            sum(opening) > _DIALOGUE * len(opening)
        )

    def sayings(self) -> Iterator[Saying]:
        """Yield the sayings, paragraph by paragraph."""
        for paragraph in self._article.paragraphs:
            if paragraph.role in _ROLES:
                yield from self._paragraph(paragraph.span.start, paragraph.span.end)
            else:
                self._last = None

    def _paragraph(self, start: int, end: int) -> Iterator[Saying]:
        quotes = quotes_in(self._text, start, end)
        marked = Ordered(quotes, lambda one: one.whole)
        sentences = list(sentence_spans(self._text, start, end, self._language.sentence_rules))
        cues = Ordered(
            (
                cue
                for sentence in _around(sentences, marked)
                for cue in self._cues.within(
                    *sentence, [one.whole for one in marked.within(*sentence)]
                )
            ),
            lambda cue: cue.hull,
        )
        attributed = [_Attributed(quote, self._beside(quote, marked, cues)) for quote in quotes]
        reported = list(reported_clauses(self._text, sentences, cues.all, marked, self._language))
        taken = Ordered((part for saying in reported for part in saying.parts), _itself)
        said = list(self._direct(attributed, cues, taken, start))
        spoken = Ordered((part for saying in said for part in saying.parts), _itself)
        yield from said
        for saying in reported:
            if not any(map(spoken.overlaps, saying.parts)):
                yield saying
        self._remember(said, quotes, cues, end)

    def _beside(self, quote: Quote, quotes: Ordered[Quote], cues: Ordered[Cue]) -> Cue | None:
        """Return the cue right behind a quotation, or right before it."""
        text = self._text
        inner = text[quote.words.end - 1 : quote.words.end]
        for cue in cues.within(quote.whole.end, quote.whole.end + _BESIDE_AFTER + 1):
            gap = text[quote.whole.end : cue.hull.start]
            if 0 <= cue.hull.start - quote.whole.end <= _BESIDE_AFTER and "\n" not in gap:
                follows = text[quote.whole.end : cue.hull.end].lstrip(" ,")[:1]
                on = inner != "." or follows.islower()
                if on and not gap.strip(" ,\u2014-") and not self._closer(quote, cue, quotes):
                    return cue
        before = cues.within(max(0, quote.whole.start - _BESIDE_BEFORE - 1), quote.whole.start)
        for cue in reversed(list(before)):
            gap_start = cue.hull.end
            if 0 <= quote.whole.start - gap_start <= _BESIDE_BEFORE:
                between = text[gap_start : quote.whole.start]
                if self._language.pattern("sayings.before_quote").fullmatch(between):
                    return cue
        return None

    def _closer(self, quote: Quote, cue: Cue, quotes: Ordered[Quote]) -> bool:
        return any(
            other is not quote and quote.whole.end <= other.whole.start
            for other in quotes.within(quote.whole.end, cue.hull.start)
        )

    def _direct(
        self,
        attributed: Sequence[_Attributed],
        cues: Ordered[Cue],
        taken: Ordered[Span],
        start: int,
    ) -> Iterator[Saying]:
        current: Saying | None = None
        before: _Attributed | None = None
        for one in attributed:
            words = one.quote.words
            inside = any(part.covers(words) for part in taken.within(words.start, words.end))
            if inside and not self._stands_alone(one):
                continue
            few = current is not None and len(current.parts) < _MOST_PARTS
            if current is not None and few and self._is_same(before, one):
                current = replace(current, parts=(*current.parts, one.quote.words))
                before = one
                continue
            if current is not None:
                yield current
            current = self._saying(one, current, before, cues, start)
            before = one if current is not None else None
        if current is not None:
            yield current

    def _stands_alone(self, one: _Attributed) -> bool:
        """Tell whether a quotation inside a reported clause has a cue of its own behind it."""
        return one.cue is not None and one.cue.hull.start >= one.quote.whole.end

    def _is_same(self, before: _Attributed | None, one: _Attributed) -> bool:
        """Tell whether a quotation goes on behind the cue of the one before: "A," he said. "B."."""
        if before is None or before.cue is None:
            return False
        behind = before.cue.hull.start >= before.quote.whole.end
        if not behind or (one.cue is not None and one.cue.span != before.cue.span):
            return False
        between = self._text[before.cue.hull.end : one.quote.whole.start]
        return len(between) <= _BESIDE_BEFORE and "\n" not in between and between.count(".") <= 1

    def _saying(
        self,
        one: _Attributed,
        current: Saying | None,
        before: _Attributed | None,
        cues: Ordered[Cue],
        start: int,
    ) -> Saying | None:
        quote, cue = one.quote, one.cue
        if cue is not None:
            kind = SayingKind.DIRECT if self._is_clause(quote, cue) else SayingKind.MIXED
            return Saying(
                (quote.words,), kind, cue.span, cue.speakers, cue.speaker_text, cue.confidence
            )
        before_it = self._text[start : min(quote.whole.start, start + _BESIDE_BEFORE)]
        opens = quote.whole.start - start < _BESIDE_BEFORE and not before_it.strip()
        if opens and self._last is not None and (self._last_open or self._goes_on(quote)):
            sure = self._last.confidence * (1 if self._last_open else _GOES_ON)
            return Saying((quote.words,), SayingKind.DIRECT, None, self._last.speakers, None, sure)
        if not self._is_sentence(quote):
            return None
        if current is not None and before is not None:
            first, last = before.quote.whole.end, quote.whole.start
            others = any(
                each.span.start >= first and each.speakers != current.speakers
                for each in cues.within(first, last)
            )
            if last - first <= 2 * _BESIDE_BEFORE and not others:
                sure = current.confidence * _GOES_ON
                return Saying((quote.words,), SayingKind.DIRECT, None, current.speakers, None, sure)
        begin = max(start, quote.whole.start - 4 * _BESIDE_BEFORE)
        near = cues.within(begin, quote.whole.start)
        subject = [each for each in near if each.hull.end <= quote.whole.start]
        if subject:
            told = subject[-1]
            sure = told.confidence * _GOES_ON**2
            return Saying((quote.words,), SayingKind.DIRECT, None, told.speakers, None, sure)
        return Saying((quote.words,), SayingKind.DIRECT, confidence=_OPEN)

    def _is_clause(self, quote: Quote, cue: Cue) -> bool:
        """Tell whether a quotation with a cue says all of it, and not a few words."""
        words = quote.words.of(self._text)
        behind = cue.hull.start >= quote.whole.end
        colon = ":" in self._text[cue.hull.end : quote.whole.start]
        return behind or colon or words[:1].isupper() or words[-1:] in _ENDS

    def _is_sentence(self, quote: Quote) -> bool:
        words = quote.words.of(self._text)
        return (
            len(words.split()) >= _FEWEST_WORDS
            and (words[0].isupper() or words[0] in "\u2018'\u2026[")
            and (not quote.closed or words[-1] in _ENDS)
        )

    def _goes_on(self, quote: Quote) -> bool:
        """Tell whether a paragraph that is one quotation goes on with the one before."""
        if self._is_dialogue or self._last is None or not self._last.speakers:
            return False
        return not self._last.parts[-1].of(self._text).endswith("?") and self._is_sentence(quote)

    def _remember(
        self,
        said: Sequence[Saying],
        quotes: Sequence[Quote],
        cues: Ordered[Cue],
        end: int,
    ) -> None:
        """Keep the last quotation, if the paragraph ends with it or with its cue."""
        last = said[-1] if said else None
        self._last, self._last_open = None, False
        if last is None or not quotes:
            return
        rest_from = quotes[-1].whole.end
        if last.parts[-1] != quotes[-1].words:
            return
        if last.cue is not None and last.cue.start >= rest_from:
            rest_from = next(cue.hull.end for cue in cues.all if cue.span == last.cue)
        rest = self._text[rest_from:end]
        if len(rest) <= _BESIDE_BEFORE and "." not in rest.strip()[:-1]:
            self._last = last
            self._last_open = not quotes[-1].closed


def _itself(span: Span) -> Span:
    return span


def _around(
    sentences: Sequence[tuple[int, int]], quotes: Ordered[Quote]
) -> Iterator[tuple[int, int]]:
    """Yield sentences, those put together that a quotation reaches over."""
    joined: list[tuple[int, int]] = []
    for start, end in sentences:
        inside = any(quote.whole.start < start for quote in quotes.within(start, start + 1))
        if joined and inside and end - joined[-1][0] <= _LONGEST_CUE:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    yield from joined
