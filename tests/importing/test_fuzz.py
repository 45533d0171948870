"""Real files, damaged at random: an article or a sentence comes out, and soon."""

import io
import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import DocumentError
from reader.importing.opening import open_bytes
from tests.importing.documents import packed
from tests.shared_files import FOLDER, shared

LARGEST = 120_000
MOST_SECONDS = 10
KINDS = ("pdf", "docx", "odt", "epub", "html", "mhtml", "eml", "rss", "txt", "enc")
OWN = (
    b"# The bridge\n\n*Ada* opened [it](x).\n\n- one\n    - two\n\n| a | b |\n|---|---|\n| c | d |",
    b"{\\rtf1\\ansi {\\fonttbl\\f0 Arial;} Ada \\b opened\\b0  it in Oslo \\'e9\\u233?.}",
)
EXAMPLES = int(os.environ.get("DRAMATIS_FUZZ_EXAMPLES", "48"))


def _files() -> list[Path]:
    """Return one to six files of each kind, small ones, so that every kind has its share."""
    files: list[Path] = []
    for kind in KINDS:
        found = sorted((FOLDER / "corpora" / kind).glob("*.*"))
        small = [each for each in found if each.stat().st_size < LARGEST and each.suffix != ".json"]
        files.extend(small[:: max(1, len(small) // 6)][:6])
    files.extend(sorted((FOLDER / "corpora" / "hostile").glob("1[34]_*.txt")))
    return files


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """Draw a real file, damaged: for an archive, most often one of its entries."""
    data = draw(st.sampled_from(OWN) | st.sampled_from(_files()).map(Path.read_bytes))
    if data.startswith(b"PK") and draw(st.booleans()):
        return _with_damaged_entry(draw, data)
    return _damaged(draw, data)


def _with_damaged_entry(draw: st.DrawFn, data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    texts = [
        name for name in entries if name.endswith((".xml", ".opf", ".xhtml", ".html", ".rels"))
    ]
    name = draw(st.sampled_from(texts or list(entries)))
    return packed({**entries, name: _damaged(draw, entries[name])})


def _damaged(draw: st.DrawFn, data: bytes) -> bytes:
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, max(0, len(data) - 1)))
        length = draw(st.integers(1, 400))
        change = draw(st.sampled_from(("cut", "drop", "double", "noise", "zero", "open")))
        head, part, tail = data[:start], data[start : start + length], data[start + length :]
        if change == "cut":
            data = head or data
        elif change == "drop":
            data = head + tail
        elif change == "double":
            data = head + part * draw(st.integers(2, 40)) + tail
        elif change == "noise":
            data = head + draw(st.binary(min_size=1, max_size=40)) + tail
        elif change == "zero":
            data = head + bytes(len(part)) + tail
        else:
            data = head + draw(st.sampled_from((b"<div>", b"<", b"&#", b"[", b"("))) * 3_000 + tail
    return data


@pytest.mark.timeout(600)
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data())
def test_a_damaged_file_is_an_article_or_a_sentence(data: st.DataObject) -> None:
    shared("corpora")
    content = data.draw(damaged())
    start = _computed()
    said = _opened(content)
    assert _computed() - start < MOST_SECONDS
    assert said.strip()
    said.encode("utf-8")


def _computed() -> float:
    """Return the seconds of processor time so far, those of ended processes of ours included."""
    return sum(os.times()[:4])


def _opened(content: bytes) -> str:
    """Return the article's text, or the sentence with which the document is refused."""
    try:
        return open_bytes(content).text
    except DocumentError as error:
        return error.sentence
