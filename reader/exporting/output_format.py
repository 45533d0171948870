"""Which format is meant by `--format` and by how the output's name ends, and what cannot be."""

import os
from collections.abc import Iterator
from pathlib import Path

from reader.atomic_files import is_stream
from reader.errors import ExportError
from reader.exporting.export_formats import FORMATS, Format

USUAL = "json"
_MADE_OTHERWISE = {
    ".pdf": "is written by “dramatis print”",
    ".doc": "is not written; name it .docx",
    ".xls": "is not written; name it .xlsx",
}


def output_format(
    named: str | None, output: str | None, *, documents: int, on_screen: bool
) -> Format:
    """Return the format to write: the one that is named, else the one that the ending tells.

    An ending that nobody knows says nothing against a format that is named.

    Args:
        named: What was asked for, a key of `FORMATS`; None if nothing was.
        output: The file or folder to write; None for standard output.
        documents: How many articles are to be written.
        on_screen: Whether standard output is a screen of text.

    Raises:
        ExportError: If output and format do not fit; the sentence says what would.
    """
    is_file = output is not None and not is_folder(output) and not is_stream(Path(output))
    chosen = _chosen(named, output if is_file else None)
    into_folder = output is not None and is_folder(output)
    if not (is_file or into_folder) and (chosen.is_pair or (on_screen and not chosen.is_text)):
        why = "is more than one file" if chosen.is_pair else "is nothing to show on a screen"
        raise ExportError(f"“{chosen.title}” {why}; name an output after -o.")
    if documents > 1 and not chosen.holds_many and not into_folder:
        raise ExportError(
            f"“{chosen.title}” holds one article a file; name a folder after -o, with a slash "
            "behind it."
        )
    return chosen


def check_pdf_ending(output: str) -> None:
    """Raise ExportError where a file's name says that it is no PDF."""
    path = Path(output)
    if is_folder(output):
        return
    if path.suffix.lower() not in ("", ".pdf") and not is_stream(path):
        raise ExportError(
            f"“{path.name}” does not end as a PDF does; name it {path.stem}.pdf, or use “dramatis "
            "annotate” for other formats."
        )


def is_folder(output: str) -> bool:
    """Tell whether an output is a folder, there already or by the slash behind it."""
    return Path(output).is_dir() or output.endswith(("/", os.sep))


def _chosen(named: str | None, output: str | None) -> Format:
    name = Path(output).name if output is not None else ""
    ending = Path(name).suffix.lower()
    meant = _meant_by(name)
    if named is not None:
        chosen = FORMATS[named]
        if ending in _MADE_OTHERWISE or (meant and chosen not in meant):
            raise ExportError(
                f"“{name}” does not end as a file of the format {named} does; name it "
                f"{Path(name).stem}{chosen.suffix}, or choose another --format."
            )
        return chosen
    if ending in _MADE_OTHERWISE:
        raise ExportError(f"“{name}” ends in {ending}, which {_MADE_OTHERWISE[ending]}.")
    if ending and not meant:
        raise ExportError(f"“{name}” ends as no format does; choose one with --format.")
    return meant[0] if meant else FORMATS[USUAL]


def _meant_by(name: str) -> list[Format]:
    """Return the formats whose files end as this name does, the longest ending first."""
    found = [
        (len(ending), each) for each in FORMATS.values() for ending in _endings(each, name.lower())
    ]
    found.sort(key=lambda pair: -pair[0])
    return [each for _, each in found]


def _endings(each: Format, name: str) -> Iterator[str]:
    return (ending for ending in (each.suffix, *each.endings) if name.endswith(ending))
