"""The one door for documents: a path, bytes or pasted text becomes an article.

The stages: read within a limit, tell the kind by content, decode, and hand over to the one reader
for that kind; all but short plain text is taken apart in a process of its own (parsing.py), long
text because it could not be stopped here, and would hold up the window's thread. Whatever goes
wrong is a `DocumentError` with a sentence for the person.
"""

import stat
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from reader.errors import (
    Cancelled,
    NoArticleError,
    TooLargeError,
    UnreadableError,
    UnsupportedError,
    system_reason,
)
from reader.importing.bytes.characters import without_surrogates
from reader.importing.bytes.encoding import decode
from reader.importing.bytes.kinds import (
    Kind,
    binary_kind,
    declared_encoding,
    is_binary,
    markup_kind,
)
from reader.importing.formats.plain_text import read_plain_text
from reader.importing.lines.language_guess import guessed_language
from reader.importing.sandbox.parsing import parse_apart
from reader.importing.story.left_out_prose import left_out_note
from reader.text.article import Article, article_as_is
from reader.wording import Wording

SIZE_LIMIT = 20_000_000
"""The most bytes of a document, or characters of pasted text, that are opened."""

PACKED_SIZE_LIMIT = 80_000_000
"""The most bytes of a document of a kind that is packed, or full of pictures."""

_READ_HERE = 200_000
"""Characters up to which plain text is read in this process; more would hold up the window."""

_CHUNK = 1 << 20
_PACKED = frozenset({Kind.PDF, Kind.DOCX, Kind.ODT, Kind.EPUB, Kind.WEBARCHIVE})
_PARSED_APART = _PACKED | {
    Kind.HTML,
    Kind.MHTML,
    Kind.MAIL,
    Kind.FEED,
    Kind.RTF,
    Kind.MARKDOWN,
    Kind.FICTION_BOOK,
}


def open_path(
    path: Path,
    *,
    as_is: bool = False,
    password: str | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Article:
    """Return the article in the file at `path`; the items of a feed or a mailbox are one article.

    Args:
        path: A file of any kind; its name does not matter.
        as_is: Take the decoded text exactly as it is: nothing removed, nothing taken apart.
        password: Opens the document if it is encrypted.
        cancelled: Asked again and again while it takes long; once it says yes, the work ends.

    Raises:
        PasswordNeededError: If the document is encrypted, and the password is missing or wrong.
        DocumentError: If there is no article to be had; its sentence says why and what to do.
        Cancelled: If it was cancelled.
    """
    wish = _Wish(str(path), as_is, password, cancelled=cancelled)
    return _told(_opened(_read(path, wish), wish))[0]


def open_articles(
    path: Path, *, password: str | None = None, cancelled: Callable[[], bool] | None = None
) -> tuple[Article, ...]:
    """Return the articles in the file at `path` as `open_path`, those of feed or mailbox apart."""
    wish = _Wish(str(path), password=password, several=True, cancelled=cancelled)
    return _told(_opened(_read(path, wish), wish))


def open_bytes(
    data: bytes, *, source: str = "", as_is: bool = False, password: str | None = None
) -> Article:
    """Return the article in the content of a file; arguments and errors as of `open_path`."""
    return _told(_opened(data, _Wish(source, as_is, password)))[0]


def open_rich_text(
    markup: str, *, source: str = "", cancelled: Callable[[], bool] | None = None
) -> Article:
    """Return the article in pasted formatted text (HTML, as a browser puts it on the clipboard).

    Raises:
        DocumentError: If there is nothing to read in it, or too much.
        Cancelled: If it was cancelled.
    """
    if len(markup) > SIZE_LIMIT:
        raise TooLargeError(_too_large(len(markup), SIZE_LIMIT))
    return _told(_apart(_utf_8(markup), Kind.RICH_TEXT, _Wish(source, cancelled=cancelled)))[0]


def open_text(
    text: str,
    *,
    source: str = "",
    as_is: bool = False,
    cancelled: Callable[[], bool] | None = None,
) -> Article:
    """Return the article in pasted text, which is never taken for markup.

    Arguments and errors are those of `open_path`; nothing but blanks is a NoArticleError, and text
    longer than the limit a TooLargeError.
    """
    if len(text) > SIZE_LIMIT:
        raise TooLargeError(_too_large(len(text), SIZE_LIMIT))
    if not text.strip(_BLANK):
        raise NoArticleError(Wording("There is nothing to read in the pasted text."))
    wish = _Wish(source, as_is, cancelled=cancelled)
    return _told((_text_article(without_surrogates(text), wish),))[0]


@dataclass(frozen=True, slots=True)
class _Wish:
    """How a document is to be opened; as the arguments of `open_path`."""

    source: str = ""
    as_is: bool = False
    password: str | None = None
    several: bool = False
    cancelled: Callable[[], bool] | None = None


def _told(articles: tuple[Article, ...]) -> tuple[Article, ...]:
    """Return articles with the language of each, and a note where much of it was left out."""
    return tuple(
        replace(
            each,
            language=each.language or guessed_language(each.text),
            notes=(*each.notes, *filter(None, (left_out_note(each),))),
        )
        for each in articles
    )


def _opened(data: bytes, wish: _Wish) -> tuple[Article, ...]:
    kind = binary_kind(data)
    if len(data) > _limit(kind):
        raise TooLargeError(_too_large(len(data), _limit(kind)))
    if not data:
        raise NoArticleError(_NOTHING)
    if kind in _PARSED_APART:
        return _apart(data, kind, wish)
    if kind is Kind.OLE and _ENCRYPTED_OFFICE in data:
        raise UnsupportedError(_LOCKED_OFFICE)
    if kind is not None:
        raise UnsupportedError(_unsupported(kind))
    decoded = decode(data, declared=declared_encoding(data))
    if not decoded.encoding.startswith(("utf-16", "utf-32", "iso2022")) and is_binary(data):
        raise UnsupportedError(_unsupported(Kind.BINARY))
    if not decoded.text.strip(_BLANK):
        raise NoArticleError(_NOTHING)
    kind = Kind.TEXT if wish.as_is else markup_kind(decoded.text)
    if kind in (Kind.MAIL, Kind.MHTML):
        # The parts of a message have encodings of their own, so it goes as it came.
        return _apart(data, kind, wish)
    if kind is Kind.TEXT:
        articles: tuple[Article, ...] = (_text_article(decoded.text, wish),)
    elif kind in _PARSED_APART:
        articles = _apart(_utf_8(decoded.text), kind, wish)
    else:
        raise UnsupportedError(_unsupported(kind))
    return tuple(replace(each, notes=(*decoded.notes, *each.notes)) for each in articles)


def _apart(data: bytes, kind: Kind, wish: _Wish) -> tuple[Article, ...]:
    return parse_apart(
        data,
        kind,
        source=wish.source,
        as_is=wish.as_is,
        password=wish.password,
        several=wish.several,
        cancelled=wish.cancelled,
    )


def _utf_8(text: str) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        return without_surrogates(text).encode("utf-8")


def _text_article(text: str, wish: _Wish) -> Article:
    if wish.as_is:
        return article_as_is(text, source=wish.source)
    if len(text) > _READ_HERE:
        return _apart(_utf_8(text), Kind.TEXT, wish)[0]
    return read_plain_text(text, source=wish.source)


def _read(path: Path, wish: _Wish) -> bytes:
    """Return the bytes of an ordinary file, never more than a little over the limit."""
    name = path.name or str(path)
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise UnreadableError(
                Wording("“{name}” is a folder; open the files in it one by one.", name=name)
            )
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableError(
                Wording("“{name}” is not an ordinary file; open a saved copy instead.", name=name)
            )
        if status.st_size > PACKED_SIZE_LIMIT:
            raise TooLargeError(_too_large(status.st_size, PACKED_SIZE_LIMIT))
        chunks: list[bytes] = []
        with path.open("rb") as file:
            while len(chunks) * _CHUNK <= PACKED_SIZE_LIMIT and (chunk := file.read(_CHUNK)):
                if wish.cancelled is not None and wish.cancelled():
                    raise Cancelled
                chunks.append(chunk)
        return b"".join(chunks)
    except FileNotFoundError as error:
        raise UnreadableError(
            Wording("There is no file “{path}”; check its name and place.", path=path)
        ) from error
    except PermissionError as error:
        raise UnreadableError(
            Wording(
                "“{name}” may not be read; "
                "ask its owner for permission, or change its permissions.",
                name=name,
            )
        ) from error
    except (OSError, ValueError) as error:
        valid = isinstance(error, OSError)
        reason = system_reason(error) if valid else Wording("its name is not valid")
        raise UnreadableError(
            Wording("“{name}” could not be read ({reason}).", name=name, reason=reason)
        ) from error


_BLANK = "\0\ufeff \t\r\n\f\v"
_ENCRYPTED_OFFICE = "EncryptedPackage".encode("utf-16-le")
_LOCKED_OFFICE = Wording(
    "This Office document is locked with a password; save it without one and open it again."
)
_NOTHING = Wording("There is nothing to read in this file.")


def _limit(kind: Kind | None) -> int:
    return PACKED_SIZE_LIMIT if kind in _PACKED else SIZE_LIMIT


def _too_large(size: int, limit: int) -> str:
    return Wording(
        "This is too large to open: {size} MB, and the limit is {limit} MB; "
        "split it and open a part.",
        size=round(size / 1e6, 1),
        limit=round(limit / 1e6),
    )


def _unsupported(kind: Kind) -> str:
    if kind is Kind.BINARY:
        return Wording(
            "This file is not text, and its kind is not known; open a text file instead."
        )
    if kind in _WAYS_OUT:
        return Wording(
            "This is {kind}, which cannot be opened; {way}.", kind=kind.value, way=_WAYS_OUT[kind]
        )
    if kind in _TEXTLESS:
        return Wording(
            "This is {kind}, which holds no article; open a text file instead.", kind=kind.value
        )
    return Wording(
        "This is {kind}, which cannot be opened yet; "
        "copy its text and paste it as an article, or save it as plain text.",
        kind=kind.value,
    )


_WAYS_OUT = {
    Kind.OLD_WORD: Wording("save it as .docx in Word or LibreOffice and open that"),
    Kind.OUTLOOK: Wording(
        "save it as HTML or text in Outlook, or export it as .eml, and open that"
    ),
    Kind.IWORK: Wording("export it there as PDF or Word and open that"),
    Kind.KINDLE: Wording("convert it to EPUB and open that"),
}
_TEXTLESS = frozenset(
    {Kind.ARCHIVE, Kind.ZIP, Kind.PICTURE, Kind.MEDIA, Kind.FONT, Kind.DATABASE, Kind.PROGRAM}
)
