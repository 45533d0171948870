"""How well documents are opened: figures on public pages, PDFs and other files.

    python -m reader.training.evaluate_importing --corpora DIR

prints, for web pages, body F1 beside trafilatura's own and exact headlines; for PDFs, the share of
words in true order; for every other kind, how many files open and how many are refused.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import trafilatura

from reader.errors import DocumentError
from reader.importing.bytes.encoding import decode
from reader.importing.bytes.kinds import declared_encoding
from reader.importing.formats.readers import Request, read_document
from reader.importing.lines.markup import lines_of, parse_html
from reader.importing.opening import open_path
from reader.text.article import Article, ParagraphRole
from reader.text.folding import letters_key

_SHINGLE = 4
_ITEM = re.compile(r"^(?:•|\d+\.) ")
_PARAGRAPH = re.compile(r"<(p|li|h2|h3)>(.*?)</\1>", re.DOTALL)
_HEADLINE = re.compile(r"<h1>(.*?)</h1>", re.DOTALL)
_TAG = re.compile(r"<[^<>]*>")


@dataclass(frozen=True, slots=True)
class PageScore:
    """One page with known truth.

    Args:
        name: The page's file.
        truth: Where the truth comes from: "hand", "readability" or "wikinews".
        own: Body F1 of this program.
        trafilatura: Body F1 of trafilatura alone.
    """

    name: str
    truth: str
    own: float
    trafilatura: float


@dataclass(frozen=True, slots=True)
class HeadlineScore:
    """Whether the headline of one page is exact, here and in trafilatura."""

    name: str
    own: bool
    trafilatura: bool


@dataclass(frozen=True, slots=True)
class FileResult:
    """What became of one file: an article, or the sentence with which it was refused."""

    name: str
    article: Article | None
    sentence: str = ""


def page_text(path: Path) -> str:
    """Return the decoded source of a saved page."""
    data = path.read_bytes()
    return decode(data, declared=declared_encoding(data)).text


def page_article(text: str) -> Article:
    """Return the article of a page, read in this process."""
    return read_document("HTML", Request(text.encode("utf-8")))


def body_of(article: Article) -> str:
    """Return body and sub-headings, without the marks of list items."""
    return "\n".join(
        _ITEM.sub("", each.span.of(article.text))
        for each in article.paragraphs
        if each.role in (ParagraphRole.BODY, ParagraphRole.HEADING)
    )


def shingle_f1(first: str, second: str) -> float:
    """Return the F1 of the runs of four words that two texts share.

    The measure of scrapinghub/article-extraction-benchmark.
    """
    one, other = _shingles(first), _shingles(second)
    total = sum(one.values()) + sum(other.values())
    return 2 * sum((one & other).values()) / total if total else 0.0


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return Counter(
        tuple(words[at : at + _SHINGLE]) for at in range(max(1, len(words) - _SHINGLE + 1))
    )


def score_pages(corpora: Path) -> list[PageScore]:
    """Return the scores of all pages whose true body is known."""
    scores: list[PageScore] = []
    for path in sorted((corpora / "html").glob("*.html")):
        truths = list(_true_bodies(corpora, path))
        if not truths:
            continue
        text = page_text(path)
        own = body_of(page_article(text))
        alone = trafilatura.extract(text, include_comments=False) or ""
        scores.extend(
            PageScore(path.name, kind, shingle_f1(own, truth), shingle_f1(alone, truth))
            for kind, truth in truths
        )
    return scores


def score_headlines(corpora: Path) -> list[HeadlineScore]:
    """Return for each page with a known headline whether it is found exactly."""
    scores: list[HeadlineScore] = []
    known = _true_headlines(corpora)
    for name, headline in sorted(known.items()):
        text = page_text(corpora / "html" / name)
        own = page_article(text).headline or ""
        metadata = trafilatura.extract_metadata(text)
        alone = metadata.title or ""
        scores.append(
            HeadlineScore(
                name,
                letters_key(own) == letters_key(headline),
                letters_key(alone) == letters_key(headline),
            )
        )
    return scores


def score_dates(corpora: Path) -> dict[str, bool]:
    """Return for each page whose day of publication is known whether it is found."""
    scores: dict[str, bool] = {}
    for path in sorted((corpora / "html").glob("*.html")):
        hand = corpora / "txt" / f"{path.stem}.json"
        true = json.loads(hand.read_text(encoding="utf-8"))["date"] if hand.exists() else None
        if true:
            found = page_article(page_text(path)).published
            scores[path.name] = found is not None and found.day.isoformat() == true
    return scores


def score_pdfs(corpora: Path) -> dict[str, float]:
    """Return for each PDF with known text the share of its words that come out in true order."""
    truth = json.loads((corpora / "pdf" / "news_truth.json").read_text(encoding="utf-8"))
    scores: dict[str, float] = {}
    for path in sorted((corpora / "pdf").glob("news_*.pdf")):
        true = truth["hyph" if "hyph" in path.name else "flow"].split()
        found = read_document("PDF", Request(path.read_bytes())).text.split()
        matcher = SequenceMatcher(None, true, found, autojunk=False)
        same = sum(block.size for block in matcher.get_matching_blocks())
        scores[path.name] = same / max(len(true), len(found))
    return scores


def open_all(folder: Path) -> list[FileResult]:
    """Open every file of a folder through the front door."""
    results: list[FileResult] = []
    for path in sorted(folder.iterdir()):
        if path.suffix == ".json" or path.name == "README.md":
            continue
        try:
            results.append(FileResult(path.name, open_path(path)))
        except DocumentError as error:
            results.append(FileResult(path.name, None, error.sentence))
    return results


def _true_bodies(corpora: Path, path: Path) -> Iterator[tuple[str, str]]:
    hand = corpora / "txt" / f"{path.stem}.json"
    if hand.exists():
        yield "hand", "\n".join(_hand_body(hand))
    expected = corpora / "truth" / f"{path.stem}.expected.html"
    if expected.exists():
        root = parse_html(expected.read_text(encoding="utf-8"))
        yield "readability", "\n".join(line.text for line in lines_of(root))
    if path.name.startswith("wikinews"):
        found = _PARAGRAPH.findall(page_text(path))
        yield "wikinews", "\n".join(_TAG.sub("", text) for _, text in found)


def _hand_body(path: Path) -> list[str]:
    """Return the lines of the true body of a text dump: from its first to its last, chrome out."""
    truth: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    dump = path.with_suffix(".txt").read_text(encoding="utf-8")
    lines = [line.strip() for line in dump.splitlines() if line.strip()]
    first = next(
        at
        for at, line in enumerate(lines)
        if line.startswith(truth["body_start"]) and line not in truth["captions"]
    )
    last = max(at for at, line in enumerate(lines) if line.endswith(truth["body_end"]))
    left_out = {
        *truth["chrome_inside_body"],
        *truth["captions"],
        *truth.get("standfirst_or_neutral", []),
    }
    return [line for line in lines[first : last + 1] if line not in left_out]


def _true_headlines(corpora: Path) -> dict[str, str]:
    known: dict[str, str] = {}
    for path in sorted((corpora / "html").glob("*.html")):
        hand = corpora / "txt" / f"{path.stem}.json"
        if hand.exists():
            known[path.name] = json.loads(hand.read_text(encoding="utf-8"))["headline"]
        elif path.name.startswith("wikinews"):
            match = _HEADLINE.search(page_text(path))
            if match:
                known[path.name] = match.group(1)
    return {name: headline for name, headline in known.items() if headline}


def _print_pages(corpora: Path) -> None:
    scores = score_pages(corpora)
    for kind in ("hand", "readability", "wikinews"):
        own = [each.own for each in scores if each.truth == kind]
        alone = [each.trafilatura for each in scores if each.truth == kind]
        print(
            f"html body F1, {len(own):2} pages, truth {kind:11} "
            f"own {sum(own) / len(own):.4f}   trafilatura {sum(alone) / len(alone):.4f}"
        )
    headlines = score_headlines(corpora)
    print(
        f"html headline exact, {len(headlines)} pages: own {sum(each.own for each in headlines)}, "
        f"trafilatura {sum(each.trafilatura for each in headlines)}"
    )
    dates = score_dates(corpora)
    print(f"html day of publication, {len(dates)} pages: {sum(dates.values())} right")


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True, help="folder with html, pdf, …")
    corpora: Path = parser.parse_args().corpora
    _print_pages(corpora)
    for name, share in score_pdfs(corpora).items():
        print(f"pdf words in true order, {name}: {share:.4f}")
    for kind in ("html", "pdf", "docx", "odt", "epub", "mhtml", "eml", "rss", "enc"):
        results = open_all(corpora / kind)
        refused = Counter(each.sentence for each in results if each.article is None)
        opened = sum(each.article is not None for each in results)
        print(f"{kind}: {len(results)} files, {opened} opened, {len(results) - opened} refused")
        for sentence, count in refused.most_common():
            print(f"    {count:3} x {sentence}")


if __name__ == "__main__":
    main()
