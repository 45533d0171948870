"""The print dialog: choices at the left, the pages as they will be at the right."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.errors import Cancelled, DramatisError
from reader.exporting.files import write_whole
from reader.exporting.print_options import PrintOptions
from reader.text.annotations import Annotations
from reader.ui.printing.choices import PrintChoices
from reader.ui.printing.edition import Edition
from reader.ui.printing.pdf.pdf_file import edition_pdf
from reader.ui.printing.pdf_path import ask_pdf_path
from reader.ui.printing.preview.page_view import PageView
from reader.ui.printing.preview.preview_bar import PreviewBar
from reader.ui.printing.printer import paint_pages, prepare_printer
from reader.ui.session.background import Job
from reader.ui.session.working_dialog import WorkingDialog
from reader.ui.style.fonts import load_fonts
from reader.ui.words.words import tr

_CHOICES_WIDTH = 250
_AROUND = 60
"""Pixels of the screen that the dialog leaves to its frame and to what stands around it."""
_WORDS_AT_ONCE = 20_000
"""A longer article is laid out in the background, so that the dialog answers meanwhile."""


class PrintDialog(WorkingDialog):
    """Asks how to print, shows it, and prints or saves it.

    Args:
        annotations: The article and its entities.
        folder: Where a PDF goes at first.
        chosen_ids: Ids of the entities chosen in the window.
        options: What is chosen at first; the day of printing is added.
        parent: The window.
    """

    def __init__(
        self,
        annotations: Annotations,
        folder: Path,
        *,
        chosen_ids: Iterable[str] = (),
        options: PrintOptions | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Print"), parent)
        self._annotations = annotations
        self._folder = folder
        self._saving = False
        self.setSizeGripEnabled(True)
        chosen = replace(options or PrintOptions(), printed=date.today())  # noqa: DTZ011 - the wall clock's day
        self.choices = PrintChoices(chosen, chosen_ids, self)
        self.view = PageView(self)
        self.bar = PreviewBar(self.view, self)
        self.pages_label = QLabel(self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        self.progress.setMaximumWidth(220)
        self.progress.setAccessibleName(tr("Progress"))
        self.progress.hide()
        self.pages_label.hide()
        self.print_button = QPushButton(tr("P&rint…"), self)
        self.save_button = QPushButton(tr("Sa&ve as PDF…"), self)
        self.cancel_button = QPushButton(tr("Cancel"), self)
        self.print_button.setDefault(True)
        self._arrange()
        self.choices.options_changed.connect(self._lay_out)
        self.print_button.clicked.connect(self.ask_printer)
        self.save_button.clicked.connect(self.ask_path)
        self.cancel_button.clicked.connect(self._cancel)
        room = (parent or self).screen().availableSize()
        self.resize(min(1000, room.width() - _AROUND), min(780, room.height() - _AROUND))
        self.unfinished.setVisible(not annotations.complete)
        self._lay_out(self.choices.options)

    def take(self, annotations: Annotations) -> None:
        """Take newer names of the same article; the pages follow, one laying out at a time."""
        if annotations.article is not self._annotations.article or self._saving:
            return
        self._annotations = annotations
        self.unfinished.setVisible(not annotations.complete)
        if annotations.complete:
            self._lay_out(self.choices.options)
        elif self._job is None:
            # What can be printed meanwhile is what was shown last.
            self._lay_out_apart(self.choices.options)

    @property
    def options(self) -> PrintOptions:
        """What is chosen, to be remembered."""
        return self.choices.options

    def ask_printer(self) -> None:
        """Let the person choose a printer, and print."""
        edition = self.view.edition
        if edition is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare_printer(printer, edition)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, edition.page_count)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print what the preview shows, and close."""
        edition = self.view.edition
        if edition is None:
            return
        try:
            paint_pages(printer, edition)
        except DramatisError as error:
            self._complain(error)
        else:
            self.accept()

    def ask_path(self) -> None:
        """Let the person choose a file, and save."""
        path = ask_pdf_path(self._annotations.article, self._folder, self)
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> None:
        """Write what the preview shows as PDF, in the background, and close."""
        edition = self.view.edition
        if edition is None:
            return
        self._saving = True
        self._busy(edition.page_count)

        def write(job: Job) -> None:
            def went_on(done: int) -> bool:
                job.progress(done)
                return not job.cancelled()

            data = edition_pdf(edition, progress=went_on)
            if job.cancelled():
                raise Cancelled
            write_whole(path, data, source=self._annotations.article.source)

        self._job = self._background.run(
            write,
            on_success=lambda _: self.accept(),
            on_failure=self._complain,
            on_progress=self._went_on,
        )

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(_scrolling(self.choices, self))
        top.addWidget(_hairline(QFrame.Shape.VLine, self))
        top.addWidget(self.view, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 12, 20, 14)
        foot.setSpacing(10)
        foot.addWidget(self.bar)
        foot.addWidget(self.pages_label)
        foot.addWidget(self.progress)
        foot.addWidget(self.unfinished, 1)
        foot.addStretch()
        for button in (self.cancel_button, self.save_button, self.print_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top, 1)
        column.addWidget(_hairline(QFrame.Shape.HLine, self))
        column.addLayout(foot)

    def _lay_out(self, options: PrintOptions) -> None:
        families = load_fonts()
        if self._job is not None:
            self._job.cancel()
        if self._annotations.article.word_count <= _WORDS_AT_ONCE:
            self._show(Edition(self._annotations, options, families))
            return
        self._busy(0)
        self.pages_label.setText(tr("Laying out…"))
        self._lay_out_apart(options)

    def _lay_out_apart(self, options: PrintOptions) -> None:
        families = load_fonts()
        self._job = self._background.run(
            lambda job: Edition(self._annotations, options, families, cancelled=job.cancelled),
            on_success=self._show,
            on_failure=self._complain,
        )

    def _show(self, edition: Edition) -> None:
        self._idle()
        self.view.show_edition(edition)

    def _busy(self, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(0)
        self.progress.show()
        self.bar.hide()
        self.pages_label.show()
        self.print_button.setEnabled(False)
        self.save_button.setEnabled(False)

    def _idle(self) -> None:
        self._job = None
        self._saving = False
        self.choices.setEnabled(True)
        self.progress.hide()
        self.pages_label.hide()
        self.bar.show()
        self.print_button.setEnabled(True)
        self.save_button.setEnabled(True)

    def _went_on(self, done: object) -> None:
        if isinstance(done, int):
            self.progress.setValue(done)
            self.pages_label.setText(
                tr("Writing page {page} of {count}").format(
                    page=done, count=self.progress.maximum()
                )
            )

    def _cancel(self) -> None:
        """Stop the writing if it is under way; else close."""
        if self._saving and self._job is not None:
            self._job.cancel()
            self._idle()
        else:
            self.reject()

    def _complain(self, error: DramatisError) -> None:
        self._idle()
        self.warn(error)


def _scrolling(choices: QWidget, owner: QWidget) -> QScrollArea:
    """Return choices in a column that scrolls where the screen is too low for all of them."""
    area = QScrollArea(owner)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setFixedWidth(_CHOICES_WIDTH)
    area.setWidget(choices)
    return area


def _hairline(shape: QFrame.Shape, owner: QWidget) -> QFrame:
    line = QFrame(owner)
    line.setFrameShape(shape)
    line.setFrameShadow(QFrame.Shadow.Plain)
    colour = owner.palette().mid().color().name()
    line.setStyleSheet(f"color: {colour}")
    line.setFixedWidth(1) if shape is QFrame.Shape.VLine else line.setFixedHeight(1)
    return line
