"""Floors of how well documents are opened; they only rise.

    python -m reader.training.evaluate_importing --corpora ../shared/corpora

prints the figures in full.
"""

from dataclasses import replace

import pytest

from reader.importing import opening
from reader.importing.bytes.kinds import Kind
from reader.importing.formats.readers import Request, read_document
from reader.text.article import Article
from reader.training.evaluate_importing import (
    FileResult,
    open_all,
    score_dates,
    score_headlines,
    score_pages,
    score_pdfs,
)
from tests.shared_files import shared

BODY_F1 = {"hand": 0.985, "readability": 0.988, "wikinews": 0.996}
WORDS_IN_ORDER = 0.999
OPENED = {"docx": 19, "odt": 10, "epub": 8, "mhtml": 2, "eml": 19, "rss": 4, "enc": 45}
MANY_SMALL = frozenset({"docx", "eml", "rss"})
REFUSALS = (
    "There is no text in this Word document.",
    "No article text was found in this web page",
    "There is no text in this e-mail message.",
    "There is no article in this news feed",
)


def test_the_body_of_pages_is_found_no_worse_than_by_trafilatura_alone() -> None:
    scores = score_pages(shared("corpora"))
    for kind, floor in BODY_F1.items():
        own = [each.own for each in scores if each.truth == kind]
        alone = [each.trafilatura for each in scores if each.truth == kind]
        assert sum(own) / len(own) >= floor, kind
        assert sum(own) >= sum(alone) - 1e-9, kind


def test_headlines_of_pages_are_exact() -> None:
    scores = score_headlines(shared("corpora"))
    assert [each.name for each in scores if not each.own] == []
    assert sum(each.own for each in scores) > sum(each.trafilatura for each in scores)


def test_days_of_pages_are_right() -> None:
    scores = score_dates(shared("corpora"))
    assert [name for name, right in scores.items() if not right] == []


def test_words_of_pdfs_come_in_true_order() -> None:
    scores = score_pdfs(shared("corpora"))
    assert len(scores) == 4
    assert min(scores.values()) >= WORDS_IN_ORDER


def _read_here(data: bytes, kind: Kind, *, source: str = "", **_options: object) -> tuple[Article]:
    return (replace(read_document(kind.name, Request(data)), source=source),)


@pytest.mark.parametrize("kind", OPENED)
def test_every_file_opens_or_is_refused_in_a_sentence(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if kind in MANY_SMALL:
        # A process for each of a hundred tiny files would only cost time.
        monkeypatch.setattr(opening, "parse_apart", _read_here)
    results = open_all(shared(f"corpora/{kind}"))
    assert sum(each.article is not None for each in results) >= OPENED[kind]
    assert [each for each in results if not _is_answered(each)] == []


def test_real_pdfs_open_or_are_named() -> None:
    results = {each.name: each for each in open_all(shared("corpora/pdf"))}
    assert "a scan" in results["cmyk-image.pdf"].sentence
    assert "password" in results["libreoffice-writer-password.pdf"].sentence
    opened = sum(each.article is not None for each in results.values())
    assert opened >= 13


def _is_answered(result: FileResult) -> bool:
    if result.article is None:
        return result.sentence.startswith(REFUSALS)
    return bool(result.article.text.strip())
