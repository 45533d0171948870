"""Corrections of what is selected: a name that is one already, and words that stand often."""

from collections.abc import Callable

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from reader.text.annotations import Annotations
from reader.text.span import Span
from reader.ui.startup.main_window import ReaderWindow
from tests.notation import annotations_of
from tests.ui.conftest import Services
from tests.ui.driving import entity


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
