"""The choices beside the preview: what is printed, which names, and how."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from reader.exporting.index.name_index import TITLES
from reader.exporting.print_options import (
    LARGEST_TYPE,
    SMALLEST_TYPE,
    Orientation,
    Paper,
    PrintContent,
    PrintOptions,
)
from reader.text.entity import MentionForm
from reader.ui.style.choice_groups import add_group, checked, names_buttons, radio_buttons
from reader.ui.words.words import tr
from reader.wording import Wording

_CONTENTS = {
    PrintContent.MARKED_AND_INDEX: Wording("Marked text and &index"),
    PrintContent.MARKED: Wording("&Marked text"),
    PrintContent.INDEX: Wording("Inde&x only"),
    PrintContent.PLAIN: Wording("Plain &text"),
}


_FORMS = {
    MentionForm.ADJECTIVE: Wording("Ad&jectives: “Russian”"),
    MentionForm.PRONOUN: Wording("Prono&uns: “she”"),
    MentionForm.NOMINAL: Wording("&Descriptions: “the board”"),
}


class PrintChoices(QWidget):
    """Shows print options and says when they are changed.

    Args:
        options: What is chosen at first.
        chosen_ids: Ids of the entities that are chosen in the window.
        parent: The widget that owns it.
    """

    options_changed = Signal(PrintOptions)

    def __init__(
        self, options: PrintOptions, chosen_ids: Iterable[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._options = options
        self._chosen = frozenset(chosen_ids)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 12)
        column.setSpacing(6)
        contents = {each: tr(words) for each, words in _CONTENTS.items()}
        self.contents = radio_buttons(tr("Print"), contents, options.content, self)
        add_group(column, tr("Print"), self.contents.values())
        self.names = names_buttons(len(self._chosen), self, only_chosen=options.chosen is not None)
        add_group(column, tr("Names"), self.names.values())
        column.addSpacing(6)
        self.kinds = {kind: QCheckBox(tr(title), self) for kind, title in TITLES.items()}
        for kind, box in self.kinds.items():
            box.setChecked(kind in options.kinds)
            box.toggled.connect(self._changed)
            column.addWidget(box)
        self.forms = {named: QCheckBox(tr(words), self) for named, words in _FORMS.items()}
        add_group(column, tr("Other words for them"), self.forms.values())
        for named, box in self.forms.items():
            box.setChecked(named in options.forms)
            box.toggled.connect(self._changed)
        looks = {True: tr("C&olour"), False: tr("&Grey")}
        self.colours = radio_buttons(tr("Lines"), looks, options.colour, self)
        add_group(column, tr("Lines"), self.colours.values())
        column.addSpacing(6)
        self.tint = QCheckBox(tr("Tint &behind names"), self)
        self.tint.setChecked(options.tint)
        column.addWidget(self.tint)
        self.highlights = QCheckBox(tr("Names as comments (PDF)"), self)
        self.highlights.setChecked(options.highlights)
        column.addWidget(self.highlights)
        self.heard = QCheckBox(tr("Say the marks when read a&loud"), self)
        self.heard.setChecked(options.heard)
        self.heard.toggled.connect(self._changed)
        column.addWidget(self.heard)
        self.paper = QComboBox(self)
        for paper in Paper:
            self.paper.addItem(paper.label, paper)
        self.paper.setCurrentIndex(list(Paper).index(options.paper))
        self.orientation = QComboBox(self)
        for orientation in Orientation:
            self.orientation.addItem(tr(orientation.label), orientation)
        self.orientation.setCurrentIndex(list(Orientation).index(options.orientation))
        self.note_margin = QCheckBox(tr("&Wide margin for notes"), self)
        self.note_margin.setChecked(options.note_margin)
        self.type_size = QDoubleSpinBox(self)
        self.type_size.setRange(SMALLEST_TYPE, LARGEST_TYPE)
        self.type_size.setSingleStep(0.5)
        self.type_size.setDecimals(1)
        self.type_size.setSuffix(tr(" pt"))
        self.type_size.setValue(options.type_size)
        form = QFormLayout()
        form.setContentsMargins(0, 18, 0, 0)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.addRow(tr("&Paper"), self.paper)
        form.addRow(tr("Tur&ned"), self.orientation)
        form.addRow(tr("Type &size"), self.type_size)
        column.addLayout(form)
        column.addSpacing(6)
        column.addWidget(self.note_margin)
        column.addStretch()
        for buttons in (self.contents, self.names, self.colours):
            for button in buttons.values():
                button.toggled.connect(self._changed)
        self.tint.toggled.connect(self._changed)
        self.highlights.toggled.connect(self._changed)
        self.note_margin.toggled.connect(self._changed)
        self.paper.currentIndexChanged.connect(self._changed)
        self.orientation.currentIndexChanged.connect(self._changed)
        self.type_size.valueChanged.connect(self._changed)
        self._options = self._read()
        self._enable()

    @property
    def options(self) -> PrintOptions:
        """What is chosen now."""
        return self._options

    def _changed(self) -> None:
        options = self._read()
        self._enable()
        if options != self._options:
            self._options = options
            self.options_changed.emit(options)

    def _enable(self) -> None:
        has_names = not self.contents[PrintContent.PLAIN].isChecked()
        for box in (*self.kinds.values(), *self.forms.values()):
            box.setEnabled(has_names)
        self.names[False].setEnabled(has_names)
        self.names[True].setEnabled(has_names and bool(self._chosen))
        has_marks = has_names and not self.contents[PrintContent.INDEX].isChecked()
        self.tint.setEnabled(has_marks)
        self.highlights.setEnabled(has_marks)
        self.heard.setEnabled(has_marks)
        for button in self.colours.values():
            button.setEnabled(has_marks)

    def _read(self) -> PrintOptions:
        return replace(
            self._options,
            content=checked(self.contents),
            chosen=self._chosen if self.names[True].isChecked() else None,
            kinds=frozenset(kind for kind, box in self.kinds.items() if box.isChecked()),
            forms=frozenset(MentionForm)
            - {named for named, box in self.forms.items() if not box.isChecked()},
            colour=self.colours[True].isChecked(),
            tint=self.tint.isChecked(),
            highlights=self.highlights.isChecked(),
            heard=self.heard.isChecked(),
            paper=list(Paper)[self.paper.currentIndex()],
            orientation=list(Orientation)[self.orientation.currentIndex()],
            note_margin=self.note_margin.isChecked(),
            type_size=round(self.type_size.value() * 2) / 2,
        )
