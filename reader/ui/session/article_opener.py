"""Opening the article that is read next: from a file, the clipboard, or the sample."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.errors import DramatisError, PasswordNeededError
from reader.operations import Desk
from reader.text.article import Article
from reader.ui.session.article_origin import ArticleOrigin
from reader.ui.session.background import Background, Job
from reader.ui.session.document_opener import DocumentOpener


@dataclass(frozen=True, slots=True)
class LockedFile:
    """A file that opens with a password only.

    Args:
        path: Where it is.
        as_is: Whether all of its text was asked for.
        wrong: Whether a password was given, and was not the right one.
    """

    path: Path
    as_is: bool = False
    wrong: bool = False


class ArticleOpener(QObject):
    """Opens articles in the background, and says what came of it.

    Args:
        desk: What opens articles.
        background: Where the work is done.
        parent: The session.
    """

    arrived = Signal(object, object)
    """An Article that is to show, and its ArticleOrigin."""
    articles_found = Signal(object, object, int)
    """The Path of a file that was opened, its Articles, and which of them is about to show."""
    refused = Signal(object, object)
    """The Path of a file that could not be opened, and the DramatisError why."""
    password_needed = Signal(object)
    """A LockedFile whose password is to be asked for."""
    failed = Signal(object)
    """A DramatisError to tell the person."""

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.on_its_way = DocumentOpener(background, self)

    def open_path(
        self, path: Path, *, as_is: bool = False, password: str | None = None, number: int = 0
    ) -> None:
        """Open a file in the background; the article before it stays until it is there.

        Args:
            path: The file.
            as_is: Take all of its text.
            password: Opens it if it is encrypted.
            number: Which of its articles to show, if it holds several.
        """

        def work(job: Job) -> tuple[Article, ...]:
            if as_is:
                article = self._desk.open_article(
                    path, as_is=True, password=password, cancelled=job.cancelled
                )
                return (article,)
            return self._desk.open_articles(path, password=password, cancelled=job.cancelled)

        def arrive(articles: tuple[Article, ...], shown: int) -> None:
            self.articles_found.emit(path, articles, shown)
            passing = as_is or password is not None or len(articles) > 1
            self.arrived.emit(articles[shown], ArticleOrigin(path, passing=passing))

        def fail(error: DramatisError) -> None:
            if isinstance(error, PasswordNeededError):
                self.password_needed.emit(LockedFile(path, as_is, error.wrong))
            else:
                self.refused.emit(path, error)

        self.on_its_way.open(work, name=path.name, shown=number, arrived=arrive, failed=fail)

    def paste(self, text: str, *, markup: str = "") -> None:
        """Open what was copied in the background: as HTML where there is that, else as text."""
        self._open(
            lambda job: self._desk.paste_article(text, markup=markup, cancelled=job.cancelled)
        )

    def open_one_of(self, articles: tuple[Article, ...], number: int, path: Path) -> None:
        """Show one of the articles of a file that is open already."""

        def arrive(_: tuple[Article, ...], shown: int) -> None:
            self.articles_found.emit(path, articles, shown)
            self.arrived.emit(articles[shown], ArticleOrigin(path, passing=True))

        self.on_its_way.open(
            lambda _: articles,
            name=path.name,
            shown=number,
            arrived=arrive,
            failed=self.failed.emit,
        )

    def open_sample(self) -> None:
        """Open the article that ships with the app."""
        self._open(lambda _: self._desk.open_sample())

    def _open(self, work: Callable[[Job], Article]) -> None:
        self.on_its_way.open(
            lambda job: (work(job),),
            name="",
            arrived=lambda articles, shown: self.arrived.emit(articles[shown], ArticleOrigin()),
            failed=self.failed.emit,
        )
