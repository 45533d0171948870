"""Puts a selection with its marks on the clipboard."""

from PySide6.QtGui import QClipboard

from reader.exporting.selection import marked_selection
from reader.text.annotations import Annotations
from reader.text.span import Span
from reader.ui.article.clipboard_data import clipboard_data
from reader.ui.exporting.spoken_words import spoken_words


def copy_with_marks(annotations: Annotations, span: Span, clipboard: QClipboard) -> None:
    """Copy a stretch of the article with its marks, as rich text and as plain."""
    found = marked_selection(annotations, span, spoken_words())
    clipboard.setMimeData(clipboard_data(found.plain, found.html))
