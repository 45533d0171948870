"""What the library keeps of the article being read: itself, its corrections, the place in it."""

from collections.abc import Callable
from pathlib import Path

from reader.errors import DramatisError
from reader.operations import Desk
from reader.text.article import Article
from reader.text.corrections.correction import Corrected
from reader.text.history import History
from reader.ui.session.background import Background, Job


class ArticleKeeping:
    """Keeps and finds in the background.

    Args:
        desk: What keeps, and opens what is compared.
        background: Where the work is done.
        failed: Told what went wrong with what the person made.
    """

    def __init__(
        self,
        desk: Desk,
        background: Background,
        *,
        failed: Callable[[DramatisError], None],
    ) -> None:
        self._desk = desk
        self._background = background
        self._failed = failed

    def keep_article(
        self, article: Article, path: Path | None, *, check: bool, kept: Callable[[Article], None]
    ) -> None:
        """Keep an article for the next start.

        Args:
            article: To be kept.
            path: Of its file; None for the sample.
            check: Read it anew, and keep what it is now.
            kept: Given what was kept.
        """

        def work(_: Job) -> Article:
            opened = article
            if check:
                opened = self._desk.open_sample() if path is None else self._desk.open_article(path)
            self._desk.keep_article(opened, path)
            return opened

        self._background.run(work, on_success=kept, on_failure=lambda _: None, resource="opening")

    def keep_corrections(self, history: History, *, left: Article | None = None) -> None:
        """Keep corrections; what was all taken back is forgotten.

        Args:
            history: The annotations as they are now, and how they were corrected.
            left: The revision of the article that they belonged to before, if it was another.
        """

        def work(_: Job) -> None:
            annotations = history.present
            if left is not None and left.checksum != annotations.article.checksum:
                self._desk.forget_corrections(left)
            if history.has_corrections:
                self._desk.keep_corrections(Corrected(annotations, history.corrections))
            else:
                self._desk.forget_corrections(annotations.article)

        self._in_library(work)

    def keep_revision(self, article: Article) -> None:
        """Keep which lines of its document an article has."""
        self._in_library(lambda _: self._desk.keep_revision(article))

    def keep_place(self, article: Article, offset: int) -> None:
        """Keep the code point at which an article was left off."""
        self._in_library(lambda _: self._desk.keep_position(article, offset))

    def find_place(self, article: Article, found: Callable[[int], None]) -> None:
        """Ask where an article was left off; `found` is given the code point.

        This is also when the person's own files were read, and `failed` is told of one that could
        not be.
        """

        def tell(offset: int) -> None:
            found(offset)
            trouble = self._desk.take_trouble()
            if trouble is not None:
                self._failed(trouble)

        self._background.run(
            lambda _: self._desk.position(article),
            on_success=tell,
            on_failure=lambda _: None,
            resource="library",
        )

    def _in_library(self, work: Callable[[Job], None]) -> None:
        self._background.run(
            work, on_success=lambda _: None, on_failure=self._failed, resource="library"
        )
