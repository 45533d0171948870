"""Several files and folders at once: which documents they hold, in the order of their names."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

MOST_DOCUMENTS = 2_000
"""The most documents that are listed of what was given at once."""

_DEEPEST = 6
_NUMBER = re.compile(r"(\d+)")
# What stands beside articles in folders, and holds none; everything else is judged by its content.
_NEVER = frozenset({
    ".css", ".js", ".json", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".ico", ".woff",
    ".woff2", ".ttf", ".otf", ".mp3", ".mp4", ".webm", ".wav", ".py", ".pyc", ".so", ".dll",
    ".exe", ".db", ".sqlite", ".lock", ".tmp",
})  # fmt: skip


def documents_in(paths: Iterable[Path]) -> list[Path]:
    """Return the files that may hold an article: files as given, folders with all below them.

    Hidden files, links to folders, and the folder that a browser saves beside a page ("x_files")
    are left out. Whether a file holds an article shows only when it is opened.

    Args:
        paths: Files and folders as they were dropped.
    """
    found: dict[Path, None] = {}
    for path in paths:
        for document in _below(path, 0) if path.is_dir() else (path,):
            if len(found) >= MOST_DOCUMENTS:
                return list(found)
            found.setdefault(document)
    return list(found)


def _below(folder: Path, depth: int) -> Iterator[Path]:
    try:
        entries = sorted(folder.iterdir(), key=_in_order)
    except OSError:
        return
    names = {entry.name for entry in entries}
    for entry in entries:
        if entry.name.startswith(".") or _is_saved_beside(entry.name, names):
            continue
        if entry.is_dir():
            if depth < _DEEPEST and not entry.is_symlink():
                yield from _below(entry, depth + 1)
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
