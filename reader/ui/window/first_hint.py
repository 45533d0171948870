"""Three keys, named quietly at the first start until one of them is used."""

from dataclasses import replace

from PySide6.QtCore import QObject

from reader.ui.actions.action_set import ActionSet
from reader.ui.navigating.navigation import Navigation
from reader.ui.window.preferences import Preferences
from reader.ui.words.words import tr
from reader.wording import Wording

_NAMED = (
    ("next_mention", Wording("{key} next mention")),
    ("filter", Wording("{key} filter the names")),
    ("shortcuts", Wording("{key} all keys")),
)
DISMISSING = (*(name for name, _ in _NAMED), "escape", "palette")
"""Names of the actions after which the keys are named no more."""


class FirstHint(QObject):
    """Names three keys in the status line while nobody is chosen; once used, never again.

    Args:
        action_set: The actions.
        navigation: Shows it.
        preferences: What is remembered.
    """

    def __init__(
        self,
        action_set: ActionSet,
        navigation: Navigation,
        preferences: Preferences,
    ) -> None:
        super().__init__(action_set)
        self._set = action_set
        self._navigation = navigation
        self._preferences = preferences

    def show(self) -> None:
        """Name the keys, if none of them was ever used."""
        named = (
            (self._set.key_of(name, anywhere=name == "shortcuts"), words) for name, words in _NAMED
        )
        words = " · ".join(tr(words).format(key=key) for key, words in named if key)
        self._navigation.show_hint(words if self._preferences.now.hint_shown else "")

    def take_use(self) -> None:
        """Name the keys no more: one of them was used."""
        if self._preferences.now.hint_shown:
            self._preferences.change(replace(self._preferences.now, hint_shown=False))
            self.show()
