"""What is done for the sake of the first second, each beside what it won when it was measured.

The measure is instructions (cachegrind, Python 3.11) until the sample, kept from an earlier start,
is painted: 1,033 million, where a bare window with a label takes 623.
"""

import gc
import sys
from typing import Any

COLLECT_AFTER_MILLISECONDS = 1_000
"""When Python looks for garbage again."""

SECONDS_BETWEEN_THREADS = 0.0001
"""How long a thread that finds names may keep the window waiting at each of the many times that
Qt comes back to Python; 0.005 is Python's own. At 0.001 a click took twice as long meanwhile."""


def hurry() -> None:
    """Begin the first second, before anything of the window is loaded.

    Nothing of a start is garbage; to look for it takes 8 million instructions.
    """
    gc.disable()
    sys.setswitchinterval(SECONDS_BETWEEN_THREADS)
    _read_no_sources()


def calm_down() -> None:
    """End the first second: look for garbage again."""
    gc.enable()


def _read_no_sources() -> None:
    """Keep Qt for Python from reading the source of every module that is imported.

    It seeks there whether the module might ask for other names of methods by `__feature__`, which
    none of ours does. That takes 26 million instructions, and holds all sources in memory.
    """
    import PySide6.QtCore  # noqa: F401 - brings the module below with it

    feature: Any = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _uses_no_feature  # noqa: SLF001 - there is no other door


def _uses_no_feature(_: object) -> bool:
    return False
