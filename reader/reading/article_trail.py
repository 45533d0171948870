"""Which articles one came from, so that one can go back to them."""

from dataclasses import dataclass
from pathlib import Path

from reader.text.article import Article

_MOST = 50
_LARGEST_KEPT = 200_000
"""Code points above which a text that is in no file is not kept."""


@dataclass(frozen=True, slots=True)
class Visit:
    """An article, and where in it one read.

    Args:
        path: Its file, or None.
        number: Which article of the file it is.
        offset: Code point at the top of the view.
        article: Itself, where it is in no file.
    """

    path: Path | None
    number: int
    offset: int
    article: Article | None = None


def visit_of(article: Article, path: Path | None, number: int, offset: int) -> Visit | None:
    """Return a visit to an article that shows, or None if one could not come back to it."""
    if path is not None:
        return Visit(path, number, offset)
    small = 0 < len(article.text) <= _LARGEST_KEPT
    return Visit(None, 0, offset, article) if small else None


class ArticleTrail:
    """The visits one can go back to, and those that were gone back from."""

    def __init__(self) -> None:
        self._back: list[Visit] = []
        self._forward: list[Visit] = []

    def left(self, visit: Visit) -> None:
        """Remember an article that was left for another."""
        self._forward.clear()
        self._back.append(visit)
        del self._back[:-_MOST]

    def back(self, here: Visit | None) -> Visit | None:
        """Return the visit before, or None; `here` can be gone forward to."""
        return _go(self._back, self._forward, here)

    def forward(self, here: Visit | None) -> Visit | None:
        """Return the visit that was gone back from last, or None."""
        return _go(self._forward, self._back, here)


def _go(leaving: list[Visit], entering: list[Visit], here: Visit | None) -> Visit | None:
    if not leaving:
        return None
    if here is not None:
        entering.append(here)
    return leaving.pop()
