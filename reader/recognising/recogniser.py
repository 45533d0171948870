"""The one door to recognition: an article in, annotations out, at once or while it is read.

The weights name the spans of each paragraph, then the stages of `pipeline` make one somebody of all
the names that mean the same.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Protocol, runtime_checkable

from reader.errors import Cancelled
from reader.recognising.coreference.head import CoreferenceHead
from reader.recognising.coreference.linking import ReferenceReading
from reader.recognising.draft import Draft
from reader.recognising.language.language import Language, load_language
from reader.recognising.mentions.calibration import Calibration
from reader.recognising.mentions.readings import (
    EncoderReading,
    NameSpan,
    NameVector,
    Reference,
    WeightsLike,
)
from reader.recognising.pipeline import run_stages, stages_for
from reader.recognising.sayings.find_sayings import find_sayings
from reader.text.annotations import Annotations
from reader.text.article import Article, article_as_is
from reader.text.excerpt import excerpt, told_of_whole
from reader.text.span import Span

SAYINGS = "sayings"

_FIRST_SHOWN = 12_000
"""Code points read before the first names are shown, about 2,000 words. Each further showing
waits until twice as much has been read, so that building costs twice the last build at most."""

_STRETCH = 4_000
"""Code points from which a stretch of paragraphs is long enough to be read by itself."""

_READ_TOGETHER = 400_000
"""Code points of several articles that are handed to the weights together."""


@dataclass(frozen=True, slots=True)
class RecognitionProgress:
    """How far recognition has come.

    Args:
        done: Code points of the article's text that have been read.
        total: Code points of the article's text; `done == total` once it is complete.
        annotations: Everybody found in the part that has been read.
        read: The part that `annotations` tell of; None for all up to `done`.
    """

    done: int
    total: int
    annotations: Annotations
    read: Span | None = None


class Recogniser:
    """Finds who is in an article.

    Args:
        weights: The trained weights, or a stand-in for them.
        language: Of the articles; English where none is given.
        without: Names of stages that are left out (`pipeline.STAGES`); `SAYINGS` leaves out who
            says what, which is found last, from all that is known of the names.

    Raises:
        ValueError: If there is no stage of a name in `without`.
    """

    def __init__(
        self,
        weights: WeightsLike,
        language: Language | None = None,
        *,
        without: Collection[str] = (),
    ) -> None:
        self._weights = weights
        self._language = load_language() if language is None else language
        self._stages = stages_for(self._language, set(without) - {SAYINGS})
        self._without_sayings = SAYINGS in without

    def recognise(self, article: Article) -> Annotations:
        """Return everybody in `article`."""
        (annotations,) = self.recognise_many((article,))
        return annotations

    def recognise_many(self, articles: Iterable[Article]) -> Iterator[Annotations]:
        """Yield the annotations of each article, in order; short articles are read together."""
        return map(self._annotations, self.read_many(articles))

    def read_many(self, articles: Iterable[Article]) -> Iterator[Draft]:
        """Yield what the encoder reads in each article, in order, before any stage."""
        for group in _grouped(articles):
            texts = [span.of(article.text) for article in group for span in stretches(article)]
            readings = self._readings(texts)
            for article in group:
                spans = stretches(article)
                whole = _Whole()
                for span, reading in zip(spans, islice(readings, len(spans)), strict=True):
                    whole.add(reading, span.start)
                yield Draft.of(article, whole.names, whole.read(self._head))

    def stream(
        self, article: Article, *, at: int = 0, cancelled: Callable[[], bool] = lambda: False
    ) -> Iterator[RecognitionProgress]:
        """Yield what is known so far at growing intervals, and at the end all of it.

        Args:
            article: The article to read.
            at: Where the person reads, as a code point of its text: far from the beginning, the
                names that stand there come first, until reading from the beginning gets there.
            cancelled: Asked often, from the thread that draws on the iterator.

        Raises:
            Cancelled: Soon after `cancelled` says so.
        """
        total = len(article.text)
        spans = stretches(article)
        show_at = _FIRST_SHOWN
        in_view = _in_view(spans, at)
        known: dict[Span, EncoderReading] = {}
        found_first, seen = None, None
        if in_view:
            known = self._known(article, in_view, cancelled)
            found_first = self._excerpt(article, known, cancelled)
            seen = Span(in_view[0].start, in_view[-1].end)
            yield RecognitionProgress(len(seen), total, found_first, seen)
        unread = [span for span in spans if span not in known]
        readings = self._readings([span.of(article.text) for span in unread], cancelled=cancelled)
        whole = _Whole()
        for span in spans:
            _stop_if(cancelled)
            whole.add(known.pop(span) if span in known else next(readings), span.start)
            if show_at <= span.end and span is not spans[-1]:
                show_at = 2 * span.end
                if found_first is not None and span.end < in_view[-1].end:
                    yield RecognitionProgress(span.end, total, found_first, seen)
                    continue
                part = Draft.of(
                    article,
                    whole.names,
                    whole.read(self._head),
                    until=span.end,
                    cancelled=cancelled,
                )
                known_so_far = replace(self._annotations(part), complete=False)
                yield RecognitionProgress(span.end, total, known_so_far)
        draft = Draft.of(article, whole.names, whole.read(self._head), cancelled=cancelled)
        yield RecognitionProgress(total, total, self._annotations(draft))

    def _known(
        self, article: Article, spans: Sequence[Span], cancelled: Callable[[], bool]
    ) -> dict[Span, EncoderReading]:
        """Return what the weights say of some stretches."""
        texts = [span.of(article.text) for span in spans]
        return dict(zip(spans, self._readings(texts, cancelled=cancelled), strict=True))

    def _excerpt(
        self,
        article: Article,
        known: Mapping[Span, EncoderReading],
        cancelled: Callable[[], bool],
    ) -> Annotations:
        """Return who is found in stretches that follow each other, as if there were no others."""
        stretched = list(known)
        span = Span(stretched[0].start, stretched[-1].end)
        whole = _Whole()
        for one, reading in known.items():
            whole.add(reading, one.start - span.start)
        part = excerpt(article, span)
        draft = Draft.of(part, whole.names, whole.read(self._head), cancelled=cancelled)
        return told_of_whole(self._annotations(draft), article, span.start)

    def _annotations(self, draft: Draft) -> Annotations:
        found = run_stages(draft, self._language, self._stages).annotations()
        if isinstance(self._weights, CalibratedWeights):
            found = self._weights.calibration.of(found)
        if self._without_sayings:
            return found
        return replace(found, sayings=find_sayings(found, self._language))

    @property
    def _head(self) -> CoreferenceHead | None:
        return (
            self._weights.coreference_head if isinstance(self._weights, ReferringWeights) else None
        )

    def _readings(
        self, texts: Sequence[str], *, cancelled: Callable[[], bool] | None = None
    ) -> Iterator[EncoderReading]:
        """Read texts with the weights, references too where the weights know of them."""
        if isinstance(self._weights, ReferringWeights):
            return self._weights.readings(texts, cancelled=cancelled)
        spans = self._weights.name_spans(texts, cancelled=cancelled)
        return (EncoderReading(names) for names in spans)


@runtime_checkable
class ReferringWeights(WeightsLike, Protocol):
    """Weights that also find pronouns and descriptions, and can tell whom they mean.

    They are told from those that do not when the program runs.
    """

    @property
    def coreference_head(self) -> CoreferenceHead | None:
        """What tells whom the references mean; None where they are not looked for."""
        ...

    def readings(
        self, texts: Sequence[str], *, cancelled: Callable[[], bool] | None = None
    ) -> Iterator[EncoderReading]:
        """Yield names and references of each text in one pass, otherwise like `name_spans`."""
        ...


@runtime_checkable
class CalibratedWeights(Protocol):
    """Weights that know how far their confidences are to be believed."""

    calibration: Calibration


def stretches(article: Article) -> list[Span]:
    """Return the stretches of an article that the weights read at a time: whole paragraphs."""
    paragraphs = article.paragraphs or article_as_is(article.text).paragraphs
    spans: list[Span] = []
    start = None
    for paragraph in paragraphs:
        start = paragraph.span.start if start is None else start
        if paragraph.span.end - start >= _STRETCH:
            spans.append(Span(start, paragraph.span.end))
            start = None
    if start is not None:
        spans.append(Span(start, paragraphs[-1].span.end))
    return spans


def _in_view(spans: Sequence[Span], at: int) -> list[Span]:
    """Return the stretches to read first for who reads at `at`; none where they come soon."""
    if at < _FIRST_SHOWN:
        return []
    first = next((number for number, span in enumerate(spans) if at < span.end), len(spans) - 1)
    return list(spans[max(0, first - 1) : first + 2])


class _Whole:
    """The readings of an article's stretches, put together in the article's offsets."""

    def __init__(self) -> None:
        self.names: list[NameSpan] = []
        self._keys: list[NameVector] = []
        self._references: list[Reference] = []

    def add(self, reading: EncoderReading, by: int) -> None:
        """Add the reading of the stretch that begins at `by`."""
        self.names += [one.moved(by) for one in reading.names]
        self._keys += [one.moved(by) for one in reading.keys]
        self._references += [one.moved(by) for one in reading.references]

    def read(self, head: CoreferenceHead | None) -> ReferenceReading | None:
        """Return what the weights say of names and references so far, if they know of any."""
        if head is None:
            return None
        return ReferenceReading(head, self._keys, self._references)


def _stop_if(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled


def _grouped(articles: Iterable[Article]) -> Iterator[list[Article]]:
    group: list[Article] = []
    size = 0
    for article in articles:
        group.append(article)
        size += len(article.text)
        if size >= _READ_TOGETHER:
            yield group
            group, size = [], 0
    if group:
        yield group
