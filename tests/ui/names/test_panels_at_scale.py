"""Names at scale: folding and hiding panels, dragging borders, strips that jump, rows made one."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reader.text.entity import EntityKind
from reader.ui.names.entity_row_delegate import COUNT_RIGHT
from reader.ui.startup.main_window import ReaderWindow
from tests.ui.driving import choose_by_click, entity, focused, press

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE
CONTROL = Qt.KeyboardModifier.ControlModifier


def _click(widget: object, point: QPoint | None = None) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=point or QPoint(10, 10))  # type: ignore[call-overload]


def test_a_click_on_a_heading_folds_its_panel_and_another_opens_it(window: ReaderWindow) -> None:
    panel = window.parts.panel
    _click(panel.headings[PERSON])
    assert panel.lists[PERSON].isHidden()
    assert panel.headings[PERSON].accessibleName() == "People, 2, folded"
    assert window.parts.settings.kinds_folded == ("person",)
    _click(panel.headings[PERSON])
    assert panel.lists[PERSON].isVisible()


def test_arrows_fold_and_open_and_the_focus_goes_along(window: ReaderWindow) -> None:
    panel = window.parts.panel
    press(Qt.Key.Key_2, CONTROL)
    press(Qt.Key.Key_Left)
    assert panel.lists[ORGANISATION].isHidden()
    assert focused() is panel.headings[ORGANISATION]
    press(Qt.Key.Key_Down)
    assert focused() is panel.lists[PLACE]
    press(Qt.Key.Key_2, CONTROL)
    press(Qt.Key.Key_Return)
    assert focused() is panel.lists[ORGANISATION]


def test_the_eye_hides_a_kind_in_text_and_list(window: ReaderWindow) -> None:
    panel, turin = window.parts.panel, entity(window, "Turin").mentions[0].span
    choose_by_click(window, "Turin")
    _click(panel.headings[PLACE].eye)
    assert panel.headings[PLACE].accessibleName() == "Places, hidden"
    assert window.view.state.annotations.at(turin.start) is None
    assert window.parts.navigation.state.chosen == ()
    assert entity(window, "Turin").mentions
    window.parts.action_set["show_place"].trigger()
    assert window.view.state.annotations.at(turin.start) is not None
    assert [row.title for row in panel.lists[PLACE].rows_model.rows] == ["London", "Turin"]


def test_a_border_drags_and_a_double_click_gives_the_heights_back(window: ReaderWindow) -> None:
    panel = window.parts.panel
    panel.setFixedHeight(300)
    before = [panel.lists[kind].height() for kind in EntityKind]
    border = panel.borders[ORGANISATION]
    place = border.mapTo(panel, QPoint(60, 3))
    QTest.mousePress(border, Qt.MouseButton.LeftButton, pos=QPoint(60, 3))
    QTest.mouseMove(border, QPoint(60, 3 - 20))
    QTest.mouseRelease(border, Qt.MouseButton.LeftButton, pos=border.mapFrom(panel, place))
    assert panel.lists[PERSON].height() <= before[0]
    border.released.emit()
    assert [panel.lists[kind].height() for kind in EntityKind] == before


def test_a_click_on_the_strip_goes_to_the_mention_there(window: ReaderWindow) -> None:
    window.parts.panel.setFixedWidth(348)
    rows = window.parts.panel.lists[PERSON]
    number = rows.rows_model.row_of(entity(window, "Ada Lovelace").id)
    assert number is not None
    rect = rows.visualRect(rows.rows_model.index(number))
    end = QPoint(rows.width() - COUNT_RIGHT - 40 - 2, rect.center().y())
    _click(rows.viewport(), end)
    assert window.parts.status.text.startswith("Ada Lovelace · person · 3 of 3")
    _click(rows.viewport(), end - QPoint(62, 0))
    assert window.parts.status.text.startswith("Ada Lovelace · person · 1 of 3")


def test_enter_on_the_chosen_row_tells_all_about_it(window: ReaderWindow) -> None:
    press(Qt.Key.Key_1, CONTROL)
    press(Qt.Key.Key_Return)
    assert window.parts.about_pane.isHidden()
    press(Qt.Key.Key_Return)
    assert window.parts.about_pane.words.startswith("Ada Lovelace")


def test_several_chosen_rows_are_made_one_by_m_and_one_undo(window: ReaderWindow) -> None:
    choose_by_click(window, "London")
    choose_by_click(window, "Turin", adding=True)
    press(Qt.Key.Key_M)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (merge,) = (each for each in menu.actions() if "are one" in each.text())
    assert merge.text().replace("&", "") == "These 2 are one: London"
    merge.trigger()
    menu.close()
    assert len(entity(window, "London").mentions) == 3
    window.parts.session.undo()
    assert len(entity(window, "Turin").mentions) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_order_stands_at_the_list(window: ReaderWindow, key: Qt.Key) -> None:
    button = window.parts.panel.order_button
    button.setFocus()
    press(key)
    menu = QApplication.activePopupWidget()
    assert menu is button.menu
    titles = [each.text().replace("&", "") for each in button.menu.actions()]
    assert titles == ["By first appearance", "By frequency", "By alphabet"]
    menu.close()
