"""Names as CoNLL columns: a token, where it stands, and its BIO tag; a blank line after a sentence.

There are four columns, as in CoNLL-2003: the token first and the tag last, as its readers expect;
between them stand the token's offsets, which lead back into the text.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple, TextIO

from reader.exporting.marked_page import MarkedParagraph, marked_page
from reader.exporting.mention_context import paragraph_sentences
from reader.exporting.target import Target
from reader.text.annotations import Annotations
from reader.text.entity import EntityKind
from reader.text.sentences import SentenceRules

_TAGS = {EntityKind.PERSON: "PER", EntityKind.ORGANISATION: "ORG", EntityKind.PLACE: "LOC"}
_TOKEN = re.compile(r"\w+(?:['\u2019]\w+)*|[^\w\s]")
_JOINER = "\u200d"
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_FLAG_LETTERS = range(0x1F1E6, 0x1F200)


class Token(NamedTuple):
    """A token with its tag: half-open code points of the article's text, and "B-PER", "O" …."""

    start: int
    end: int
    tag: str


def write_conll(many: Iterable[Annotations], target: Target) -> None:
    """Write each article after a line `-DOCSTART-`, columns apart by a tab.

    Only names are tagged, as in CoNLL-2003; pronouns and descriptions are not. Where names were
    still being found, a comment says so.
    """
    with target.text() as stream:
        for annotations in many:
            _write(annotations, stream, target.sentences)


def _write(annotations: Annotations, stream: TextIO, rules: SentenceRules) -> None:
    stream.write("-DOCSTART-\t-X-\t-X-\tO\n")
    stream.write("\n" if annotations.complete else "# complete = false\n\n")
    text = annotations.article.text
    for paragraph in marked_page(annotations).paragraphs:
        for sentence in tagged_sentences(text, paragraph, rules):
            stream.writelines(f"{text[a:b]}\t{a}\t{b}\t{tag}\n" for a, b, tag in sentence)
            stream.write("\n")


def tagged_sentences(
    text: str, paragraph: MarkedParagraph, rules: SentenceRules
) -> Iterator[list[Token]]:
    """Yield the tokens of each sentence; none ends inside a name, and none is empty."""
    ends = iter(span.end for span in paragraph_sentences(text, paragraph.span, rules))
    end = next(ends, paragraph.span.end)
    sentence: list[Token] = []
    for token in _tagged(text, paragraph):
        if token.start >= end:
            if sentence and not token.tag.startswith("I"):
                yield sentence
                sentence = []
            while token.start >= end:
                end = next(ends, paragraph.span.end)
        sentence.append(token)
    if sentence:
        yield sentence


def _tagged(text: str, paragraph: MarkedParagraph) -> Iterator[Token]:
    """Yield the tokens of a paragraph; none reaches over the edge of a name."""
    position = paragraph.span.start
    for mark in paragraph.marks:
        if mark.light:
            continue
        for start, end in tokens(text, position, mark.span.start):
            yield Token(start, end, "O")
        place = "B"
        for start, end in tokens(text, mark.span.start, mark.span.end):
            yield Token(start, end, f"{place}-{_TAGS[mark.kind]}")
            place = "I"
        position = mark.span.end
    for start, end in tokens(text, position, paragraph.span.end):
        yield Token(start, end, "O")


def tokens(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield words, and signs one by one; what is seen as one letter or picture stays whole."""
    begin = stop = start
    for match in _TOKEN.finditer(text, start, end):
        if begin < stop == match.start() and _is_one(text, begin, stop):
            stop = match.end()
            continue
        if begin < stop:
            yield begin, stop
        begin, stop = match.span()
    if begin < stop:
        yield begin, stop


def _is_one(text: str, begin: int, at: int) -> bool:
    """Tell whether what stands at `at` belongs to the token that began at `begin` and ends there.

    Accents and vowel signs belong to their letter, selectors and skin tones to their picture, and a
    joiner ties what is on both its sides (Unicode Standard Annex 29, in short).
    """
    before, after = text[at - 1], text[at]
    if _extends(after) or before == _JOINER:
        return True
    if unicodedata.category(before) in ("Mn", "Mc", "Cf"):
        return text[begin].isalnum() and after.isalnum()
    return ord(before) in _FLAG_LETTERS and ord(after) in _FLAG_LETTERS and at - begin == 1


def _extends(sign: str) -> bool:
    return unicodedata.category(sign) in ("Mn", "Mc", "Me", "Cf") or ord(sign) in _SKIN_TONES
