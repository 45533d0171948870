"""What each action of the window does."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu, QWidget

from reader.settings import EntityOrder, Settings, Theme
from reader.text.article import Article
from reader.text.entity import EntityKind
from reader.text.history import History
from reader.ui.actions import Menu
from reader.ui.themes import Colours

if TYPE_CHECKING:
    from reader.ui.main_window import ReaderWindow


class WindowActions(QObject):
    """Carries out the actions of a window and shows which of them can be had.

    Args:
        window: The window, its parts built.
    """

    def __init__(self, window: "ReaderWindow") -> None:
        super().__init__(window)
        self._window = window
        self._set = window.action_set
        self._floating: dict[str, QWidget] = {}
        menus = self._set.fill(window.menuBar())
        self._recent = QMenu("Open &recent", window)
        self._recent.setToolTipsVisible(True)
        self._recent.aboutToShow.connect(
            lambda: window.opening.fill_recent(self._recent, window.settings)
        )
        menus[Menu.ARTICLE].insertMenu(self._set["paste_article"], self._recent)
        self._set.exclusive(f"theme_{theme.value}" for theme in Theme)
        self._set.exclusive(f"order_{order.value}" for order in EntityOrder)
        self._set.connect_all(self._handlers())
        self.show_history(window.session.history)
        self.show_working(False)

    def show_settings(self, settings: Settings) -> None:
        """Tick the actions that are on."""
        self._set["sidebar"].setChecked(settings.sidebar_shown)
        self._set["marks"].setChecked(settings.marks_shown)
        self._set["letter_keys"].setChecked(settings.letter_keys)
        self._set[f"theme_{settings.theme.value}"].setChecked(True)
        self._set[f"order_{settings.order.value}"].setChecked(True)
        self._recent.setEnabled(bool(settings.recent_files))

    def show_article(self, article: Article) -> None:
        """Offer what can be done with an article."""
        self.close_what_floats()
        self._set["left_out"].setEnabled(bool(article.removed))
        self._set["read_all"].setEnabled(self._window.session.path is not None)
        self.show_history(self._window.session.history)

    def show_history(self, history: History) -> None:
        """Offer to take corrections back, or to make them again."""
        self._set["undo"].setEnabled(history.can_undo)
        self._set["redo"].setEnabled(history.can_redo)

    def show_working(self, working: bool) -> None:
        """Offer to stop what is under way."""
        self._set["stop"].setEnabled(working)

    def show_full_screen(self, full: bool) -> None:
        """Hide the menus while the window fills the screen."""
        self._set["full_screen"].setChecked(full)
        self._window.menuBar().setVisible(not full)

    def leave_full_screen(self) -> None:
        """Give the window back its size."""
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowFullScreen)

    def set_colours(self, colours: Colours) -> None:
        """Take another theme; what floats is made anew when it is next asked for."""
        self.close_what_floats()

    def close_what_floats(self) -> bool:
        """Close the card, the hints and the sheets; tell whether any was open."""
        return False

    def show_left_out(self) -> None:
        """Show the lines that are no part of the article."""

    def _handlers(self) -> dict[str, Callable[..., object]]:
        window = self._window
        navigation, view, session = window.navigation, window.view, window.session
        return {
            "open": window.opening.ask,
            "paste_article": window.opening.paste,
            "open_sample": session.open_sample,
            "print": self._print,
            "save_pdf": self._save_pdf,
            "left_out": self.show_left_out,
            "read_all": window.opening.read_whole,
            "close": window.close,
            "quit": window.close,
            "undo": session.undo,
            "redo": session.redo,
            "copy": view.copy,
            "select_all": view.selectAll,
            "find": window.finding.open,
            "find_next": lambda: window.finding.step(1),
            "find_previous": lambda: window.finding.step(-1),
            "sidebar": lambda on: self._change(sidebar_shown=on),
            "marks": lambda on: self._change(marks_shown=on),
            "zoom_in": lambda: window.zoom(1),
            "zoom_out": lambda: window.zoom(-1),
            "zoom_reset": lambda: window.zoom(0),
            **{f"theme_{each.value}": self._theme_setter(each) for each in Theme},
            "full_screen": self._full_screen,
            "letter_keys": lambda on: self._change(letter_keys=on),
            "next_mention": lambda: navigation.step(1),
            "previous_mention": lambda: navigation.step(-1),
            "next_anyone": lambda: navigation.step_anyone(1),
            "previous_anyone": lambda: navigation.step_anyone(-1),
            "back": navigation.go_back,
            "forward": navigation.go_forward,
            "top": lambda: view.scroll_to_offset(0),
            "end": self._to_end,
            "people": lambda: window.focus_panel(EntityKind.PERSON),
            "organisations": lambda: window.focus_panel(EntityKind.ORGANISATION),
            "places": lambda: window.focus_panel(EntityKind.PLACE),
            "next_pane": lambda: window.next_pane(1),
            "previous_pane": lambda: window.next_pane(-1),
            "caret": self._caret,
            "hints": self._hints,
            "filter": self._filter,
            "card": self._card,
            "correct": self._correct,
            **{f"order_{each.value}": self._order_setter(each) for each in EntityOrder},
            "stop": session.stop,
            "escape": window.escape,
            "shortcuts": self._shortcuts,
            "about": self._about,
        }

    def _change(self, **changes: bool) -> None:
        self._window.change(replace(self._window.settings, **changes))  # type: ignore[arg-type]

    def _theme_setter(self, theme: Theme) -> Callable[[], None]:
        return lambda: self._window.change(replace(self._window.settings, theme=theme))

    def _order_setter(self, order: EntityOrder) -> Callable[[], None]:
        return lambda: self._window.change(replace(self._window.settings, order=order))

    def _full_screen(self, on: bool) -> None:
        if on:
            self._window.setWindowState(
                self._window.windowState() | Qt.WindowState.WindowFullScreen
            )
        else:
            self.leave_full_screen()

    def _to_end(self) -> None:
        view = self._window.view
        view.document().documentLayout().documentSize()
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())

    def _caret(self, on: bool) -> None:
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        if on:
            flags |= Qt.TextInteractionFlag.TextSelectableByKeyboard
        view = self._window.view
        view.setTextInteractionFlags(flags)
        if on:
            cursor = QTextCursor(view.document())
            cursor.setPosition(view.document_map.to_document(view.reading_offset()))
            view.setTextCursor(cursor)
            view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _filter(self) -> None:
        self._window.show_sidebar()
        self._window.panel.focus_filter()

    def _print(self) -> None: ...

    def _save_pdf(self) -> None: ...

    def _hints(self) -> None: ...

    def _card(self) -> None: ...

    def _correct(self) -> None: ...

    def _shortcuts(self) -> None: ...

    def _about(self) -> None: ...
