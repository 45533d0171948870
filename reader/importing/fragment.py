"""Marked-up text that is an article through and through: a chapter, a mail, pasted rich text."""

from reader.errors import NoArticleError
from reader.importing.blocks import Block, Draft
from reader.importing.markup import Line, lines_of, parse_html


def read_fragment(text: str) -> Draft:
    """Return the article that a marked-up text is through and through, as pasted rich text is.

    Raises:
        NoArticleError: If it holds no text.
    """
    lines = read_markup(text)
    if not lines:
        raise NoArticleError("There is nothing to read in the pasted text.")
    first = lines[0]
    headline = first.text if "h1" in first.tags and len(lines) > 1 else None
    rest = lines[1:] if headline else lines
    return Draft(blocks=[Block(line.shown, line.role) for line in rest], headline=headline)


def read_markup(text: str) -> list[Line]:
    """Return all blocks of a page or fragment that is an article through and through."""
    root = parse_html(text)
    return [] if root is None else [line for line in lines_of(root) if "title" not in line.tags]
