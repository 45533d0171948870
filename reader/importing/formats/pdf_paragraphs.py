# ruff: noqa: RUF001 - the quotation marks and dashes that are printed
"""The lines of a PDF to paragraphs: where one ends, and how broken words are joined again."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.importing.formats.pdf_characters import SOFT_HYPHEN
from reader.importing.formats.pdf_layout import TextLine

_SIZE_CHANGE = 1.12
_LEADING_CHANGE = 1.3
_INDENT = 0.8
_SHORT_LINE = 0.85
_ENDS = re.compile(r"[.!?:;…。！？][\"'”’»)\]]*$")
_BULLET = re.compile(r"[•‣◦▪●–—*-]\s|\(?\d{1,2}[.)]\s|[a-z]\)\s")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_HYPHENATED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
_BROKEN = re.compile(r"(?<![^\W\d_])(?P<head>[^\W\d_]{1,60})[-\u2010\xad]$")
_CONTINUED = re.compile(r"(?P<tail>[^\W\d_]+)")


@dataclass(slots=True)
class TextParagraph:
    """A paragraph of a PDF.

    Args:
        pieces: Its lines, joined to one text by writing them one after the other.
        size: The height of its letters.
        bold: Whether it is bold all through.
        page: The page on which it begins, from 0.
        lines: How many lines it has.
    """

    pieces: list[str]
    size: float
    bold: bool
    page: int
    lines: int = 1

    @property
    def text(self) -> str:
        """Its words on one line."""
        return "".join(self.pieces)


class Vocabulary:
    """The words of a document, to tell a hyphen that belongs to a word from one that divides it."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._words: Counter[str] = Counter()
        self._hyphenated: Counter[str] = Counter()
        for text in texts:
            self._words.update(word.casefold() for word in _WORD.findall(text))
            self._hyphenated.update(word.casefold() for word in _HYPHENATED.findall(text))

    def ended(self, line: str, following: str) -> str:
        """Return a line with the end that it needs before the following one: a space or none."""
        head = _BROKEN.search(line)
        tail = _CONTINUED.match(following)
        if head is None or tail is None:
            return f"{line.rstrip(SOFT_HYPHEN)} "
        if self._keeps_hyphen(head.group("head"), tail.group("tail")):
            return f"{line[:-1]}-"
        return line[:-1]

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
                last.pieces[-1] = vocabulary.ended(before.text, line.text)
                last.pieces.append(line.text)
                last.bold = last.bold and line.bold
                last.lines += 1
            else:
                paragraphs.append(TextParagraph([line.text], line.size, line.bold, number))
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
