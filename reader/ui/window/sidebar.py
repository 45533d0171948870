"""What stands beside the text: the names, and below them, on request, all about one of them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

_SHARE = 0.5
"""Of the height, that the pane takes when it first shows."""


class Sidebar(QSplitter):
    """Parts its height between the names and the pane below them; the border drags.

    Args:
        panel: The names.
        about: The pane.
        parent: The window.
    """

    def __init__(self, panel: QWidget, about: QWidget, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._about = about
        self._shared = False
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(panel)
        self.addWidget(about)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)

    def open_about(self) -> None:
        """Show the pane: as high as it was, or half of the height at first."""
        self._about.show()
        if not self._shared:
            self._shared = True
            low = round(_SHARE * self.height())
            self.setSizes([self.height() - low, low])
