"""Says what came of an action where nothing else does: what is on now, what was put right."""

from collections.abc import Callable

from reader.reading.actions import ACTIONS
from reader.text.corrections.correction import Correction
from reader.ui.actions.action_set import spoken_title
from reader.ui.article.article_view import ArticleView
from reader.ui.bars.check_bar import CheckBar
from reader.ui.navigating.navigation import Navigation
from reader.ui.session.article_session import ArticleSession
from reader.ui.words.announcements import announce
from reader.ui.words.correction_words import correction_words
from reader.ui.words.words import tr

_SAID_WHERE_DONE = ("articles", "left_out", "caret")
"""What is on or off, but has words of its own for it."""

SWITCHES = tuple(
    spec.name for spec in ACTIONS if spec.checkable and spec.name not in _SAID_WHERE_DONE
)
"""Names of the actions of which it is said that they are on or off now."""


class Outcomes:
    """Tells of what the actions of a window did.

    Args:
        session: Holds the annotations and their history.
        navigation: Says it in the status line.
        view: The article.
        check_bar: Asks about what is doubtful.
    """

    def __init__(
        self,
        session: ArticleSession,
        navigation: Navigation,
        view: ArticleView,
        check_bar: CheckBar,
    ) -> None:
        self._session = session
        self._navigation = navigation
        self._view = view
        self._check_bar = check_bar

    def undo(self) -> None:
        """Take the last correction back, say which it was, and go there."""
        self._step(self._session.undo)

    def redo(self) -> None:
        """Make the correction again that was taken back, say which it was, and go there."""
        self._step(self._session.redo)

    def browse_with_caret(self, on: bool) -> None:
        """Show a caret in the text or none, and say so."""
        announce(self._view, tr("Caret in the text") if on else tr("No caret"))
        self._view.browse_with_caret(on=on)

    def tell_corrected(self) -> None:
        """Say that something was put right, and how it is taken back."""
        key = self._navigation.key_of("undo")
        words = tr("Corrected. {key} takes it back.").format(key=key) if key else tr("Corrected.")
        if self._is_checking:
            announce(self._check_bar, words)
        else:
            self._navigation.say(words)

    def tell_switched(self, name: str, on: bool) -> None:
        """Say whether what an action stands for is on or off now."""
        words = tr("on") if on else tr("off")
        announce(self._view, f"{spoken_title(name)}, {words}")
        key = self._navigation.key_of(name)
        if name == "full_screen" and on and key:
            # The menus are gone.
            self._navigation.say(tr("{key} leaves the full screen").format(key=key))

    def _step(self, step: Callable[[], None]) -> None:
        article, before = self._session.article, self._session.history.corrections
        step()
        after = self._session.history.corrections
        # Of a line that was put back or taken out, it is said where that is done.
        if self._session.article is not article or self._is_checking or after == before:
            return
        # What is undone may itself have taken corrections back.
        gone, come = _without(before, after), _without(after, before)
        self.go_to((gone or come)[-1])
        words = tr("Correction taken back: {what}") if gone else tr("Correction made again: {what}")
        self._navigation.say(words.format(what=correction_words((gone or come)[-1])))

    def go_to(self, correction: Correction) -> None:
        """Go to where a correction changed something, or would."""
        place = correction.places[0]
        if place.end > len(self._session.article.text):
            return
        found = self._session.history.present.at(place.start)
        if found is not None:
            self._navigation.stand_on(found.span)
        else:
            self._navigation.clear()
            self._navigation.jump_to(place)

    @property
    def _is_checking(self) -> bool:
        return not self._check_bar.isHidden()


def _without(some: tuple[Correction, ...], others: tuple[Correction, ...]) -> list[Correction]:
    return [each for each in some if each not in others]
