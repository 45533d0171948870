"""The sheet that says what this is, what becomes of what one reads, and what ships with it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from reader.paths import library_file, log_file, settings_file
from reader.reading.themes import Colours
from reader.reading.third_party import Work, works
from reader.ui.sheets.sheet_parts import new_sheet, sheet_label
from reader.ui.words.words import tr

_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)
_LIST_WIDTH = 300


def about_sheet(version: str, font: QFont, colours: Colours, parent: QWidget) -> QDialog:
    """Return the sheet about Dramatis; `version` is empty where none is known."""
    sheet, column = new_sheet(tr("About Dramatis"), font, parent)
    column.setContentsMargins(26, 20, 26, 18)
    column.setSpacing(8)
    column.addWidget(sheet_label(f"Dramatis {version}".strip(), font, bold=True, size=20))
    for words in (
        tr("Dramatis shows who is in an article, which organisations, and where."),
        tr("Nothing you read leaves this computer: reading opens no network connection at all."),
        tr("Free software under the Apache License 2.0."),
    ):
        column.addWidget(_wrapped(sheet_label(words, font)))
    column.addSpacing(8)
    column.addWidget(sheet_label(tr("Where your files are"), font, bold=True))
    column.addWidget(_files(font, colours))
    column.addSpacing(8)
    heading = sheet_label(tr("What ships with it, and its licences"), font, bold=True)
    column.addWidget(heading)
    column.addLayout(_licences(works(), font, heading), 1)
    close = QPushButton(tr("Close"), sheet)
    close.clicked.connect(sheet.close)
    column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
    close.setFocus()
    sheet.resize(min(820, parent.width()), min(660, parent.height()))
    return sheet


def _files(font: QFont, colours: Colours) -> QLabel:
    lines = (
        tr("Settings: {path}").format(path=settings_file()),
        tr("What you read and corrected: {path}").format(path=library_file()),
        tr("What went wrong: {path}").format(path=log_file()),
    )
    label = _wrapped(sheet_label("\n".join(lines), font, colour=colours.dimmed))
    label.setTextInteractionFlags(_SELECTABLE)
    label.setAccessibleName("\n".join((tr("Where your files are"), *lines)))
    return label


def _licences(shown: tuple[Work, ...], font: QFont, heading: QLabel) -> QHBoxLayout:
    names = QListWidget()
    names.setAccessibleName(tr("What ships with Dramatis"))
    names.setFixedWidth(_LIST_WIDTH)
    names.setObjectName("boxed")
    terms = QPlainTextEdit()
    terms.setReadOnly(True)
    terms.setTabChangesFocus(True)
    terms.setTextInteractionFlags(_SELECTABLE)
    terms.setAccessibleName(tr("Its licence"))
    for widget in (names, terms):
        widget.setFont(font)
    heading.setBuddy(names)
    for work in shown:
        item = QListWidgetItem(f"{tr(work.name)} {work.version}".strip(), names)
        item.setToolTip(tr(work.terms))
        said = ", ".join((item.text(), tr(work.terms)))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)

    def show(number: int) -> None:
        work = shown[number]
        nothing = tr("The package brings no text of its licence along.")
        terms.setPlainText(f"{tr(work.name)}: {tr(work.terms)}\n\n{work.text() or nothing}")

    names.currentRowChanged.connect(show)
    names.setCurrentRow(0)
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(names)
    row.addWidget(terms, 1)
    return row


def _wrapped(label: QLabel) -> QLabel:
    label.setWordWrap(True)
    return label
