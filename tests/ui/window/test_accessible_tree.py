"""What assistive technology meets: every widget that takes the focus has a name and a fitting role.

And whoever sees: a ring or a change of colour wherever the focus is.
"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.settings import Theme
from reader.ui.startup.main_window import ReaderWindow
from tests.ui.driving import choose_by_click, press

ROLE = QAccessible.Role
ROLES: tuple[tuple[type[QWidget], set[QAccessible.Role]], ...] = (
    (QAbstractItemView, {ROLE.List, ROLE.Tree, ROLE.Table}),
    (QAbstractButton, {ROLE.Button, ROLE.CheckBox, ROLE.RadioButton, ROLE.ButtonMenu}),
    (QComboBox, {ROLE.ComboBox}),
    (QLineEdit, {ROLE.EditableText}),
    (QTextEdit, {ROLE.EditableText, ROLE.StaticText, ROLE.Document}),
    (QPlainTextEdit, {ROLE.EditableText, ROLE.Document}),
)
OPENED = (
    *("", "find", "palette", "shortcuts", "change_keys", "changes", "about", "card"),
    *("export", "print"),
)


def open_by(window: ReaderWindow, name: str) -> None:
    """Open what an action opens; everything that has a bar of its own shows already."""
    choose_by_click(window, "Ada Lovelace")
    window.parts.message.say("A sentence.", offer="Do it", do=lambda: None)
    window.parts.prompt.ask("Name", "Ada", answer=lambda _: None)
    window.view.setFocus()
    if name:
        window.parts.action_set[name].trigger()


def focusable() -> list[QWidget]:
    """Return every widget that shows and can have the focus by Tab."""
    return [
        widget
        for widget in QApplication.allWidgets()
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


@pytest.mark.parametrize("name", OPENED)
def test_everything_that_takes_the_focus_has_name_and_role(
    qtbot: QtBot, window: ReaderWindow, name: str
) -> None:
    open_by(window, name)
    unnamed, strange = [], []
    for widget in focusable():
        told = QAccessible.queryAccessibleInterface(widget)
        assert told is not None
        if not told.text(QAccessible.Text.Name).strip():
            unnamed.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
        expected = next((roles for kind, roles in ROLES if isinstance(widget, kind)), None)
        if expected is not None and told.role() not in expected:
            strange.append(f"{type(widget).__name__} is told as {told.role()}")
    for widget in QApplication.topLevelWidgets():
        if widget is not window:
            widget.close()
    assert (unnamed, strange) == ([], [])


def picture(widget: QWidget) -> QImage:
    """Return how a widget and what is around it look."""
    around = widget.parentWidget() or widget
    return around.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST])
@pytest.mark.parametrize(
    "name", ["", "find", "shortcuts", "change_keys", "changes", "about", "card"]
)
def test_the_focus_can_be_seen_wherever_it_is(
    qtbot: QtBot, window: ReaderWindow, name: str, theme: Theme
) -> None:
    window.parts.action_set[f"theme_{theme.value}"].trigger()
    open_by(window, name)
    accent = QColor(window.parts.colours.accent).rgb()
    unseen = []
    for widget in focusable():
        top = widget.window()
        top.activateWindow()
        qtbot.waitUntil(top.isActiveWindow)
        widget.clearFocus()
        before = picture(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(widget.hasFocus)
        after = picture(widget)
        ringed = any(
            after.pixel(x, y) == accent
            for y in range(after.height())
            for x in range(0, after.width(), 3)
        )
        if after == before or not ringed:
            named = widget.text() if isinstance(widget, QAbstractButton) else ""
            unseen.append(f"{type(widget).__name__} {widget.accessibleName() or named!r}")
    for widget in QApplication.topLevelWidgets():
        if widget is not window:
            widget.close()
    assert unseen == []


def test_the_order_of_the_focus_is_that_of_the_page(window: ReaderWindow) -> None:
    panel = window.parts.panel
    panel.filter_box.setFocus()
    order = [panel.filter_box, *panel.lists.values()]
    for following in order[1:]:
        press(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is following


def test_the_sheet_about_dramatis_lists_what_ships_with_its_terms(
    qtbot: QtBot, window: ReaderWindow
) -> None:
    window.parts.action_set["about"].trigger()
    sheet = window.parts.floating.sheet
    assert sheet is not None
    rows = sheet.findChild(QListWidget)
    terms = sheet.findChild(QPlainTextEdit)
    assert rows is not None
    assert terms is not None
    titles = [rows.item(row).text().lower() for row in range(rows.count())]
    for part in (
        "dramatis",
        "python",
        "pyside6",
        "onnxruntime",
        "font-source-serif-pro",
        "weights",
    ):
        assert any(part in title for title in titles), part
    without = []
    for row, title in enumerate(titles):
        rows.setCurrentRow(row)
        if not terms.toPlainText().strip() or terms.toPlainText().startswith(f"{title}: \n"):
            without.append(title)
    assert without == []
    rows.setCurrentRow(0)
    assert "Apache License" in terms.toPlainText()
    sheet.close()
