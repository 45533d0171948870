"""The names of long texts as the program found them, so that a book opens with them at once.

They are known by the checksum of the text, and by what found them: another version finds anew.
"""

import json
import zlib
from contextlib import suppress
from logging import getLogger
from pathlib import Path

from reader.atomic_files import write_atomically
from reader.text.annotations import Annotations
from reader.text.article import Article
from reader.text.record import annotations_from_records, annotations_record

_LEAST_KEPT = 20_000
"""Code points below which the names are found anew as quickly."""
_MOST_TEXTS = 24

_log = getLogger(__name__)


class KeptNames:
    """A folder with a file for each of the long texts that were read last.

    Args:
        folder: Made when something is first kept.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def find(self, article: Article, *, finder: str) -> Annotations | None:
        """Return the names that were found in a text before, or None.

        Args:
            article: With that text.
            finder: What finds names now.
        """
        if len(article.text) < _LEAST_KEPT:
            return None
        path = self._path(article)
        try:
            kept = json.loads(zlib.decompress(path.read_bytes()))
            if kept["finder"] != finder:
                return None
            found = annotations_from_records(article, kept["names"])
            # The texts that were read longest ago go first.
            path.touch()
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, zlib.error, RecursionError):
            _log.info("the names kept of a long text could not be read back")
            return None
        return found

    def keep(self, annotations: Annotations, *, finder: str) -> None:
        """Keep what was found in a long text; where that cannot be done, nothing is lost."""
        if len(annotations.article.text) < _LEAST_KEPT or not annotations.complete:
            return
        record = {"finder": finder, "names": annotations_record(annotations)}
        data = zlib.compress(json.dumps(record).encode("ascii"), 1)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path(annotations.article), data, private=True)
            self._forget_oldest()
        except OSError:
            _log.info("the names of a long text could not be kept")

    def _forget_oldest(self) -> None:
        files = sorted(self._folder.glob("*.names"), key=lambda each: -each.stat().st_mtime_ns)
        for path in files[_MOST_TEXTS:]:
            with suppress(OSError):
                path.unlink()

    def _path(self, article: Article) -> Path:
        return self._folder / f"{article.checksum}.names"
