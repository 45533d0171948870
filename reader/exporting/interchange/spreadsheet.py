"""A workbook for people (XLSX): sheets of the names, of every mention, of the index, and of how.

Its words are in the language of the edition; what programs read is in `tables`.
"""

from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO

import xlsxwriter
from xlsxwriter.format import Format as CellFormat
from xlsxwriter.worksheet import Worksheet

from reader.exporting.edition_words import EditionWords
from reader.exporting.index.locators import sub_entries
from reader.exporting.index.name_index import IndexEntry, IndexSection, name_index
from reader.exporting.index.see_references import SeeReference
from reader.exporting.marked_page import marked_page
from reader.exporting.mention_context import mentions_in_context
from reader.exporting.source_names import source_name
from reader.exporting.target import Target
from reader.text.annotations import Annotations
from reader.text.entity import MentionForm
from reader.text.sentences import SentenceRules
from reader.wording import Wording

_LONGEST_CELL = 32_767
_MOST_ROWS = 1_048_575
"""What a sheet of Excel holds below its first row."""

Cell = str | int | float
Columns = Sequence[tuple[str, int]]
"""What each column is called and how many digits wide it is."""

_NAMES: Columns = (
    (Wording("Article"), 24),
    (Wording("Kind"), 13),
    (Wording("Name"), 32),
    (Wording("Role"), 36),
    (Wording("Forms"), 36),
    (Wording("Mentions"), 10),
    (Wording("Identity"), 18),
    (Wording("Confidence"), 11),
)
_MENTIONS: Columns = (
    (Wording("Article"), 24),
    (Wording("Paragraph"), 10),
    (Wording("Name"), 28),
    (Wording("Kind"), 13),
    (Wording("Words"), 24),
    (Wording("Form"), 11),
    (Wording("Sentence"), 90),
    (Wording("Confidence"), 11),
    (Wording("Start"), 9),
    (Wording("End"), 9),
)
_INDEX: Columns = (
    (Wording("Article"), 24),
    (Wording("Kind"), 13),
    (Wording("Heading"), 32),
    (Wording("Sub-heading"), 32),
    (Wording("Role"), 36),
    (Wording("Paragraphs"), 24),
    (Wording("See"), 32),
)
_ABOUT: Columns = (
    (Wording("Article"), 60),
    (Wording("Source"), 40),
    (Wording("Names"), 60),
)

FORM_WORDS = {
    MentionForm.NAME: Wording("name"),
    MentionForm.ALIAS: Wording("other name"),
    MentionForm.PRONOUN: Wording("pronoun"),
    MentionForm.NOMINAL: Wording("description"),
    MentionForm.ADJECTIVE: Wording("adjective"),
}
"""What a person calls the ways to mention somebody."""


def write_spreadsheet(many: Iterable[Annotations], target: Target) -> None:
    """Write one workbook for all articles; its last sheet says how the names were found."""
    articles = list(many)
    words = target.words
    whole = BytesIO()
    # Text is never taken for a formula, a number or an address.
    book = xlsxwriter.Workbook(
        whole,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_numbers": False,
            "strings_to_urls": False,
        },
    )
    head = book.add_format({"bold": True, "bottom": 1})
    top = book.add_format({"valign": "top", "text_wrap": True})
    sheets = (
        (Wording("Names"), _NAMES, _name_rows(articles, words)),
        (Wording("Mentions"), _MENTIONS, _mention_rows(articles, words, target.sentences)),
        (Wording("Index"), _INDEX, _index_rows(articles, words)),
        (Wording("About this table"), _ABOUT, _about_rows(articles, words)),
    )
    for title, columns, rows in sheets:
        sheet = book.add_worksheet(words.say(title))
        _fill(sheet, [(words.say(name), width) for name, width in columns], rows, head, top)
    book.close()
    target.stream.write(whole.getvalue())


def _fill(
    sheet: Worksheet,
    columns: Columns,
    rows: Iterable[Sequence[Cell]],
    head: CellFormat,
    top: CellFormat,
) -> None:
    for column, (name, width) in enumerate(columns):
        sheet.set_column(column, column, width, top)
        sheet.write_string(0, column, name, head)
    last = 0
    for last, row in zip(range(1, _MOST_ROWS + 1), rows, strict=False):
        for column, cell in enumerate(row):
            if isinstance(cell, str):
                sheet.write_string(last, column, _writable(cell), top)
            else:
                sheet.write_number(last, column, cell, top)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, last, len(columns) - 1)


def _name_rows(articles: Iterable[Annotations], words: EditionWords) -> Iterator[Sequence[Cell]]:
    for annotations in articles:
        article = annotations.article
        for entity in annotations.entities:
            yield (
                article.title,
                words.say(entity.kind.value),
                entity.name,
                entity.role or "",
                "; ".join(entity.forms(article.text)),
                len(entity.mentions),
                entity.identity or "",
                round(entity.confidence, 2),
            )


def _mention_rows(
    articles: Iterable[Annotations], words: EditionWords, rules: SentenceRules
) -> Iterator[Sequence[Cell]]:
    for annotations in articles:
        article = annotations.article
        for found in mentions_in_context(annotations, rules):
            entity, mention = found.pair.entity, found.pair.mention
            yield (
                article.title,
                found.paragraph or "",
                entity.name,
                words.say(entity.kind.value),
                mention.span.of(article.text),
                words.say(FORM_WORDS[mention.form]),
                " ".join(found.sentence.of(article.text).split()),
                round(mention.confidence, 2),
                mention.span.start,
                mention.span.end,
            )


def _index_rows(articles: Iterable[Annotations], words: EditionWords) -> Iterator[Sequence[Cell]]:
    for annotations in articles:
        title = annotations.article.title
        for section in name_index(marked_page(annotations)):
            for row in _section_rows(section, words):
                yield (title, words.say(section.title), *row)


def _section_rows(section: IndexSection, words: EditionWords) -> Iterator[Sequence[Cell]]:
    for row in section.rows:
        if isinstance(row, SeeReference):
            yield row.heading, "", "", "", "; ".join(heading for heading, _ in row.targets)
        else:
            yield from _entry_rows(row, words)


def _entry_rows(row: IndexEntry, words: EditionWords) -> Iterator[Sequence[Cell]]:
    name = f"{row.heading}?" if row.doubtful else row.heading
    for sub in sub_entries(row):
        heading = words.heading(sub.heading) if sub.heading else ""
        where = ", ".join(words.say(item.text) for group in sub.pages for item in group.items)
        yield name, heading, row.qualifier or "", where, ""


def _about_rows(articles: Iterable[Annotations], words: EditionWords) -> Iterator[Sequence[Cell]]:
    for annotations in articles:
        page = marked_page(annotations)
        notes = f"{words.say(page.origin_note)}. {words.say(page.doubt_note)}".rstrip()
        yield annotations.article.title, source_name(annotations.article), notes


def _writable(text: str) -> str:
    """Return text that a cell can hold: not too long, and without half a pair of surrogates."""
    return text[:_LONGEST_CELL].encode("utf-8", "replace").decode("utf-8")
