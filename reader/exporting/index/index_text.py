"""The index of names alone, as plain text: a line for each entry and each of its sub-headings.

Locators are paragraphs.
"""

from collections.abc import Iterable, Iterator

from reader.exporting.edition_words import EditionWords
from reader.exporting.index.locators import SubEntry, sub_entries
from reader.exporting.index.name_index import IndexEntry, name_index
from reader.exporting.index.see_references import SeeReference
from reader.exporting.marked_page import MarkedPage, marked_page
from reader.exporting.target import Target
from reader.text.annotations import Annotations
from reader.wording import Wording


def write_index(many: Iterable[Annotations], target: Target) -> None:
    """Write the index of each article below its title; articles are parted by an empty line."""
    with target.text() as stream:
        for number, annotations in enumerate(many):
            stream.write("\n\n" if number else "")
            stream.write("\n".join(_lines(marked_page(annotations), target.words)) + "\n")


def _lines(page: MarkedPage, words: EditionWords) -> Iterator[str]:
    yield _one_line(page.article.title)
    meta = " \u00b7 ".join(words.meta(page.article))
    if meta:
        yield _one_line(meta)
    yield ""
    sections = name_index(page)
    if not sections:
        none = Wording("No names.") if page.complete else f"{words.say(page.origin_note)}."
        yield words.say(none)
        return
    legend = Wording("Numbers are paragraphs; * where most mentions stand.")
    notes = f"{words.say(page.origin_note)}. {words.say(legend)}"
    yield f"{notes} {words.say(page.doubt_note)}".rstrip()
    for section in sections:
        yield ""
        yield words.say(section.title)
        for row in section.rows:
            yield from _row(row, words)


def _row(row: IndexEntry | SeeReference, words: EditionWords) -> Iterator[str]:
    if isinstance(row, SeeReference):
        see = words.say(Wording("see"))
        yield _one_line(f"{row.heading}, {see} {'; '.join(heading for heading, _ in row.targets)}")
        return
    doubt = "?" if row.doubtful else ""
    qualifier = f", {row.qualifier}" if row.qualifier else ""
    name = f"{row.heading}{doubt}{qualifier}"
    first, *others = sub_entries(row)
    alone = not first.heading
    yield _one_line(f"{name}, {_where(first, words)}" if alone else name)
    for sub in others if alone else (first, *others):
        yield "    " + _one_line(f"{words.heading(sub.heading)}, {_where(sub, words)}")


def _where(sub: SubEntry, words: EditionWords) -> str:
    return ", ".join(
        f"{words.say(item.text)}*" if item.main else words.say(item.text)
        for group in sub.pages
        for item in group.items
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())
