"""Takes the lines of one name out of the window: copied, saved, printed."""

from pathlib import Path

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from reader.errors import DramatisError
from reader.reading.concordance import ConcordanceLine, aligned, concordance, sorted_lines
from reader.reading.concordance_page import concordance_page, concordance_table
from reader.text.entity import Entity
from reader.ui.about.about_pane import AboutPane
from reader.ui.article.clipboard_data import clipboard_data
from reader.ui.bars.message_bar import MessageBar
from reader.ui.navigating.navigation import Navigation
from reader.ui.session.article_session import ArticleSession
from reader.ui.style.fonts import load_fonts
from reader.ui.window.about_actions import AboutActions
from reader.ui.window.taking_out import TakingOut
from reader.ui.words.label_text import one_line
from reader.ui.words.words import tr


class LinesOut(QObject):
    """Copies, saves and prints every mention of a name in its line.

    Args:
        session: Holds the article.
        navigation: Says what was done.
        about: Knows who is meant.
        pane: Knows in which order.
        message: Says what went wrong.
        taking_out: Says where a file was saved.
        window: Parent of the dialogs.
    """

    def __init__(
        self,
        session: ArticleSession,
        navigation: Navigation,
        about: AboutActions,
        pane: AboutPane,
        *,
        message: MessageBar,
        taking_out: TakingOut,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._navigation = navigation
        self._about = about
        self._pane = pane
        self._message = message
        self._taking_out = taking_out
        self._window = window

    def copy(self) -> None:
        """Copy the lines: aligned as plain text, a table as rich text."""
        entity = self._meant()
        if entity is None:
            return
        lines = self._lines(entity)
        data = clipboard_data(aligned(lines), concordance_table(lines))
        QGuiApplication.clipboard().setMimeData(data)
        self._navigation.say(tr("Copied %n line(s)", len(lines)))

    def save(self) -> None:
        """Let the person choose a file, and write the lines there as a page or as plain text."""
        entity = self._meant()
        if entity is None:
            return
        # Imported here: the dialog takes long to load, and most starts do not need it.
        from PySide6.QtWidgets import QFileDialog

        from reader.exporting.files import suggested_name

        stem = f"{suggested_name(self._session.article)} - {_file_words(entity.name)}"
        kinds = f"HTML (*.html);;{tr('Plain text')} (*.txt)"
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Save the lines of this name"),
            str(self._session.folder / f"{stem}.html"),
            kinds,
        )
        if chosen:
            path = Path(chosen)
            self._write(path if path.suffix else path.with_suffix(".html"), entity)

    def print_lines(self) -> None:
        """Let the person choose a printer, and print the lines."""
        entity = self._meant()
        if entity is None:
            return
        from reader.ui.exporting.lines_print import ask_to_print_lines

        ask_to_print_lines(self._page(entity), one_line(entity.name), load_fonts(), self._window)

    def _write(self, path: Path, entity: Entity) -> None:
        from reader.exporting.files import write_whole

        plain = path.suffix.lower() in (".txt", ".text")
        words = aligned(self._lines(entity)) if plain else self._page(entity)
        try:
            write_whole(path, words.encode(errors="replace"), source=self._session.article.source)
        except DramatisError as error:
            self._message.say(tr(error.sentence))
        else:
            self._taking_out.tell_saved([path])

    def _lines(self, entity: Entity) -> tuple[ConcordanceLine, ...]:
        return sorted_lines(concordance(self._session.article, entity), self._pane.order)

    def _page(self, entity: Entity) -> str:
        lines = self._lines(entity)
        parts = (one_line(self._session.article.title), tr("%n mention(s)", len(lines)))
        about = " · ".join(filter(None, parts))
        language = QLocale().bcp47Name()
        return concordance_page(one_line(entity.name), about, lines, language=language)

    def _meant(self) -> Entity | None:
        """Return whose lines are meant; say that a name is to be chosen first if nobody is."""
        entity = self._about.meant
        if entity is None:
            self._navigation.ask_to_choose()
        return entity


def _file_words(name: str) -> str:
    """Return a name fit to be a part of a file's name."""
    words = "".join(char if char.isalnum() or char in " .-_" else " " for char in name)
    return " ".join(words.split())[:40].rstrip(". ")
