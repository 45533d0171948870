"""The application: tells a command from files to open, and keeps tracebacks from the person."""

import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import DramatisError
from reader.paths import instance_address, log_file

if TYPE_CHECKING:
    from typing_extensions import override

    from reader.exporting.print_options import PrintOptions
    from reader.text.annotations import Annotations
else:
    from reader.ui.style.overriding import override

_LARGEST_LOG_BYTES = 500_000
_INTERRUPTED = 130
_PARSE_CHILD = "--parse-child"
"""How the packaged app starts itself to take a document apart (`reader.importing.sandbox`)."""

_log = logging.getLogger(__name__)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Dramatis and return its exit status: 0 done, 1 something failed, 2 wrong usage.

    Args:
        arguments: What follows the program's name; None stands for those of this process.
    """
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    if arguments[:1] == [_PARSE_CHILD]:
        from reader.importing.sandbox.parsing_child import main as take_apart

        return take_apart()
    _log_to_own_file()
    try:
        return _run(arguments)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except DramatisError as error:
        _say(error.sentence)
        return 1
    except Exception:  # noqa: BLE001 - the last door: a person must never meet a traceback
        _log.exception("unexpected")
        _say(
            "Something went wrong inside Dramatis, and that is our mistake. "
            f"What happened is written in {log_file()}; please send it to us."
        )
        return 1


def _run(arguments: list[str]) -> int:
    if arguments and arguments[0] in ("annotate", "print"):
        from reader.command_line import run_command

        return run_command(arguments, print_to_pdf=_print_to_pdf)

    files = [Path(argument) for argument in arguments]
    if any(argument.startswith("-") for argument in arguments):
        from reader.command_line import window_files

        files = window_files(arguments)
    if not _has_screen():
        _say(
            "There is no screen to open a window on. “dramatis annotate FILE” and "
            "“dramatis print FILE -o OUT.pdf” need none."
        )
        return 1
    claim = None
    if _may_run_already():
        from reader.reading.single_instance import claim_or_hand_over

        claim = claim_or_hand_over(files, instance_address())
        if claim is None:
            return 0
    from reader.ui.startup.first_second import hurry

    hurry()
    from reader.ui.startup.run_window import run_window

    return run_window(files, claim=claim)


def _may_run_already() -> bool:
    """Tell whether another start could be met, without loading what meets it.

    Where there is no socket nobody listens; the window claims its own once it is painted.
    """
    return sys.platform == "win32" or Path(instance_address()).exists()


def _print_to_pdf(articles: "Sequence[tuple[Annotations, PrintOptions]]", path: Path) -> None:
    from reader.ui.printing.headless import print_to_pdf

    print_to_pdf(articles, path)


def _has_screen() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


class _OwnLog(logging.Handler):
    """Writes records to a file of bounded size, made by the first; without one, drops them."""

    _file: logging.Handler | None = None

    @override
    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            self._file = _log_handler()
        self._file.emit(record)


def _log_handler() -> logging.Handler:
    # A start without trouble should not pay for what the library loads along with this.
    from logging.handlers import RotatingFileHandler

    handler: logging.Handler = logging.NullHandler()
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            log_file(), maxBytes=_LARGEST_LOG_BYTES, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError:
        pass
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    return handler


def _log_to_own_file() -> None:
    root = logging.getLogger("reader")
    if not root.handlers:
        root.addHandler(_OwnLog())
        root.propagate = False


def _say(sentence: str) -> None:
    # A windowed program on Windows has no standard error.
    if sys.stderr is not None:
        sys.stderr.write(f"dramatis: {sentence}\n")
