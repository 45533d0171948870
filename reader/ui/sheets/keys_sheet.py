"""The sheet of all keys, made from the table of actions."""

from collections.abc import Callable

from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QWidget,
)

from reader.reading.action_spec import Menu
from reader.reading.actions import ACTIONS
from reader.reading.key_bindings import KeyBindings
from reader.reading.themes import Colours
from reader.ui.actions.usual_keys import shown_keys
from reader.ui.sheets.sheet_parts import new_sheet, sheet_label
from reader.ui.style.push_button import PushButton
from reader.ui.words.words import plain, tr

_ABOVE_MENU = 12
_HALVES = ((5, (Menu.ARTICLE, Menu.EDIT, Menu.VIEW)), (4, (Menu.GO, Menu.NAMES, Menu.HELP)))
"""What stands side by side: its share of the width, and its menus."""


def keys_sheet(
    bindings: KeyBindings,
    font: QFont,
    colours: Colours,
    parent: QWidget,
    *,
    change: Callable[[], None],
) -> QDialog:
    """Return the sheet of all keys.

    Args:
        bindings: Which key does what.
        font: Of the interface.
        colours: The theme.
        parent: The window.
        change: Lets the person change the keys.
    """
    sheet, column = new_sheet(tr("Keys"), font, parent)
    more = tr(
        "In the text: Enter shows the card of the current mention, Space turns the page. In a list:"
        " Enter chooses, Ctrl+Enter adds another; any other typing filters while nobody is chosen."
    )
    note = sheet_label(more, font, colour=colours.dimmed)
    note.setWordWrap(True)
    note.setContentsMargins(22, 10, 22, 6)
    scroll = QScrollArea(sheet)
    scroll.setWidget(_table(bindings, font, colours))
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setAccessibleName(tr("Keys"))
    changing = PushButton(tr("Change keys…"), sheet)
    changing.clicked.connect(change)
    close = QPushButton(tr("Close"), sheet)
    close.clicked.connect(sheet.close)
    foot = QHBoxLayout()
    foot.setContentsMargins(22, 4, 22, 4)
    foot.addWidget(changing)
    foot.addStretch(1)
    foot.addWidget(close)
    column.addWidget(scroll, 1)
    column.addWidget(note)
    column.addLayout(foot)
    close.setFocus()
    sheet.resize(min(860, parent.width()), min(760, parent.height()))
    return sheet


def _table(bindings: KeyBindings, font: QFont, colours: Colours) -> QWidget:
    inside = QWidget()
    row = QHBoxLayout(inside)
    row.setContentsMargins(22, 14, 22, 14)
    row.setSpacing(32)
    for share, menus in _HALVES:
        half = QGridLayout()
        half.setHorizontalSpacing(16)
        half.setVerticalSpacing(6)
        half.setColumnStretch(0, 1)
        for menu in menus:
            _add_menu(half, menu, bindings, font, colours)
        half.setRowStretch(half.rowCount(), 1)
        row.addLayout(half, share)
    return inside


def _add_menu(
    half: QGridLayout, menu: Menu, bindings: KeyBindings, font: QFont, colours: Colours
) -> None:
    heading = sheet_label(plain(tr(menu.heading)), font, bold=True)
    heading.setContentsMargins(0, _ABOVE_MENU if half.count() else 0, 0, 0)
    row = half.rowCount()
    half.addWidget(heading, row, 0, 1, 2)
    for spec in ACTIONS:
        keys = shown_keys(bindings, spec.name)
        if spec.menu is menu and keys:
            row += 1
            title = sheet_label(plain(tr(spec.title)), font)
            title.setWordWrap(True)
            half.addWidget(title, row, 0)
            half.addWidget(sheet_label(keys, font, colour=colours.dimmed), row, 1)
