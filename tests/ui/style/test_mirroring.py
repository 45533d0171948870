"""Where the interface runs from right to left, the window is laid out and painted that way."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.text.annotations import Annotations
from reader.text.entity import EntityKind
from reader.ui.startup.main_window import ReaderWindow
from reader.ui.style.mirroring import isolated, leading, trailing


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def turned(
    from_the_right: None, open_window: Callable[..., ReaderWindow], annotations: Annotations
) -> ReaderWindow:
    return open_window(annotations.article)


def _left(widget: QWidget, window: ReaderWindow) -> int:
    return widget.mapTo(window, QPoint(0, 0)).x()


def _sides(window: ReaderWindow) -> tuple[int, int]:
    """Count the pixels in a person's colour at the two ends of the first row."""
    each = window.parts.panel.lists[EntityKind.PERSON]
    picture = each.viewport().grab(QRect(0, 0, each.viewport().width(), 42)).toImage()
    colour = QColor(window.parts.colours.of_kind(EntityKind.PERSON)).rgb()
    pixels = [
        x
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixel(x, y) == colour
    ]
    edge = 38 * picture.devicePixelRatio()
    return sum(x < edge for x in pixels), sum(x > picture.width() - edge for x in pixels)


def test_the_sidebar_stands_at_the_left_of_the_text(
    turned: ReaderWindow, open_window: Callable[..., ReaderWindow]
) -> None:
    assert _left(turned.parts.panel, turned) < _left(turned.view, turned)


def test_headings_begin_at_the_right_and_counts_stand_at_the_left(turned: ReaderWindow) -> None:
    panel = turned.parts.panel
    labels = {label.text(): label for label in panel.findChildren(QLabel)}
    heading, count = labels["People"], labels["2"]
    assert heading.alignment() & Qt.AlignmentFlag.AlignRight
    assert count.alignment() & Qt.AlignmentFlag.AlignLeft
    assert count.geometry().center().x() < panel.width() // 2


def test_a_row_is_painted_from_the_right(turned: ReaderWindow) -> None:
    at_left, at_right = _sides(turned)
    assert at_left == 0
    assert at_right > 0


def test_a_row_is_painted_from_the_left_otherwise(window: ReaderWindow) -> None:
    at_left, at_right = _sides(window)
    assert at_left > 0
    assert at_right == 0


def test_the_card_ends_where_its_mention_does(turned: ReaderWindow, qtbot: QtBot) -> None:
    floating = turned.parts.floating
    floating.hover(turned.parts.navigation.state.annotations.mentions[0])
    qtbot.waitUntil(lambda: floating.card is not None)
    card = floating.card
    assert card is not None
    card.place(QRect(700, 300, 80, 20))
    assert card.geometry().right() == pytest.approx(793, abs=1)


def test_text_of_others_keeps_its_own_direction(from_the_right: None, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    assert isolated("One.", widget) == "\u2068One.\u2069"
    assert leading(widget) & Qt.AlignmentFlag.AlignRight
    assert trailing(widget) & Qt.AlignmentFlag.AlignLeft
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert isolated("One.", widget) == "One."
