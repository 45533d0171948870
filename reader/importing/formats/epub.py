"""E-books (EPUB): the chapters in the order of the spine, each with its headings.

Every reference is resolved inside the archive only; a chapter that is not there is said, and the
book is read on.
"""

from dataclasses import dataclass, replace

from reader.errors import DamagedError, DocumentError, NoArticleError, UnsupportedError
from reader.importing.bytes.encoding import decode
from reader.importing.bytes.guarded_zip import GuardedZip, inside
from reader.importing.bytes.kinds import declared_encoding
from reader.importing.formats.fragment import read_markup
from reader.importing.lines.blocks import ArticleDraft, Block, one_line
from reader.importing.lines.markup import Element, local_name, parse_xml, said_language
from reader.text.article import ParagraphRole
from reader.text.folding import letters_key
from reader.text.note import Note, NoteCode
from reader.wording import Wording

DAMAGED = Wording("This e-book is damaged and cannot be read; try another copy of it.")
NO_TEXT = Wording("There is no text in this e-book.")
MISSING = Wording("There is no text in this e-book: every chapter is missing in its file.")
PROTECTED = Wording(
    "This e-book is protected against copying (DRM) and cannot be opened; "
    "a copy without protection can be."
)
CUT_NOTE = Note(NoteCode.CUT_OFF, Wording("The book is very long; only its beginning was read."))
_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_TEXT_TYPES = frozenset({"application/xhtml+xml", "text/html", "application/xml", "text/xml", ""})
_NCX_TYPE = "application/x-dtbncx+xml"
_NEAR_START = 3
_LONGEST_TITLE = 200
MOST_CHAPTERS = 5_000
MOST_CHARACTERS = 20_000_000


@dataclass(frozen=True, slots=True)
class _Package:
    """What the package document says: title, authors, and the names of the chapters in order."""

    title: str | None
    authors: tuple[str, ...]
    chapters: tuple[str | None, ...]
    language: str | None = None
    contents: tuple[str, ...] = ()
    """Names of the entries that list the chapters by their titles."""


def read_epub(data: bytes) -> ArticleDraft:
    """Return a book as one article, its chapters apart by headings.

    Raises:
        NoArticleError: If it holds no text.
        DocumentError: If it is damaged, too large or protected.
    """
    archive = GuardedZip(data)
    package = _package(archive)
    locked = _encrypted(archive)
    if any(name in locked for name in package.chapters):
        raise UnsupportedError(PROTECTED)
    titles = _titles(archive, package.contents)
    blocks: list[Block] = []
    missing = 0
    seen: set[str] = set()
    size = 0
    for name in package.chapters[:MOST_CHAPTERS]:
        if name is None or name not in archive:
            missing += 1
            continue
        if name in seen:
            continue
        seen.add(name)
        for block in _headed(_chapter(archive, name), titles.get(name, "")):
            blocks.append(block)
            size += len(block.text)
        if size > MOST_CHARACTERS:
            break
    cut = size > MOST_CHARACTERS or len(package.chapters) > MOST_CHAPTERS
    if not any(block.kept for block in blocks):
        raise NoArticleError(MISSING if missing else NO_TEXT)
    return ArticleDraft(
        blocks=_without_title(blocks, package.title),
        headline=package.title,
        bylines=package.authors,
        language=package.language,
        notes=(*_missing_note(missing), *((CUT_NOTE,) if cut else ())),
    )


def _missing_note(missing: int) -> tuple[Note, ...]:
    if not missing:
        return ()
    message = (
        Wording("A chapter is missing in this book.")
        if missing == 1
        else Wording("{count} chapters are missing in this book.", count=missing)
    )
    return (Note(NoteCode.MISSING_CHAPTERS, message, missing),)


def _package(archive: GuardedZip) -> _Package:
    if _CONTAINER not in archive:
        raise DamagedError(DAMAGED)
    container = parse_xml(archive.read(_CONTAINER))
    path = next((each.get("full-path") for each in _named(container, "rootfile")), None)
    name = inside("", path) if path else None
    if name is None or name not in archive:
        raise DamagedError(DAMAGED)
    root = parse_xml(archive.read(name))
    items: dict[str, str | None] = {}
    contents: list[str] = []
    for item in _named(root, "item"):
        kind = (item.get("media-type") or "").lower()
        if kind == _NCX_TYPE or "nav" in (item.get("properties") or "").split():
            contents.append(inside(name, _unquoted(item.get("href") or "")) or "")
        if (item.get("media-type") or "").lower() in _TEXT_TYPES and item.get("id"):
            items.setdefault(item.get("id"), inside(name, _unquoted(item.get("href") or "")))
    references = [each.get("idref") for each in _named(root, "itemref")]
    return _Package(
        title=next((text for each in _named(root, "title") if (text := _text(each))), None),
        authors=tuple(text for each in _named(root, "creator") if (text := _text(each))),
        chapters=tuple(items.get(each) for each in references if each in items or each),
        language=said_language(root),
        contents=tuple(contents),
    )


def _titles(archive: GuardedZip, contents: tuple[str, ...]) -> dict[str, str]:
    """Return the title that the book's own list of contents gives each entry, the first of each."""
    titles: dict[str, str] = {}
    for name in contents:
        if name not in archive:
            continue
        try:
            root = parse_xml(archive.read(name))
        except DocumentError:
            # The chapters are read all the same.
            continue
        links = [(each.get("href"), _text(each)) for each in _named(root, "a")]
        for point in _named(root, "navpoint"):
            source = next((each.get("src") for each in _named(point, "content")), None)
            links.append((source, next(map(_text, _named(point, "text")), "")))
        for reference, title in links:
            target = inside(name, _unquoted((reference or "").partition("#")[0]))
            if target and title and len(title) <= _LONGEST_TITLE:
                titles.setdefault(target, title)
    return titles


def _headed(blocks: list[Block], title: str) -> list[Block]:
    """Return a chapter with a heading, so that it can be found: its own, else that of the contents.

    A short line that says the same as the contents is the heading, whatever its element says.
    """
    start = [at for at, block in enumerate(blocks) if block.kept][:_NEAR_START]
    if not title or not start:
        return blocks
    if any(blocks[at].role is ParagraphRole.HEADING for at in start):
        return blocks
    for at in start:
        if letters_key(blocks[at].text) == letters_key(title):
            return [
                *blocks[:at],
                replace(blocks[at], role=ParagraphRole.HEADING),
                *blocks[at + 1 :],
            ]
    return [*blocks[: start[0]], Block(title, ParagraphRole.HEADING), *blocks[start[0] :]]


def _encrypted(archive: GuardedZip) -> set[str]:
    """Return the names of the entries that only a licence opens; fonts are often among them."""
    if _ENCRYPTION not in archive:
        return set()
    root = parse_xml(archive.read(_ENCRYPTION))
    found = (each.get("URI") or each.get("uri") for each in _named(root, "cipherreference"))
    return {name for uri in found if uri and (name := inside("", _unquoted(uri)))}


def _unquoted(reference: str) -> str:
    from urllib.parse import unquote

    return unquote(reference)


def _named(root: Element, name: str) -> list[Element]:
    return [each for each in root.iter() if local_name(each) == name]


def _text(element: Element) -> str:
    return one_line("".join(element.itertext()))


def _chapter(archive: GuardedZip, name: str) -> list[Block]:
    """Return the blocks of a chapter; one that cannot be read is empty."""
    try:
        data = archive.read(name)
    except (DamagedError, UnsupportedError):
        return []
    text = decode(data, declared=declared_encoding(data)).text
    return [
        Block(line.shown, line.role, kept="nav" not in line.tags, shape=line.shape)
        for line in read_markup(text)
    ]


def _without_title(blocks: list[Block], title: str | None) -> list[Block]:
    """Leave out the book's title where it only stands at the beginning once more."""
    key = letters_key(title or "")
    if blocks and key and letters_key(blocks[0].text) == key:
        return [Block(blocks[0].text, ParagraphRole.HEADING, kept=False), *blocks[1:]]
    return blocks
