"""The document that shows an article: plain text, with a format for each role of block."""

from collections.abc import Iterator
from itertools import groupby
from math import ceil

from PySide6.QtCore import QDate, QLocale, QObject, QTime
from PySide6.QtGui import QTextCursor, QTextDocument

from reader.text.article import Article, Published
from reader.ui.document_map import BlockRole, DocumentBlock, DocumentMap
from reader.ui.themes import Colours
from reader.ui.typography import Typography
from reader.ui.words import tr

_WORDS_A_MINUTE = 220
_LONG_READ = 120
_FORMAT_OF = tuple[BlockRole, bool, bool]


def meta_line(article: Article, locale: QLocale) -> str:
    """Return authors, agency, place, date and reading time; what is not known is left out."""
    parts = [", ".join(article.bylines), article.agency or ""]
    if article.dateline is not None:
        parts.append(article.dateline.place or "")
    if article.published is not None:
        parts.append(_day_and_time(article.published, locale))
    if article.word_count:
        parts.append(_time_to_read(article.word_count))
    return " · ".join(" ".join(part.split()) for part in parts if part.strip())


def make_document(
    document_map: DocumentMap, typography: Typography, colours: Colours, *, parent: QObject
) -> QTextDocument:
    """Return a document that shows the blocks of `document_map`, as plain text to Qt."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(typography.font(BlockRole.BODY))
    document.setPlainText(document_map.text)
    apply_formats(document, document_map, typography, colours)
    return document


def apply_formats(
    document: QTextDocument, document_map: DocumentMap, typography: Typography, colours: Colours
) -> None:
    """Set every block by its role, at the zoom of `typography` and in the colours of a theme."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for (role, continued, goes_on), run in groupby(_formats(document_map.blocks), key=_format_of):
        blocks = [block for _, block in run]
        cursor.setPosition(blocks[0].position)
        cursor.setPosition(blocks[-1].end, QTextCursor.MoveMode.KeepAnchor)
        block_format = typography.block_format(role, continued=continued, goes_on=goes_on)
        char_format = typography.char_format(role, colours)
        cursor.setBlockFormat(block_format)
        cursor.setCharFormat(char_format)
        cursor.setBlockCharFormat(char_format)
    cursor.endEditBlock()
    root = document.rootFrame()
    frame = root.frameFormat()
    frame.setTopMargin(round(40 * typography.scale))
    frame.setBottomMargin(round(72 * typography.scale))
    frame.setLeftMargin(SIDE_MARGIN)
    frame.setRightMargin(SIDE_MARGIN)
    root.setFrameFormat(frame)


SIDE_MARGIN = 8
"""Pixels beside the column, so that the ring around a mention at its edge is not cut."""


def _formats(blocks: list[DocumentBlock]) -> Iterator[tuple[_FORMAT_OF, DocumentBlock]]:
    for number, block in enumerate(blocks):
        following = blocks[number + 1] if number + 1 < len(blocks) else None
        goes_on = following is not None and _goes_on(block, following)
        continued = number > 0 and _goes_on(blocks[number - 1], block)
        yield (block.role, continued, goes_on), block


def _goes_on(block: DocumentBlock, following: DocumentBlock) -> bool:
    """Tell whether no space parts two blocks: pieces of a paragraph, or lines left out."""
    return following.continued or block.role is following.role is BlockRole.LEFT_OUT


def _format_of(formatted: tuple[_FORMAT_OF, DocumentBlock]) -> _FORMAT_OF:
    return formatted[0]


def _time_to_read(words: int) -> str:
    minutes = ceil(words / _WORDS_A_MINUTE)
    if minutes < _LONG_READ:
        return tr("{minutes} min").format(minutes=minutes)
    return tr("{hours} h").format(hours=round(minutes / 60))


def _day_and_time(published: Published, locale: QLocale) -> str:
    day = QDate(published.day.year, published.day.month, published.day.day)
    text = locale.toString(day, tr("d MMMM yyyy"))
    if published.clock is None:
        return text
    clock = QTime(published.clock.hour, published.clock.minute)
    return f"{text}, {locale.toString(clock, 'HH:mm')}"
