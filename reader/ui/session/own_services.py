"""The operations of the app as the window asks for them, each loaded by the call that needs it.

The article read last is kept as it was taken apart, so that the next start can paint it before
anything that takes documents apart is loaded. Knows nothing of Qt.
"""

import json
from collections.abc import Iterable
from functools import cached_property
from logging import getLogger
from pathlib import Path
from typing import TYPE_CHECKING

from reader.atomic_files import write_atomically
from reader.paths import library_file, sample_article, settings_file
from reader.settings import Settings, load_settings
from reader.text.article import Article
from reader.ui.session.services import Asked, Recogniser

if TYPE_CHECKING:
    from reader.errors import LibraryError
    from reader.operations import Desk
    from reader.text.annotations import Annotations

_FORM = 3
_LARGEST_KEPT = 2_000_000
"""Code points above which an article is not kept: reading it back would take as long."""

_log = getLogger(__name__)


class OwnServices:
    """What the window needs, for the person at this computer.

    Args:
        kept_file: Where the article read last is kept.
    """

    def __init__(self, kept_file: Path | None = None) -> None:
        self._kept_file = kept_file or library_file().with_name("last-article.json")
        self._troubles: list[LibraryError] = []

    @cached_property
    def _desk(self) -> "Desk":
        from reader.operations import Desk

        return Desk()

    def quick_article(self, path: Path | None) -> Article | None:
        """Return the article as it was read last, if it is of this file and that is unchanged.

        Args:
            path: The file; None for the sample.
        """
        path = path or sample_article()
        try:
            kept = json.loads(self._kept_file.read_text("utf-8"))
            if kept["form"] != _FORM or kept["file"] != _state_of(path):
                return None
            from reader.importing.sandbox.article_record import article_from_record

            article = article_from_record(kept["article"], source=kept["source"])
            return _revised(article, kept["lines"]) if kept["lines"] else article
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            _log.info("the article read last could not be read back")
            return None

    def keep_article(self, article: Article, path: Path | None) -> None:
        """Keep an article for the next start; where that cannot be done, nothing is lost."""
        if len(article.text) > _LARGEST_KEPT:
            return
        from reader.importing.sandbox.article_record import article_record

        changed = article.revision
        try:
            kept = {
                "form": _FORM,
                "file": _state_of(path or sample_article()),
                "source": article.source,
                "article": article_record(changed.document if changed else article),
                "lines": sorted(changed.lines) if changed else [],
            }
            self._kept_file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._kept_file, json.dumps(kept).encode("ascii"), private=True)
        except (OSError, ValueError):
            _log.info("the article could not be kept for the next start")

    def open_article(
        self,
        path: Path,
        *,
        as_is: bool = False,
        password: str | None = None,
        cancelled: Asked | None = None,
    ) -> Article:
        """Open the article in a file; DocumentError if there is none, Cancelled if asked to end."""
        return self._desk.open_article(path, as_is=as_is, password=password, cancelled=cancelled)

    def open_articles(
        self, path: Path, *, password: str | None = None, cancelled: Asked | None = None
    ) -> tuple[Article, ...]:
        """Open the articles in a file, at least one, those of a feed apart; as `open_article`."""
        return self._desk.open_articles(path, password=password, cancelled=cancelled)

    def paste_article(
        self, text: str, *, markup: str = "", cancelled: Asked | None = None
    ) -> Article:
        """Take what was copied, as text and perhaps HTML, as an article; as `open_article`."""
        return self._desk.paste_article(text, markup=markup, cancelled=cancelled)

    def documents_in(self, paths: Iterable[Path], *, cancelled: Asked | None = None) -> list[Path]:
        """Return the files among and below some paths that may hold an article."""
        return self._desk.documents_in(paths, cancelled=cancelled)

    def open_sample(self) -> Article:
        """Open the article that ships with the app."""
        return self._desk.open_sample()

    def make_recogniser(self) -> Recogniser:
        """Load what finds the names; WeightsError if the weights are missing or damaged."""
        return self._desk.make_recogniser()

    def corrections(self, article: Article) -> "Annotations | None":
        """Return what was corrected in this text before, or None."""
        return self._desk.corrections(article)

    def keep_corrections(self, annotations: "Annotations") -> None:
        """Keep corrected annotations; LibraryError if that cannot be done."""
        self._desk.keep_corrections(annotations)

    def forget_corrections(self, article: Article) -> None:
        """Forget what was corrected in this text; LibraryError if that cannot be done."""
        self._desk.forget_corrections(article)

    def keep_revision(self, article: Article) -> None:
        """Keep which lines were put back or taken out; LibraryError if that cannot be done."""
        self._desk.keep_revision(article)

    def position(self, article: Article) -> int:
        """Return the code point at which reading stopped, 0 if unknown."""
        return self._desk.position(article)

    def keep_position(self, article: Article, position: int) -> None:
        """Keep the code point at which reading stopped; LibraryError if that cannot be done."""
        self._desk.keep_position(article, position)

    def load_settings(self) -> Settings:
        """Read the preferences; what is missing or damaged takes its default."""
        return load_settings(settings_file(), told=self._troubles.append)

    def take_trouble(self) -> "LibraryError | None":
        """Return what the person was not told yet of their own files, once; None if nothing."""
        # Of the library first: it holds what the person made.
        trouble = self._desk.take_trouble()
        return self._troubles.pop() if trouble is None and self._troubles else trouble

    def save_settings(self, settings: Settings) -> None:
        """Keep the preferences; LibraryError if that cannot be done."""
        self._desk.save_settings(settings)


def _revised(document: Article, numbers: list[int]) -> Article:
    """Return a document with the lines put back and taken out that were when it was kept."""
    from reader.errors import EditError
    from reader.text.revision import revised

    try:
        return revised(document, numbers)
    except EditError as error:
        raise ValueError(error.sentence) from error


def _state_of(path: Path) -> list[str | int]:
    """Return what tells a file that has changed from one that has not."""
    facts = path.stat()
    return [str(path.resolve()), facts.st_mtime_ns, facts.st_size]
