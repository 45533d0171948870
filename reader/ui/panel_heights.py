"""How the panels share the height of the sidebar. Knows nothing of Qt."""

from collections.abc import Sequence


def share_heights(wanted: Sequence[int], room: int) -> list[int]:
    """Return a height for each panel: what it wants, or a fair share of the room.

    A panel that wants less than its share leaves the rest to the others.

    Args:
        wanted: Pixels that each panel would fill.
        room: Pixels for all of them together.
    """
    heights = [0] * len(wanted)
    left = max(0, room)
    waiting = sorted(range(len(wanted)), key=lambda number: wanted[number])
    for number_waiting, number in zip(range(len(waiting), 0, -1), waiting, strict=True):
        heights[number] = min(wanted[number], left // number_waiting)
        left -= heights[number]
    return heights
