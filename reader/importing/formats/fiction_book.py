"""E-books in FictionBook (.fb2): one XML document, its sections with titles, notes apart."""

import re
from collections.abc import Iterator

from reader.errors import NoArticleError
from reader.importing.lines.blocks import ArticleDraft, Block, one_line
from reader.importing.lines.markup import Element, local_name, parse_xml
from reader.text.article import ParagraphRole, Shape
from reader.text.folding import letters_key
from reader.wording import Wording

NO_TEXT = Wording("There is no text in this e-book.")
# The text comes decoded, whatever its declaration says.
_DECLARATION = re.compile(r"^\s*<\?xml\b[^<>]*\?>", re.IGNORECASE)
_NAME_PARTS = ("first-name", "middle-name", "last-name")
_BLOCKS = frozenset({"p", "subtitle", "v", "text-author", "td", "th"})
_HEADINGS = frozenset({"title", "subtitle"})
_QUOTED = frozenset({"cite", "epigraph", "poem"})


def read_fiction_book(text: str) -> ArticleDraft:
    """Return a book as one article, its sections apart by headings; its notes are left out.

    Raises:
        NoArticleError: If it holds no text.
        DamagedError: If it is no XML that can be read.
    """
    root = parse_xml(_DECLARATION.sub("", text, count=1).encode("utf-8", "replace"))
    for reference in _named(root, "a"):
        if reference.get("type") == "note":
            # Its number would stand in the middle of a sentence.
            reference.text = None
    about = next(_named(root, "title-info"), None)
    title = _said(about, "book-title")
    blocks = [block for body in _named(root, "body") for block in _blocks(body)]
    if title and blocks and letters_key(blocks[0].text) == letters_key(title):
        del blocks[0]
    if not any(block.kept for block in blocks):
        raise NoArticleError(NO_TEXT)
    return ArticleDraft(
        blocks=blocks, headline=title, bylines=_authors(about), language=_said(about, "lang")
    )


def _blocks(body: Element) -> Iterator[Block]:
    kept = not body.get("name")
    for element in body.iter():
        if local_name(element) not in _BLOCKS:
            continue
        text = one_line("".join(element.itertext()))
        above = {local_name(each) for each in (element, *element.iterancestors())}
        if not text:
            continue
        if above & _HEADINGS:
            yield Block(text, ParagraphRole.HEADING, kept)
        else:
            yield Block(text, kept=kept, shape=Shape.QUOTE if above & _QUOTED else Shape.TEXT)


def _authors(about: Element | None) -> tuple[str, ...]:
    if about is None:
        return ()
    authors = [each for each in about if local_name(each) == "author"]
    names = (
        one_line(" ".join(_said(author, part) or "" for part in _NAME_PARTS)) for author in authors
    )
    return tuple(name for name in names if name)


def _said(element: Element | None, name: str) -> str | None:
    if element is None:
        return None
    texts = (one_line("".join(each.itertext())) for each in _named(element, name))
    return next((text for text in texts if text), None)


def _named(element: Element, name: str) -> Iterator[Element]:
    return (each for each in element.iter() if local_name(each) == name)
