"""Back and forward: over the jumps within an article, then over the articles themselves."""

from PySide6.QtCore import QObject

from reader.reading.article_trail import ArticleTrail, Visit, visit_of
from reader.text.article import Article
from reader.ui.article.article_view import ArticleView
from reader.ui.articles.articles import Articles
from reader.ui.navigating.navigation import Navigation
from reader.ui.session.article_session import ArticleSession
from reader.ui.words.words import tr


class GoingBack(QObject):
    """Remembers the articles that were left, and returns to them.

    Args:
        session: Opens articles.
        articles: Knows which article of its file shows.
        navigation: Goes back within an article.
        view: The article.
    """

    def __init__(
        self,
        session: ArticleSession,
        articles: Articles,
        navigation: Navigation,
        view: ArticleView,
    ) -> None:
        super().__init__(session)
        self._session = session
        self._articles = articles
        self._navigation = navigation
        self._view = view
        self._trail = ArticleTrail()
        self._number = 0
        self._going: Visit | None = None

    def take_leaving(self) -> None:
        """Take notice that the article is about to be left: remember it, and the place in it."""
        visit = self._here()
        if visit is not None:
            self._session.keep_place(visit.offset)
            if self._going is None:
                self._trail.left(visit)

    def take_article(self, _: Article) -> None:
        """Take notice of the article that shows now."""
        self._number = self._articles.reading_list.number
        going, self._going = self._going, None
        if going is not None and going.offset:
            self._view.place.scroll_once_laid_out(going.offset)

    def take_refused(self) -> None:
        """Take notice that a file could not be opened."""
        self._going = None

    def back(self) -> None:
        """Go back to where the last jump began, else to the article before."""
        if not self._navigation.go_back():
            here = self._here()
            self._go(self._trail.back(here), tr("There is nowhere to go back to"))

    def forward(self) -> None:
        """Go forward to where one came back from."""
        if not self._navigation.go_forward():
            here = self._here()
            self._go(self._trail.forward(here), tr("There is nowhere to go forward to"))

    def _go(self, visit: Visit | None, nowhere: str) -> None:
        if visit is None:
            self._navigation.say(nowhere)
            return
        self._going = visit
        if visit.article is not None:
            self._session.show_and_find(visit.article)
        elif visit.path is not None:
            self._session.opener.open_path(visit.path, number=visit.number)

    def _here(self) -> Visit | None:
        offset = self._view.place.reading_offset()
        return visit_of(self._session.article, self._session.path, self._number, offset)
