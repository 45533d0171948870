"""The article read last, kept as it was taken apart, so that the next start can show it at once.

Reading it back needs nothing of what takes documents apart.
"""

import json
from logging import getLogger
from pathlib import Path

from reader.atomic_files import write_atomically
from reader.text.article import Article
from reader.text.article_record import article_from_record, article_record

_FORM = 3
_LARGEST_KEPT = 2_000_000
"""Code points above which an article is not kept: reading it back would take as long."""

_log = getLogger(__name__)


class LastArticle:
    """A file that holds one article.

    Args:
        path: The file; it and its folder are made when an article is first kept.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self, file: Path) -> Article | None:
        """Return the article as it was read last, if it is of this file and that is unchanged."""
        try:
            kept = json.loads(self._path.read_text("utf-8"))
            if kept["form"] != _FORM or kept["file"] != _state_of(file):
                return None
            article = article_from_record(kept["article"], source=kept["source"])
            return _revised(article, kept["lines"]) if kept["lines"] else article
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            _log.info("the article read last could not be read back")
            return None

    def keep(self, article: Article, file: Path) -> None:
        """Keep the article of a file; where that cannot be done, nothing is lost."""
        if len(article.text) > _LARGEST_KEPT:
            return
        changed = article.revision
        try:
            kept = {
                "form": _FORM,
                "file": _state_of(file),
                "source": article.source,
                "article": article_record(changed.document if changed else article),
                "lines": sorted(changed.lines) if changed else [],
            }
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path, json.dumps(kept).encode("ascii"), private=True)
        except (OSError, ValueError):
            _log.info("the article could not be kept for the next start")


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
