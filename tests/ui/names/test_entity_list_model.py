"""The rows of a panel as Qt asks for them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtWidgets import QListView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reader.reading.reading_state import ReadingState
from reader.reading.themes import LIGHT
from reader.text.entity import EntityKind
from reader.ui.names.entity_list_model import ChosenAs, EntityListModel
from reader.ui.names.entity_rows import EntityRow, make_rows
from reader.ui.names.names_panel import NamesPanel
from reader.ui.style.row_list_model import CHOSEN_ROLE
from tests.notation import annotations_of

ROWS = make_rows(annotations_of("[Ada|person] met [Bob|person] and [Cy|person]."))


@pytest.mark.parametrize("rows", [(), ROWS[:1], ROWS])
def test_the_model_keeps_qt_s_rules(
    qtmodeltester: ModelTester, qtbot: QtBot, rows: tuple[EntityRow, ...]
) -> None:
    model = EntityListModel()
    model.show_rows(ROWS)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.show_chosen({ROWS[0].entity.id: 0})
    model.show_rows(rows)
    model.show_chosen({})


def test_who_is_chosen_is_said(qtbot: QtBot) -> None:
    model = EntityListModel()
    model.show_rows(ROWS)
    model.show_chosen({ROWS[1].entity.id: 2})
    chosen = [model.data(model.index(number), CHOSEN_ROLE) for number in range(3)]
    assert chosen == [None, ChosenAs(2), None]
    spoken = model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Bob, person, 1 mention, chosen"
    assert model.row_of(ROWS[2].entity.id) == 2
    assert model.row_of("nobody") is None


def test_a_tooltip_tells_the_whole_of_it_as_it_is_written(qtbot: QtBot) -> None:
    model = EntityListModel()
    entity = replace(ROWS[0].entity, name="<b>Ada & Sons</b>", role="a firm")
    model.show_rows((EntityRow(entity, "Ada"),))
    shown = QTextDocument()
    shown.setHtml(model.data(model.index(0), Qt.ItemDataRole.ToolTipRole))
    assert shown.toPlainText().split() == ["<b>Ada", "&", "Sons</b>", "a", "firm"]


def test_several_are_told_apart_by_letters(qtbot: QtBot) -> None:
    model = EntityListModel()
    model.show_rows(ROWS)
    model.show_chosen({ROWS[0].entity.id: 0})
    with qtbot.waitSignals([model.dataChanged] * 2):
        model.show_chosen({ROWS[0].entity.id: 0, ROWS[2].entity.id: 1})
    chosen = [model.data(model.index(number), CHOSEN_ROLE) for number in range(3)]
    assert chosen == [ChosenAs(0, "A"), None, ChosenAs(1, "B")]
    spoken = model.data(model.index(2), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Cy, person, 1 mention, chosen as B"


def test_three_thousand_names_share_the_sidebar(qtbot: QtBot) -> None:
    kinds = [kind.value for kind in EntityKind]
    notation = " ".join(f"[Name{number}|{kinds[number % 3]}]" for number in range(3000))
    panel = NamesPanel(QFont(), LIGHT)
    qtbot.addWidget(panel)
    panel.resize(348, 800)
    panel.show_state(ReadingState(annotations_of(notation)))
    panel.show()
    heights = [each.height() for each in panel.lists.values()]
    assert min(heights) > 150
    assert not panel.grab().isNull()
    panel.filter_box.setText("name2999")
    assert sum(each.rows_model.rowCount() for each in panel.lists.values()) == 1
    assert all(isinstance(each, QListView) for each in panel.lists.values())
