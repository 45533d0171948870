"""The QActions of a window, made from the table of actions."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from reader.ui.actions import ACTIONS, ActionSpec, Menu
from reader.ui.words import plain, tr


class ActionSet(QObject):
    """One QAction for each entry of the table, with its keys bound.

    Args:
        window: Whose actions they are.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        self._letters: list[QAction] = []
        for spec in ACTIONS:
            self._add(spec, window)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def connect_all(self, handlers: dict[str, Callable[..., object]]) -> None:
        """Say what each action does; KeyError if one of the table is left without a handler."""
        for name, action in self._actions.items():
            action.triggered.connect(handlers[name])

    def bind_letters(self, widgets: Iterable[QWidget]) -> None:
        """Let the single letters act in these widgets."""
        for widget in widgets:
            widget.addActions(self._letters)

    def allow_letters(self, allowed: bool) -> None:
        """Switch the single letters on or off."""
        for letter in self._letters:
            letter.setEnabled(allowed)

    def exclusive(self, names: Iterable[str]) -> None:
        """Let at most one of these actions be on."""
        group = QActionGroup(self)
        for name in names:
            group.addAction(self._actions[name])

    def fill(self, bar: QMenuBar) -> dict[Menu, QMenu]:
        """Build the menus; returns them by name."""
        menus: dict[Menu, QMenu] = {}
        inner: dict[str, QMenu] = {}
        group = 0
        for spec in ACTIONS:
            if spec.menu not in menus:
                menus[spec.menu] = bar.addMenu(tr(spec.menu.heading))
                menus[spec.menu].setToolTipsVisible(True)
                group = spec.group
            menu = menus[spec.menu]
            if spec.group != group:
                menu.addSeparator()
                group = spec.group
            if spec.submenu:
                if spec.submenu not in inner:
                    inner[spec.submenu] = menu.addMenu(tr(spec.submenu))
                menu = inner[spec.submenu]
            menu.addAction(self._actions[spec.name])
        return menus

    def _add(self, spec: ActionSpec, window: QWidget) -> None:
        action = QAction(tr(spec.title), self)
        action.setShortcuts(key_sequences(spec))
        action.setCheckable(spec.checkable)
        if spec.tip:
            action.setToolTip(tr(spec.tip))
            action.setStatusTip(tr(spec.tip))
        window.addAction(action)
        self._actions[spec.name] = action
        if spec.letters:
            letter = QAction(plain(tr(spec.title)), self)
            letter.setShortcuts([QKeySequence(each) for each in spec.letters])
            letter.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            letter.triggered.connect(action.trigger)
            self._letters.append(letter)


def key_sequences(spec: ActionSpec) -> list[QKeySequence]:
    """Return the keys of an action wherever the focus is: the system's own first."""
    sequences: list[QKeySequence] = []
    if spec.standard:
        standard = QKeySequence.StandardKey[spec.standard]
        sequences.extend(QKeySequence.keyBindings(standard))
    for key in spec.keys:
        sequence = QKeySequence(key)
        if sequence not in sequences:
            sequences.append(sequence)
    return [sequence for sequence in sequences if not sequence.isEmpty()]
