"""Says what came of an action where nothing else does: what is on now, what was put right."""

from collections.abc import Callable

from reader.reading.actions import ACTIONS
from reader.ui.actions.action_set import spoken_title
from reader.ui.window.window_parts import WindowParts
from reader.ui.words.announcements import announce
from reader.ui.words.words import tr

_SAID_WHERE_DONE = ("articles", "left_out", "caret")
"""What is on or off, but has words of its own for it."""


class Outcomes:
    """Tells of what the actions of a window did.

    Args:
        window: Whose actions they are.
    """

    def __init__(self, window: WindowParts) -> None:
        self._window = window
        for spec in ACTIONS:
            if spec.checkable and spec.name not in _SAID_WHERE_DONE:
                window.action_set[spec.name].triggered.connect(
                    lambda on, name=spec.name: self._tell_switched(name, on)
                )

    def undo(self) -> None:
        """Take the last correction back, and say so."""
        self._step(self._window.session.undo, tr("Correction taken back"))

    def redo(self) -> None:
        """Make the correction again that was taken back, and say so."""
        self._step(self._window.session.redo, tr("Correction made again"))

    def tell_corrected(self) -> None:
        """Say that something was put right, and how it is taken back."""
        key = self._window.navigation.key_of("undo")
        words = tr("Corrected. {key} takes it back.").format(key=key) if key else tr("Corrected.")
        if self._window.checking.open:
            announce(self._window.check_bar, words)
        else:
            self._window.navigation.say(words)

    def _step(self, step: Callable[[], None], words: str) -> None:
        article = self._window.session.article
        step()
        # Of a line that was put back or taken out, it is said where that is done.
        if self._window.session.article is article and not self._window.checking.open:
            self._window.navigation.say(words)

    def _tell_switched(self, name: str, on: bool) -> None:
        words = tr("on") if on else tr("off")
        announce(self._window.view, f"{spoken_title(name)}, {words}")
