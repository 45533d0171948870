"""What was found in many documents, as one stream, as one file, or as a file for each of them."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from reader.errors import ExportError, system_reason
from reader.exporting.files import not_written
from reader.exporting.formats import Format
from reader.text.annotations import Annotations
from reader.wording import Wording

STANDARD_INPUT = "-"
"""The name of a document that has none."""


def write_results(
    results: Iterator[tuple[str, Annotations]], chosen: Format, output: str | None, stream: TextIO
) -> None:
    """Write what was found, each document as soon as it comes.

    Args:
        results: The name of each document and what was found in it.
        chosen: The format.
        output: A file; a folder, for a file for each document; None for the stream.
        stream: Standard output.

    Raises:
        ExportError: If a file or a folder cannot be written.
    """
    if output is None:
        chosen.write((annotations for _, annotations in results), stream)
        stream.flush()
    elif _is_folder(output):
        _write_each(results, chosen, Path(output))
    else:
        with _written(Path(output)) as file:
            chosen.write((annotations for _, annotations in results), file)


def _is_folder(output: str) -> bool:
    return Path(output).is_dir() or output.endswith(("/", os.sep))


def _write_each(results: Iterator[tuple[str, Annotations]], chosen: Format, folder: Path) -> None:
    _make_folder(folder)
    used: set[Path] = set()
    for name, annotations in results:
        stem = "standard-input" if name == STANDARD_INPUT else Path(name).name
        with _written(_unused(folder, stem, chosen.suffix, used)) as file:
            chosen.write(iter([annotations]), file)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(
            Wording(
                "The folder “{path}” could not be made: {reason}.",
                path=folder,
                reason=system_reason(error),
            )
        ) from error


@contextmanager
def _written(path: Path) -> Iterator[TextIO]:
    """Open a file to write to; ExportError where that cannot be done."""
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            yield file
    except OSError as error:
        raise not_written(path, error) from error


def _unused(folder: Path, name: str, suffix: str, used: set[Path]) -> Path:
    """Return a path in `folder` not used in this run, since two files may share a name."""
    path = folder / f"{name}{suffix}"
    number = 2
    while path in used:
        path = folder / f"{name}-{number}{suffix}"
        number += 1
    used.add(path)
    return path
