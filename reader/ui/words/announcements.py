"""Words for those who listen: what moved, what was found, what went wrong."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_PAUSE_MILLISECONDS = 600


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have assistive technology say `words`, in the name of `widget`."""
    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


class SaidAfterPause(QTimer):
    """Says what came of typing once there is a pause in it; each letter is said already.

    Args:
        widget: In whose name it is said.
        words: Tells what there is to say then.
    """

    def __init__(self, widget: QWidget, words: Callable[[], str]) -> None:
        super().__init__(widget)
        self.setSingleShot(True)
        self.setInterval(_PAUSE_MILLISECONDS)
        self.timeout.connect(lambda: announce(widget, words()) if widget.isVisible() else None)
