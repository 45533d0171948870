"""Marked-up text that is an article through and through: a chapter, a mail, pasted rich text."""

from collections.abc import Sequence

from reader.errors import NoArticleError
from reader.importing.lines.blocks import ArticleDraft, Block
from reader.importing.lines.markup import CHROME, Line, lines_of, parse_html
from reader.wording import Wording

_ONLY_LINKS = 0.9
_FEW = 3


def read_selection(text: str) -> ArticleDraft:
    """Return the article in what was copied from a page: all of it, or the page's article.

    A few paragraphs are meant as they are. Where menus and lists of links came along, the whole
    page was copied, and what is around its article is left out as of a saved page.

    Raises:
        NoArticleError: If it holds no text.
    """
    if _surroundings(read_markup(text)) >= _FEW:
        # Imported here: it loads what judges pages, which a few paragraphs do not need.
        from reader.importing.formats.web_page import read_web_page

        try:
            return read_web_page(text)
        except NoArticleError:
            pass
    return read_fragment(text)


def _surroundings(lines: Sequence[Line]) -> int:
    """Count the lines that stand around an article and not in it."""
    return sum(bool(CHROME.intersection(line.tags)) or line.linked >= _ONLY_LINKS for line in lines)


def read_fragment(text: str) -> ArticleDraft:
    """Return the article that a marked-up text is through and through, as pasted rich text is.

    Raises:
        NoArticleError: If it holds no text.
    """
    lines = read_markup(text)
    if not lines:
        raise NoArticleError(Wording("There is nothing to read in the pasted text."))
    first = lines[0]
    headline = first.text if "h1" in first.tags and len(lines) > 1 else None
    rest = lines[1:] if headline else lines
    return ArticleDraft(
        blocks=[Block(line.shown, line.role, shape=line.shape) for line in rest], headline=headline
    )


def read_markup(text: str) -> list[Line]:
    """Return all blocks of a page or fragment that is an article through and through."""
    root = parse_html(text)
    return [] if root is None else [line for line in lines_of(root) if "title" not in line.tags]
