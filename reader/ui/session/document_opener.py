"""One document at a time on its way into the window: opened in a thread, given up by a key."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from reader.errors import DramatisError
from reader.reading.document_map import DocumentMap
from reader.text.article import Article
from reader.ui.article.document_preparation import DocumentPreparation
from reader.ui.session.background import Background, Job
from reader.ui.session.garbage_collection import without_collecting


@dataclass(frozen=True)
class _Opened:
    """What came of opening: the articles, which of them is to show, and how that is laid out."""

    articles: tuple[Article, ...]
    shown: int
    document_map: DocumentMap | None


class DocumentOpener(QObject):
    """Opens what it is asked to; what shows stays until the new article can be shown at once.

    Args:
        background: Where documents are opened.
        parent: The session.
    """

    busy_changed = Signal(str)
    """The name of what is being opened; empty when that has ended."""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._job: Job | None = None
        self._busy = False
        self.preparation: DocumentPreparation | None = None

    @property
    def busy(self) -> bool:
        """Whether anything is being opened."""
        return self._busy

    def open(
        self,
        work: Callable[[Job], tuple[Article, ...]],
        *,
        name: str,
        shown: int = 0,
        arrived: Callable[[tuple[Article, ...], int], None],
        failed: Callable[[DramatisError], None],
    ) -> None:
        """Open a document; one that is still on its way is given up.

        Args:
            work: Opens it, in another thread; it looks whether the job is cancelled.
            name: What to call it meanwhile.
            shown: Number of the article that is to show, or of the last if there are fewer.
            arrived: Given the articles and which of them is to show.
            failed: Given what went wrong.
        """
        self.stop()
        preparation = self.preparation

        def opened(job: Job) -> _Opened:
            with without_collecting():
                articles = work(job)
                number = min(shown, len(articles) - 1)
                prepared = preparation.map_of(articles[number]) if preparation is not None else None
                return _Opened(articles, number, prepared)

        def fail(error: DramatisError) -> None:
            self._end()
            failed(error)

        self._job = self._background.run(
            opened,
            on_success=lambda found: self._prepare(found, arrived),
            on_failure=fail,
            resource="opening",
        )
        self._busy = True
        self.busy_changed.emit(name)

    def stop(self) -> bool:
        """Give up what is being opened; tell whether anything was."""
        was_busy = self._busy
        if self._job is not None:
            self._job.cancel()
        if self.preparation is not None:
            self.preparation.drop()
        self._end()
        return was_busy

    def _prepare(self, found: _Opened, arrived: Callable[[tuple[Article, ...], int], None]) -> None:
        def arrive() -> None:
            self._end()
            arrived(found.articles, found.shown)

        if found.document_map is None or self.preparation is None:
            arrive()
        else:
            self.preparation.fill(found.document_map, arrive)

    def _end(self) -> None:
        self._job = None
        if self._busy:
            self._busy = False
            self.busy_changed.emit("")
