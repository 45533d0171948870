"""Adds to Qt's PDF what Qt cannot write: outline, destinations, language, letters as typed.

The additions are appended as an incremental update (ISO 32000-1, 7.5.6), so that no page is read
or written again: pypdf's own writer takes seconds for a book, this takes none to speak of.
"""

import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from typing import cast

from pypdf import PdfReader
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)

from reader.ui.printing.edition import Destination, OutlineItem
from reader.ui.printing.sheet import TWIPS

_NAMES_IN_A_LEAF = 64
_DATES = re.compile(rb"/CreationDate \([^)]*\)\s*/ModDate \([^)]*\)")
_LIST_OF_LETTERS = re.compile(rb"\[[^\]]*\]")
_TO_UNICODE = re.compile(rb"/ToUnicode (\d+) 0 R")


@dataclass(frozen=True)
class Additions:
    """What a finished file holds besides its pages.

    Args:
        outline: Its lines in order.
        destinations: Places by the names that links use.
        page_height: In twips.
        language: As BCP 47.
        letters: What to put for a letter that Qt took for another one with the same shape.
    """

    outline: Sequence[OutlineItem]
    destinations: Mapping[str, Destination]
    page_height: int
    language: str
    letters: Mapping[str, str]


@dataclass
class _Update:
    """Objects to append."""

    next_number: int
    objects: dict[int, PdfObject] = field(default_factory=dict)

    def add(self, made: PdfObject) -> IndirectObject:
        number = self.next_number
        self.next_number += 1
        self.objects[number] = made
        return _reference(number)


def without_clock(data: bytes, day: date | None) -> bytes:
    """Return the file with the moment of writing taken out, so that the same input gives the same.

    Args:
        data: As Qt wrote it.
        day: The day to state instead, or None for none. The length stays, so do the offsets.
    """

    def stated(match: re.Match[bytes]) -> bytes:
        words = b""
        if day is not None:
            words = f"/CreationDate (D:{day:%Y%m%d})\n/ModDate (D:{day:%Y%m%d})".encode()
        return words.ljust(len(match[0]))

    return _DATES.sub(stated, data, count=1)


def finished(data: bytes, additions: Additions) -> bytes:
    """Return the file with the additions appended."""
    reader = PdfReader(BytesIO(data))
    root = cast("IndirectObject", reader.trailer.raw_get("/Root"))
    catalog = DictionaryObject(cast("DictionaryObject", reader.trailer["/Root"]))
    update = _Update(cast("NumberObject", reader.trailer["/Size"]))
    pages = _page_numbers(reader)

    def place(destination: Destination) -> ArrayObject:
        top = (additions.page_height - destination.top) / TWIPS
        return ArrayObject(
            [
                _reference(pages[destination.page]),
                NameObject("/XYZ"),
                NumberObject(0),
                FloatObject(round(top, 2)),
                NumberObject(0),
            ]
        )

    named = {name: place(where) for name, where in sorted(additions.destinations.items())}
    catalog[NameObject("/Lang")] = TextStringObject(additions.language)
    catalog[NameObject("/ViewerPreferences")] = DictionaryObject(
        {NameObject("/DisplayDocTitle"): BooleanObject(True)}
    )
    if named:
        catalog[NameObject("/Names")] = DictionaryObject(
            {NameObject("/Dests"): _name_tree(update, named)}
        )
    if additions.outline:
        catalog[NameObject("/Outlines")] = _outline(
            update, [(item, place(item.destination)) for item in additions.outline]
        )
        catalog[NameObject("/PageMode")] = NameObject("/UseOutlines")
    update.objects[root.idnum] = catalog
    for number in {int(found) for found in _TO_UNICODE.findall(data)}:
        update.objects[number] = _with_letters(reader, number, additions.letters)
    return data + _appended(data, update, reader.trailer)


def _reference(number: int) -> IndirectObject:
    return IndirectObject(number, 0, None)


def _page_numbers(reader: PdfReader) -> list[int]:
    """Return the object numbers of the pages, without reading the pages."""
    numbers: list[int] = []

    def walk(node: DictionaryObject) -> None:
        kids = cast("list[IndirectObject]", node["/Kids"])
        is_leaf = "/Count" not in cast("DictionaryObject", kids[0].get_object())
        for kid in kids:
            if is_leaf:
                numbers.append(kid.idnum)
            else:
                walk(cast("DictionaryObject", kid.get_object()))

    catalog = cast("DictionaryObject", reader.trailer["/Root"])
    walk(cast("DictionaryObject", catalog["/Pages"]))
    return numbers


def _name_tree(update: _Update, named: Mapping[str, ArrayObject]) -> IndirectObject:
    names = list(named)
    leaves = ArrayObject()
    for first in range(0, len(names), _NAMES_IN_A_LEAF):
        part = names[first : first + _NAMES_IN_A_LEAF]
        pairs = ArrayObject()
        for name in part:
            pairs.extend((TextStringObject(name), named[name]))
        limits = ArrayObject([TextStringObject(part[0]), TextStringObject(part[-1])])
        leaves.append(
            update.add(
                DictionaryObject({NameObject("/Limits"): limits, NameObject("/Names"): pairs})
            )
        )
    return update.add(DictionaryObject({NameObject("/Kids"): leaves}))


def _outline(update: _Update, items: Sequence[tuple[OutlineItem, ArrayObject]]) -> IndirectObject:
    root = DictionaryObject({NameObject("/Type"): NameObject("/Outlines")})
    root_reference = update.add(root)
    tops: list[DictionaryObject] = []
    siblings: dict[int, list[tuple[DictionaryObject, IndirectObject]]] = {}
    parent, parent_reference = root, root_reference
    for item, place in items:
        entry = DictionaryObject(
            {
                NameObject("/Title"): TextStringObject(item.title),
                NameObject("/Dest"): place,
            }
        )
        reference = update.add(entry)
        owner, owner_reference = root, root_reference
        if item.level and tops:
            owner, owner_reference = parent, parent_reference
        entry[NameObject("/Parent")] = owner_reference
        siblings.setdefault(id(owner), []).append((entry, reference))
        _link(owner, siblings[id(owner)])
        if not item.level or not tops:
            tops.append(entry)
            parent, parent_reference = entry, reference
    root[NameObject("/Count")] = NumberObject(len(tops))
    return root_reference


def _link(
    owner: DictionaryObject, children: Sequence[tuple[DictionaryObject, IndirectObject]]
) -> None:
    """Chain the last of the children to the one before it."""
    entry, reference = children[-1]
    owner[NameObject("/First")] = children[0][1]
    owner[NameObject("/Last")] = reference
    # A negative count: closed until it is opened.
    owner[NameObject("/Count")] = NumberObject(-len(children))
    if len(children) > 1:
        before, before_reference = children[-2]
        before[NameObject("/Next")] = reference
        entry[NameObject("/Prev")] = before_reference


def _with_letters(reader: PdfReader, number: int, letters: Mapping[str, str]) -> StreamObject:
    """Return a font's map from glyphs to letters with other letters in it."""
    stream = cast("StreamObject", IndirectObject(number, 0, reader).get_object())
    codes = {_code(wrong): _code(right) for wrong, right in letters.items()}

    def corrected(match: re.Match[bytes]) -> bytes:
        return b" ".join(codes.get(code, code) for code in match[0].split())

    text = _LIST_OF_LETTERS.sub(corrected, stream.get_data().replace(b"[", b"[ "))
    made = StreamObject()
    made[NameObject("/Filter")] = NameObject("/FlateDecode")
    made._data = zlib.compress(text)  # noqa: SLF001 - pypdf offers no other way to fill a stream
    return made


def _code(letter: str) -> bytes:
    return f"<{ord(letter):04X}>".encode()


def _appended(data: bytes, update: _Update, trailer: DictionaryObject) -> bytes:
    start = int(data[data.rindex(b"startxref") + len(b"startxref") :].split()[0])
    out = BytesIO()
    out.write(b"\n")
    offsets: dict[int, int] = {}
    for number in sorted(update.objects):
        offsets[number] = len(data) + out.tell()
        out.write(f"{number} 0 obj\n".encode())
        update.objects[number].write_to_stream(out)
        out.write(b"\nendobj\n")
    table = len(data) + out.tell()
    out.write(b"xref\n")
    for number, offset in offsets.items():
        out.write(f"{number} 1\n{offset:010} 00000 n \n".encode())
    ended = DictionaryObject(
        {
            NameObject(key): trailer.raw_get(key)
            for key in ("/Root", "/Info", "/ID")
            if key in trailer
        }
    )
    ended[NameObject("/Size")] = NumberObject(update.next_number)
    ended[NameObject("/Prev")] = NumberObject(start)
    out.write(b"trailer\n")
    ended.write_to_stream(out)
    out.write(f"\nstartxref\n{table}\n%%EOF\n".encode())
    return out.getvalue()
