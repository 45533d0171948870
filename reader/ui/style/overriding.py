"""`override` without its price: before Python 3.12 it comes with a module that is slow to load.

Only what the first paint needs takes it from here.
"""

from collections.abc import Callable
from typing import TypeVar

_Method = TypeVar("_Method", bound=Callable[..., object])


def override(method: _Method) -> _Method:
    """Mark a method that takes the place of Qt's own."""
    return method
