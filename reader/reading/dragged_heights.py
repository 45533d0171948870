"""The heights that a person gave the panels by dragging the borders between them."""

from collections.abc import Mapping
from typing import Generic, TypeVar

Panel = TypeVar("Panel")


class DraggedHeights(Generic[Panel]):
    """Remembers heights in pixels; a panel that was never dragged has none.

    Args:
        least: Pixels that a panel keeps, however far a border is dragged.
    """

    def __init__(self, least: int) -> None:
        self._least = least
        self._own: dict[Panel, int] = {}
        self._taken: dict[Panel, int] = {}

    def of(self, panel: Panel) -> int | None:
        """Return the height that was given to a panel, or None."""
        return self._own.get(panel)

    def take(self, heights: Mapping[Panel, int]) -> None:
        """Begin to drag, from the heights as they are."""
        self._taken = dict(heights)

    def drag(self, above: Panel, below: Panel, by: int) -> None:
        """Give the panels on both sides of a border other heights; `by` counts from the begin."""
        if above in self._taken and below in self._taken:
            both = self._taken[above] + self._taken[below]
            height = max(self._least, min(self._taken[above] + by, both - self._least))
            self._own |= {above: height, below: both - height}

    def clear(self) -> None:
        """Forget all heights."""
        self._own = {}
