"""Finds words in the article: the bar, the matches over the text, the next and the previous."""

from bisect import bisect_left

from PySide6.QtCore import QObject, QTimer

from reader.reading.text_search import MOST_MATCHES, SearchedText
from reader.text.span import Span
from reader.ui.article.article_view import ArticleView
from reader.ui.bars.find_bar import FindBar
from reader.ui.navigating.navigation import Navigation
from reader.ui.words.announcements import SaidAfterPause, announce
from reader.ui.words.label_text import one_line
from reader.ui.words.words import place_words, tr

_LONGEST_TAKEN_OVER = 80
_LONG_TEXT = 300_000
"""Code points above which a pause in typing is waited for."""
_PAUSE = 120
"""Milliseconds."""


class Finding(QObject):
    """Strings the find bar and the article together.

    Args:
        bar: Where the words are typed.
        view: Where they are sought.
        navigation: Remembers where one read before.
        parent: The window.
    """

    def __init__(
        self,
        bar: FindBar,
        view: ArticleView,
        navigation: Navigation,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self._view = view
        self._navigation = navigation
        self._matches: tuple[Span, ...] = ()
        self._current: int | None = None
        self._searched = SearchedText("")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._find)
        self._said = SaidAfterPause(bar, lambda: bar.count)

    def open(self) -> None:
        """Show the bar; selected words of one line are sought at once."""
        selected = self._view.selected_span()
        words = selected.of(self._view.document_map.article.text) if selected else ""
        fits = len(words) <= _LONGEST_TAKEN_OVER and "\n" not in words
        self._bar.open_bar(one_line(words) if fits else "")
        self._find()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) match, round the ends."""
        if self._bar.isHidden() and not self._sought_again():
            self.open()
            return
        if self._pause.isActive():
            self._find()
        if not self._matches or self._current is None:
            return
        self._current = (self._current + by) % len(self._matches)
        self._show()
        self._said.stop()
        announce(self._bar, place_words(self._current + 1, len(self._matches)))

    def seek(self) -> None:
        """Seek words as they are being typed; what was found is said after a pause.

        In a long text a pause is waited for: a letter typed on must not wait for the letter before.
        """
        if len(self._view.document_map.article.text) > _LONG_TEXT and self._bar.words:
            self._pause.start()
        else:
            self._find()
        self._said.start()

    def _sought_again(self) -> bool:
        """Seek the words of last time, from the match that is still selected; tell if it is."""
        selected = self._view.selected_span()
        self._find(going_there=False)
        if selected not in self._matches:
            return False
        self._current = self._matches.index(selected)
        self._bar.show()
        return True

    def refresh(self, *, going_there: bool = True) -> None:
        """Seek the same words in another article; the text need not go to the first match."""
        if not self._bar.isHidden():
            self._find(going_there=going_there)

    def _find(self, *, going_there: bool = True) -> None:
        self._pause.stop()
        text = self._view.document_map.article.text
        if self._searched.text is not text:
            # Before the first letter is typed: a long text is folded as soon as the bar opens.
            self._searched = SearchedText(text)
            self._searched.prepare()
        self._matches = self._searched.find_all(self._bar.wanted)
        top = self._view.place.reading_offset()
        index = bisect_left(self._matches, top, key=lambda span: span.start)
        self._current = index % len(self._matches) if self._matches else None
        self._show(going_there=going_there)

    def _show(self, *, going_there: bool = True) -> None:
        if self._current is None:
            self._bar.show_count(tr("Nothing found") if self._bar.words.strip() else "")
            self._view.show_matches((), None)
            return
        match = self._matches[self._current]
        more = "+" if len(self._matches) == MOST_MATCHES else ""
        self._bar.show_count(place_words(self._current + 1, len(self._matches)) + more)
        self._view.show_matches(self._matches, match)
        if going_there:
            self._navigation.jump_to(match)

    def close(self) -> None:
        """Seek no more; the match one stands on stays selected."""
        self._pause.stop()
        if self._current is not None:
            self._view.select(self._matches[self._current])
        self._view.show_matches((), None)
        self._view.setFocus()
