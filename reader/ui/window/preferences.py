"""The preferences as they are now, and word of every change of them."""

from PySide6.QtCore import QObject, Signal

from reader.settings import Settings


class Preferences(QObject):
    """Holds the preferences.

    Args:
        settings: As they were kept.
        parent: The window.
    """

    changed = Signal(object, object)
    """The Settings before, and as they are now."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = settings

    @property
    def now(self) -> Settings:
        """The preferences as they are now."""
        return self._now

    def change(self, settings: Settings) -> None:
        """Take other preferences; the window follows at once."""
        before, self._now = self._now, settings
        self.changed.emit(before, settings)

    def note(self, settings: Settings) -> None:
        """Take what is remembered for the next start, and shows nowhere now."""
        self._now = settings
