"""A document is taken apart in a process that can do nothing else, and whose fall is a sentence."""

import json
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from reader import application
from reader.errors import Cancelled, DamagedError, DocumentError, NoArticleError, TooLargeError
from reader.importing.bytes.kinds import Kind
from reader.importing.opening import (
    open_articles,
    open_bytes,
    open_path,
    open_rich_text,
    open_text,
)
from reader.importing.sandbox import parsing
from reader.importing.sandbox.answer import answer_lines

PAGE = (
    b"<html><head><title>Harbour opens</title></head><body><h1>Harbour opens</h1>"
    b"<p>The harbour of Emden opened again on Monday, and the mayor was the first to sail out "
    b"of it in a boat that her father had built.</p><p>Nobody else wanted to.</p></body></html>"
)
ROOT = Path(__file__).resolve().parents[3]


def _child(monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    """Let another program stand for the parsing process."""
    monkeypatch.setattr(parsing, "_command", lambda: [sys.executable, "-c", program])


def test_a_page_comes_back_as_an_article() -> None:
    article = open_bytes(PAGE, source="harbour")
    assert article.headline == "Harbour opens"
    assert article.source == "harbour"
    assert article.text.endswith("Nobody else wanted to.")


def test_a_process_that_falls_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    _child(monkeypatch, "import os; os.abort()")
    with pytest.raises(DamagedError, match="could not be taken apart"):
        open_bytes(PAGE)


def test_a_process_that_hangs_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "_SECONDS", 1)
    monkeypatch.setattr(parsing, "_WAITING", 1)
    _child(monkeypatch, "import threading; threading.Event().wait()")
    with pytest.raises(TooLargeError, match="too long"):
        open_bytes(PAGE)


def test_an_endless_answer_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "ANSWER_LIMIT", 1_000_000)
    _child(monkeypatch, "while True: print('x' * 10_000)")
    with pytest.raises(TooLargeError, match="more memory"):
        open_bytes(PAGE)


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "not json",
        "[]",
        '{"article": {"text": "a"}}',
        '{"article": null}',
        json.dumps(
            {
                "article": {
                    "text": "short",
                    "paragraphs": [[0, 99, "body"]],
                    "headline": None,
                    "standfirst": None,
                    "bylines": [],
                    "agency": None,
                    "dateline": None,
                    "published": None,
                    "updated": None,
                    "credits": [],
                    "removed": [],
                    "notes": [],
                }
            }
        ),
    ],
)
def test_an_answer_is_not_believed(monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    _child(monkeypatch, f"print({answer!r})")
    with pytest.raises(DamagedError):
        open_bytes(PAGE)


def test_an_error_of_an_unknown_name_is_still_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = json.dumps({"error": "SystemExit", "sentence": "Something is wrong.", "wrong": False})
    _child(monkeypatch, f"print({answer!r})")
    with pytest.raises(DocumentError, match=r"^Something is wrong\.$"):
        open_bytes(PAGE)


def test_the_process_is_told_nothing_of_the_persons_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("SECRET_TOKEN", "HOME", "SSH_AUTH_SOCK", "PYTHONSTARTUP", "LD_PRELOAD"):
        monkeypatch.setenv(name, "/nowhere/of-the-person")
    _child(
        monkeypatch,
        "import json, os; told = json.dumps(dict(os.environ))\n"
        "print(json.dumps({'error': 'DocumentError', 'sentence': told, 'wrong': False}))",
    )
    with pytest.raises(DocumentError) as refused:
        open_bytes(PAGE)
    told = json.loads(refused.value.sentence)
    assert "PATH" in told
    assert "/nowhere/of-the-person" not in told.values()


CONFINED = """
import sys
sys.path.insert(0, sys.argv[1])
from reader.importing.sandbox.confinement import confine
confine(seconds=5)
try:
    {}
except (PermissionError, MemoryError) as error:
    print(type(error).__name__)
else:
    print("done")
"""


@pytest.mark.parametrize(
    ("deed", "outcome"),
    [
        ("import socket; socket.create_connection(('127.0.0.1', 9))", "PermissionError"),
        ("import socket; socket.socket(socket.AF_INET6)", "PermissionError"),
        ("import socket; socket.getaddrinfo('example.org', 80)", "PermissionError"),
        ("import urllib.request as r; r.urlopen('http://127.0.0.1:9/')", "PermissionError"),
        ("open('/etc/passwd').read()", "PermissionError"),
        ("open('pwned', 'w')", "PermissionError"),
        ("import os; os.open('pwned', os.O_CREAT | os.O_WRONLY)", "PermissionError"),
        ("import subprocess; subprocess.run(['true'])", "PermissionError"),
        ("import os; os.system('true')", "PermissionError"),
        ("import os; os.remove('pwned')", "PermissionError"),
        ("import colorsys", "done"),
    ],
)
def test_the_process_may_do_nothing_but_read_itself(
    tmp_path: Path, deed: str, outcome: str
) -> None:
    assert _confined(tmp_path, deed) == outcome
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is bounded on Linux")
def test_the_process_has_little_memory(tmp_path: Path) -> None:
    assert _confined(tmp_path, "bytearray(1 << 30)") == "MemoryError"


@pytest.mark.skipif(sys.platform == "win32", reason="there is nothing to look at on Windows")
def test_where_the_system_bounds_no_memory_the_process_watches_itself() -> None:
    program = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); import threading\n"
        "from reader.importing.sandbox.confinement import watch_memory\n"
        "watch_memory(200 << 20)\nkept = b'x' * (300 << 20)\nthreading.Event().wait(20)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 3


def _confined(folder: Path, deed: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", CONFINED.format(deed), str(ROOT)],
        capture_output=True,
        encoding="utf-8",
        cwd=folder,
        check=True,
    )
    return done.stdout.strip()


def test_the_packaged_app_takes_documents_apart_when_told_to() -> None:
    orders = {"kind": Kind.HTML.name, "as_is": False, "password": None, "several": False}
    orders["seconds"] = 20
    start = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from reader.application import main; "
    done = subprocess.run(
        [sys.executable, "-c", f"{start} main([{parsing.START_ARGUMENT!r}])"],
        input=json.dumps(orders).encode() + b"\n" + PAGE,
        capture_output=True,
        check=True,
    )
    first, last = map(json.loads, done.stdout.splitlines())
    assert first["article"]["headline"] == "Harbour opens"
    assert last == {"end": 1}
    assert application._PARSE_CHILD == parsing.START_ARGUMENT


def test_a_frozen_app_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert parsing._command() == [sys.executable, parsing.START_ARGUMENT]


def test_opening_connects_to_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_arguments: object, **_options: object) -> None:
        raise AssertionError("a connection was tried")

    monkeypatch.setattr(socket.socket, "connect", forbidden)
    monkeypatch.setattr(socket, "getaddrinfo", forbidden)
    assert open_bytes(PAGE).headline == "Harbour opens"


def test_pasted_formatted_text_is_kept_whole() -> None:
    article = open_rich_text(
        "<meta charset='utf-8'><h1>Notes</h1><p>One <b>bold</b> step.</p><ul><li>first</li></ul>"
        "<script>alert(1)</script>"
    )
    assert article.text == "Notes\n\nOne bold step.\n\n• first"
    assert article.headline == "Notes"


def test_pasted_markup_without_words_is_said() -> None:
    with pytest.raises(NoArticleError, match="nothing to read in the pasted text"):
        open_rich_text("<p> </p>")


def test_text_alone_starts_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden() -> list[str]:
        raise AssertionError("a process was started")

    monkeypatch.setattr(parsing, "_command", forbidden)
    assert open_bytes(b"The mayor of Emden met the press on Monday.").text


def test_the_heavy_libraries_stay_out_of_the_app() -> None:
    program = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); import reader.importing.opening; "
        "print([n for n in ('lxml', 'trafilatura', 'pypdfium2', 'mammoth', 'feedparser') "
        "if n in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.strip() == "[]"


def test_pages_are_read_where_tls_and_downloads_are_left_out() -> None:
    program = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
left_out = {{"ssl", "_ssl", "certifi", "ftplib", "smtplib", "webbrowser", "unittest"}}

class LeftOut:
    def find_spec(self, name, path=None, target=None):
        if name in left_out:
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, LeftOut())
from reader.importing.formats.web_page import read_web_page
print(read_web_page({PAGE.decode()!r}).headline)
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.strip() == "Harbour opens"


def test_opening_can_be_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    _child(monkeypatch, "import threading; threading.Event().wait()")
    started = threading.Event()

    def cancelled() -> bool:
        started.set()
        return True

    with pytest.raises(Cancelled):
        parsing.parse_apart(PAGE, Kind.HTML, cancelled=cancelled)
    assert started.is_set()


def test_a_file_is_given_up_while_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("The mayor of Emden met the press on Monday.", encoding="utf-8")
    with pytest.raises(Cancelled):
        open_path(path, cancelled=lambda: True)


def test_a_long_text_is_read_apart_and_comes_back_whole() -> None:
    paragraph = "The mayor of Emden met the press on Monday and spoke about the harbour 🚢. " * 4
    lines = [f"{number}. {paragraph.strip()}" for number in range(12_000)]
    text = "\n\n".join(lines)
    article = open_text(text, source="long")
    assert article.text == text
    assert len(article.paragraphs) == 12_000
    assert article.source == "long"


def test_a_text_of_more_lines_than_any_article_is_refused() -> None:
    with pytest.raises(TooLargeError, match="400,000 lines, and the limit is 300,000"):
        open_text("a\n" * 400_000)


def test_an_answer_that_was_cut_off_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = list(answer_lines([open_text("The mayor met the press.")]))
    _child(monkeypatch, f"print({lines[0].decode()!r})")
    with pytest.raises(DamagedError):
        open_bytes(PAGE)


def test_the_items_of_a_feed_are_articles(tmp_path: Path) -> None:
    item = "<item><title>{0}</title><description>{0} opened on Monday.</description></item>"
    path = tmp_path / "feed"
    path.write_text(
        f"<rss version='2.0'><channel><title>Emden News</title>{item.format('The harbour')}"
        f"{item.format('A bridge')}<item><pubDate>x</pubDate></item></channel></rss>",
        encoding="utf-8",
    )
    articles = open_articles(path)
    assert [each.headline for each in articles] == ["The harbour", "A bridge"]
    assert articles[1].text.endswith("A bridge opened on Monday.")
    assert {each.agency for each in articles} == {"Emden News"}
    assert "The harbour" in open_path(path).text
    assert "A bridge" in open_path(path).text


def test_menus_that_were_copied_along_are_left_out() -> None:
    story = "".join(
        f"<p>The harbour of Emden opened again on day {number}, and the mayor was the first to "
        "sail out of it in a boat that her father had built.</p>"
        for number in range(6)
    )
    menu = "".join(f"<li><a href='/{name}'>{name}</a></li>" for name in ("News", "Sport", "Mail"))
    article = open_rich_text(f"<ul>{menu}</ul><h1>Harbour opens</h1>{story}<footer>Us</footer>")
    assert article.headline == "Harbour opens"
    assert len(article.paragraphs) == 7
    assert {"• News", "• Sport", "• Mail"} <= {each.text for each in article.removed}
