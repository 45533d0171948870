"""What the person corrected, put back or took out, and where they read, in one SQLite file.

An article is known by the checksum of its text, so that a correction stays right wherever the file
is moved. The text itself is not kept.
"""

import hashlib
import json
import sqlite3
import zlib
from collections import deque
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from logging import getLogger
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.errors import EditError, LibraryError, system_reason
from reader.text.article import Article
from reader.text.corrections.correction import Corrected
from reader.text.corrections.correction_record import correction_records, corrections_from_records
from reader.text.record import annotations_from_records, annotations_record, entity_from_record
from reader.wording import Wording

if TYPE_CHECKING:
    from reader.text.corrections.carrying_over import Earlier

_SCHEMA_VERSION = 3
_SCHEMA = """
CREATE TABLE IF NOT EXISTS article (
    checksum TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0,
    corrected TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS revision (
    checksum TEXT PRIMARY KEY,
    lines TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS correction (
    checksum TEXT PRIMARY KEY,
    list TEXT NOT NULL,
    traces BLOB NOT NULL
) STRICT, WITHOUT ROWID;
"""
_MOST_EARLIER = 8
"""Texts that are compared with one that may have been made of them."""
_SECONDS_TO_WAIT_FOR_ANOTHER_WINDOW = 2.0

_log = getLogger(__name__)


class Library:
    """The person's own file of corrections and reading positions.

    Every call opens the file anew, so that any thread may call and two windows share it. A damaged
    file is set aside with the ending `.damaged` and a new one begun; `take_trouble` tells of it.

    Args:
        path: The SQLite file; it and its folder are made when something is first kept.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._troubles: deque[LibraryError] = deque()

    def take_trouble(self) -> LibraryError | None:
        """Return what the person was not told yet of the file, once; None if there is nothing."""
        with suppress(IndexError):
            return self._troubles.popleft()
        return None

    def keep_corrections(self, kept: Corrected) -> None:
        """Keep annotations as the corrected ones of their article, with the list of corrections.

        Raises:
            LibraryError: If they cannot be written.
        """
        annotations = kept.annotations
        article = annotations.article
        listed = json.dumps(correction_records(kept.corrections), ensure_ascii=False)
        if self._found("SELECT 1 FROM correction WHERE checksum = ?", article.checksum) is None:
            traces = _packed_traces(article.text)
        else:
            traces = b""
        corrected = json.dumps(annotations_record(annotations), ensure_ascii=False)
        with self._writing() as connection:
            self._remember(connection, annotations.article)
            connection.execute(
                "UPDATE article SET corrected = ? WHERE checksum = ?",
                (corrected, article.checksum),
            )
            connection.execute(
                "INSERT INTO correction (checksum, list, traces) VALUES (?, ?, ?) "
                "ON CONFLICT (checksum) DO UPDATE SET list = excluded.list",
                (article.checksum, listed, traces),
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
            # It stays, empty: else corrections of an earlier text would be carried over again.
            connection.execute(
                "UPDATE correction SET list = '[]' WHERE checksum = ?", (article.checksum,)
            )

    def corrections(self, article: Article) -> Corrected | None:
        """Return the corrected annotations kept for this text and what made them so, or None."""
        row = self._row(article)
        if row is None or row[1] is None:
            return None
        listed = self._found("SELECT list FROM correction WHERE checksum = ?", article.checksum)
        try:
            annotations = annotations_from_records(article, json.loads(row[1]))
            made = corrections_from_records(json.loads(listed[0])) if listed is not None else ()
            return Corrected(annotations, made)
        except (ValueError, KeyError, TypeError):
            _log.warning("The corrections kept for an article are damaged and were passed over.")
            return None

    def earlier(self, article: Article) -> "tuple[Earlier, ...]":
        """Return what is kept of corrected texts that this one may have been made of.

        They are of the same file, or have the same headline. For a text whose own corrections were
        kept once there are none, even if they were all taken back.
        """
        known = "SELECT 1 FROM correction WHERE checksum = ?"
        if self._found(known, article.checksum) is not None:
            return ()
        # Imported here and below: most articles were never corrected before.
        from reader.text.corrections.carrying_over import Earlier
        from reader.text.corrections.text_trace_record import traces_from_records

        query = (
            "SELECT corrected, list, traces FROM article JOIN correction USING (checksum) "
            "WHERE corrected IS NOT NULL AND checksum != ? "
            "AND (title = ? OR (source != '' AND source = ?)) LIMIT ?"
        )
        values = (article.checksum, article.title, article.source, _MOST_EARLIER)
        found = []
        for corrected, listed, traces in self._found_all(query, values):
            try:
                record = json.loads(corrected)
                rows = record if isinstance(record, list) else record["unfinished"]
                found.append(
                    Earlier(
                        tuple(map(entity_from_record, rows)),
                        corrections_from_records(json.loads(listed)),
                        traces_from_records(json.loads(zlib.decompress(traces))),
                    )
                )
            except (ValueError, KeyError, TypeError, zlib.error):
                _log.warning("The corrections kept for another text are damaged.")
        return tuple(found)

    def keep_revision(self, article: Article) -> None:
        """Keep which lines of its document a person put back or took out.

        The document is known by the checksum of its text as it was read, each line by its number
        and a checksum of its words.

        Raises:
            LibraryError: If it cannot be written.
        """
        from reader.text.document_lines import document_of, lines_of

        document, changed = document_of(article), article.revision
        with self._writing() as connection:
            connection.execute("DELETE FROM revision WHERE checksum = ?", (document.checksum,))
            if changed is not None:
                lines = lines_of(document)
                kept = [[number, _digest(lines[number].text)] for number in sorted(changed.lines)]
                connection.execute(
                    "INSERT INTO revision (checksum, lines) VALUES (?, ?)",
                    (document.checksum, json.dumps(kept)),
                )

    def revision(self, document: Article) -> Article:
        """Return the article that a person made of this document before, or the document itself.

        A line that is not there any more, because the document is read otherwise now, is passed
        over.
        """
        query = "SELECT lines FROM revision WHERE checksum = ?"
        row = self._found(query, document.checksum)
        if row is None:
            return document
        # Imported here: most articles are read as they are, and the first paint waits for this.
        from reader.text.document_lines import lines_of
        from reader.text.revision import revised

        lines = lines_of(document)
        try:
            kept = [(int(number), str(digest)) for number, digest in json.loads(str(row[0]))]
            return revised(
                document,
                (n for n, digest in kept if n < len(lines) and _digest(lines[n].text) == digest),
            )
        except (ValueError, TypeError, EditError):
            _log.warning("What was put back or taken out in an article is passed over.")
            return document

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
        query = "SELECT position, corrected FROM article WHERE checksum = ?"
        found: tuple[int, str | None] | None = self._found(query, article.checksum)
        return found

    def _found(self, query: str, checksum: str) -> Any:  # noqa: ANN401 - as SQLite gives it
        return next(iter(self._found_all(query, (checksum,))), None)

    def _found_all(self, query: str, values: tuple[object, ...]) -> list[Any]:
        if not self._path.exists():
            return []
        try:
            with self._connected() as connection:
                return connection.execute(query, values).fetchall()
        except (sqlite3.Error, OSError):
            _log.warning("The library could not be read; the article is shown as if new.")
            return []

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._connected() as connection, connection:
                yield connection
        except (sqlite3.Error, OSError) as error:
            raise LibraryError(
                Wording(
                    "Your corrections could not be kept in {path}: {reason}. "
                    "Check that there is room on the disk and that the file may be written.",
                    path=self._path,
                    reason=system_reason(error),
                )
            ) from error

    @contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        try:
            connection = self._connect()
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode not in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
                raise
            _log.warning("The library is damaged; it is set aside and a new one begun.")
            self._set_aside()
            connection = self._connect()
        with closing(connection):
            yield connection

    def _set_aside(self) -> None:
        aside = self._path.with_suffix(".damaged")
        # Another thread may have been quicker.
        with suppress(FileNotFoundError):
            self._path.replace(aside)
            sentence = Wording(
                "Your library is damaged, so Dramatis begins a new one, without your earlier "
                "corrections. The old file is kept: {path}",
                path=aside,
            )
            self._troubles.append(LibraryError(sentence))

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, timeout=_SECONDS_TO_WAIT_FOR_ANOTHER_WINDOW)
        try:
            if connection.execute("PRAGMA user_version").fetchone()[0] < _SCHEMA_VERSION:
                connection.executescript(_SCHEMA)
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


def _packed_traces(text: str) -> bytes:
    from reader.text.corrections.text_trace_record import trace_records
    from reader.text.corrections.text_traces import traces_of

    return zlib.compress(json.dumps(trace_records(traces_of(text))).encode("ascii"))


def _digest(words: str) -> str:
    """Return what tells a line from another without keeping its words."""
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:16]
