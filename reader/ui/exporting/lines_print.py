"""Prints the lines of one name: a short list on plain pages, without the marks of an edition."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from reader.ui.style.fonts import FontFamilies

_POINTS = 10.0


def lines_document(page: str, families: FontFamilies) -> QTextDocument:
    """Return a page of HTML as it is printed, in the letters of the print edition."""
    document = QTextDocument()
    font = QFont(families.serif)
    font.setPointSizeF(_POINTS)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(f"body {{ font-family: '{families.serif}'; }}")
    document.setHtml(page.replace("font-family: serif;", f"font-family: '{families.serif}';"))
    return document


def ask_to_print_lines(page: str, name: str, families: FontFamilies, parent: QWidget) -> None:
    """Let the person choose a printer, and print a page of HTML; `name` is that of the job."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    document = lines_document(page, families)
    dialog.accepted.connect(lambda: document.print_(printer))
    # Its own `open` wants to be told whom to call.
    QDialog.open(dialog)
