"""Markdown to an article: markdown-it-py makes a page of it, which is read as one."""

import re

from markdown_it import MarkdownIt

from reader.importing.blocks import Block, Draft
from reader.importing.dates import find_dates
from reader.importing.page_facts import stamp
from reader.importing.web_page import read_markup
from reader.text.article import Published

_FRONT_MATTER = re.compile(
    r"\s*---[ \t]*\n(?P<fields>(?:[^\n]{0,2000}\n){1,200}?)---[ \t]*(?:\n|$)"
)
_FIELD = re.compile(r"^(?P<name>[A-Za-z_-]{2,30}):[ \t]*(?P<value>\S[^\n]*)$", re.MULTILINE)
_SURE = (
    re.compile(r"^#{1,6} \S", re.MULTILINE),
    re.compile(r"\[[^\[\]\n]{1,200}\]\((?:https?://|/|#|\.)[^()\s]{1,500}\)"),
    re.compile(r"^(?:```|~~~)", re.MULTILINE),
    re.compile(r"(?<![\w*])\*\*[^\s*][^*\n]{0,200}\*\*(?![\w*])"),
    re.compile(r"^\[[^\[\]\n]{1,100}\]: <?https?://", re.MULTILINE),
    re.compile(r"^(?:={3,}|-{3,})[ \t]*$", re.MULTILINE),
    re.compile(r"!\[[^\[\]\n]{0,200}\]\("),
)
_HEADING, _LINK = 0, 1
_BEGINNING = 1 << 16
_LEAST_LINKS = 3


def looks_like_markdown(text: str) -> bool:
    """Tell Markdown by its marks: a heading with "#" and another mark, or several links.

    A saved dump of a page may hold a lone "#" or a row of dashes; that is not enough.
    """
    beginning = text[:_BEGINNING]
    if _FRONT_MATTER.match(beginning):
        return True
    found = [len(mark.findall(beginning)) for mark in _SURE]
    if found[_HEADING]:
        return found[_HEADING] > 1 or any(found[1:])
    return found[_LINK] >= _LEAST_LINKS


def read_markdown(text: str) -> Draft:
    """Return the article in a Markdown document."""
    facts: dict[str, str] = {}
    if match := _FRONT_MATTER.match(text):
        text = text[match.end() :]
        for found in _FIELD.finditer(match.group("fields")):
            facts[found.group("name").lower()] = found.group("value").strip("\"' \t")
    markup = MarkdownIt("commonmark", {"html": True}).enable("table").render(text)
    lines = read_markup(str(markup))
    headline = facts.get("title")
    if headline is None and lines and "h1" in lines[0].tags and len(lines) > 1:
        headline, lines = lines[0].text, lines[1:]
    author = facts.get("author")
    return Draft(
        blocks=[Block(line.shown, line.role) for line in lines],
        headline=headline,
        standfirst=facts.get("description") or facts.get("subtitle"),
        bylines=(author,) if author else (),
        published=_published(facts.get("date")),
    )


def _published(value: str | None) -> Published | None:
    if value is None:
        return None
    found = find_dates(value)
    return stamp(value) or (Published(found[0].day, found[0].time) if found else None)
