"""Adds to Qt's PDF what Qt cannot write: outline, destinations, language, letters as typed.

The additions are appended as an incremental update (ISO 32000-1, 7.5.6). No page is read or
written again, so that a book takes no longer for it; libraries that read and write every object
took seconds. Only the few plain objects of Qt's own writing that are touched are read.
"""

import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from reader.ui.printing.edition import Destination, OutlineItem
from reader.ui.printing.sheet import TWIPS

_NAMES_IN_A_LEAF = 64
_ENTRY = 20
"""Length of an entry of a table of offsets."""
_DATES = re.compile(rb"/CreationDate \([^)]*\)\s*/ModDate \([^)]*\)")
_TO_UNICODE = re.compile(rb"/ToUnicode (\d+) 0 R")
_LIST_OF_LETTERS = re.compile(rb"\[[^\]]*\]")
_NAMES = re.compile(rb"/Names \d+ 0 R\s*")
_TAGGED_FONT = re.compile(rb"/FontName /([A-Z]{6}\+([^\s/<>()\[\]]+))")
_BASE_FONT = re.compile(rb"/BaseFont /([^\s/<>()\[\]]+)")
_FARTHEST = 256
"""Bytes from the start of a font's object to its name."""
_REFERENCE = re.compile(rb"(\d+) 0 R")


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


def finish(data: bytearray, additions: Additions) -> None:
    """Append the additions to a file as Qt wrote it."""
    written = _Written(data)
    update = _Update(written.size)
    pages = written.pages()

    def place(destination: Destination) -> str:
        top = (additions.page_height - destination.top) / TWIPS
        return f"[{pages[destination.page]} 0 R /XYZ 0 {top:.2f} 0]"

    catalog = [f"/Lang {_text(additions.language)}", "/ViewerPreferences <</DisplayDocTitle true>>"]
    if additions.destinations:
        named = {name: place(where) for name, where in sorted(additions.destinations.items())}
        catalog.append(f"/Names <</Dests {_name_tree(update, named)} 0 R>>")
    if additions.outline:
        places = [place(item.destination) for item in additions.outline]
        catalog.append(f"/Outlines {_outline(update, additions.outline, places)} 0 R")
        catalog.append("/PageMode /UseOutlines")
    old = _NAMES.sub(b"", written.object(written.root)).rstrip().removesuffix(b">>")
    update.objects[written.root] = old + "\n".join(catalog).encode() + b"\n>>"
    for number in sorted({int(found) for found in _TO_UNICODE.findall(data)}):
        update.objects[number] = _stream(_corrected(written.stream(number), additions.letters))
    _tag_fonts(data, written, update)
    update.append_to(data, written)


class _Written:
    """The few objects of a file of Qt's that are read: dictionaries in plain text, and streams."""

    def __init__(self, data: bytearray) -> None:
        self._data = data
        self.table = int(data[data.rindex(b"startxref") + 9 :].split()[0])
        trailer = bytes(data[data.rindex(b"trailer") :])
        self.trailer = trailer
        self.size = self._number(rb"/Size (\d+)", trailer)
        self.root = self._number(rb"/Root (\d+) 0 R", trailer)
        # "xref", "0 29", then entries of the same length.
        self._entries = data.index(b"\n", data.index(b"\n", self.table) + 1) + 1

    def object(self, number: int) -> bytes:
        """Return what stands between `obj` and `endobj`."""
        entry = self._entries + number * _ENTRY
        start = int(self._data[entry : entry + 10])
        start = self._data.index(b"obj", start) + 3
        return bytes(self._data[start : self._data.index(b"endobj", start)])

    def stream(self, number: int) -> bytes:
        """Return the content of a stream."""
        written = self.object(number)
        start = written.index(b"stream") + len(b"stream")
        content = written[start : written.rindex(b"endstream")]
        content = content[2 if content.startswith(b"\r\n") else 1 :]
        if b"/FlateDecode" in written[:start]:
            return zlib.decompressobj().decompress(content)
        return content

    def pages(self) -> list[int]:
        """Return the numbers of the page objects in order."""
        top = self._number(rb"/Pages (\d+) 0 R", self.object(self.root))
        return self._pages_under(top)

    def _pages_under(self, number: int) -> list[int]:
        node = self.object(number)
        if b"/Kids" not in node:
            return [number]
        start = node.index(b"/Kids")
        kids = [int(kid) for kid in _REFERENCE.findall(node[start : node.index(b"]", start)])]
        if kids and b"/Kids" not in self.object(kids[0]):
            return kids
        return [page for kid in kids for page in self._pages_under(kid)]

    @staticmethod
    def _number(pattern: bytes, within: bytes) -> int:
        match = re.search(pattern, within)
        if match is None:
            raise ValueError(f"{pattern!r} is not in what Qt wrote")
        return int(match[1])


@dataclass
class _Update:
    """Objects to append, by number."""

    next_number: int
    objects: dict[int, bytes] = field(default_factory=dict)

    def reserve(self) -> int:
        """Return the number of an object to come."""
        self.next_number += 1
        return self.next_number - 1

    def add(self, made: str) -> int:
        """Add an object and return its number."""
        number = self.reserve()
        self.objects[number] = made.encode()
        return number

    def append_to(self, data: bytearray, written: _Written) -> None:
        """Append the objects, their table of offsets and a trailer."""
        table = [b"0 1\n0000000000 65535 f \n"]
        data += b"\n"
        for number in sorted(self.objects):
            table.append(f"{number} 1\n{len(data):010} 00000 n \n".encode())
            data += b"%d 0 obj\n%b\nendobj\n" % (number, self.objects[number])
        start = len(data)
        trailer = written.trailer[: written.trailer.index(b"startxref")].rstrip()
        trailer = re.sub(rb"/Size \d+", b"/Size %d" % self.next_number, trailer)
        trailer = trailer.removesuffix(b">>") + b"/Prev %d\n>>" % written.table
        data += b"xref\n" + b"".join(table) + trailer + b"\nstartxref\n%d\n%%%%EOF\n" % start


def _tag_fonts(data: bytearray, written: _Written, update: _Update) -> None:
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
        update.objects[number] = _BASE_FONT.sub(name, written.object(number)).strip()


def _text(words: str) -> str:
    """Return words as a text string: UTF-16 with its mark, in hexadecimal."""
    return f"<FEFF{words.encode('utf-16-be').hex().upper()}>"


def _name_tree(update: _Update, named: Mapping[str, str]) -> int:
    names = list(named)
    leaves = []
    for first in range(0, len(names), _NAMES_IN_A_LEAF):
        part = names[first : first + _NAMES_IN_A_LEAF]
        pairs = " ".join(f"({name}) {named[name]}" for name in part)
        leaf = f"<</Limits [({part[0]}) ({part[-1]})] /Names [{pairs}]>>"
        leaves.append(f"{update.add(leaf)} 0 R")
    return update.add(f"<</Kids [{' '.join(leaves)}]>>")


def _outline(update: _Update, items: Sequence[OutlineItem], places: Sequence[str]) -> int:
    """Add an outline of two levels; items of the second are closed until they are asked for."""
    root = update.reserve()
    numbers = [update.reserve() for _ in items]
    tops = [index for index, item in enumerate(items) if not item.level or index == 0]
    for position, top in enumerate(tops):
        end = tops[position + 1] if position + 1 < len(tops) else len(items)
        children = numbers[top + 1 : end]
        words = _family(children, count=-len(children)) + _neighbours(
            [numbers[each] for each in tops], position, root
        )
        update.objects[numbers[top]] = _outline_item(items[top], places[top], words)
        for child in range(top + 1, end):
            words = _neighbours(children, child - top - 1, numbers[top])
            update.objects[numbers[child]] = _outline_item(items[child], places[child], words)
    family = _family([numbers[each] for each in tops], count=len(tops))
    update.objects[root] = f"<</Type /Outlines{family}>>".encode()
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


def _stream(content: bytes) -> bytes:
    packed = zlib.compress(content)
    return b"<</Filter /FlateDecode /Length %d>>\nstream\n%b\nendstream" % (len(packed), packed)
