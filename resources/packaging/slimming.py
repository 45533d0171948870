"""Takes out of ICU's data what the app never asks for, when the Linux app is built.

ICU's data (https://unicode-org.github.io/icu/userguide/icu_data/) serve Qt for the order of letters
and the breaking of lines; names of currencies, units, time zones and the like are Qt's own or not
shown at all.
"""

import re
import struct
import subprocess
from pathlib import Path

from resources.packaging.contents import Entry

_ICU_LEFT_OUT = re.compile(
    r"[^/]+/(?:(?:unit|zone|curr|lang|region|translit|rbnf)/|.+\.(?:cnv|spp|cfu)$|unames\.icu$"
    r"|(?!en\.res|root\.res|pool\.res)[a-z]{2,3}(?:_\w+)?\.res$)"
)
_ICU_SYMBOL = re.compile(rb"icudt\d+_dat")
_ICU_COMMON_DATA = b"CmnD"
_FORMAT_AT = 12
_ALIGNMENT = 16


def slimmed(entries: list[Entry], folder: Path) -> list[Entry]:
    """Return the entries with a smaller copy in place of ICU's data.

    Args:
        entries: Binaries, and links to them.
        folder: Where the copy is written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    result = []
    for name, source, kind in entries:
        copy = folder / Path(name).name
        if Path(name).name.startswith("libicudata.so") and kind != "SYMLINK":
            _write_icu_library(Path(source), copy)
            result.append((name, str(copy), kind))
        else:
            result.append((name, source, kind))
    return result


def smaller_icu_data(data: bytes) -> bytes:
    """Return ICU's common data without the items that Qt never asks for.

    Args:
        data: Header, table of contents and items, little-endian, as ICU's `CmnD` format has them;
            anything may follow.

    Raises:
        ValueError: If the data are of another format.
    """
    header_size = struct.unpack_from("<H", data)[0]
    if data[_FORMAT_AT : _FORMAT_AT + 4] != _ICU_COMMON_DATA:
        raise ValueError("these are no common data of ICU")
    contents = data[header_size:]
    count = struct.unpack_from("<I", contents)[0]
    table = [struct.unpack_from("<II", contents, 4 + 8 * index) for index in range(count)]
    starts = [start for _, start in table]
    # Nothing tells where the last item ends; it is followed by padding at most.
    ends = [*starts[1:], len(contents)]
    items = []
    for (name_at, start), end in zip(table, ends, strict=True):
        name = contents[name_at : contents.index(b"\0", name_at)]
        if not _ICU_LEFT_OUT.match(name.decode("ascii")):
            items.append((name, contents[start:end]))
    return data[:header_size] + _packed(items)


def _packed(items: list[tuple[bytes, bytes]]) -> bytes:
    names = bytearray()
    name_starts = []
    for name, _ in items:
        name_starts.append(4 + 8 * len(items) + len(names))
        names += name + b"\0"
    body = bytearray()
    base = _aligned(4 + 8 * len(items) + len(names))
    starts = []
    for _, item in items:
        starts.append(base + len(body))
        body += item.ljust(_aligned(len(item)), b"\0")
    table = b"".join(struct.pack("<II", *pair) for pair in zip(name_starts, starts, strict=True))
    front = struct.pack("<I", len(items)) + table + bytes(names)
    return front.ljust(base, b"\0") + bytes(body)


def _aligned(size: int) -> int:
    return -(-size // _ALIGNMENT) * _ALIGNMENT


def _write_icu_library(library: Path, copy: Path) -> None:
    """Write a library like ICU's own, with less in it; needs a C compiler."""
    whole = library.read_bytes()
    symbol = _ICU_SYMBOL.search(whole)
    if symbol is None:
        raise ValueError(f"{library} holds no data of ICU")
    name = symbol.group().decode("ascii")
    data = copy.with_suffix(".dat")
    data.write_bytes(smaller_icu_data(whole[whole.index(_ICU_COMMON_DATA) - _FORMAT_AT :]))
    source = copy.with_suffix(".s")
    source.write_text(
        f".section .rodata\n.balign 16\n.globl {name}\n.type {name}, %object\n{name}:\n"
        f'.incbin "{data.name}"\n.size {name}, .-{name}\n.section .note.GNU-stack,"",%progbits\n',
        "ascii",
    )
    soname = f"-Wl,-soname,{library.name}"
    command = ["gcc", "-shared", "-nostdlib", "-s", "-Wl,--build-id=none", soname]
    subprocess.run([*command, "-o", copy.name, source.name], cwd=copy.parent, check=True)
