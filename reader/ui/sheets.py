"""Sheets beside the window: the keys, the lines left out, about. They never hold the window up."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.ui.action_set import key_sequences
from reader.ui.actions import ACTIONS, ActionSpec, Menu
from reader.ui.themes import Colours
from reader.ui.words import plain, tr
from reader.wording import Wording

_MOST_KEYS = 3
_LICENCES = Wording(
    "Free software under the Apache License 2.0. Set in Source Serif Pro and Source Sans Pro"
    " (SIL Open Font License). Window: Qt for Python (LGPL 3)."
)


def keys_sheet(font: QFont, colours: Colours, parent: QWidget) -> QDialog:
    """Return the sheet of all keys, made from the table of actions."""
    sheet, column = _sheet(tr("Keys"), font, parent)
    inside = QWidget()
    grid = QGridLayout(inside)
    grid.setContentsMargins(22, 14, 22, 14)
    grid.setHorizontalSpacing(28)
    grid.setVerticalSpacing(6)
    halves = ((Menu.ARTICLE, Menu.EDIT, Menu.VIEW), (Menu.GO, Menu.NAMES, Menu.HELP))
    for half, menus in enumerate(halves):
        row = 0
        for menu in menus:
            heading = _label(plain(tr(menu.heading)), font, bold=True)
            grid.addWidget(heading, row, half * 3, 1, 2)
            row += 1
            for spec in ACTIONS:
                keys = keys_in_words(spec)
                if spec.menu is menu and keys:
                    grid.addWidget(_label(plain(tr(spec.title)), font), row, half * 3)
                    grid.addWidget(_label(keys, font, colour=colours.dimmed), row, half * 3 + 1)
                    row += 1
    grid.setColumnMinimumWidth(2, 20)
    more = tr(
        "In the text: Enter shows the card of the current mention, Space turns the page. In a list:"
        " Enter chooses, Ctrl+Enter adds another; any other typing filters while nobody is chosen."
    )
    note = _label(more, font, colour=colours.dimmed)
    note.setWordWrap(True)
    note.setContentsMargins(22, 0, 22, 6)
    scroll = QScrollArea(sheet)
    scroll.setWidget(inside)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setAccessibleName(tr("Keys"))
    column.addWidget(scroll, 1)
    column.addWidget(note)
    sheet.resize(min(860, parent.width()), min(720, parent.height()))
    return sheet


def about_sheet(version: str, font: QFont, parent: QWidget) -> QDialog:
    """Return the sheet that says what this is and what becomes of what one reads."""
    sheet, column = _sheet(tr("About Dramatis"), font, parent)
    column.setContentsMargins(26, 20, 26, 20)
    column.setSpacing(10)
    column.addWidget(_label(f"Dramatis {version}".strip(), font, bold=True, size=20))
    for paragraph in (
        tr("Dramatis shows who is in an article, which organisations, and where."),
        tr("Nothing you read leaves this computer: reading opens no network connection at all."),
        tr(_LICENCES),
    ):
        label = _label(paragraph, font)
        label.setWordWrap(True)
        column.addWidget(label)
    column.addStretch(1)
    close = QPushButton(tr("Close"), sheet)
    close.clicked.connect(sheet.close)
    column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
    sheet.resize(460, 260)
    return sheet


def keys_in_words(spec: ActionSpec) -> str:
    """Return the keys of an action as a person reads them; empty where it has none.

    Keys that only some keyboards have ("Open", "Undo") are left out, as is what comes after three.
    """
    native = QKeySequence.SequenceFormat.NativeText
    words = [letter.lower() for letter in spec.letters]
    words.extend(
        sequence.toString(native)
        for sequence in key_sequences(spec)
        if _on_every_keyboard(sequence)
    )
    return ",  ".join(words[:_MOST_KEYS])


def _on_every_keyboard(sequence: QKeySequence) -> bool:
    portable = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    return "+" in portable or portable == "Esc" or bool(re.fullmatch(r"F[1-9]|F1[0-2]", portable))


def _sheet(title: str, font: QFont, parent: QWidget) -> tuple[QDialog, QVBoxLayout]:
    sheet = QDialog(parent)
    sheet.setWindowTitle(title)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.setFont(font)
    column = QVBoxLayout(sheet)
    column.setContentsMargins(0, 0, 0, 10)
    column.setSpacing(0)
    return sheet, column


def _label(
    text: str, font: QFont, *, bold: bool = False, colour: str = "", size: int = 0
) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    own = QFont(font)
    if bold:
        own.setWeight(QFont.Weight.DemiBold)
    if size:
        own.setPixelSize(size)
    label.setFont(own)
    if colour:
        palette = label.palette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
        label.setPalette(palette)
    return label
