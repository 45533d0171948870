"""What a person can do with Dramatis, without a window: open, recognise, correct, keep, export.

The window and the command line both call these, and a test can drive the whole app with them.
What takes time to load (the weights, the dictionaries) is loaded by the call that first needs it.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import DocumentError, LibraryError
from reader.importing.folders import documents_in
from reader.importing.opening import (
    open_articles,
    open_bytes,
    open_path,
    open_rich_text,
    open_text,
)
from reader.library.library import Library
from reader.paths import library_file, sample_article, settings_file, weights_folder
from reader.settings import Settings, load_settings, save_settings
from reader.text.annotations import Annotations
from reader.text.article import Article
from reader.text.entity import EntityKind, MentionForm

if TYPE_CHECKING:
    from reader.recognising.recogniser import Recogniser

_MOST_ARTICLES_AT_ONCE = 64
_MOST_CODE_POINTS_AT_ONCE = 1_000_000

Failure = tuple[str, DocumentError]
"""The name of a document and what kept it from being opened."""


Asked = Callable[[], bool]
"""Tells whether the person has changed their mind; asked again and again while work takes long."""


def open_article(
    path: Path, *, as_is: bool = False, password: str | None = None, cancelled: Asked | None = None
) -> Article:
    """Open the article in a file; all items of a feed are one.

    Args:
        path: The file.
        as_is: Take its whole text as the article: nothing removed, its offsets kept.
        password: Opens it if it is encrypted.
        cancelled: Ends the work soon after it says yes.

    Raises:
        PasswordNeededError: If it is encrypted, and the password is missing or wrong.
        DocumentError: If there is no article to be had; the sentence says why.
        Cancelled: If it was cancelled.
    """
    return open_path(path, as_is=as_is, password=password, cancelled=cancelled)


def open_stream(data: bytes, *, as_is: bool = False, password: str | None = None) -> Article:
    """Open the article in bytes that came from standard input; DocumentError as `open_article`."""
    return open_bytes(data, source="-", as_is=as_is, password=password)


def paste_article(text: str, *, markup: str = "", cancelled: Asked | None = None) -> Article:
    """Open the article in what was copied; DocumentError and Cancelled as `open_article`.

    Args:
        text: As plain text.
        markup: The same as HTML, where whoever it was copied from put that beside it.
        cancelled: Ends the work soon after it says yes.
    """
    if markup:
        try:
            return open_rich_text(markup, cancelled=cancelled)
        except DocumentError:
            if not text.strip():
                raise
    return open_text(text, cancelled=cancelled)


def make_recogniser() -> "Recogniser":
    """Load the trained weights; WeightsError if they are missing or damaged."""
    from reader.recognising.recogniser import Recogniser
    from reader.recognising.weights import Weights

    return Recogniser(Weights.load(weights_folder()))


class Desk:
    """One person's reader: what the window asks for, with their own settings and library.

    Args:
        settings_path: The file of preferences.
        library: What was corrected and how far each article was read.
    """

    def __init__(
        self, *, settings_path: Path | None = None, library: Library | None = None
    ) -> None:
        self._settings_path = settings_path or settings_file()
        self._library = library or Library(library_file())

    def open_article(
        self,
        path: Path,
        *,
        as_is: bool = False,
        password: str | None = None,
        cancelled: Asked | None = None,
    ) -> Article:
        """Open the article in a file; DocumentError if there is none to be had.

        Lines that the person put back or took out of it before are put back and taken out again.
        """
        article = open_article(path, as_is=as_is, password=password, cancelled=cancelled)
        return self._library.revision(article)

    def open_articles(
        self, path: Path, *, password: str | None = None, cancelled: Asked | None = None
    ) -> tuple[Article, ...]:
        """Open the articles in a file, those of a feed apart, as `open_article`."""
        articles = open_articles(path, password=password, cancelled=cancelled)
        return tuple(self._library.revision(article) for article in articles)

    def paste_article(
        self, text: str, *, markup: str = "", cancelled: Asked | None = None
    ) -> Article:
        """Take what was copied as an article, as `open_article`; DocumentError if it holds none."""
        article = paste_article(text, markup=markup, cancelled=cancelled)
        return self._library.revision(article)

    def documents_in(self, paths: Iterable[Path], *, cancelled: Asked | None = None) -> list[Path]:
        """Return the files among and below some paths that may hold an article."""
        return documents_in(paths, cancelled=cancelled)

    def open_sample(self) -> Article:
        """Open the sample article that ships with the app, as `open_article`."""
        return self._library.revision(open_path(sample_article()))

    def keep_revision(self, article: Article) -> None:
        """Keep which lines were put back or taken out; LibraryError if that cannot be done."""
        self._library.keep_revision(article)

    def make_recogniser(self) -> "Recogniser":
        """Load what finds the names; WeightsError if the weights are missing or damaged."""
        return make_recogniser()

    def load_settings(self) -> Settings:
        """Read the preferences; what is missing or damaged takes its default."""
        return load_settings(self._settings_path)

    def take_trouble(self) -> LibraryError | None:
        """Return what the person was not told yet of their own files, once; None if nothing."""
        return self._library.take_trouble()

    def save_settings(self, settings: Settings) -> None:
        """Keep the preferences; LibraryError if that cannot be done."""
        save_settings(settings, self._settings_path)

    def corrections(self, article: Article) -> Annotations | None:
        """Return what was corrected in this text before, or None."""
        return self._library.corrections(article)

    def keep_corrections(self, annotations: Annotations) -> None:
        """Keep corrected annotations; LibraryError if that cannot be done."""
        self._library.keep_corrections(annotations)

    def forget_corrections(self, article: Article) -> None:
        """Forget what was corrected in this text; LibraryError if that cannot be done."""
        self._library.forget_corrections(article)

    def position(self, article: Article) -> int:
        """Return the code point offset at which reading stopped, 0 if unknown."""
        return self._library.position(article)

    def keep_position(self, article: Article, position: int) -> None:
        """Keep the offset at which reading stopped; LibraryError if that cannot be done."""
        self._library.keep_position(article, position)


def recognise_all(
    documents: Iterable[str],
    open_document: Callable[[str], Article],
    recogniser: Callable[[], "Recogniser"],
    *,
    failed: Callable[[Failure], None],
) -> Iterator[tuple[str, Annotations]]:
    """Open documents and find the names in each, many short ones together.

    The weights are loaded once, and only if a document could be opened.

    Args:
        documents: Names of the documents, in the order in which they are wanted.
        open_document: Opens one; may raise DocumentError.
        recogniser: Makes the recogniser when it is first needed.
        failed: Told of each document that could not be opened; the others go on.
    """
    made: Recogniser | None = None
    for batch in _batches(_opened(documents, open_document, failed)):
        made = made or recogniser()
        names = [name for name, _ in batch]
        yield from zip(names, made.recognise_many([each for _, each in batch]), strict=True)


def without(
    annotations: Annotations,
    *,
    kinds: frozenset[EntityKind] = frozenset(),
    forms: frozenset[MentionForm] = frozenset(),
) -> Annotations:
    """Return annotations without entities of these kinds and mentions of these forms."""
    kept = []
    for entity in annotations.entities:
        mentions = tuple(mention for mention in entity.mentions if mention.form not in forms)
        if mentions and entity.kind not in kinds:
            kept.append(replace(entity, mentions=mentions))
    return annotations.with_entities(kept)


def _opened(
    documents: Iterable[str],
    open_document: Callable[[str], Article],
    failed: Callable[[Failure], None],
) -> Iterator[tuple[str, Article]]:
    for name in documents:
        try:
            article = open_document(name)
        except DocumentError as error:
            failed((name, error))
        else:
            yield name, article


def _batches(
    opened: Iterator[tuple[str, Article]],
) -> Iterator[list[tuple[str, Article]]]:
    batch: list[tuple[str, Article]] = []
    size = 0
    for name, article in opened:
        batch.append((name, article))
        size += len(article.text)
        if len(batch) == _MOST_ARTICLES_AT_ONCE or size >= _MOST_CODE_POINTS_AT_ONCE:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
