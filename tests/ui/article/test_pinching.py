"""A pinch grows the text by whole steps, as far as the fingers went."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.article.pinching import Pinching


def _pinch(widget: QWidget, kind: Qt.NativeGestureType, value: float) -> None:
    device = QPointingDevice.primaryPointingDevice()
    place = QPointF(5, 5)
    event = QNativeGestureEvent(kind, device, 2, place, place, place, value, QPointF())
    assert event.type() is QEvent.Type.NativeGesture
    QApplication.sendEvent(widget, event)


def _watched(qtbot: QtBot) -> tuple[QWidget, list[int]]:
    widget = QWidget()
    qtbot.addWidget(widget)
    steps: list[int] = []
    Pinching(widget).zoom_asked.connect(steps.append)
    return widget, steps


def test_fingers_that_part_make_the_text_larger(qtbot: QtBot) -> None:
    widget, steps = _watched(qtbot)
    _pinch(widget, Qt.NativeGestureType.BeginNativeGesture, 0)
    for _ in range(4):
        _pinch(widget, Qt.NativeGestureType.ZoomNativeGesture, 0.07)
    assert steps == [1, 1]


def test_fingers_that_meet_make_it_smaller(qtbot: QtBot) -> None:
    widget, steps = _watched(qtbot)
    for _ in range(3):
        _pinch(widget, Qt.NativeGestureType.ZoomNativeGesture, -0.05)
    assert steps == [-1]


def test_a_tremble_changes_nothing(qtbot: QtBot) -> None:
    widget, steps = _watched(qtbot)
    for value in (0.02, -0.02, 0.03, -0.03):
        _pinch(widget, Qt.NativeGestureType.ZoomNativeGesture, value)
    assert steps == []


def test_a_new_pinch_begins_anew(qtbot: QtBot) -> None:
    widget, steps = _watched(qtbot)
    _pinch(widget, Qt.NativeGestureType.ZoomNativeGesture, 0.1)
    _pinch(widget, Qt.NativeGestureType.BeginNativeGesture, 0)
    _pinch(widget, Qt.NativeGestureType.ZoomNativeGesture, 0.1)
    assert steps == []
