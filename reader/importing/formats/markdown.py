"""Markdown to an article: markdown-it-py makes a page of it, which is read as one."""

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt

from reader.importing.bytes.markdown_marks import FRONT_MATTER
from reader.importing.formats.fragment import read_markup
from reader.importing.formats.page_facts import stamp
from reader.importing.lines.blocks import ArticleDraft, Block
from reader.importing.lines.boilerplate import is_chrome, opens_tail
from reader.importing.lines.dates import find_dates
from reader.importing.lines.markup import Line
from reader.importing.lines.units import SourceLine, Unit
from reader.importing.story.imprint import find_imprint
from reader.importing.story.structure import find_structure
from reader.text.article import ParagraphRole, Published

_FIELD = re.compile(r"^(?P<name>[A-Za-z_-]{2,30}):[ \t]*(?P<value>\S[^\n]*)$", re.MULTILINE)


def read_markdown(text: str) -> ArticleDraft:
    """Return the article in a Markdown document."""
    facts: dict[str, str] = {}
    if match := FRONT_MATTER.match(text):
        text = text[match.end() :]
        for found in _FIELD.finditer(match.group("fields")):
            facts[found.group("name").lower()] = found.group("value").strip("\"' \t")
    markup = MarkdownIt("commonmark", {"html": True}).enable("table").render(text)
    lines = read_markup(str(markup))
    if not facts and _is_saved_page(lines) and (draft := _page_draft(lines)):
        return draft
    headline = facts.get("title")
    if headline is None and lines and "h1" in lines[0].tags and len(lines) > 1:
        headline, lines = lines[0].text, lines[1:]
    author = facts.get("author")
    return ArticleDraft(
        blocks=[Block(line.shown, line.role, shape=line.shape) for line in lines],
        headline=headline,
        standfirst=facts.get("description") or facts.get("subtitle"),
        bylines=(author,) if author else (),
        published=_published(facts.get("date")),
    )


def _is_saved_page(lines: Sequence[Line]) -> bool:
    """Tell whether a web page was saved as Markdown: it brought its surroundings along."""
    return sum(is_chrome(line.text) or opens_tail(line.text) is not None for line in lines) > 1


def _page_draft(lines: Sequence[Line]) -> ArticleDraft | None:
    """Take a saved page apart as plain text is; None if no article can be told from the rest."""
    units = [Unit((SourceLine(line.shown, number, gap=1),)) for number, line in enumerate(lines)]
    structure = find_structure(units)
    if structure is None:
        return None
    facts = {ParagraphRole.HEADLINE: "", ParagraphRole.STANDFIRST: ""}
    blocks: list[Block] = []
    for line, unit, role in zip(lines, units, structure.roles, strict=True):
        if role in facts:
            facts[role] = line.text
        else:
            blocks.append(
                Block(unit.text, role or line.role, kept=role is not None, shape=line.shape)
            )
    imprint = find_imprint(structure)
    return ArticleDraft(
        blocks=blocks,
        headline=facts[ParagraphRole.HEADLINE] or None,
        standfirst=facts[ParagraphRole.STANDFIRST] or None,
        bylines=imprint.bylines,
        agency=imprint.agency,
        dateline=structure.dateline.dateline if structure.dateline else None,
        published=imprint.published,
        updated=imprint.updated,
    )


def _published(value: str | None) -> Published | None:
    if value is None:
        return None
    found = find_dates(value)
    return stamp(value) or (Published(found[0].day, found[0].time) if found else None)
