"""Where an export is written to, and what its writer is told besides the articles."""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import TextIOWrapper
from typing import BinaryIO, TextIO

from reader.exporting.edition_words import ENGLISH, EditionWords
from reader.text.annotations import Annotations
from reader.text.sentences import SentenceRules

_NEVER = re.compile(r"(?!)")

PLAIN_SENTENCES = SentenceRules(no_end=_NEVER, starts=_NEVER)
"""Every full stop ends a sentence: for a language of which nothing is known."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where an export is written to.

    Args:
        stream: Takes its bytes.
        words: In which language an edition for readers says its own words.
        sentences: Where sentences end.
        beside: Keeps what belongs to the export in a file beside it, the first, the second and so
            on, and returns that file's name; None where there is no place for it, as in a pipe.
        is_file: Whether it is a file, which somebody opens, and no stream, which a program reads.
    """

    stream: BinaryIO
    words: EditionWords = ENGLISH
    sentences: SentenceRules = PLAIN_SENTENCES
    beside: Callable[[int, bytes], str] | None = None
    is_file: bool = False

    @contextmanager
    def text(self) -> Iterator[TextIO]:
        """Open the stream for text in UTF-8; line ends stay as they are written.

        A lone surrogate, which has no UTF-8, becomes a question mark.
        """
        text = TextIOWrapper(self.stream, encoding="utf-8", errors="replace", newline="")
        try:
            yield text
        finally:
            text.detach()


Writer = Callable[[Iterable[Annotations], Target], None]
"""Writes articles, each as soon as it comes where the format lets it."""
