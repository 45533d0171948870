"""What stands under the preview: which page it shows, and how large."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QToolButton, QWidget

from reader.ui.printing.preview.page_view import PageView
from reader.ui.words.words import percent, tr

_MINUS = "\N{MINUS SIGN}"


class PreviewBar(QWidget):
    """A page box and a zoom for a preview.

    Args:
        view: The preview.
        parent: The widget that owns it.
    """

    def __init__(self, view: PageView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.page_box = QSpinBox(self)
        self.page_box.setPrefix(tr("Page "))
        self.page_box.setMinimum(1)
        self.page_box.setAccessibleName(tr("Page"))
        self.page_box.setKeyboardTracking(False)
        self.page_box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.page_box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.smaller = self._button(_MINUS, tr("Smaller"), view.zoom_out)
        self.fitting = self._button(percent(100), tr("As wide as there is room for"), view.fit)
        self.larger = self._button("+", tr("Larger"), view.zoom_in)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.page_box)
        row.addSpacing(10)
        for button in (self.smaller, self.fitting, self.larger):
            row.addWidget(button)
        self.page_box.valueChanged.connect(self._ask)
        view.page_shown.connect(self._tell_page)
        view.zoomed.connect(self._tell_zoom)

    def _button(self, sign: str, words: str, asked: object) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setAutoRaise(True)
        button.clicked.connect(asked)
        return button

    def _ask(self, number: int) -> None:
        self._view.show_page(number - 1)

    def _tell_page(self, number: int) -> None:
        """Say the page without asking the view for it again."""
        edition = self._view.edition
        if edition is None:
            return
        with QSignalBlocker(self.page_box):
            self.page_box.setMaximum(edition.page_count)
            self.page_box.setSuffix(tr(" of {count}").format(count=edition.page_count))
            self.page_box.setValue(number + 1)

    def _tell_zoom(self, zoom: float) -> None:
        self.fitting.setText(percent(round(zoom * 100)))
