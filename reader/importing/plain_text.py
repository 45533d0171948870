"""Plain text to an article."""

from dataclasses import replace

from reader.importing.characters import clean
from reader.text.article import Article, article_as_is


def read_plain_text(text: str, *, source: str = "") -> Article:
    """Return the article in a plain text."""
    lines = [line.strip() for line in clean(text).split("\n")]
    article = article_as_is("\n\n".join(line for line in lines if line), source=source)
    return replace(article)
