"""What every sheet beside the window is made of: the sheet itself, and its labels."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from reader.ui.style.appearance import write_in


def new_sheet(title: str, font: QFont, parent: QWidget) -> tuple[QDialog, QVBoxLayout]:
    """Return an empty sheet, which is deleted when it is closed, and the column to fill."""
    sheet = QDialog(parent)
    return sheet, prepare_sheet(sheet, title, font)


def prepare_sheet(sheet: QDialog, title: str, font: QFont) -> QVBoxLayout:
    """Make a dialog a sheet and return the column to fill."""
    sheet.setWindowTitle(title)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.setFont(font)
    column = QVBoxLayout(sheet)
    column.setContentsMargins(0, 0, 0, 10)
    column.setSpacing(0)
    return column


def sheet_label(
    text: str, font: QFont, *, bold: bool = False, colour: str = "", size: int = 0
) -> QLabel:
    """Return a label of plain text.

    Args:
        text: What it says.
        font: Of the interface.
        bold: Heavier than the rest.
        colour: `#rrggbb`, or empty for that of the theme.
        size: In pixels, or 0 for that of the font.
    """
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    own = QFont(font)
    if bold:
        own.setWeight(QFont.Weight.DemiBold)
    if size:
        own.setPixelSize(size)
    label.setFont(own)
    if colour:
        write_in(label, colour)
    return label
