"""Things in order of the text, found by where they stand: no long paragraph is gone through."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

from reader.text.span import Span

Item = TypeVar("Item")


class Ordered(Generic[Item]):
    """Things by their spans.

    Args:
        things: In any order.
        span: Where each stands.
        longest: Code points that none is longer than, or of which the rest does not matter.
    """

    def __init__(
        self, things: Iterable[Item], span: Callable[[Item], Span], *, longest: int = 3_000
    ) -> None:
        self.all = sorted(things, key=span)
        self._spans = [span(each) for each in self.all]
        self._starts = [each.start for each in self._spans]
        self._longest = longest

    def within(self, start: int, end: int) -> Iterator[Item]:
        """Yield those that reach into a stretch, in order."""
        first = bisect_left(self._starts, start - self._longest)
        for index in range(first, bisect_left(self._starts, end)):
            if self._spans[index].end > start:
                yield self.all[index]

    def overlaps(self, span: Span) -> bool:
        """Tell whether any reaches into a span."""
        return next(self.within(span.start, span.end), None) is not None
