"""Things in order of the text, found by where they stand: no long paragraph is gone through."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from itertools import accumulate
from typing import Generic, TypeVar

from reader.text.span import Span

Item = TypeVar("Item")


class Ordered(Generic[Item]):
    """Things by their spans.

    Args:
        things: In any order.
        span: Where each stands.
    """

    def __init__(self, things: Iterable[Item], span: Callable[[Item], Span]) -> None:
        self.all = sorted(things, key=span)
        self._spans = [span(each) for each in self.all]
        self._starts = [each.start for each in self._spans]
        # How far any of them has reached so far: those before that are over.
        self._reached = list(accumulate((each.end for each in self._spans), max))

    def within(self, start: int, end: int) -> Iterator[Item]:
        """Yield those that reach into a stretch, in order."""
        first = bisect_right(self._reached, start)
        for index in range(first, bisect_left(self._starts, end)):
            if self._spans[index].end > start:
                yield self.all[index]

    def overlaps(self, span: Span) -> bool:
        """Tell whether any reaches into a span."""
        return next(self.within(span.start, span.end), None) is not None
