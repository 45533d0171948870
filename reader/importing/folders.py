"""Several files and folders at once: which documents they hold, in the order of their names."""

import os
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path

from reader.errors import Cancelled

MOST_DOCUMENTS = 2_000
"""The most documents that are listed of what was given at once."""

_DEEPEST = 6
_MOST_ENTRIES = 20_000
"""The most entries of one folder, and the most folders in all, that are looked at."""
_NUMBER = re.compile(r"(\d+)")
# What stands beside articles in folders, and holds none; everything else is judged by its content.
_NEVER = frozenset({
    ".css", ".js", ".json", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".ico", ".woff",
    ".woff2", ".ttf", ".otf", ".mp3", ".mp4", ".webm", ".wav", ".py", ".pyc", ".so", ".dll",
    ".exe", ".db", ".sqlite", ".lock", ".tmp",
})  # fmt: skip


def documents_in(
    paths: Iterable[Path], *, cancelled: Callable[[], bool] | None = None
) -> list[Path]:
    """Return the files that may hold an article: files as given, folders with all below them.

    Hidden files, links to folders, and the folder that a browser saves beside a page ("x_files")
    are left out. Whether a file holds an article shows only when it is opened. There are at most
    `MOST_DOCUMENTS`.

    Args:
        paths: Files and folders as they were dropped.
        cancelled: Asked at every folder whether to give up.

    Raises:
        Cancelled: If it was cancelled.
    """
    found: dict[Path, None] = {}
    walk = _Walk(cancelled)
    for path in paths:
        for document in walk.below(path, 0) if path.is_dir() else (path,):
            if len(found) >= MOST_DOCUMENTS:
                return list(found)
            found.setdefault(document)
    return list(found)


class _Walk:
    """One walk through folders, which ends however many there are."""

    def __init__(self, cancelled: Callable[[], bool] | None) -> None:
        self._cancelled = cancelled
        self._folders = 0

    def below(self, folder: Path, depth: int) -> Iterator[Path]:
        if self._cancelled is not None and self._cancelled():
            raise Cancelled
        self._folders += 1
        try:
            with os.scandir(folder) as entries:
                found = sorted(map(Path, islice(entries, _MOST_ENTRIES)), key=_in_order)
        except OSError:
            return
        names = {entry.name for entry in found}
        for entry in found:
            if entry.name.startswith(".") or _is_saved_beside(entry.name, names):
                continue
            if entry.is_dir():
                if depth < _DEEPEST and self._folders < _MOST_ENTRIES and not entry.is_symlink():
                    yield from self.below(entry, depth + 1)
            elif entry.is_file() and entry.suffix.lower() not in _NEVER:
                yield entry


def _is_saved_beside(name: str, names: set[str]) -> bool:
    """Tell the folder of pictures and styles that a browser saves beside a page."""
    for ending in ("_files", "-Dateien", "_fichiers", "_archivos", ".fld"):
        stem = name.removesuffix(ending)
        if stem != name and names & {f"{stem}.html", f"{stem}.htm", f"{stem}.xhtml"}:
            return True
    return False


def _in_order(path: Path) -> tuple[tuple[int, int, str], ...]:
    """Order names as people do: "part 2" before "part 10"."""
    pieces = _NUMBER.split(path.name.casefold())
    return tuple(
        (0, int(piece), "") if piece.isdecimal() else (1, 0, piece) for piece in pieces if piece
    )
