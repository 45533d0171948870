"""OpenDocument texts (.odt): headings, paragraphs, lists, tables and captions from content.xml."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from reader.errors import DamagedError, NoArticleError, UnsupportedError
from reader.importing.bytes.guarded_zip import LOCKED, GuardedZip
from reader.importing.lines.blocks import ArticleDraft, Block, one_line
from reader.importing.lines.markup import Element, local_name, parse_xml, said_language
from reader.text.article import ParagraphRole, Shape
from reader.wording import Wording

DAMAGED = Wording("This OpenDocument text is damaged and cannot be read; try another copy of it.")
NO_TEXT = Wording("There is no text in this OpenDocument text.")
_CONTENT = "content.xml"
_META = "meta.xml"
_MANIFEST = "META-INF/manifest.xml"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}style-name"
_COUNT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}c"
_NAME = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}name"
_PARENT = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}parent-style-name"
# Deleted text, remarks, tables of contents, and what stands for a picture or a field's definition.
_SKIPPED = frozenset({
    "tracked-changes", "annotation", "annotation-end", "forms", "sequence-decls",
    "user-field-decls", "variable-decls", "table-of-content", "illustration-index",
    "alphabetical-index", "scripts", "automatic-styles", "font-face-decls", "desc", "title",
    "note-citation", "binary-data", "math",
})  # fmt: skip
_PARAGRAPHS = frozenset({"p", "h"})
_MOST_SPACES = 100


def read_odt(data: bytes) -> ArticleDraft:
    """Return the article in an OpenDocument text.

    Raises:
        NoArticleError: If it holds no text.
        DocumentError: If it is damaged or too large.
    """
    archive = GuardedZip(data)
    if _CONTENT not in archive:
        raise DamagedError(DAMAGED)
    if _MANIFEST in archive and b"encryption-data" in archive.read(_MANIFEST):
        raise UnsupportedError(LOCKED)
    root = parse_xml(archive.read(_CONTENT))
    lines = list(_Walk(_styles(root)).lines(root))
    if not lines:
        raise NoArticleError(NO_TEXT)
    headline = standfirst = None
    if lines[0].style == "title" or (lines[0].is_heading and _only_heading(lines)):
        headline, lines = lines[0].text, lines[1:]
        if lines and lines[0].style == "subtitle":
            standfirst, lines = lines[0].text, lines[1:]
    return ArticleDraft(
        [Block(line.text, line.role, shape=line.shape) for line in lines],
        headline,
        standfirst,
        language=said_language(parse_xml(archive.read(_META))) if _META in archive else None,
    )


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    style: str
    is_heading: bool
    depth: int = 0

    @property
    def role(self) -> ParagraphRole:
        if self.is_heading or self.style in ("title", "subtitle"):
            return ParagraphRole.HEADING
        captioned = self.style in ("caption", "illustration", "figure", "drawing")
        return ParagraphRole.CAPTION if captioned else ParagraphRole.BODY

    @property
    def shape(self) -> Shape:
        if self.depth:
            return Shape.INNER_ITEM if self.depth > 1 else Shape.ITEM
        if self.style.startswith("preformatted"):
            return Shape.CODE
        return Shape.QUOTE if self.style.startswith("quotation") else Shape.TEXT


def _only_heading(lines: list[_Line]) -> bool:
    return len(lines) > 1 and sum(line.is_heading for line in lines) == 1


def _styles(root: Element) -> dict[str, str]:
    """Return for each style made on the way ("P3") the named style that it comes from."""
    return {
        style.get(_NAME): style.get(_PARENT) or ""
        for style in root.iter("{urn:oasis:names:tc:opendocument:xmlns:style:1.0}style")
        if style.get(_NAME)
    }


@dataclass(slots=True)
class _Walk:
    """One walk through a document; a note inside a paragraph follows that paragraph."""

    styles: dict[str, str]
    open: list[tuple[Element, list[str]]] = field(default_factory=list)
    items: list[bool] = field(default_factory=list)
    held: list[_Line] = field(default_factory=list)

    def lines(self, root: Element) -> Iterator[_Line]:
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            name = local_name(element)
            if event == "start":
                if name in _SKIPPED:
                    walk.skip_subtree()
                else:
                    self._enter(element, name)
                continue
            yield from self._leave(element, name)
            if self.open and element is not root:
                self.open[-1][1].append(element.tail or "")

    def _enter(self, element: Element, name: str) -> None:
        if name in _PARAGRAPHS:
            self.open.append((element, [element.text or ""]))
        elif name == "list-item":
            self.items.append(True)
        elif self.open:
            pieces = self.open[-1][1]
            if name in ("tab", "line-break"):
                pieces.append(" ")
            elif name == "s":
                count = element.get(_COUNT, "1")
                pieces.append(" " * min(int(count) if count.isdecimal() else 1, _MOST_SPACES))
            else:
                pieces.append(element.text or "")

    def _leave(self, element: Element, name: str) -> Iterator[_Line]:
        if name == "list-item" and self.items:
            self.items.pop()
        if name not in _PARAGRAPHS or not self.open or self.open[-1][0] is not element:
            return
        text = one_line("".join(self.open.pop()[1]))
        line = (
            _Line(self._marked(text), self._style(element), name == "h", len(self.items))
            if text
            else None
        )
        if self.open:
            self.held.extend([line] if line else [])
            return
        if line:
            yield line
        yield from self.held
        self.held.clear()

    def _marked(self, text: str) -> str:
        if self.items and self.items[-1]:
            self.items[-1] = False
            return f"• {text}"
        return text

    def _style(self, element: Element) -> str:
        name = element.get(_STYLE) or ""
        return (self.styles.get(name) or name).replace("_20_", " ").lower()
