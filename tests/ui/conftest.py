"""A window on a text of our own, whose names are found by a stand-in that a test holds in hand."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from typing_extensions import override

from reader.errors import (
    Cancelled,
    DramatisError,
    LibraryError,
    NoArticleError,
    PasswordNeededError,
    UnreadableError,
)
from reader.operations import Desk
from reader.recognising.recogniser import Recogniser, RecognitionProgress
from reader.settings import Settings
from reader.text.annotations import Annotations
from reader.text.article import Article, article_as_is
from reader.text.corrections.carrying_over import CarriedOver
from reader.text.corrections.correction import Corrected, Correction
from reader.text.document_lines import document_of
from reader.ui.startup.main_window import ReaderWindow
from reader.ui.style.fonts import load_fonts
from reader.ui.words.interface_language import load_language
from tests.notation import annotations_of
from tests.patience import PATIENCE

TEXT = """\
[Ada Lovelace|person] wrote to [Charles Babbage|person] from [London|place]. She had read of the \
[Royal Society|organisation].

The letter of [Lovelace>Ada Lovelace] reached [Babbage>Charles Babbage] in [Turin|place]. \
[He>Charles Babbage:pronoun] answered at once.

In [London>London] the [Society>Royal Society] met, and [Lovelace>Ada Lovelace] was not asked.
"""

_FILLER = "\n\n".join(f"Paragraph {number}. " + "Some more words. " * 20 for number in range(30))
LONG = f"{TEXT}\n\n{_FILLER}\n\n[Lovelace>Ada Lovelace] had the last word."
"""The same, with so much more that it has to be scrolled."""

PASSWORD = "open sesame"  # noqa: S105 - of the locked files of these tests


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let Qt's offscreen platform say what it cannot do: it says so of every window."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """What drives the widgets, with more patience than pytest-qt's five seconds."""
    bot = QtBot(request)
    for wait in ("waitActive", "waitExposed", "waitSignal", "waitSignals", "waitUntil"):
        setattr(bot, wait, partial(getattr(bot, wait), timeout=int(PATIENCE * 1000)))
    return bot


@pytest.fixture(autouse=True, scope="session")
def english(qapp: QApplication) -> None:
    """Let the interface speak English, whatever the machine speaks."""
    load_language("en")


@dataclass
class StandIn(Recogniser):
    """Finds what it was given, in two steps; holds before the last on request."""

    annotations: Callable[[Article], Annotations]
    hold: Event | None = None
    error: DramatisError | None = None
    started: Event = field(default_factory=Event)

    @override
    def stream(
        self, article: Article, *, at: int = 0, cancelled: Callable[[], bool] = bool
    ) -> Iterator[RecognitionProgress]:
        self.started.set()
        if self.error is not None:
            raise self.error
        whole = self.annotations(article)
        half = whole.entities[: len(whole.entities) // 2]
        length = len(article.text)
        yield RecognitionProgress(length // 2, length, Annotations(article, half, complete=False))
        while self.hold is not None and not self.hold.wait(0.01):
            if cancelled():
                raise Cancelled
        yield RecognitionProgress(length, length, whole)


@dataclass
class Services(Desk):
    """The rest of the app, without a file of the person's."""

    recogniser: StandIn
    settings: Settings = field(default_factory=Settings)
    kept: dict[str, Annotations] = field(default_factory=dict)
    lists: dict[str, tuple[Correction, ...]] = field(default_factory=dict)
    found: dict[str, Annotations] = field(default_factory=dict)
    quick: Article | None = None
    articles: list[Article] = field(default_factory=list)
    positions: dict[str, int] = field(default_factory=dict)
    revisions: dict[str, Article] = field(default_factory=dict)
    opening: Event = field(default_factory=Event)
    troubles: list[LibraryError] = field(default_factory=list)

    @override
    def open_article(
        self,
        path: Path,
        *,
        as_is: bool = False,
        password: str | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Article:
        """Open a text; one that begins with "SECRET" is locked, "ENDLESS" takes until cancelled."""
        if not path.is_file():
            raise UnreadableError(f"There is no file {path.name}.")
        text = path.read_text("utf-8")
        if not text.strip():
            raise NoArticleError("This file is empty.", raw_text="")
        if text.startswith("SECRET") and password != PASSWORD:
            raise PasswordNeededError("This file is locked.", wrong=password is not None)
        while text.startswith("ENDLESS"):
            assert cancelled is not None
            if self.opening.wait(0.01) or cancelled():
                raise Cancelled
        return article_as_is(text, source=str(path))

    @override
    def open_articles(
        self,
        path: Path,
        *,
        password: str | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> tuple[Article, ...]:
        """Open a text, taken apart at lines of dashes."""
        whole = self.open_article(path, password=password, cancelled=cancelled)
        parts = whole.text.split("\n---\n")
        if len(parts) == 1:
            return (whole,)
        return tuple(
            replace(article_as_is(part, source=str(path)), headline=part.splitlines()[0])
            for part in parts
        )

    @override
    def quick_article(self, path: Path | None) -> Article | None:
        return self.quick

    @override
    def keep_article(self, article: Article, path: Path | None) -> None:
        self.articles.append(article)

    @override
    def paste_article(
        self, text: str, *, markup: str = "", cancelled: Callable[[], bool] | None = None
    ) -> Article:
        return article_as_is(f"HTML: {markup}" if markup else text)

    @override
    def open_sample(self) -> Article:
        return article_as_is("The sample.")

    @override
    def load_recogniser(self) -> StandIn:
        return self.recogniser

    @override
    def load_settings(self) -> Settings:
        return self.settings

    @override
    def save_settings(self, settings: Settings) -> None:
        self.settings = settings

    @override
    def take_trouble(self) -> LibraryError | None:
        return self.troubles.pop() if self.troubles else None

    @override
    def corrections(self, article: Article) -> Corrected | None:
        kept = self.kept.get(article.checksum)
        return None if kept is None else Corrected(kept, self.lists.get(article.checksum, ()))

    @override
    def keep_corrections(self, corrected: Corrected) -> None:
        checksum = corrected.annotations.article.checksum
        self.lists[checksum] = corrected.corrections
        self.kept[checksum] = corrected.annotations

    @override
    def found_before(self, article: Article) -> Annotations | None:
        return self.found.get(article.checksum)

    @override
    def keep_found(self, annotations: Annotations) -> None:
        self.found[annotations.article.checksum] = annotations

    @override
    def carry_over(self, found: Annotations) -> CarriedOver | None:
        return None

    @override
    def forget_corrections(self, article: Article) -> None:
        self.kept.pop(article.checksum, None)

    @override
    def keep_revision(self, article: Article) -> None:
        self.revisions[document_of(article).checksum] = article

    @override
    def position(self, article: Article) -> int:
        return self.positions.get(article.checksum, 0)

    @override
    def keep_position(self, article: Article, position: int) -> None:
        self.positions[article.checksum] = position


@pytest.fixture
def annotations() -> Annotations:
    """Ada Lovelace and the others, found in a text of our own."""
    return annotations_of(TEXT)


@pytest.fixture
def services(annotations: Annotations) -> Services:
    """Stand-ins: the names of `annotations` for its own article, none for any other."""

    def found(article: Article) -> Annotations:
        return annotations if article.text == annotations.article.text else Annotations(article)

    return Services(StandIn(found))


@pytest.fixture
def open_window(qtbot: QtBot, services: Services) -> Iterator[Callable[..., ReaderWindow]]:
    """Open a window on an article and wait until its names are there."""
    windows: list[ReaderWindow] = []

    def open_it(article: Article, *, wait: bool = True) -> ReaderWindow:
        window = ReaderWindow(services, services.settings, load_fonts())
        windows.append(window)
        qtbot.addWidget(window)
        window.show_first(article, None)
        window.show()
        qtbot.waitExposed(window)
        if wait:
            with qtbot.waitSignal(window.names_completed):
                window.complete()
        window.activateWindow()
        return window

    yield open_it
    for window in windows:
        window.close()


@pytest.fixture
def window(open_window: Callable[..., ReaderWindow], annotations: Annotations) -> ReaderWindow:
    """A window on the text of our own, all names found."""
    return open_window(annotations.article)
