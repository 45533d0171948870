"""A stretch of the article with its marks, for the clipboard: rich text and plain.

Who is named is told in both: by underline and label where somebody is first named in the stretch,
and by a line below that says who each label is. Styles are inline, as word processors want them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from reader.exporting.edition_words import ENGLISH, EditionWords
from reader.exporting.marked_page import Mark, MarkedPage, marked_page
from reader.text.annotations import Annotations
from reader.text.entity import Entity, EntityKind
from reader.text.span import Span

_LINES = {
    EntityKind.PERSON: "solid #0062a3",
    EntityKind.ORGANISATION: "dashed #a84300",
    EntityKind.PLACE: "wavy #00734f",
}
# Word keeps these of its own, where it passes over the style of a text decoration.
_WORD_LINES = {
    EntityKind.PERSON: "single",
    EntityKind.ORGANISATION: "dash",
    EntityKind.PLACE: "wave",
}


@dataclass(frozen=True, slots=True)
class MarkedSelection:
    """A stretch of an article with its marks.

    Args:
        html: As rich text.
        plain: As plain text.
    """

    html: str
    plain: str


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    mark: Mark | None = None
    label: str = ""


def marked_selection(
    annotations: Annotations, span: Span, words: EditionWords = ENGLISH
) -> MarkedSelection:
    """Return the words of `span` with the marks of every mention in it, whole or in part."""
    page = marked_page(annotations)
    named: set[str] = set()
    paragraphs = list(_paragraphs(page, span, named))
    cast = [entity for entity in page.entities if entity.id in named]
    told = {entity.id: _told(entity, words) for entity in cast}
    return MarkedSelection(_html(page, paragraphs, told), _plain(page, paragraphs, told))


def _paragraphs(page: MarkedPage, span: Span, named: set[str]) -> Iterator[list[_Piece]]:
    text = page.article.text
    for paragraph in page.paragraphs:
        start, end = max(paragraph.span.start, span.start), min(paragraph.span.end, span.end)
        if start >= end:
            continue
        pieces = []
        for mark in paragraph.marks:
            first, last = max(mark.span.start, start), min(mark.span.end, end)
            if first >= last:
                continue
            label = "" if mark.entity_id in named else page.labels[mark.entity_id]
            named.add(mark.entity_id)
            pieces += [_Piece(text[start:first]), _Piece(text[first:last], mark, label)]
            start = last
        yield [piece for piece in (*pieces, _Piece(text[start:end])) if piece.text]


def _html(page: MarkedPage, paragraphs: list[list[_Piece]], told: dict[str, str]) -> str:
    blocks = [f"<p>{''.join(_html_piece(piece) for piece in each)}</p>" for each in paragraphs]
    if told:
        names = " \u00b7 ".join(
            f"<b>{page.labels[entity_id]}</b> {escape(each)}" for entity_id, each in told.items()
        )
        blocks.append(f'<p style="font-size: small; color: #5a5a5a">{names}</p>')
    return _writable("\n".join(blocks))


def _html_piece(piece: _Piece) -> str:
    words = escape(piece.text).replace("\n", "<br>")
    if piece.mark is None:
        return words
    kind = piece.mark.kind
    style = f"text-decoration: underline {_LINES[kind]}; text-underline: {_WORD_LINES[kind]}"
    label = f"<sup>{piece.label}</sup>" if piece.label else ""
    return f'<u style="{style}">{words}</u>{label}'


def _plain(page: MarkedPage, paragraphs: list[list[_Piece]], told: dict[str, str]) -> str:
    blocks = [
        "".join(f"{piece.text} [{piece.label}]" if piece.label else piece.text for piece in each)
        for each in paragraphs
    ]
    if told:
        lines = (f"[{page.labels[entity_id]}] {each}" for entity_id, each in told.items())
        blocks.append("\n".join(lines))
    return _writable("\n\n".join(blocks))


def _told(entity: Entity, words: EditionWords) -> str:
    told = ", ".join(part for part in (entity.name, entity.role) if part)
    return " ".join(f"{told} ({words.say(entity.kind.value)})".split())


def _writable(text: str) -> str:
    """Return the text with a sign for what UTF-8 cannot hold."""
    return text.encode("utf-8", "replace").decode("utf-8")
