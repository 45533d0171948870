"""The one door for documents: a path, bytes or pasted text becomes an article.

The stages: read within a limit, tell the kind by content, decode, and hand over to the one reader
for that kind. Whatever goes wrong is a `DocumentError` with a sentence for the person.
"""

import stat
from dataclasses import replace
from pathlib import Path

from reader.errors import NoArticleError, TooLargeError, UnreadableError, UnsupportedError
from reader.importing.characters import without_surrogates
from reader.importing.encoding import decode
from reader.importing.kinds import Kind, binary_kind, is_binary, markup_kind
from reader.importing.plain_text import read_plain_text
from reader.text.article import Article, article_as_is

SIZE_LIMIT = 20_000_000
"""The most bytes of a document, or characters of pasted text, that are opened."""


def open_path(path: Path, *, as_is: bool = False) -> Article:
    """Return the article in the file at `path`.

    Args:
        path: A file of any kind; its name does not matter.
        as_is: Take the decoded text exactly as it is: nothing removed, nothing taken apart.

    Raises:
        DocumentError: If there is no article to be had; its sentence says why and what to do.
    """
    return open_bytes(_read(path), source=str(path), as_is=as_is)


def open_bytes(data: bytes, *, source: str = "", as_is: bool = False) -> Article:
    """Return the article in the content of a file; as `open_path`."""
    if len(data) > SIZE_LIMIT:
        raise TooLargeError(_too_large(len(data)))
    if not data:
        raise NoArticleError(_NOTHING)
    kind = binary_kind(data)
    if kind is not None:
        raise UnsupportedError(_unsupported(kind))
    decoded = decode(data)
    if not decoded.encoding.startswith(("utf-16", "utf-32", "iso2022")) and is_binary(data):
        raise UnsupportedError(_unsupported(Kind.BINARY))
    if not decoded.text.strip(_BLANK):
        raise NoArticleError(_NOTHING)
    kind = Kind.TEXT if as_is else markup_kind(decoded.text)
    if kind is not Kind.TEXT:
        raise UnsupportedError(_unsupported(kind))
    article = _article(decoded.text, source, as_is=as_is)
    return replace(article, notes=(*decoded.notes, *article.notes))


def open_text(text: str, *, source: str = "", as_is: bool = False) -> Article:
    """Return the article in pasted text, which is never taken for markup; as `open_path`."""
    if len(text) > SIZE_LIMIT:
        raise TooLargeError(_too_large(len(text)))
    if not text.strip(_BLANK):
        raise NoArticleError("There is nothing to read in the pasted text.")
    return _article(without_surrogates(text), source, as_is=as_is)


def _article(text: str, source: str, *, as_is: bool) -> Article:
    if as_is:
        return article_as_is(text, source=source)
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
        if status.st_size > SIZE_LIMIT:
            raise TooLargeError(_too_large(status.st_size))
        with path.open("rb") as file:
            return file.read(SIZE_LIMIT + 1)
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
_NOTHING = "There is nothing to read in this file."


def _too_large(size: int) -> str:
    return (
        f"This is too large to open: {size / 1e6:.1f} MB, and the limit is "
        f"{SIZE_LIMIT / 1e6:.0f} MB; split it and open a part."
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
