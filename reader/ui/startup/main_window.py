"""The window of the reader: first the text alone, then, after its first paint, everything else."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

from reader.errors import DramatisError
from reader.operations import Desk
from reader.settings import Settings
from reader.text.article import Article
from reader.ui.article.article_view import ArticleView
from reader.ui.article.typography import typography_of
from reader.ui.style.appearance import colours_of
from reader.ui.style.fonts import FontFamilies
from reader.ui.window.window_frame import WindowFrame
from reader.ui.words.label_text import one_line

if TYPE_CHECKING:
    # Naming it alone would have Qt make all its kinds of events, before the first paint.
    from PySide6.QtCore import QEvent
    from typing_extensions import override

    from reader.ui.window.reader_parts import ReaderParts
else:
    from reader.ui.style.overriding import override


class ReaderWindow(WindowFrame):
    """Shows one article and who is in it.

    Args:
        desk: What opens articles, finds names and keeps the settings.
        settings: The preferences as they were kept.
        families: The two type families, loaded.
    """

    article_painted = Signal()
    """The text of an article stands on the screen for the first time."""
    names_completed = Signal()
    """All names of the article have been found and are shown."""
    completed = Signal()
    """Everything beside the text has been put in."""

    # Qt tells of changes while the window is still being made.
    _parts: "ReaderParts | None" = None

    def __init__(self, desk: Desk, settings: Settings, families: FontFamilies) -> None:
        colours = colours_of(settings.theme)
        view = ArticleView(typography_of(families, settings), colours)
        super().__init__(view, colours, settings)
        if not settings.marks_shown:
            view.show_marks(shown=False)
        self._desk = desk
        self._settings = settings
        self._first: tuple[tuple[Article, ...], Path | None] = ((Article(text=""),), None)
        self._quick = False
        self._error: DramatisError | None = None
        self._to_open: list[Path] = []
        self._painted = False
        view.painted.connect(self._take_paint)

    @property
    def parts(self) -> "ReaderParts":
        """Everything beside the text; put in now if it is not there yet."""
        if self._parts is None:
            self.complete()
        assert self._parts is not None  # noqa: S101 - for the type checker
        return self._parts

    @property
    def settings(self) -> Settings:
        """The preferences as they are now."""
        return self._settings if self._parts is None else self._parts.settings

    def show_first(
        self,
        article: Article,
        path: Path | None,
        *,
        others: tuple[Article, ...] = (),
        quick: bool = False,
    ) -> None:
        """Show the article of the start; its names are looked for once it is painted.

        Args:
            article: To be shown.
            path: Of its file, if it has one.
            others: Further articles of its file.
            quick: It is as it was read last, and is to be read again once its names are there.
        """
        self._first = (article, *others), path
        self._quick = quick
        self.view.show_article(article)
        self.setWindowTitle(f"{one_line(article.title, limit=120)} - Dramatis")

    def open_first(self, paths: list[Path]) -> None:
        """Open the files of the start in the background, once the window is painted."""
        self._to_open = list(paths)

    def tell_first(self, error: DramatisError) -> None:
        """Say why there is no article at the start."""
        self._error = error

    def complete(self) -> None:
        """Put in all that stands beside the text."""
        if self._parts is not None:
            return
        # Imported here: the first paint of the article does not wait for it.
        from reader.ui.window.reader_parts import ReaderParts
        from reader.ui.window.wiring import wire

        self._parts = ReaderParts(self, self._desk, self._settings)
        wire(self._parts)
        self._parts.names_completed.connect(self.names_completed)
        self.completed.emit()
        self._parts.begin(*self._first, quick=self._quick)
        if self._to_open:
            self._parts.opening.open_paths(self._to_open, shown=self._first[1])
        if self._error is not None:
            self._parts.opening.tell(self._error)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is to be remembered; the window is gone at once, the work ends behind it."""
        self.hide()
        if self._parts is not None:
            self._parts.close_down()
        super().closeEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let files and text be dropped."""
        data = event.mimeData()
        if data.hasUrls() or data.hasText():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        event.acceptProposedAction()
        self.parts.opening.open_mime(event.mimeData())

    @override
    def changeEvent(self, event: "QEvent") -> None:
        """Hide the menus while the window fills the screen."""
        super().changeEvent(event)
        if self._parts is not None:
            self._parts.window_actions.show_full_screen(self.isFullScreen())

    def _take_paint(self) -> None:
        if self._painted:
            return
        self._painted = True
        if self._first[0][0].text:
            self.article_painted.emit()
        # What is painted reaches the screen first.
        QTimer.singleShot(0, self._after_first_paint)

    def _after_first_paint(self) -> None:
        if self.isVisible():
            self.complete()
