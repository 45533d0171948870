"""A desktop session for a test: skipped where its tools are absent, unless this is CI."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.desktop.session import Session, desktop_session, missing

ARTICLE = """\
# A bridge for two towns

Angela Merkel met Emmanuel Macron in Paris on Tuesday to speak about the bridge.

Macron said that Siemens would build it. Merkel agreed, and flew back to Berlin.

## What Siemens says

The engineers of Siemens were in Paris too. Merkel had asked them to come.
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A short article of our own, in a file."""
    path = tmp_path / "bridge.md"
    path.write_text(ARTICLE, "utf-8")
    return path


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Session]]:
    """Start the app in a session of its own."""
    lacking = missing()
    if lacking:
        reason = f"no desktop session: {', '.join(lacking)} missing"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    with ExitStack() as stack:
        home = tmp_path / "home"
        home.mkdir()
        yield lambda *arguments: stack.enter_context(desktop_session(home, *arguments))
