"""Word documents (.docx): mammoth reads the text, after the archive was made harmless.

Only the parts with text are unpacked, each checked and written anew without any declared entity;
pictures, macros and links to the outside never reach mammoth.
"""

import io
import re
import zipfile
from dataclasses import replace

import mammoth
from lxml import etree

from reader.errors import DamagedError, DocumentError, NoArticleError
from reader.importing.bytes.guarded_zip import GuardedZip
from reader.importing.formats.fragment import read_markup
from reader.importing.lines.blocks import ArticleDraft, Block
from reader.importing.lines.markup import Line, parse_xml, said_language
from reader.wording import Wording

DAMAGED = Wording("This Word document is damaged and cannot be read; try another copy of it.")
NO_TEXT = Wording("There is no text in this Word document.")
_FACTS = "docProps/core.xml"
_TEXT_PARTS = (".xml", ".rels")
_STYLES = """
p[style-name='Title'] => h1.title:fresh
p[style-name='Subtitle'] => h2.subtitle:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name='Caption'] => figcaption:fresh
p[style-name='caption'] => figcaption:fresh
"""
_NOTE_MARK = re.compile(r'<sup><a href="#(?:foot|end)note-[^<>]*>\[\d+\]</a></sup>')
_NOTE_BACK = re.compile(r'<a href="#(?:foot|end)note-ref-[^<>]*>[^<>]*</a>')


def read_docx(data: bytes) -> ArticleDraft:
    """Return the article in a Word document.

    Raises:
        NoArticleError: If it holds no text.
        DocumentError: If it is damaged or too large.
    """
    archive = GuardedZip(data)
    lines = read_markup(_html(_parts(archive)))
    if not lines:
        raise NoArticleError(NO_TEXT)
    language = said_language(parse_xml(archive.read(_FACTS))) if _FACTS in archive else None
    return replace(_draft(lines), language=language)


def _parts(archive: GuardedZip) -> dict[str, bytes]:
    """Return the parts of the document that hold text, as XML without any entity."""
    parts: dict[str, bytes] = {}
    for name in archive.names:
        if name.lower().endswith(_TEXT_PARTS) and not name.startswith(("/", "..")):
            try:
                root = parse_xml(archive.read(name))
            except DamagedError:
                if name.endswith("document.xml"):
                    raise
                continue
            parts[name] = etree.tostring(root, encoding="utf-8", xml_declaration=True)
    return parts


def _html(parts: dict[str, bytes]) -> str:
    clean = io.BytesIO()
    with zipfile.ZipFile(clean, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    clean.seek(0)
    try:
        result = mammoth.convert_to_html(
            clean,
            style_map=_STYLES,
            convert_image=mammoth.images.img_element(lambda _image: {"src": ""}),
        )
    except (DocumentError, MemoryError, RecursionError):
        raise
    except Exception as error:
        raise DamagedError(DAMAGED) from error
    return _NOTE_BACK.sub("", _NOTE_MARK.sub("", result.value))


def _draft(lines: list[Line]) -> ArticleDraft:
    headline = standfirst = None
    rest = lines
    if "title" in rest[0].hints.split() and "h1" in rest[0].tags:
        headline, rest = rest[0].text, rest[1:]
        if rest and "subtitle" in rest[0].hints.split():
            standfirst, rest = rest[0].text, rest[1:]
    elif "h1" in rest[0].tags and sum("h1" in line.tags for line in rest) == 1 < len(rest):
        headline, rest = rest[0].text, rest[1:]
    return ArticleDraft(
        [Block(line.shown, line.role, shape=line.shape) for line in rest], headline, standfirst
    )
