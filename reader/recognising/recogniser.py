"""The one door to recognition: an article in, annotations out, at once or while it is read.

Stages: the weights name the spans of each paragraph, then `building` makes one somebody of all
the names that mean the same.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from reader.errors import Cancelled
from reader.recognising.building import Builder
from reader.recognising.gazetteer import shipped_gazetteer
from reader.recognising.genders import shipped_genders
from reader.recognising.names import NameSpan, WeightsLike
from reader.recognising.titles import shipped_titles
from reader.text.annotations import Annotations
from reader.text.article import Article, Paragraph, article_as_is

_FIRST_SHOWN = 12_000
"""Code points read before the first names are shown, about 2,000 words. Each further showing
waits until twice as much has been read, so that building costs twice the last build at most."""

_READ_TOGETHER = 400_000
"""Code points of several articles that are handed to the weights together."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far recognition has come.

    Args:
        done: Code points of the article's text that have been read.
        total: Code points of the article's text; `done == total` once it is complete.
        annotations: Everybody found in the part that has been read.
    """

    done: int
    total: int
    annotations: Annotations


class Recogniser:
    """Finds who is in an article.

    Args:
        weights: The trained weights, or a stand-in for them.
    """

    def __init__(self, weights: WeightsLike) -> None:
        self._weights = weights
        self._builder = Builder(shipped_gazetteer(), shipped_titles(), shipped_genders())

    def recognise(self, article: Article) -> Annotations:
        """Return everybody in `article`."""
        (annotations,) = self.recognise_many((article,))
        return annotations

    def recognise_many(self, articles: Iterable[Article]) -> Iterator[Annotations]:
        """Yield the annotations of each article, in order; short articles are read together."""
        for group in _grouped(articles):
            texts = [text for article in group for text in _paragraph_texts(article)]
            found = self._weights.name_spans(texts)
            for article in group:
                yield self._builder.build(article, _in_article(article, found))

    def stream(
        self, article: Article, *, cancelled: Callable[[], bool] = lambda: False
    ) -> Iterator[Progress]:
        """Yield what is known so far at growing intervals, and at the end all of it.

        Args:
            article: The article to read.
            cancelled: Asked often, from the thread that draws on the iterator.

        Raises:
            Cancelled: Soon after `cancelled` says so.
        """
        total = len(article.text)
        found = self._weights.name_spans(_paragraph_texts(article), cancelled=cancelled)
        names: list[NameSpan] = []
        show_at = _FIRST_SHOWN
        for paragraph, spans in zip(_paragraphs(article), found, strict=True):
            _stop_if(cancelled)
            names.extend(_shifted(spans, paragraph.span.start))
            if show_at <= paragraph.span.end < total:
                yield Progress(paragraph.span.end, total, self._builder.build(article, names))
                show_at = 2 * paragraph.span.end
        _stop_if(cancelled)
        yield Progress(total, total, self._builder.build(article, names, cancelled=cancelled))


def _stop_if(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled


def _paragraphs(article: Article) -> tuple[Paragraph, ...]:
    return article.paragraphs or article_as_is(article.text).paragraphs


def _paragraph_texts(article: Article) -> list[str]:
    return [paragraph.span.of(article.text) for paragraph in _paragraphs(article)]


def _in_article(article: Article, found: Iterator[list[NameSpan]]) -> list[NameSpan]:
    """Take the next lists of `found`, one a paragraph, as spans of the whole article."""
    paragraphs = _paragraphs(article)
    lists = list(islice(found, len(paragraphs)))
    return [
        name
        for paragraph, spans in zip(paragraphs, lists, strict=True)
        for name in _shifted(spans, paragraph.span.start)
    ]


def _shifted(spans: Iterable[NameSpan], by: int) -> Iterator[NameSpan]:
    for name in spans:
        yield NameSpan(
            name.start + by, name.end + by, name.kind, name.confidence, name.kind_confidences
        )


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
