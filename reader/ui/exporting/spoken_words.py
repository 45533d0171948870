"""The words of exported editions, in the language of the interface."""

from PySide6.QtCore import QLocale

from reader.exporting.edition_words import EditionWords
from reader.ui.words.words import long_day, tr


def spoken_words() -> EditionWords:
    """Return how the words of an edition are said in the window's language."""
    return EditionWords(language=QLocale().bcp47Name(), say=tr, day=long_day)
