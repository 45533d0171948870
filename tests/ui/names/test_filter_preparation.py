"""What the filter looks through is worked out ahead, but not while names are being found."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.ui.names.entity_rows import EntityRow, make_rows
from reader.ui.names.filter_preparation import FilterPreparation
from tests.notation import annotations_of

NOTATION = " ".join(f"[Name{number}|person]" for number in range(150))


def prepared(rows: tuple[EntityRow, ...]) -> int:
    return sum("sought" in vars(row) for row in rows)


def test_rows_are_prepared_once_all_names_are_found(qtbot: QtBot) -> None:
    panel = QObject()
    preparation = FilterPreparation(panel)
    rows = make_rows(annotations_of(NOTATION))
    preparation.hold(True)
    preparation.take(rows)
    assert not preparation._timer.isActive()
    preparation.hold(False)
    qtbot.waitUntil(lambda: prepared(rows) == len(rows))
    assert not preparation._timer.isActive()


def test_a_few_are_prepared_at_a_time(qtbot: QtBot) -> None:
    panel = QObject()
    preparation = FilterPreparation(panel)
    rows = make_rows(annotations_of(NOTATION))
    preparation.take(rows)
    preparation._prepare()
    assert 0 < prepared(rows) < len(rows)
