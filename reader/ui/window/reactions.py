"""What the whole window shows when the article, its names, the work or the preferences change."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt

from reader.settings import Settings
from reader.text.annotations import Annotations
from reader.text.article import Article
from reader.text.entity import EntityKind
from reader.ui.article.gliding import motion_wanted
from reader.ui.article.typography import typography_of
from reader.ui.session.article_session import Working
from reader.ui.style.appearance import colours_of
from reader.ui.window.reader_parts import ReaderParts
from reader.ui.words.announcements import announce
from reader.ui.words.label_text import one_line
from reader.ui.words.words import percent, place_words, tr


class Reactions(QObject):
    """Shows what happened, in every part that it concerns.

    Args:
        parts: Those of the window.
    """

    def __init__(self, parts: ReaderParts) -> None:
        super().__init__(parts)
        self._parts = parts

    def show_article(self, article: Article) -> None:
        """Show another article; it has no names yet."""
        parts = self._parts
        self._show_title(article)
        parts.panel.show_looked_through(not article.text)
        parts.navigation.show_article(article)
        parts.finding.refresh()
        parts.floating.close_all()
        parts.about_actions.close()
        in_file = parts.session.path is not None
        parts.window_actions.show_article(article, parts.session.history, in_file=in_file)
        parts.checking.show_article()
        parts.corrections_list.show()
        self.show_under_way()
        self.show_article_facts()

    def show_annotations(self, annotations: Annotations) -> None:
        """Show newer annotations of the article."""
        parts = self._parts
        parts.navigation.show_annotations(annotations)
        parts.checking.show_annotations(annotations)
        parts.corrections_list.show()
        parts.window_actions.show_history(parts.session.history)
        self.show_article_facts()

    def show_revised(self, annotations: Annotations) -> None:
        """Show the article with a line put back or taken out."""
        parts = self._parts
        parts.floating.close_all()
        parts.checking.show_article()
        parts.left_out.show_revised(annotations)
        parts.checking.show_annotations(annotations)
        parts.corrections_list.show()
        parts.window_actions.show_history(parts.session.history)
        self._show_title(annotations.article)
        self.show_article_facts()

    def show_left_out(self, shown: bool) -> None:
        """Tell whether the left-out lines show."""
        self._parts.window_actions.show_left_out(shown)
        self.show_article_facts()

    def show_working(self, working: Working | None) -> None:
        """Tell that names are being found, or no longer."""
        self._parts.panel.show_working(working is not None)
        self._parts.checking.show_working(working is not None)
        self.show_under_way()

    def show_under_way(self) -> None:
        """Offer to stop what is under way; say that no article is open, where that is so."""
        under_way = self._parts.progress.under_way
        self._parts.window_actions.show_working(under_way)
        has_article = bool(self._parts.session.article.text)
        self._parts.empty_page.show_page(not has_article and not under_way)

    def show_articles_offered(self) -> None:
        """Offer the next article, or chapter, if there is one."""
        listed = self._parts.articles.reading_list
        self._parts.window_actions.show_articles(bool(listed.rows or listed.headings))

    def show_article_facts(self) -> None:
        """Say in the status line how long the article is and how many are in it."""
        parts = self._parts
        annotations = parts.session.history.present
        has_article = bool(annotations.article.text)
        words = tr("%Ln word(s)", annotations.article.word_count)
        names = tr("%n name(s)", len(annotations.entities))
        names = f"{names} · {words}" if has_article else ""
        zoom = percent(parts.settings.zoom)
        parts.status.show_article(names, parts.left_out.words(), zoom)

    def complete(self) -> None:
        """Tell that all names have been found."""
        self._parts.panel.show_looked_through(True)
        number = len(self._parts.session.history.present.entities)
        announce(self._parts.panel, tr("%n name(s) found", number))
        self._parts.names_completed.emit()

    def go_to_place(self, offset: int) -> None:
        """Go to where the article was left off, unless the reader has gone elsewhere by now."""
        if self._parts.view.verticalScrollBar().value() == 0:
            self._parts.view.place.scroll_once_laid_out(offset)

    def tell_carried_over(self, count: int, total: int) -> None:
        """Say how many corrections of the text as it was before are in it now."""
        words = tr("The text has changed. Corrections carried over: {place}.")
        self._parts.message.say(words.format(place=place_words(count, total)), good=True)

    def remember_opened(self, path: Path) -> None:
        """Remember a file that was opened."""
        articles = self._parts.articles
        folder = articles.folder if articles.reading_list.lists(path) else None
        self._parts.preferences.note(self._parts.settings.with_recent(path, listed_in=folder))
        self._tick()

    def fill_recent(self) -> None:
        """List the files opened recently, as their menu opens."""
        self._parts.opening.fill_recent(self._parts.window_actions.recent, self._parts.settings)

    def leave_prompt(self) -> None:
        """Give the focus back to the list of names that asked, or to the text."""
        asked_from = self._parts.prompt.asked_from
        names = (each for each in self._parts.panel.lists.values() if each is asked_from)
        next(names, self._parts.view).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_preferences(self, before: Settings, now: Settings) -> None:
        """Follow other preferences at once."""
        parts = self._parts
        if now.theme is not before.theme:
            self.show_theme()
        if now.language != before.language:
            parts.message.say(tr("The language changes when Dramatis is started again."), good=True)
        parts.view.set_typography(typography_of(parts.view.typography.families, now))
        parts.gliding.wanted = now.gliding and motion_wanted()
        parts.floating.show_cards(wanted=now.hover_card)
        shown = (now.kinds_folded, now.kinds_hidden)
        if shown != (before.kinds_folded, before.kinds_hidden):
            self._show_kinds(now)
        if now.order is not before.order:
            parts.panel.show_order(now.order)
        parts.frame.show_sidebar(shown=now.sidebar_shown)
        if now.marks_shown != before.marks_shown:
            parts.view.show_marks(now.marks_shown)
        if now.letter_keys != before.letter_keys:
            parts.action_set.allow_letters(now.letter_keys)
            self.show_keys()
        if now.own_keys != before.own_keys:
            parts.action_set.bind(now.own_keys)
        self._tick()
        self.show_article_facts()

    def show_all(self) -> None:
        """Show the preferences as they were kept, and that there is nothing yet."""
        parts = self._parts
        self.show_theme()
        parts.panel.show_order(parts.settings.order)
        self._show_kinds(parts.settings)
        parts.action_set.allow_letters(parts.settings.letter_keys)
        parts.floating.show_cards(wanted=parts.settings.hover_card)
        self.show_keys()
        self._tick()
        parts.window_actions.show_history(parts.session.history)
        parts.window_actions.show_working(False)
        self.show_articles_offered()
        self.show_article_facts()

    def _show_kinds(self, settings: Settings) -> None:
        """Fold panels, and hide kinds in text and list."""
        folded, hidden = (
            frozenset(kind for kind in EntityKind if kind.value in kinds)
            for kinds in (settings.kinds_folded, settings.kinds_hidden)
        )
        self._parts.panel.show_shown(folded=folded, hidden=hidden)
        self._parts.navigation.hide_kinds(hidden)

    def show_theme(self) -> None:
        """Show the theme that is wanted, which may follow the desktop's."""
        self._parts.set_colours(colours_of(self._parts.settings.theme))

    def show_keys(self) -> None:
        """Name the keys where they are named."""
        parts, key_of = self._parts, self._parts.action_set.key_of
        parts.navigation.show_keys(key_of)
        parts.panel.show_filter_key(key_of("filter"))
        parts.empty_page.show_keys(lambda name: key_of(name, anywhere=True))
        parts.first_hint.show()

    def _tick(self) -> None:
        self._parts.preference_actions.show(self._parts.settings)
        self._parts.window_actions.recent.setEnabled(bool(self._parts.settings.recent_files))

    def _show_title(self, article: Article) -> None:
        self._parts.frame.setWindowTitle(f"{one_line(article.title, limit=120)} - Dramatis")
