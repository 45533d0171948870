"""A second start hands its files to the first, and nothing is ever lost on the way."""

import os
import socket
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TextIO

import pytest

from reader.paths import instance_address
from reader.reading.single_instance import Claim, Handover, claim_or_hand_over
from tests.patience import PATIENCE

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="looks at Unix sockets")


@pytest.fixture
def address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    # A socket's path may be no longer than 107 bytes, which pytest's own folders can be.
    monkeypatch.chdir(tmp_path)
    return "own/window"


@pytest.fixture
def first(address: str) -> Iterator[Claim]:
    claim = claim_or_hand_over([], address)
    assert claim is not None
    assert not claim.alone
    yield claim
    claim.close()


def _answered(claim: Claim) -> tuple[threading.Thread, list[Handover]]:
    """Take one delivery in another thread, as the window would."""
    taken: list[Handover] = []

    def take() -> None:
        for delivery in claim.deliveries():
            taken.append(delivery.handover)
            delivery.take()
            return

    thread = threading.Thread(target=take)
    thread.start()
    return thread, taken


def test_a_second_start_hands_its_files_over_by_their_whole_paths(
    first: Claim, address: str
) -> None:
    thread, taken = _answered(first)
    assert claim_or_hand_over([Path("a story.txt"), Path("/b.txt")], address) is None
    thread.join()
    assert [handover.paths for handover in taken] == [(Path.cwd() / "a story.txt", Path("/b.txt"))]


def test_a_file_name_that_is_no_text_is_handed_over_unchanged(first: Claim, address: str) -> None:
    thread, taken = _answered(first)
    odd = Path(os.fsdecode(b"/caf\xe9.txt"))
    assert claim_or_hand_over([odd], address) is None
    thread.join()
    assert taken[0].paths == (odd,)


def test_the_token_of_the_desktop_is_handed_over(
    first: Claim, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "to-the-front")
    thread, taken = _answered(first)
    assert claim_or_hand_over([], address) is None
    thread.join()
    assert taken == [Handover((), "to-the-front")]


def test_a_first_that_does_not_answer_leaves_the_second_on_its_own(
    first: Claim, address: str
) -> None:
    second = claim_or_hand_over([Path("a.txt")], address, seconds=0.05)
    assert second is not None
    assert second.alone
    assert list(second.deliveries()) == []
    second.close()


def test_what_a_killed_start_left_behind_is_no_hindrance(address: str) -> None:
    Path(address).parent.mkdir()
    left = socket.socket(socket.AF_UNIX)
    left.bind(address)
    left.close()
    claim = claim_or_hand_over([], address)
    assert claim is not None
    assert not claim.alone
    claim.close()


def test_after_the_first_has_closed_the_next_start_is_the_first(address: str) -> None:
    for _ in range(2):
        claim = claim_or_hand_over([], address)
        assert claim is not None
        assert not claim.alone
        claim.close()


def test_without_a_folder_of_its_own_a_start_is_on_its_own(tmp_path: Path) -> None:
    (tmp_path / "a-file").write_text("in the way", "ascii")
    claim = claim_or_hand_over([], str(tmp_path / "a-file" / "window"))
    assert claim is not None
    assert claim.alone


def test_a_folder_of_somebody_else_is_not_trusted(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever owns the folder could stand in for the window, and be handed the person's files."""
    Path(address).parent.mkdir()
    monkeypatch.setattr(os, "getuid", lambda: Path(address).parent.stat().st_uid + 1)
    claim = claim_or_hand_over([Path("/secret.txt")], address)
    assert claim is not None
    assert claim.alone
    assert list(Path(address).parent.iterdir()) == []


def test_starts_at_the_same_moment_look_one_after_the_other(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    asked = threading.Event()
    lock_file = fcntl.flock

    def lock(file: TextIO, how: int) -> None:
        try:
            lock_file(file, how | fcntl.LOCK_NB)
        except BlockingIOError:
            if how & fcntl.LOCK_NB:
                raise
            asked.set()
            lock_file(file, how)

    Path(address).parent.mkdir()
    with Path(f"{address}.lock").open("w") as held, ThreadPoolExecutor() as starts:
        lock_file(held, fcntl.LOCK_EX)
        monkeypatch.setattr(fcntl, "flock", lock)
        start = starts.submit(claim_or_hand_over, [], address)
        assert asked.wait(PATIENCE)
        assert not start.done()
        lock_file(held, fcntl.LOCK_UN)
        claim = start.result()
    assert claim is not None
    assert not claim.alone
    claim.close()


def test_what_is_not_a_handover_is_passed_over(first: Claim, address: str) -> None:
    from multiprocessing.connection import Client

    thread, taken = _answered(first)
    for nonsense in (b"", b"[]", b"\xff", b'{"paths": 3}', b'{"paths": [3], "activation": ""}'):
        with Client(address) as stranger:
            stranger.send_bytes(nonsense)
    assert claim_or_hand_over([Path("/a.txt")], address) is None
    thread.join()
    assert [handover.paths for handover in taken] == [(Path("/a.txt"),)]


def test_the_address_is_in_a_folder_of_the_person(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/7")
    assert instance_address() == "/run/user/7/dramatis/window"
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert Path(instance_address()).is_relative_to(Path.home())
