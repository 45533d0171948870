"""Exports and copies as the window asks for them; what they need is loaded only then."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from reader.settings import Settings
from reader.ui.article_session import ArticleSession
from reader.ui.article_view import ArticleView
from reader.ui.labels import one_line
from reader.ui.message_bar import MessageBar
from reader.ui.navigation import Navigation
from reader.ui.words import tr


class ExportingOut(QObject):
    """Exports the article and its names, and copies with marks.

    Args:
        session: Holds the annotations.
        navigation: Knows who is chosen.
        view: Knows what is selected.
        message: Says what was done.
        window: Parent of the dialog.
        settings: Tells the preferences as they are now.
        change: Takes other preferences.
    """

    def __init__(
        self,
        session: ArticleSession,
        navigation: Navigation,
        view: ArticleView,
        message: MessageBar,
        window: QWidget,
        *,
        settings: Callable[[], Settings],
        change: Callable[[Settings], None],
    ) -> None:
        super().__init__(window)
        self._session = session
        self._navigation = navigation
        self._view = view
        self._message = message
        self._window = window
        self._settings = settings
        self._change = change

    def open_dialog(self) -> None:
        """Let the person choose formats and where they go; the formats are remembered."""
        if not self._session.article.text:
            self._message.say(tr("There is no article to export. Open one first."))
            return
        from reader.ui.exporting.dialog import ExportDialog

        dialog = ExportDialog(
            self._session.history.present,
            self._session.folder,
            chosen_ids=self._navigation.state.chosen_ids,
            formats=self._settings().export_formats,
            parent=self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.exported.connect(self._tell)
        dialog.exported.connect(lambda _: self._remember(dialog.chosen_formats))
        dialog.open()

    def copy_with_marks(self) -> None:
        """Copy what is selected with its marks, as rich text and as plain."""
        span = self._view.selected_span()
        if span is None:
            self._message.say(tr("Select some of the text first."))
            return
        from reader.ui.exporting.clipboard import copy_with_marks

        copy_with_marks(self._session.history.present, span, QGuiApplication.clipboard())

    def _tell(self, paths: list[Path]) -> None:
        if len(paths) == 1:
            self._message.say(tr("Saved as {name}.").format(name=one_line(paths[0].name)))
        else:
            saved = tr("Saved %n file(s) in {folder}.", len(paths))
            self._message.say(saved.format(folder=one_line(str(paths[0].parent))))

    def _remember(self, formats: tuple[str, ...]) -> None:
        self._change(replace(self._settings(), export_formats=formats))
