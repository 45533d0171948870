"""The article being read: finding its names in a worker, correcting them, undoing."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.errors import DramatisError, EditError
from reader.operations import Desk
from reader.reading.unread_lines import UnreadLines
from reader.text.annotations import Annotations
from reader.text.article import Article
from reader.text.edits import Edit
from reader.text.history import History
from reader.text.revised_annotations import TurnLines, grafted
from reader.ui.session.article_keeping import ArticleKeeping
from reader.ui.session.article_opener import ArticleOpener
from reader.ui.session.background import Background, Job
from reader.ui.session.garbage_collection import without_collecting

if TYPE_CHECKING:
    from reader.recognising.recogniser import RecognitionProgress


@dataclass(frozen=True, slots=True)
class Working:
    """How far the names have been found.

    Args:
        done: Code points that have been read.
        total: Code points that there are.
    """

    done: int
    total: int


class ArticleSession(QObject):
    """Holds the article and its annotations, and says when they change.

    Args:
        desk: What opens articles and finds names.
        background: Where the work is done.
        parent: The window.
    """

    article_changed = Signal(object)
    """Another Article is to be shown; it has no annotations yet."""
    annotations_changed = Signal(object)
    """Newer Annotations of the article."""
    article_revised = Signal(object)
    """Annotations of the same document with a line put back or taken out, or with that undone."""
    working_changed = Signal(object)
    """A Working while names are being found, None when that has ended."""
    names_completed = Signal()
    """All names of the article have been found."""
    place_found = Signal(int)
    """The code point at which the article was left off when it was read before."""
    failed = Signal(object)
    """A DramatisError to tell the person."""
    opened = Signal(object)
    """The Path of a file that was opened."""

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self.opener = ArticleOpener(desk, background, self)
        self.opener.arrived.connect(self._show_arrived)
        self.opener.failed.connect(self.failed)
        self._keeping = ArticleKeeping(desk, background, failed=self.failed.emit)
        self._finding: Job | None = None
        self._history = History(Annotations(Article(text="")))
        self._path: Path | None = None
        self._unread = UnreadLines(self.article)
        self._reading_again = False
        self._kept = False
        self._to_check = False
        self._passing = False

    @property
    def article(self) -> Article:
        """The article that is shown."""
        return self._history.present.article

    @property
    def history(self) -> History:
        """The annotations, and those before and after them."""
        return self._history

    @property
    def path(self) -> Path | None:
        """The file of the article, or None if it has none."""
        return self._path

    @property
    def folder(self) -> Path:
        """The folder of the article's file, or the person's own where it has none."""
        return self._path.parent if self._path is not None else Path.home()

    def show(
        self,
        article: Article,
        path: Path | None = None,
        *,
        kept: bool = False,
        passing: bool = False,
    ) -> None:
        """Show an article that is open already; its names are not looked for yet.

        Args:
            article: To be shown.
            path: Of its file, if it has one.
            kept: It was kept from an earlier start: its file is read again after its names.
            passing: It is not what its file opens as, or is a secret: it is not kept.
        """
        self.stop()
        self._path = path
        self._to_check = kept
        self._passing = passing
        self._history = History(Annotations(article))
        self._unread = UnreadLines(article)
        self._kept = False
        self.article_changed.emit(article)
        if path is not None:
            self.opened.emit(path)

    def find_names(self) -> None:
        """Begin to find the names of the article in the background."""
        self.stop()
        article = self.article
        if not article.text:
            return
        self._keeping.find_place(article, lambda offset: self._tell_place(article, offset))
        self._start(lambda job: self._recognise(article, job), self._complete)

    def stop(self) -> None:
        """Stop finding names; those found so far stay."""
        self._reading_again = False
        if self._finding is not None:
            self._finding.cancel()
            self._finding = None
            self.working_changed.emit(None)

    def correct(self, edit: Edit) -> None:
        """Apply a correction; one that does not fit is told as a failure."""
        history = self._edited(edit)
        if history is None:
            return
        again = self._reading_again
        self.stop()
        if self._unread.lines(self.article) is None:
            self._unread.read(self.article)
        self._take(history)
        self._keep()
        if again:
            self._find_again()

    def turn_lines(self, numbers: frozenset[int]) -> None:
        """Put left-out lines back into the article, or take lines of it out; then read again.

        Args:
            numbers: Of the lines, as `lines_of` counts them; either all or none is left out.
        """
        before = self._history
        history = self._edited(TurnLines(numbers))
        if history is not None:
            after = history.present.article
            corrected = self._kept or before.has_corrections
            self._unread.turn(before.present.article, after, numbers, corrected=corrected)
            self._step(history)

    def undo(self) -> None:
        """Take the last correction back."""
        self._step(self._history.undone())

    def redo(self) -> None:
        """Make the correction again that was taken back."""
        self._step(self._history.redone())

    def _edited(self, edit: Edit) -> History | None:
        try:
            return self._history.edited(edit)
        except EditError as error:
            self.failed.emit(error)
            return None

    def _step(self, history: History) -> None:
        """Take another step of the history; where it changes the article, names are found again."""
        left = self.article
        revised = self._is_other(history.present.article)
        if revised:
            self.stop()
        self._take(history)
        self._keep(left if revised else None)
        if revised:
            self._keeping.keep_revision(self.article)
            if self.article in self._unread:
                self._find_again()
            else:
                self._keep_article()

    def _find_again(self) -> None:
        """Begin to read a revised article; what is known of it stays until that is done."""
        article = self.article
        self._reading_again = True
        self._start(lambda job: self._read(article, job), self._complete_again)

    def _start(
        self, work: Callable[[Job], Annotations], on_success: Callable[[Annotations], None]
    ) -> None:
        self.working_changed.emit(Working(0, len(self.article.text)))
        self._finding = self._background.run(
            work,
            on_success=on_success,
            on_failure=self._fail,
            on_progress=self._progress,
            resource="recognising",
        )

    def _keep_article(self) -> None:
        """Keep the article for the next start; one that was kept is compared with its file."""
        article, path, check = self.article, self._path, self._to_check
        self._to_check = False
        pasted = path is None and not article.source
        if not pasted and not self._passing:
            self._keeping.keep_article(
                article,
                path,
                check=check,
                kept=lambda opened: self._replace(article, opened, path),
            )

    def _replace(self, shown: Article, opened: Article, path: Path | None) -> None:
        """Show what the file says now, if it is not what was kept."""
        if opened != shown and self.article is shown and not self._history.can_undo:
            self.show_and_find(opened, path)

    def _keep(self, left: Article | None = None) -> None:
        """Keep corrections; `left` is the revision that they belonged to before, if another."""
        self._keeping.keep_corrections(
            self._history.present, corrected=self._is_corrected, left=left
        )

    def _is_other(self, article: Article) -> bool:
        return article is not self.article and article.checksum != self.article.checksum

    @property
    def _is_corrected(self) -> bool:
        return self._kept or self._history.has_corrections

    def show_and_find(
        self, article: Article, path: Path | None = None, *, passing: bool = False
    ) -> None:
        """Show an article that is open already, as `show`, and begin to find its names."""
        self.show(article, path, passing=passing)
        self.find_names()

    def _show_arrived(self, article: Article, path: Path | None, passing: bool) -> None:
        self.show_and_find(article, path, passing=passing)

    def _recognise(self, article: Article, job: Job) -> Annotations:
        """Run in the worker: tells every step.

        Where the person corrected this text before, their own answer stands.
        """
        kept = self._desk.corrections(article)
        self._kept = kept is not None
        return kept if kept is not None else self._read(article, job)

    def _read(self, article: Article, job: Job) -> Annotations:
        """Run in the worker: find the names of an article as if it were new."""
        recogniser = self._desk.load_recogniser()
        latest: RecognitionProgress | None = None
        with without_collecting():
            for progress in recogniser.stream(article, cancelled=job.cancelled):
                latest = progress
                job.progress(progress)
        return latest.annotations if latest is not None else Annotations(article)

    def _progress(self, value: object) -> None:
        progress: RecognitionProgress = value  # type: ignore[assignment]
        if not self._reading_again or self._unread.lines(self.article) is None:
            self._take(self._history.read_again(progress.annotations))
        self.working_changed.emit(Working(progress.done, progress.total))

    def _complete(self, annotations: Annotations) -> None:
        self._finding = None
        self._reading_again = False
        self._unread.read(self.article)
        if annotations is not self._history.present:
            self._take(self._history.read_again(annotations))
        self.working_changed.emit(None)
        self._keep_article()
        self.names_completed.emit()

    def _complete_again(self, found: Annotations) -> None:
        """Take what was found in a revised article; what a person corrected stays."""
        corrected, lines = self._is_corrected, self._unread.lines(self.article)
        if corrected and lines is not None:
            found = grafted(self._history.present, found, lines)
        self._complete(found)
        if corrected:
            self._keep()

    def _tell_place(self, article: Article, offset: int) -> None:
        if offset and article is self.article:
            self.place_found.emit(offset)

    def _fail(self, error: DramatisError) -> None:
        self._finding = None
        self._reading_again = False
        self.working_changed.emit(None)
        self.failed.emit(error)

    def _take(self, history: History) -> None:
        if history is self._history:
            return
        revised = self._is_other(history.present.article)
        self._history = history
        (self.article_revised if revised else self.annotations_changed).emit(history.present)
