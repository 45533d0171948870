"""Two fingers on a touchpad or a screen make the text larger and smaller."""

from math import log

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget
from typing_extensions import override

_STEP = log(1.12)


class Pinching(QObject):
    """Watches a widget for pinches and says by how many steps the text is to grow.

    Args:
        watched: Where the fingers are.
    """

    zoom_asked = Signal(int)

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self._grown = 0.0
        watched.grabGesture(Qt.GestureType.PinchGesture)
        watched.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.NativeGesture and isinstance(event, QNativeGestureEvent):
            return self._take_native(event)
        if kind == QEvent.Type.Gesture and isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self.grow(pinch.scaleFactor())
                return True
        return super().eventFilter(watched, event)

    def _take_native(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() is Qt.NativeGestureType.BeginNativeGesture:
            self._grown = 0.0
        elif event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.grow(1 + event.value())
            return True
        return False

    def grow(self, factor: float) -> None:
        """Take part of a pinch: the distance of the fingers has grown by a factor."""
        self._grown += log(max(factor, 0.01))
        steps = int(self._grown / _STEP)
        if steps:
            self._grown -= steps * _STEP
            self.zoom_asked.emit(1 if steps > 0 else -1)
