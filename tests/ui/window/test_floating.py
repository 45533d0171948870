"""The card, the hint letters, the caret, the menu of corrections."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from reader.text.entity import EntityKind
from reader.text.span import Span
from reader.ui.startup.main_window import ReaderWindow
from tests.notation import annotations_of
from tests.ui.conftest import Services
from tests.ui.driving import choose_by_click, entity, press, type_words


def _labels(window: ReaderWindow) -> list[str]:
    card = window.parts.floating.card
    assert card is not None
    return [label.text() for label in card.findChildren(QLabel)]


def _rest_on(qtbot: QtBot, window: ReaderWindow, name: str) -> None:
    """Let the mouse rest on the first mention of a name until its card shows."""
    point = window.view.mention_rects(entity(window, name).mentions[0].span)[0].center()
    # Where the mouse was left by another test it would not move.
    QTest.mouseMove(window.view.viewport(), QPoint(1, 1))
    QTest.mouseMove(window.view.viewport(), point)
    qtbot.waitUntil(lambda: window.parts.floating.card is not None)


def test_a_resting_mouse_shows_the_card(qtbot: QtBot, window: ReaderWindow) -> None:
    _rest_on(qtbot, window, "Turin")
    assert _labels(window)[:2] == ["Turin", "place · 1 mention"]


def test_the_card_brings_one_sentence_with_the_name_marked_where_another_is_under_the_mouse(
    qtbot: QtBot, window: ReaderWindow
) -> None:
    view = window.view
    view.mention_hovered.emit(
        view.state.annotations.at(entity(window, "Ada Lovelace").mentions[1].span.start)
    )
    qtbot.waitUntil(lambda: window.parts.floating.card is not None)
    assert _labels(window)[2:] == ["<b>Ada Lovelace</b> wrote to Charles Babbage from London."]


def test_a_click_falls_through_the_card_and_closes_it(qtbot: QtBot, window: ReaderWindow) -> None:
    _rest_on(qtbot, window, "Turin")
    card = window.parts.floating.card
    assert card is not None
    assert window.childAt(card.geometry().center()) is not card
    turin = entity(window, "Turin").mentions[0].span
    point = window.view.mention_rects(turin)[0].center()
    QTest.mouseClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert not card.isVisible()
    assert window.parts.status.text.startswith("Turin")


def test_the_card_goes_when_the_mouse_leaves_the_name(qtbot: QtBot, window: ReaderWindow) -> None:
    _rest_on(qtbot, window, "Turin")
    QApplication.sendEvent(window.view, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: window.parts.floating.card is None)


def test_the_card_can_be_switched_off(qtbot: QtBot, window: ReaderWindow) -> None:
    _rest_on(qtbot, window, "Turin")
    window.parts.action_set["hover_card"].trigger()
    qtbot.waitUntil(lambda: window.parts.floating.card is None)
    hovered = window.view.state.annotations.mentions[0]
    with qtbot.waitSignal(window.view.mention_hovered):
        window.view.mention_hovered.emit(hovered)
    assert not window.parts.floating.waiting


def test_the_card_stands_beside_its_mention_and_covers_no_part_of_it(
    qtbot: QtBot, window: ReaderWindow
) -> None:
    _rest_on(qtbot, window, "Turin")
    card = window.parts.floating.card
    assert card is not None
    (mention,) = window.view.mention_rects(entity(window, "Turin").mentions[0].span)
    top = window.view.viewport().mapTo(window, mention.topLeft()).y()
    assert top - 30 < card.geometry().bottom() < top


def test_hint_letters_choose(window: ReaderWindow) -> None:
    window.view.setFocus()
    press(Qt.Key.Key_F)
    hints = window.parts.floating.hints
    assert hints is not None
    label = next(label for label, found in hints.labels.items() if found.entity.name == "Turin")
    assert not hints.grab().isNull()
    type_words(label)
    assert "Turin · place · 1 of 1" in window.parts.status.text


def test_a_letter_of_a_hint_is_taken_back_and_hints_go_with_the_focus(
    open_window: Callable[..., ReaderWindow], services: Services
) -> None:
    many = annotations_of(" ".join(f"[Name{number}|person]" for number in range(40)))
    services.recogniser.annotations = lambda _: many
    window = open_window(many.article)
    window.view.setFocus()
    press(Qt.Key.Key_F)
    hints = window.parts.floating.hints
    assert hints is not None
    first, *_, last = hints.labels
    assert len(first) == 2
    type_words(last[0])
    press(Qt.Key.Key_Backspace)
    type_words(first)
    assert window.parts.status.text.startswith("Name0 ·")
    window.view.setFocus()
    press(Qt.Key.Key_F)
    hints = window.parts.floating.hints
    assert hints is not None
    window.parts.panel.focus_filter()
    assert not hints.isVisible()


def test_the_caret_says_whose_mention_it_is_on(window: ReaderWindow) -> None:
    press(Qt.Key.Key_F7)
    assert window.view.textCursor().position() == window.view.document_map.to_document(0)
    press(Qt.Key.Key_Right)
    assert window.parts.status.text.startswith("Ada Lovelace · person · 1 of 3")
    press(Qt.Key.Key_Return)
    assert window.parts.about_pane.words.startswith("Ada Lovelace")


def _trigger(menu: QMenu, words: str) -> None:
    actions = {action.text().replace("&", ""): action for action in menu.actions()}
    actions[words].trigger()


def _menu(window: ReaderWindow, name: str, mention: int | None = None) -> QMenu:
    whom = entity(window, name)
    span = whom.mentions[mention].span if mention is not None else None
    return window.parts.correcting.make_menu(whom, span, window.view.selected_span())


def test_renaming_undoing_and_doing_it_again(
    qtbot: QtBot, window: ReaderWindow, services: Services
) -> None:
    _trigger(_menu(window, "Ada Lovelace"), "Rename…")
    assert window.parts.prompt.box.text() == "Ada Lovelace"
    type_words("Augusta Ada King")
    press(Qt.Key.Key_Return)
    assert entity(window, "Augusta Ada King").mentions
    qtbot.waitUntil(lambda: bool(services.kept))
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert entity(window, "Ada Lovelace").mentions
    qtbot.waitUntil(lambda: not services.kept)
    window.parts.action_set["redo"].trigger()
    assert entity(window, "Augusta Ada King").mentions


def test_merging_by_name(window: ReaderWindow) -> None:
    _trigger(_menu(window, "Turin"), "The same as…")
    type_words("London")
    press(Qt.Key.Key_Return)
    assert len(entity(window, "London").mentions) == 3


def test_a_mention_that_is_none(window: ReaderWindow) -> None:
    _trigger(_menu(window, "Ada Lovelace", 1), "Is no name here")
    assert len(entity(window, "Ada Lovelace").mentions) == 2
    _trigger(_menu(window, "Ada Lovelace", 1), "Is somebody else")
    assert len(entity(window, "Ada Lovelace").mentions) == 1


def test_another_kind_and_no_name_at_all(window: ReaderWindow) -> None:
    menu = _menu(window, "Turin")
    kinds = next(each for each in menu.findChildren(QMenu) if "fact" in each.title())
    _trigger(kinds, "a person")
    assert entity(window, "Turin").kind is EntityKind.PERSON
    _trigger(_menu(window, "Turin"), "No name: remove it everywhere")
    names = [each.name for each in window.parts.session.history.present.entities]
    assert "Turin" not in names


def test_selected_words_become_a_name(window: ReaderWindow) -> None:
    text = window.view.document_map.article.text
    start = text.index("letter")
    window.view.select(Span(start, start + len("letter")))
    _trigger(_menu(window, "Turin"), "Is an organisation")
    assert entity(window, "letter").kind is EntityKind.ORGANISATION


def test_the_menu_opens_by_key_and_by_mouse(qtbot: QtBot, window: ReaderWindow) -> None:
    choose_by_click(window, "Ada Lovelace")
    window.view.setFocus()
    press(Qt.Key.Key_M)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "Ada Lovelace"
    menu.close()
    window.parts.mention_actions.correct_in_text(None, QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text().startswith("Copy")
    menu.close()


def test_sheets_open_and_close(window: ReaderWindow) -> None:
    for name in ("shortcuts", "changes", "about"):
        window.parts.action_set[name].setEnabled(True)
        window.parts.action_set[name].trigger()
        sheet = window.parts.floating.sheet
        assert sheet is not None
        assert sheet.isVisible()
        assert not sheet.grab().isNull()
        sheet.close()
        QApplication.sendPostedEvents()
