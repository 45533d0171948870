"""A desktop session of its own: a screen, a window manager, a bus, and what reads that bus."""

import json
import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from tests.patience import PATIENCE

ROOT = Path(__file__).resolve().parents[2]
_READER = Path(__file__).with_name("bus_reader.py")
_SYSTEM_PYTHON = "/usr/bin/python3"
_TOOLS = ("Xvfb", "openbox", "xdotool", "dbus-daemon")
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_BINDINGS = "import gi; gi.require_version('Atspi', '2.0')"
_OF_OTHERS = ("qt.accessibility.atspi: ", "QAccessible", "qt.qpa.")
"""What Qt says of the bus and of the screen: of questions that it does not know, and of those that
come late, such as for a row of a list that has become shorter, or a window that is gone."""
T = TypeVar("T")

CURRENT = ("list item", "page tab")


@dataclass(frozen=True)
class Widget:
    """A widget as the bus tells of it."""

    path: tuple[str, ...]
    role: str
    name: str
    description: str
    states: frozenset[str]


@dataclass
class Session:
    """Drives the app by keys alone, and tells what the bus says of it.

    Args:
        environment: Of every process of the session.
        reader: Reads the bus.
        app: The app.
    """

    environment: dict[str, str]
    reader: subprocess.Popen[bytes]
    app: subprocess.Popen[bytes]
    announced: list[str] = field(default_factory=list)
    _read: bytearray = field(default_factory=bytearray)

    def press(self, *keys: str) -> None:
        """Press keys, one after another, as xdotool names them."""
        self._xdotool("key", "--delay", "60", *keys)

    def type(self, words: str) -> None:
        """Type words."""
        self._xdotool("type", "--delay", "40", words)

    def widgets(self) -> list[Widget]:
        """Return every widget that shows."""
        return [
            Widget(
                tuple(each["path"]),
                each["role"],
                each["name"],
                each["description"],
                frozenset(each["states"]),
            )
            for each in self._ask("tree")
        ]

    def widget(self, role: str, name: str) -> Widget:
        """Wait for a widget of a role whose name begins so, and return it."""
        return self.wait(f"{role} “{name}”", lambda: self._found(role, name))[0]

    def _found(self, role: str, name: str) -> list[Widget]:
        return [each for each in self.widgets() if each.role == role and each.name.startswith(name)]

    def wait_for_window(self, role: str, name: str) -> None:
        """Wait until keys go to the window of a role whose name begins so."""
        self.wait(
            f"{role} “{name}” to be active",
            lambda: [each for each in self._found(role, name) if "active" in each.states],
        )

    def wait_for_focus(self, name: str) -> None:
        """Wait until what is named so has the focus."""
        self.wait(f"“{name}” to have the focus", self.focused, until=lambda told: told == name)

    def names(self, role: str, inside: str = "") -> list[str]:
        """Return the names of all widgets of a role, inside a widget of a name."""
        return [
            each.name
            for each in self.widgets()
            if each.role == role and (not inside or inside in each.path)
        ]

    def focused(self) -> str:
        """Return the name of what has the focus, of a list that of its row; empty for nothing.

        Every list tells of its current row as if that had the focus, wherever it is, and every row
        of tabs of the one that shows.
        """
        told = [each for each in self.widgets() if "focused" in each.states and each.name]
        holder = next((each for each in told if each.role not in CURRENT), None)
        if holder is None:
            return ""
        inside = (each.name for each in told if each.path[-1:] == (holder.name,))
        return next(inside, holder.name) if holder.role == "list" else holder.name

    def text(self, name: str) -> dict[str, Any]:
        """Return the text, the caret and the selection of a text widget."""
        answer: dict[str, Any] = self._ask("text", name)
        return answer

    def selected(self, name: str) -> str:
        """Return the words that are selected in a text widget."""
        told = self.text(name)
        return str(told["text"][slice(*told["selected"])]) if told["selected"] else ""

    def runs(self, name: str) -> list[dict[str, Any]]:
        """Return the runs of a text widget with their attributes."""
        answer: list[dict[str, Any]] = self._ask("runs", name)
        return answer

    def wait(self, what: str, come: Callable[[], T], *, until: Callable[[T], object] = bool) -> T:
        """Return the first value of `come` that will do; AssertionError if that takes too long.

        A key reaches the app by another way than a question does, so that what a key brings about
        has to be waited for even where it is there at once.
        """
        end = time.monotonic() + PATIENCE
        while not until(value := come()):
            assert self.app.poll() is None, f"the app ended while waiting for {what}: {self.said}"
            assert time.monotonic() < end, (
                f"never came: {what}; last seen: {value!r}; said: {self.announced}"
            )
            # Also what gives the app time: reads what is announced meanwhile.
            self._listen(0.1)
        return value

    def hear(self, words: str) -> str:
        """Wait until something is announced in which these words are; forget all before it."""

        def heard() -> str:
            return next((each for each in self.announced if words in each), "")

        found = self.wait(f"“{words}” to be said", heard)
        del self.announced[: self.announced.index(found) + 1]
        return found

    def quit(self) -> None:
        """Leave the app by its key; it must end well, and must have complained of nothing."""
        self.press("ctrl+q")
        status = self.app.wait(PATIENCE)
        assert (status, self.said) == (0, ""), f"ended with {status}: {self.said}"

    @property
    def said(self) -> str:
        """What the app wrote to standard error, without what Qt says of others."""
        program = Path(sys.executable).name
        log = (Path(self.environment["HOME"]) / f"{program}.log").read_text("utf-8")
        return "\n".join(line for line in log.splitlines() if not line.startswith(_OF_OTHERS))

    def start_again(self, *arguments: str) -> None:
        """Start the app once more beside the one that runs, and wait until that has ended."""
        command = [sys.executable, "main.py", *arguments]
        subprocess.run(command, cwd=ROOT, env=self.environment, check=True, timeout=PATIENCE)

    def _xdotool(self, *arguments: str) -> None:
        command = ["xdotool", *arguments]
        subprocess.run(command, env=self.environment, check=True, timeout=PATIENCE)

    def _ask(self, *command: str) -> Any:
        """Return what the bus answers; what changes while it is read is asked for again."""
        end = time.monotonic() + PATIENCE
        while True:
            answer = self._answer(*command)
            if "answer" in answer:
                return answer["answer"]
            assert time.monotonic() < end, f"the bus cannot tell: {answer['error']}"
            self._listen(0.1)

    def _answer(self, *command: str) -> dict[str, Any]:
        assert self.reader.stdin is not None
        self.reader.stdin.write(json.dumps(command).encode() + b"\n")
        self.reader.stdin.flush()
        while (line := self._line(PATIENCE)) is not None:
            if "announced" not in line:
                return line
        raise AssertionError("the bus is silent")

    def _listen(self, seconds: float) -> None:
        """Take what is announced within some seconds."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self._line(left)

    def _line(self, seconds: float) -> dict[str, Any] | None:
        """Return the next line of the reader, or None if none comes; keeps announcements."""
        assert self.reader.stdout is not None
        while b"\n" not in self._read:
            if not select.select([self.reader.stdout], [], [], seconds)[0]:
                return None
            chunk = os.read(self.reader.stdout.fileno(), 1 << 16)
            assert chunk, "what reads the bus has ended"
            self._read.extend(chunk)
        line, _, rest = bytes(self._read).partition(b"\n")
        self._read[:] = rest
        said: dict[str, Any] = json.loads(line)
        if "announced" in said:
            self.announced.append(said["announced"])
        return said


def missing() -> list[str]:
    """Return what a session needs and this machine does not have."""
    lacking = [tool for tool in _TOOLS if shutil.which(tool) is None]
    if not any(Path(launcher).exists() for launcher in _LAUNCHERS):
        lacking.append("at-spi2-core")
    command = [_SYSTEM_PYTHON, "-c", _BINDINGS]
    if (
        not Path(_SYSTEM_PYTHON).exists()
        or subprocess.run(command, capture_output=True, check=False).returncode
    ):
        lacking.append("gir1.2-atspi-2.0")
    return lacking


@contextmanager
def desktop_session(home: Path, *arguments: str) -> Iterator[Session]:
    """Start a session with the app in it; end all of it afterwards.

    Args:
        home: The person's home folder, empty.
        arguments: Of the app.
    """
    with ExitStack() as stack:
        environment = _environment(home)
        screen = stack.enter_context(_screen(environment))
        environment["DISPLAY"] = f":{screen}"
        environment["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(_bus(environment))
        stack.enter_context(_window_manager(environment))
        reader = stack.enter_context(_reader(environment))
        command = [sys.executable, "main.py", *arguments]
        app = stack.enter_context(_process(command, environment))
        yield Session(environment, reader, app)


def _environment(home: Path) -> dict[str, str]:
    kept = (
        "PATH",
        "LANG",
        "VIRTUAL_ENV",
        "PYTHONDONTWRITEBYTECODE",
        "LD_LIBRARY_PATH",
        "COVERAGE_PROCESS_CONFIG",
    )
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    return environment | {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "LANGUAGE": "en",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "NO_AT_BRIDGE": "0",
    }


@contextmanager
def _screen(environment: dict[str, str]) -> Iterator[int]:
    """Start a screen on the first number that is free."""
    read, write = os.pipe()
    # Without repetition: between a key's way down and up a busy machine can let a second pass.
    # Without reset: the first to ask whether there is a window manager may leave before it comes,
    # and a screen that begins anew when its last client leaves would take it along.
    options = ["-r", "-noreset", "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    command = ["Xvfb", "-displayfd", str(write), *options]
    with _process(command, environment, pass_fds=(write,)):
        os.close(write)
        try:
            number = _first_line(read, "the screen")
        finally:
            os.close(read)
        yield int(number)


@contextmanager
def _window_manager(environment: dict[str, str]) -> Iterator[None]:
    """Start the window manager, and wait until it gives windows the focus."""
    with _process(["openbox"], environment):
        end = time.monotonic() + PATIENCE
        asked = ["xdotool", "get_num_desktops"]
        while subprocess.run(asked, env=environment, capture_output=True, check=False).returncode:
            assert time.monotonic() < end, "there is no window manager"
            time.sleep(0.05)
        yield


@contextmanager
def _reader(environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """Start what reads the accessibility bus, and wait until it hears what is said there."""
    with _process([_SYSTEM_PYTHON, str(_READER)], environment, talks=True) as reader:
        assert reader.stdout is not None
        assert "ready" in json.loads(_first_line(reader.stdout.fileno(), "what reads the bus"))
        yield reader


@contextmanager
def _bus(environment: dict[str, str]) -> Iterator[str]:
    """Start a session bus; the accessibility bus is started by whoever asks for it first."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with _process(command, environment, talks=True) as daemon:
        assert daemon.stdout is not None
        yield _first_line(daemon.stdout.fileno(), "the bus").decode().strip()


def _first_line(descriptor: int, name: str) -> bytes:
    """Return the first line that a program writes, and nothing after it is lost."""
    line = b""
    while not line.endswith(b"\n"):
        assert select.select([descriptor], [], [], PATIENCE)[0], f"{name} is silent"
        letter = os.read(descriptor, 1)
        assert letter, f"{name} has ended"
        line += letter
    return line


def _log(environment: dict[str, str], program: str) -> int:
    """Return where a program of the session tells its troubles: a file in the home folder."""
    path = Path(environment["HOME"]) / f"{Path(program).name}.log"
    return os.open(path, os.O_CREAT | os.O_WRONLY | os.O_APPEND)


@contextmanager
def _process(
    command: list[str],
    environment: dict[str, str],
    *,
    talks: bool = False,
    pass_fds: tuple[int, ...] = (),
) -> Iterator[subprocess.Popen[bytes]]:
    pipe = subprocess.PIPE if talks else subprocess.DEVNULL
    log = _log(environment, command[0])
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        stdin=pipe,
        stdout=pipe,
        stderr=log,
        pass_fds=pass_fds,
    )
    os.close(log)
    try:
        yield process
    finally:
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()
        if process.poll() is None:
            process.terminate()
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
