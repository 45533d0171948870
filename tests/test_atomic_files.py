"""A file is written whole, or what was there before stays as it was."""

import os
import sys
from pathlib import Path

import pytest

from reader.atomic_files import atomic_file, write_atomically

unix_only = pytest.mark.skipif(sys.platform == "win32", reason="looks at permissions and devices")


def _names(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir()}


def test_the_old_file_is_there_until_the_new_one_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_text("old")
    with atomic_file(path) as stream:
        stream.write(b"new" * 100_000)
        stream.flush()
        assert path.read_text() == "old"
    assert path.read_bytes() == b"new" * 100_000
    assert _names(tmp_path) == {"out.txt"}


@pytest.mark.parametrize("error", [OSError("no room"), KeyboardInterrupt()], ids=repr)
def test_what_fails_half_way_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, error: BaseException
) -> None:
    path = tmp_path / "out.txt"
    path.write_text("old")

    def fail() -> None:
        with atomic_file(path) as stream:
            stream.write(b"half")
            raise error

    with pytest.raises(type(error)):
        fail()
    assert path.read_text() == "old"
    assert _names(tmp_path) == {"out.txt"}


@unix_only
def test_a_file_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_text("old")
    for mode in (0o640, 0o600, 0o666, 0o755):
        path.chmod(mode)
        write_atomically(path, b"new")
        assert path.stat().st_mode & 0o777 == mode


@unix_only
def test_a_new_file_is_as_any_other_or_its_owners_alone(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    write_atomically(tmp_path / "new", b"")
    write_atomically(tmp_path / "own", b"", private=True)
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "usual").stat().st_mode
    assert (tmp_path / "own").stat().st_mode & 0o777 == 0o600


@unix_only
def test_a_file_that_may_not_be_written_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.txt"
    path.write_text("old")
    path.chmod(0o444)
    # Whoever runs the tests as root may write everything.
    monkeypatch.setattr(os, "access", lambda target, wanted: wanted != os.W_OK)
    with pytest.raises(PermissionError):
        write_atomically(path, b"new")
    assert path.read_text() == "old"


@unix_only
def test_what_a_link_leads_to_is_written(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for name in ("there.txt", "new.txt"):
        target = tmp_path / "folder" / name
        link = tmp_path / name
        link.symlink_to(target)
        write_atomically(link, b"new")
        assert link.is_symlink()
        assert target.read_text() == "new"
    assert _names(tmp_path / "folder") == {"there.txt", "new.txt"}


def test_the_longest_name_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 255)
    write_atomically(path, b"new")
    assert path.read_text() == "new"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux has a device that is full")
def test_a_device_is_written_to(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"[Nn]o space"):
        write_atomically(Path("/dev/full"), b"new")
    write_atomically(Path(os.devnull), b"new")
    assert Path(os.devnull).is_char_device()


def test_a_folder_is_not_written_over(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"directory|denied"):
        write_atomically(tmp_path, b"new")
    assert tmp_path.is_dir()
