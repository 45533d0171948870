"""Breaks blocks of lines into pages (or columns): no widow, no orphan, headings with their text.

All lengths are in one unit, whichever; here it is the twip.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

FEWEST_LINES = 2
"""Of a broken block, so many lines at least stand at the foot of a page and at the head of one."""


@dataclass(frozen=True, slots=True)
class Flow:
    """A block as page breaking sees it.

    Args:
        lines: How many lines it has, 1 or more.
        leading: Height of each.
        above: Space before it, dropped at the head of a page.
        with_next: Must not stand apart from the block that follows.
        whole: Must not be broken, where a page can hold it.
    """

    lines: int
    leading: int
    above: int = 0
    with_next: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """Lines `first` up to, not including, `end` of a block, and where the first one begins.

    Args:
        block: Index of the block.
        first: First line.
        end: Line after the last.
        top: Distance from the head of the page.
    """

    block: int
    first: int
    end: int
    top: int


Page = list[Piece]


def break_pages(
    flows: Sequence[Flow], height: Callable[[int], int], *, start: tuple[int, int] = (0, 0)
) -> list[Page]:
    """Return the pieces of each page.

    Args:
        flows: The blocks in order.
        height: Height of a page by its index from 0.
        start: Block and line to begin with.
    """
    breaker = _Breaker(flows, height)
    block, line = start
    if line and block < len(flows):
        breaker.place(block, line)
        block += 1
    for index in range(block, len(flows)):
        breaker.keep_chain(index)
        breaker.place(index, 0)
    return [page for page in breaker.pages if page]


def balance_last(
    columns: list[Page],
    flows: Sequence[Flow],
    height: Callable[[int], int],
    per_page: int,
) -> list[Page]:
    """Return columns with those of the last page made equally long.

    Args:
        columns: As `break_pages` returned them.
        flows: The blocks in order.
        height: Height of a column by its index from 0.
        per_page: How many columns stand side by side.
    """
    if not columns or per_page == 1:
        return columns
    first = (len(columns) - 1) // per_page * per_page
    start = (columns[first][0].block, columns[first][0].first)
    best = columns[first:]
    low, high = 0, height(first)
    step = max(1, min(flow.leading for flow in flows) // 4)
    while high - low > step:
        middle = (low + high) // 2
        found = break_pages(flows, _constant(middle), start=start)
        if len(found) > per_page or _overflows(found, flows, middle):
            low = middle
        else:
            best, high = found, middle
    return columns[:first] + best


def _overflows(pages: Sequence[Page], flows: Sequence[Flow], height: int) -> bool:
    return any(
        piece.top + (piece.end - piece.first) * flows[piece.block].leading > height
        for page in pages
        for piece in page
    )


def _constant(height: int) -> Callable[[int], int]:
    return lambda _: height


class _Breaker:
    def __init__(self, flows: Sequence[Flow], height: Callable[[int], int]) -> None:
        self._flows = flows
        self._height = height
        self._y = 0
        self.pages: list[Page] = [[]]

    @property
    def _room(self) -> int:
        return self._height(len(self.pages) - 1) - self._y

    def _turn(self) -> None:
        self.pages.append([])
        self._y = 0

    def _above(self, index: int) -> int:
        return self._flows[index].above if self.pages[-1] else 0

    def keep_chain(self, index: int) -> None:
        """Turn the page if a heading would stand at its foot without what it heads."""
        if not self._flows[index].with_next or not self.pages[-1]:
            return
        if index and self._flows[index - 1].with_next:
            return
        needed = 0
        for flow in self._flows[index:]:
            lines = flow.lines if flow.with_next else _least(flow)
            needed += flow.above + lines * flow.leading
            if not flow.with_next:
                break
        if self._room < needed <= self._height(len(self.pages)):
            self._turn()

    def place(self, index: int, first: int) -> None:
        """Set the lines of a block from `first` on, over as many pages as they take."""
        flow = self._flows[index]
        while first < flow.lines:
            above = self._above(index) if first == 0 else 0
            left = flow.lines - first
            fit = max(0, (self._room - above) // flow.leading)
            count = left if fit >= left else min(fit, left - FEWEST_LINES)
            least = 1 if first else FEWEST_LINES
            if count < left and (count < least or (flow.whole and first == 0)):
                if self.pages[-1]:
                    self._turn()
                    continue
                # Not even an empty page holds it as it should be: then as much as there is room.
                count = max(1, min(fit, left))
            self.pages[-1].append(Piece(index, first, first + count, self._y + above))
            self._y += above + count * flow.leading
            first += count
            if first < flow.lines:
                self._turn()


def _least(flow: Flow) -> int:
    """Return how many lines of a block must stand together with what is before it."""
    if flow.whole or flow.lines < FEWEST_LINES * 2:
        return flow.lines
    return FEWEST_LINES
