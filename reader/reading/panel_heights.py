"""How the panels share the height of the sidebar."""

from collections.abc import Sequence


def share_heights(
    wanted: Sequence[int],
    room: int,
    *,
    step: int = 1,
    least: int = 0,
    own: Sequence[int | None] = (),
) -> list[int]:
    """Return a height for each panel: what it wants, or a share of the room by what it needs.

    Args:
        wanted: Pixels that each panel would fill; none is higher.
        room: Pixels for all of them together.
        step: Pixels of a row: where there is room for one, no panel shows a part of another.
        least: Pixels that each gets before the rest is shared, however much others need.
        own: Pixels that a person gave a panel, or None; all None where it is empty.
    """
    given = {number: pixels for number, pixels in enumerate(own) if pixels is not None}
    free = [number for number in range(len(wanted)) if number not in given]
    left = max(0, room)
    heights = [0] * len(wanted)
    for_given = max(0, left - sum(min(wanted[number], least) for number in free))
    asked = {number: min(pixels, wanted[number]) for number, pixels in given.items()}
    total = sum(asked.values())
    for number, pixels in asked.items():
        heights[number] = pixels if total <= for_given else pixels * for_given // total
    left -= sum(heights)
    shares = _by_need([wanted[number] for number in free], left, step, least)
    for number, height in zip(free, shares, strict=True):
        heights[number] = height
    left -= sum(shares)
    # What nobody else needs goes to those that were given less than they want.
    for number in reversed(asked):
        more = min(left, wanted[number] - heights[number])
        heights[number] += more
        left -= more
    return heights


def _by_need(wanted: Sequence[int], room: int, step: int, least: int) -> list[int]:
    """Return heights in proportion to what is wanted, each at least `least` where it fits.

    A panel that wants no more than an equal share is shown whole: a list of four is not scrolled
    because another has forty.
    """
    heights = [0] * len(wanted)
    left, needed = room, sum(wanted)
    waiting = sorted(range(len(wanted)), key=lambda number: wanted[number])
    for number_waiting, number in zip(range(len(waiting), 0, -1), waiting, strict=True):
        by_need = left * wanted[number] // needed if needed else 0
        equal = left // number_waiting
        share = max(by_need, min(least, equal))
        if wanted[number] <= equal:
            share = wanted[number]
        whole = share - share % step if step <= share < wanted[number] else share
        heights[number] = min(wanted[number], whole)
        left -= heights[number]
        needed -= wanted[number]
    return heights
