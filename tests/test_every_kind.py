"""`annotate` and `print` take every kind of document, as programs of their own."""

import json
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.program import run
from tests.shared_files import shared

SHARED = {
    "text": "corpora/txt/d05_whitehouse_2015_full.txt",
    "page": "corpora/html/wikipedia.html",
    "archive": "corpora/mhtml/mdn.mhtml",
    "pdf": "corpora/pdf/news_2col.pdf",
    "word": "corpora/docx/tbl-having-applied-style.docx",
    "opendocument": "corpora/odt/imageslabels.odt",
    "book": "corpora/epub/wasteland.epub",
    "mail": "corpora/eml/msg_07.eml",
    "feed": "corpora/rss/illformed_koi8r.xml",
    "encoding": "corpora/enc/cn_sample-greek.txt",
}
OWN = {
    "markdown": "# The bridge\n\nAda Byron opened the bridge in Oslo.\n\n- one\n- two\n",
    "rtf": r"{\rtf1\ansi\deff0 Ada Byron opened the bridge in Oslo on Monday.\par}",
}
LOCKED, RIGHT = "corpora/hostile/16_password.pdf", "openpassword"


def document(kind: str, folder: Path) -> Path:
    if kind in SHARED:
        return shared(SHARED[kind])
    path = folder / kind
    path.write_text(OWN[kind], encoding="utf-8")
    return path


def test_annotate_takes_every_kind(own_folders: dict[str, str], tmp_path: Path) -> None:
    files = [document(kind, tmp_path) for kind in (*SHARED, *OWN)]
    done = run("annotate", *files, environment=own_folders)
    assert done.returncode == 0, done.stderr.decode()
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [record["article"]["source"] for record in records] == [str(file) for file in files]
    for record in records:
        text = record["article"]["text"]
        assert text.strip()
        for entity in record["entities"]:
            for mention in entity["mentions"]:
                assert text[mention["start"] : mention["end"]] == mention["text"]


@pytest.mark.parametrize("kind", [*SHARED, *OWN])
def test_print_takes_every_kind(own_folders: dict[str, str], tmp_path: Path, kind: str) -> None:
    out = tmp_path / "out.pdf"
    done = run("print", document(kind, tmp_path), "-o", out, environment=own_folders)
    assert done.returncode == 0, done.stderr.decode()
    assert PdfReader(out).pages[0].extract_text().strip()


def test_a_password_comes_from_a_file(own_folders: dict[str, str], tmp_path: Path) -> None:
    locked, key = shared(LOCKED), tmp_path / "key"
    key.write_text(f"{RIGHT}\nnot this line\n", encoding="utf-8")
    done = run("annotate", "--password-file", key, locked, environment=own_folders)
    assert "Lorem ipsum" in json.loads(done.stdout)["article"]["text"]
    out = tmp_path / "out.pdf"
    assert not run(
        "print", locked, "-o", out, "--password-file", key, environment=own_folders
    ).returncode
    assert "Lorem ipsum" in PdfReader(out).pages[0].extract_text()


def test_without_the_password_the_way_is_told(own_folders: dict[str, str], tmp_path: Path) -> None:
    locked, key = shared(LOCKED), tmp_path / "key"
    missing = run("annotate", locked, environment=own_folders)
    assert missing.returncode == 1
    assert b"--password-file" in missing.stderr
    assert len(missing.stderr.splitlines()) == 1
    key.write_text("wrong", encoding="utf-8")
    wrong = run("annotate", locked, "--password-file", key, environment=own_folders)
    assert "not the password" in wrong.stderr.decode()
    none = run("annotate", locked, "--password-file", tmp_path / "no", environment=own_folders)
    assert "could not be read" in none.stderr.decode()
    assert none.returncode == 1
