"""Which reader takes which kind of document apart; run in the parsing process only.

Each reader and its library is imported when a document of its kind comes, to start fast.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from reader.errors import NoArticleError, UnsupportedError
from reader.importing.lines.blocks import ArticleDraft, Block, article_from_draft
from reader.importing.lines.story_marks import with_story_marks
from reader.text.article import Article
from reader.wording import Wording

NO_TEXT = Wording("No text was found in this document.")


@dataclass(frozen=True, slots=True)
class Request:
    """A document to be taken apart.

    Args:
        data: The whole of it; a kind that is text is in UTF-8.
        password: Opens an encrypted document, or None.
        as_is: Keep all text.
        several: Keep the articles of a feed or a mailbox apart.
    """

    data: bytes
    password: str | None = None
    as_is: bool = False
    several: bool = False

    @property
    def text(self) -> str:
        """The document as text."""
        return self.data.decode("utf-8", "replace")


def read_document(kind: str, request: Request) -> Article:
    """Return the article in a document; DocumentError if there is none.

    Args:
        kind: The name of a member of `Kind`.
        request: The document.
    """
    reader = _READERS.get(kind)
    if reader is None:
        raise UnsupportedError(Wording("This kind of document cannot be opened."))
    draft = reader(request)
    if request.as_is:
        draft = _whole(draft)
    elif kind not in _NOT_STORIES:
        draft = with_story_marks(draft)
    article = article_from_draft(draft)
    if not article.text:
        raise NoArticleError(NO_TEXT)
    return article


def read_articles(kind: str, request: Request) -> tuple[Article, ...]:
    """Return the articles in a document, as `read_document`.

    Those of a feed or a mailbox come apart if that is asked for.
    """
    if kind == "TEXT":
        from reader.importing.formats.plain_text import read_text_of_any_size

        return (read_text_of_any_size(request.text),)
    if kind == "MAIL" and request.several and not request.as_is:
        from reader.importing.formats.mail import read_mailbox

        drafts = read_mailbox(request.data)
        return tuple(article_from_draft(with_story_marks(draft)) for draft in drafts)
    if kind == "FEED" and request.several and not request.as_is:
        from reader.importing.formats.feed import read_feed_items

        articles = map(article_from_draft, read_feed_items(request.text))
        if found := tuple(article for article in articles if article.text):
            return found
    return (read_document(kind, request),)


def _whole(draft: ArticleDraft) -> ArticleDraft:
    """Return the draft with every block kept."""
    blocks: list[Block] = [replace(block, kept=True) for block in draft.blocks]
    return replace(draft, blocks=blocks)


def _web_page(request: Request) -> ArticleDraft:
    from reader.importing.formats.web_page import read_web_page

    return read_web_page(request.text)


def _rich_text(request: Request) -> ArticleDraft:
    from reader.importing.formats.fragment import read_selection

    return read_selection(request.text)


def _pdf(request: Request) -> ArticleDraft:
    from reader.importing.formats.pdf import read_pdf

    return read_pdf(request.data, password=request.password)


def _docx(request: Request) -> ArticleDraft:
    from reader.importing.formats.docx import read_docx

    return read_docx(request.data)


def _odt(request: Request) -> ArticleDraft:
    from reader.importing.formats.odt import read_odt

    return read_odt(request.data)


def _epub(request: Request) -> ArticleDraft:
    from reader.importing.formats.epub import read_epub

    return read_epub(request.data)


def _markdown(request: Request) -> ArticleDraft:
    from reader.importing.formats.markdown import read_markdown

    return read_markdown(request.text)


def _mail(request: Request) -> ArticleDraft:
    from reader.importing.formats.mail import read_mail

    return read_mail(request.data)


def _mhtml(request: Request) -> ArticleDraft:
    from reader.importing.formats.mhtml import read_mhtml

    return read_mhtml(request.data)


def _feed(request: Request) -> ArticleDraft:
    from reader.importing.formats.feed import read_feed

    return read_feed(request.text)


def _rtf(request: Request) -> ArticleDraft:
    from reader.importing.formats.rtf import read_rtf

    return read_rtf(request.data)


def _webarchive(request: Request) -> ArticleDraft:
    from reader.importing.formats.webarchive import read_webarchive

    return read_webarchive(request.data)


def _fiction_book(request: Request) -> ArticleDraft:
    from reader.importing.formats.fiction_book import read_fiction_book

    return read_fiction_book(request.text)


_READERS: dict[str, Callable[[Request], ArticleDraft]] = {
    "HTML": _web_page,
    "RICH_TEXT": _rich_text,
    "PDF": _pdf,
    "DOCX": _docx,
    "ODT": _odt,
    "EPUB": _epub,
    "MARKDOWN": _markdown,
    "MAIL": _mail,
    "MHTML": _mhtml,
    "FEED": _feed,
    "RTF": _rtf,
    "WEBARCHIVE": _webarchive,
    "FICTION_BOOK": _fiction_book,
}
# A book opens with anything, and a feed holds many stories.
_NOT_STORIES = frozenset({"EPUB", "FEED", "FICTION_BOOK"})
