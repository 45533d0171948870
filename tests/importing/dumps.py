"""Samples of saved texts, our own writing, with a mark before each line that says what it is.

`H` headline, `S` standfirst, `B` body, `h` sub-heading, `C` credit or byline, `P` caption, `-`
chrome.
Lines at the top that begin with `@` say what is to be found out: published, updated, agency, place,
bylines; what they leave out must not be found.
"""

from dataclasses import dataclass
from pathlib import Path

from reader.text.article import Article, ParagraphRole

FOLDER = Path(__file__).parent / "dumps"
ROLES = {
    "H": {ParagraphRole.HEADLINE},
    "S": {ParagraphRole.STANDFIRST},
    "B": {ParagraphRole.BODY, ParagraphRole.HEADING},
    "h": {ParagraphRole.HEADING, ParagraphRole.BODY},
    "C": {ParagraphRole.CREDIT},
    "P": {ParagraphRole.CAPTION},
}


@dataclass(frozen=True)
class Dump:
    """A sample: its text without the marks, the mark of each line, and what it says of itself."""

    text: str
    marks: tuple[str, ...]
    facts: dict[str, str]


def dump(name: str) -> Dump:
    """Read the sample of this name."""
    facts: dict[str, str] = {}
    marks: list[str] = []
    lines: list[str] = []
    for line in (FOLDER / f"{name}.dump").read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            key, _, value = line[1:].partition(" ")
            facts[key] = value
        else:
            mark, _, text = line.partition(" ")
            marks.append(mark)
            lines.append(text)
    return Dump("\n".join(lines), tuple(marks), facts)


def names() -> list[str]:
    """Return the names of all samples."""
    return sorted(path.stem for path in FOLDER.glob("*.dump"))


def faults(article: Article, sample: Dump) -> list[str]:
    """Return, line by line, where the article and the marks of the sample disagree."""
    removed = {item.line for item in article.removed}
    found = []
    for number, (mark, text) in enumerate(zip(sample.marks, sample.text.split("\n"), strict=True)):
        words = text.strip()
        if not words:
            continue
        if mark == "-":
            if number not in removed:
                found.append(f"kept: {words}")
            continue
        roles = {
            paragraph.role
            for paragraph in article.paragraphs
            if words in paragraph.span.of(article.text)
        }
        if number in removed or not roles & ROLES[mark]:
            found.append(f"{mark} is {sorted(roles) or 'removed'}: {words}")
    return found


def facts(article: Article) -> dict[str, str]:
    """Return what was found out about an article, as the samples state it."""
    stated = {
        "published": article.published.isoformat() if article.published else "",
        "updated": article.updated.isoformat() if article.updated else "",
        "agency": article.agency or "",
        "place": (article.dateline.place if article.dateline else None) or "",
        "bylines": "; ".join(article.bylines),
    }
    return {key: value for key, value in stated.items() if value}
