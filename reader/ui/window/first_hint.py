"""Three keys, named quietly at the first start until one of them is used."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from reader.settings import Settings
from reader.ui.actions.action_set import ActionSet
from reader.ui.navigating.navigation import Navigation
from reader.ui.words.words import tr
from reader.wording import Wording

_NAMED = (
    ("next_mention", Wording("{key} next mention")),
    ("filter", Wording("{key} filter the names")),
    ("shortcuts", Wording("{key} all keys")),
)
_DISMISSING = ("escape", "palette")


class FirstHint(QObject):
    """Names three keys in the status line while nobody is chosen; once used, never again.

    Args:
        action_set: The actions.
        navigation: Shows it.
        settings: Tells the preferences as they are now.
        change: Takes other preferences.
    """

    def __init__(
        self,
        action_set: ActionSet,
        navigation: Navigation,
        *,
        settings: Callable[[], Settings],
        change: Callable[[Settings], None],
    ) -> None:
        super().__init__(action_set)
        self._set = action_set
        self._navigation = navigation
        self._settings = settings
        self._change = change
        if settings().hint_shown:
            for name in (*(name for name, _ in _NAMED), *_DISMISSING):
                action_set[name].triggered.connect(self._used)

    def show(self) -> None:
        """Name the keys, if none of them was ever used."""
        named = (
            (self._set.key_of(name, anywhere=name == "shortcuts"), words) for name, words in _NAMED
        )
        words = " · ".join(tr(words).format(key=key) for key, words in named if key)
        self._navigation.show_hint(words if self._settings().hint_shown else "")

    def _used(self) -> None:
        if self._settings().hint_shown:
            self._change(replace(self._settings(), hint_shown=False))
            self.show()
