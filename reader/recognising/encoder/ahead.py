"""Work on several items at once, handed over in their order and never far ahead."""

import os
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
_MOST = 8
_AHEAD = 2
"""Items under way or waiting for each thread."""
_NICENESS = 10


def idle_cores() -> int:
    """Return how many threads are worth while here: one for each core that we may use, up to 8."""
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return max(1, min(_MOST, allowed or 1))


def ahead(
    work: Callable[[Item], Result], items: Iterable[Item], threads: int
) -> Generator[tuple[Item, Result], None, None]:
    """Yield each item with what `work` makes of it, in the order of the items.

    Args:
        work: Called in other threads if there are several; what it raises is raised here.
        items: Drawn on in the thread that draws on the result.
        threads: How many work at once; with one, everything happens in this thread.
    """
    if threads == 1:
        yield from ((item, work(item)) for item in items)
        return
    waiting: deque[tuple[Item, Future[Result]]] = deque()
    pool = ThreadPoolExecutor(threads, "reading", initializer=_give_way)
    try:
        for item in items:
            waiting.append((item, pool.submit(work, item)))
            if len(waiting) >= threads * _AHEAD:
                first, future = waiting.popleft()
                yield first, future.result()
        while waiting:
            first, future = waiting.popleft()
            yield first, future.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _give_way() -> None:
    """Let whoever else needs a core have it first; elsewhere than on Linux threads share alike."""
    if hasattr(os, "setpriority") and os.uname().sysname == "Linux":
        now = os.getpriority(os.PRIO_PROCESS, 0)
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), max(now, _NICENESS))
