"""Several articles at hand: their list and the contents of one, the next and the one before.

Of a folder the first article is opened; the others wait until somebody asks for them.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFont

from reader.errors import DramatisError
from reader.importing.folders import MOST_DOCUMENTS
from reader.operations import Desk
from reader.reading.reading_list import ListRow, ReadingList
from reader.text.annotations import Annotations
from reader.text.article import Article
from reader.ui.article.article_view import ArticleView
from reader.ui.articles.articles_rows import ArticlesRows
from reader.ui.bars.message_bar import MessageBar
from reader.ui.lists.lists_pane import ListsPane
from reader.ui.navigating.navigation import Navigation
from reader.ui.session.article_opener import LockedFile
from reader.ui.session.article_session import ArticleSession
from reader.ui.session.background import Background, Job
from reader.ui.words.announcements import announce
from reader.ui.words.label_text import one_line
from reader.ui.words.words import short_day, tr

_FOLLOW_MILLISECONDS = 60


class Articles(QObject):
    """Holds the list of what can be read next, and leads through it.

    Args:
        session: Opens what is asked for.
        desk: Looks through folders.
        background: Where folders are looked through.
        view: The article.
        navigation: Remembers where one read before.
        pane: Shows the lists.
        font: Of the interface.
        message: Says what cannot be done.
    """

    shown_changed = Signal(bool)
    """Whether the list shows beside the text."""
    offered_changed = Signal()
    """Whether there is a list, and a next article, may have changed."""

    def __init__(
        self,
        session: ArticleSession,
        desk: Desk,
        background: Background,
        *,
        view: ArticleView,
        navigation: Navigation,
        pane: ListsPane,
        message: MessageBar,
        font: QFont,
    ) -> None:
        super().__init__(pane)
        self._session = session
        self._desk = desk
        self._background = background
        self._view = view
        self._navigation = navigation
        self._pane = pane
        self._message = message
        self._list = ReadingList()
        self._articles: tuple[Article, ...] = ()
        self._listing: Job | None = None
        self._unopened: Path | None = None
        self._folder: Path | None = None
        self._by_hand: bool | None = None
        self.contents_rows = ArticlesRows(font, pane.colours)
        self.rows = ArticlesRows(font, pane.colours)
        words = tr("This article has no headings.")
        pane.add("contents", tr("Contents"), self.contents_rows, empty=words)
        words = tr("There is nothing to list: open several files, or a folder.")
        pane.add("articles", tr("Articles"), self.rows, empty=words)
        self.contents_rows.row_chosen.connect(self.go_to_heading)
        self.rows.row_chosen.connect(self.choose)
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(_FOLLOW_MILLISECONDS)
        self._follow.timeout.connect(self._show_current)

    @property
    def reading_list(self) -> ReadingList:
        """The list as it is now."""
        return self._list

    @property
    def folder(self) -> Path | None:
        """The folder that is listed, if it is one alone."""
        return self._folder

    @property
    def shown(self) -> bool:
        """Whether the list shows beside the text."""
        return not self._pane.isHidden()

    def take(self, paths: list[Path], shown: Path | None = None) -> None:
        """List the files among and below some paths.

        Args:
            paths: Files and folders.
            shown: That of the files which is open already.
        """
        if self._listing is not None:
            self._listing.cancel()
        only_files = [path for path in paths if not path.is_dir()]

        def found(documents: list[Path]) -> None:
            self._listing = None
            if not documents:
                self._message.say(tr("There is no file in this folder that may hold an article."))
                return
            self._folder = paths[0] if len(paths) == 1 and not only_files else None
            self._list_files(documents)
            if shown is None:
                self._session.opener.open_path(only_files[0] if only_files else documents[0])

        self._listing = self._background.run(
            lambda job: self._desk.documents_in(paths, cancelled=job.cancelled),
            on_success=found,
            on_failure=self._session.failed.emit,
            resource="listing",
        )

    def note_opened(self, path: Path, articles: tuple[Article, ...]) -> None:
        """Take notice of what was opened before the window was complete."""
        self.take_opened(path, articles, 0)
        self._show()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) article; without others, to a chapter of this one."""
        if not self._list.rows:
            self._step_chapter(by)
            return
        rows = self._list.rows
        at = self._unopened_row()
        if at is None:
            at = self._list.current
        number = (0 if by > 0 else len(rows) - 1) if at is None else at + by
        # The row of a file whose articles are listed is a heading over them.
        while 0 <= number < len(rows) and self._heads_others(rows, number):
            number += by
        if 0 <= number < len(rows):
            self.choose(number)
        else:
            self._say_end(by)

    def _step_chapter(self, by: int) -> None:
        headings = self._list.headings
        at = self._list.current_heading(self._here(by))
        number = (0 if by > 0 else -1) if at is None else at + by
        if at is not None and by < 0 and self._is_below_heading(headings[at]):
            number = at
        if 0 <= number < len(headings):
            self.go_to_heading(number)
        elif headings:
            self._say_end(by)

    def _say_end(self, by: int) -> None:
        last, first = tr("This is the last of the list"), tr("This is the first of the list")
        self._navigation.say(last if by > 0 else first)

    def show_list(self, shown: bool) -> None:
        """Show or hide the lists, as the person asks; what shows takes the focus."""
        self._by_hand = shown
        if shown and not self._pane.list.rows_model.rowCount():
            if self._list.rows:
                self._pane.show_section("articles")
            elif self._list.headings:
                self._pane.show_section("contents")
        self._set_shown(shown)
        if self.shown:
            self._pane.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_list(self) -> bool:
        """Close the list of several articles; tell whether there was one. What shows stays."""
        if not self._list.rows:
            return False
        article = self._session.article
        self._list = ReadingList(path=self._list.path).with_headings(article)
        self._articles, self._folder, self._by_hand = (article,), None, False
        self._show()
        self._navigation.say(tr("The list is closed; the article stays"))
        return True

    def show_section(self, name: str) -> None:
        """Show one of the lists, and let the keys move in it."""
        self._pane.show_section(name)
        self._by_hand = True
        self._set_shown(True)
        self._pane.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        announce(self._pane, self._pane.heading)

    def _list_files(self, documents: list[Path]) -> None:
        before = self._list
        self._list = ReadingList(path=before.path, number=before.number).with_files(documents)
        if self._session.path is not None and self._articles:
            kept = self._list.opened(
                self._session.path, self._articles, before.number, day_words=short_day
            )
            if kept.files:
                self._list = kept
        self._by_hand = None
        self._pane.show_section("articles")
        self._show()
        self._pane.list.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self._pane, tr("%n article(s) listed", len(documents)))
        if len(documents) >= MOST_DOCUMENTS:
            self._message.say(
                tr("Only the first %n file(s) are listed.", len(documents)),
            )

    def take_opened(self, path: Path, articles: tuple[Article, ...], number: int) -> None:
        """Take notice of the articles of a file, of which one is about to show."""
        before = self._list
        self._list = self._list.opened(path, articles, number, day_words=short_day)
        self._articles = articles
        if self._list.is_book and not before.is_book:
            self._by_hand = None
            self._pane.show_section("contents")
        if self._list.items and not before.items:
            self._pane.show_section("articles")

    def take_article(self, article: Article) -> None:
        """Take notice of the article that shows now."""
        self._unopened = None
        if self._session.path is None:
            self._list = self._list.left(article)
            self._articles = ()
        elif self._session.path == self._list.path and not self._articles_hold(article):
            self._list = self._list.with_headings(article)
        self._show()

    def take_revised(self, annotations: Annotations) -> None:
        """Take notice of a line put back or taken out: headings stand elsewhere now."""
        article, number = annotations.article, self._list.number
        if len(self._articles) > number:
            articles = self._articles
            self._articles = (*articles[:number], article, *articles[number + 1 :])
        self._list = self._list.with_headings(article)
        self._show()

    def _articles_hold(self, article: Article) -> bool:
        return any(each is article for each in self._articles)

    def take_refused(self, path: Path, error: DramatisError) -> None:
        """Take notice of a file that could not be opened."""
        self._unopened = path
        self._list = self._list.refused(path, tr(error.sentence))
        self._show()

    def take_locked(self, locked: LockedFile) -> None:
        """Take notice of a file that asks for a password."""
        self._unopened = locked.path

    def _unopened_row(self) -> int | None:
        """Return the row of the file that was gone to last, if it could not be opened."""
        if self._unopened is None:
            return None
        paths = (row.path for row in self._list.rows)
        return next((n for n, path in enumerate(paths) if path == self._unopened), None)

    def choose(self, number: int) -> None:
        """Go to the article that a row of the list stands for."""
        row = self._list.rows[number]
        if row.path is not None:
            if row.path == self._list.path and len(self._articles) > row.number:
                self._session.opener.open_one_of(self._articles, row.number, row.path)
            else:
                self._session.opener.open_path(row.path, number=row.number)
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self._pane, one_line(row.title))

    def go_to_heading(self, number: int) -> None:
        """Go to a heading of the article."""
        row = self._list.headings[number]
        self._navigation.turn_to(row.offset or 0)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.contents_rows.show_current(number)
        announce(self._pane, one_line(row.title))

    def _heads_others(self, rows: tuple[ListRow, ...], number: int) -> bool:
        return (
            bool(self._list.items)
            and not rows[number].inner
            and number + 1 < len(rows)
            and (rows[number + 1].inner)
        )

    def _is_below_heading(self, row: ListRow) -> bool:
        """Tell whether one reads well below the beginning of a chapter, so that one goes there."""
        return row.offset is not None and self._view.place.reading_offset() > row.offset + 200

    def _here(self, by: int = 0) -> int:
        turned_to = self._navigation.turned_to()
        if turned_to is not None:
            return turned_to
        # What is at the top may be the end of the chapter before.
        return self._view.place.reading_offset() + (1 if by >= 0 else 0)

    def follow(self) -> None:
        """Show soon in the list where one reads: the text was scrolled."""
        if self._list.headings and self.shown:
            self._follow.start()

    def _show_current(self) -> None:
        self.contents_rows.show_current(self._list.current_heading(self._here()))

    def _show(self) -> None:
        listed = self._list
        self.rows.show_rows(listed.rows, listed.current)
        heading = listed.current_heading(self._here())
        self.contents_rows.show_rows(listed.headings, heading)
        going_on = self.shown and bool(listed.rows or listed.headings)
        worth = listed.is_worth_showing or going_on
        self._set_shown(worth if self._by_hand is None else self._by_hand)
        self.offered_changed.emit()

    def _set_shown(self, shown: bool) -> None:
        if shown != self.shown:
            self._pane.setVisible(shown)
        self.shown_changed.emit(shown)
