# ruff: noqa: RUF001 - the quotation marks and dashes that are printed
"""The lines of a PDF to paragraphs: where one ends, and how broken words are joined again."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.importing.pdf_characters import SOFT_HYPHEN
from reader.importing.pdf_layout import TextLine

_SIZE_CHANGE = 1.12
_LEADING_CHANGE = 1.3
_INDENT = 0.8
_SHORT_LINE = 0.85
_ENDS = re.compile(r"[.!?:;…。！？][\"'”’»)\]]*$")
_BULLET = re.compile(r"[•‣◦▪●–—*-]\s|\(?\d{1,2}[.)]\s|[a-z]\)\s")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_HYPHENATED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
_BROKEN = re.compile(r"(?P<head>[^\W\d_]+)[-\u2010\xad]$")
_CONTINUED = re.compile(r"(?P<tail>[^\W\d_]+)")


@dataclass(slots=True)
class TextParagraph:
    """A paragraph of a PDF.

    Args:
        text: Its words on one line.
        size: The height of its letters.
        bold: Whether it is bold all through.
        page: The page on which it begins, from 0.
        top: Where on that page.
        lines: How many lines it has.
    """

    text: str
    size: float
    bold: bool
    page: int
    top: float
    lines: int


class Vocabulary:
    """The words of a document, to tell a hyphen that belongs to a word from one that divides it."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._words: Counter[str] = Counter()
        self._hyphenated: Counter[str] = Counter()
        for text in texts:
            self._words.update(word.casefold() for word in _WORD.findall(text))
            self._hyphenated.update(word.casefold() for word in _HYPHENATED.findall(text))

    def joined(self, first: str, second: str) -> str:
        """Return two lines as one text."""
        head = _BROKEN.search(first)
        tail = _CONTINUED.match(second)
        if head is None or tail is None:
            return f"{first.rstrip(SOFT_HYPHEN)} {second}" if first else second
        stem = first[:-1]
        if self._keeps_hyphen(head.group("head"), tail.group("tail")):
            return f"{stem}-{second}"
        return stem + second

    def _keeps_hyphen(self, head: str, tail: str) -> bool:
        whole = (head + tail).casefold()
        if self._hyphenated[f"{head}-{tail}".casefold()]:
            return True
        if self._words[whole]:
            return False
        if tail[0].isupper() or head.isupper():
            return True
        # Both are words of this document by themselves: a compound ("community-based").
        return self._words[head.casefold()] > 1 and self._words[tail.casefold()] > 1


def paragraphs_of(
    pages: Sequence[Sequence[TextLine]], vocabulary: Vocabulary
) -> list[TextParagraph]:
    """Return the paragraphs of a document; one that runs on in the next column stays one."""
    paragraphs: list[TextParagraph] = []
    leading = _leading(pages)
    before: TextLine | None = None
    for number, lines in enumerate(pages):
        for line in lines:
            if before is not None and not _begins(line, before, leading):
                last = paragraphs[-1]
                last.text = vocabulary.joined(last.text, line.text)
                last.bold = last.bold and line.bold
                last.lines += 1
            else:
                paragraphs.append(
                    TextParagraph(line.text, line.size, line.bold, number, line.top, 1)
                )
            before = line
    return paragraphs


def _leading(pages: Sequence[Sequence[TextLine]]) -> float:
    """Return the commonest distance between lines, as a share of their size."""
    shares: Counter[float] = Counter()
    for lines in pages:
        for first, second in pairwise(lines):
            if first.column == second.column and first.size > 0 and first.top > second.top:
                shares[round((first.top - second.top) / first.size, 1)] += 1
    common = [share for share, _ in shares.most_common(1)]
    return min(common[0], 2.5) if common else 1.2


def _begins(line: TextLine, before: TextLine, leading: float) -> bool:
    """Tell whether a line begins a paragraph after the line before."""
    big, small = max(line.size, before.size), max(min(line.size, before.size), 0.1)
    if big > small * _SIZE_CHANGE or line.bold != before.bold or _BULLET.match(line.text):
        return True
    fresh = before.top <= line.top or line.column != before.column
    if not fresh and before.top - line.top > leading * before.size * _LEADING_CHANGE:
        return True
    indent = line.size * _INDENT
    indented = line.left > line.column[0] + indent
    was_indented = before.left > before.column[0] + indent
    if indented and not was_indented and not fresh:
        return True
    ended = _ENDS.search(before.text) is not None
    if fresh:
        return ended
    width = before.column[1] - before.column[0]
    return ended and before.right < before.column[0] + width * _SHORT_LINE
