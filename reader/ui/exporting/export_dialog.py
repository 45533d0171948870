"""The export dialog: which formats, of whom, and where to."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.errors import DramatisError
from reader.exporting.export_formats import FORMATS, FormatGroup
from reader.exporting.files import (
    export_files,
    planned_files,
    suggested_name,
    with_companions,
)
from reader.operations import sentence_rules, with_sayings
from reader.text.annotations import Annotations
from reader.ui.exporting.spoken_words import spoken_words
from reader.ui.session.working_dialog import WorkingDialog
from reader.ui.style.choice_groups import add_group, names_buttons
from reader.ui.style.push_button import PushButton
from reader.ui.words.words import tr

_MOST_NAMED = 2
"""Files named one by one where they are replaced; more are counted."""

_NARROWEST = 520


class ExportDialog(WorkingDialog):
    """Asks what to export and writes it.

    Args:
        annotations: The article and its entities.
        folder: Where files go at first.
        chosen_ids: Ids of the entities chosen in the window.
        formats: Names of the formats that are ticked at first.
        parent: The window.
    """

    exported = Signal(list)
    """The paths of the files that were written."""

    def __init__(
        self,
        annotations: Annotations,
        folder: Path,
        *,
        chosen_ids: Iterable[str] = (),
        formats: Iterable[str] = ("html",),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Export"), parent)
        self._annotations = annotations
        self._chosen = frozenset(chosen_ids)
        ticked = frozenset(formats)
        self.formats = {name: QCheckBox(tr(each.title), self) for name, each in FORMATS.items()}
        for name, box in self.formats.items():
            box.setChecked(name in ticked)
            box.setAccessibleDescription(tr(FORMATS[name].group.value))
            box.toggled.connect(self._show_plan)
        self.names = names_buttons(len(self._chosen), self)
        self.name = QLineEdit(suggested_name(annotations.article), self)
        self.folder = QLineEdit(str(folder), self)
        for field in (self.name, self.folder):
            field.setObjectName("boxed")
        self.browse_button = PushButton(tr("&Browse…"), self)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.cancel_button = QPushButton(tr("Cancel"), self)
        self.export_button = QPushButton(tr("E&xport"), self)
        self.export_button.setDefault(True)
        self._arrange()
        self.name.textChanged.connect(self._show_plan)
        self.folder.textChanged.connect(self._show_plan)
        self.browse_button.clicked.connect(self._browse)
        self.cancel_button.clicked.connect(self.reject)
        self.export_button.clicked.connect(self.export)
        self._show_plan()
        self.unfinished.setVisible(not annotations.complete)

    def take(self, annotations: Annotations) -> None:
        """Take newer names of the same article, as they are found."""
        if annotations.article is self._annotations.article:
            self._annotations = annotations
            self.unfinished.setVisible(not annotations.complete)

    @property
    def chosen_formats(self) -> tuple[str, ...]:
        """Names of the formats that are ticked, to be remembered."""
        return tuple(name for name, box in self.formats.items() if box.isChecked())

    @property
    def files(self) -> dict[str, Path]:
        """The file that each ticked format would be written to."""
        folder, name = self.folder.text().strip(), self.name.text().strip()
        is_plain = name not in ("", ".", "..") and not set(name) & set("/\\\0")
        if not folder or not is_plain:
            return {}
        return planned_files(Path(folder).expanduser(), name, self.chosen_formats)

    def export(self) -> None:
        """Write the files in the background, and close."""
        files = self.files
        chosen = self._chosen if self.names[True].isChecked() else None
        annotations, words = self._annotations, spoken_words()
        self._set_busy(True)
        self.note.setText(tr("Exporting…"))
        self._job = self._background.run(
            lambda job: export_files(
                with_sayings(annotations),
                files,
                chosen=chosen,
                words=words,
                sentences=sentence_rules(),
                cancelled=job.cancelled,
            ),
            on_success=self._finish,
            on_failure=self._complain,
        )

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(7)
        column.addLayout(self._format_groups())
        add_group(column, tr("Names"), self.names.values())
        column.addSpacing(12)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        fields = ((tr("&Name"), self.name), (tr("&Folder"), self.folder))
        for row, (title, field) in enumerate(fields):
            label = QLabel(title, self)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self.browse_button, 1, 2)
        column.addLayout(grid)
        column.addWidget(self.note)
        column.addWidget(self.unfinished)
        column.addStretch()
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addStretch()
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.export_button)
        column.addLayout(foot)
        self.note.setMinimumHeight(2 * self.note.fontMetrics().lineSpacing())
        self.setMinimumWidth(max(_NARROWEST, self.sizeHint().width()))

    def _format_groups(self) -> QHBoxLayout:
        """Return the formats in two columns: for people, and for programs."""
        sides = QHBoxLayout()
        sides.setSpacing(28)
        for groups in ((FormatGroup.READERS, FormatGroup.TABLES), (FormatGroup.PROGRAMS,)):
            side = QVBoxLayout()
            side.setSpacing(7)
            for group in groups:
                boxes = (self.formats[name] for name, one in FORMATS.items() if one.group is group)
                add_group(side, tr(group.value), boxes)
            side.addStretch()
            sides.addLayout(side)
        return sides

    def _show_plan(self) -> None:
        """Say what will come of it before it is done."""
        files = self.files
        self.export_button.setEnabled(bool(files))
        if not self.chosen_formats:
            self.note.setText(tr("Tick a format."))
        elif not files:
            self.note.setText(tr("Give a name without slashes, and a folder."))
        else:
            self.note.setText(_replaced(with_companions(files)))

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Export to"), self.folder.text())
        if folder:
            self.folder.setText(folder)

    def _finish(self, paths: list[Path]) -> None:
        self._job = None
        self.exported.emit(paths)
        self.accept()

    def _complain(self, error: DramatisError) -> None:
        self._job = None
        self._set_busy(False)
        self._show_plan()
        self.warn(error)

    def _set_busy(self, busy: bool) -> None:
        for widget in (*self.formats.values(), self.name, self.folder, self.browse_button):
            widget.setEnabled(not busy)
        self.export_button.setEnabled(not busy)


def _replaced(paths: list[Path]) -> str:
    """Say which files would be replaced, or how many would be written."""
    there = [path.name for path in paths if path.exists()]
    if not there:
        return "" if len(paths) == 1 else tr("%n file(s).", len(paths))
    if len(there) > _MOST_NAMED:
        return tr("%n file(s) are there already and will be replaced.", len(there))
    if len(there) == 1:
        return tr("{name} is there already and will be replaced.").format(name=there[0])
    both = tr("{one} and {other} are there already and will be replaced.")
    return both.format(one=there[0], other=there[1])
