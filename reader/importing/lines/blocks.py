"""What a reader of one kind of document hands over: blocks in reading order, and known facts.

`ArticleDraft` is the common form between the readers and the article: every reader finds blocks and
facts in its own way, and `article_from_draft` alone joins them to one text with true offsets.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from reader.importing.bytes.characters import clean, without_direction, without_surrogates
from reader.text.article import (
    Article,
    Dateline,
    Paragraph,
    ParagraphRole,
    Published,
    Removed,
    Shape,
)
from reader.text.folding import letters_key
from reader.text.language_tag import language_tag
from reader.text.note import Note
from reader.text.span import Span

PARAGRAPH_BREAK = "\n\n"
_SPACE = re.compile(r"\s+")
_INVISIBLE = re.compile(r"[\xad\u200b\u2060\ufeff]")


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of a document, on one line, whether it belongs to the article, its shape."""

    text: str
    role: ParagraphRole = ParagraphRole.BODY
    kept: bool = True
    shape: Shape = Shape.TEXT


@dataclass(frozen=True, slots=True)
class ArticleDraft:
    """The blocks of a document in reading order, and what it says of itself.

    The headline and the standfirst are facts and not blocks; what is not said is None or empty.
    """

    blocks: Sequence[Block]
    headline: str | None = None
    standfirst: str | None = None
    bylines: tuple[str, ...] = ()
    agency: str | None = None
    dateline: Dateline | None = None
    published: Published | None = None
    updated: Published | None = None
    notes: tuple[Note, ...] = ()
    language: str | None = None


def one_line(text: str) -> str:
    """Return the text on one line: clean, runs of white space as one space, no soft hyphens."""
    return _SPACE.sub(" ", _INVISIBLE.sub("", clean(without_surrogates(text)))).strip()


def article_from_draft(draft: ArticleDraft, *, source: str = "") -> Article:
    """Join headline, standfirst and kept blocks to one text; what is not kept becomes `removed`."""
    headline = without_direction(one_line(draft.headline or "")) or None
    standfirst = one_line(draft.standfirst or "") or None
    blocks = [
        *_facts(headline, standfirst),
        *(replace(block, text=one_line(block.text)) for block in draft.blocks),
    ]
    pieces: list[str] = []
    paragraphs: list[Paragraph] = []
    removed: list[Removed] = []
    end = 0
    for line, block in enumerate(block for block in blocks if block.text):
        if not block.kept:
            removed.append(Removed(block.text, line, end, block.role, shape=block.shape))
            continue
        start = end + len(PARAGRAPH_BREAK) if pieces else 0
        end = start + len(block.text)
        pieces.append(block.text)
        paragraphs.append(Paragraph(Span(start, end), block.role, _shape(block)))
    return Article(
        text=PARAGRAPH_BREAK.join(pieces),
        paragraphs=tuple(paragraphs),
        headline=headline,
        standfirst=standfirst,
        bylines=tuple(name for each in draft.bylines if (name := one_line(each))),
        agency=draft.agency,
        dateline=draft.dateline,
        published=draft.published,
        updated=draft.updated,
        credits=tuple(
            block.text for block in blocks if block.kept and block.role is ParagraphRole.CREDIT
        ),
        source=source,
        removed=tuple(removed),
        notes=draft.notes,
        language=language_tag(draft.language),
    )


def _shape(block: Block) -> Shape:
    return block.shape if block.role is ParagraphRole.BODY else Shape.TEXT


def has_body(blocks: Iterable[Block]) -> bool:
    """Tell whether any kept block is more than a heading, a caption or a credit."""
    return any(
        block.kept and block.role is ParagraphRole.BODY and letters_key(block.text)
        for block in blocks
    )


def _facts(headline: str | None, standfirst: str | None) -> list[Block]:
    facts = []
    if headline:
        facts.append(Block(headline, ParagraphRole.HEADLINE))
    if standfirst:
        facts.append(Block(standfirst, ParagraphRole.STANDFIRST))
    return facts
