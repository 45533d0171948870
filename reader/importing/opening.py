"""The one door for documents: a path, bytes or pasted text becomes an article.

The stages: read within a limit, tell the kind by content, decode, and hand over to the one reader
for that kind; all but plain text is taken apart in a process of its own (parsing.py). Whatever goes
wrong is a `DocumentError` with a sentence for the person.
"""

import stat
from dataclasses import replace
from pathlib import Path

from reader.errors import NoArticleError, TooLargeError, UnreadableError, UnsupportedError
from reader.importing.characters import without_surrogates
from reader.importing.encoding import decode
from reader.importing.kinds import Kind, binary_kind, declared_encoding, is_binary, markup_kind
from reader.importing.parsing import parse_apart
from reader.importing.plain_text import read_plain_text
from reader.text.article import Article, article_as_is

SIZE_LIMIT = 20_000_000
"""The most bytes of a document, or characters of pasted text, that are opened."""

PACKED_SIZE_LIMIT = 80_000_000
"""The most bytes of a document of a kind that is packed, or full of pictures."""

LINE_LIMIT = 2_000_000
"""The most characters of one line; laying out a longer one would hold the window up."""

_PACKED = frozenset({Kind.PDF, Kind.DOCX, Kind.ODT, Kind.EPUB})
_PARSED_APART = _PACKED | {
    Kind.HTML,
    Kind.MHTML,
    Kind.MAIL,
    Kind.FEED,
    Kind.RTF,
    Kind.MARKDOWN,
}


def open_path(path: Path, *, as_is: bool = False, password: str | None = None) -> Article:
    """Return the article in the file at `path`.

    Args:
        path: A file of any kind; its name does not matter.
        as_is: Take the decoded text exactly as it is: nothing removed, nothing taken apart.
        password: Opens the document if it is encrypted.

    Raises:
        PasswordNeededError: If the document is encrypted, and the password is missing or wrong.
        DocumentError: If there is no article to be had; its sentence says why and what to do.
    """
    return open_bytes(_read(path), source=str(path), as_is=as_is, password=password)


def open_bytes(
    data: bytes, *, source: str = "", as_is: bool = False, password: str | None = None
) -> Article:
    """Return the article in the content of a file; as `open_path`."""
    kind = binary_kind(data)
    if len(data) > _limit(kind):
        raise TooLargeError(_too_large(len(data), _limit(kind)))
    if not data:
        raise NoArticleError(_NOTHING)
    if kind in _PARSED_APART:
        return parse_apart(data, kind, source=source, as_is=as_is, password=password)
    if kind is Kind.OLE and _ENCRYPTED_OFFICE in data:
        raise UnsupportedError(_LOCKED_OFFICE)
    if kind is not None:
        raise UnsupportedError(_unsupported(kind))
    decoded = decode(data, declared=declared_encoding(data))
    if not decoded.encoding.startswith(("utf-16", "utf-32", "iso2022")) and is_binary(data):
        raise UnsupportedError(_unsupported(Kind.BINARY))
    if not decoded.text.strip(_BLANK):
        raise NoArticleError(_NOTHING)
    kind = Kind.TEXT if as_is else markup_kind(decoded.text)
    if kind is Kind.TEXT:
        article = _article(decoded.text, source, as_is=as_is)
    elif kind in _PARSED_APART:
        # The parts of a message have encodings of their own, so it goes as it came.
        raw = kind in (Kind.MAIL, Kind.MHTML)
        content = data if raw else without_surrogates(decoded.text).encode("utf-8")
        article = parse_apart(content, kind, source=source)
        return article if raw else replace(article, notes=(*decoded.notes, *article.notes))
    else:
        raise UnsupportedError(_unsupported(kind))
    return replace(article, notes=(*decoded.notes, *article.notes))


def open_rich_text(markup: str, *, source: str = "") -> Article:
    """Return the article in pasted formatted text (HTML, as a browser puts it on the clipboard).

    Raises:
        DocumentError: If there is nothing to read in it.
    """
    if len(markup) > SIZE_LIMIT:
        raise TooLargeError(_too_large(len(markup), SIZE_LIMIT))
    content = without_surrogates(markup).encode("utf-8")
    return parse_apart(content, Kind.RICH_TEXT, source=source)


def open_text(text: str, *, source: str = "", as_is: bool = False) -> Article:
    """Return the article in pasted text, which is never taken for markup; as `open_path`."""
    if len(text) > SIZE_LIMIT:
        raise TooLargeError(_too_large(len(text), SIZE_LIMIT))
    if not text.strip(_BLANK):
        raise NoArticleError("There is nothing to read in the pasted text.")
    return _article(without_surrogates(text), source, as_is=as_is)


def _article(text: str, source: str, *, as_is: bool) -> Article:
    if as_is:
        return article_as_is(text, source=source)
    longest = max(map(len, text.splitlines()), default=0)
    if longest > LINE_LIMIT:
        raise TooLargeError(
            f"One line of this text has {longest / 1e6:.1f} million characters, and the limit is "
            f"{LINE_LIMIT / 1e6:.0f} million; break it into paragraphs and open it again."
        )
    return read_plain_text(text, source=source)


def _read(path: Path) -> bytes:
    """Return the bytes of an ordinary file, never more than the limit and one."""
    name = path.name or str(path)
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise UnreadableError(f"“{name}” is a folder; open the files in it one by one.")
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableError(f"“{name}” is not an ordinary file; open a saved copy instead.")
        if status.st_size > PACKED_SIZE_LIMIT:
            raise TooLargeError(_too_large(status.st_size, PACKED_SIZE_LIMIT))
        with path.open("rb") as file:
            return file.read(PACKED_SIZE_LIMIT + 1)
    except FileNotFoundError as error:
        raise UnreadableError(f"There is no file “{path}”; check its name and place.") from error
    except PermissionError as error:
        raise UnreadableError(
            f"“{name}” may not be read; ask its owner for permission, or change its permissions."
        ) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not valid"
        raise UnreadableError(f"“{name}” could not be read ({reason.lower()}).") from error


_BLANK = "\0\ufeff \t\r\n\f\v"
_ENCRYPTED_OFFICE = "EncryptedPackage".encode("utf-16-le")
_LOCKED_OFFICE = (
    "This Office document is locked with a password; save it without one and open it again."
)
_NOTHING = "There is nothing to read in this file."


def _limit(kind: Kind | None) -> int:
    return PACKED_SIZE_LIMIT if kind in _PACKED else SIZE_LIMIT


def _too_large(size: int, limit: int) -> str:
    return (
        f"This is too large to open: {size / 1e6:.1f} MB, and the limit is "
        f"{limit / 1e6:.0f} MB; split it and open a part."
    )


def _unsupported(kind: Kind) -> str:
    if kind is Kind.BINARY:
        return "This file is not text, and its kind is not known; open a text file instead."
    if kind in _TEXTLESS:
        return f"This is {kind.value}, which holds no article; open a text file instead."
    return (
        f"This is {kind.value}, which cannot be opened yet; "
        "copy its text and paste it as an article, or save it as plain text."
    )


_TEXTLESS = frozenset(
    {Kind.ARCHIVE, Kind.ZIP, Kind.PICTURE, Kind.MEDIA, Kind.FONT, Kind.DATABASE, Kind.PROGRAM}
)
