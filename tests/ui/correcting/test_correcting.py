"""Corrections of what is selected: a name that is one already, and words that stand often."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from reader.text.annotations import Annotations
from reader.text.span import Span
from reader.ui.sheets.command_palette import CommandPalette
from reader.ui.startup.main_window import ReaderWindow
from tests.notation import annotations_of
from tests.ui.conftest import Services
from tests.ui.driving import entity, focused, press, type_words


def _select(window: ReaderWindow, span: Span) -> None:
    cursor = window.view.textCursor()
    cursor.setPosition(window.view.document_map.to_document(span.start))
    end = window.view.document_map.to_document(span.end)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    window.view.setTextCursor(cursor)


def _titles(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if action.text()]


def _menu(window: ReaderWindow) -> QMenu:
    return window.parts.correcting.make_menu(None, None, window.view.selected_span())


def test_a_selected_name_is_that_name(window: ReaderWindow) -> None:
    _select(window, entity(window, "Ada Lovelace").mentions[0].span)
    titles = _titles(_menu(window))
    assert titles[0] == "Ada Lovelace"
    assert "Rename…" in titles
    assert "Is a person" not in titles


def test_a_missed_name_is_marked_everywhere_in_one_step_and_taken_back_in_one(
    open_window: Callable[..., ReaderWindow], services: Services
) -> None:
    article = annotations_of("Ray spoke. Then Ray left. Rays fell. At night Ray slept.").article
    services.recogniser.annotations = Annotations
    window = open_window(article)
    _select(window, Span(16, 19))
    menu = _menu(window)
    assert "Is a person, everywhere: 3" in _titles(menu)
    assert "Only here" in _titles(menu)
    next(a for a in menu.actions() if a.text() == "Is a &person, everywhere: 3").trigger()
    assert len(entity(window, "Ray").mentions) == 3
    window.parts.session.undo()
    assert not window.parts.session.history.present.entities


def test_the_same_as_takes_the_best_of_the_list_by_one_enter(
    open_window: Callable[..., ReaderWindow], services: Services
) -> None:
    found = annotations_of(
        "[Maria Marr|person] met [John Marsh|person] and [Mara|organisation]. "
        "[Marsh>John Marsh] left. [Max|person] came."
    )
    services.recogniser.annotations = lambda _: found
    window = open_window(found.article)
    window.view.setFocus()
    menu = window.parts.correcting.make_menu(entity(window, "Max"), None, None)
    next(a for a in menu.actions() if a.text() == "The &same as…").trigger()
    palette = window.findChild(CommandPalette)
    assert palette is not None
    assert [(o.title, o.menu, o.keys) for o in palette.shown] == [
        ("John Marsh", "person", "2"),
        ("Maria Marr", "person", "1"),
        ("Mara", "organisation", "1"),
    ]
    type_words("nobody")
    assert not palette.shown
    press(Qt.Key.Key_Return)
    assert palette.isVisible(), "what was typed is not lost"
    (box,) = palette.findChildren(QLineEdit)
    box.clear()
    type_words("mars")
    press(Qt.Key.Key_Return)
    assert len(entity(window, "John Marsh").mentions) == 3
    assert focused() is window.view
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    state = window.parts.navigation.state
    assert state.focus == entity(window, "Max")
    assert state.current in {mention.span for mention in entity(window, "Max").mentions}


def test_a_word_that_is_no_name_is_none_wherever_it_stands(
    open_window: Callable[..., ReaderWindow], services: Services
) -> None:
    found = annotations_of(
        "[May|person] came. [May>May] went. [Theresa>May] stayed. [Jo|person] too."
    )
    services.recogniser.annotations = lambda _: found
    window = open_window(found.article)
    may = entity(window, "May")
    menu = window.parts.correcting.make_menu(may, may.mentions[1].span, None)
    title = "Is no name, &wherever it stands: 2"
    next(a for a in menu.actions() if a.text() == title).trigger()
    assert [each.span for each in entity(window, "May").mentions] == [may.mentions[2].span]
    window.parts.session.undo()
    menu = window.parts.correcting.make_menu(may, may.mentions[1].span, None)
    title = "Means some&one else, wherever it stands: 2…"
    next(a for a in menu.actions() if a.text() == title).trigger()
    type_words("Jo")
    press(Qt.Key.Key_Return)
    assert len(entity(window, "Jo").mentions) == 3
    window.parts.session.undo()
    assert len(entity(window, "May").mentions) == 3


def test_words_are_given_to_a_row_that_was_not_chosen_before(
    open_window: Callable[..., ReaderWindow], services: Services
) -> None:
    found = annotations_of("[Ray Ban|person] spoke. Then Ray left. At night Ray slept.")
    services.recogniser.annotations = lambda _: found
    window = open_window(found.article)
    at = found.article.text.index("Then Ray") + 5
    _select(window, Span(at, at + 3))
    next(a for a in _menu(window).actions() if a.text() == "Is somebody in &the list…").trigger()
    press(Qt.Key.Key_Return)
    assert len(entity(window, "Ray Ban").mentions) == 3


def test_the_menu_of_a_place_holds_what_one_looks_for_there(window: ReaderWindow) -> None:
    actions, annotations = window.parts.mention_actions, window.parts.session.history.present
    actions.correct_in_text(None, QPoint(80, 80))
    plain_text = QApplication.activePopupWidget()
    assert isinstance(plain_text, QMenu)
    shown = [title.partition("\t")[0] for title in _titles(plain_text)]
    assert shown == ["Copy", "Find in the article", "Select all"]
    assert not plain_text.actions()[0].isEnabled()
    plain_text.close()
    ada = entity(window, "Ada Lovelace")
    actions.correct_in_text(annotations.at(ada.mentions[0].span.start), QPoint(80, 80))
    on_name = QApplication.activePopupWidget()
    assert isinstance(on_name, QMenu)
    by_title = {a.text().partition("\t")[0]: a for a in on_name.actions()}
    by_title["Next mention"].trigger()
    assert window.parts.navigation.state.current == ada.mentions[1].span
    by_title["Copy the name"].trigger()
    assert QGuiApplication.clipboard().text() == "Ada Lovelace"
    on_name.close()
    actions.correct_entity(ada.id, QPoint(80, 80))
    on_row = QApplication.activePopupWidget()
    assert isinstance(on_row, QMenu)
    assert "Order" in _titles(on_row)
    next(a for a in on_row.actions() if a.text() == "Copy the list of names").trigger()
    assert QGuiApplication.clipboard().text().splitlines()[0] == "Ada Lovelace\tperson\t3"
    on_row.close()


def test_the_mouse_leaves_the_full_screen(window: ReaderWindow) -> None:
    window.parts.action_set["full_screen"].trigger()
    assert window.isFullScreen()
    assert "F11 leaves" in window.parts.status.text
    window.parts.mention_actions.correct_in_text(None, QPoint(80, 80))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(a for a in menu.actions() if a.text() == "Leave the full screen").trigger()
    menu.close()
    assert not window.isFullScreen()
