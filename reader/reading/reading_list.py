"""The articles that are at hand: files, the items of a feed, the headings of a book. Knows no Qt.

Nothing is opened to be listed: a file shows its name until it is opened, and then its title.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto
from pathlib import Path

from reader.text.article import Article, ParagraphRole

_FEWEST_HEADINGS = 2
_FEWEST_CHAPTERS = 3
_BOOK_WORDS = 20_000
_MOST_HEADINGS = 5_000


class RowState(Enum):
    """What became of a row."""

    NEW = auto()
    READ = auto()
    REFUSED = auto()


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row.

    Args:
        title: What it is called.
        detail: What is said in small type; for what was refused, why.
        path: Its file, or None for that of pasted text.
        number: Which article of its file it is.
        offset: Code point of a heading in the article that shows; None for an article.
        inner: Whether it stands under the row of its file.
        state: What became of it.
    """

    title: str
    detail: str = ""
    path: Path | None = None
    number: int = 0
    offset: int | None = None
    inner: bool = False
    state: RowState = RowState.NEW


@dataclass(frozen=True)
class ReadingList:
    """What can be read next, and what was read.

    Args:
        files: A row for each file that was given at once; none where there was one only.
        path: The file whose article shows.
        number: Which of its articles that is.
        items: A row for each article of that file, if it holds several.
        headings: A row for each heading of the article that shows.
        is_book: Whether the article is so long that its headings are chapters to be looked up.
    """

    files: tuple[ListRow, ...] = ()
    path: Path | None = None
    number: int = 0
    items: tuple[ListRow, ...] = ()
    headings: tuple[ListRow, ...] = ()
    is_book: bool = False

    @property
    def rows(self) -> tuple[ListRow, ...]:
        """The articles from the top: those of the file that shows stand under its row."""
        own = self.items
        rows: list[ListRow] = []
        for row in self.files:
            rows.append(row)
            if row.path == self.path:
                rows.extend(replace(each, inner=True) for each in own)
        listed = any(row.path == self.path for row in self.files)
        return tuple(rows) if listed else (*rows, *own)

    @property
    def is_worth_showing(self) -> bool:
        """Whether it tells more than the article itself does."""
        return bool(self.files or self.items or self.is_book)

    @property
    def current(self) -> int | None:
        """The number of the row of the article that shows."""
        shown = [
            number
            for number, row in enumerate(self.rows)
            if row.path == self.path and row.number == self.number
        ]
        return shown[-1] if shown else None

    def current_heading(self, offset: int) -> int | None:
        """Return the number of the heading over what is read, at a code point; None above all."""
        above = [n for n, row in enumerate(self.headings) if (row.offset or 0) <= offset]
        return above[-1] if above else None

    def lists(self, path: Path) -> bool:
        """Tell whether a file is one of several that were given at once."""
        return any(row.path == path for row in self.files)

    def with_files(self, paths: list[Path]) -> "ReadingList":
        """Return the list of other files; what shows goes on showing."""
        names = [path.name for path in paths]
        rows = (
            ListRow(
                path.name,
                # The folder tells files of one name apart.
                detail=path.parent.name if names.count(path.name) > 1 else "",
                path=path,
            )
            for path in paths
        )
        return replace(self, files=tuple(rows))

    def opened(
        self,
        path: Path,
        articles: tuple[Article, ...],
        number: int,
        *,
        day_words: Callable[[date], str] = date.isoformat,
    ) -> "ReadingList":
        """Return the list once a file is open, and one of its articles shows.

        Args:
            path: The file.
            articles: All that it holds.
            number: Which of them shows.
            day_words: Says a day as it is written where the person lives.
        """
        files = self.files
        if all(row.path != path for row in files):
            files = ()
        before = {row.number: row.state for row in self.items if row.path == path}
        items = [
            ListRow(
                article.title,
                detail=_detail(article, day_words),
                path=path,
                number=each,
                state=RowState.READ if each == number else before.get(each, RowState.NEW),
            )
            for each, article in enumerate(articles)
        ]
        title = articles[0].agency if len(items) > 1 and articles[0].agency else articles[0].title
        files = tuple(
            replace(row, title=title, detail=path.name, state=RowState.READ)
            if row.path == path
            else row
            for row in files
        )
        listed = ReadingList(files, path, number, tuple(items) if len(items) > 1 else ())
        return listed.with_headings(articles[number])

    def refused(self, path: Path, reason: str) -> "ReadingList":
        """Return the list once a file could not be opened."""
        files = tuple(
            replace(row, detail=reason, state=RowState.REFUSED) if row.path == path else row
            for row in self.files
        )
        return replace(self, files=files)

    def left(self, article: Article) -> "ReadingList":
        """Return the list while an article shows that is no file's."""
        return replace(self, path=None, number=0, items=()).with_headings(article)

    def with_headings(self, article: Article) -> "ReadingList":
        """Return the list with the headings of the article that shows."""
        found = [each for each in article.paragraphs if each.role is ParagraphRole.HEADING]
        headings = tuple(
            ListRow(each.span.of(article.text), path=self.path, offset=each.span.start)
            for each in found[:_MOST_HEADINGS]
        )
        if len(headings) < _FEWEST_HEADINGS:
            headings = ()
        is_book = len(headings) >= _FEWEST_CHAPTERS and article.word_count >= _BOOK_WORDS
        return replace(self, headings=headings, is_book=is_book)


def _detail(article: Article, day_words: Callable[[date], str]) -> str:
    day = day_words(article.published.day) if article.published is not None else ""
    return " · ".join(part for part in (", ".join(article.bylines), day) if part)
