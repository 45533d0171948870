"""Makes the document of a long article a slice at a time, so that the window never stands still.

Where its words stand is worked out in the thread that opened it; the document itself is filled in
the window's thread between two events, and shown once it is complete.
"""

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtGui import QTextDocument

from reader.reading.document_map import DocumentMap
from reader.reading.themes import Colours
from reader.text.article import Article
from reader.ui.article.article_document import (
    append_blocks,
    apply_formats,
    empty_document,
    meta_line,
)
from reader.ui.article.article_view import ArticleView
from reader.ui.article.gradual_layout import GradualLayout
from reader.ui.article.typography import Typography

_SHORT = 60_000
"""Code points up to which an article is shown at once."""

_SLICE_SECONDS = 0.012
_BLOCKS, _UNITS = 300, 60_000


class DocumentPreparation(QObject):
    """Prepares the document of one article at a time.

    Args:
        view: Where it will show.
        parent: The window.
    """

    def __init__(self, view: ArticleView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._filling: _Filling | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @staticmethod
    def map_of(article: Article) -> DocumentMap | None:
        """Return how a long article is laid out, None for a short one; called in a thread."""
        if len(article.text) <= _SHORT and len(article.paragraphs) <= _BLOCKS:
            return None
        return DocumentMap(article, meta_line(article, QLocale()))

    def fill(self, document_map: DocumentMap, then: Callable[[], None]) -> None:
        """Fill the document of an article, hand it to the view, and call `then`."""
        self.drop()
        document = empty_document(self._view.typography, parent=self._view)
        self._filling = _Filling(document_map, document, self._look, then)
        self._timer.start()

    def drop(self) -> None:
        """Prepare no longer what is being prepared."""
        self._timer.stop()
        if self._filling is not None:
            self._filling.document.deleteLater()
            self._filling = None

    def _go_on(self) -> None:
        filling = self._filling
        if filling is None:
            return
        end = perf_counter() + _SLICE_SECONDS
        document, document_map = filling.document, filling.document_map
        while filling.done < len(document_map.blocks) and perf_counter() < end:
            stop = _slice_end(document_map, filling.done)
            append_blocks(document, document_map, *filling.look, first=filling.done, stop=stop)
            filling.done = stop
        if filling.done == len(document_map.blocks):
            self._timer.stop()
            self._filling = None
            if filling.look != self._look:
                apply_formats(document, document_map, *self._look)
            GradualLayout(document)
            self._view.take_prepared(document_map, document)
            filling.then()

    @property
    def _look(self) -> tuple[Typography, Colours]:
        return self._view.typography, self._view.colours


class _Filling:
    """A document on its way."""

    def __init__(
        self,
        document_map: DocumentMap,
        document: QTextDocument,
        look: tuple[Typography, Colours],
        then: Callable[[], None],
    ) -> None:
        self.document_map = document_map
        self.document = document
        self.look = look
        self.then = then
        self.done = 0


def _slice_end(document_map: DocumentMap, first: int) -> int:
    blocks = document_map.blocks
    most = blocks[first].position + _UNITS
    stop = first + 1
    while stop < min(len(blocks), first + _BLOCKS) and blocks[stop].end < most:
        stop += 1
    return stop
