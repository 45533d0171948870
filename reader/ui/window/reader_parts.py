"""The parts of the window beside the text, what leads from one to the other, what is remembered.

Loaded after the first paint of the article, which waits for none of this.
"""

from dataclasses import replace
from logging import getLogger
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from reader.errors import LibraryError
from reader.operations import Desk
from reader.reading.themes import Colours
from reader.settings import Settings
from reader.text.annotations import Annotations
from reader.text.article import Article
from reader.ui.actions.action_set import ActionSet
from reader.ui.article.document_preparation import DocumentPreparation
from reader.ui.article.gliding import Gliding, motion_wanted
from reader.ui.article.gradual_layout import GradualLayout
from reader.ui.article.pinching import Pinching
from reader.ui.article.typography import typography_of
from reader.ui.articles.articles import Articles
from reader.ui.articles.articles_pane import ArticlesPane
from reader.ui.bars.check_bar import CheckBar
from reader.ui.bars.empty_page import EmptyPage
from reader.ui.bars.find_bar import FindBar
from reader.ui.bars.legend_bar import LegendBar
from reader.ui.bars.message_bar import MessageBar
from reader.ui.bars.prompt_bar import PromptBar
from reader.ui.bars.status_line import StatusLine
from reader.ui.correcting.doubt_checking import Checking
from reader.ui.names.names_panel import NamesPanel
from reader.ui.navigating.finding import Finding
from reader.ui.navigating.headings import Headings
from reader.ui.navigating.left_out import LeftOut
from reader.ui.navigating.navigation import Navigation
from reader.ui.navigating.work_progress import WorkProgress
from reader.ui.session.article_origin import ArticleOrigin
from reader.ui.session.article_session import ArticleSession, Working
from reader.ui.session.background import Background
from reader.ui.style.appearance import colours_of, dress, interface_font
from reader.ui.window.first_hint import FirstHint
from reader.ui.window.opening_actions import OpeningActions
from reader.ui.window.taking_out import TakingOut
from reader.ui.window.window_actions import WindowActions
from reader.ui.window.window_frame import WindowFrame
from reader.ui.words.announcements import announce
from reader.ui.words.label_text import one_line
from reader.ui.words.words import percent, tr

_log = getLogger(__name__)


class ReaderParts(QObject):
    """Fills the window: menus, panels, status line, and what they do.

    Args:
        frame: The window, with the text in it.
        desk: What opens articles, finds names and keeps the settings.
        settings: The preferences as they were kept.
    """

    names_completed = Signal()
    """All names of the article have been found and are shown."""

    def __init__(self, frame: WindowFrame, desk: Desk, settings: Settings) -> None:
        super().__init__(frame)
        self._window = frame
        self._desk = desk
        self._settings = settings
        self._families = frame.view.typography.families
        self._colours = colours_of(settings.theme)
        self.view = frame.view
        self.background = Background(self)
        self.session = ArticleSession(desk, self.background, self)
        # Before the widgets are made: those with a style sheet keep the font they were made with.
        dress(self._colours)
        self._build()
        self.navigation = Navigation(self.view, self.panel, self.status, self)
        self.finding = Finding(self.find_bar, self.view, self.navigation, self)
        self.headings = Headings(self.view, self.navigation)
        self.left_out = LeftOut(self.session, self.view, self.navigation, self.finding, self.status)
        self.opening = OpeningActions(self.session, self.message, self.prompt, frame)
        self.session.opener.on_its_way.preparation = DocumentPreparation(self.view, self)
        self.progress = WorkProgress(self.session, self.status, self)
        self.articles = Articles(
            self.session,
            desk,
            self.background,
            view=self.view,
            navigation=self.navigation,
            pane=self.articles_pane,
            message=self.message,
        )
        self.taking_out = TakingOut(
            self.session,
            self.navigation,
            self.view,
            self.message,
            frame,
            settings=lambda: self._settings,
            change=self.change,
        )
        self.action_set = ActionSet(frame, settings.own_keys)
        self.checking = Checking(self.session, self.navigation, self.check_bar, self.status, self)
        self.window_actions = WindowActions(frame, self)
        self._gliding = Gliding(
            self.view.verticalScrollBar(), wanted=settings.gliding and motion_wanted()
        )
        self.view.place.gliding = self._gliding
        self._pinching = Pinching(self.view.viewport())
        self.first_hint = FirstHint(
            self.action_set,
            self.navigation,
            settings=lambda: self._settings,
            change=self.change,
        )
        self._connect()
        self._restore()

    @property
    def settings(self) -> Settings:
        """The preferences as they are now."""
        return self._settings

    def change(self, settings: Settings) -> None:
        """Take other preferences; the window follows at once."""
        before, self._settings = self._settings, settings
        if settings.theme is not before.theme:
            self._apply_theme()
        if settings.language != before.language:
            self.message.say(tr("The language changes when Dramatis is started again."))
        self.view.set_typography(typography_of(self._families, settings))
        self._gliding.wanted = settings.gliding and motion_wanted()
        if settings.order is not before.order:
            self.panel.show_order(settings.order)
        self._window.show_sidebar(shown=settings.sidebar_shown)
        if settings.marks_shown != before.marks_shown:
            self.view.show_marks(settings.marks_shown)
        if settings.letter_keys != before.letter_keys:
            self.action_set.allow_letters(settings.letter_keys)
            self._show_keys()
        if settings.own_keys != before.own_keys:
            self.action_set.bind(settings.own_keys)
        self.window_actions.show_settings(settings)
        self._show_article_facts()

    def _connect(self) -> None:
        self.session.article_changed.connect(self._show_article)
        self.session.annotations_changed.connect(self._show_annotations)
        self.session.article_revised.connect(self._show_revised)
        self.session.working_changed.connect(self._show_working)
        self.session.opener.on_its_way.busy_changed.connect(self._show_under_way)
        self.session.names_completed.connect(self._complete)
        self.session.opened.connect(self._remember)
        self.session.place_found.connect(self._go_to_place)
        self.view.mention_clicked.connect(self.navigation.choose_mention)
        self.view.mention_entered.connect(self.window_actions.show_card_of)
        self.view.mention_hovered.connect(self.window_actions.hover)
        self.view.menu_asked.connect(self.window_actions.correct_in_text)
        self.view.caret_moved.connect(self.navigation.tell_of)
        self.view.zoom_asked.connect(self.window_actions.preferences.zoom)
        self._pinching.zoom_asked.connect(self.window_actions.preferences.zoom)
        self.panel.entity_chosen.connect(self.navigation.choose)
        self.panel.menu_asked.connect(self.window_actions.correct_entity)
        self.prompt.closed.connect(self._leave_prompt)
        self.prompt.closed.connect(self.checking.take_focus)
        self.checking.correction_wanted.connect(self.window_actions.correct_doubtful)
        self.check_bar.closed.connect(self.view.setFocus)
        self.navigation.state_changed.connect(self.legend.show_state)
        self.legend.released.connect(self.navigation.release)
        self.legend.emptied.connect(self.view.setFocus)
        self.opening.several_given.connect(self.articles.take)
        self.articles.shown_changed.connect(self.window_actions.show_articles_shown)
        self.articles.shown_changed.connect(self._window.share_width)
        self.articles.offered_changed.connect(self.window_actions.show_articles)
        self.status.left_out_asked.connect(self.left_out.toggle)
        self.left_out.shown_changed.connect(self._show_left_out)
        self.action_set.bind_letters((self.view, *self.panel.lists.values()))
        self.action_set.keys_changed.connect(self._show_keys)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._apply_theme)
        hints.accessibility().contrastPreferenceChanged.connect(self._apply_theme)

    def _restore(self) -> None:
        settings = self._settings
        self._apply_theme()
        self.panel.show_order(settings.order)
        self.action_set.allow_letters(settings.letter_keys)
        self._show_keys()
        self.window_actions.show_settings(settings)
        self._show_article_facts()

    def _leave_prompt(self) -> None:
        """Give the focus back to the list of names that asked, or to the text."""
        names = (each for each in self.panel.lists.values() if each is self.prompt.asked_from)
        next(names, self.view).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_keys(self) -> None:
        """Name the keys where they are named."""
        self.navigation.show_keys(self.action_set.key_of)
        self.panel.show_filter_key(self.action_set.key_of("filter"))
        self.empty_page.show_keys(lambda name: self.action_set.key_of(name, anywhere=True))
        self.first_hint.show()

    def _apply_theme(self) -> None:
        colours = colours_of(self._settings.theme)
        self._colours = colours
        dress(colours)
        self._window.set_colours(colours)
        self.panel.set_colours(colours)
        self.status.set_colours(colours)
        self.message.set_colours(colours)
        self.articles_pane.set_colours(colours)
        self.check_bar.set_colours(colours)
        self.legend.set_colours(colours)
        self.empty_page.set_colours(colours)
        self.window_actions.set_colours(colours)

    @property
    def colours(self) -> Colours:
        """The theme that shows."""
        return self._colours

    def _show_article(self, article: Article) -> None:
        self._window.setWindowTitle(f"{one_line(article.title, limit=120)} - Dramatis")
        self.panel.show_looked_through(not article.text)
        self.navigation.show_article(article)
        self.finding.refresh()
        self.window_actions.show_article(article)
        self.checking.show_article()
        self._show_under_way()
        self._show_article_facts()

    def _show_annotations(self, annotations: Annotations) -> None:
        self.navigation.show_annotations(annotations)
        self.checking.show_annotations(annotations)
        self.window_actions.show_history(self.session.history)
        self._show_article_facts()

    def _show_revised(self, annotations: Annotations) -> None:
        self.window_actions.close_what_floats()
        self.checking.show_article()
        self.left_out.show_revised(annotations)
        self.checking.show_annotations(annotations)
        self.window_actions.show_history(self.session.history)
        self._window.setWindowTitle(f"{one_line(annotations.article.title, limit=120)} - Dramatis")
        self._show_article_facts()

    def _show_left_out(self, shown: bool) -> None:
        self.window_actions.show_left_out(shown)
        self._show_article_facts()

    def _show_working(self, working: Working | None) -> None:
        self.panel.show_working(working is not None)
        self.checking.show_working(working is not None)
        self._show_under_way()

    def _show_under_way(self) -> None:
        under_way = self.progress.under_way
        self.window_actions.show_working(under_way)
        self.empty_page.show_page(not self.session.article.text and not under_way)

    def _complete(self) -> None:
        self.panel.show_looked_through(True)
        number = len(self.session.history.present.entities)
        announce(self.panel, tr("%n name(s) found", number))
        self.names_completed.emit()

    def _show_article_facts(self) -> None:
        annotations = self.session.history.present
        has_article = bool(annotations.article.text)
        words = tr("%Ln word(s)", annotations.article.word_count)
        names = tr("%n name(s)", len(annotations.entities))
        names = f"{names} · {words}" if has_article else ""
        self.status.show_article(names, self.left_out.words(), percent(self._settings.zoom))

    def _go_to_place(self, offset: int) -> None:
        """Go to where the article was left off, unless the reader has gone elsewhere by now."""
        if self.view.verticalScrollBar().value() == 0:
            self.view.place.scroll_once_laid_out(offset)

    def _remember(self, path: Path) -> None:
        self._settings = self._settings.with_recent(path)
        self.window_actions.show_settings(self._settings)

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
        self._show_under_way()

    def close_down(self) -> None:
        """Keep what is to be remembered and end the work in the background."""
        self.keep_state()
        self.background.close()

    def keep_state(self) -> None:
        """Keep what is to be remembered; where that cannot be done, it is logged."""
        self._settings = replace(self._settings, **self._window.remembered())
        try:
            self._desk.save_settings(self._settings)
            if self.session.article.text:
                place = self.view.place.reading_offset()
                self._desk.keep_position(self.session.article, place)
        except LibraryError as error:
            _log.warning("%s", error.sentence)

    def _build(self) -> None:
        font = interface_font(self._families)
        frame, colours = self._window, self._colours
        self.panel = NamesPanel(font, colours, frame)
        self.status = StatusLine(font, colours, frame)
        self.message = MessageBar(font, colours, frame)
        self.find_bar = FindBar(font, frame)
        self.prompt = PromptBar(font, frame)
        self.articles_pane = ArticlesPane(font, colours, frame)
        self.check_bar = CheckBar(font, colours, frame)
        self.legend = LegendBar(font, colours, frame)
        self.empty_page = EmptyPage(font, colours, frame.view)
        frame.fill(
            above=(self.message,),
            below=(self.legend, self.find_bar, self.check_bar, self.prompt),
            beside=self.articles_pane,
            sidebar=self.panel,
            foot=self.status,
        )
