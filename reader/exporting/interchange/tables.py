"""Tables of mentions and of entities as CSV (RFC 4180), safe to open in a spreadsheet.

The column `complete` says whether the whole article was read for names: a line of words about it
would be a row to every program.
"""

import csv
from collections.abc import Iterable, Iterator

from reader.exporting.marked_page import marked_page
from reader.exporting.mention_context import mentions_in_context
from reader.exporting.speaker_table import speaker_counts, speaker_words
from reader.exporting.target import Target
from reader.text.annotations import Annotations
from reader.text.sentences import SentenceRules

MENTION_COLUMNS = (
    "file",
    "entity",
    "kind",
    "name",
    "role",
    "form",
    "start",
    "end",
    "text",
    "confidence",
    "identity",
    "paragraph",
    "sentence",
    "complete",
)
ENTITY_COLUMNS = (
    "file",
    "entity",
    "kind",
    "name",
    "role",
    "forms",
    "identity",
    "mentions",
    "first",
    "complete",
)

SAYING_COLUMNS = (
    "file",
    "kind",
    "speakers",
    "entities",
    "role",
    "cue",
    "words",
    "start",
    "end",
    "paragraph",
    "confidence",
    "complete",
)
SPEAKER_COLUMNS = (
    "file",
    "entity",
    "speaker",
    "role",
    "sayings",
    "direct",
    "words",
    "first",
    "last",
    "complete",
)

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_BYTE_ORDER_MARK = "\ufeff"

Cell = str | int | float


def write_mentions(many: Iterable[Annotations], target: Target) -> None:
    """Write one row for each mention, in order of each text, below a row of column names."""
    rows = (row for each in many for row in mention_rows(each, target.sentences))
    _write(MENTION_COLUMNS, rows, target)


def write_entities(many: Iterable[Annotations], target: Target) -> None:
    """Write one row for each entity, in order of first mention, below a row of column names."""
    _write(ENTITY_COLUMNS, (row for each in many for row in entity_rows(each)), target)


def write_sayings(many: Iterable[Annotations], target: Target) -> None:
    """Write one row for each saying, in order of each text, below a row of column names."""
    _write(SAYING_COLUMNS, (row for each in many for row in saying_rows(each)), target)


def write_speakers(many: Iterable[Annotations], target: Target) -> None:
    """Write one row for each speaker of each article, below a row of column names."""
    _write(SPEAKER_COLUMNS, (row for each in many for row in speaker_rows(each)), target)


def mention_rows(annotations: Annotations, rules: SentenceRules) -> Iterator[tuple[Cell, ...]]:
    """Yield the cells of `MENTION_COLUMNS` for each mention."""
    article = annotations.article
    for found in mentions_in_context(annotations, rules):
        entity, mention = found.pair.entity, found.pair.mention
        yield (
            article.source,
            entity.id,
            entity.kind.value,
            entity.name,
            entity.role or "",
            mention.form.value,
            mention.span.start,
            mention.span.end,
            mention.span.of(article.text),
            round(mention.confidence, 4),
            entity.identity or "",
            found.paragraph or "",
            found.sentence.of(article.text),
            _complete(annotations),
        )


def entity_rows(annotations: Annotations) -> Iterator[tuple[Cell, ...]]:
    """Yield the cells of `ENTITY_COLUMNS` for each entity."""
    article = annotations.article
    for entity in annotations.entities:
        yield (
            article.source,
            entity.id,
            entity.kind.value,
            entity.name,
            entity.role or "",
            "; ".join(entity.forms(article.text)),
            entity.identity or "",
            len(entity.mentions),
            entity.mentions[0].span.start,
            _complete(annotations),
        )


def saying_rows(annotations: Annotations) -> Iterator[tuple[Cell, ...]]:
    """Yield the cells of `SAYING_COLUMNS` for each saying."""
    article = annotations.article
    numbers = iter(marked_page(annotations).paragraphs)
    paragraph = next(numbers, None)
    for saying in annotations.sayings:
        while paragraph is not None and paragraph.span.end <= saying.start:
            paragraph = next(numbers, None)
        roles = [annotations.entity(each).role for each in saying.speakers]
        yield (
            article.source,
            saying.kind.value,
            speaker_words(saying, annotations),
            "; ".join(saying.speakers),
            "; ".join(role for role in roles if role),
            saying.cue.of(article.text) if saying.cue else "",
            saying.words(article.text),
            saying.start,
            saying.end,
            (paragraph.number if paragraph else None) or "",
            round(saying.confidence, 4),
            _complete(annotations),
        )


def speaker_rows(annotations: Annotations) -> Iterator[tuple[Cell, ...]]:
    """Yield the cells of `SPEAKER_COLUMNS` for each speaker, who says most first."""
    for count in speaker_counts(annotations):
        yield (
            annotations.article.source,
            count.entity_id or "",
            count.name,
            count.role,
            len(count.sayings),
            count.direct,
            count.words,
            count.sayings[0].start,
            count.sayings[-1].start,
            _complete(annotations),
        )


def _complete(annotations: Annotations) -> str:
    return "yes" if annotations.complete else "no"


def _write(columns: Iterable[str], rows: Iterable[Iterable[Cell]], target: Target) -> None:
    with target.text() as stream:
        # Excel takes a file without this mark for one in the machine's old encoding.
        stream.write(_BYTE_ORDER_MARK if target.is_file else "")
        writer = csv.writer(stream, lineterminator="\r\n")
        writer.writerow(columns)
        writer.writerows([_guarded(cell) for cell in row] for row in rows)


def _guarded(cell: Cell) -> Cell:
    """Return the cell so that no spreadsheet takes text for a formula.

    An apostrophe goes before what could start one, as OWASP's "CSV Injection" advises.
    """
    is_formula = isinstance(cell, str) and cell.startswith(_FORMULA_STARTS)
    return f"'{cell}" if is_formula else cell
