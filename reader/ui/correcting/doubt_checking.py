"""Leads through what is doubtful: asks about each, takes the answer, goes on to the next."""

from PySide6.QtCore import QObject, Signal

from reader.text.annotations import Annotations
from reader.text.article import Article
from reader.text.checking import CheckRun, check_run, to_check
from reader.text.edits import Confirm
from reader.text.entity import Entity
from reader.text.span import Span
from reader.ui.bars.check_bar import CheckBar
from reader.ui.bars.status_line import StatusLine
from reader.ui.navigating.navigation import Navigation
from reader.ui.session.article_session import ArticleSession
from reader.ui.words.announcements import announce
from reader.ui.words.doubt_words import question
from reader.ui.words.words import place_words, tr


class Checking(QObject):
    """Strings the bar of questions, the article and the corrections together.

    Args:
        session: Holds the annotations and takes corrections.
        navigation: Goes to what is asked about.
        bar: Asks.
        status: Offers to ask.
        parent: The window.
    """

    correction_wanted = Signal(object)
    """The Check of what was said to be wrong."""

    def __init__(
        self,
        session: ArticleSession,
        navigation: Navigation,
        bar: CheckBar,
        status: StatusLine,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._navigation = navigation
        self._bar = bar
        self._status = status
        self._working = False
        self._run = check_run(Annotations(Article(text="")))

    @property
    def open(self) -> bool:
        """Whether something is being asked."""
        return not self._bar.isHidden()

    def begin(self) -> None:
        """Ask about the mention one stands on, if it is doubtful, else about the first."""
        annotations = self._session.history.present
        checks = to_check(annotations)
        if self._working:
            self._navigation.say(tr("Names are still being found"))
        elif not checks:
            self._navigation.say(tr("Nothing here is doubtful"))
        else:
            current = self._navigation.state.current
            stands_on = (check.mention.span.start for check in checks if current in check.spans)
            self._ask(check_run(annotations, at=next(stands_on, 0)))

    def go_on(self) -> None:
        """Ask about the next; what is asked now stays doubtful. Begin, if nothing is asked."""
        if not self.open:
            self.begin()
        elif self._run.current is None:
            self._bar.close_bar()
        else:
            self._ask(self._run.skipped())

    def go_back(self) -> None:
        """Ask again about the one before that is still open."""
        if not self.open:
            self.begin()
        else:
            self._ask(self._run.stepped_back())

    def confirm(self, entity: Entity, mention: Span | None) -> None:
        """Take it that a doubtful row is right, or else a doubtful mention of it."""
        for check in to_check(self._session.history.present):
            if check.entity.id == entity.id and (check.whole or mention in check.spans):
                self._session.correct(Confirm(entity.id, check.spans))
                announce(self._bar, tr("Confirmed"))
                return

    def take_focus(self) -> None:
        """Let the keys answer again, if something is being asked."""
        if self.open:
            self._bar.take_focus()

    def show_article(self) -> None:
        """Ask no more: another article is shown."""
        self._working = False
        self._run = check_run(Annotations(Article(text="")))
        self._bar.hide()
        self._status.show_to_check(0)

    def show_working(self, working: bool) -> None:
        """Ask nothing while names are being found."""
        self._working = working
        self._offer()

    def show_annotations(self, annotations: Annotations) -> None:
        """Go on after a correction, or back to what was undone."""
        self._offer()
        if self.open and not self._working:
            before = self._run.current
            after = self._run.updated(annotations)
            same = (
                after.current is not None
                and before is not None
                and (after.current.mention.span == before.mention.span)
            )
            if same:
                self._run = after
                self._show()
            else:
                self._ask(after)

    def _offer(self) -> None:
        checks = () if self._working else to_check(self._session.history.present)
        self._status.show_to_check(len(checks))

    def _ask(self, run: CheckRun) -> None:
        self._run = run
        self._show()
        current = run.current
        if current is not None:
            # The bar takes room from the text: what is asked about must be in view beside it.
            parent = self._bar.parentWidget()
            layout = parent.layout() if parent is not None else None
            if layout is not None:
                layout.activate()
            self._navigation.stand_on(current.mention.span)
        self._bar.take_focus()
        announce(self._bar, self._bar.text)

    def _show(self) -> None:
        current, run = self._run.current, self._run
        if current is not None:
            words = question(current, self._session.article.text)
            place = place_words(run.number, run.total)
            place = tr("{place} to check").format(place=place)
            if len(current.mentions) > 1:
                place += " · " + tr("%n mention(s)", len(current.mentions))
            self._bar.ask(words, place)
        elif run.passed_over:
            self._bar.tell_end(tr("That was all. %n left as doubtful.", run.passed_over))
        else:
            self._bar.tell_end(tr("That was all. Nothing is doubtful any more."))

    def confirm_asked(self) -> None:
        """Take it that what is asked about is right."""
        current = self._run.current
        if current is not None:
            self._session.correct(Confirm(current.entity.id, current.spans))

    def doubt_asked(self) -> None:
        """Take it that what is asked about is wrong, and have it corrected."""
        current = self._run.current
        if current is not None:
            self.correction_wanted.emit(current)
