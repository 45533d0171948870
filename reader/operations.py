"""What a person can do with Dramatis, without a window: open, recognise, correct, keep, export.

The window and the command line both call these, and a test can drive the whole app with them.
What takes time to load (the weights, the dictionaries, what takes documents apart, the library) is
loaded by the call that first needs it: the first paint of the window waits for none of it.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from reader.errors import DocumentError
from reader.paths import (
    kept_names_folder,
    language_folder,
    last_article_file,
    library_file,
    sample_article,
    settings_file,
    weights_folder,
)
from reader.settings import Settings, load_settings, save_settings
from reader.text.article import Article
from reader.text.sentences import SentenceRules

if TYPE_CHECKING:
    from reader.errors import LibraryError
    from reader.library.library import Library
    from reader.recognising.recogniser import Recogniser
    from reader.text.annotations import Annotations
    from reader.text.corrections.carrying_over import CarriedOver
    from reader.text.corrections.correction import Corrected
    from reader.text.entity import EntityKind, MentionForm

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
    from reader.importing.opening import open_path

    return open_path(path, as_is=as_is, password=password, cancelled=cancelled)


def open_stream(data: bytes, *, as_is: bool = False, password: str | None = None) -> Article:
    """Open the article in bytes that came from standard input; DocumentError as `open_article`."""
    from reader.importing.opening import open_bytes

    return open_bytes(data, source="-", as_is=as_is, password=password)


@cache
def sentence_rules() -> SentenceRules:
    """Return where sentences end in the language that names are found in."""
    from reader.recognising.language import lexicon

    # One small file of the language is enough.
    return lexicon.sentence_rules(lexicon.read_lexicon([language_folder("en") / "sentences.toml"]))


def with_sayings(annotations: "Annotations") -> "Annotations":
    """Return annotations with who says what by the names as they are now: corrected, or kept."""
    from reader.recognising.language.language import load_language
    from reader.recognising.sayings.find_sayings import find_sayings

    return replace(annotations, sayings=find_sayings(annotations, load_language()))


def paste_article(text: str, *, markup: str = "", cancelled: Asked | None = None) -> Article:
    """Open the article in what was copied; DocumentError and Cancelled as `open_article`.

    Args:
        text: As plain text.
        markup: The same as HTML, where whoever it was copied from put that beside it.
        cancelled: Ends the work soon after it says yes.
    """
    from reader.importing.opening import open_rich_text, open_text

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

    Any thread may call. What it loads it keeps.

    Args:
        settings_path: The file of preferences.
        library: What was corrected and how far each article was read.
        last_article: The file that keeps the article read last.
        kept_names: The folder of what was found in long texts.
    """

    def __init__(
        self,
        *,
        settings_path: Path | None = None,
        library: "Library | None" = None,
        last_article: Path | None = None,
        kept_names: Path | None = None,
    ) -> None:
        self._settings_path = settings_path or settings_file()
        self._last_article = last_article or last_article_file()
        self._kept_names = kept_names or kept_names_folder()
        self._own_library = library
        self._recogniser: Recogniser | None = None
        self._loading_library, self._loading_recogniser = Lock(), Lock()
        self._troubles: list[LibraryError] = []

    @property
    def _library(self) -> "Library":
        with self._loading_library:
            if self._own_library is None:
                from reader.library.library import Library

                self._own_library = Library(library_file())
            return self._own_library

    def quick_article(self, path: Path | None) -> Article | None:
        """Return the article as it was read last, if it is of this file and that is unchanged.

        Args:
            path: The file; None for the sample.
        """
        from reader.library.last_article import LastArticle

        return LastArticle(self._last_article).read(path or sample_article())

    def keep_article(self, article: Article, path: Path | None) -> None:
        """Keep an article for `quick_article`, if that can be done."""
        from reader.library.last_article import LastArticle

        LastArticle(self._last_article).keep(article, path or sample_article())

    def open_article(
        self,
        path: Path,
        *,
        as_is: bool = False,
        password: str | None = None,
        cancelled: Asked | None = None,
    ) -> Article:
        """Open the article in a file, as the function of that name; same errors.

        Lines that the person put back or took out of it before are put back and taken out again.
        """
        article = open_article(path, as_is=as_is, password=password, cancelled=cancelled)
        return self._library.revision(article)

    def open_articles(
        self, path: Path, *, password: str | None = None, cancelled: Asked | None = None
    ) -> tuple[Article, ...]:
        """Open the articles in a file, at least one, those of a feed apart; as `open_article`."""
        from reader.importing.opening import open_articles

        articles = open_articles(path, password=password, cancelled=cancelled)
        return tuple(self._library.revision(article) for article in articles)

    def paste_article(
        self, text: str, *, markup: str = "", cancelled: Asked | None = None
    ) -> Article:
        """Take what was copied, as text and perhaps HTML, as an article; as `open_article`."""
        article = paste_article(text, markup=markup, cancelled=cancelled)
        return self._library.revision(article)

    def documents_in(self, paths: Iterable[Path], *, cancelled: Asked | None = None) -> list[Path]:
        """Return the files among and below some paths that may hold an article."""
        from reader.importing.folders import documents_in

        return documents_in(paths, cancelled=cancelled)

    def open_sample(self) -> Article:
        """Open the sample article that ships with the app, as `open_article`."""
        return self.open_article(sample_article())

    def keep_revision(self, article: Article) -> None:
        """Keep which lines were put back or taken out; LibraryError if that cannot be done."""
        self._library.keep_revision(article)

    def load_recogniser(self) -> "Recogniser":
        """Return what finds the names, loaded by the first call; WeightsError if it cannot be."""
        with self._loading_recogniser:
            if self._recogniser is None:
                self._recogniser = make_recogniser()
            return self._recogniser

    def load_settings(self) -> Settings:
        """Read the preferences; what is missing or damaged takes its default."""
        return load_settings(self._settings_path, told=self._troubles.append)

    def save_settings(self, settings: Settings) -> None:
        """Keep the preferences; LibraryError if that cannot be done."""
        save_settings(settings, self._settings_path)

    def take_trouble(self) -> "LibraryError | None":
        """Return what the person was not told yet of their own files, once; None if nothing."""
        # Of the library first: it holds what the person made.
        trouble = self._library.take_trouble()
        return self._troubles.pop() if trouble is None and self._troubles else trouble

    def found_before(self, article: Article) -> "Annotations | None":
        """Return what this version found in a long text before; None if it is to be read."""
        from reader.library.kept_names import KeptNames

        return KeptNames(self._kept_names).find(article, finder=_finder())

    def keep_found(self, annotations: "Annotations") -> None:
        """Keep what was found in a long text, if that can be done."""
        from reader.library.kept_names import KeptNames

        KeptNames(self._kept_names).keep(annotations, finder=_finder())

    def corrections(self, article: Article) -> "Corrected | None":
        """Return what was corrected in this text before, and how, or None."""
        return self._library.corrections(article)

    def keep_corrections(self, corrected: "Corrected") -> None:
        """Keep corrected annotations; LibraryError if that cannot be done."""
        self._library.keep_corrections(corrected)

    def carry_over(self, found: "Annotations") -> "CarriedOver | None":
        """Return what was corrected in a text that became this one; None if there is none.

        Args:
            found: The names of the text as it is now, as the program found them.
        """
        from reader.text.corrections.carrying_over import carried_over

        return carried_over(self._library.earlier(found.article), found)

    def forget_corrections(self, article: Article) -> None:
        """Forget what was corrected in this text; LibraryError if that cannot be done."""
        self._library.forget_corrections(article)

    def position(self, article: Article) -> int:
        """Return the code point offset at which reading stopped, 0 if unknown."""
        return self._library.position(article)

    def keep_position(self, article: Article, position: int) -> None:
        """Keep the offset at which reading stopped; LibraryError if that cannot be done."""
        self._library.keep_position(article, position)


@cache
def _finder() -> str:
    """Return what finds names: another version, or other weights, may find others."""
    import hashlib

    from reader.version import dramatis_version

    digest = hashlib.sha256()
    for card in sorted(weights_folder().glob("*.json")):
        digest.update(card.read_bytes())
    return f"{dramatis_version()} {digest.hexdigest()[:16]}"


def recognise_all(
    documents: Iterable[str],
    open_document: Callable[[str], Article],
    recogniser: Callable[[], "Recogniser"],
    *,
    failed: Callable[[Failure], None],
) -> "Iterator[tuple[str, Annotations]]":
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
    annotations: "Annotations",
    *,
    kinds: "frozenset[EntityKind]" = frozenset(),
    forms: "frozenset[MentionForm]" = frozenset(),
) -> "Annotations":
    """Return annotations without entities of these kinds and mentions of these forms."""
    from reader.text.entity import MentionForm

    narrowed = annotations.with_forms(frozenset(MentionForm) - forms) if forms else annotations
    return narrowed.with_entities(each for each in narrowed.entities if each.kind not in kinds)


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
