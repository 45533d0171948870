"""ZIP archives read under guard: nothing in them is believed, and nothing is written to disk.

Names in an archive are only keys. What an entry says of its size is not believed: bytes are counted
while they are unpacked, for each entry, for the whole, and against the packed size.
"""

import io
import posixpath
import zipfile
import zlib

from reader.errors import DamagedError, TooLargeError, UnsupportedError
from reader.wording import Wording

MOST_ENTRIES = 20_000
LARGEST_ENTRY = 64 << 20
LARGEST_TOTAL = 160 << 20
LARGEST_RATIO = 200
_SMALL_ENTRY = 1 << 20
_CHUNK = 1 << 16

BOMB = Wording(
    "This document unpacks to far more than a document holds and was not opened; "
    "it may be built to do harm."
)
DAMAGED = Wording("This document is damaged (its archive cannot be read); try another copy of it.")
LOCKED = Wording("This document is locked with a password; save it without one and open it again.")

_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})


class GuardedZip:
    """The entries of an archive by name; of entries that share a name, the first counts.

    Args:
        data: The whole archive.

    Raises:
        DamagedError: If it is none.
        TooLargeError: If it has more entries than any document.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, EOFError) as error:
            raise DamagedError(DAMAGED) from error
        entries = self._archive.infolist()
        if len(entries) > MOST_ENTRIES:
            raise TooLargeError(BOMB)
        self._entries: dict[str, zipfile.ZipInfo] = {}
        for entry in entries:
            self._entries.setdefault(entry.filename, entry)
        self._unpacked = 0

    @property
    def names(self) -> list[str]:
        """The names of the entries, which may be anything; only keys for `read`."""
        return list(self._entries)

    def __contains__(self, name: object) -> bool:
        return name in self._entries

    def read(self, name: str) -> bytes:
        """Return the bytes of an entry.

        Raises:
            KeyError: If there is no such entry.
            TooLargeError: If it, or the archive with it, unpacks to too much.
            DamagedError: If it cannot be unpacked.
            UnsupportedError: If it is encrypted.
        """
        entry = self._entries[name]
        if entry.flag_bits & 1:
            raise UnsupportedError(LOCKED)
        if entry.compress_type not in _METHODS:
            raise DamagedError(DAMAGED)
        # What an entry says of its size only counts where it condemns the entry.
        if entry.file_size > LARGEST_ENTRY:
            raise TooLargeError(BOMB)
        try:
            return self._counted(entry)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            ValueError,
            RuntimeError,
        ) as error:
            raise DamagedError(DAMAGED) from error

    def _counted(self, entry: zipfile.ZipInfo) -> bytes:
        chunks: list[bytes] = []
        size = 0
        most = max(_SMALL_ENTRY, min(LARGEST_ENTRY, entry.compress_size * LARGEST_RATIO))
        with self._archive.open(entry) as stream:
            while chunk := stream.read(_CHUNK):
                size += len(chunk)
                self._unpacked += len(chunk)
                if size > most or self._unpacked > LARGEST_TOTAL:
                    raise TooLargeError(BOMB)
                chunks.append(chunk)
        return b"".join(chunks)


def inside(base: str, reference: str) -> str | None:
    """Return the name of the entry that `reference` means, seen from the entry `base`.

    None for what points out of the archive: an absolute path, an address, too many "..".
    """
    path = reference.partition("#")[0].partition("?")[0]
    if not path or path.startswith(("/", "\\")) or ":" in path:
        return None
    name = posixpath.normpath(posixpath.join(posixpath.dirname(base), path))
    return None if name.startswith(("..", "/")) else name
