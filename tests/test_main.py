"""`main.py` as the person's own shell runs it: a process with arguments, two streams, a status."""

import json
import subprocess
import sys
from pathlib import Path

from pypdf import PdfReader

from tests.program import MAIN, run
from tests.shared_files import shared

STORY = "articles/nato-russia-2010.txt"


def test_annotate_reads_standard_input_and_loads_no_qt(own_folders: dict[str, str]) -> None:
    text = "Ada Lovelace met Charles Babbage in London in June 1833, when she was seventeen."
    done = run("annotate", "-", environment=own_folders, stdin=text.encode(), python=("-v",))
    assert done.returncode == 0
    record = json.loads(done.stdout)
    names = {entity["name"] for entity in record["entities"]}
    assert {"Ada Lovelace", "Charles Babbage", "London"} <= names
    assert b"import 'onnxruntime'" in done.stderr
    assert b"PySide6" not in done.stderr


def test_annotate_does_what_it_can_and_tells_the_rest(
    own_folders: dict[str, str], tmp_path: Path
) -> None:
    good = tmp_path / "good.txt"
    good.write_text("Ada Lovelace was born in London.")
    done = run("annotate", tmp_path / "none.txt", good, tmp_path, environment=own_folders)
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 1
    complaints = done.stderr.decode().splitlines()
    assert len(complaints) == 2
    assert "none.txt" in complaints[0]
    assert "Traceback" not in done.stderr.decode()


def test_print_needs_no_screen(own_folders: dict[str, str], tmp_path: Path) -> None:
    out = tmp_path / "story.pdf"
    done = run("print", shared(STORY), "-o", out, environment=own_folders)
    assert (done.returncode, done.stderr, done.stdout) == (0, b"", b"")
    text = "\n".join(page.extract_text() for page in PdfReader(out).pages)
    assert "NATO, Russia to cooperate on missile" in text
    assert "Rasmussen, Anders Fogh" in text


def test_without_a_screen_the_window_says_what_needs_none(own_folders: dict[str, str]) -> None:
    done = run(environment=own_folders)
    assert done.returncode == 1
    assert b"annotate" in done.stderr
    assert b"print" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_screen_that_cannot_be_reached_is_told_in_a_sentence(own_folders: dict[str, str]) -> None:
    done = run(environment=own_folders | {"QT_QPA_PLATFORM": "no-such-platform"})
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith(b"dramatis: No window can be opened")


def test_wrong_usage_and_version(own_folders: dict[str, str]) -> None:
    assert run("annotate", environment=own_folders).returncode == 2
    version = run("--version", environment=own_folders)
    assert (version.returncode, version.stdout[:9]) == (0, b"Dramatis ")


def test_a_closed_pipe_is_no_error_to_a_person(own_folders: dict[str, str], tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("Ada Lovelace was born in London.")
    command = [sys.executable, str(MAIN), "annotate", *[str(article)] * 30]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=own_folders
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
