"""How well saved texts are read, on the shared dumps; the floors only rise.

A line of the truth counts as kept when it stands in the body; a line of chrome counts as leaked
when it is a whole paragraph of the body (the way of counting that came with the dumps).
"""

import gzip
import json
import re
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from reader.importing.opening import open_path, open_text
from reader.text.article import Article, ParagraphRole
from tests.shared_files import shared

FLOOR_RECALL = 1.0
FLOOR_PRECISION = 1.0
FLOOR_EXACT = 16
FLOOR_HEADLINES = 16
FLOOR_DATES = 16
FLOOR_AGENCIES = 6
FLOOR_BYLINES = 6
FLOOR_DATELINES = 5
MOST_LINES_LOST = 2


@dataclass(frozen=True)
class Score:
    name: str
    recall: float
    precision: float
    headline: bool
    date: bool
    facts: dict[str, bool]


def _squeezed(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "").strip()


def _key(text: str | None) -> str:
    return re.sub(r"\W+", "", (text or "").lower())


def _lines(path: Path, truth: dict[str, Any]) -> tuple[list[str], list[str]]:
    """Return the lines that are body and those that are chrome."""
    lines = [line.strip() for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
    neutral = {*truth["captions"], *truth.get("standfirst_or_neutral", [])}
    first = next(
        index
        for index, line in enumerate(lines)
        if line.startswith(truth["body_start"]) and line not in truth["captions"]
    )
    last = max(index for index, line in enumerate(lines) if line.endswith(truth["body_end"]))
    inside = set(truth["chrome_inside_body"])
    body = [line for line in lines[first : last + 1] if line not in inside | neutral]
    apart = {truth["headline"], *truth["credits"]} | neutral
    chrome = [
        line
        for index, line in enumerate(lines)
        if (index < first or index > last or line in inside) and line not in apart
    ]
    return body, chrome


def _score(path: Path, article: Article, truth: dict[str, Any]) -> Score:
    kept = [
        _squeezed(paragraph.span.of(article.text))
        for paragraph in article.paragraphs
        if paragraph.role in (ParagraphRole.BODY, ParagraphRole.HEADING)
    ]
    joined, whole = " ".join(kept), {_key(paragraph) for paragraph in kept}
    body, chrome = _lines(path, truth)
    recalled = sum(_squeezed(line) in joined for line in body)
    leaked = sum(_key(line) in whole for line in chrome if _key(line))
    found = {
        "agency": article.agency,
        "byline": ", ".join(article.bylines),
        "dateline": article.dateline.text if article.dateline else None,
    }
    return Score(
        name=path.stem,
        recall=recalled / len(body),
        precision=recalled / max(1, recalled + leaked),
        headline=_key(article.headline) == _key(truth["headline"]),
        date=(article.published.day.isoformat() if article.published else None) == truth["date"],
        facts={
            fact: bool(value)
            and (_key(value) in _key(truth[fact]) or _key(truth[fact]) in _key(value))
            for fact, value in found.items()
            if truth[fact]
        },
    )


@cache
def _scores() -> tuple[Score, ...]:
    scores = []
    for truth_path in sorted(shared("corpora/txt").glob("*.json")):
        path = truth_path.with_suffix(".txt")
        truth = json.loads(truth_path.read_text(encoding="utf-8"))
        scores.append(_score(path, open_path(path), truth))
    return tuple(scores)


def test_the_body_is_kept_and_the_chrome_is_not() -> None:
    scores = _scores()
    recall = sum(score.recall for score in scores) / len(scores)
    precision = sum(score.precision for score in scores) / len(scores)
    exact = sum(score.recall == score.precision == 1 for score in scores)
    print(f"recall {recall:.3f}, precision {precision:.3f}, {exact} exact")  # noqa: T201 - asked for
    assert recall >= FLOOR_RECALL
    assert precision >= FLOOR_PRECISION
    assert exact >= FLOOR_EXACT


def test_headline_and_date_are_right_and_none_is_invented() -> None:
    scores = _scores()
    assert sum(score.headline for score in scores) >= FLOOR_HEADLINES
    assert sum(score.date for score in scores) >= FLOOR_DATES


@pytest.mark.parametrize(
    ("fact", "floor"),
    [("agency", FLOOR_AGENCIES), ("byline", FLOOR_BYLINES), ("dateline", FLOOR_DATELINES)],
)
def test_agency_bylines_and_dateline_are_found(fact: str, floor: int) -> None:
    assert sum(score.facts.get(fact, False) for score in _scores()) >= floor


def test_the_story_is_taken_apart_exactly() -> None:
    path = shared("articles/nato-russia-2010.txt")
    truth = json.loads(shared("articles/nato-russia-2010.truth.json").read_text(encoding="utf-8"))
    expected = json.loads(
        shared("articles/nato-russia-2010.expected.json").read_text(encoding="utf-8")
    )
    article = open_path(path)
    body = [
        paragraph.span.of(article.text)
        for paragraph in article.paragraphs
        if paragraph.role is ParagraphRole.BODY
    ]
    removed = {item.text for item in article.removed}
    assert article.headline == expected["headline"]
    assert article.agency == expected["agency"]
    assert article.dateline is not None
    assert article.dateline.place == expected["dateline_place"]
    assert article.published is not None
    assert article.published.isoformat() == expected["published"]
    assert list(article.credits) == truth["credits"]
    assert article.bylines == ()
    assert len(body) == expected["paragraphs"]
    assert body[0].startswith(truth["body_start"])
    assert body[-1].endswith(truth["body_end"])
    assert all(any(line in text for text in removed) for line in truth["must_not_appear"])
    assert len(removed) == len(truth["must_not_appear"]) + 1
    assert not any(f"\n{line}\n" in article.text for line in truth["must_not_appear"])


def test_encodings_are_read_as_their_truth() -> None:
    for path in sorted(shared("corpora/enc").glob("d*.*.txt")):
        name, encoding, _ = path.name.split(".")
        source = shared(f"corpora/txt/{name}.txt").read_text(encoding="utf-8")
        expected = source.encode(encoding, "ignore").decode(encoding).lstrip("\ufeff")
        assert open_path(path, as_is=True).text == expected, path.name


def test_an_article_that_stands_by_itself_loses_no_line() -> None:
    lines = lost = 0
    with gzip.open(shared("data/news_text.jsonl.gz"), "rt", encoding="utf-8") as rows:
        for row in islice(rows, 0, None, 10):
            passage = json.loads(row)
            sentences = [passage["text"][start:end] for start, end in passage["sents"]]
            article = open_text("\n\n".join(sentences))
            lines += len(sentences)
            lost += len(article.removed)
    print(f"{lost} of {lines} lines lost")  # noqa: T201 - asked for
    assert lost <= MOST_LINES_LOST
