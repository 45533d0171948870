"""The sheet that says what is new, from the changelog that ships with the app."""

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QPushButton, QTextEdit, QWidget

from reader.ui.sheets.sheet_parts import new_sheet, sheet_label
from reader.ui.words.words import tr

_RELEASE = re.compile(r"^## \[([^\]]+)\](?: - (\S+))?", re.MULTILINE)
_SIZE = (720, 620)
_INDENT = 16
_ABOVE_HEADING, _BELOW = 12, 5


def changes_sheet(version: str, changelog: Path, font: QFont, parent: QWidget) -> QDialog:
    """Return the sheet.

    Args:
        version: Of this Dramatis.
        changelog: In the form of keepachangelog.com; it need not exist.
        font: Of the interface.
        parent: The window.
    """
    sheet, column = new_sheet(tr("What is new"), font, parent)
    column.setContentsMargins(26, 20, 26, 18)
    column.setSpacing(8)
    column.addWidget(sheet_label(f"Dramatis {version}".strip(), font, bold=True, size=20))
    quiet = sheet_label(
        tr("Dramatis never looks for a newer version by itself: it opens no connection."), font
    )
    quiet.setWordWrap(True)
    column.addWidget(quiet)
    column.addSpacing(8)
    column.addWidget(_changes(version, changelog, font), 1)
    close = QPushButton(tr("Close"), sheet)
    close.clicked.connect(sheet.close)
    column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
    close.setFocus()
    sheet.resize(min(_SIZE[0], parent.width()), min(_SIZE[1], parent.height()))
    return sheet


def readable_changes(changelog: str, version: str) -> str:
    """Return a changelog as Markdown for the person who reads it in the app.

    Args:
        changelog: What stands before the first release is for those who write it, and left out.
        version: What the changes are part of that were not released when this was built.
    """
    first = _RELEASE.search(changelog)
    if first is None:
        return ""

    def heading(release: re.Match[str]) -> str:
        unreleased = release[1].lower() == "unreleased"
        name = version if unreleased else release[1]
        return f"## {name} ({release[2]})" if release[2] else f"## {name}".rstrip(" #")

    return _RELEASE.sub(heading, changelog[first.start() :])


def _changes(version: str, changelog: Path, font: QFont) -> QTextEdit:
    shown = QTextEdit()
    shown.setReadOnly(True)
    shown.setTabChangesFocus(True)
    shown.setObjectName("boxed")
    shown.setAccessibleName(tr("What is new"))
    shown.setFont(font)
    shown.document().setDocumentMargin(10)
    try:
        written = changelog.read_text("utf-8")
    except OSError:
        written = ""
    if readable := readable_changes(written, version):
        shown.setMarkdown(readable)
        _space_out(shown.document())
    else:
        shown.setPlainText(tr("No list of changes came with this copy of Dramatis."))
    return shown


def _space_out(document: QTextDocument) -> None:
    """Give headings and items room; Markdown sets them as tight as they are written."""
    document.setIndentWidth(_INDENT)
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        form.setTopMargin(_ABOVE_HEADING if form.headingLevel() and block.position() else 0)
        form.setBottomMargin(_BELOW)
        QTextCursor(block).setBlockFormat(form)
        block = block.next()
