"""The corrections of the article as a list: gone to, taken back one by one or all at once."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from reader.text.corrections.correction import Correction, TakeBack
from reader.ui.correcting.corrections_rows import CorrectionRow, CorrectionsRows
from reader.ui.lists.list_page import ListPage
from reader.ui.navigating.navigation import Navigation
from reader.ui.session.article_session import ArticleSession
from reader.ui.style.push_button import PushButton
from reader.ui.words.correction_words import correction_words
from reader.ui.words.label_text import one_line
from reader.ui.words.words import tr

_BEFORE, _AFTER = 12, 70
"""Code points of the text that are shown around what was corrected."""


class CorrectionsList(QObject):
    """Fills the list from the history, and does what is asked of its rows.

    Args:
        session: Holds the history.
        navigation: Says what was done.
        rows: The list.
        page: What it stands on.
    """

    wanted = Signal(object)
    """A Correction that is to be gone to."""

    def __init__(
        self,
        session: ArticleSession,
        navigation: Navigation,
        rows: CorrectionsRows,
        page: ListPage,
    ) -> None:
        super().__init__(page)
        self._session = session
        self._navigation = navigation
        self._rows = rows
        self._shown: tuple[Correction, ...] | None = None
        self._one = PushButton(tr("Take back"), page)
        self._all = PushButton(tr("Take all back"), page)
        self._one.clicked.connect(lambda: self.take_back(rows.currentIndex().row()))
        self._all.clicked.connect(self.take_all_back)
        foot = QWidget(page)
        column = QVBoxLayout(foot)
        column.setContentsMargins(12, 6, 12, 10)
        column.setSpacing(6)
        column.addWidget(self._one)
        column.addWidget(self._all)
        page.put_below(foot)
        rows.wanted.connect(self.go_to)
        rows.refused.connect(self.take_back)
        rows.menu_asked.connect(self.popup)
        self.show()

    def show(self) -> None:
        """Show the corrections as they are now, the latest first."""
        history = self._session.history
        if history.corrections is not self._shown:
            self._shown = history.corrections
            rows = (self._row(each) for each in reversed(history.corrections))
            self._rows.show_rows(tuple(rows))
        self._one.setEnabled(bool(history.corrections))
        self._all.setEnabled(history.has_corrections)

    def go_to(self, number: int) -> None:
        """Go to where the correction of a row changed something."""
        self.wanted.emit(self._rows.rows_model.rows[number].correction)

    def take_back(self, number: int) -> None:
        """Take back the correction of a row, whatever came after it."""
        if 0 <= number < len(self._rows.rows_model.rows):
            row = self._rows.rows_model.rows[number]
            if self._corrected(TakeBack((row.correction,))):
                words = tr("Correction taken back: {what}").format(what=row.title)
                self._navigation.say(words)

    def take_all_back(self) -> None:
        """Take everything back: the names are again as the program finds them."""
        history = self._session.history
        if history.corrected_before:
            # There is no list of what was corrected then.
            self._session.find_anew()
        elif not history.corrections or not self._corrected(TakeBack(history.corrections)):
            return
        self._navigation.say(tr("All corrections taken back"))

    def popup(self, number: int, point: QPoint) -> QMenu:
        """Open the menu of a row at a point of the screen."""
        menu = QMenu(self._rows)
        menu.setAccessibleName(tr("Correction"))
        menu.addAction(tr("&Go there"), lambda: self.go_to(number))
        menu.addAction(tr("&Take back"), lambda: self.take_back(number))
        menu.addAction(tr("Take &all back"), self.take_all_back)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)
        menu.setFocus(Qt.FocusReason.PopupFocusReason)
        menu.setActiveAction(menu.actions()[0])
        return menu

    def _corrected(self, edit: TakeBack) -> bool:
        before = self._session.history.present
        self._session.correct(edit)
        return self._session.history.present is not before

    def _row(self, correction: Correction) -> CorrectionRow:
        text, place = self._session.article.text, correction.places[0]
        around = text[max(0, place.start - _BEFORE) : place.end + _AFTER]
        before = "…" if place.start > _BEFORE else ""
        return CorrectionRow(
            correction_words(correction), before + one_line(around, limit=90), correction
        )
