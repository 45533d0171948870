"""What holds for all tests: no screen, and no thread left behind."""

import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.patience import PATIENCE

_SCREEN = Path(__file__).parent / "ui" / "screen.json"
"""A screen on which the window has the size that it has on a person's."""
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={_SCREEN}")
# How long an example takes says more about the machine than about the code. CI answers the same
# to the same code; whoever works on it has other examples tried at every run.
settings.register_profile(
    "untimed",
    deadline=None,
    derandomize=os.environ.get("CI") == "true",
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("untimed")

_workers: list[Any] = []
_LIBRARY_THREADS = ("pydev", "pytest_timeout", "ThreadPoolExecutor-", "asyncio")


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """Run what was asked for by name in this process: two more would only take time to start."""
    return None if config.args_source is pytest.Config.ArgsSource.TESTPATHS else 0


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Remember the process of a worker."""
    _workers.append(node.gateway._io.popen)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail where a worker falls when it goes, as a test run in one process would."""
    fallen = [status for worker in _workers if (status := worker.wait(PATIENCE)) < 0]
    if fallen:
        session.exitstatus = pytest.ExitCode.INTERNAL_ERROR
        sys.stderr.write(f"\nA process of the tests ended with status {fallen[0]}.\n")


@pytest.fixture(autouse=True, scope="session")
def parsing_measured_too() -> Iterator[None]:
    """Where coverage is measured, let the confined process that parses be measured as well."""
    coverage = sys.modules.get("coverage")
    running = coverage.Coverage.current() if coverage is not None else None
    if running is None or not hasattr(os, "fork"):
        yield
        return
    from reader.importing.sandbox import parsing

    root, data_file = str(Path(__file__).parents[1]), running.get_option("run:data_file")
    begin = (
        f"import sys; sys.path.insert(0, {root!r}); "
        "from tests.confined_coverage import measure; "
        f"measure({root!r}, {str(Path(str(data_file)).absolute())!r}); del sys.path[0]; "
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parsing, "_PROGRAM", begin + parsing._PROGRAM)
        yield


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """Fail a test that leaves a thread of ours running."""
    before = set(threading.enumerate())
    yield
    end = time.monotonic() + PATIENCE
    left = _left(before)
    for thread in left:
        thread.join(max(0.0, end - time.monotonic()))
    left = _left(before)
    assert not left, f"threads left behind: {[thread.name for thread in left]}"


@pytest.fixture
def own_folders(tmp_path: Path) -> dict[str, str]:
    """An environment without a screen, whose settings, library and log are of this test alone."""
    left_out = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in left_out}
    return environment | {"HOME": str(tmp_path), "XDG_CONFIG_HOME": "", "XDG_DATA_HOME": ""}


def _left(before: set[threading.Thread]) -> list[threading.Thread]:
    return [
        thread
        for thread in threading.enumerate()
        if thread not in before
        and thread.is_alive()
        and not thread.name.startswith(_LIBRARY_THREADS)
        and not isinstance(thread, threading._DummyThread)
    ]
