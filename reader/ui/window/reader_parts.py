"""The parts of the window beside the text: made here, each with what it needs, and not yet joined.

What leads from one to the other is in `wiring`. Loaded after the first paint of the article, which
waits for none of this.
"""

from dataclasses import replace
from logging import getLogger
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.errors import LibraryError
from reader.operations import Desk
from reader.reading.themes import Colours
from reader.settings import Settings
from reader.text.article import Article
from reader.ui.about.about_pane import AboutPane
from reader.ui.actions.action_set import ActionSet
from reader.ui.article.document_preparation import DocumentPreparation
from reader.ui.article.gliding import Gliding, motion_wanted
from reader.ui.article.gradual_layout import GradualLayout
from reader.ui.article.pinching import Pinching
from reader.ui.articles.articles import Articles
from reader.ui.articles.going_back import GoingBack
from reader.ui.bars.check_bar import CheckBar
from reader.ui.bars.empty_page import EmptyPage
from reader.ui.bars.find_bar import FindBar
from reader.ui.bars.legend_bar import LegendBar
from reader.ui.bars.message_bar import MessageBar
from reader.ui.bars.prompt_bar import PromptBar
from reader.ui.bars.status_line import StatusLine
from reader.ui.correcting.correcting import Correcting
from reader.ui.correcting.corrections_list import CorrectionsList
from reader.ui.correcting.corrections_rows import CorrectionsRows
from reader.ui.correcting.doubt_checking import Checking
from reader.ui.lists.lists_pane import ListsPane
from reader.ui.names.names_panel import NamesPanel
from reader.ui.navigating.finding import Finding
from reader.ui.navigating.headings import Headings
from reader.ui.navigating.left_out import LeftOut
from reader.ui.navigating.navigation import Navigation
from reader.ui.navigating.work_progress import WorkProgress
from reader.ui.session.article_origin import ArticleOrigin
from reader.ui.session.article_session import ArticleSession
from reader.ui.session.background import Background
from reader.ui.style.appearance import colours_of, dress, interface_font
from reader.ui.window.about_actions import AboutActions
from reader.ui.window.escape import Escape
from reader.ui.window.first_hint import FirstHint
from reader.ui.window.floating import Floating
from reader.ui.window.key_guide import KeyGuide
from reader.ui.window.lines_out import LinesOut
from reader.ui.window.mention_actions import MentionActions
from reader.ui.window.opening_actions import OpeningActions
from reader.ui.window.outcomes import Outcomes
from reader.ui.window.panes import Panes
from reader.ui.window.preference_actions import PreferenceActions
from reader.ui.window.preferences import Preferences
from reader.ui.window.sidebar import Sidebar
from reader.ui.window.taking_out import TakingOut
from reader.ui.window.window_actions import WindowActions
from reader.ui.window.window_frame import WindowFrame
from reader.ui.words.words import tr

_log = getLogger(__name__)


class ReaderParts(QObject):
    """Fills the window: menus, panels, status line, and what they do.

    Args:
        frame: The window, with the text in it.
        desk: What opens articles, finds names and keeps the settings.
        settings: The preferences as they were kept.
    """

    begun = Signal()
    """The article that was painted at the start was taken over, or there is none."""
    names_completed = Signal()
    """All names of the article have been found and are shown."""

    def __init__(self, frame: WindowFrame, desk: Desk, settings: Settings) -> None:
        super().__init__(frame)
        self.frame = frame
        self.view = frame.view
        self._desk = desk
        self.preferences = Preferences(settings, self)
        self.colours = colours_of(settings.theme)
        self.background = Background(self)
        self.session = ArticleSession(desk, self.background, self)
        # Before the widgets are made: those with a style sheet keep the font they were made with.
        dress(self.colours)
        self._make_widgets()
        self._make_readers()
        self._make_actions()

    def _make_widgets(self) -> None:
        font = interface_font(self.view.typography.families)
        frame, colours = self.frame, self.colours
        self.panel = NamesPanel(font, colours, frame)
        self.status = StatusLine(font, colours, frame)
        self.message = MessageBar(font, colours, frame)
        self.find_bar = FindBar(font, frame)
        self.prompt = PromptBar(font, frame)
        self.lists = ListsPane(font, colours, frame)
        self.check_bar = CheckBar(font, colours, frame)
        self.legend = LegendBar(font, colours, frame)
        self.empty_page = EmptyPage(font, colours, self.view)
        self.about_pane = AboutPane(font, colours, frame)
        self.sidebar = Sidebar(self.panel, self.about_pane, frame)
        frame.fill(
            above=(self.message,),
            below=(self.legend, self.find_bar, self.check_bar, self.prompt),
            beside=self.lists,
            sidebar=self.sidebar,
            foot=self.status,
        )

    def _make_readers(self) -> None:
        """Make what leads through the article and its names."""
        session, view, status = self.session, self.view, self.status
        self.navigation = Navigation(view, self.panel, status, self)
        self.finding = Finding(self.find_bar, view, self.navigation, self)
        self.headings = Headings(view, self.navigation)
        self.left_out = LeftOut(session, view, self.navigation, self.finding, status)
        session.opener.on_its_way.preparation = DocumentPreparation(view, self)
        self.progress = WorkProgress(session, status, self)
        self.articles = Articles(
            session,
            self._desk,
            self.background,
            view=view,
            navigation=self.navigation,
            pane=self.lists,
            message=self.message,
            font=interface_font(view.typography.families),
        )
        self.going_back = GoingBack(session, self.articles, self.navigation, view)
        rows = CorrectionsRows(interface_font(view.typography.families), self.colours)
        words = tr("Nothing was corrected in this article.")
        page = self.lists.add("corrections", tr("Corrections"), rows, empty=words)
        self.corrections_list = CorrectionsList(session, self.navigation, rows, page)
        self.checking = Checking(session, self.navigation, self.check_bar, status, self)
        self.correcting = Correcting(session, self.navigation, self.prompt, self.frame)
        self.floating = Floating(view, self.colours, self.frame)
        self.pinching = Pinching(view.viewport())
        self.gliding = Gliding(
            view.verticalScrollBar(), wanted=self.settings.gliding and motion_wanted()
        )
        view.place.gliding = self.gliding

    def _make_actions(self) -> None:
        """Make what the actions do, and the menus that show them."""
        session, view, frame = self.session, self.view, self.frame
        navigation, preferences = self.navigation, self.preferences
        self.action_set = ActionSet(frame, self.settings.own_keys)
        self.window_actions = WindowActions(frame, self.action_set, self.colours)
        self.preference_actions = PreferenceActions(self.action_set, view, preferences)
        self.opening = OpeningActions(
            session, self.message, self.prompt, frame, key_of=navigation.key_of
        )
        self.taking_out = TakingOut(
            session, navigation, view, self.message, frame, preferences=preferences
        )
        self.mention_actions = MentionActions(
            view, self.panel, navigation, self.about_pane, self.correcting, actions=self.action_set
        )
        self.outcomes = Outcomes(session, navigation, view, self.check_bar)
        self.guide = KeyGuide(self.action_set, self.floating, frame, preferences)
        self.first_hint = FirstHint(self.action_set, navigation, preferences)
        self.panes = Panes(
            frame,
            view,
            self.panel,
            self.lists,
            self.about_pane,
            bars=(self.legend, self.find_bar, self.prompt, self.check_bar, self.message),
            preferences=preferences,
        )
        self.about_actions = AboutActions(
            view,
            self.panel,
            navigation,
            pane=self.about_pane,
            sidebar=self.sidebar,
            panes=self.panes,
            action_set=self.action_set,
        )
        self.lines_out = LinesOut(
            session,
            navigation,
            self.about_actions,
            self.about_pane,
            message=self.message,
            taking_out=self.taking_out,
            window=frame,
        )
        self.escape = Escape(
            view,
            self.panel,
            navigation,
            self.left_out,
            self.message,
            bars=(self.prompt, self.check_bar, self.find_bar),
            before=(
                self.floating.close_all,
                session.opener.on_its_way.stop,
                self.about_actions.leave,
            ),
            after=(self.panes.leave_full_screen,),
        )

    @property
    def settings(self) -> Settings:
        """The preferences as they are now."""
        return self.preferences.now

    def set_colours(self, colours: Colours) -> None:
        """Show everything in another theme."""
        self.colours = colours
        dress(colours)
        for part in (
            self.frame,
            self.panel,
            self.status,
            self.message,
            self.lists,
            self.about_pane,
            self.check_bar,
            self.legend,
            self.empty_page,
            self.window_actions,
            self.floating,
        ):
            part.set_colours(colours)

    def begin(
        self, articles: tuple[Article, ...], path: Path | None, *, quick: bool = False
    ) -> None:
        """Take over the article that is painted already, and begin to find its names.

        Args:
            articles: All of its file; the first is what shows.
            path: Of its file, if it has one.
            quick: It is as it was read last: read it again when there is nothing else to do.
        """
        if articles[0].text:
            GradualLayout(self.view.document())
            if path is not None:
                self.articles.note_opened(path, articles)
            several = len(articles) > 1
            self.session.show_and_find(articles[0], ArticleOrigin(path, quick, passing=several))
        self.begun.emit()

    def close_down(self) -> None:
        """Keep what is to be remembered and end the work in the background."""
        self.keep_state()
        self.background.close()

    def keep_state(self) -> None:
        """Keep what is to be remembered; where that cannot be done, it is logged."""
        self.preferences.note(replace(self.settings, **self.frame.remembered()))
        try:
            self._desk.save_settings(self.settings)
            if self.session.article.text:
                place = self.view.place.reading_offset()
                self._desk.keep_position(self.session.article, place)
        except LibraryError as error:
            _log.warning("%s", error.sentence)
