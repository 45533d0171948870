"""What an article's source is called to others: of a file only its name, not whose folder it is."""

from pathlib import Path

from reader.text.article import Article


def source_address(article: Article) -> str:
    """Return the address an article came from; empty where it is a file or was pasted."""
    return article.source if "://" in article.source else ""


def source_name(article: Article) -> str:
    """Return the address or the name of the file; empty where it was pasted or piped."""
    if address := source_address(article):
        return address
    return "" if article.source == "-" else Path(article.source).name
