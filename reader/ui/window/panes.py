"""Where the keys lead among the parts of the window: to another pane, and out of what is open."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from reader.text.entity import EntityKind
from reader.ui.window.window_parts import WindowParts


class Panes:
    """Moves the focus between the parts of a window, and closes what is open one by one.

    Args:
        frame: The window as Qt knows it.
        window: The same window, its parts built.
        close_floating: Closes the card, the hints and the sheets; tells whether any was open.
    """

    def __init__(
        self, frame: QMainWindow, window: WindowParts, *, close_floating: Callable[[], bool]
    ) -> None:
        self._frame = frame
        self._window = window
        self._close_floating = close_floating

    def handlers(self) -> dict[str, Callable[..., object]]:
        """Return what each of the actions does."""
        return {
            "people": lambda: self.focus_panel(EntityKind.PERSON),
            "organisations": lambda: self.focus_panel(EntityKind.ORGANISATION),
            "places": lambda: self.focus_panel(EntityKind.PLACE),
            "next_pane": lambda: self.next_pane(1),
            "previous_pane": lambda: self.next_pane(-1),
            "filter": self.focus_filter,
            "escape": self.escape,
        }

    def escape(self) -> None:
        """Close what is open, else let go of the choice, else go back to the text."""
        window = self._window
        focused = QApplication.focusWidget()
        in_panel = focused is not None and window.panel.isAncestorOf(focused)
        if self._close_floating() or window.session.opener.on_its_way.stop():
            return
        if not window.prompt.isHidden():
            window.prompt.close_bar()
        elif window.checking.open:
            window.check_bar.close_bar()
        elif not window.find_bar.isHidden():
            window.find_bar.close_bar()
        elif not window.message.isHidden():
            if focused is not None and window.message.isAncestorOf(focused):
                window.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            window.message.hide()
        elif in_panel and window.panel.clear_filter():
            pass
        elif window.navigation.state.chosen or window.navigation.state.current is not None:
            window.navigation.clear()
        elif window.left_out.shown:
            window.left_out.show_lines(False)
        elif focused is not window.view:
            window.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self._frame.isFullScreen():
            self.leave_full_screen()

    def leave_full_screen(self) -> None:
        """Give the window back its size."""
        self._frame.setWindowState(self._frame.windowState() & ~Qt.WindowState.WindowFullScreen)

    def next_pane(self, by: int) -> None:
        """Put the focus on the next (1) or previous (-1) part of the window."""
        window = self._window
        panes: list[QWidget] = [window.view]
        if window.articles_pane.isVisible():
            panes.insert(0, window.articles_pane.list)
        focused = QApplication.focusWidget()
        bars = (window.legend, window.find_bar, window.prompt, window.check_bar, window.message)
        for bar in bars:
            panes.extend(bar.panes())
            if focused is not None and bar.isAncestorOf(focused):
                focused = bar.panes()[0]
        if window.panel.isVisible():
            panes.append(window.panel.filter_box)
            panes.extend(window.panel.lists[kind] for kind in EntityKind)
        at = panes.index(focused) if focused in panes else -1 if by > 0 else 0
        panes[(at + by) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_panel(self, kind: EntityKind) -> None:
        """Put the focus on one panel, showing the sidebar first if it is hidden."""
        self.show_sidebar()
        self._window.panel.focus_panel(kind)

    def focus_filter(self) -> None:
        """Put the focus on the box that filters the names, showing the sidebar first."""
        self.show_sidebar()
        self._window.panel.focus_filter()

    def show_sidebar(self) -> None:
        """Show the sidebar if it is hidden."""
        settings = self._window.settings
        if not settings.sidebar_shown:
            self._window.change(replace(settings, sidebar_shown=True))
