"""HTML and XML to a tree and to blocks of text, without entities, network or recursion."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from lxml import etree, html

from reader.errors import DamagedError
from reader.importing.lines.blocks import one_line
from reader.text.article import ParagraphRole, Shape
from reader.wording import Wording

SKIPPED = frozenset({
    "script", "style", "template", "noscript", "svg", "math", "head", "iframe", "object",
    "applet", "audio", "video", "canvas", "select", "option", "datalist", "textarea",
    "button", "map", "area", "frameset", "noframes",
})  # fmt: skip
NAVIGATION = frozenset({"nav", "menu", "dialog"})
CHROME = NAVIGATION | {"aside", "footer", "form"}
_BLOCK = frozenset({
    "html", "body", "article", "section", "main", "header", "footer", "nav", "aside", "div",
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote",
    "pre", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "figure",
    "figcaption", "address", "details", "summary", "form", "fieldset", "legend", "center", "hr",
    "br", "title", "menu", "dialog", "hgroup", "search",
})  # fmt: skip
_LISTS = frozenset({"ul", "ol", "menu"})
_LAYOUT = frozenset({"article", "section", "main", "div", "table"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_ROLES = dict.fromkeys(_HEADINGS, ParagraphRole.HEADING) | {
    "figcaption": ParagraphRole.CAPTION,
    "caption": ParagraphRole.CAPTION,
}
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BESIDE = re.compile(r"comment|related|teaser|sidebar|widget|recommend|most-read|popular")
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)\b[^<>]*>")
_HUGE_TAG = re.compile(r"<[A-Za-z][^<>]{100000,}>")
_BREAKS = re.compile(r"<br>(?:\s*<br>)+")
_LONGER_THAN_VERSE = 45
_HIDDEN_PROSE = 300
"""Code points of paragraphs in a hidden element from which it may be the article."""
_KEPT_WHEN_FLAT = frozenset(
    {"p", "li", "title", "script", "style", "head", "body", "html", "meta", *_HEADINGS}
)

Element: TypeAlias = etree._Element  # noqa: SLF001 - lxml gives its class no other name


@dataclass(frozen=True, slots=True)
class Line:
    """One block of a page as it stands there.

    Args:
        text: The words, on one line.
        role: What its element says it is.
        tags: The names of the elements around it, outermost first.
        item: The mark of a list item that begins here ("•", "2."), or empty.
        hints: The class, id and role attributes of the nearest elements, in lower case.
        places: Numbers of the elements around it, outermost first: the same for the same element.
        linked: The share of its characters that are links, 0 to 1.
    """

    text: str
    role: ParagraphRole
    tags: tuple[str, ...]
    item: str = ""
    hints: str = ""
    places: tuple[int, ...] = ()
    linked: float = 0.0

    @property
    def shape(self) -> Shape:
        """How it is set: as an item of a list, as a quotation, as program text."""
        if "pre" in self.tags:
            return Shape.CODE
        if self.item or self._stands_in_item:
            lists = sum(tag in _LISTS for tag in self.tags)
            return Shape.INNER_ITEM if lists > 1 else Shape.ITEM
        return Shape.QUOTE if "blockquote" in self.tags else Shape.TEXT

    @property
    def _stands_in_item(self) -> bool:
        """Whether it goes on with an item; a page may be laid out as a list, and is none."""
        outside_in = self.tags[::-1]
        inside = outside_in[: outside_in.index("li")] if "li" in outside_in else _LAYOUT
        return not _LAYOUT.intersection(inside)

    @property
    def shown(self) -> str:
        """The text with the mark of its list item."""
        return f"{self.item} {self.text}" if self.item else self.text


def parse_html(text: str) -> Element | None:
    """Return the tree of a page, or None if it holds no element; comments are left out."""
    # A tag of this length holds a picture, or attributes without number, and never any text.
    text = _HUGE_TAG.sub(" ", text)
    tree, parser = _parsed_html(text)
    if any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log):
        # Nested too deeply: what follows would be lost. Only the elements that hold text stay.
        tree, _ = _parsed_html(_BREAKS.sub("<br>", _TAG.sub(_flat_tag, text)))
    return tree


def parse_xml(data: bytes) -> Element:
    """Return the root of an XML document; entities stay unresolved.

    Raises:
        DamagedError: If it is not well-formed enough to be read, or nested too deeply.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        recover=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise DamagedError(DAMAGED) from error
    if root is None or any(each.type_name == "ERR_RESOURCE_LIMIT" for each in parser.error_log):
        raise DamagedError(DAMAGED)
    etree.strip_tags(root, etree.Entity)
    return root


DAMAGED = Wording("This document is damaged and cannot be read; try another copy of it.")


def said_language(root: Element) -> str | None:
    """Return what a document's description (Dublin Core) says of its language, or None."""
    said = (each.text for each in root.iter() if local_name(each) == "language")
    return next((text.strip() for text in said if text and text.strip()), None)


def local_name(element: Element) -> str:
    """Return the name of an element without its namespace, in lower case; "" for an entity."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def lines_of(root: Element, *, skipped: frozenset[str] = frozenset()) -> list[Line]:
    """Return the blocks of text below `root` in order.

    Args:
        root: A page or a part of one.
        skipped: Names of elements to leave out beside those that never hold readable text.
    """
    return list(_Walk(SKIPPED | skipped).lines(root))


class _Walk:
    """One walk through a tree: gathers text until an element that begins or ends a block."""

    def __init__(self, skipped: frozenset[str]) -> None:
        self._skipped = skipped
        self._text: list[str] = []
        self._open: list[tuple[str, str, int]] = []
        self._entered = 0
        self._links = 0
        self._linked = 0
        self._broken: list[tuple[str, int]] = []
        self._lists: list[int | None] = []
        self._item = ""

    def lines(self, root: Element) -> Iterator[Line]:
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            name = local_name(element)
            if event == "start":
                if name in self._skipped or _is_hidden(element):
                    walk.skip_subtree()
                    self._open.append((name, "", 0))
                    continue
                if name == "br":
                    if self._breaks_again():
                        yield from self._flushed()
                elif name in _BLOCK:
                    yield from self._flushed()
                self._enter(element, name)
                self._add(element.text)
            else:
                if name in _BLOCK and name != "br":
                    yield from self._flushed()
                self._leave(name)
                if element is not root:
                    self._add(element.tail)
        yield from self._flushed()

    def _enter(self, element: Element, name: str) -> None:
        hints = " ".join(element.get(key, "") for key in ("class", "id", "role", "itemprop", "rel"))
        self._entered += 1
        self._open.append((name, hints.strip().lower(), self._entered))
        if name == "a":
            self._links += 1
        elif name in ("ul", "ol", "menu"):
            self._lists.append(1 if name == "ol" else None)
        elif name == "li":
            number = self._lists[-1] if self._lists else None
            self._item = "•" if number is None else f"{number}."
            if number is not None:
                self._lists[-1] = number + 1

    def _add(self, text: str | None) -> None:
        if text:
            self._text.append(text)
            self._linked += len(text) if self._links else 0

    def _leave(self, name: str) -> None:
        self._open.pop()
        if name == "a":
            self._links -= 1
        elif name == "li":
            # An item without words (an icon in a menu) leaves its sign to nobody.
            self._item = ""
        elif name in ("ul", "ol", "menu") and self._lists:
            self._lists.pop()

    def _breaks_again(self) -> bool:
        """Begin a new line of a block; True where no words stand since the last one."""
        text = one_line("".join(self._text))
        if not text:
            return bool(self._broken)
        self._broken.append((text, self._linked))
        self._text.clear()
        self._linked = 0
        return False

    def _flushed(self) -> Iterator[Line]:
        broken = [*self._broken, (one_line("".join(self._text)), self._linked)]
        self._linked = 0
        self._text.clear()
        self._broken.clear()
        tags = tuple(name for name, _, _ in self._open)
        role = next((_ROLES[name] for name in reversed(tags) if name in _ROLES), ParagraphRole.BODY)
        hints = " ".join(hint for _, hint, _ in self._open[-3:] if hint)
        places = tuple(place for _, _, place in self._open)
        lines = broken if "pre" in tags else _mended(broken, heading=role is ParagraphRole.HEADING)
        for text, linked in lines:
            if not text:
                continue
            share = min(1.0, linked / len(text))
            yield Line(text, role, tags, self._item, hints, places, share)
            self._item = ""


def _mended(broken: Sequence[tuple[str, int]], *, heading: bool) -> list[tuple[str, int]]:
    """Join the lines of a block where a sentence goes on in the next, as in all of a heading.

    Args:
        broken: The words of each line, and how many of their characters are links.
        heading: Whether the block is a heading.
    """
    whole: list[tuple[str, int]] = []
    for text, linked in broken:
        if not text:
            continue
        if whole and (heading or _goes_on(whole[-1][0], text)):
            before, so_far = whole.pop()
            whole.append((f"{before} {text}", so_far + linked))
        else:
            whole.append((text, linked))
    return whole


def _goes_on(before: str, after: str) -> bool:
    """Tell whether a sentence runs on after a break; the lines of a verse are short."""
    open_end = before[-1].isalnum() or before[-1] in ",-–)"  # noqa: RUF001 - the dash
    return open_end and after[0].islower() and max(len(before), len(after)) >= _LONGER_THAN_VERSE


def _is_hidden(element: Element) -> bool:
    if not isinstance(element.tag, str) or not element.attrib:
        return False
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or element.get("role") == "doc-pagebreak"
        or "pagebreak"
        in (element.get("{http://www.idpf.org/2007/ops}type") or element.get("epub:type") or "")
        or _HIDDEN_STYLE.search(element.get("style") or "") is not None
    )


def unhide(root: Element) -> bool:
    """Show the elements of a page that are hidden though they hold running text; tell if any do."""
    found = False
    for element in root.iter(etree.Element):
        if not _is_hidden(element) or element.get("aria-hidden") == "true":
            continue
        paragraphs = ("".join(map(str, each.itertext())) for each in element.iter("p"))
        if sum(map(len, paragraphs)) >= _HIDDEN_PROSE:
            element.attrib.pop("hidden", None)
            element.attrib.pop("style", None)
            found = True
    return found


def _parsed_html(text: str) -> tuple[Element | None, html.HTMLParser]:
    parser = html.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True
    )
    try:
        return etree.fromstring(text.encode("utf-8", "replace") or b" ", parser), parser
    except (etree.XMLSyntaxError, ValueError):
        return None, parser


def _flat_tag(match: re.Match[str]) -> str:
    name = match.group(1).lower()
    if name in _KEPT_WHEN_FLAT:
        return match.group()
    return "<br>" if name in _BLOCK else ""


def is_beside(element: Element) -> bool:
    """Tell whether an element belongs to a comment, a teaser or a part of the page's frame."""
    for each in element.iterancestors():
        marks = f"{each.get('class', '')} {each.get('id', '')}".lower()
        if local_name(each) in CHROME or _BESIDE.search(marks):
            return True
    return False
