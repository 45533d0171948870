"""Where one read before a jump, so that one can go back there."""

from collections.abc import Callable

_MOST = 100


class JumpHistory:
    """Offsets that were left by a jump, and those that were gone back from."""

    def __init__(self) -> None:
        self._back: list[int] = []
        self._forward: list[int] = []

    def jumped(self, from_offset: int) -> None:
        """Remember where a jump began; what could be gone forward to is forgotten."""
        self._forward.clear()
        if not self._back or self._back[-1] != from_offset:
            self._back.append(from_offset)
            del self._back[:-_MOST]

    def back(self, here: int) -> int | None:
        """Return where the last jump began, or None; `here` can be gone forward to."""
        return _move(self._back, self._forward, here)

    def forward(self, here: int) -> int | None:
        """Return where the last step back began, or None."""
        return _move(self._forward, self._back, here)

    def move(self, moved: Callable[[int], int]) -> None:
        """Remember the same places of a text in which they stand elsewhere now."""
        self._back = [moved(offset) for offset in self._back]
        self._forward = [moved(offset) for offset in self._forward]

    def clear(self) -> None:
        """Forget everything: another article is shown."""
        self._back.clear()
        self._forward.clear()


def _move(leaving: list[int], entering: list[int], here: int) -> int | None:
    if not leaving:
        return None
    entering.append(here)
    return leaving.pop()
