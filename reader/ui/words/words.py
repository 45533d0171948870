"""The words of the interface in the language of the person."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.ui.words.interface_language import ENGLISH, LANGUAGES
from reader.wording import Wording

if TYPE_CHECKING:
    # The first paint shows no names yet, and does without what knows of them.
    from reader.text.entity import EntityKind, Scene

CONTEXT = "Dramatis"

_KINDS = {
    "person": Wording("person"),
    "organisation": Wording("organisation"),
    "place": Wording("place"),
}
_SCENES = {
    "dateline": Wording("the report comes from here"),
    "setting": Wording("it happens here"),
}


def tr(text: str, count: int = -1) -> str:
    """Return an English wording in the language of the interface.

    Args:
        text: The wording as written in the code, with `{fields}` for what is filled in later; a
            `Wording` brings its fields along.
        count: How many, where `text` says "%n line(s)".
    """
    if isinstance(text, Wording):
        return text.translated(tr, figures)
    return QCoreApplication.translate(CONTEXT, text, "", count)


def spoken_language() -> str:
    """Return the language of the interface, as BCP 47."""
    language = QLocale.languageToCode(QLocale().language())
    return language if language in LANGUAGES else ENGLISH


def kind_word(kind: "EntityKind") -> str:
    """Return what an entity of a kind is called: "person"."""
    return tr(_KINDS[kind])


def scene_word(scene: "Scene") -> str:
    """Return what a place is to the article: "dateline"."""
    return tr(_SCENES[scene])


def quoted(words: str) -> str:
    """Return words between quotation marks."""
    return tr("“{words}”").format(words=words)


def figures(value: float) -> str:
    """Return a number as it is written where the person lives: "1,234"."""
    return QLocale().toString(value)


def percent(value: int) -> str:
    """Return a share: "90 %"."""
    return tr("{number} %").format(number=figures(value))


def place_words(at: int, total: int) -> str:
    """Return which of several something is: "2 of 4"."""
    return tr("{at} of {total}").format(at=figures(at), total=figures(total))


def page_words(page: int, count: int) -> str:
    """Return which page of how many: "Page 2 of 4"."""
    return tr("Page {page} of {count}").format(page=page, count=count)


def long_day(day: date) -> str:
    """Return a date in words: "20 November 2010"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("d MMMM yyyy"))


def short_day(day: date) -> str:
    """Return a date as short as it is clear: "20 Nov 2010"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("d MMM yyyy"))


def plain(title: str) -> str:
    """Return the title of an action without the sign for its letter and without dots."""
    return title.replace("&", "").rstrip("…")
