"""Exports as files: what they are called, and each written whole or not at all."""

import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO

from reader.atomic_files import atomic_file, is_stream, write_atomically
from reader.errors import Cancelled, ExportError, system_reason
from reader.exporting.edition_words import ENGLISH, EditionWords
from reader.exporting.export_formats import FORMATS, Companion
from reader.exporting.target import PLAIN_SENTENCES, Target
from reader.text.annotations import Annotations
from reader.text.article import Article
from reader.text.sentences import SentenceRules
from reader.wording import Wording

_LONGEST_NAME = 80

STANDARD_INPUT = "-"
"""The name of a document that has none."""


def suggested_name(article: Article) -> str:
    """Return what files about an article may be called everywhere, without an ending."""
    title = article.headline or Path(article.source).stem or "article"
    return re.sub(r"[^\w.-]+", "-", title).strip("-.")[:_LONGEST_NAME].rstrip("-.") or "article"


def planned_files(folder: Path, name: str, formats: Iterable[str]) -> dict[str, Path]:
    """Return the file of each format; no two are the same."""
    return {each: folder / f"{name}{FORMATS[each].suffix}" for each in formats}


def with_companions(files: dict[str, Path]) -> list[Path]:
    """Return the file of each format, each with the one that belongs to it."""
    found = []
    for name, path in files.items():
        companion = FORMATS[name].companion
        found += [path, companion(path, 0)] if companion else [path]
    return found


def export_files(
    annotations: Annotations,
    files: dict[str, Path],
    *,
    chosen: frozenset[str] | None = None,
    words: EditionWords = ENGLISH,
    sentences: SentenceRules = PLAIN_SENTENCES,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Path]:
    """Write an article in each format, and return the files, without those that belong to them.

    Args:
        annotations: The article and its entities.
        files: Where each format goes.
        chosen: Ids of the entities to export; None for all of them.
        words: In which language editions for readers say their own words.
        sentences: Where sentences end.
        cancelled: Asked before each file whether to stop.

    Raises:
        ExportError: If a file cannot be written; those before it are.
        Cancelled: If it was to stop.
    """
    kept = annotations.with_entities(
        entity for entity in annotations.entities if chosen is None or entity.id in chosen
    )
    for name, path in files.items():
        if cancelled():
            raise Cancelled
        with export_target(
            path,
            FORMATS[name].companion,
            inputs=[annotations.article.source],
            words=words,
            sentences=sentences,
        ) as target:
            FORMATS[name].write([kept], target)
    return list(files.values())


def write_whole(path: Path, data: bytes | bytearray, *, source: str = "") -> None:
    """Write a file whole or not at all.

    Args:
        path: The file.
        data: What it is to hold.
        source: The file that the article was read from, which is never written over.

    Raises:
        ExportError: If that cannot be done.
    """
    with _told(path):
        _spare_input(path, [source])
        write_atomically(path, data)


def overwritten_input(outputs: Iterable[Path], inputs: Iterable[str | Path]) -> Path | None:
    """Return an output that is the same file as an input, also through links; None if none is.

    Args:
        outputs: Files to be written; they need not exist.
        inputs: Files to be read, or `STANDARD_INPUT`.
    """
    read = {_identity(each) for each in inputs} - {None}
    return next((each for each in outputs if _identity(each) in read), None)


def _identity(document: str | Path) -> tuple[int, int] | None:
    """Return what tells a plain file from every other; None for what is none, or not there."""
    try:
        facts = os.fstat(0) if document == STANDARD_INPUT else Path(document).stat()
    except (OSError, ValueError):
        return None
    return (facts.st_dev, facts.st_ino) if stat.S_ISREG(facts.st_mode) else None


@contextmanager
def export_target(
    path: Path,
    companion: Companion | None = None,
    *,
    inputs: Iterable[str | Path] = (),
    words: EditionWords = ENGLISH,
    sentences: SentenceRules = PLAIN_SENTENCES,
) -> Iterator[Target]:
    """Open a file, and those that belong to it, all of which are written whole or not at all.

    Args:
        path: The file.
        companion: Names the files that belong to it.
        inputs: Files that are read; none is written over.
        words: In which language an edition for readers says its own words.
        sentences: Where sentences end.

    Raises:
        ExportError: If that cannot be done.
    """
    read = list(inputs)
    with _told(path), ExitStack() as files:
        stream = files.enter_context(_opened(path, read))

        def beside(number: int, data: bytes) -> str:
            own = companion(path, number) if companion else path
            with _told(own):
                if not _holds(own, data):
                    files.enter_context(_opened(own, read)).write(data)
            return own.name

        is_file = not is_stream(path)
        has_room = is_file and companion is not None
        yield Target(stream, words, sentences, beside if has_room else None, is_file)


@contextmanager
def _opened(path: Path, inputs: list[str | Path]) -> Iterator[BinaryIO]:
    _spare_input(path, inputs)
    with atomic_file(path) as file:
        yield file


def _spare_input(path: Path, inputs: Iterable[str | Path]) -> None:
    if overwritten_input([path], inputs):
        raise FileExistsError(0, Wording("the article was read from it"))


def _holds(path: Path, data: bytes) -> bool:
    """Tell whether a file has these bytes already, as where the article is the whole of it."""
    return path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        if path.is_dir():
            raise IsADirectoryError(0, Wording("it is a folder"))
        yield
    except OSError as error:
        raise _not_written(path, error) from error


def _not_written(path: Path, error: OSError) -> ExportError:
    """Return what to say where a file cannot be written."""
    return ExportError(
        Wording(
            "“{path}” could not be written: {reason}. "
            "Choose another place, or check that the folder exists and may be written.",
            path=path,
            reason=system_reason(error),
        )
    )
