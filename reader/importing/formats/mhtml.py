"""Saved web archives (MHTML): the page among the parts of a message, read as a page.

Pictures, styles and whatever else was saved with the page are not looked at.
"""

from dataclasses import replace
from email.message import Message

from reader.errors import NoArticleError
from reader.importing.formats.mail import header, parsed, parts_of, text_of
from reader.importing.formats.web_page import NO_TEXT, read_web_page
from reader.importing.lines.blocks import ArticleDraft

_PAGES = frozenset({"text/html", "application/xhtml+xml"})


def read_mhtml(data: bytes) -> ArticleDraft:
    """Return the article in a saved web archive.

    Raises:
        NoArticleError: If it holds no page with text.
        DamagedError: If it cannot be taken apart.
    """
    message = parsed(data)
    page = _page(message)
    if page is None:
        raise NoArticleError(NO_TEXT)
    draft = read_web_page(text_of(page))
    if draft.headline is None:
        draft = replace(draft, headline=header(message, "subject"))
    return draft


def _page(message: Message) -> Message | None:
    """Return the part that is the page itself: the first that no local file stands behind."""
    pages = [part for part in parts_of(message) if part.get_content_type() in _PAGES]
    own = [
        part for part in pages if not (header(part, "content-location") or "").startswith("file:")
    ]
    return next(iter(own or pages), None)
