"""Adds to Qt's PDF what Qt cannot write: structure, links, outline, language, letters as typed.

The structure is that of a tagged PDF as PDF/UA-1 (ISO 14289-1) asks for it.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import cast

from PySide6.QtCore import QRectF

from reader.ui.printing.edition import Destination, OutlineItem
from reader.ui.printing.pdf.pdf_objects import PdfObjects, packed_stream
from reader.ui.printing.sheet import TWIPS
from reader.ui.printing.stroke_operators import form_content, form_entries, form_references
from reader.ui.printing.tags import (
    FAR_LEFT,
    FAR_UP,
    Content,
    Element,
    HighlightArea,
    LinkArea,
    Tags,
)

_NAMES_IN_A_LEAF = 64
_DATES = re.compile(rb"/CreationDate \([^)]*\)\s*/ModDate \([^)]*\)")
_TO_UNICODE = re.compile(rb"/ToUnicode (\d+) 0 R")
_LIST_OF_LETTERS = re.compile(rb"\[[^\]]*\]")
_NAMES = re.compile(rb"/Names \d+ 0 R\s*")
_TAGGED_FONT = re.compile(rb"/FontName /([A-Z]{6}\+([^\s/<>()\[\]]+))")
_BASE_FONT = re.compile(rb"/BaseFont /([^\s/<>()\[\]]+)")
_MARK = re.compile(rb"-(\d+) -%d 1 1 re\s+f\b" % FAR_UP)
_ANNOTATIONS = re.compile(rb"/Annots (\d+) 0 R")
_NO_FORMS = re.compile(rb"/XObject <<\s*>>")
_FARTHEST = 256
"""Bytes from the start of a font's object to its name."""
_FAINT = 0.2
"""How much of its colour a highlight lays on the words."""
_PRINTED = 4
"""The flag of an annotation that is printed."""


@dataclass(frozen=True)
class Additions:
    """What a finished file holds besides its pages.

    Args:
        outline: Its lines in order.
        destinations: Places by the names that links use.
        page_height: In twips.
        language: As BCP 47.
        letters: What to put for a letter that Qt took for another one with the same shape.
        tags: The structure.
    """

    outline: Sequence[OutlineItem]
    destinations: Mapping[str, Destination]
    page_height: int
    language: str
    letters: Mapping[str, str]
    tags: Tags


def set_clock(data: bytearray, day: date | None) -> None:
    """Take the moment of writing out of a file, so that the same input gives the same.

    Args:
        data: As Qt wrote it; changed in place, at its length.
        day: The day to state instead, or None for none.
    """
    match = _DATES.search(data)
    if match is None:
        return
    words = b""
    if day is not None:
        words = f"/CreationDate (D:{day:%Y%m%d})\n/ModDate (D:{day:%Y%m%d})".encode()
    data[match.start() : match.end()] = words.ljust(match.end() - match.start())


def finished(data: bytes, additions: Additions) -> bytearray:
    """Return a file as Qt wrote it, with the additions."""
    objects = PdfObjects(data)
    pages = objects.pages()

    def place(destination: Destination) -> str:
        top = (additions.page_height - destination.top) / TWIPS
        return f"[{pages[destination.page]} 0 R /XYZ 0 {top:.2f} 0]"

    catalog = [
        f"/Lang {_text(additions.language)}",
        "/ViewerPreferences <</DisplayDocTitle true>>",
        "/MarkInfo <</Marked true>>",
        f"/StructTreeRoot {_Structure(objects, pages, additions).add()} 0 R",
    ]
    if additions.destinations:
        named = {name: place(where) for name, where in sorted(additions.destinations.items())}
        catalog.append(f"/Names <</Dests {_name_tree(objects, named)} 0 R>>")
    if additions.outline:
        places = [place(item.destination) for item in additions.outline]
        catalog.append(f"/Outlines {_outline(objects, additions.outline, places)} 0 R")
        catalog.append("/PageMode /UseOutlines")
    old = _NAMES.sub(b"", objects[objects.root]).rstrip().removesuffix(b">>")
    objects[objects.root] = old + "\n".join(catalog).encode() + b"\n>>"
    for number in sorted({int(found) for found in _TO_UNICODE.findall(data)}):
        objects.set_stream(number, _corrected(objects.stream(number), additions.letters))
    _tag_fonts(data, objects)
    return objects.written()


class _Structure:
    """Writes the structure: the tree, the tags in the pages, and the links."""

    def __init__(self, objects: PdfObjects, pages: Sequence[int], additions: Additions) -> None:
        self._objects = objects
        self._pages = pages
        self._height = additions.page_height
        self._tags = additions.tags
        self._numbers: dict[Element, int] = {}
        self._annotations: list[tuple[int, int, Element]] = []

    def add(self) -> int:
        """Add all of it, and return the number of the root."""
        objects, tags = self._objects, self._tags
        root = objects.reserve()
        top = self._element(tags.document, root)
        rows = []
        for page, elements in enumerate(tags.contents):
            owners = " ".join(f"{self._numbers[element]} 0 R" for element in elements)
            rows.append(f"{page} [{owners}]")
        for key, (_, _, element) in enumerate(self._annotations, len(tags.contents)):
            rows.append(f"{key} {self._numbers[element]} 0 R")
        parents = objects.add(f"<</Nums [{' '.join(rows)}]>>")
        objects[root] = (
            f"<</Type /StructTreeRoot /K {top} 0 R /ParentTree {parents} 0 R "
            f"/ParentTreeNextKey {len(rows)}>>"
        ).encode()
        self._finish_pages()
        return root

    def _element(self, element: Element, parent: int) -> int:
        number = self._numbers[element] = self._objects.reserve()
        page = next((kid.page for kid in element.kids if not isinstance(kid, Element)), None)
        kids = " ".join(self._kid(kid, element, number, page) for kid in element.kids)
        words = [f"<</S /{element.kind} /P {parent} 0 R /K [{kids}]"]
        if page is not None:
            words.append(f"/Pg {self._pages[page]} 0 R")
        if element.alt:
            words.append(f"/Alt {_text(element.alt)}")
        if element.language:
            words.append(f"/Lang {_text(element.language)}")
        self._objects[number] = (" ".join(words) + ">>").encode()
        return number

    def _kid(
        self,
        kid: Element | Content | LinkArea | HighlightArea,
        element: Element,
        number: int,
        page: int | None,
    ) -> str:
        if isinstance(kid, Element):
            return f"{self._element(kid, number)} 0 R"
        if isinstance(kid, Content):
            if kid.page == page:
                return str(kid.number)
            return f"<</Type /MCR /Pg {self._pages[kid.page]} 0 R /MCID {kid.number}>>"
        told = self._link(kid) if isinstance(kid, LinkArea) else self._highlight(kid)
        number = self._annotation(kid.page, element, f"{told} /Contents {_text(kid.words)}")
        return f"<</Type /OBJR /Obj {number} 0 R /Pg {self._pages[kid.page]} 0 R>>"

    def _link(self, link: LinkArea) -> str:
        return f"/Subtype /Link {self._box(link.rect)} /Border [0 0 0] /Dest ({link.target})"

    def _highlight(self, area: HighlightArea) -> str:
        whole = QRectF()
        corners = []
        for rect in area.rects:
            whole = whole.united(rect)
            left, bottom, right, top = self._sides(rect)
            corners += [left, top, right, top, left, bottom, right, bottom]
        red, green, blue, _ = cast("tuple[float, ...]", area.colour.getRgbF())
        quads = " ".join(f"{corner:.2f}" for corner in corners)
        return (
            f"/Subtype /Highlight {self._box(whole)} /QuadPoints [{quads}] "
            f"/C [{red:.3f} {green:.3f} {blue:.3f}] /CA {_FAINT} /T (Dramatis)"
        )

    def _sides(self, rect: QRectF) -> tuple[float, float, float, float]:
        """Return left, bottom, right and top in points, from the lower left corner of the page."""
        return (
            rect.left() / TWIPS,
            (self._height - rect.bottom()) / TWIPS,
            rect.right() / TWIPS,
            (self._height - rect.top()) / TWIPS,
        )

    def _box(self, rect: QRectF) -> str:
        return f"/Rect [{' '.join(f'{side:.2f}' for side in self._sides(rect))}]"

    def _annotation(self, page: int, element: Element, told: str) -> int:
        key = len(self._tags.contents) + len(self._annotations)
        number = self._objects.add(f"<</Type /Annot {told} /F {_PRINTED} /StructParent {key}>>")
        self._annotations.append((number, page, element))
        return number

    def _finish_pages(self) -> None:
        annotations: list[list[str]] = [[] for _ in self._pages]
        for number, page, _ in self._annotations:
            annotations[page].append(f"{number} 0 R")
        objects = self._objects
        forms = {
            name: objects.add(packed_stream(form_content(path), form_entries(path)))
            for name, path in self._tags.forms.items()
        }
        named = b"/XObject <<%b>>" % form_references(forms)
        for index, number in enumerate(self._pages):
            resources = objects.reference(b"Resources", number)
            objects[resources] = _NO_FORMS.sub(named, objects[resources])
            content = objects.reference(b"Contents", number)
            objects.set_stream(content, self._tagged(objects.stream(content)))
            old = objects[number].rstrip().removesuffix(b">>")
            found = _ANNOTATIONS.search(old)
            if found is not None:
                objects.remove(int(found[1]))
                old = _ANNOTATIONS.sub(b"", old)
            added = f"/StructParents {index} /Tabs /S"
            if annotations[index]:
                added += f" /Annots [{' '.join(annotations[index])}]"
            objects[number] = old + added.encode() + b">>"

    def _tagged(self, content: bytes) -> bytes:
        """Return a page's content with tags in place of its marks; what has none is decoration."""

        def tag(mark: re.Match[bytes]) -> bytes:
            kind, number = self._tags.places[int(mark[1]) - FAR_LEFT]
            if kind == "Drawing":
                return self._tags.drawings[number]
            if kind == "Pagination":
                return b"EMC /Artifact <</Type /Pagination>> BDC"
            if number < 0:
                return b"EMC /Artifact BMC"
            return b"EMC /%b <</MCID %d>> BDC" % (kind.encode(), number)

        return b"/Artifact BMC\n" + _MARK.sub(tag, content) + b"\nEMC"


def _tag_fonts(data: bytes, objects: PdfObjects) -> None:
    """Name each font as its descriptor does: with the tag that says it is a part of one.

    Qt leaves the tag out of the font itself, against ISO 32000-1, 9.6.4; printers that keep fonts
    by their name may then take one file's letters for another's.
    """
    tagged = {match[2]: match[1] for match in _TAGGED_FONT.finditer(data)}
    for match in _BASE_FONT.finditer(data):
        start = data.rfind(b" 0 obj", max(0, match.start() - _FARTHEST), match.start())
        if start < 0 or match[1] not in tagged:
            continue
        number = int(data[data.rindex(b"\n", 0, start) + 1 : start])
        name = b"/BaseFont /" + tagged[match[1]]
        objects[number] = _BASE_FONT.sub(name, objects[number]).strip()


def _text(words: str) -> str:
    """Return words as a text string: UTF-16 with its mark, in hexadecimal."""
    return f"<FEFF{words.encode('utf-16-be').hex().upper()}>"


def _name_tree(objects: PdfObjects, named: Mapping[str, str]) -> int:
    names = list(named)
    leaves = []
    for first in range(0, len(names), _NAMES_IN_A_LEAF):
        part = names[first : first + _NAMES_IN_A_LEAF]
        pairs = " ".join(f"({name}) {named[name]}" for name in part)
        leaf = f"<</Limits [({part[0]}) ({part[-1]})] /Names [{pairs}]>>"
        leaves.append(f"{objects.add(leaf)} 0 R")
    return objects.add(f"<</Kids [{' '.join(leaves)}]>>")


def _outline(objects: PdfObjects, items: Sequence[OutlineItem], places: Sequence[str]) -> int:
    """Add an outline of two levels; items of the second are closed until they are asked for."""
    root = objects.reserve()
    numbers = [objects.reserve() for _ in items]
    tops = [index for index, item in enumerate(items) if not item.level or index == 0]
    for position, top in enumerate(tops):
        end = tops[position + 1] if position + 1 < len(tops) else len(items)
        children = numbers[top + 1 : end]
        words = _family(children, count=-len(children)) + _neighbours(
            [numbers[each] for each in tops], position, root
        )
        objects[numbers[top]] = _outline_item(items[top], places[top], words)
        for child in range(top + 1, end):
            words = _neighbours(children, child - top - 1, numbers[top])
            objects[numbers[child]] = _outline_item(items[child], places[child], words)
    family = _family([numbers[each] for each in tops], count=len(tops))
    objects[root] = f"<</Type /Outlines{family}>>".encode()
    return root


def _outline_item(item: OutlineItem, place: str, words: str) -> bytes:
    return f"<</Title {_text(item.title)} /Dest {place}{words}>>".encode()


def _family(children: Sequence[int], *, count: int) -> str:
    if not children:
        return ""
    return f" /First {children[0]} 0 R /Last {children[-1]} 0 R /Count {count}"


def _neighbours(siblings: Sequence[int], position: int, parent: int) -> str:
    words = f" /Parent {parent} 0 R"
    if position:
        words += f" /Prev {siblings[position - 1]} 0 R"
    if position + 1 < len(siblings):
        words += f" /Next {siblings[position + 1]} 0 R"
    return words


def _corrected(content: bytes, letters: Mapping[str, str]) -> bytes:
    """Return a font's map from glyphs to letters with other letters in it."""
    codes = {_code(wrong): _code(right) for wrong, right in letters.items()}

    def corrected(match: re.Match[bytes]) -> bytes:
        return b" ".join(codes.get(code, code) for code in match[0].split())

    return _LIST_OF_LETTERS.sub(corrected, content.replace(b"[", b"[ "))


def _code(letter: str) -> bytes:
    return f"<{ord(letter):04X}>".encode()
