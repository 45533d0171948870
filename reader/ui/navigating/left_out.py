"""The lines left out of the article: shown where they stand, put back, taken out."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from reader.text.annotations import Annotations
from reader.text.article import Article
from reader.ui.article.article_view import ArticleView
from reader.ui.bars.status_line import StatusLine
from reader.ui.navigating.finding import Finding
from reader.ui.navigating.navigation import Navigation
from reader.ui.session.article_session import ArticleSession
from reader.ui.words.announcements import announce
from reader.ui.words.label_text import one_line
from reader.ui.words.words import tr

if TYPE_CHECKING:
    from reader.reading.line_places import LinePlaces
    from reader.text.revised_annotations import Shift
    from reader.ui.article.line_chooser import LineChooser

_LONGEST_SPOKEN = 200


class LeftOut(QObject):
    """Shows and hides the left-out lines, and has single lines put back or taken out.

    Args:
        session: Holds the article.
        view: Shows it.
        navigation: Knows who is chosen in it.
        finding: Marks the words that are sought in it.
        status: The line at the bottom.
    """

    shown_changed = Signal(bool)
    """Whether the left-out lines show now."""

    def __init__(
        self,
        session: ArticleSession,
        view: ArticleView,
        navigation: Navigation,
        finding: Finding,
        status: StatusLine,
    ) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._navigation = navigation
        self._finding = finding
        self._status = status
        self._chooser: LineChooser | None = None
        self._shown = False
        self._turning: int | None = None

    @property
    def shown(self) -> bool:
        """Whether the left-out lines show."""
        return self._shown

    @property
    def chooser(self) -> "LineChooser":
        """What chooses among the lines; made when they are first shown."""
        if self._chooser is None:
            from reader.ui.article.line_chooser import LineChooser

            self._chooser = LineChooser(self._view)
            self._chooser.turn_asked.connect(self._turn)
            self._chooser.line_chosen.connect(self._tell_line)
        return self._chooser

    def words(self) -> str:
        """Return what the status line says of the left-out lines; empty for nothing."""
        count = len(self._session.article.removed)
        if self._shown:
            return tr("Hide %n left-out line(s)", count) if count else tr("No line is left out")
        return tr("%n line(s) left out", count) if count else ""

    def toggle(self) -> None:
        """Show the lines that are left out, or hide them again."""
        self.show_lines(not self._shown)

    def show_lines(self, shown: bool) -> None:
        """Show the left-out lines among the paragraphs, or hide them; the text holds its place."""
        if shown == self._shown or not self._session.article.text:
            self.shown_changed.emit(self._shown)
            return
        self._shown = shown
        places = self._relaid(self._session.article)
        if shown:
            self.chooser.show_places(places, None)
            count = len(self._session.article.removed)
            keys = tr("↑ ↓ choose a line, {key} puts it back or takes it out")
            self._say(tr("%n line(s) left out", count), self._named(keys, "turn_line"))
        elif self._chooser is not None:
            self._chooser.stop()
            self._say(tr("Left-out lines are hidden"), "")
        self.shown_changed.emit(shown)

    def turn(self) -> None:
        """Put the current line back or take it out; where words are selected, all their lines.

        The current line is that with the caret, or the one chosen among the left-out lines.
        """
        cursor = self._view.textCursor()
        if not self._shown and not self._view.has_caret() and not cursor.hasSelection():
            self.show_lines(True)
        elif self._shown and not cursor.hasSelection():
            if self.chooser.current is not None:
                self._turn(frozenset((self.chooser.current,)))
        else:
            from reader.reading.line_places import LinePlaces

            places = LinePlaces(self._view.document_map)
            numbers = places.numbers_between(cursor.selectionStart(), cursor.selectionEnd())
            if numbers:
                self._turn(numbers)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) left-out line, showing them first."""
        if not self._shown:
            self.show_lines(True)
            if self.chooser.current is not None and not self._is_kept(self.chooser.current):
                self._tell_line(self.chooser.current)
                return
        if not self.chooser.step_left_out(by):
            self._say(tr("No line is left out"), "")

    def show_revised(self, annotations: Annotations) -> None:
        """Show the article with a line put back or taken out; what is read stays in its place."""
        from reader.text.revised_annotations import Shift

        before, after = self._view.document_map.article, annotations.article
        held, self._turning = self._turning, None
        current = self._chooser.current if self._chooser is not None else None
        shift = Shift(before, after)
        places = self._relaid(after, held=held, shift=shift)
        self._navigation.show_revised(annotations, shift)
        self._finding.refresh(going_there=False)
        if self._shown:
            self.chooser.show_places(places, held if held is not None else current)
        count, turned = len(after.removed), abs(len(after.paragraphs) - len(before.paragraphs))
        back = len(after.text) > len(before.text)
        words = tr("%n line(s) put back.", turned) if back else tr("%n line(s) taken out.", turned)
        if turned == 1:
            words = tr("Line put back.") if back else tr("Line taken out.")
        # Of an undo there is nothing to undo: it can be done again.
        undone = held is None and self._session.history.can_redo
        keys = tr("{key} does it again") if undone else tr("{key} undoes it")
        self._say(
            f"{words} {tr('%n line(s) left out', count)}.",
            self._named(keys, "redo" if undone else "undo"),
        )

    def _relaid(
        self, article: Article, *, held: int | None = None, shift: "Shift | None" = None
    ) -> "LinePlaces":
        """Lay the article out anew and return where its lines stand now."""
        from reader.reading.document_map import DocumentMap
        from reader.reading.line_places import LinePlaces
        from reader.ui.article.article_document import meta_line

        before = LinePlaces(self._view.document_map)
        lines = shift.lines if shift is not None else before.lines
        document_map = DocumentMap(
            article, meta_line(article, QLocale()), lines=lines if self._shown else ()
        )
        places = LinePlaces(document_map, lines)
        stays = held is not None and before.is_shown(held) and places.is_shown(held)
        self._view.show_anew(
            document_map,
            lambda position: places.moved(position, before, shift),
            held=before.position_of(held) if stays and held is not None else None,
        )
        return places

    def _turn(self, numbers: frozenset[int]) -> None:
        self._turning = min(numbers)
        self._session.turn_lines(numbers)
        self._turning = None

    def _is_kept(self, number: int) -> bool:
        return self.chooser.places.lines[number].kept

    def _tell_line(self, number: int) -> None:
        line = self.chooser.places.lines[number]
        where = tr("In the article") if line.kept else tr("Left out")
        keys = tr("{key} takes it out") if line.kept else tr("{key} puts it back")
        self._status.show_current(where, "", self._named(keys, "turn_line"))
        announce(self._view, f"{where}: {one_line(line.text, limit=_LONGEST_SPOKEN)}")

    def _named(self, words: str, action: str) -> str:
        """Return words about a key, or nothing where the action has none."""
        key = self._navigation.key_of(action)
        return words.format(key=key) if key else ""

    def _say(self, words: str, keys: str) -> None:
        self._navigation.say(words, keys)

    def forget(self) -> None:
        """Another article is shown, without its left-out lines."""
        if self._shown:
            self._shown = False
            self.chooser.stop()
            self.shown_changed.emit(False)
