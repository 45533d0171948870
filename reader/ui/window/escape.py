"""What Escape does: it closes what is open, one thing at a time, and at last leads to the text."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.article.article_view import ArticleView
from reader.ui.bars.check_bar import CheckBar
from reader.ui.bars.find_bar import FindBar
from reader.ui.bars.message_bar import MessageBar
from reader.ui.bars.prompt_bar import PromptBar
from reader.ui.names.names_panel import NamesPanel
from reader.ui.navigating.left_out import LeftOut
from reader.ui.navigating.navigation import Navigation


class Escape:
    """Closes what is open, else lets go of the choice, else goes back to the text.

    Args:
        view: The article.
        panel: The names.
        navigation: Knows who is chosen.
        left_out: Shows the left-out lines.
        message: Says what is the matter.
        bars: What is closed before the message, the first that shows.
        before: Asked in turn before all of that: each tells whether it closed anything.
        after: The same, once the text has the focus and nothing is open.
    """

    def __init__(
        self,
        view: ArticleView,
        panel: NamesPanel,
        navigation: Navigation,
        left_out: LeftOut,
        message: MessageBar,
        *,
        bars: Iterable[PromptBar | CheckBar | FindBar],
        before: Iterable[Callable[[], bool]],
        after: Iterable[Callable[[], bool]],
    ) -> None:
        self._view = view
        self._panel = panel
        self._navigation = navigation
        self._left_out = left_out
        self._message = message
        self._bars = tuple(bars)
        self._ways = (
            *before,
            self._close_bar,
            self._close_message,
            self._clear_filter,
            self._clear_choice,
            self._hide_left_out,
            self._go_to_text,
            *after,
        )

    def leave(self) -> None:
        """Do the first of all this for which there is a reason."""
        any(way() for way in self._ways)

    def _close_bar(self) -> bool:
        for bar in self._bars:
            if not bar.isHidden():
                bar.close_bar()
                return True
        return False

    def _close_message(self) -> bool:
        if self._message.isHidden():
            return False
        if _has_focus(self._message):
            self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._message.hide()
        return True

    def _clear_filter(self) -> bool:
        return _has_focus(self._panel) and self._panel.clear_filter()

    def _clear_choice(self) -> bool:
        state = self._navigation.state
        if not state.chosen and state.current is None:
            return False
        self._navigation.clear()
        return True

    def _hide_left_out(self) -> bool:
        if not self._left_out.shown:
            return False
        self._left_out.show_lines(False)
        return True

    def _go_to_text(self) -> bool:
        if QApplication.focusWidget() is self._view:
            return False
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True


def _has_focus(widget: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and widget.isAncestorOf(focused)
