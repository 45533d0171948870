"""The document that shows an article: plain text, with a format for each role of block."""

import unicodedata
from collections.abc import Iterator
from itertools import groupby, islice
from math import ceil

from PySide6.QtCore import QDate, QLocale, QObject, Qt, QTime
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

from reader.reading.document_map import BlockRole, DocumentBlock, DocumentMap
from reader.reading.themes import Colours
from reader.text.article import Article, Published
from reader.ui.article.typography import Typography
from reader.ui.words.words import tr

_WORDS_A_MINUTE = 220
_LONG_READ = 120
_FORMAT_OF = tuple[BlockRole, bool, bool, bool, str]


def meta_line(article: Article, locale: QLocale) -> str:
    """Return authors, agency, place, dates and reading time; what is not known is left out."""
    parts = [", ".join(article.bylines), article.agency or ""]
    if article.dateline is not None:
        parts.append(article.dateline.place or "")
    published = article.published
    if published is None and article.dateline is not None and article.dateline.day is not None:
        published = Published(article.dateline.day)
    if published is not None:
        parts.append(_day_and_time(published, locale))
    if article.updated is not None:
        parts.append(tr("updated {when}").format(when=_updated(article.updated, published, locale)))
    if article.word_count:
        parts.append(_time_to_read(article.word_count))
    return " · ".join(" ".join(part.split()) for part in parts if part.strip())


def make_document(
    document_map: DocumentMap, typography: Typography, colours: Colours, *, parent: QObject
) -> QTextDocument:
    """Return a document that shows the blocks of `document_map`, as plain text to Qt."""
    document = empty_document(typography, parent=parent)
    document.setPlainText(document_map.text)
    apply_formats(document, document_map, typography, colours)
    return document


def empty_document(typography: Typography, *, parent: QObject) -> QTextDocument:
    """Return a document without a word, to be filled by `append_blocks`."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(typography.font(BlockRole.BODY))
    return document


def append_blocks(
    document: QTextDocument,
    document_map: DocumentMap,
    typography: Typography,
    colours: Colours,
    *,
    first: int,
    stop: int,
) -> None:
    """Put some of the blocks at the end of a document that holds all before them.

    Args:
        document: Made by `empty_document`.
        document_map: The blocks.
        typography: Fonts and sizes.
        colours: The theme.
        first: Number of the first block, from 0.
        stop: Number of the block before which it ends.
    """
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.beginEditBlock()
    if first:
        cursor.insertBlock()
    cursor.insertText(document_map.text_of(first, stop))
    formats = islice(_formats(document_map.blocks, first), stop - first)
    _format_blocks(cursor, formats, typography, colours)
    _align_meta_line(document, document_map, first, stop)
    cursor.endEditBlock()
    if stop == len(document_map.blocks):
        _set_margins(document, typography)


def apply_formats(
    document: QTextDocument, document_map: DocumentMap, typography: Typography, colours: Colours
) -> None:
    """Set every block by its role, at the zoom of `typography` and in the colours of a theme."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    _format_blocks(cursor, _formats(document_map.blocks, 0), typography, colours)
    _align_meta_line(document, document_map, 0, len(document_map.blocks))
    cursor.endEditBlock()
    _set_margins(document, typography)


def change_blocks(
    document: QTextDocument,
    before: DocumentMap,
    after: DocumentMap,
    typography: Typography,
    colours: Colours,
) -> None:
    """Let a document that shows `before` show `after`; the lines of what both have are kept.

    Quick where little differs: Qt lays out at once all that was between the first change and the
    last.
    """
    first, stop, rest = difference(before, after)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.setPosition(before.blocks[first].position)
    last = before.blocks[len(before.blocks) - rest - 1]
    cursor.setPosition(last.end, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(after.text_of(first, stop))
    formats = islice(_formats(after.blocks, first), stop - first)
    _format_blocks(cursor, formats, typography, colours)
    _align_meta_line(document, after, first, stop)
    cursor.endEditBlock()


def difference(before: DocumentMap, after: DocumentMap) -> tuple[int, int, int]:
    """Return which blocks of `after` are to be set: the first, where they stop, how many follow.

    A block beside what differs is set too, for its space depends on its neighbours; and so is the
    meta line where it may stand beside another beginning.
    """
    old, new = len(before.blocks), len(after.blocks)
    first = rest = 0
    while first < min(old, new) and before.shows_same(first, after, first):
        first += 1
    while rest < min(old, new) - first and before.shows_same(old - rest - 1, after, new - rest - 1):
        rest += 1
    first, rest = max(0, first - 1), max(0, rest - 1)
    if first <= 1:
        metas = (
            len(each.blocks) - number
            for each in (before, after)
            for number, block in enumerate(each.blocks)
            if block.role is BlockRole.META
        )
        rest = min((rest, *(following - 1 for following in metas)))
    return first, new - rest, rest


def _format_blocks(
    cursor: QTextCursor,
    formats: Iterator[tuple[_FORMAT_OF, DocumentBlock]],
    typography: Typography,
    colours: Colours,
) -> None:
    for setting, run in groupby(formats, key=_format_of):
        role, continued, goes_on, runs_on, marker = setting
        blocks = [block for _, block in run]
        cursor.setPosition(blocks[0].position)
        cursor.setPosition(blocks[-1].end, QTextCursor.MoveMode.KeepAnchor)
        block_format = typography.block_format(
            role, continued=continued, goes_on=goes_on, runs_on=runs_on, marker=marker
        )
        char_format = typography.char_format(role, colours)
        cursor.setBlockFormat(block_format)
        cursor.setCharFormat(char_format)
        cursor.setBlockCharFormat(char_format)


def _align_meta_line(
    document: QTextDocument, document_map: DocumentMap, first: int, stop: int
) -> None:
    """Let the meta line begin where the article does; its own words may be of another script."""
    blocks = document_map.blocks
    meta = next((n for n in range(first, stop) if blocks[n].role is BlockRole.META), None)
    if meta is None:
        return
    number = 0 if meta else min(1, len(blocks) - 1)
    if _runs_right_to_left(document_map.text_of(number, number + 1)):
        at_right = QTextBlockFormat()
        at_right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        QTextCursor(document.findBlockByNumber(meta)).mergeBlockFormat(at_right)


def _runs_right_to_left(text: str) -> bool:
    """Tell whether the first letter of a text is of a script that runs to the left."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind in ("R", "AL") for kind in kinds if kind in ("L", "R", "AL")), False)


def _set_margins(document: QTextDocument, typography: Typography) -> None:
    root = document.rootFrame()
    frame = root.frameFormat()
    frame.setTopMargin(round(40 * typography.scale))
    frame.setBottomMargin(round(72 * typography.scale))
    frame.setLeftMargin(SIDE_MARGIN)
    frame.setRightMargin(SIDE_MARGIN)
    root.setFrameFormat(frame)


SIDE_MARGIN = 8
"""Pixels beside the column, so that the ring around a mention at its edge is not cut."""


def _formats(blocks: list[DocumentBlock], first: int) -> Iterator[tuple[_FORMAT_OF, DocumentBlock]]:
    before = blocks[first - 1] if first else None
    for number in range(first, len(blocks)):
        block = blocks[number]
        following = blocks[number + 1] if number + 1 < len(blocks) else None
        goes_on = following is not None and following.continued
        runs_on = following is not None and _is_run(block, following)
        continued = block.continued or (before is not None and _is_run(before, block))
        yield (block.role, continued, goes_on, runs_on, block.marker), block
        before = block


def _is_run(block: DocumentBlock, following: DocumentBlock) -> bool:
    """Tell whether two blocks belong to one list, quotation or run of left-out lines."""
    return any(block.role in run and following.role in run for run in _RUNS)


_RUNS = (
    (BlockRole.ITEM, BlockRole.INNER_ITEM),
    (BlockRole.QUOTE,),
    (BlockRole.CREDIT,),
    (BlockRole.CODE,),
    (BlockRole.LEFT_OUT,),
)


def _format_of(formatted: tuple[_FORMAT_OF, DocumentBlock]) -> _FORMAT_OF:
    return formatted[0]


def _time_to_read(words: int) -> str:
    minutes = ceil(words / _WORDS_A_MINUTE)
    if minutes < _LONG_READ:
        return tr("{minutes} min").format(minutes=minutes)
    return tr("{hours} h").format(hours=round(minutes / 60))


def _updated(updated: Published, published: Published | None, locale: QLocale) -> str:
    """Return when an article was changed: the hour, where that was on the day it came out."""
    if updated.clock is None or published is None or updated.day != published.day:
        return _day_and_time(updated, locale)
    return locale.toString(QTime(updated.clock.hour, updated.clock.minute), "HH:mm")


def _day_and_time(published: Published, locale: QLocale) -> str:
    day = QDate(published.day.year, published.day.month, published.day.day)
    text = locale.toString(day, tr("d MMMM yyyy"))
    if published.clock is None:
        return text
    clock = QTime(published.clock.hour, published.clock.minute)
    return f"{text}, {locale.toString(clock, 'HH:mm')}"
