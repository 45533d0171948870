"""When Python looks for garbage, which holds up every thread, the window's too."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_MANY_OBJECTS = 20_000


@contextmanager
def without_collecting() -> Iterator[None]:
    """Look for no garbage meanwhile, nor ever among what was made, if that was much.

    A book, or its names, is hundreds of thousands of small values, none of them garbage: each look
    through them takes up to a fifth of a second.
    """
    before = sys.getallocatedblocks()
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if sys.getallocatedblocks() - before > _MANY_OBJECTS:
            gc.freeze()
        if was_on:
            gc.enable()
