"""The pane before the text: one list at a time, and a switch that says which."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from reader.reading.themes import Colours
from reader.ui.lists.list_page import ListPage
from reader.ui.lists.section_switch import SectionSwitch
from reader.ui.style.mirroring import is_mirrored
from reader.ui.style.row_list import RowList
from reader.ui.words.announcements import announce

_TOP, _HEADER_HEIGHT, _SIDE = 10, 28, 8


class ListsPane(QWidget):
    """Shows one of several lists under its title, which is also what leads to the others.

    Args:
        font: Of the interface.
        colours: The theme.
        parent: The window.
    """

    section_changed = Signal(str)
    """The name of the list that shows now."""

    def __init__(self, font: QFont, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._font, self._colours = font, colours
        self._pages: dict[str, ListPage] = {}
        self._section = ""
        self._switch = SectionSwitch(font, colours, self)
        self._switch.chosen.connect(self._choose)
        self.hide()

    @property
    def section(self) -> str:
        """The name of the list that shows."""
        return self._section

    @property
    def colours(self) -> Colours:
        """The theme."""
        return self._colours

    @property
    def page(self) -> ListPage:
        """The list that shows, with what stands around it."""
        return self._pages[self._section]

    @property
    def list(self) -> RowList[Any]:
        """The rows that show."""
        return self.page.rows

    @property
    def heading(self) -> str:
        """What stands over the rows."""
        return self._switch.text()

    @property
    def switch(self) -> SectionSwitch:
        """What leads to the other lists."""
        return self._switch

    def add(self, name: str, title: str, rows: RowList[Any], *, empty: str) -> ListPage:
        """Add a list and return its page.

        Args:
            name: To call it by; that of the first is shown.
            title: As it stands over the rows.
            rows: Of the list; becomes the page's own.
            empty: What stands there while there are no rows.
        """
        page = ListPage(rows, self._font, self._colours, self)
        page.say_empty(empty)
        rows.setAccessibleName(title)
        self._pages[name] = page
        self._switch.offer(name, title)
        page.setVisible(not self._section)
        if not self._section:
            self.show_section(name)
        return page

    def show_section(self, name: str) -> None:
        """Show another list."""
        if name != self._section:
            self._section = name
            for each, page in self._pages.items():
                page.setVisible(each == name)
            self._switch.show_section(name)
            self.section_changed.emit(name)

    def set_colours(self, colours: Colours) -> None:
        """Show everything in another theme."""
        self._colours = colours
        self._switch.set_colours(colours)
        for page in self._pages.values():
            page.set_colours(colours)
        self.update()

    def _choose(self, name: str) -> None:
        self.show_section(name)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.heading)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        top = _TOP + _HEADER_HEIGHT
        self._switch.setGeometry(_SIDE, _TOP, self.width() - 2 * _SIDE, _HEADER_HEIGHT)
        line = 0 if is_mirrored(self) else 1
        for page in self._pages.values():
            page.setGeometry(1 - line, top, self.width() - 1, self.height() - top)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._colours.sidebar))
            painter.setPen(QColor(self._colours.hairline))
            edge = 0 if is_mirrored(self) else self.width() - 1
            painter.drawLine(edge, 0, edge, self.height())
