"""What the window needs from the rest of the app, so that a test can drive it by stand-ins."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from reader.settings import Settings
from reader.text.article import Article

if TYPE_CHECKING:
    from reader.errors import LibraryError
    from reader.text.annotations import Annotations

Asked = Callable[[], bool]
"""Tells whether the person has changed their mind; asked again and again while work takes long."""


class Progress(Protocol):
    """How far the names of an article have been found; offsets are code points of its text."""

    @property
    def done(self) -> int:
        """Code points that have been read."""
        ...

    @property
    def total(self) -> int:
        """Code points that there are to read."""
        ...

    @property
    def annotations(self) -> "Annotations":
        """All that was found so far."""
        ...


class Recogniser(Protocol):
    """Finds the names of an article, a part at a time."""

    def stream(self, article: Article, *, cancelled: Callable[[], bool]) -> Iterator[Progress]:
        """Yield what was found so far; the last value has `done == total`."""
        ...


class ReaderServices(Protocol):
    """What a person can do with articles, without a window."""

    def quick_article(self, path: Path | None) -> Article | None:
        """Return the article of a file (None: of the sample) as it was read last, if unchanged."""
        ...

    def keep_article(self, article: Article, path: Path | None) -> None:
        """Keep an article for the next start, if that can be done."""
        ...

    def open_article(
        self,
        path: Path,
        *,
        as_is: bool = False,
        password: str | None = None,
        cancelled: Asked | None = None,
    ) -> Article:
        """Open the article in a file; DocumentError if there is none, Cancelled if asked to end."""
        ...

    def open_articles(
        self, path: Path, *, password: str | None = None, cancelled: Asked | None = None
    ) -> tuple[Article, ...]:
        """Open the articles in a file, at least one, those of a feed apart; as `open_article`."""
        ...

    def paste_article(
        self, text: str, *, markup: str = "", cancelled: Asked | None = None
    ) -> Article:
        """Take what was copied, as text and perhaps HTML, as an article; as `open_article`."""
        ...

    def documents_in(self, paths: Iterable[Path], *, cancelled: Asked | None = None) -> list[Path]:
        """Return the files among and below some paths that may hold an article."""
        ...

    def open_sample(self) -> Article:
        """Open the article that ships with the app."""
        ...

    def make_recogniser(self) -> Recogniser:
        """Load what finds the names; called once, off the GUI thread."""
        ...

    def load_settings(self) -> Settings:
        """Read the preferences of the person."""
        ...

    def take_trouble(self) -> "LibraryError | None":
        """Return what the person was not told yet of their own files, once; None if nothing."""
        ...

    def corrections(self, article: Article) -> "Annotations | None":
        """Return what the person corrected in this text before, or None."""
        ...

    def keep_corrections(self, annotations: "Annotations") -> None:
        """Keep corrected annotations; LibraryError if that cannot be done."""
        ...

    def forget_corrections(self, article: Article) -> None:
        """Forget what was corrected in this text; LibraryError if that cannot be done."""
        ...

    def keep_revision(self, article: Article) -> None:
        """Keep which lines were put back or taken out; LibraryError if that cannot be done."""
        ...

    def position(self, article: Article) -> int:
        """Return the code point at which reading stopped, 0 if unknown."""
        ...

    def keep_position(self, article: Article, position: int) -> None:
        """Keep the code point at which reading stopped; LibraryError if that cannot be done."""
        ...

    def save_settings(self, settings: Settings) -> None:
        """Keep the preferences; LibraryError if that cannot be done."""
        ...
