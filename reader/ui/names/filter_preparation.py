"""Works out ahead what the filter looks through, so that its first letter need not wait."""

from PySide6.QtCore import QObject, QTimer

from reader.ui.names.entity_rows import EntityRow

_AT_ONCE, _EVERY_MILLISECONDS = 60, 20


class FilterPreparation(QObject):
    """Prepares rows, a few at a time, while nothing else is done.

    Args:
        parent: The panel whose rows they are.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[EntityRow, ...] = ()
        self._done = 0
        self._held = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_EVERY_MILLISECONDS)
        self._timer.timeout.connect(self._prepare)

    def take(self, rows: tuple[EntityRow, ...]) -> None:
        """Begin with other rows."""
        self._rows = rows
        self._done = 0
        self._go_on()

    def hold(self, held: bool) -> None:
        """Wait while names are being found: there are other rows before long."""
        self._held = held
        self._go_on()

    def _go_on(self) -> None:
        if self._held or self._done >= len(self._rows):
            self._timer.stop()
        else:
            self._timer.start()

    def _prepare(self) -> None:
        end = self._done + _AT_ONCE
        for row in self._rows[self._done : end]:
            _ = row.sought
        self._done = end
        self._go_on()
