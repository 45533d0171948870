"""How the panels share the height of the sidebar."""

from collections.abc import Sequence


def share_heights(wanted: Sequence[int], room: int, *, step: int = 1) -> list[int]:
    """Return a height for each panel: what it wants, or a fair share of the room.

    A panel that wants less than its share leaves the rest to the others.

    Args:
        wanted: Pixels that each panel would fill.
        room: Pixels for all of them together.
        step: Pixels of a row: where there is room for one, no panel shows a part of another.
    """
    heights = [0] * len(wanted)
    left = max(0, room)
    waiting = sorted(range(len(wanted)), key=lambda number: wanted[number])
    for number_waiting, number in zip(range(len(waiting), 0, -1), waiting, strict=True):
        share = left // number_waiting
        whole = share - share % step if share >= step else share
        heights[number] = min(wanted[number], whole)
        left -= heights[number]
    return heights
