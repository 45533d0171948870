"""Tables of mentions and of entities as CSV (RFC 4180), safe to open in a spreadsheet."""

import csv
from collections.abc import Iterable, Iterator
from typing import TextIO

from reader.text.annotations import Annotations

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
)

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")

Cell = str | int | float


def write_mentions(many: Iterable[Annotations], stream: TextIO) -> None:
    """Write one row for each mention, in order of each text, below a row of column names.

    Args:
        many: Articles with their entities.
        stream: Opened with newline="", so that rows end as the standard wants.
    """
    _write(MENTION_COLUMNS, (row for each in many for row in _mention_rows(each)), stream)


def write_entities(many: Iterable[Annotations], stream: TextIO) -> None:
    """Write one row for each entity, in order of first mention, below a row of column names."""
    _write(ENTITY_COLUMNS, (row for each in many for row in _entity_rows(each)), stream)


def _write(columns: Iterable[str], rows: Iterable[Iterable[Cell]], stream: TextIO) -> None:
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_guarded(cell) for cell in row] for row in rows)


def _mention_rows(annotations: Annotations) -> Iterator[tuple[Cell, ...]]:
    article = annotations.article
    for mention_of in annotations.mentions:
        entity, mention = mention_of.entity, mention_of.mention
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
        )


def _entity_rows(annotations: Annotations) -> Iterator[tuple[Cell, ...]]:
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
        )


def _guarded(cell: Cell) -> Cell:
    """Return the cell so that no spreadsheet takes text for a formula.

    An apostrophe goes before what could start one, as OWASP's "CSV Injection" advises.
    """
    if not isinstance(cell, str):
        return cell
    # A lone surrogate cannot be written as UTF-8.
    text = cell if cell.isascii() else cell.encode("utf-8", "replace").decode("utf-8")
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text
