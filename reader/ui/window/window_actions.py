"""The menus of the window, and which of its actions can be had and are on."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QMenu

from reader.reading.action_spec import Menu
from reader.reading.themes import Colours
from reader.text.article import Article
from reader.text.history import History
from reader.ui.actions.action_set import ActionSet
from reader.ui.words.words import plain, tr

_OF_LINES = ("left_out", "turn_line", "next_left_out", "previous_left_out")
_OF_ARTICLES = ("next_article", "previous_article")


class WindowActions(QObject):
    """Fills the menus, and shows what can be done now.

    Args:
        frame: The window.
        action_set: Its actions.
        colours: The theme.
    """

    def __init__(self, frame: QMainWindow, action_set: ActionSet, colours: Colours) -> None:
        super().__init__(frame)
        self._frame = frame
        self._set = action_set
        self._colours = colours
        self._icons_wanted = True
        menus = action_set.fill(frame.menuBar())
        for menu in menus.values():
            menu.aboutToShow.connect(self._show_icons)
        self.recent = QMenu(tr("Ope&n recent"), frame)
        self.recent.setAccessibleName(plain(self.recent.title()))
        self.recent.setToolTipsVisible(True)
        menus[Menu.ARTICLE].insertMenu(action_set["paste_article"], self.recent)

    def show_article(self, article: Article, history: History, *, in_file: bool) -> None:
        """Offer what can be done with an article."""
        self._enable(_OF_LINES, bool(article.text))
        self._set["read_all"].setEnabled(in_file)
        self.show_history(history)

    def show_history(self, history: History) -> None:
        """Offer to take corrections back, or to make them again."""
        self._set["undo"].setEnabled(history.can_undo)
        self._set["redo"].setEnabled(history.can_redo)

    def show_working(self, working: bool) -> None:
        """Offer to stop what is under way."""
        self._set["stop"].setEnabled(working)

    def show_articles(self, several: bool) -> None:
        """Offer the next article where there are several, or chapters."""
        self._enable(_OF_ARTICLES, several)

    def show_articles_shown(self, shown: bool) -> None:
        """Tick the list where it shows."""
        self._set["articles"].setChecked(shown)

    def show_left_out(self, shown: bool) -> None:
        """Tick whether the lines that are no part of the article show."""
        self._set["left_out"].setChecked(shown)

    def show_full_screen(self, full: bool) -> None:
        """Hide the menus while the window fills the screen."""
        if self._set["full_screen"].isChecked() != full:
            self._set["full_screen"].setChecked(full)
        if self._frame.menuBar().isHidden() != full:
            self._frame.menuBar().setVisible(not full)

    def set_colours(self, colours: Colours) -> None:
        """Take another theme."""
        self._colours = colours
        self._icons_wanted = True

    def _enable(self, names: tuple[str, ...], enabled: bool) -> None:
        for name in names:
            self._set[name].setEnabled(enabled)

    def _show_icons(self) -> None:
        """Draw the signs when a menu is first opened, which is soon enough."""
        if self._icons_wanted:
            self._icons_wanted = False
            self._set.show_icons(self._colours)
