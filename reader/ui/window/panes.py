"""Where the keys lead among the parts of the window: to another pane, to the menus."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget

from reader.text.entity import EntityKind
from reader.ui.about.about_pane import AboutPane
from reader.ui.article.article_view import ArticleView
from reader.ui.bars.check_bar import CheckBar
from reader.ui.bars.find_bar import FindBar
from reader.ui.bars.legend_bar import LegendBar
from reader.ui.bars.message_bar import MessageBar
from reader.ui.bars.prompt_bar import PromptBar
from reader.ui.lists.lists_pane import ListsPane
from reader.ui.names.names_panel import NamesPanel
from reader.ui.window.preferences import Preferences


class Panes:
    """Moves the focus between the parts of a window.

    Args:
        frame: The window as Qt knows it.
        view: The article.
        panel: The names.
        lists: The contents, the articles at hand, the corrections.
        about: Tells about one name.
        bars: What may show above and under the text, in the order of the keys.
        preferences: Whether the names show.
    """

    def __init__(
        self,
        frame: QMainWindow,
        view: ArticleView,
        panel: NamesPanel,
        lists: ListsPane,
        about: AboutPane,
        *,
        bars: Iterable[LegendBar | FindBar | PromptBar | CheckBar | MessageBar],
        preferences: Preferences,
    ) -> None:
        self._frame = frame
        self._view = view
        self._panel = panel
        self._lists = lists
        self._about = about
        self._bars = tuple(bars)
        self._preferences = preferences

    def next_pane(self, by: int) -> None:
        """Put the focus on the next (1) or previous (-1) part of the window."""
        panes: list[QWidget] = [self._view]
        if self._lists.isVisible():
            panes.insert(0, self._lists.list)
        focused = QApplication.focusWidget()
        for bar in self._bars:
            panes.extend(bar.panes())
            if focused is not None and bar.isAncestorOf(focused):
                focused = bar.panes()[0]
        if self._panel.isVisible():
            panes.extend(self._panel.panes())
        if self._about.isVisible():
            panes.append(self._about.list)
            if focused is not None and self._about.isAncestorOf(focused):
                focused = self._about.list
        at = panes.index(focused) if focused in panes else -1 if by > 0 else 0
        panes[(at + by) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_panel(self, kind: EntityKind) -> None:
        """Put the focus on one panel, showing the sidebar first if it is hidden."""
        self.show_sidebar()
        self._panel.focus_panel(kind)

    def focus_filter(self) -> None:
        """Put the focus on the box that filters the names, showing the sidebar first."""
        self.show_sidebar()
        self._panel.focus_filter()

    def show_sidebar(self) -> None:
        """Show the sidebar if it is hidden."""
        settings = self._preferences.now
        if not settings.sidebar_shown:
            self._preferences.change(replace(settings, sidebar_shown=True))

    def open_menus(self) -> None:
        """Let the keys move in the menus, which are hidden where the window fills the screen."""
        bar = self._frame.menuBar()
        first = bar.actions()[0]
        menu = first.menu()
        if bar.isHidden() and isinstance(menu, QMenu):
            menu.popup(self._frame.mapToGlobal(QPoint(0, 0)))
        else:
            bar.setActiveAction(first)

    def fill_screen(self, on: bool) -> None:
        """Let the window fill the screen, or give it back its size."""
        if on:
            self._frame.setWindowState(self._frame.windowState() | Qt.WindowState.WindowFullScreen)
        else:
            self._frame.setWindowState(self._frame.windowState() & ~Qt.WindowState.WindowFullScreen)

    def leave_full_screen(self) -> bool:
        """Give the window back its size; tell whether it filled the screen."""
        filled = self._frame.isFullScreen()
        if filled:
            self.fill_screen(False)
        return filled
