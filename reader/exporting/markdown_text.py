"""The marked text with its index of names, as Markdown."""

import re
from collections.abc import Iterable, Iterator

from reader.exporting.edition_words import EditionWords
from reader.exporting.index.locators import SubEntry, sub_entries
from reader.exporting.index.name_index import IndexEntry, name_index
from reader.exporting.index.see_references import SeeReference
from reader.exporting.marked_page import MarkedPage, MarkedParagraph, marked_page
from reader.exporting.target import Target
from reader.text.annotations import Annotations
from reader.text.article import ParagraphRole, Shape
from reader.wording import Wording

# What Markdown would take for its own signs.
_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~])")
_AT_LINE_START = re.compile(r"^(\s*)([-+=]|\d+[.)])", re.MULTILINE)

PREFIXES = {ParagraphRole.HEADLINE: "# ", ParagraphRole.HEADING: "## "}


def write_markdown(many: Iterable[Annotations], target: Target) -> None:
    """Write each article with its names in bold where they are introduced, and its index."""
    with target.text() as stream:
        for annotations in many:
            page = marked_page(annotations)
            stream.write("\n\n".join(_blocks(page, target.words)) + "\n")


def _blocks(page: MarkedPage, words: EditionWords) -> Iterator[str]:
    article = page.article
    has_headline = any(each.role is ParagraphRole.HEADLINE for each in page.paragraphs)
    if article.headline and not has_headline:
        yield f"# {escaped(article.headline)}"
    meta = " \u00b7 ".join((*words.meta(article), *article.bylines))
    for paragraph in page.paragraphs:
        if meta and paragraph.number == 1:
            yield f"*{escaped(meta)}*"
        yield _paragraph(article.text, paragraph)
    sections = name_index(page)
    if sections or not page.complete:
        yield f"## {words.say(Wording('Index of names'))}"
        legend = Wording("Numbers are paragraphs; bold, where most mentions stand.")
        notes = f"{words.say(page.origin_note)}. {words.say(legend)}"
        yield f"{notes} {words.say(page.doubt_note)}".rstrip()
    for section in sections:
        yield f"### {words.say(section.title)}"
        yield "\n".join(line for row in section.rows for line in _row(row, words))


def _paragraph(text: str, paragraph: MarkedParagraph) -> str:
    pieces = []
    position = paragraph.span.start
    for mark in paragraph.marks:
        if mark.label is None and not mark.doubtful:
            continue
        doubt = "?" if mark.doubtful else ""
        words = escaped(mark.span.of(text))
        pieces.append(escaped(text[position : mark.span.start]))
        pieces.append(f"**{words}** ({mark.label}{doubt})" if mark.label else f"{words} ({doubt})")
        position = mark.span.end
    pieces.append(escaped(text[position : paragraph.span.end]))
    joined = at_line_starts("".join(pieces))
    number = f"\u00b6{paragraph.number} " if paragraph.number is not None else ""
    quoted = "> " if paragraph.shape is Shape.QUOTE else ""
    return f"{quoted}{PREFIXES.get(paragraph.role, '')}{number}{joined}"


def _row(row: IndexEntry | SeeReference, words: EditionWords) -> Iterator[str]:
    if isinstance(row, SeeReference):
        targets = "; ".join(escaped(heading) for heading, _ in row.targets)
        yield f"- {escaped(row.heading)}, *{words.say(Wording('see'))}* {targets}"
        return
    doubt = "?" if row.doubtful else ""
    qualifier = f", {escaped(row.qualifier)}" if row.qualifier else ""
    name = f"- {escaped(row.heading)}{doubt} ({row.label}){qualifier}"
    first, *others = sub_entries(row)
    alone = not first.heading
    yield f"{name}, {_where(first, words)}" if alone else name
    for sub in others if alone else (first, *others):
        yield f"    - {escaped(words.heading(sub.heading))}, {_where(sub, words)}"


def _where(sub: SubEntry, words: EditionWords) -> str:
    return ", ".join(
        f"**{words.say(item.text)}**" if item.main else words.say(item.text)
        for group in sub.pages
        for item in group.items
    )


def at_line_starts(text: str) -> str:
    """Return Markdown in which no line begins with what would make it a list or a heading."""
    return _AT_LINE_START.sub(r"\1\\\2", text)


def escaped(text: str) -> str:
    """Return plain text so that Markdown takes none of it for its own signs."""
    return _SIGNS.sub(r"\\\1", text)
