"""The one door to work off the GUI thread: `run`, and what came of it arrives as a call.

Work touches no widget. Jobs on one resource queue up behind each other; jobs on different
resources run side by side. What went wrong in the world arrives as a DramatisError; a fault of
our own is also raised in the GUI thread, where the excepthook tells of it.
"""

from collections.abc import Callable
from threading import Event, Lock
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from reader.errors import Cancelled, DramatisError
from reader.wording import Wording

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

Result = TypeVar("Result")
_BUG = Wording(
    "Something went wrong inside Dramatis. What you read is untouched; please report what you did."
)


class Job:
    """One piece of work under way; handed to the work, and kept by who asked for it."""

    def __init__(self, arrived: Callable[[Callable[[], None]], None]) -> None:
        self._arrived = arrived
        self._cancelled = Event()
        self._lock = Lock()
        self._latest: list[object] = []
        self._on_progress: Callable[[object], None] | None = None

    def cancel(self) -> None:
        """Ask the work to stop; from now on nothing of it arrives."""
        self._cancelled.set()

    def cancelled(self) -> bool:
        """Tell whether the work should stop."""
        return self._cancelled.is_set()

    def progress(self, value: object) -> None:
        """Tell how far the work is; only the latest value arrives where several are waiting."""
        with self._lock:
            waiting = bool(self._latest)
            self._latest = [value]
        if not waiting:
            self._arrived(self._deliver_progress)

    def when_progress(self, on_progress: Callable[[object], None]) -> None:
        """Say who is told of progress, in the GUI thread."""
        self._on_progress = on_progress

    def _deliver_progress(self) -> None:
        with self._lock:
            latest, self._latest = self._latest, []
        if latest and self._on_progress is not None and not self.cancelled():
            self._on_progress(latest[0])


class Background(QObject):
    """Runs work in threads of its own and hands over what came of it in the GUI thread."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executors: dict[str, ThreadPoolExecutor] = {}
        self._jobs: set[Job] = set()
        self._closed = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[Job], Result],
        *,
        on_success: Callable[[Result], None],
        on_failure: Callable[[DramatisError], None],
        on_progress: Callable[[Any], None] | None = None,
        resource: str = "",
    ) -> Job:
        """Begin `work` and return its job.

        Args:
            work: Called in another thread with the job, to look whether it is cancelled and to
                tell its progress.
            on_success: Given what `work` returned.
            on_failure: Given what went wrong.
            on_progress: Given the latest value of `Job.progress`.
            resource: Jobs of the same resource wait for each other.

        Raises:
            RuntimeError: After `close`.
        """
        if self._closed:
            raise RuntimeError("the background is closed")
        job = Job(self._arrived.emit)
        if on_progress is not None:
            job.when_progress(on_progress)
        self._jobs.add(job)
        outcome = _Outcome(self, job, on_success, on_failure)
        self._executor(resource).submit(outcome.reach, work)
        return job

    @property
    def busy(self) -> bool:
        """Whether any job is under way."""
        return bool(self._jobs)

    def close(self) -> None:
        """Cancel every job and wait until the threads have ended; nothing arrives afterwards."""
        self._closed = True
        for job in self._jobs:
            job.cancel()
        for executor in self._executors.values():
            executor.shutdown(wait=True, cancel_futures=True)
        self._executors.clear()
        self._jobs.clear()

    def finish(self, job: Job, then: Callable[[], None]) -> None:
        """Have `then` called in the GUI thread as the last thing of a job."""

        def last() -> None:
            self._jobs.discard(job)
            if not job.cancelled():
                then()

        self._arrived.emit(last)

    def _deliver(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()

    def _executor(self, resource: str) -> "ThreadPoolExecutor":
        # Imported here: it brings logging with it, and the first paint does not wait for that.
        from concurrent.futures import ThreadPoolExecutor

        if resource not in self._executors:
            self._executors[resource] = ThreadPoolExecutor(
                max_workers=1, thread_name_prefix=f"dramatis {resource}".strip()
            )
        return self._executors[resource]


class _Outcome(Generic[Result]):
    """Brings what came of one piece of work back to the GUI thread."""

    def __init__(
        self,
        background: Background,
        job: Job,
        on_success: Callable[[Result], None],
        on_failure: Callable[[DramatisError], None],
    ) -> None:
        self._background = background
        self._job = job
        self._on_success = on_success
        self._on_failure = on_failure

    def reach(self, work: Callable[[Job], Result]) -> None:
        """Do the work, in a thread of the background."""
        if self._job.cancelled():
            self._background.finish(self._job, lambda: None)
            return
        try:
            result = work(self._job)
        except Cancelled:
            self._background.finish(self._job, lambda: None)
        except DramatisError as error:
            known = error
            self._background.finish(self._job, lambda: self._on_failure(known))
        except Exception as error:  # noqa: BLE001 - raised again in the GUI thread
            bug = error
            self._background.finish(self._job, lambda: self._fail(bug))
        else:
            self._background.finish(self._job, lambda: self._on_success(result))

    def _fail(self, bug: Exception) -> None:
        self._on_failure(DramatisError(_BUG))
        raise bug
