"""Print, PDF, exports and copies as the window asks for them; what they need is loaded then."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from reader.errors import DramatisError
from reader.ui.article.article_view import ArticleView
from reader.ui.bars.message_bar import MessageBar
from reader.ui.navigating.navigation import Navigation
from reader.ui.session.article_session import ArticleSession
from reader.ui.window.preferences import Preferences
from reader.ui.words.label_text import one_line
from reader.ui.words.words import tr

if TYPE_CHECKING:
    from reader.exporting.print_options import PrintOptions


class TakingOut(QObject):
    """Takes the article with its marks and its names out of the window.

    Args:
        session: Holds the annotations.
        navigation: Knows who is chosen.
        view: Knows what is selected.
        message: Says what was done, or what went wrong.
        window: Parent of the dialogs.
        preferences: What is remembered.
    """

    def __init__(
        self,
        session: ArticleSession,
        navigation: Navigation,
        view: ArticleView,
        message: MessageBar,
        window: QWidget,
        *,
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._navigation = navigation
        self._view = view
        self._message = message
        self._window = window
        self._preferences = preferences

    def ask_to_print(self) -> None:
        """Let the person choose what is printed, with a preview; the choices are remembered."""
        if not self._has_article(tr("There is no article to print. Open one first.")):
            return
        from reader.ui.printing.print_dialog import PrintDialog

        dialog = PrintDialog(
            self._session.history.present,
            self._session.folder,
            chosen_ids=self._navigation.state.chosen_ids,
            options=self.print_options(),
            parent=self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._remember_print(dialog.options))
        self._session.annotations_changed.connect(dialog.take)
        dialog.open()

    def save_pdf(self) -> None:
        """Let the person choose a file, and write the print edition there as PDF."""
        if not self._has_article(tr("There is no article to print. Open one first.")):
            return
        from reader.ui.printing.pdf_path import ask_pdf_path

        path = ask_pdf_path(self._session.article, self._session.folder, self._window)
        if path is not None:
            self._write_pdf(path)

    def ask_to_export(self) -> None:
        """Let the person choose formats and where they go; the formats are remembered."""
        if not self._has_article(tr("There is no article to export. Open one first.")):
            return
        from reader.ui.exporting.export_dialog import ExportDialog

        dialog = ExportDialog(
            self._session.history.present,
            self._session.folder,
            chosen_ids=self._navigation.state.chosen_ids,
            formats=self._preferences.now.export_formats,
            parent=self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session.annotations_changed.connect(dialog.take)
        dialog.exported.connect(self.tell_saved)
        dialog.exported.connect(lambda _: self._remember_formats(dialog.chosen_formats))
        dialog.open()

    def copy_with_marks(self) -> None:
        """Copy what is selected with its marks, as rich text and as plain."""
        span = self._view.selected_span()
        if span is None:
            self._message.say(tr("Select some of the text first."))
            return
        from reader.ui.exporting.clipboard import copy_with_marks

        copy_with_marks(self._session.history.present, span, QGuiApplication.clipboard())
        self._navigation.say(tr("Copied with its marks"))

    def print_options(self) -> "PrintOptions":
        """Return how was printed the last time; the paper at first is that of the country."""
        from reader.exporting.print_options import Paper, remembered

        system = QLocale.system().measurementSystem()
        is_letter = system is QLocale.MeasurementSystem.ImperialUSSystem
        usual = Paper.LETTER if is_letter else Paper.A4
        return remembered(self._preferences.now.printing, usual_paper=usual)

    def _write_pdf(self, path: Path) -> None:
        from reader.ui.printing.pdf.pdf_file import print_pdf

        try:
            print_pdf(self._session.history.present, path, self.print_options())
        except DramatisError as error:
            self._message.say(tr(error.sentence))
        else:
            self.tell_saved([path])

    def tell_saved(self, paths: list[Path]) -> None:
        """Say where files were saved, and offer their folder."""
        if len(paths) == 1:
            words = tr("Saved as {name}.").format(name=one_line(paths[0].name))
        else:
            saved = tr("Saved %n file(s) in {folder}.", len(paths))
            words = saved.format(folder=one_line(str(paths[0].parent)))
        folder = QUrl.fromLocalFile(str(paths[0].parent))
        self._message.say(
            words,
            offer=tr("Show in folder"),
            do=lambda: QDesktopServices.openUrl(folder),
            good=True,
        )

    def _remember_print(self, options: "PrintOptions") -> None:
        from reader.exporting.print_options import to_remember

        self._preferences.change(replace(self._preferences.now, printing=to_remember(options)))

    def _remember_formats(self, formats: tuple[str, ...]) -> None:
        self._preferences.change(replace(self._preferences.now, export_formats=formats))

    def _has_article(self, otherwise: str) -> bool:
        """Tell whether an article is open; say what there is to say otherwise."""
        if not self._session.article.text:
            self._message.say(otherwise)
        return bool(self._session.article.text)
