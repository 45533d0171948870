"""Groups of choices under a title, as the dialogs that print and export show them."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from reader.ui.words.words import figures, tr

_Key = TypeVar("_Key")


def radio_buttons(
    title: str, words: Mapping[_Key, str], chosen: _Key, owner: QWidget
) -> dict[_Key, QRadioButton]:
    """Return a radio button for each choice, of which one at a time is chosen.

    Args:
        title: What is chosen.
        words: Each choice with what its button says.
        chosen: The choice at first.
        owner: The widget they stand in.
    """
    group = QButtonGroup(owner)
    buttons: dict[_Key, QRadioButton] = {}
    for key, text in words.items():
        button = QRadioButton(text, owner)
        button.setAccessibleDescription(title)
        button.setChecked(key == chosen)
        group.addButton(button)
        buttons[key] = button
    return buttons


def names_buttons(
    number: int, owner: QWidget, *, only_chosen: bool = False
) -> dict[bool, QRadioButton]:
    """Return the choice between all names (False) and those chosen in the window (True).

    Args:
        number: How many are chosen in the window; where none is, they cannot be asked for.
        owner: The widget they stand in.
        only_chosen: Whether the chosen ones alone are asked for at first.
    """
    only = tr("&Chosen names ({count})").format(count=figures(number))
    words = {False: tr("&All names"), True: only}
    buttons = radio_buttons(tr("Names"), words, only_chosen and number > 0, owner)
    buttons[True].setEnabled(number > 0)
    return buttons


def add_group(column: QVBoxLayout, title: str, widgets: Iterable[QWidget]) -> None:
    """Add choices to a column, under a title and apart from what stands there already."""
    heading = QLabel(title)
    font = heading.font()
    font.setWeight(QFont.Weight.DemiBold)
    heading.setFont(font)
    if column.count():
        column.addSpacing(14)
    column.addWidget(heading)
    for widget in widgets:
        column.addWidget(widget)


def checked(buttons: Mapping[_Key, QRadioButton]) -> _Key:
    """Return the choice whose button is checked."""
    return next(key for key, button in buttons.items() if button.isChecked())
