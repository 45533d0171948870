"""A list of rows that are painted by a delegate of their own, moved through by arrows."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget
from typing_extensions import override

from reader.reading.themes import Colours
from reader.ui.style.row_list_model import CHOSEN_ROLE, RowListModel

Rows = TypeVar("Rows", bound=RowListModel[Any])


class RowList(QListView, Generic[Rows]):
    """What the lists of names and of articles have in common.

    Nothing in it is selected or edited, Tab leads out of it, and what it stands on shows through.

    Args:
        rows_model: Its rows; becomes its own.
        colours: The theme.
        parent: What it stands on.
    """

    def __init__(self, rows_model: Rows, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows_model = rows_model
        self.colours = colours
        rows_model.setParent(self)
        self.setModel(rows_model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def set_colours(self, colours: Colours) -> None:
        """Paint in another theme."""
        self.colours = colours
        self.viewport().update()

    @override
    def dataChanged(
        self,
        topLeft: QModelIndex | QPersistentModelIndex,
        bottomRight: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        if list(roles) == [CHOSEN_ROLE]:
            # Qt's list would lay out all its rows again, which takes too long for thousands.
            QAbstractItemView.dataChanged(self, topLeft, bottomRight, roles)
        else:
            super().dataChanged(topLeft, bottomRight, roles)
