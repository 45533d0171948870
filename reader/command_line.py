"""Dramatis without a window: `annotate` and `print`, and the options of the window itself.

Standard output holds results only; what could not be done is said on standard error, one line for
each file. Exit status: 0 done, 1 a file could not be done, 2 wrong usage.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from reader.errors import (
    DocumentError,
    DramatisError,
    ExportError,
    PasswordNeededError,
    UnreadableError,
)
from reader.exporting.export_formats import FORMATS, Format
from reader.exporting.files import STANDARD_INPUT, overwritten_input
from reader.exporting.output_format import USUAL, check_pdf_ending, output_format
from reader.exporting.pdf_results import in_pdf_files, pdf_files, print_jobs
from reader.exporting.print_options import (
    LARGEST_TYPE,
    SMALLEST_TYPE,
    Orientation,
    Paper,
    PrintContent,
    PrintOptions,
    PrintWords,
)
from reader.exporting.result_files import result_files, write_results
from reader.operations import (
    Failure,
    make_recogniser,
    open_article,
    open_stream,
    recognise_all,
    sentence_rules,
    without,
)
from reader.text.annotations import Annotations
from reader.text.article import Article
from reader.text.entity import EntityKind, MentionForm
from reader.version import dramatis_version

PrintToPdf = Callable[[Sequence[tuple[Annotations, PrintOptions]], Path], None]
"""Writes the print edition of articles to a file; ExportError if it cannot."""

DONE, FAILED, WRONG_USAGE = 0, 1, 2
_LONGEST_PASSWORD = 1_000

_WINDOW_HELP = """\
Dramatis shows who is in an article, which organisations, and where.

  dramatis [FILE…]               open the window
  dramatis annotate FILE…        write what is found as JSON, CSV and other formats
  dramatis print FILE… -o OUT.pdf   write the print edition as PDF

“dramatis annotate --help” and “dramatis print --help” tell their options; neither needs a screen.
"""
_LEFT_OUT_KINDS = {
    "people": EntityKind.PERSON,
    "organisations": EntityKind.ORGANISATION,
    "places": EntityKind.PLACE,
}
_LEFT_OUT_FORMS = {
    "adjectives": (MentionForm.ADJECTIVE, "such as “Russian” for Russia"),
    "pronouns": (MentionForm.PRONOUN, "such as “he” and “its”"),
    "descriptions": (MentionForm.NOMINAL, "such as “the alliance”"),
}


def window_files(arguments: Sequence[str]) -> list[Path]:
    """Return the files to open in the window; SystemExit after --help, --version or wrong usage."""
    parser = argparse.ArgumentParser(
        prog="dramatis",
        usage="dramatis [FILE…]",
        description=_WINDOW_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    known = dramatis_version() or "not installed"
    parser.add_argument("--version", action="version", version=f"Dramatis {known}")
    parser.add_argument("files", metavar="FILE", nargs="*", type=Path, help="articles to open")
    files: list[Path] = parser.parse_args(arguments).files
    return files


def run_command(arguments: Sequence[str], *, print_to_pdf: PrintToPdf) -> int:
    """Run `annotate` or `print` with its options and return the exit status.

    Args:
        arguments: The command's name and what follows it.
        print_to_pdf: Writes the print edition; given from above, since only the window knows Qt.
    """
    _use_utf_8()
    options = _parser().parse_args(arguments)
    try:
        _check_output(options)
    except ExportError as error:
        _complain(error.sentence)
        return WRONG_USAGE
    try:
        if options.command == "annotate":
            return _annotate(options)
        return _print(options, print_to_pdf)
    except BrokenPipeError:
        # Whoever read the output has closed it; Python must not complain about that at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except DramatisError as error:
        _complain(error.sentence)
        return FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dramatis")
    commands = parser.add_subparsers(dest="command", required=True)

    both = argparse.ArgumentParser(add_help=False)
    both.add_argument(
        "--as-is",
        action="store_true",
        help="the file's text is the article: nothing is removed, offsets are those of its text",
    )
    # Never the password itself: every program on the machine can see the arguments of another.
    both.add_argument(
        "--password-file",
        metavar="PATH",
        type=Path,
        help="a file whose first line is the password of encrypted documents",
    )
    for name in _LEFT_OUT_KINDS:
        both.add_argument(f"--no-{name}", action="store_true", help=f"leave out {name}")
    for name, (_, example) in _LEFT_OUT_FORMS.items():
        both.add_argument(f"--no-{name}", action="store_true", help=f"leave out mentions {example}")

    annotate = commands.add_parser(
        "annotate",
        parents=[both],
        help="write what is found in each file",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="\n".join(
            (
                "formats:",
                *(f"  {name:15}{each.suffix:12}{each.title}" for name, each in FORMATS.items()),
            )
        ),
    )
    annotate.add_argument(
        "files", metavar="FILE", nargs="+", help="a file, or - for standard input"
    )
    annotate.add_argument(
        "--format",
        choices=list(FORMATS),
        metavar="FORMAT",
        help=f"one of those below; default: as the output ends, else {USUAL}",
    )
    annotate.add_argument(
        "-o", "--output", metavar="PATH", help="a file; or a folder, for a file for each FILE"
    )

    printing = commands.add_parser("print", parents=[both], help="write the print edition as PDF")
    printing.add_argument(
        "files", metavar="FILE", nargs="+", help="a file, or - for standard input"
    )
    printing.add_argument(
        "-o",
        "--output",
        metavar="PATH",
        required=True,
        help="the PDF to write, all articles in it; or a folder, for a PDF for each FILE",
    )
    printing.add_argument(
        "--paper", choices=[paper.value for paper in Paper], default=PrintOptions().paper.value
    )
    printing.add_argument("--landscape", action="store_true", help="turn the sheet across")
    printing.add_argument(
        "--notes", action="store_true", help="leave a wide margin for notes beside the text"
    )
    printing.add_argument(
        "--type-size",
        type=_type_size,
        default=PrintOptions().type_size,
        metavar="POINTS",
        help=f"of the text, {SMALLEST_TYPE:g} to {LARGEST_TYPE:g}; default: %(default)g",
    )
    printing.add_argument(
        "--language",
        choices=[each.value for each in PrintWords],
        default=PrintOptions().words.value,
        help="of headings, legend and dates, whatever the machine speaks; default: %(default)s",
    )
    printing.add_argument(
        "--tint", action="store_true", help="a light ground behind the names, besides the line"
    )
    printing.add_argument(
        "--highlights",
        action="store_true",
        help="the marks as annotations too, which readers of PDF list",
    )
    printing.add_argument("--grey", action="store_true", help="black and grey only")
    printing.add_argument(
        "--only",
        metavar="NAME",
        action="append",
        default=[],
        help="mark and index whoever has this name or label only; may be given again",
    )
    printing.add_argument("--index-only", action="store_true", help="print the index alone")
    printing.add_argument(
        "--no-heard", action="store_true", help="leave the marks out of what is read aloud"
    )
    printing.add_argument("--no-index", action="store_true", help="leave out the index of names")
    printing.add_argument("--no-marks", action="store_true", help="print the text alone")
    return parser


def _check_output(options: argparse.Namespace) -> None:
    """Raise ExportError where the output does not fit the format, or is an input as well."""
    if options.command == "print":
        _spare_inputs(pdf_files(options.files, options.output), options.files, options)
        check_pdf_ending(options.output)
        return
    chosen = _output_format(options)
    if options.output is not None:
        outputs = result_files(options.files, chosen, options.output)
        _spare_inputs(outputs, options.files, options)


def _spare_inputs(outputs: list[Path], inputs: list[str], options: argparse.Namespace) -> None:
    password_file: list[Path] = [options.password_file] if options.password_file else []
    overwritten = overwritten_input(outputs, [*inputs, *password_file])
    if overwritten is not None:
        raise ExportError(
            f"“{overwritten}” is a file to read and would be written over, so nothing was done; "
            "name another place after -o."
        )


def _output_format(options: argparse.Namespace) -> Format:
    return output_format(
        options.format,
        options.output,
        documents=len(options.files),
        on_screen=sys.stdout.isatty(),
    )


def _annotate(options: argparse.Namespace) -> int:
    chosen = _output_format(options)
    failures: list[Failure] = []

    def failed(failure: Failure) -> None:
        failures.append(failure)
        _complain_of(*failure)

    found = recognise_all(options.files, _opener(options), make_recogniser, failed=failed)
    results = ((name, _with_parts(annotations, options)) for name, annotations in found)
    write_results(
        results,
        chosen,
        options.output,
        sys.stdout.buffer,
        documents=options.files,
        sentences=sentence_rules(),
    )
    return FAILED if failures else DONE


def _print(options: argparse.Namespace, print_to_pdf: PrintToPdf) -> int:
    failures: list[Failure] = []

    def failed(failure: Failure) -> None:
        failures.append(failure)
        _complain_of(*failure)

    found = recognise_all(options.files, _opener(options), make_recogniser, failed=failed)
    printed = [(name, _with_parts(annotations, options)) for name, annotations in found]
    jobs, nobody = print_jobs(printed, _print_options(options), options.only)
    for name in nobody:
        _complain(f"Nobody is called “{name}” in what was to be printed.")
    if jobs and len(nobody) < max(1, len(options.only)):
        for path, articles in in_pdf_files(jobs, options.files, options.output):
            print_to_pdf(articles, path)
    return FAILED if failures or nobody else DONE


def _print_options(options: argparse.Namespace) -> PrintOptions:
    if options.no_marks:
        content = PrintContent.PLAIN
    elif options.index_only:
        content = PrintContent.INDEX
    else:
        content = PrintContent.MARKED if options.no_index else PrintContent.MARKED_AND_INDEX
    return PrintOptions(
        paper=Paper(options.paper),
        orientation=Orientation.LANDSCAPE if options.landscape else Orientation.PORTRAIT,
        note_margin=options.notes,
        type_size=options.type_size,
        content=content,
        colour=not options.grey,
        tint=options.tint,
        highlights=options.highlights,
        heard=not options.no_heard,
        words=PrintWords(options.language),
    )


def _type_size(text: str) -> float:
    """Read a size in points; argparse tells the person what is wrong with another."""
    size = float(text)
    if not SMALLEST_TYPE <= size <= LARGEST_TYPE:
        raise argparse.ArgumentTypeError(
            f"{text} points cannot be printed; choose {SMALLEST_TYPE:g} to {LARGEST_TYPE:g}"
        )
    return size


def _opener(options: argparse.Namespace) -> Callable[[str], Article]:
    password = _password(options.password_file)

    def open_document(name: str) -> Article:
        if name == STANDARD_INPUT:
            data = sys.stdin.buffer.read()
            return open_stream(data, as_is=options.as_is, password=password)
        return open_article(Path(name), as_is=options.as_is, password=password)

    return open_document


def _password(path: Path | None) -> str | None:
    """Return the first line of a file, without its end."""
    if path is None:
        return None
    try:
        with path.open(encoding="utf-8-sig", newline=None) as file:
            return file.readline(_LONGEST_PASSWORD).rstrip("\n")
    except (OSError, ValueError) as error:
        raise UnreadableError(
            f"The password file “{path}” could not be read; check its name and that it is text."
        ) from error


def _with_parts(annotations: Annotations, options: argparse.Namespace) -> Annotations:
    left_out = vars(options)
    kinds = frozenset(kind for name, kind in _LEFT_OUT_KINDS.items() if left_out[f"no_{name}"])
    forms = frozenset(form for name, (form, _) in _LEFT_OUT_FORMS.items() if left_out[f"no_{name}"])
    return without(annotations, kinds=kinds, forms=forms)


def _use_utf_8() -> None:
    """Write UTF-8 whatever the locale; what UTF-8 cannot hold (a broken file name) becomes “?”."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _complain_of(name: str, error: DocumentError) -> None:
    way = ""
    if isinstance(error, PasswordNeededError) and not error.wrong:
        way = " Write it into a file and name that with --password-file."
    _complain(f"{name}: {error.sentence}{way}")


def _complain(sentence: str) -> None:
    print(f"dramatis: {sentence}", file=sys.stderr)
