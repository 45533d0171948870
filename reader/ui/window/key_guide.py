"""Leads through what can be done: the palette, the sheet of keys, and changing them.

Each is loaded when it is first asked for.
"""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.reading.action_spec import ActionSpec
from reader.reading.actions import ACTIONS
from reader.settings import OwnKeys
from reader.ui.actions.action_set import ActionSet, spoken_title
from reader.ui.actions.usual_keys import shown_keys
from reader.ui.sheets.palette_offers import Offer
from reader.ui.window.floating import Floating
from reader.ui.window.preferences import Preferences
from reader.ui.words.words import plain, tr
from reader.wording import Wording

_OFF = Wording("It cannot be had now.")


class KeyGuide(QObject):
    """Shows the palette and the sheets about keys, and takes what the person chose there.

    Args:
        action_set: The actions.
        floating: Where it is shown.
        window: Over which it floats.
        preferences: What is remembered.
    """

    def __init__(
        self,
        action_set: ActionSet,
        floating: Floating,
        window: QWidget,
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self._set = action_set
        self._floating = floating
        self._window = window
        self._preferences = preferences

    def open_palette(self) -> None:
        """Let the person type what to do."""
        from reader.ui.sheets.command_palette import CommandPalette

        offers = [self._offer(spec) for spec in ACTIONS if spec.name != "palette"]
        palette = CommandPalette(
            offers,
            self._preferences.now.recent_actions,
            font=self._floating.font,
            colours=self._floating.colours,
            parent=self._window,
        )
        palette.action_asked.connect(self._do)
        self._floating.show_palette(palette)

    def show_keys(self) -> None:
        """Show the sheet of keys."""
        from reader.ui.sheets.keys_sheet import keys_sheet

        font, colours = self._floating.font, self._floating.colours
        self._floating.show_sheet(
            keys_sheet(self._set.bindings, font, colours, self._window, change=self.change_keys)
        )

    def change_keys(self) -> None:
        """Let the person give actions other keys."""
        from reader.ui.sheets.key_changes import KeyChanges

        sheet = KeyChanges(self._set.bindings, self._floating.font, self._window)
        sheet.own_changed.connect(self._keep)
        self._floating.show_sheet(sheet)

    def _keep(self, own: tuple[OwnKeys, ...]) -> None:
        self._preferences.change(replace(self._preferences.now, own_keys=own))

    def _do(self, name: str) -> None:
        self._preferences.change(self._preferences.now.with_recent_action(name))
        self._set[name].trigger()

    def _offer(self, spec: ActionSpec) -> Offer:
        action = self._set[spec.name]
        return Offer(
            spec.name,
            spoken_title(spec.name),
            plain(tr(spec.menu.heading)),
            shown_keys(self._set.bindings, spec.name),
            tr(spec.tip) if spec.tip else "",
            action.isChecked() if spec.checkable else None,
            "" if action.isEnabled() else tr(spec.off_because or _OFF),
        )
