"""Which kind of document some bytes are: told by their content, never by a name."""

import re
from enum import Enum

from reader.importing.bytes.markdown_marks import looks_like_markdown
from reader.wording import Wording


class Kind(Enum):
    """A kind of content; the value names it for the person, with its article."""

    TEXT = Wording("plain text")
    HTML = Wording("a web page (HTML)")
    MHTML = Wording("a saved web page (MHTML)")
    MAIL = Wording("an e-mail message")
    FEED = Wording("a news feed (RSS or Atom)")
    XML = Wording("an XML document")
    PDF = Wording("a PDF document")
    RTF = Wording("a rich text document (RTF)")
    MARKDOWN = Wording("a Markdown document")
    RICH_TEXT = "formatted text"
    DOCX = Wording("a Word document (.docx)")
    ODT = Wording("an OpenDocument text (.odt)")
    EPUB = Wording("an e-book (EPUB)")
    SPREADSHEET = Wording("a spreadsheet")
    PRESENTATION = Wording("a presentation")
    WEBARCHIVE = Wording("a web archive of Safari")
    FICTION_BOOK = Wording("an e-book (FictionBook)")
    OLD_WORD = Wording("an older Word document (.doc)")
    OUTLOOK = Wording("an Outlook message (.msg)")
    IWORK = Wording("a document of Pages, Numbers or Keynote")
    KINDLE = Wording("a Kindle e-book")
    OLE = Wording("an older Office document")
    ZIP = Wording("a ZIP archive")
    ARCHIVE = Wording("a compressed archive")
    PICTURE = Wording("a picture")
    MEDIA = Wording("a sound or video file")
    FONT = Wording("a font file")
    DATABASE = Wording("a database")
    PROGRAM = Wording("a program")
    BINARY = Wording("not text")


_MAGIC: tuple[tuple[bytes, Kind], ...] = (
    (b"{\\rtf", Kind.RTF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind.OLE),
    (b"\x1f\x8b", Kind.ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", Kind.ARCHIVE),
    (b"Rar!\x1a\x07", Kind.ARCHIVE),
    (b"\xfd7zXZ\x00", Kind.ARCHIVE),
    (b"\x28\xb5\x2f\xfd", Kind.ARCHIVE),
    (b"BZh91AY&SY", Kind.ARCHIVE),
    (b"\x89PNG\r\n\x1a\n", Kind.PICTURE),
    (b"\xff\xd8\xff", Kind.PICTURE),
    (b"GIF87a", Kind.PICTURE),
    (b"GIF89a", Kind.PICTURE),
    (b"II*\x00", Kind.PICTURE),
    (b"MM\x00*", Kind.PICTURE),
    (b"\x00\x00\x01\x00", Kind.PICTURE),
    (b"OggS\x00", Kind.MEDIA),
    (b"ID3\x02", Kind.MEDIA),
    (b"ID3\x03", Kind.MEDIA),
    (b"ID3\x04", Kind.MEDIA),
    (b"fLaC\x00", Kind.MEDIA),
    (b"\x1aE\xdf\xa3", Kind.MEDIA),
    (b"wOFF", Kind.FONT),
    (b"wOF2", Kind.FONT),
    (b"OTTO\x00", Kind.FONT),
    (b"\x00\x01\x00\x00\x00", Kind.FONT),
    (b"SQLite format 3\x00", Kind.DATABASE),
    (b"\x7fELF", Kind.PROGRAM),
    (b"MZ\x90\x00", Kind.PROGRAM),
    (b"\xcf\xfa\xed\xfe", Kind.PROGRAM),
    (b"\xca\xfe\xba\xbe", Kind.PROGRAM),
)
_RIFF = {b"WEBP": Kind.PICTURE, b"WAVE": Kind.MEDIA, b"AVI ": Kind.MEDIA}
# The names of entries stand in an archive as they are, and so does a first entry "mimetype".
_ZIP_MARKS = (
    (b"mimetypeapplication/epub+zip", Kind.EPUB),
    (b"mimetypeapplication/vnd.oasis.opendocument.text", Kind.ODT),
    (b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet", Kind.SPREADSHEET),
    (b"mimetypeapplication/vnd.oasis.opendocument.presentation", Kind.PRESENTATION),
    (b"word/document", Kind.DOCX),
    (b"xl/workbook", Kind.SPREADSHEET),
    (b"ppt/presentation", Kind.PRESENTATION),
    (b"META-INF/container.xml", Kind.EPUB),
    (b"Index/Document.iwa", Kind.IWORK),
    (b"Index.zip", Kind.IWORK),
    (b"buildVersionHistory.plist", Kind.IWORK),
    (b"content.xml", Kind.ODT),
)
# Names of streams stand in an older Office document in UTF-16.
_OLE_MARKS = (
    ("WordDocument".encode("utf-16-le"), Kind.OLD_WORD),
    ("__properties_version1.0".encode("utf-16-le"), Kind.OUTLOOK),
)
_WEB_ARCHIVE = b"WebMainResource"
_PLIST = b"bplist00"
_KINDLE_AT, _KINDLE = slice(60, 68), (b"BOOKMOBI", b"TEXtREAd")
_ZIP_HEAD, _ZIP_TAIL = 1 << 16, 1 << 20
_PDF_WITHIN = 1024
_BEGINNING = 1 << 16
_LEADING = re.compile(
    r"[\s\ufeff]+|<!--.*?-->|<(script|style|noscript)\b[^>]*>.*?</\1\s*>", re.DOTALL | re.IGNORECASE
)
_HTML = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_FRAGMENT = re.compile(
    r"<(?:title|meta|link|div|p|h[1-6]|article|main|section|table|style)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_DECLARED = re.compile(
    rb"""<(?:\?xml|meta)\b[^<>]{0,200}?(?:encoding|charset)\s*=\s*["']?([\w.:-]{2,40})"""
)
_DECLARED_WITHIN = 4096
# What is declared under the first name is written in the second, which holds more (WHATWG).
_WIDER = {
    "iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252",
    "iso-8859-9": "cp1254", "iso-8859-11": "cp874", "tis-620": "cp874", "gb2312": "gb18030",
    "gbk": "gb18030", "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "shift_jis": "cp932",
    "x-sjis": "cp932", "big5": "big5hkscs", "x-mac-cyrillic": "mac-cyrillic",
    "macintosh": "mac-roman", "utf8": "utf-8",
}  # fmt: skip
_FEED = re.compile(r"<(?:rss|feed|rdf:RDF)\b")
_FICTION_BOOK = re.compile(r"<FictionBook\b")
# RFC 5322, 2.2; and the line with which a message begins in a mailbox (RFC 4155).
_HEADER = re.compile(r"([A-Za-z][!-9;-~]{1,75}):|[ \t]+\S|From (?:\S+@\S+|\S+ +\w{3} +\w{3} +\d) ?")
_MAIL_HEADERS = frozenset({"received", "message-id", "mime-version", "return-path", "delivered-to"})
_CONTROLS = bytes([*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F])
_FEW_CONTROLS = 8
_CONTROL_SHARE = 0.02


def binary_kind(data: bytes) -> Kind | None:
    """Return the kind of content that its first bytes give away, or None if it may be text."""
    if b"%PDF-" in data[:_PDF_WITHIN]:
        return Kind.PDF
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip_kind(data)
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return _ole_kind(data) if kind is Kind.OLE else kind
    if _WEB_ARCHIVE in data and (data.startswith(_PLIST) or _is_xml_plist(data)):
        return Kind.WEBARCHIVE
    if data[_KINDLE_AT] in _KINDLE:
        return Kind.KINDLE
    if data.startswith(b"RIFF"):
        return _RIFF.get(data[8:12], Kind.BINARY)
    if data[4:8] == b"ftyp":
        return Kind.MEDIA
    return None


def _ole_kind(data: bytes) -> Kind:
    return next((kind for mark, kind in _OLE_MARKS if mark in data), Kind.OLE)


def _is_xml_plist(data: bytes) -> bool:
    beginning = data[:_PDF_WITHIN].lstrip(b"\xef\xbb\xbf \t\r\n")
    return beginning.startswith(b"<?xml") and b"<plist" in beginning


def declared_encoding(data: bytes) -> str | None:
    """Return the encoding that a page or an XML document names at its beginning, or None."""
    if not data[:_PDF_WITHIN].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return None
    # Bytes as characters of their own: what is looked for is ASCII.
    start = _after_leading(data[:_BEGINNING].decode("latin-1"))
    match = _DECLARED.search(data[:_DECLARED_WITHIN]) or _DECLARED.search(
        data[start : start + _DECLARED_WITHIN]
    )
    if match is None:
        return None
    name = match.group(1).decode("ascii").lower()
    return _WIDER.get(name, name)


def is_binary(data: bytes) -> bool:
    """Tell whether bytes in a one-byte encoding or UTF-8 hold more control bytes than text does."""
    sample = data[:_BEGINNING]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls > _FEW_CONTROLS and controls > len(sample) * _CONTROL_SHARE


def markup_kind(text: str) -> Kind:
    """Return the kind of a decoded text: a page, a message, a feed, or plain text."""
    start = _after_leading(text)
    markup = text[start : start + _BEGINNING]
    if markup.startswith("<?xml"):
        if _FICTION_BOOK.search(markup):
            return Kind.FICTION_BOOK
        if _HTML.search(markup):
            return Kind.HTML
        return Kind.FEED if _FEED.search(markup) else Kind.XML
    if _HTML.match(markup) or _FRAGMENT.match(markup):
        return Kind.HTML
    if _FICTION_BOOK.match(markup):
        return Kind.FICTION_BOOK
    if _FEED.match(markup):
        return Kind.FEED
    beginning = text[:_BEGINNING]
    kind = _mail_kind(beginning)
    if kind is Kind.TEXT and looks_like_markdown(beginning):
        return Kind.MARKDOWN
    return kind


def _after_leading(text: str) -> int:
    """Return where a page begins after the blanks, comments, scripts and styles before it."""
    start = 0
    while match := _LEADING.match(text, start):
        start = match.end()
    return start


def _mail_kind(beginning: str) -> Kind:
    """Tell a message by its header lines; a few `From:` and `Subject:` lines alone are text."""
    names: set[str] = set()
    multipart = False
    for line in beginning.splitlines():
        match = _HEADER.match(line)
        if match is None:
            break
        if match.group(1):
            names.add(match.group(1).lower())
        multipart = multipart or "multipart/related" in line.lower()
    typed = "content-type" in names and bool(names & {"from", "to", "subject"})
    if not typed and not names & _MAIL_HEADERS:
        return Kind.TEXT
    return Kind.MHTML if multipart and not beginning.startswith("From ") else Kind.MAIL


def _zip_kind(data: bytes) -> Kind:
    """Tell an archive by its first entries and by its directory, which stands at the end.

    Nothing is unpacked or taken apart here: that is for the parsing process.
    """
    seen = data[:_ZIP_HEAD] + data[-_ZIP_TAIL:]
    return next((kind for mark, kind in _ZIP_MARKS if mark in seen), Kind.ZIP)
