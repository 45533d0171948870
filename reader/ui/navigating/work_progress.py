"""Says in the status line what is under way: a document being opened, names being found."""

from PySide6.QtCore import QObject, QTimer

from reader.ui.bars.status_line import StatusLine
from reader.ui.session.article_session import ArticleSession, Working
from reader.ui.words.announcements import announce
from reader.ui.words.label_text import one_line
from reader.ui.words.words import percent, tr

_SAY_OPENING_MILLISECONDS = 250
"""What is open sooner is not worth a word."""


class WorkProgress(QObject):
    """Tells of work, and stops it.

    Args:
        session: Does the work.
        status: The line at the bottom.
        parent: The window.
    """

    def __init__(
        self, session: ArticleSession, status: StatusLine, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._status = status
        self._finding = ""
        self._opening = ""
        self._name = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAY_OPENING_MILLISECONDS)
        self._timer.timeout.connect(self._say_opening)

    @property
    def under_way(self) -> bool:
        """Whether there is anything to stop."""
        return bool(self._finding) or self._session.opener.on_its_way.busy

    def stop(self) -> None:
        """Give up what is being opened, else stop finding names; what is there stays."""
        if not self._session.opener.on_its_way.stop():
            self._session.stop()

    def show_finding(self, working: Working | None) -> None:
        """Say how far the names have been found; None ends that."""
        self._finding = ""
        if working is not None:
            share = round(100 * working.done / max(1, working.total))
            self._finding = tr("Finding names: {share}").format(share=percent(share))
        self._show()

    def show_opening(self, name: str) -> None:
        """Say what is being opened, if that takes long."""
        self._opening, self._name = "", one_line(name, limit=60)
        if self._session.opener.on_its_way.busy:
            self._timer.start()
        else:
            self._timer.stop()
        self._show()

    def _say_opening(self) -> None:
        self._opening = (
            tr("Opening “{name}”").format(name=self._name) if self._name else tr("Opening")
        )
        announce(self._status, self._opening)
        self._show()

    def _show(self) -> None:
        self._status.show_progress(self._opening or self._finding)
