"""Print and PDF as the window asks for them; what they need is loaded only then."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QWidget

from reader.errors import DramatisError
from reader.settings import Settings
from reader.ui.article_session import ArticleSession
from reader.ui.labels import one_line
from reader.ui.message_bar import MessageBar
from reader.ui.navigation import Navigation
from reader.ui.words import tr

if TYPE_CHECKING:
    from reader.exporting.print_options import PrintOptions


class PrintingOut(QObject):
    """Prints the article with its marks and the index of its names.

    Args:
        session: Holds the annotations.
        navigation: Knows who is chosen.
        message: Says what went wrong.
        window: Parent of the dialogs.
        settings: Tells the preferences as they are now.
        change: Takes other preferences.
    """

    def __init__(
        self,
        session: ArticleSession,
        navigation: Navigation,
        message: MessageBar,
        window: QWidget,
        *,
        settings: Callable[[], Settings],
        change: Callable[[Settings], None],
    ) -> None:
        super().__init__(window)
        self._navigation = navigation
        self._session = session
        self._message = message
        self._window = window
        self._settings = settings
        self._change = change

    def open_dialog(self) -> None:
        """Let the person choose what is printed, with a preview; the choices are remembered."""
        if not self._has_article():
            return
        from reader.ui.printing.dialog import PrintDialog

        dialog = PrintDialog(
            self._session.history.present,
            chosen_ids=self._navigation.state.chosen_ids,
            options=self._options(),
            parent=self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._remember(dialog.options))
        dialog.open()

    def save_pdf(self) -> None:
        """Let the person choose a file, and write the print edition there as PDF."""
        if not self._has_article():
            return
        from PySide6.QtWidgets import QFileDialog

        title = one_line(self._session.article.title, limit=60).replace("/", "-")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Save as PDF"),
            str(self._session.folder / f"{title}.pdf"),
            "PDF (*.pdf)",
        )
        if chosen:
            self.write_pdf(Path(chosen))

    def write_pdf(self, path: Path) -> None:
        """Write the print edition to a file; what goes wrong is said in the window."""
        from reader.ui.printing.pdf_file import print_pdf

        try:
            print_pdf(self._session.history.present, path, self._options())
        except DramatisError as error:
            self._message.say(tr(error.sentence))
        else:
            self._message.say(tr("Saved as {name}.").format(name=one_line(path.name)))

    def _options(self) -> "PrintOptions":
        from reader.exporting.print_options import Paper, remembered

        system = QLocale.system().measurementSystem()
        is_letter = system is QLocale.MeasurementSystem.ImperialUSSystem
        usual = Paper.LETTER if is_letter else Paper.A4
        return remembered(self._settings().printing, usual_paper=usual)

    def _remember(self, options: "PrintOptions") -> None:
        from reader.exporting.print_options import to_remember

        self._change(replace(self._settings(), printing=to_remember(options)))

    def _has_article(self) -> bool:
        if not self._session.article.text:
            self._message.say(tr("There is no article to print. Open one first."))
        return bool(self._session.article.text)
