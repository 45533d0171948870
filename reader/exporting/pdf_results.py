"""Print editions of many documents: in one file, or in a file for each of them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from reader.exporting.chosen_names import called
from reader.exporting.output_format import is_folder
from reader.exporting.print_options import PrintOptions
from reader.exporting.result_files import make_folder, unused_file
from reader.text.annotations import Annotations

PrintJob = tuple[str, tuple[Annotations, PrintOptions]]
"""The name of a document, and the article in it with how it is printed."""


def print_jobs(
    found: Iterable[tuple[str, Annotations]], options: PrintOptions, only: Sequence[str]
) -> tuple[list[PrintJob], list[str]]:
    """Return what is to be printed.

    Args:
        found: The name of each document, and the article in it.
        options: How they are printed.
        only: Names or labels of those who are marked; empty for all.

    Returns:
        A job for each document; and those of `only` whom none of them knows.
    """
    jobs: list[PrintJob] = []
    nobody = list(only)
    for name, annotations in found:
        chosen, unknown = called(annotations, only) if only else (None, [])
        nobody = [each for each in nobody if each in unknown]
        jobs.append((name, (annotations, replace(options, chosen=chosen))))
    return jobs, nobody


def pdf_files(documents: Sequence[str], output: str) -> list[Path]:
    """Return the files that are written: one for each document in a folder, or one for all."""
    if not is_folder(output):
        return [Path(output)]
    used: set[Path] = set()
    return [unused_file(Path(output), name, ".pdf", used) for name in documents]


def in_pdf_files(
    jobs: Sequence[PrintJob], documents: Sequence[str], output: str
) -> Iterator[tuple[Path, list[tuple[Annotations, PrintOptions]]]]:
    """Yield each file to write with what it holds.

    Args:
        jobs: In the order of `documents`.
        documents: The names of all documents; some may not have been read.
        output: A file, or a folder, which is made if it is not there.

    Raises:
        ExportError: If the folder cannot be made.
    """
    if not is_folder(output):
        yield Path(output), [job for _, job in jobs]
        return
    make_folder(Path(output))
    waiting = iter(jobs)
    job = next(waiting, None)
    for name, path in zip(documents, pdf_files(documents, output), strict=True):
        if job is not None and job[0] == name:
            yield path, [job[1]]
            job = next(waiting, None)
