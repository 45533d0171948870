"""`-o` destroys nothing: not what is read, and not the good answer of before."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.program import MAIN, run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="makes links, and sets limits")

STORY = "Ada Lovelace met Charles Babbage in London in June 1833, when she was seventeen.\n"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "work" / "story.txt"
    path.parent.mkdir()
    path.write_text(STORY)
    return path


@pytest.mark.parametrize("command", ["annotate", "print"])
@pytest.mark.parametrize("output", ["story.txt", "./story.txt", "link.txt", "hard.txt"])
def test_an_output_that_is_the_input_is_refused(
    story: Path, own_folders: dict[str, str], command: str, output: str
) -> None:
    (story.parent / "link.txt").symlink_to("story.txt")
    (story.parent / "hard.txt").hardlink_to(story)
    done = run(command, story, "-o", f"{story.parent}/{output}", environment=own_folders)
    assert (done.returncode, done.stdout) == (2, b"")
    (complaint,) = done.stderr.decode().splitlines()
    assert "would be written over" in complaint
    assert "-o" in complaint
    assert story.read_text() == STORY


def test_an_output_that_is_any_input_is_refused_before_anything_is_written(
    story: Path, own_folders: dict[str, str]
) -> None:
    folder = story.parent
    other, found, key = folder / "b.txt", folder / "story.txt.jsonl", folder / "key.txt"
    for path in (other, found, key):
        path.write_text(STORY)
    (folder / "out").symlink_to(folder)
    for arguments in (
        ("annotate", other, story, "-o", story),
        ("annotate", story, found, "-o", folder),
        ("annotate", story, found, "-o", f"{folder}/out/"),
        ("annotate", story, "--password-file", key, "-o", key),
        ("print", story, "--password-file", key, "-o", key),
    ):
        assert run(*arguments, environment=own_folders).returncode == 2, arguments
    assert {path.read_text() for path in (story, other, found, key)} == {STORY}
    assert len(list(folder.iterdir())) == 5


def test_what_standard_input_comes_from_is_not_written_over(
    story: Path, own_folders: dict[str, str]
) -> None:
    with story.open() as read:
        done = subprocess.run(
            [sys.executable, str(MAIN), "annotate", "-", "-o", str(story)],
            stdin=read,
            env=own_folders,
            capture_output=True,
            check=False,
        )
    assert done.returncode == 2
    assert story.read_text() == STORY


@pytest.mark.parametrize("command", ["annotate", "print"])
def test_where_there_is_no_room_the_good_file_of_before_stays(
    story: Path, own_folders: dict[str, str], command: str
) -> None:
    out = story.parent / "out"
    out.write_text("good")
    files = [story] * (40 if command == "annotate" else 1)
    done = _run_with_little_room(command, *files, "-o", out, environment=own_folders)
    assert done.returncode == 1
    assert b"could not be written" in done.stderr
    assert out.read_text() == "good"
    assert {path.name for path in story.parent.iterdir()} == {"story.txt", "out"}


def _run_with_little_room(
    *arguments: str | Path, environment: dict[str, str]
) -> subprocess.CompletedProcess[bytes]:
    """Run the program where no file may be longer than 8 kB."""
    program = (
        "import resource, runpy, sys; "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (8_000, 8_000)); "
        "sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name='__main__')"
    )
    return subprocess.run(
        [sys.executable, "-c", program, str(MAIN), *map(str, arguments)],
        env=environment,
        capture_output=True,
        check=False,
    )


def test_standard_output_by_its_name_gets_the_results(
    story: Path, own_folders: dict[str, str]
) -> None:
    done = run("annotate", story, "-o", "/dev/stdout", environment=own_folders)
    assert done.returncode == 0
    assert json.loads(done.stdout)["article"]["text"] == STORY.strip()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="macOS has no such file by name")
def test_what_a_shell_leads_standard_output_to_keeps_what_it_has(
    story: Path, own_folders: dict[str, str]
) -> None:
    collected = story.parent / "collected.jsonl"
    collected.write_text("first\n")
    with collected.open("a") as stream:
        subprocess.run(
            [sys.executable, str(MAIN), "annotate", str(story), "-o", "/dev/stdout"],
            stdout=stream,
            env=own_folders,
            check=True,
        )
        stream.write("last\n")
    first, record, last = collected.read_text().splitlines()
    assert (first, last) == ("first", "last")
    assert json.loads(record)["article"]["text"] == STORY.strip()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux has a device that is full")
def test_standard_output_without_room_is_said_in_a_sentence(
    story: Path, own_folders: dict[str, str]
) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, str(MAIN), "annotate", str(story)],
            stdout=full,
            stderr=subprocess.PIPE,
            env=own_folders,
            check=False,
        )
    assert done.returncode == 1
    (complaint,) = done.stderr.decode().splitlines()
    assert "Standard output could not be written" in complaint
