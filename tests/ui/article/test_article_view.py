"""What the mouse does in the text, and what shows of who is chosen, as a person sees it."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.text.span import Span
from reader.ui.startup.main_window import ReaderWindow
from tests.ui.driving import choose_by_click, entity, painted, press

_LEFT, _PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def test_the_current_mention_has_a_ring_around_it_and_no_other_has(window: ReaderWindow) -> None:
    spans = [mention.span for mention in entity(window, "Ada Lovelace").mentions]
    choose_by_click(window, "Ada Lovelace")
    assert _ringed(window, spans) == [True, False, False]
    window.view.setFocus()
    press(Qt.Key.Key_N)
    assert _ringed(window, spans) == [False, True, False]


def _ringed(window: ReaderWindow, spans: list[Span]) -> list[bool]:
    """Tell for each span whether a ring in the accent's colour runs around it."""
    image = painted(window)
    return [
        all(_has_accent(window, image, side) for side in _sides(rect))
        for span in spans
        for rect in window.view.mention_rects(span)
    ]


def _sides(rect: QRect) -> list[QRect]:
    """Return the places left of, above and right of a word where its ring runs."""
    middle = rect.center()
    return [
        QRect(rect.left() - 4, middle.y(), 4, 1),
        QRect(rect.right() + 1, middle.y(), 4, 1),
        QRect(middle.x(), rect.top() - 4, 1, 5),
    ]


def _has_accent(window: ReaderWindow, image: QImage, place: QRect) -> bool:
    accent = QColor(window.view.colours.accent)
    ratio = image.devicePixelRatio()
    pixels = (
        image.pixelColor((QPointF(x, y) * ratio).toPoint())
        for x in range(place.left(), place.right() + 1)
        for y in range(place.top(), place.bottom() + 1)
    )
    return any(pixel == accent for pixel in pixels)


@pytest.mark.parametrize(("name", "distance"), [("London", 300), ("Charles Babbage", -300)])
def test_a_press_that_is_dragged_away_chooses_nobody(
    window: ReaderWindow, name: str, distance: int
) -> None:
    ends = window.view.mention_rects(entity(window, name).mentions[0].span)[0].center()
    begins = QPoint(ends.x() - distance, ends.y())
    assert window.view.viewport().rect().contains(begins)
    _drag(window, begins, ends)
    assert not window.parts.navigation.state.chosen
    assert window.view.selected_span() is not None


def test_a_press_that_trembles_chooses(window: ReaderWindow) -> None:
    babbage = entity(window, "Charles Babbage")
    point = window.view.mention_rects(babbage.mentions[0].span)[0].center()
    _drag(window, point, point + QPoint(2, 1))
    assert window.parts.navigation.state.chosen_ids == (babbage.id,)


def _drag(window: ReaderWindow, begins: QPoint, ends: QPoint) -> None:
    viewport = window.view.viewport()
    QTest.mousePress(viewport, _LEFT, _PLAIN, begins)
    QTest.mouseMove(viewport, ends)
    QTest.mouseRelease(viewport, _LEFT, _PLAIN, ends)


@pytest.mark.parametrize(("turned", "zoom"), [(120, 110), (-120, 90)])
def test_the_wheel_turned_upward_with_ctrl_makes_the_text_larger(
    window: ReaderWindow, turned: int, zoom: int
) -> None:
    assert window.parts.settings.zoom == 100
    _turn(window, turned, Qt.KeyboardModifier.ControlModifier)
    assert window.parts.settings.zoom == zoom
    assert window.view.typography.zoom == zoom


def test_the_wheel_alone_leaves_the_size_as_it_is(window: ReaderWindow) -> None:
    _turn(window, 120, _PLAIN)
    assert window.parts.settings.zoom == 100


def _turn(window: ReaderWindow, turned: int, modifier: Qt.KeyboardModifier) -> None:
    """Turn the wheel over the middle of the text; above 0 is away from the person."""
    viewport = window.view.viewport()
    point = viewport.rect().center()
    event = QWheelEvent(
        QPointF(point),
        QPointF(viewport.mapToGlobal(point)),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)
