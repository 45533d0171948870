"""A PDF as Qt wrote it, taken apart into its objects and written again, smaller.

Only what Qt writes is understood: a table of offsets, dictionaries in plain text, and streams.
Dictionaries are put together in object streams (ISO 32000-1, 7.5.7), so that the many small ones of
a structure take little room.
"""

import re
import zlib
from collections.abc import Iterable

_ENTRY = 20
"""Length of an entry of a table of offsets."""
_REFERENCE = re.compile(rb"(\d+) 0 R")
_LENGTH = re.compile(rb"/Length (\d+)( 0 R)?")
_STREAM = re.compile(rb">>\s*stream\r?\n")
_IN_A_STREAM = 200
"""Objects put together."""
_LEVEL = 6


class PdfObjects:
    """The objects of a file, by number.

    Args:
        data: As Qt wrote it.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        table = int(data[data.rindex(b"startxref") + 9 :].split()[0])
        trailer = data[data.rindex(b"trailer") : data.rindex(b"startxref")]
        self.root = _number(rb"/Root (\d+) 0 R", trailer)
        self._size = _number(rb"/Size (\d+)", trailer)
        found = re.search(rb"/ID\s*\[[^\]]*\]", trailer)
        self._id = found[0] if found else b""
        info = re.search(rb"/Info \d+ 0 R", trailer)
        self._info = info[0] if info else b""
        # "xref", "0 29", then entries of the same length.
        first = data.index(b"\n", data.index(b"\n", table) + 1) + 1
        self._offsets = {
            number: int(data[first + number * _ENTRY : first + number * _ENTRY + 10])
            for number in range(1, self._size)
            if data[first + number * _ENTRY + 17 : first + number * _ENTRY + 18] == b"n"
        }
        self._changed: dict[int, bytes] = {}

    def __getitem__(self, number: int) -> bytes:
        """Return what stands between `obj` and `endobj`."""
        if number in self._changed:
            return self._changed[number]
        start = self._data.index(b"obj", self._offsets[number]) + 3
        end = self._data.index(b"endobj", start)
        content = _STREAM.search(self._data, start, end)
        if content is None:
            return self._data[start:end]
        length = self._length_of(start)
        return self._data[start : self._data.index(b"endstream", content.end() + length) + 9]

    def __setitem__(self, number: int, made: bytes) -> None:
        """Put another object in the place of one, or in a reserved place."""
        self._changed[number] = made

    def reserve(self) -> int:
        """Return the number of an object to come."""
        self._size += 1
        return self._size - 1

    def add(self, made: str | bytes) -> int:
        """Add an object and return its number."""
        number = self.reserve()
        self._changed[number] = made.encode() if isinstance(made, str) else made
        return number

    def remove(self, number: int) -> None:
        """Leave an object out."""
        self._offsets.pop(number, None)
        self._changed.pop(number, None)

    def stream(self, number: int) -> bytes:
        """Return the content of a stream."""
        whole = self[number]
        start = whole.index(b"stream") + len(b"stream")
        start += 2 if whole[start : start + 2] == b"\r\n" else 1
        content = whole[start : whole.rindex(b"endstream")]
        packed = b"/FlateDecode" in whole[:start]
        return zlib.decompressobj().decompress(content) if packed else content

    def set_stream(self, number: int, content: bytes, entries: bytes = b"") -> None:
        """Put another stream in the place of one."""
        self._changed[number] = packed_stream(content, entries)

    def pages(self) -> list[int]:
        """Return the numbers of the page objects in order."""
        return self._pages_under(_number(rb"/Pages (\d+) 0 R", self[self.root]))

    def reference(self, key: bytes, number: int) -> int:
        """Return the number of the object that an entry of another refers to."""
        return _number(b"/" + key + rb" (\d+) 0 R", self[number])

    def written(self) -> bytearray:
        """Return the whole file."""
        data = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        rows: dict[int, tuple[int, int, int]] = {0: (0, 0, 65535)}
        plain: list[tuple[int, bytes]] = []
        for number in sorted(self._offsets.keys() | self._changed.keys()):
            made = self[number].strip()
            if made.endswith(b"endstream"):
                rows[number] = (1, len(data), 0)
                data += b"%d 0 obj\n%b\nendobj\n" % (number, self._with_own_length(made))
            else:
                plain.append((number, made))
        for first in range(0, len(plain), _IN_A_STREAM):
            holder = self.reserve()
            together = plain[first : first + _IN_A_STREAM]
            rows[holder] = (1, len(data), 0)
            rows |= {number: (2, holder, place) for place, (number, _) in enumerate(together)}
            data += b"%d 0 obj\n%b\nendobj\n" % (holder, _object_stream(together))
        self._append_table(data, rows)
        return data

    def _append_table(self, data: bytearray, rows: dict[int, tuple[int, int, int]]) -> None:
        table = self.reserve()
        start = len(data)
        rows[table] = (1, start, 0)
        cells = b"".join(
            kind.to_bytes(1) + place.to_bytes(5) + inner.to_bytes(2)
            for kind, place, inner in (rows.get(number, (0, 0, 0)) for number in range(self._size))
        )
        entries = b"/Type /XRef /Size %d /W [1 5 2] /Root %d 0 R %b %b" % (
            self._size,
            self.root,
            self._info,
            self._id,
        )
        data += b"%d 0 obj\n%b\nendobj\n" % (table, packed_stream(cells, entries))
        data += b"startxref\n%d\n%%%%EOF\n" % start

    def _with_own_length(self, made: bytes) -> bytes:
        """Return a stream that tells its length itself, and not by an object of its own."""
        head_end = made.index(b"stream")
        found = _LENGTH.search(made, 0, head_end)
        if found is None or found[2] is None:
            return made
        length = self[int(found[1])].strip()
        return made[: found.start()] + b"/Length " + length + made[found.end() :]

    def _length_of(self, start: int) -> int:
        found = _LENGTH.search(self._data, start)
        if found is None:
            raise ValueError("a stream has no length in what Qt wrote")
        return int(self[int(found[1])]) if found[2] else int(found[1])

    def _pages_under(self, number: int) -> list[int]:
        node = self[number]
        if b"/Kids" not in node:
            return [number]
        start = node.index(b"/Kids")
        kids = [int(kid) for kid in _REFERENCE.findall(node[start : node.index(b"]", start)])]
        if kids and b"/Kids" not in self[kids[0]]:
            return kids
        return [page for kid in kids for page in self._pages_under(kid)]


def packed_stream(content: bytes, entries: bytes = b"") -> bytes:
    """Return a stream with its content compressed.

    Args:
        content: What it holds.
        entries: Further entries of its dictionary.
    """
    packed = zlib.compress(content, _LEVEL)
    head = b"<<%b /Filter /FlateDecode /Length %d>>" % (entries, len(packed))
    return b"%b\nstream\n%b\nendstream" % (head, packed)


def _object_stream(together: Iterable[tuple[int, bytes]]) -> bytes:
    table, bodies, at = [], [], 0
    for number, made in together:
        table.append(b"%d %d" % (number, at))
        bodies.append(made)
        at += len(made) + 1
    head = b" ".join(table) + b"\n"
    entries = b"/Type /ObjStm /N %d /First %d" % (len(bodies), len(head))
    return packed_stream(head + b"\n".join(bodies), entries)


def _number(pattern: bytes, within: bytes) -> int:
    match = re.search(pattern, within)
    if match is None:
        raise ValueError(f"{pattern!r} is not in what Qt wrote")
    return int(match[1])
