"""A part of an article read by itself, and what was found there told of the whole article."""

from dataclasses import replace

from reader.text.annotations import Annotations
from reader.text.article import Article
from reader.text.span import Span


def excerpt(article: Article, span: Span) -> Article:
    """Return a part of an article as an article; what the whole says of itself is left out.

    Args:
        article: The whole.
        span: Code points of its text that hold paragraphs whole or not at all.
    """
    within = (one for one in article.paragraphs if span.start <= one.span.start < span.end)
    return Article(
        span.of(article.text),
        tuple(
            replace(one, span=Span(one.span.start - span.start, one.span.end - span.start))
            for one in within
        ),
        language=article.language,
    )


def told_of_whole(part: Annotations, article: Article, start: int) -> Annotations:
    """Return what was found in the part of `article` that begins at `start`, as found in it."""
    entities = []
    for entity in part.entities:
        mentions = tuple(
            replace(one, span=Span(one.span.start + start, one.span.end + start))
            for one in entity.mentions
        )
        number = f"e{mentions[0].span.start}"
        entities.append(replace(entity, id=number, mentions=mentions))
    return Annotations(article, tuple(entities), complete=False)
