"""The words by which each row is called: in its names, as its role, and right beside its names."""

import re
from collections.abc import Sequence, Set

from reader.recognising.language.found import name_key
from reader.recognising.rows.rows import Row

BESIDE = 45
"""Code points beside a name in which what it is called is looked for."""
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?")


class RowWords:
    """Knows the words of rows, all in lower case.

    Args:
        rows: Everybody named in a text.
        text: The text.
        nouns: Of the descriptions that will be asked for.
    """

    def __init__(self, rows: Sequence[Row], text: str, nouns: Set[str]) -> None:
        self.beside = [_words_of(row, text) for row in rows]
        """Of each row, the words right beside its names."""
        self.roles = [set(_WORD.findall((row.role or "").lower())) for row in rows]
        """Of each row, the words of its role."""
        self.names = [set(name_key(row.name).split()) for row in rows]
        """Of each row, the words of its name."""
        told = zip(self.beside, self.roles, self.names, strict=True)
        self.told = [nouns & (beside | roles | names) for beside, roles, names in told]
        """Of each row, which of the nouns are among all these."""


def _words_of(row: Row, text: str) -> set[str]:
    """Return the words right beside the names of a row, in lower case: titles and what it is."""
    words: set[str] = set()
    for one in row.mentions[:20]:
        before = text[max(0, one.start - BESIDE) : one.start].lower().rsplit("\n", 1)[-1]
        after = text[one.end : one.end + BESIDE].lower().split("\n", 1)[0]
        words.update(_WORD.findall(before)[-4:])
        if after[:1] in (",", "(", " "):
            words.update(_WORD.findall(after)[:5])
    return words
