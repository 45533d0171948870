"""The index of names alone, as plain text: one line an entry, locators by paragraph."""

from collections.abc import Iterable, Iterator
from typing import TextIO

from reader.exporting.marked_page import MarkedPage, marked_page, meta_line
from reader.exporting.name_index import IndexEntry, SeeReference, locators, name_index
from reader.text.annotations import Annotations


def write_index(many: Iterable[Annotations], stream: TextIO) -> None:
    """Write the index of each article below its title; articles are parted by an empty line."""
    for number, annotations in enumerate(many):
        words = "\n".join(_lines(marked_page(annotations))) + "\n"
        stream.write("\n\n" if number else "")
        stream.write(words.encode("utf-8", "replace").decode("utf-8"))


def _lines(page: MarkedPage) -> Iterator[str]:
    yield _one_line(page.article.title)
    meta = " \u00b7 ".join(meta_line(page.article))
    if meta:
        yield _one_line(meta)
    yield ""
    sections = name_index(page)
    if not sections:
        yield "No names."
        return
    note = f"{page.origin_note}. Numbers are paragraphs; * where somebody is introduced."
    yield f"{note} {page.doubt_note}".rstrip()
    for section in sections:
        yield ""
        yield section.title
        yield from (_one_line(_row(row)) for row in section.rows)


def _row(row: IndexEntry | SeeReference) -> str:
    if isinstance(row, SeeReference):
        return f"{row.heading}, see {'; '.join(heading for heading, _ in row.targets)}"
    doubt = "?" if row.doubtful else ""
    qualifier = f", {row.qualifier}" if row.qualifier else ""
    where = ", ".join(
        f"{item.text}*" if item.main else item.text
        for group in locators(row)
        for item in group.items
    )
    return f"{row.heading}{doubt}{qualifier}, {where}"


def _one_line(text: str) -> str:
    return " ".join(text.split())
