"""Work on several threads: in order, not far ahead, and over when nobody asks any more."""

import threading
from collections.abc import Iterator
from itertools import count

import pytest

from reader.recognising.encoder.ahead import ahead


@pytest.mark.parametrize("threads", [1, 3])
def test_results_come_in_the_order_of_the_items(threads: int) -> None:
    assert list(ahead(lambda number: number**2, range(40), threads)) == [
        (number, number**2) for number in range(40)
    ]


def test_several_are_worked_on_at_once() -> None:
    met = threading.Barrier(3, timeout=20)
    assert len(list(ahead(lambda _: met.wait(), range(3), 3))) == 3


def test_items_are_not_drawn_far_ahead_and_threads_end_with_the_iterator() -> None:
    drawn: list[int] = []

    def endless() -> Iterator[int]:
        for number in count():
            drawn.append(number)
            yield number

    results = ahead(lambda number: number, endless(), 2)
    assert next(results) == (0, 0)
    assert len(drawn) <= 4
    results.close()
    assert not [one for one in threading.enumerate() if one.name.startswith("reading")]


def test_what_a_thread_raises_is_raised_where_the_results_are_drawn() -> None:
    with pytest.raises(ZeroDivisionError):
        list(ahead(lambda number: 1 // number, [1, 0, 2], 2))
