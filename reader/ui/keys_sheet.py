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

from reader.ui.actions import ACTIONS, Menu
from reader.ui.key_bindings import KeyBindings
from reader.ui.sheet_parts import new_sheet, sheet_label
from reader.ui.themes import Colours
from reader.ui.usual_keys import shown_keys
from reader.ui.words import plain, tr

_HALVES = ((Menu.ARTICLE, Menu.EDIT, Menu.VIEW), (Menu.GO, Menu.NAMES, Menu.HELP))


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
    note.setContentsMargins(22, 0, 22, 6)
    scroll = QScrollArea(sheet)
    scroll.setWidget(_table(bindings, font, colours))
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setAccessibleName(tr("Keys"))
    changing = QPushButton(tr("Change keys…"), sheet)
    changing.setAutoDefault(False)
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
    grid = QGridLayout(inside)
    grid.setContentsMargins(22, 14, 22, 14)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    for half, menus in enumerate(_HALVES):
        row = 0
        for menu in menus:
            heading = sheet_label(plain(tr(menu.heading)), font, bold=True)
            grid.addWidget(heading, row, half * 3, 1, 2)
            row += 1
            for spec in ACTIONS:
                keys = shown_keys(bindings, spec.name)
                if spec.menu is menu and keys:
                    title = sheet_label(plain(tr(spec.title)), font)
                    title.setWordWrap(True)
                    shown = sheet_label(keys, font, colour=colours.dimmed)
                    grid.addWidget(title, row, half * 3)
                    grid.addWidget(shown, row, half * 3 + 1)
                    row += 1
    grid.setColumnMinimumWidth(2, 16)
    for titles in (0, 3):
        grid.setColumnStretch(titles, 1)
    grid.setRowStretch(grid.rowCount(), 1)
    return inside
