"""Names as CoNLL columns: a token and its BIO tag a line, a blank line after each paragraph."""

import re
from collections.abc import Iterable, Iterator
from typing import TextIO

from reader.exporting.marked_page import Mark, MarkedParagraph, marked_page
from reader.text.annotations import Annotations
from reader.text.entity import EntityKind

_TAGS = {EntityKind.PERSON: "PER", EntityKind.ORGANISATION: "ORG", EntityKind.PLACE: "LOC"}
_TOKEN = re.compile(r"\w+(?:['\u2019]\w+)*|[^\w\s]")


def write_conll(many: Iterable[Annotations], stream: TextIO) -> None:
    """Write each article after a line `-DOCSTART-`, tokens and tags apart by a tab.

    Only names are tagged, as in CoNLL-2003; pronouns and descriptions are not.
    """
    for annotations in many:
        stream.write("-DOCSTART-\tO\n\n")
        text = annotations.article.text
        for paragraph in marked_page(annotations).paragraphs:
            stream.writelines(f"{token}\t{tag}\n" for token, tag in tagged_tokens(text, paragraph))
            stream.write("\n")


def tagged_tokens(text: str, paragraph: MarkedParagraph) -> Iterator[tuple[str, str]]:
    """Yield the tokens of a paragraph with their tags; no token reaches over the edge of a name."""
    position = paragraph.span.start
    for mark in paragraph.marks:
        if mark.light:
            continue
        for match in _TOKEN.finditer(text, position, mark.span.start):
            yield _printable(match[0]), "O"
        yield from _name(text, mark)
        position = mark.span.end
    for match in _TOKEN.finditer(text, position, paragraph.span.end):
        yield _printable(match[0]), "O"


def _name(text: str, mark: Mark) -> Iterator[tuple[str, str]]:
    place = "B"
    for match in _TOKEN.finditer(text, mark.span.start, mark.span.end):
        yield _printable(match[0]), f"{place}-{_TAGS[mark.kind]}"
        place = "I"


def _printable(token: str) -> str:
    return token if token.isascii() else token.encode("utf-8", "replace").decode("utf-8")
