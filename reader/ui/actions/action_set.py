"""The QActions of a window, made from the table of actions."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from reader.reading.action_spec import ActionSpec, Menu
from reader.reading.actions import ACTIONS, spec_of
from reader.reading.key_bindings import KeyBindings
from reader.reading.themes import Colours
from reader.settings import OwnKeys
from reader.ui.actions.usual_keys import bindings_of, shown_key, shown_keys
from reader.ui.words.words import plain, tr


class ActionSet(QObject):
    """One QAction for each entry of the table, with its keys bound.

    Args:
        window: Whose actions they are.
        own: Keys that the person gave them.
    """

    keys_changed = Signal()
    """Some action has other keys now."""

    def __init__(self, window: QWidget, own: tuple[OwnKeys, ...] = ()) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        self._letters: dict[str, QAction] = {}
        self._letter_widgets: list[QWidget] = []
        self._letters_allowed = True
        self._bindings = bindings_of(own)
        for spec in ACTIONS:
            self._add(spec, window)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def connect_all(self, handlers: dict[str, Callable[..., object]]) -> None:
        """Say what each action does; KeyError if one of the table is left without a handler."""
        for name, action in self._actions.items():
            action.triggered.connect(handlers[name])

    @property
    def bindings(self) -> KeyBindings:
        """Which key does what."""
        return self._bindings

    def bind(self, own: tuple[OwnKeys, ...]) -> None:
        """Take other keys of the person's; menus and tooltips follow."""
        self._bindings = bindings_of(own)
        for spec in ACTIONS:
            self._bind(spec)
        self.keys_changed.emit()

    def bind_letters(self, widgets: Iterable[QWidget]) -> None:
        """Let the single letters act in these widgets."""
        self._letter_widgets.extend(widgets)
        for widget in self._letter_widgets:
            widget.addActions(list(self._letters.values()))

    def allow_letters(self, allowed: bool) -> None:
        """Switch the single letters on or off."""
        self._letters_allowed = allowed
        for letter in self._letters.values():
            letter.setEnabled(allowed)
        for spec in ACTIONS:
            self._say(spec)

    def key_of(self, name: str, *, anywhere: bool = False) -> str:
        """Return the handiest key of an action as a person reads it; empty if it has none.

        Args:
            name: Of the action.
            anywhere: Only a key that acts wherever the focus is.
        """
        letters = self._bindings.letters(name) if self._letters_allowed and not anywhere else ()
        return next(map(shown_key, (*letters, *self._bindings.elsewhere(name))), "")

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
                menus[spec.menu] = _named(bar.addMenu(tr(spec.menu.heading)))
                menus[spec.menu].setToolTipsVisible(True)
                group = spec.group
            menu = menus[spec.menu]
            if spec.group != group:
                menu.addSeparator()
                group = spec.group
            if spec.submenu:
                if spec.submenu not in inner:
                    inner[spec.submenu] = _named(menu.addMenu(tr(spec.submenu)))
                menu = inner[spec.submenu]
            menu.addAction(self._actions[spec.name])
        return menus

    def show_icons(self, colours: Colours) -> None:
        """Give every action that has a sign its sign, in the colours of a theme."""
        from reader.ui.style.icons import action_icon

        for name, action in self._actions.items():
            action.setIcon(action_icon(name, colours.text, colours.dimmed))

    def _add(self, spec: ActionSpec, window: QWidget) -> None:
        action = QAction(tr(spec.title), self)
        action.setCheckable(spec.checkable)
        if spec.tip:
            action.setStatusTip(tr(spec.tip))
        window.addAction(action)
        self._actions[spec.name] = action
        self._bind(spec)

    def _bind(self, spec: ActionSpec) -> None:
        keys = self._bindings.elsewhere(spec.name)
        self._actions[spec.name].setShortcuts([QKeySequence(key) for key in keys])
        letters = self._bindings.letters(spec.name)
        if letters or spec.name in self._letters:
            shortcuts = [QKeySequence(letter) for letter in letters]
            self._letter(spec).setShortcuts(shortcuts)
        self._say(spec)

    def _say(self, spec: ActionSpec) -> None:
        """Show the keys in menu and tooltip; the menu shows a letter only where it is the key."""
        action, name = self._actions[spec.name], spec.name
        letter = self._letters_allowed and not self._bindings.elsewhere(name) and self.key_of(name)
        action.setText(tr(spec.title) + (f"\t{letter.upper()}" if letter else ""))
        keys = shown_keys(self._bindings, name)
        words = [tr(spec.tip) if spec.tip else plain(tr(spec.title)), f"({keys})" if keys else ""]
        action.setToolTip(" ".join(filter(None, words)))

    def _letter(self, spec: ActionSpec) -> QAction:
        if spec.name not in self._letters:
            letter = QAction(plain(tr(spec.title)), self)
            letter.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            letter.setEnabled(self._letters_allowed)
            letter.triggered.connect(self._actions[spec.name].trigger)
            self._letters[spec.name] = letter
            for widget in self._letter_widgets:
                widget.addAction(letter)
        return self._letters[spec.name]


def _named(menu: QMenu) -> QMenu:
    """Name a menu to assistive technology: Qt names only the entry that opens it."""
    menu.setAccessibleName(plain(menu.title()))
    return menu


def spoken_title(name: str) -> str:
    """Return the title of an action, with the menu inside the menu that holds it."""
    spec = spec_of(name)
    title = plain(tr(spec.title))
    return f"{plain(tr(spec.submenu))}: {title}" if spec.submenu else title
