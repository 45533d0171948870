"""An article as a note for those who keep notes: Markdown with front matter and `[[links]]`.

Obsidian, Logseq and their kin make a page of whatever is linked; so each name leads to the page of
whom it means. The text stands as it was written, without numbers and labels.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator

from reader.exporting.markdown_text import PREFIXES, at_line_starts, escaped
from reader.exporting.marked_page import Mark, MarkedPage, MarkedParagraph, marked_page
from reader.exporting.source_names import source_name
from reader.exporting.target import Target
from reader.text.annotations import Annotations
from reader.text.article import ParagraphRole, Shape
from reader.text.entity import EntityKind

_KEYS = {
    EntityKind.PERSON: "people",
    EntityKind.ORGANISATION: "organisations",
    EntityKind.PLACE: "places",
}
_NOT_IN_PAGE_NAMES = str.maketrans(dict.fromkeys('[]|#^\\/:*?"<>', " "))


def write_linked_notes(many: Iterable[Annotations], target: Target) -> None:
    """Write each article below what is known of it; a file holds one, but several do no harm."""
    with target.text() as stream:
        for annotations in many:
            page = marked_page(annotations)
            names = page_names(page)
            stream.write("\n".join(("---", *_front_matter(page, names), "---", "")) + "\n")
            stream.write("\n\n".join(_blocks(page, names)) + "\n\n")


def page_names(page: MarkedPage) -> dict[str, str]:
    """Return the name of the page of each entity, by its id; two of one name have two."""
    names = {
        entity.id: " ".join(entity.name.translate(_NOT_IN_PAGE_NAMES).split()) or "?"
        for entity in page.entities
    }
    times = Counter(name.casefold() for name in names.values())
    return {
        key: f"{name} ({page.labels[key]})" if times[name.casefold()] > 1 else name
        for key, name in names.items()
    }


def _front_matter(page: MarkedPage, names: dict[str, str]) -> Iterator[str]:
    """Yield the lines of YAML."""
    article = page.article
    yield f"title: {_quoted(article.title)}"
    for key, value in (
        ("publisher", article.agency),
        ("published", article.published.isoformat() if article.published else None),
        ("source", source_name(article)),
    ):
        if value:
            yield f"{key}: {_quoted(value)}"
    yield from _listed("author", article.bylines)
    for kind, key in _KEYS.items():
        own = [names[entity.id] for entity in page.entities if entity.kind is kind]
        yield from _listed(key, [f"[[{name}]]" for name in own])
    yield f"complete: {json.dumps(page.complete)}"


def _listed(key: str, values: Iterable[str]) -> Iterator[str]:
    lines = [f"  - {_quoted(value)}" for value in values]
    if lines:
        yield f"{key}:"
        yield from lines


def _quoted(text: str) -> str:
    """Return text in double quotes, as YAML reads it; what is not seen is escaped."""
    words = " ".join(text.split())
    signs = (
        f"\\{sign}" if sign in '"\\' else sign if sign.isprintable() else _code(sign)
        for sign in words.encode("utf-8", "replace").decode()
    )
    return f'"{"".join(signs)}"'


def _code(sign: str) -> str:
    return f"\\U{ord(sign):08x}"


def _blocks(page: MarkedPage, names: dict[str, str]) -> Iterator[str]:
    if page.article.headline and all(
        each.role is not ParagraphRole.HEADLINE for each in page.paragraphs
    ):
        yield f"# {escaped(page.article.headline)}"
    for paragraph in page.paragraphs:
        yield _paragraph(page.article.text, paragraph, names)


def _paragraph(text: str, paragraph: MarkedParagraph, names: dict[str, str]) -> str:
    pieces = []
    position = paragraph.span.start
    for mark in paragraph.marks:
        pieces.append(escaped(text[position : mark.span.start]))
        pieces.append(_linked(mark, mark.span.of(text), names[mark.entity_id]))
        position = mark.span.end
    pieces.append(escaped(text[position : paragraph.span.end]))
    quoted = "> " if paragraph.shape is Shape.QUOTE else ""
    return f"{quoted}{PREFIXES.get(paragraph.role, '')}{at_line_starts(''.join(pieces))}"


def _linked(mark: Mark, words: str, name: str) -> str:
    """Return a name that leads to its page; other mentions, and odd ones, stand as they are."""
    if mark.light or set(words) & set("[]|\n"):
        return escaped(words)
    return f"[[{name}]]" if words == name else f"[[{name}|{words}]]"
