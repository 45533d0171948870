"""Writes an edition as PDF: Qt paints the pages, pypdf adds what Qt cannot write."""

from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from reader.exporting.print_options import Paper, PrintOptions
from reader.text.annotations import Annotations
from reader.ui.fonts import load_fonts
from reader.ui.printing.edition import Edition
from reader.ui.printing.sheet import TWIPS


def print_pdf(annotations: Annotations, path: Path, options: PrintOptions) -> None:
    edition = Edition(annotations, options, load_fonts())
    w = QPdfWriter(str(path))
    w.setPageSize(
        QPageSize(
            QPageSize.PageSizeId.A4 if options.paper is Paper.A4 else QPageSize.PageSizeId.Letter
        )
    )
    w.setPageMargins(QMarginsF(0, 0, 0, 0))
    w.setResolution(72 * TWIPS)
    p = QPainter(w)
    for n in range(edition.page_count):
        if n:
            w.newPage()
        edition.paint(p, n)
    p.end()
