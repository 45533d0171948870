"""Which lines of a revised document are still to be read for names."""

from reader.text.article import Article


class UnreadLines:
    """Remembers what is left to read, for each revision of one document that was shown.

    Args:
        article: The one shown first, nothing of it read yet.
    """

    def __init__(self, article: Article) -> None:
        # None stands for all lines.
        self._of: dict[str, frozenset[int] | None] = {article.checksum: None}

    def __contains__(self, article: Article) -> bool:
        return article.checksum in self._of

    def lines(self, article: Article) -> frozenset[int] | None:
        """Return the numbers of the lines whose names are not known yet; None for all of them."""
        return self._of.get(article.checksum, frozenset())

    def turn(
        self, before: Article, after: Article, numbers: frozenset[int], *, corrected: bool
    ) -> None:
        """Take notice of lines that were put back, or were taken out.

        Args:
            before: The article before.
            after: The article with the lines turned.
            numbers: Of the lines.
            corrected: Whether names were corrected: then lines taken out change no others.
        """
        waiting = self.lines(before)
        put_back = len(after.text) > len(before.text)
        if waiting is not None:
            waiting = waiting | numbers if put_back else waiting - numbers
            if not waiting and corrected:
                self._of.pop(after.checksum, None)
                return
        self._of[after.checksum] = waiting

    def leave(self, article: Article, numbers: frozenset[int]) -> None:
        """Take notice that all of an article but some lines was read."""
        self._of[article.checksum] = numbers

    def read(self, article: Article) -> None:
        """Take notice that an article was read to its end, or is to be read no further."""
        self._of.pop(article.checksum, None)
