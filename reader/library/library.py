"""What the person corrected and where they were reading, article by article, in one SQLite file.

An article is known by the checksum of its text, so that a correction stays right wherever the file
is moved. The text itself is not kept.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from logging import getLogger
from pathlib import Path

from reader.errors import LibraryError
from reader.text.annotations import Annotations
from reader.text.article import Article
from reader.text.record import annotations_from_records, entity_records

_SCHEMA_VERSION = 1
_SCHEMA = """
CREATE TABLE IF NOT EXISTS article (
    checksum TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0,
    corrected TEXT
) STRICT, WITHOUT ROWID;
"""
_SECONDS_TO_WAIT_FOR_ANOTHER_WINDOW = 2.0

_log = getLogger(__name__)


class Library:
    """The person's own file of corrections and reading positions.

    Every call opens the file anew, so that any thread may call and two windows share it. A damaged
    file is set aside with the ending `.damaged` and a new one begun.

    Args:
        path: The SQLite file; it and its folder are made when something is first kept.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def keep_corrections(self, annotations: Annotations) -> None:
        """Keep these annotations as the corrected ones of their article.

        Raises:
            LibraryError: If they cannot be written.
        """
        corrected = json.dumps(entity_records(annotations), ensure_ascii=False)
        with self._writing() as connection:
            self._remember(connection, annotations.article)
            connection.execute(
                "UPDATE article SET corrected = ? WHERE checksum = ?",
                (corrected, annotations.article.checksum),
            )

    def forget_corrections(self, article: Article) -> None:
        """Forget what was corrected in this article, so that it is read afresh.

        Raises:
            LibraryError: If the file cannot be written.
        """
        with self._writing() as connection:
            connection.execute(
                "UPDATE article SET corrected = NULL WHERE checksum = ?", (article.checksum,)
            )

    def corrections(self, article: Article) -> Annotations | None:
        """Return the corrected annotations kept for this text, or None."""
        row = self._row(article)
        if row is None or row[1] is None:
            return None
        try:
            return annotations_from_records(article, json.loads(row[1]))
        except (ValueError, KeyError, TypeError):
            _log.warning("The corrections kept for an article are damaged and were passed over.")
            return None

    def keep_position(self, article: Article, position: int) -> None:
        """Keep the code point offset at which the person stopped reading.

        Raises:
            LibraryError: If it cannot be written.
        """
        with self._writing() as connection:
            self._remember(connection, article)
            connection.execute(
                "UPDATE article SET position = ? WHERE checksum = ?", (position, article.checksum)
            )

    def position(self, article: Article) -> int:
        """Return the code point offset at which the person stopped reading, 0 if unknown."""
        row = self._row(article)
        position = int(row[0]) if row else 0
        return min(max(position, 0), len(article.text))

    def _row(self, article: Article) -> tuple[int, str | None] | None:
        if not self._path.exists():
            return None
        try:
            with self._connected() as connection:
                found: tuple[int, str | None] | None = connection.execute(
                    "SELECT position, corrected FROM article WHERE checksum = ?",
                    (article.checksum,),
                ).fetchone()
        except (sqlite3.Error, OSError):
            _log.warning("The library could not be read; the article is shown as if new.")
            return None
        return found

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._connected() as connection, connection:
                yield connection
        except (sqlite3.Error, OSError) as error:
            raise LibraryError(
                f"Your corrections could not be kept in {self._path}: {error}. "
                "Check that there is room on the disk and that the file may be written."
            ) from error

    @contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        try:
            connection = self._connect()
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode not in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
                raise
            _log.warning("The library is damaged; it is set aside and a new one begun.")
            with suppress(FileNotFoundError):
                self._path.replace(self._path.with_suffix(".damaged"))
            connection = self._connect()
        with closing(connection):
            yield connection

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, timeout=_SECONDS_TO_WAIT_FOR_ANOTHER_WINDOW)
        try:
            if connection.execute("PRAGMA user_version").fetchone()[0] < _SCHEMA_VERSION:
                connection.execute(_SCHEMA)
                connection.execute(f"PRAGMA user_version = {_SCHEMA_VERSION}")
        except BaseException:
            connection.close()
            raise
        return connection

    @staticmethod
    def _remember(connection: sqlite3.Connection, article: Article) -> None:
        connection.execute(
            "INSERT INTO article (checksum, title, source) VALUES (?, ?, ?) "
            "ON CONFLICT (checksum) DO UPDATE SET title = excluded.title, source = excluded.source",
            (article.checksum, article.title, article.source),
        )
