"""Each hostile file behaves as its README says, quickly and in little memory."""

import socket
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.importing.measured import Measured, open_measured
from tests.shared_files import shared

MOST_SECONDS = 10
MOST_MEGABYTES = 500
DISCARD_PORT = 9
RIGHT = "openpassword"

pytestmark = pytest.mark.skipif(
    not hasattr(socket, "AF_UNIX"), reason="memory is measured as Unix systems tell it"
)


@pytest.fixture(scope="module")
def callers() -> Iterator[list[str]]:
    """Listen where the hostile files want to call; the list holds whoever did."""
    seen: list[str] = []
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(("127.0.0.1", DISCARD_PORT))
    except OSError:
        # Only the superuser may listen there, and only one at a time.
        listener.close()
        yield seen
        return
    listener.listen()

    def answer() -> None:
        while True:
            try:
                connection, address = listener.accept()
            except OSError:
                return
            seen.append(str(address))
            connection.close()

    thread = threading.Thread(target=answer, daemon=True)
    thread.start()
    yield seen
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join()


def opens(*words: str) -> Callable[[Measured], bool]:
    return lambda found: found.error is None and all(word in found.text for word in words)


def refused(error: str, *words: str) -> Callable[[Measured], bool]:
    return lambda found: found.error == error and all(word in found.sentence for word in words)


def _story_kept(found: Measured) -> bool:
    body = found.text[found.text.index("LONDON") :]
    kept = ("Share.", "0 : 0", "phone", "tablet", "Follow us", "the designer said.")
    return all(word in body for word in kept)


def _plain_title(found: Measured) -> bool:
    overrides = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    return found.error is None and not set(overrides) & set(found.article["title"])


EXPECTED: dict[str, Callable[[Measured], bool]] = {
    "01_traversal.epub": refused("NoArticleError", "chapter", "missing"),
    "02_zipbomb_1GiB.docx": refused("TooLargeError", "unpacks to far more"),
    "03_zipbomb_lying_size.docx": lambda found: found.error in ("TooLargeError", "DamagedError"),
    "04_billion_laughs.epub": refused("DamagedError", "damaged"),
    "05_billion_laughs.rss": lambda found: "lol" not in found.text and len(found.text) < 100,
    "06_xxe.odt": opens("before [] [] after"),
    "07_remote_and_script.html": opens("LISBON", "Second paragraph", "Third paragraph"),
    "08_rich_text_injection.txt": opens("<img src=", "&lt;escaped&gt;"),
    "09_deep_nesting.html": opens("Deep text that is long enough"),
    "10_one_huge_line.txt": refused("TooLargeError", "10.7 million", "2 million"),
    "11_redos.txt": lambda found: found.seconds < 2,
    "12_mixed_encoding.txt": lambda found: (
        "\0" not in found.text
        and any("could not be read" in note for note in found.article["notes"])
    ),
    "13_utf16_no_bom.txt": opens("NATO and Russia agree"),
    "14_unicode_traps.txt": _plain_title,
    "15_truncated.pdf": refused("DamagedError", "damaged"),
    "16_password.pdf": refused("PasswordNeededError", "password"),
    "17_stream_bomb.pdf": lambda found: found.error in (None, "DamagedError", "TooLargeError"),
    "18_active.pdf": opens("Active PDF"),
    "19_page_loop.pdf": refused("NoArticleError", "a scan"),
    "20_eml_bomb.eml": refused("NoArticleError", "e-mail message"),
    "21_truncated.mhtml": opens("Minister opens bridge", "Café owners"),
    "22_lying_extension.pdf": refused("NoArticleError", "e-book"),
    "23_empty.txt": refused("NoArticleError", "nothing to read in this file"),
    "24_only_chrome.txt": refused("NoArticleError", "No article text was found"),
    "25_body_that_looks_like_chrome.txt": _story_kept,
    "26_duplicate_and_loop.epub": opens("same same"),
}


def test_every_hostile_file_is_expected() -> None:
    names = {path.name for path in shared("corpora/hostile").iterdir()} - {"README.md"}
    assert names == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_a_hostile_file(name: str, callers: list[str]) -> None:
    found = open_measured(shared(f"corpora/hostile/{name}"))
    assert EXPECTED[name](found), found
    assert found.seconds < MOST_SECONDS
    assert found.megabytes < MOST_MEGABYTES
    assert "Traceback" not in found.complaints
    assert not callers, "something was fetched"
    for secret in _secrets():
        assert secret not in found.everything


def _secrets() -> list[str]:
    """Return what stands in the files of this machine that the hostile files ask for."""
    files = [path for path in (Path("/etc/passwd"), Path("/etc/hostname")) if path.exists()]
    first_lines = [path.read_text(encoding="utf-8").strip().partition("\n")[0] for path in files]
    return [line for line in first_lines if line]


def test_nothing_is_unpacked_to_disk() -> None:
    for folder in (Path(tempfile.gettempdir()), Path.cwd(), Path.cwd().parent, Path("/")):
        assert not list(folder.glob("*NEWSREADER_PWNED*"))


def test_the_password_opens_the_locked_file() -> None:
    path = shared("corpora/hostile/16_password.pdf")
    assert "Lorem ipsum" in open_measured(path, password=RIGHT).text
    wrong = open_measured(path, password=RIGHT[::-1])
    assert wrong.error == "PasswordNeededError"
    assert "not the password" in wrong.sentence


@pytest.mark.parametrize("name", ["07_remote_and_script.html", "06_xxe.odt", "21_truncated.mhtml"])
def test_files_open_where_there_is_no_network(name: str) -> None:
    apart = ("unshare", "--map-root-user", "--net")
    try:
        subprocess.run([*apart, "true"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this system does not let a test take the network away")
    assert open_measured(shared(f"corpora/hostile/{name}"), within=apart).error is None
