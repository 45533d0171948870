"""Markdown to an article: markdown-it-py makes a page of it, which is read as one."""

import re

from markdown_it import MarkdownIt

from reader.importing.blocks import Block, Draft
from reader.importing.dates import find_dates
from reader.importing.fragment import read_markup
from reader.importing.markdown_marks import FRONT_MATTER
from reader.importing.page_facts import stamp
from reader.text.article import Published

_FIELD = re.compile(r"^(?P<name>[A-Za-z_-]{2,30}):[ \t]*(?P<value>\S[^\n]*)$", re.MULTILINE)


def read_markdown(text: str) -> Draft:
    """Return the article in a Markdown document."""
    facts: dict[str, str] = {}
    if match := FRONT_MATTER.match(text):
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
