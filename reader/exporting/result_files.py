"""What was found in many documents, as one stream, as one file, or as a file for each of them."""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from reader.errors import ExportError, system_reason
from reader.exporting.export_formats import Format
from reader.exporting.files import STANDARD_INPUT, export_target
from reader.exporting.output_format import is_folder
from reader.exporting.target import Target
from reader.text.annotations import Annotations
from reader.text.sentences import SentenceRules
from reader.wording import Wording


def write_results(
    results: Iterator[tuple[str, Annotations]],
    chosen: Format,
    output: str | None,
    stream: BinaryIO,
    *,
    documents: Sequence[str],
    sentences: SentenceRules,
) -> None:
    """Write what was found, each document as soon as it comes.

    Args:
        results: The name of each document and what was found in it, in the order of `documents`.
        chosen: The format.
        output: A file; a folder, for a file for each document; None for the stream.
        stream: Standard output.
        documents: The names of all documents; some may have no result.
        sentences: Where sentences end.

    Raises:
        ExportError: If a file or a folder cannot be written.
        BrokenPipeError: If nobody reads the stream any more.
    """
    if output is None:
        _write_to_stream(results, chosen, Target(stream, sentences=sentences))
    elif is_folder(output):
        make_folder(Path(output))
        files = result_files(documents, chosen, output)
        _write_each(results, chosen, zip(documents, files, strict=True), sentences)
    else:
        with export_target(
            Path(output), chosen.companion, inputs=documents, sentences=sentences
        ) as target:
            chosen.write((annotations for _, annotations in results), target)


def result_files(documents: Sequence[str], chosen: Format, output: str) -> list[Path]:
    """Return the files that results go to: one for each document in a folder, or one for all."""
    if not is_folder(output):
        return [Path(output)]
    used: set[Path] = set()
    return [unused_file(Path(output), name, chosen.suffix, used) for name in documents]


def _write_to_stream(
    results: Iterator[tuple[str, Annotations]], chosen: Format, target: Target
) -> None:
    found = (annotations for _, annotations in results)
    try:
        chosen.write(found, target)
        target.stream.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise ExportError(
            f"Standard output could not be written: {system_reason(error)}. "
            "Lead it elsewhere, or name a file after -o."
        ) from error


def _write_each(
    results: Iterator[tuple[str, Annotations]],
    chosen: Format,
    files: Iterable[tuple[str, Path]],
    sentences: SentenceRules,
) -> None:
    waiting: defaultdict[str, deque[Path]] = defaultdict(deque)
    for name, path in files:
        waiting[name].append(path)
    for name, annotations in results:
        path = waiting[name].popleft()
        with export_target(
            path, chosen.companion, inputs=list(waiting), sentences=sentences
        ) as target:
            chosen.write(iter([annotations]), target)


def make_folder(folder: Path) -> None:
    """Make a folder where there is none; ExportError if that cannot be done."""
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


def unused_file(folder: Path, document: str, suffix: str, used: set[Path]) -> Path:
    """Return a path in `folder` not used in this run, since two files may share a name."""
    name = "standard-input" if document == STANDARD_INPUT else Path(document).name
    path = folder / f"{name}{suffix}"
    number = 2
    while path in used:
        path = folder / f"{name}-{number}{suffix}"
        number += 1
    used.add(path)
    return path
