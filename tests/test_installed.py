"""The wheel gives the whole program, and it runs from any folder, with nothing of the checkout."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.patience import PATIENCE

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "resources" / "samples" / "the-handshake-under-the-sea.txt"
NAMES = {"Philippe Cozette", "American Society of Civil Engineers", "Dover"}

_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from reader.paths import changelog_file, licence_file
from reader.ui.startup.run_window import run_window
def shown(window):
    def completed():
        print(window.windowTitle())
        QTimer.singleShot(0, window.close)
    window.names_completed.connect(completed)
    window.parts.session.failed.connect(lambda error: QTimer.singleShot(0, window.close))
    QTimer.singleShot(60_000, window.close)
status = run_window([], when_shown=shown)
print(changelog_file().is_file(), licence_file().is_file())
sys.exit(status)
"""


class Installed:
    """The wheel, unpacked by pip into a folder of its own, and a person who runs it.

    Args:
        folder: Where the wheel was installed, without what it depends on.
        home: The person's own folder, and where they stand.
    """

    def __init__(self, folder: Path, home: Path) -> None:
        self._folder = folder
        self._home = home

    def run(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        """Run `dramatis` with arguments."""
        return self.python(self._folder / "bin" / "dramatis", *arguments)

    def python(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        """Run Python with the installed package and its dependencies, but not with the checkout."""
        dependencies = [path for path in sys.path if Path(path).name.endswith("-packages")]
        left_out = ("DISPLAY", "WAYLAND_DISPLAY", "XDG_CONFIG_HOME", "XDG_DATA_HOME")
        kept = {name: value for name, value in os.environ.items() if name not in left_out}
        return subprocess.run(
            # Without the site module no .pth file leads to the checkout.
            [sys.executable, "-S", *map(str, arguments)],
            env=kept
            | {
                "HOME": str(self._home),
                "XDG_RUNTIME_DIR": str(self._home),
                "PYTHONPATH": os.pathsep.join([str(self._folder), *dependencies]),
                "QT_QPA_PLATFORM": "offscreen",
            },
            cwd=self._home,
            capture_output=True,
            text=True,
            check=False,
            timeout=4 * PATIENCE,
        )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    _pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, ROOT)
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def target(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("installed")
    _pip("install", "--no-deps", "--no-index", "--no-compile", "--target", folder, wheel)
    return folder


@pytest.fixture
def installed(target: Path, tmp_path: Path) -> Installed:
    return Installed(target, tmp_path)


def test_nothing_of_the_checkout_is_seen(installed: Installed, target: Path) -> None:
    program = "import reader, reader.paths as p; print(reader.__file__, p.resources_folder())"
    done = installed.python("-c", program)
    package = target / "reader"
    assert done.stdout.split() == [str(package / "__init__.py"), str(package / "resources")]


def test_every_module_is_installed_but_those_of_training(target: Path) -> None:
    def modules(folder: Path) -> set[str]:
        return {path.relative_to(folder).as_posix() for path in folder.rglob("*.py")}

    of_the_app = {name for name in modules(ROOT / "reader") if not name.startswith("training/")}
    assert modules(target / "reader") == of_the_app


def test_what_only_developers_need_is_not_installed(target: Path) -> None:
    assert {path.name for path in target.iterdir() if not path.name.endswith(".dist-info")} == {
        "bin",
        "reader",
    }
    shipped = {path.name for path in (target / "reader" / "resources").iterdir()}
    kept = {path.name for path in (ROOT / "resources").iterdir() if path.name != "__pycache__"}
    assert shipped == kept - {"desktop", "packaging", "screenshots"}


def test_annotate_finds_the_names(installed: Installed) -> None:
    done = installed.run("annotate", SAMPLE)
    assert (done.returncode, done.stderr) == (0, "")
    names = {entity["name"] for entity in json.loads(done.stdout)["entities"]}
    assert names >= NAMES


def test_a_saved_page_is_taken_apart_in_a_process_of_its_own(
    installed: Installed, tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    paragraphs = "".join(f"<p>{line}</p>" for line in SAMPLE.read_text("utf-8").splitlines())
    page.write_text(f"<html><body><article>{paragraphs}</article></body></html>", "utf-8")
    done = installed.run("annotate", page)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Philippe Cozette" in done.stdout


def test_print_makes_a_pdf_that_speaks_german(installed: Installed, tmp_path: Path) -> None:
    out = tmp_path / "sample.pdf"
    done = installed.run("print", SAMPLE, "-o", out, "--language", "de")
    assert (done.returncode, done.stdout) == (0, "")
    text = "\n".join(page.extract_text() for page in PdfReader(out).pages)
    assert "Cozette, Philippe" in text
    assert "Organisationen" in text


def test_help_and_version_are_told(installed: Installed) -> None:
    helped = installed.run("--help")
    assert (helped.returncode, helped.stderr) == (0, "")
    assert "annotate" in helped.stdout
    assert installed.run("--version").stdout.startswith("Dramatis 0.")


def test_the_window_finds_the_names_of_the_sample_and_closes(installed: Installed) -> None:
    done = installed.python("-c", _WINDOW)
    assert done.returncode == 0, done.stderr
    title, there = done.stdout.splitlines()
    assert "The handshake under the sea" in title
    assert there == "True True"


def _pip(*arguments: str | Path) -> None:
    command = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    done = subprocess.run(
        [*command, *map(str, arguments)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
