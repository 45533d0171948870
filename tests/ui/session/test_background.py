"""Work off the GUI thread: what arrives, what does not, and that nothing is left behind."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from reader.errors import Cancelled, DramatisError, UnreadableError
from reader.ui.session.background import Background, Job
from tests.patience import PATIENCE


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    each = Background()
    yield each
    each.close()


def _unexpected(value: object) -> None:
    pytest.fail(f"not expected: {value!r}")


def test_a_result_arrives_in_the_gui_thread(qtbot: QtBot, background: Background) -> None:
    arrived: list[tuple[str, bool]] = []

    def take(name: str) -> None:
        arrived.append((name, threading.current_thread() is threading.main_thread()))

    background.run(
        lambda _: threading.current_thread().name, on_success=take, on_failure=_unexpected
    )
    qtbot.waitUntil(lambda: bool(arrived))
    assert arrived[0][1]
    assert arrived[0][0].startswith("dramatis")
    assert not background.busy


def test_trouble_in_the_world_arrives_as_a_value(qtbot: QtBot, background: Background) -> None:
    errors: list[DramatisError] = []

    def work(_: Job) -> None:
        raise UnreadableError("There is no such file.")

    background.run(work, on_success=_unexpected, on_failure=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert errors[0].sentence == "There is no such file."


def test_our_own_fault_reaches_the_excepthook_too(qtbot: QtBot, background: Background) -> None:
    errors: list[DramatisError] = []

    def work(_: Job) -> None:
        raise KeyError("a bug")

    with capture_exceptions() as caught:
        background.run(work, on_success=_unexpected, on_failure=errors.append)
        qtbot.waitUntil(lambda: bool(errors) and bool(caught))
    assert caught[0][0] is KeyError


def test_the_latest_progress_arrives(qtbot: QtBot, background: Background) -> None:
    seen: list[object] = []
    ended: list[None] = []

    def work(job: Job) -> None:
        for number in range(1000):
            job.progress(number)

    background.run(work, on_success=ended.append, on_failure=_unexpected, on_progress=seen.append)
    qtbot.waitUntil(lambda: bool(ended))
    assert seen[-1] == 999
    assert seen == sorted(seen)  # type: ignore[type-var]


def test_nothing_arrives_of_a_cancelled_job(qtbot: QtBot, background: Background) -> None:
    started, ended = threading.Event(), threading.Event()

    def work(job: Job) -> None:
        started.set()
        while not job.cancelled():
            ended.wait(0.001)
        ended.set()
        raise Cancelled

    job = background.run(
        work, on_success=_unexpected, on_failure=_unexpected, on_progress=_unexpected
    )
    assert started.wait(PATIENCE)
    job.cancel()
    assert ended.wait(PATIENCE)
    qtbot.waitUntil(lambda: not background.busy)


def test_what_a_cancelled_job_makes_all_the_same_does_not_arrive(
    qtbot: QtBot, background: Background
) -> None:
    started, go_on = threading.Event(), threading.Event()
    arrived: list[object] = []

    def work(job: Job) -> str:
        started.set()
        assert go_on.wait(PATIENCE)
        job.progress("half of it")
        return "all of it"

    job = background.run(
        work, on_success=arrived.append, on_failure=arrived.append, on_progress=arrived.append
    )
    assert started.wait(PATIENCE)
    job.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: not background.busy)
    assert arrived == []


def test_jobs_on_one_resource_wait_for_each_other(qtbot: QtBot, background: Background) -> None:
    running: list[str] = []
    most: list[int] = []
    done: list[None] = []

    def work(_: Job) -> None:
        running.append("one")
        most.append(len(running))
        running.pop()

    for _ in range(20):
        background.run(work, on_success=done.append, on_failure=_unexpected, resource="weights")
    qtbot.waitUntil(lambda: len(done) == 20)
    assert max(most) == 1


def test_closing_waits_and_silences(qtbot: QtBot) -> None:
    background = Background()
    started = threading.Event()

    def work(job: Job) -> str:
        started.set()
        while not job.cancelled():
            threading.Event().wait(0.001)
        return "late"

    background.run(work, on_success=_unexpected, on_failure=_unexpected)
    assert started.wait(PATIENCE)
    background.close()
    assert not [each for each in threading.enumerate() if each.name.startswith("dramatis")]
    with pytest.raises(RuntimeError):
        background.run(work, on_success=_unexpected, on_failure=_unexpected)
