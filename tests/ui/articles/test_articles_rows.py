"""What a row of the list of articles shows and says of what became of its article."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont
from pytestqt.qtbot import QtBot

from reader.reading.reading_list import ListRow, RowState
from reader.reading.themes import LIGHT
from reader.ui.articles.articles_rows import ArticlesRows

ROWS = (
    ListRow("being read"),
    ListRow("new"),
    ListRow("read", state=RowState.READ),
    ListRow("refused", "It is empty.", state=RowState.REFUSED),
    ListRow("a part", offset=10),
)


@pytest.fixture
def rows(qtbot: QtBot) -> ArticlesRows:
    rows = ArticlesRows(QFont(), LIGHT)
    qtbot.addWidget(rows)
    rows.resize(240, 400)
    rows.show_rows(ROWS, 0)
    rows.show()
    return rows


def test_a_sign_before_the_title_tells_what_became_of_it(rows: ArticlesRows) -> None:
    assert _signs(rows, LIGHT.accent, 14, 26) == [False, True, False, False, False]
    assert _painted(rows) == [False, True, False, True, False]


def test_the_row_that_is_being_read_has_a_bar_at_its_edge(rows: ArticlesRows) -> None:
    assert _signs(rows, LIGHT.accent, 2, 4)[1:] == [False] * 4
    rows.show_current(2)
    assert _signs(rows, LIGHT.accent, 2, 4)[2]


def test_what_became_of_it_is_said(rows: ArticlesRows) -> None:
    model = rows.rows_model
    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(len(ROWS))]
    assert spoken == [
        "being read, being read",
        "new, not read yet",
        "read",
        "refused, could not be opened: It is empty.",
        "a part, heading",
    ]


def _painted(rows: ArticlesRows) -> list[bool]:
    """Tell for each row whether anything stands on its ground before the title."""
    image = rows.viewport().grab().toImage()
    return [
        len({image.pixel(x, y) for x in range(14, 26) for y in _inside(row)}) > 1
        for row in _rows(rows)
    ]


def _signs(rows: ArticlesRows, colour: str, left: int, right: int) -> list[bool]:
    """Tell for each row whether a colour is painted between two columns of pixels."""
    image = rows.viewport().grab().toImage()
    return [
        any(
            image.pixelColor(x, y) == QColor(colour)
            for x in range(left, right)
            for y in _inside(row)
        )
        for row in _rows(rows)
    ]


def _rows(rows: ArticlesRows) -> list[QRect]:
    """Return where each row stands."""
    return [rows.visualRect(rows.rows_model.index(row)) for row in range(len(ROWS))]


def _inside(row: QRect) -> range:
    """Return the lines of pixels of a row without those of its frame."""
    return range(row.top() + 3, row.bottom() - 2)
