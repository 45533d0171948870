"""What each action of the window does."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMainWindow, QMenu

from reader.reading.action_spec import Menu
from reader.reading.themes import Colours
from reader.settings import Settings
from reader.text.annotations import MentionOf
from reader.text.article import Article
from reader.text.checking import Check
from reader.text.entity import Entity
from reader.text.history import History
from reader.text.span import Span
from reader.ui.correcting.likely_correction import likely
from reader.ui.window.outcomes import Outcomes
from reader.ui.window.panes import Panes
from reader.ui.window.preference_actions import PreferenceActions
from reader.ui.window.window_parts import WindowParts
from reader.ui.words.announcements import announce
from reader.ui.words.words import plain, tr

if TYPE_CHECKING:
    from reader.ui.correcting.correcting import Correcting
    from reader.ui.window.floating import Floating
    from reader.ui.window.key_guide import KeyGuide


class WindowActions(QObject):
    """Carries out the actions of a window and shows which of them can be had.

    Args:
        frame: The window as Qt knows it.
        window: The same window, its parts built.
    """

    def __init__(self, frame: QMainWindow, window: WindowParts) -> None:
        super().__init__(frame)
        self._frame = frame
        self._window = window
        self._set = window.action_set
        self._floating: Floating | None = None
        self._correcting: Correcting | None = None
        self._guide: KeyGuide | None = None
        menus = self._set.fill(frame.menuBar())
        self._icons_wanted = True
        for menu in menus.values():
            menu.aboutToShow.connect(self._show_icons)
        self._recent = QMenu(tr("Ope&n recent"), frame)
        self._recent.setAccessibleName(plain(self._recent.title()))
        self._recent.setToolTipsVisible(True)
        self._recent.aboutToShow.connect(
            lambda: window.opening.fill_recent(self._recent, window.settings)
        )
        menus[Menu.ARTICLE].insertMenu(self._set["paste_article"], self._recent)
        self.preferences = PreferenceActions(self._set, window)
        self._panes = Panes(frame, window, close_floating=self.close_what_floats)
        self._outcomes = Outcomes(window)
        self._set.connect_all(
            self._handlers() | self.preferences.handlers() | self._panes.handlers()
        )
        self.show_history(window.session.history)
        self.show_working(False)
        self.show_articles()

    def show_settings(self, settings: Settings) -> None:
        """Tick the actions that are on."""
        self.preferences.show(settings)
        self._recent.setEnabled(bool(settings.recent_files))

    def show_article(self, article: Article) -> None:
        """Offer what can be done with an article."""
        self.close_what_floats()
        for name in ("left_out", "turn_line", "next_left_out", "previous_left_out"):
            self._set[name].setEnabled(bool(article.text))
        self._set["read_all"].setEnabled(self._window.session.path is not None)
        self.show_history(self._window.session.history)

    def show_history(self, history: History) -> None:
        """Offer to take corrections back, or to make them again."""
        self._set["undo"].setEnabled(history.can_undo)
        self._set["redo"].setEnabled(history.can_redo)

    def show_working(self, working: bool) -> None:
        """Offer to stop what is under way."""
        self._set["stop"].setEnabled(working)

    def show_articles(self) -> None:
        """Offer the list and the next article where there are several."""
        several = bool(self._window.articles.reading_list.rows)
        for name in ("articles", "next_article", "previous_article"):
            self._set[name].setEnabled(several)

    def show_articles_shown(self, shown: bool) -> None:
        """Tick the list where it shows."""
        self._set["articles"].setChecked(shown)

    def show_full_screen(self, full: bool) -> None:
        """Hide the menus while the window fills the screen."""
        if self._set["full_screen"].isChecked() != full:
            self._set["full_screen"].setChecked(full)
        if self._frame.menuBar().isHidden() != full:
            self._frame.menuBar().setVisible(not full)

    def set_colours(self, colours: Colours) -> None:
        """Take another theme; what floats is made anew when it is next asked for."""
        self._icons_wanted = True
        if self._floating is not None:
            self._floating.set_colours(colours)

    def _show_icons(self) -> None:
        """Draw the signs when a menu is first opened, which is soon enough."""
        if self._icons_wanted:
            self._icons_wanted = False
            self._set.show_icons(self._window.colours)

    @property
    def floating(self) -> "Floating":
        """The card, the hints and the sheets."""
        if self._floating is None:
            from reader.ui.window.floating import Floating

            window = self._window
            self._floating = Floating(window.view, window.colours, self._frame)
            self._floating.mention_wanted.connect(window.navigation.stand_on)
            self._floating.mention_hinted.connect(window.navigation.choose_mention)
            self._floating.right_said.connect(window.checking.confirm)
            self._floating.correction_wanted.connect(self._correct_at)
        return self._floating

    @property
    def guide(self) -> "KeyGuide":
        """The command palette and the sheets about keys."""
        if self._guide is None:
            from reader.ui.window.key_guide import KeyGuide

            window = self._window
            self._guide = KeyGuide(
                self._set,
                self.floating,
                self._frame,
                settings=lambda: window.settings,
                change=window.change,
            )
        return self._guide

    @property
    def correcting(self) -> "Correcting":
        """The menu of corrections."""
        if self._correcting is None:
            from reader.ui.correcting.correcting import Correcting

            window = self._window
            self._correcting = Correcting(
                window.session, window.navigation, window.prompt, self._frame
            )
            self._correcting.corrected.connect(self._outcomes.tell_corrected)
        return self._correcting

    def close_what_floats(self) -> bool:
        """Close the card, the hints and the sheets; tell whether any was open."""
        return self._floating is not None and self._floating.close_all()

    def show_left_out(self, shown: bool) -> None:
        """Tick whether the lines that are no part of the article show."""
        self._set["left_out"].setChecked(shown)

    def hover(self, mention_of: MentionOf | None) -> None:
        """Take notice of the mention under the mouse."""
        if mention_of is not None or self._floating is not None:
            self.floating.hover(mention_of)

    def show_card_of(self, mention_of: MentionOf) -> None:
        """Show the card of a mention, for the keys to move in."""
        annotations = self._window.navigation.state.annotations
        self.floating.show_card(annotations, mention_of.entity, mention_of.span, focused=True)

    def correct_entity(self, entity_id: str, point: QPoint) -> None:
        """Open the menu of corrections of a row at a point of the screen."""
        annotations = self._window.navigation.state.annotations
        if entity_id in annotations:
            self.correcting.popup(point, annotations.entity(entity_id), None, None)

    def correct_in_text(self, mention_of: MentionOf | None, point: QPoint) -> None:
        """Open the menu of corrections for a place in the text."""
        entity = mention_of.entity if mention_of is not None else None
        span = mention_of.span if mention_of is not None else None
        self.correcting.popup(point, entity, span, self._window.view.selected_span())

    def correct_doubtful(self, check: Check) -> None:
        """Open the menu of corrections below what is doubtful, on the likeliest of them."""
        view, span = self._window.view, check.mention.span
        rects = view.mention_rects(span)
        point = rects[-1].bottomLeft() if rects else view.viewport().rect().center()
        self.correcting.popup(
            view.viewport().mapToGlobal(point), check.entity, span, None, likely=likely(check)
        )

    def _handlers(self) -> dict[str, Callable[..., object]]:
        window = self._window
        navigation, view, session = window.navigation, window.view, window.session
        return {
            "open": window.opening.ask,
            "open_folder": window.opening.ask_folder,
            "articles": window.articles.show_list,
            "next_article": lambda: window.articles.step(1),
            "previous_article": lambda: window.articles.step(-1),
            "paste_article": window.opening.paste,
            "open_sample": session.opener.open_sample,
            "print": window.taking_out.ask_to_print,
            "save_pdf": window.taking_out.save_pdf,
            "export": window.taking_out.ask_to_export,
            "left_out": window.left_out.show_lines,
            "turn_line": window.left_out.turn,
            "next_left_out": lambda: window.left_out.step(1),
            "previous_left_out": lambda: window.left_out.step(-1),
            "read_all": window.opening.read_whole,
            "close": self._frame.close,
            "quit": self._frame.close,
            "undo": self._outcomes.undo,
            "redo": self._outcomes.redo,
            "copy": view.copy,
            "copy_marked": window.taking_out.copy_with_marks,
            "select_all": view.selectAll,
            "find": window.finding.open,
            "find_next": lambda: window.finding.step(1),
            "find_previous": lambda: window.finding.step(-1),
            "full_screen": self._full_screen,
            "next_mention": lambda: navigation.step(1),
            "previous_mention": lambda: navigation.step(-1),
            "next_anyone": lambda: navigation.step_anyone(1),
            "previous_anyone": lambda: navigation.step_anyone(-1),
            "next_heading": lambda: window.headings.step(1),
            "previous_heading": lambda: window.headings.step(-1),
            "back": navigation.go_back,
            "forward": navigation.go_forward,
            "top": lambda: navigation.go_to_edge(end=False),
            "end": lambda: navigation.go_to_edge(end=True),
            "caret": self._caret,
            "hints": self._show_hints,
            "menus": self._open_menus,
            "card": self._card,
            "correct": self._correct,
            "check": window.checking.go_on,
            "check_back": window.checking.go_back,
            "stop": window.progress.stop,
            "shortcuts": self._show_keys,
            "palette": self._open_palette,
            "change_keys": self._change_keys,
            "changes": self._show_changes,
            "about": self._show_about,
        }

    def _full_screen(self, on: bool) -> None:
        if on:
            self._frame.setWindowState(self._frame.windowState() | Qt.WindowState.WindowFullScreen)
        else:
            self._panes.leave_full_screen()

    def _caret(self, on: bool) -> None:
        announce(self._window.view, tr("Caret in the text") if on else tr("No caret"))
        self._window.view.browse_with_caret(on=on)

    def _card(self) -> None:
        state = self._window.navigation.state
        row = self._window.panel.focused_row()
        if row is not None:
            first = row.entity.mentions[0].span
            self.floating.show_card(state.annotations, row.entity, first, focused=True)
        elif state.focus is not None:
            self.floating.show_card(state.annotations, state.focus, state.current, focused=True)
        else:
            self._window.navigation.ask_to_choose()

    def _correct(self) -> None:
        state = self._window.navigation.state
        row = self._window.panel.focused_row()
        if row is not None:
            each = self._window.panel.focused_list()
            point = each.point_of_current() if each is not None else QCursor.pos()
            self.correcting.popup(point, row.entity, None, None)
            return
        view = self._window.view
        selection = view.selected_span()
        place = selection or state.current
        rects = view.mention_rects(place) if place is not None else []
        point = rects[-1].bottomLeft() if rects else view.viewport().rect().center()
        self.correcting.popup(
            view.viewport().mapToGlobal(point), state.focus, state.current, selection
        )

    def _open_menus(self) -> None:
        bar = self._frame.menuBar()
        first = bar.actions()[0]
        menu = first.menu()
        if bar.isHidden() and isinstance(menu, QMenu):
            menu.popup(self._frame.mapToGlobal(QPoint(0, 0)))
        else:
            bar.setActiveAction(first)

    def _show_hints(self) -> None:
        self.floating.show_hints()

    def _show_keys(self) -> None:
        self.guide.show_keys()

    def _open_palette(self) -> None:
        self.guide.open_palette()

    def _change_keys(self) -> None:
        self.guide.change_keys()

    def _show_changes(self) -> None:
        self.floating.show_changes()

    def _show_about(self) -> None:
        self.floating.show_about()

    def _correct_at(self, entity: Entity, mention: Span | None, point: QPoint) -> None:
        self.correcting.popup(point, entity, mention, None)
