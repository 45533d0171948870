"""Prints to PDF where there may be no screen and no application yet."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from reader.exporting.print_options import PrintOptions
from reader.text.annotations import Annotations
from reader.ui.printing.pdf.pdf_file import print_together
from reader.ui.words.interface_language import load_language


def print_to_pdf(articles: Sequence[tuple[Annotations, PrintOptions]], path: Path) -> None:
    """Write the print edition as PDF, starting Qt without a screen if it is not running.

    Args:
        articles: Each with its entities and how it is printed, one at least.
        path: The file.

    Raises:
        ExportError: If the file cannot be written.
    """
    application = QGuiApplication.instance()
    if application is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        application = QGuiApplication(["dramatis"])
        # Scripts rely on it: the language of the machine changes nothing of what is printed.
        load_language(articles[0][1].words.value)
    print_together(articles, path)
