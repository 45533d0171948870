"""What a row of the list of articles shows and says of what became of its article."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont
from pytestqt.qtbot import QtBot

from reader.reading.reading_list import ListRow, RowState
from reader.reading.themes import LIGHT
from reader.ui.articles.articles_pane import ArticlesPane

ROWS = (
    ListRow("being read"),
    ListRow("new"),
    ListRow("read", state=RowState.READ),
    ListRow("refused", "It is empty.", state=RowState.REFUSED),
    ListRow("a part", offset=10),
)


@pytest.fixture
def pane(qtbot: QtBot) -> ArticlesPane:
    pane = ArticlesPane(QFont(), LIGHT)
    qtbot.addWidget(pane)
    pane.resize(240, 400)
    pane.show_rows("Articles", ROWS, 0)
    pane.show()
    return pane


def test_a_sign_before_the_title_tells_what_became_of_it(pane: ArticlesPane) -> None:
    assert _signs(pane, LIGHT.accent, 14, 26) == [False, True, False, False, False]
    assert _painted(pane) == [False, True, False, True, False]


def test_the_row_that_is_being_read_has_a_bar_at_its_edge(pane: ArticlesPane) -> None:
    assert _signs(pane, LIGHT.accent, 2, 4)[1:] == [False] * 4
    pane.show_current(2)
    assert _signs(pane, LIGHT.accent, 2, 4)[2]


def test_what_became_of_it_is_said(pane: ArticlesPane) -> None:
    model = pane.list.rows_model
    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(len(ROWS))]
    assert spoken == [
        "being read, being read",
        "new, not read yet",
        "read",
        "refused, could not be opened: It is empty.",
        "a part, heading",
    ]


def _painted(pane: ArticlesPane) -> list[bool]:
    """Tell for each row whether anything stands on its ground before the title."""
    image = pane.list.viewport().grab().toImage()
    return [
        len({image.pixel(x, y) for x in range(14, 26) for y in _inside(row)}) > 1
        for row in _rows(pane)
    ]


def _signs(pane: ArticlesPane, colour: str, left: int, right: int) -> list[bool]:
    """Tell for each row whether a colour is painted between two columns of pixels."""
    image = pane.list.viewport().grab().toImage()
    return [
        any(
            image.pixelColor(x, y) == QColor(colour)
            for x in range(left, right)
            for y in _inside(row)
        )
        for row in _rows(pane)
    ]


def _rows(pane: ArticlesPane) -> list[QRect]:
    """Return where each row stands."""
    return [pane.list.visualRect(pane.list.rows_model.index(row)) for row in range(len(ROWS))]


def _inside(row: QRect) -> range:
    """Return the lines of pixels of a row without those of its frame."""
    return range(row.top() + 3, row.bottom() - 2)
