"""Lays a long document out in slices that nobody feels.

Qt lays out what is not seen yet at intervals, twice as much each time, up to 200,000 characters at
once: a sixth of a second of one line without an end, longer still in Chinese. Here its timer is
heard first, and what it would do is done in parts.
"""

from time import perf_counter
from typing import cast

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject, QTimerEvent
from PySide6.QtGui import QAbstractTextDocumentLayout, QTextDocument
from typing_extensions import override

_SLICE_SECONDS = 0.008
_INTERVAL = 10
"""Milliseconds between two times at which Qt lays something out."""


class GradualLayout(QObject):
    """Takes over the layout of what is not seen yet, for as long as the document lives.

    Args:
        document: A long one.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._next = 0
        self._state: tuple[object, ...] = ()
        document.documentLayout().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lay out a slice where Qt is about to lay out much."""
        if event.type() is not QEvent.Type.Timer or not _is_of_layout(watched, event):
            return False
        layout = cast("QAbstractTextDocumentLayout", watched)
        # In another width or size all begins anew.
        state = self._document.textWidth(), self._document.revision()
        if state != self._state or self._next >= self._document.blockCount():
            self._state, self._next = state, 0
        block = self._document.findBlockByNumber(self._next)
        end = perf_counter() + _SLICE_SECONDS
        while block.isValid():
            layout.blockBoundingRect(block)
            block = block.next()
            if perf_counter() >= end:
                break
        self._next = block.blockNumber() if block.isValid() else self._document.blockCount()
        return block.isValid()


def _is_of_layout(watched: QObject, event: QEvent) -> bool:
    """Tell whether a timer is that of the layout: another tells of a new size, at once."""
    number = cast("QTimerEvent", event).timerId()
    timers = QAbstractEventDispatcher.instance().registeredTimers(watched)
    return any(each.timerId == number and each.interval == _INTERVAL for each in timers)
