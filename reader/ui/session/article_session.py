"""The article being read: finding its names in a worker, correcting them, undoing."""

from dataclasses import dataclass, replace
from enum import Enum, auto
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
from reader.text.revised_annotations import TurnLines, grafted, lines_outside
from reader.text.span import Span
from reader.ui.session.article_keeping import ArticleKeeping
from reader.ui.session.article_opener import ArticleOpener
from reader.ui.session.article_origin import ArticleOrigin
from reader.ui.session.background import Background, Job
from reader.ui.session.name_finding import FoundNames, names_anew, names_of

if TYPE_CHECKING:
    from reader.recognising.recogniser import RecognitionProgress


class Phase(Enum):
    """What is being done with the article that shows."""

    RESTING = auto()
    """Its names are not being looked for: not yet, no longer, or all of them are known."""
    FINDING = auto()
    """Its names are being found for the first time."""
    FINDING_AGAIN = auto()
    """A line was put back or taken out: what is known stays while its names are found anew."""


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

    leaving = Signal()
    """The article that shows is about to be left for another."""
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
    carried_over = Signal(int, int)
    """How many of how many corrections of the text as it was before were carried over to it."""
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
        self.opener.arrived.connect(self.show_and_find)
        self.opener.failed.connect(self.failed)
        self.opener.refused.connect(self._take_refused)
        self._keeping = ArticleKeeping(desk, background, failed=self.failed.emit)
        self._finding: Job | None = None
        self._phase = Phase.RESTING
        self._origin = ArticleOrigin()
        self._history = History(Annotations(Article(text="")))
        self._unread = UnreadLines(self.article)
        self._read: Span | None = None

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
        return self._origin.path

    @property
    def folder(self) -> Path:
        """The folder of the article's file, or the person's own where it has none."""
        return self._origin.folder

    def show(self, article: Article, origin: ArticleOrigin | None = None) -> None:
        """Show an article that is open already; its names are not looked for yet.

        Args:
            article: To be shown.
            origin: Where it came from, if it is of a file.
        """
        self.stop()
        if self.article.text:
            self.leaving.emit()
        self._origin = origin or ArticleOrigin()
        self._history = History(Annotations(article, complete=not article.text))
        self._unread = UnreadLines(article)
        self.article_changed.emit(article)
        if self._origin.path is not None:
            self.opened.emit(self._origin.path)

    def _take_refused(self, path: Path) -> None:
        """Show nothing under the name of a file that could not be opened."""
        self.show(Article(text="", headline=path.name))

    def show_and_find(self, article: Article, origin: ArticleOrigin | None = None) -> None:
        """Show an article that is open already, as `show`, and begin to find its names."""
        self.show(article, origin)
        self.find_names()

    def find_names(self) -> None:
        """Begin to find the names of the article in the background."""
        self.stop()
        article = self.article
        if article.text:
            self._keeping.find_place(article, lambda offset: self._tell_place(article, offset))
            self._find(Phase.FINDING)

    def stop(self) -> None:
        """Stop finding names; those found so far stay."""
        if self._finding is not None:
            self._finding.cancel()
            self._rest()
            self.working_changed.emit(None)

    def correct(self, edit: Edit) -> None:
        """Apply a correction; one that does not fit is told as a failure."""
        history = self._edited(edit)
        if history is None:
            return
        again = self._phase is not Phase.RESTING
        self.stop()
        if self._unread.lines(self.article) is None:
            if again:
                # What is known stays as the person wants it; the rest is still to be found.
                self._unread.leave(self.article, lines_outside(self.article, self._read))
            else:
                self._unread.read(self.article)
        self._take(history)
        self._keep()
        if again:
            self._find(Phase.FINDING_AGAIN)

    def turn_lines(self, numbers: frozenset[int]) -> None:
        """Put left-out lines back into the article, or take lines of it out; then read again.

        Args:
            numbers: Of the lines, as `lines_of` counts them; either all or none is left out.
        """
        before = self._history
        history = self._edited(TurnLines(numbers))
        if history is not None:
            after = history.present.article
            self._unread.turn(
                before.present.article, after, numbers, corrected=before.has_corrections
            )
            self._step(history)

    def undo(self) -> None:
        """Take the last correction back."""
        self._step(self._history.undone())

    def redo(self) -> None:
        """Make the correction again that was taken back."""
        self._step(self._history.redone())

    def find_anew(self) -> None:
        """Forget every correction, and find the names as if nobody had corrected them."""
        self.stop()
        article = self.article
        self._unread = UnreadLines(article)
        self._take(History(Annotations(article, complete=False)))
        self._keep()
        self._find(Phase.FINDING_AGAIN)

    def keep_place(self, offset: int) -> None:
        """Keep the code point at which the article is left, for the next time it is opened."""
        self._keeping.keep_place(self.article, offset)

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
                self._find(Phase.FINDING_AGAIN)
            else:
                self._keep_article()

    def _find(self, phase: Phase) -> None:
        """Begin to find the names of the article that shows."""
        article, desk = self.article, self._desk
        work = names_of if phase is Phase.FINDING else names_anew
        self._phase = phase
        self._read = None
        self.working_changed.emit(Working(0, len(article.text)))
        self._finding = self._background.run(
            lambda job: work(article, desk, job),
            on_success=self._complete if phase is Phase.FINDING else self._complete_again,
            on_failure=self._fail,
            on_progress=self._progress,
            resource="recognising",
        )

    def _rest(self) -> None:
        self._finding = None
        self._phase = Phase.RESTING

    def _keep_article(self) -> None:
        """Keep the article for the next start; one from the last is compared with its file."""
        article, origin = self.article, self._origin
        self._origin = replace(origin, from_last_start=False)
        pasted = origin.path is None and not article.source
        if not pasted and not origin.passing:
            self._keeping.keep_article(
                article,
                origin.path,
                check=origin.from_last_start,
                kept=lambda opened: self._replace(article, opened, origin.path),
            )

    def _replace(self, shown: Article, opened: Article, path: Path | None) -> None:
        """Show what the file says now, if it is not what was kept."""
        if opened != shown and self.article is shown and not self._history.can_undo:
            self.show_and_find(opened, ArticleOrigin(path))

    def _keep(self, left: Article | None = None) -> None:
        """Keep corrections; `left` is the revision that they belonged to before, if another."""
        self._keeping.keep_corrections(self._history, left=left)

    def _is_other(self, article: Article) -> bool:
        return article is not self.article and article.checksum != self.article.checksum

    def _progress(self, progress: "RecognitionProgress") -> None:
        self._read = progress.read or (Span(0, progress.done) if progress.done else None)
        if self._phase is Phase.FINDING or self._unread.lines(self.article) is None:
            self._take(self._history.read_again(progress.annotations))
        self.working_changed.emit(Working(progress.done, progress.total))

    def _complete(self, found: FoundNames) -> None:
        self._rest()
        self._unread.read(self.article)
        if found.annotations is not self._history.present:
            self._take(
                self._history.read_again(
                    found.annotations,
                    corrections=found.corrections if found.corrected else None,
                    corrected_before=found.corrected and not found.corrections,
                )
            )
        self.working_changed.emit(None)
        self._keep_article()
        if found.resumed:
            self._keep()
        if found.carried is not None:
            self.carried_over.emit(*found.carried)
        self.names_completed.emit()

    def _complete_again(self, found: FoundNames) -> None:
        """Take what was found in a revised article; what a person corrected stays."""
        corrected, lines = self._history.has_corrections, self._unread.lines(self.article)
        if corrected and lines is not None:
            whole = grafted(self._history.present, found.annotations, lines)
            found = FoundNames(replace(whole, complete=True))
        self._complete(found)
        if corrected:
            self._keep()

    def _tell_place(self, article: Article, offset: int) -> None:
        if offset and article is self.article:
            self.place_found.emit(offset)

    def _fail(self, error: DramatisError) -> None:
        self._rest()
        self.working_changed.emit(None)
        self.failed.emit(error)

    def _take(self, history: History) -> None:
        if history is self._history:
            return
        revised = self._is_other(history.present.article)
        self._history = history
        (self.article_revised if revised else self.annotations_changed).emit(history.present)
