"""Prints an edition on a printer, page for page as the preview shows it."""

from collections.abc import Iterable

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from reader.errors import ExportError
from reader.ui.printing.edition import Edition
from reader.ui.printing.pdf.pdf_file import page_layout
from reader.wording import Wording


def prepare_printer(printer: QPrinter, edition: Edition) -> None:
    """Give a printer the paper, the name and the colours of an edition."""
    printer.setPageLayout(page_layout(edition.options))
    printer.setFullPage(True)
    printer.setDocName(edition.title)
    colour = edition.options.colour
    printer.setColorMode(QPrinter.ColorMode.Color if colour else QPrinter.ColorMode.GrayScale)


def chosen_pages(printer: QPrinter, edition: Edition) -> Iterable[int]:
    """Return the numbers of the pages to print, from 0, in the order to print them."""
    first = max(1, printer.fromPage()) - 1
    last = min(printer.toPage() or edition.page_count, edition.page_count)
    pages = range(first, last)
    is_backwards = printer.pageOrder() is QPrinter.PageOrder.LastPageFirst
    return reversed(pages) if is_backwards else pages


def paint_pages(printer: QPrinter, edition: Edition) -> None:
    """Print the pages that were asked for.

    Raises:
        ExportError: If the printer does not take the job.
    """
    pages = list(chosen_pages(printer, edition))
    painter = QPainter()
    if not pages or not painter.begin(printer):
        raise ExportError(
            Wording("The printer did not take the job. Check it, or save as PDF instead.")
        )
    try:
        device = printer.pageLayout().fullRectPixels(printer.resolution())
        scale = min(device.width() / edition.sheet.width, device.height() / edition.sheet.height)
        painter.scale(scale, scale)
        for position, number in enumerate(pages):
            if position:
                printer.newPage()
            edition.paint(painter, number)
    finally:
        painter.end()
