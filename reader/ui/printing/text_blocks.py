"""Makes the blocks of the marked text: paragraphs with underlines, labels and margin numbers."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat

from reader.exporting.marked_page import Mark, MarkedPage, MarkedParagraph, meta_line
from reader.text.article import Article, Paragraph, ParagraphRole, Shape, marker_of
from reader.text.utf16 import Utf16Offsets
from reader.text.verse import EVERY, verses
from reader.ui.printing.sheet import Sheet
from reader.ui.printing.styles import STYLE_OF_ROLE, STYLE_OF_SHAPE, StyleName
from reader.ui.printing.text_block import (
    BlockLink,
    Label,
    Room,
    SetBlock,
    TextBlock,
    Underline,
    shown,
)
from reader.ui.words.words import long_day, tr
from reader.wording import Wording

LONGEST = 12_000
"""Code points set at once: a longer paragraph is set in parts that meet at the end of a line."""

# A label stands after the word, as a note's number does: after its closing signs, a genitive or
# the second half of a compound. So the word stays whole when it is copied or searched for.
_REST_OF_WORD = re.compile(
    # Not in scripts that part no words.
    r"(?:[-\u2010\u2011'\u2019.]?[^\W\u2e80-\u9fff\uac00-\ud7af]{1,12}){0,3}"
    r"[.,;:!?)\]}'\"\u2019\u201d\u00bb]{0,4}"
)
_MOST_REST = 40
_MOST_TRIES = 4
_LAST_ONE_UNIT = "\uffff"

_HEAD_ROLES = (ParagraphRole.HEADLINE, ParagraphRole.STANDFIRST)


@dataclass(frozen=True, slots=True)
class TextPart:
    """A block of the text, before it is set.

    Args:
        style: How it is set.
        paragraph: Index of the paragraph it shows, or None.
        start: Its first code point in the article's text.
        end: After its last code point.
        fixed: What it says where it shows no paragraph.
        continued: Whether it goes on with the paragraph of the part before it.
        in_run: Whether it goes on with the list or the quotation of the part before it.
    """

    style: StyleName
    paragraph: int | None
    start: int = 0
    end: int = 0
    fixed: str = ""
    continued: bool = False
    in_run: bool = False


class TextBlocks:
    """Makes the blocks of one page's text.

    Args:
        page: The article and its marks.
        sheet: The measures.
        marked: Whether marks are shown.
        linked: Whether names lead to the index.
        highlighted: Whether names are highlighted, each somebody's in a colour.
    """

    def __init__(
        self,
        page: MarkedPage,
        sheet: Sheet,
        *,
        marked: bool,
        linked: bool,
        highlighted: bool = False,
    ) -> None:
        self._page = page
        self._sheet = sheet
        self._marked = marked
        self._linked = linked
        self._metrics = QFontMetricsF(sheet.label_font)
        self._gap = sheet.size * 0.06
        self._kept_in: dict[tuple[int | None, int], frozenset[int]] = {}
        self._names = {entity.id: entity.name for entity in page.entities}
        paragraphs = [Paragraph(each.span, each.role, each.shape) for each in page.paragraphs]
        self._verses = verses(page.article.text, paragraphs)
        self._slots = {one.id: slot for slot, one in enumerate(page.entities) if highlighted}

    def parts(self) -> Iterator[TextPart]:
        """Yield the parts in order, with headline and meta line where they belong.

        A long paragraph is yielded whole; `SetBlock` of a part shorter than it tells how to go on.
        """
        article = self._page.article
        paragraphs = self._page.paragraphs
        meta = " \u00b7 ".join((*meta_words(article), *article.bylines))
        has_headline = any(each.role is ParagraphRole.HEADLINE for each in paragraphs)
        if article.headline and not has_headline:
            yield TextPart(StyleName.HEADLINE, None, fixed=article.headline)
        meta_at = 0
        while meta_at < len(paragraphs) and paragraphs[meta_at].role in _HEAD_ROLES:
            meta_at += 1
        before: MarkedParagraph | None = None
        for index, paragraph in enumerate(paragraphs):
            if index == meta_at and meta:
                yield TextPart(StyleName.META, None, fixed=meta)
            span = paragraph.span
            is_verse = index in self._verses
            style = StyleName.VERSE if is_verse else _style_of(paragraph)
            in_run = before is not None and _is_run(before, paragraph)
            in_run = in_run or (is_verse and index - 1 in self._verses)
            yield TextPart(style, index, span.start, span.end, in_run=in_run)
            before = paragraph
        if meta and meta_at == len(paragraphs):
            yield TextPart(StyleName.META, None, fixed=meta)

    def set_parts(self) -> Iterator[tuple[TextPart, SetBlock]]:
        """Yield each part and its lines, long paragraphs in parts that can be set alone."""
        for part in self.parts():
            rest: TextPart | None = part
            while rest is not None:
                part_set, rest = self._set_as_much_as_can_be(rest)
                yield part_set

    def _set_as_much_as_can_be(
        self, part: TextPart
    ) -> tuple[tuple[TextPart, SetBlock], TextPart | None]:
        """Set a part up to the end of the last whole line in it, and return what is left."""
        if part.end - part.start <= LONGEST:
            return (part, self._set(part)), None
        tried = replace(part, end=part.start + LONGEST)
        lines = SetBlock(self.block(tried))
        text = self._page.article.text[tried.start : tried.end]
        length = Utf16Offsets(text).to_code_points(lines.starts[-1]) or LONGEST
        done = replace(part, end=part.start + length)
        rest = replace(part, start=done.end, continued=True)
        return (done, self._set(done)), rest

    def _set(self, part: TextPart) -> SetBlock:
        """Return the lines of a part; no label hangs out of them.

        A label's room is that of the space behind its word, so that the word stays whole when it is
        copied; where that would be out of the line, it goes with the word's last letter instead.
        """
        lines = SetBlock(self.block(part))
        for _ in range(_MOST_TRIES):
            hanging = lines.hanging_labels()
            if not hanging:
                break
            known = self._kept_in.get((part.paragraph, part.start), frozenset())
            self._kept_in[part.paragraph, part.start] = known | hanging
            lines = SetBlock(self.block(part))
        return lines

    def block(self, part: TextPart) -> TextBlock:
        """Return the block of a part."""
        style = self._sheet.styles[part.style]
        if part.paragraph is None:
            return TextBlock(shown(part.fixed), style, self._sheet.column)
        paragraph = self._page.paragraphs[part.paragraph]
        text = shown(self._page.article.text[part.start : part.end])
        is_numbered = paragraph.number is not None and not part.continued
        if part.style is StyleName.VERSE and part.in_run:
            is_numbered = is_numbered and (paragraph.number or 0) % EVERY == 0
        number = str(paragraph.number) if is_numbered else ""
        marks = marks_within(paragraph, part) if self._marked else ()
        outdent = 0.0
        if style.inset and not part.continued:
            marker = marker_of(text, paragraph.shape)
            outdent = min(style.inset, QFontMetricsF(style.font).horizontalAdvance(marker))
        if not marks:
            return TextBlock(text, style, self._sheet.column, number=number, outdent=outdent)
        return replace(self._marked_block(text, part, marks, number), outdent=outdent)

    def _marked_block(
        self, text: str, part: TextPart, marks: tuple[Mark, ...], number: str
    ) -> TextBlock:
        offsets = Utf16Offsets(text)
        formats: list[tuple[int, int, QTextCharFormat]] = []
        underlines: list[Underline] = []
        labels: list[Label] = []
        links: list[BlockLink] = []
        widths: dict[int, float] = {}
        for mark, following in zip_longest(marks, marks[1:]):
            start = max(mark.span.start - part.start, 0)
            end = min(mark.span.end, part.end) - part.start
            first, last = offsets.to_units(start), offsets.to_units(end)
            slot = self._slots.get(mark.entity_id)
            underlines.append(Underline(first, last, mark.kind, mark.light, slot))
            spot = offsets.to_units(_label_spot(text, end))
            if mark.label is not None and self._linked:
                # Up to the end of the word, so that no word is taken apart in the file.
                until = offsets.to_units(following.span.start - part.start) if following else spot
                words = f"{self._names[mark.entity_id]}, {tr(mark.kind.value)}"
                links.append(BlockLink(first, min(spot, until), f"i-{mark.label}", words))
            words = (mark.label or "") + ("?" if mark.doubtful else "")
            if words and end == mark.span.end - part.start:
                offset = widths.get(spot, 0.0) + self._gap
                widths[spot] = offset + self._metrics.horizontalAdvance(words)
                labels.append(Label(words, spot, offset, _spoken(mark)))
        kept_in = self._kept_in.get((part.paragraph, part.start), frozenset())
        rooms = _rooms(text, offsets, widths, kept_in)
        formats.extend(_room_format(text, offsets, spot, room) for spot, room in rooms.items())
        return TextBlock(
            text,
            self._sheet.styles[part.style],
            self._sheet.column,
            formats=tuple(formats),
            underlines=tuple(underlines),
            labels=tuple(labels),
            links=tuple(links),
            rooms=rooms,
            number=number,
        )


def _spoken(mark: Mark) -> str:
    """Return what is said of a label to those who do not see it."""
    words = [mark.label, tr("uncertain") if mark.doubtful else None]
    return ", ".join(word for word in words if word)


def meta_words(article: Article) -> tuple[str, ...]:
    """Return what stands under the headline, in the language of the interface."""
    parts = meta_line(article, day_words=long_day)
    return tuple(tr(part) if isinstance(part, Wording) else part for part in parts)


def _style_of(paragraph: MarkedParagraph) -> StyleName:
    if paragraph.role is ParagraphRole.BODY and paragraph.shape in STYLE_OF_SHAPE:
        return STYLE_OF_SHAPE[paragraph.shape]
    return STYLE_OF_ROLE[paragraph.role]


_ITEMS = (Shape.ITEM, Shape.INNER_ITEM)


def _is_run(before: MarkedParagraph, paragraph: MarkedParagraph) -> bool:
    """Tell whether two paragraphs belong to one list or quotation."""
    both = (before.shape, paragraph.shape)
    same = before.shape is paragraph.shape or all(shape in _ITEMS for shape in both)
    return same and Shape.TEXT not in both and before.role is paragraph.role


def marks_within(paragraph: MarkedParagraph, part: TextPart) -> tuple[Mark, ...]:
    """Return the marks of a paragraph that begin or go on in a part of it."""
    marks = paragraph.marks
    if part.start == paragraph.span.start and part.end == paragraph.span.end:
        return marks
    first = bisect_left(marks, part.start + 1, key=lambda mark: mark.span.end)
    last = bisect_left(marks, part.end, key=lambda mark: mark.span.start)
    return marks[first:last]


def _label_spot(text: str, end: int) -> int:
    match = _REST_OF_WORD.match(text, end, end + _MOST_REST)
    return match.end() if match else end


def _rooms(
    text: str, offsets: Utf16Offsets, widths: dict[int, float], kept_in: frozenset[int]
) -> dict[int, Room]:
    """Return the room kept for labels: by a wider space after the word, where there is one.

    Those of `kept_in` go with the word's last letter.
    """
    rooms = {}
    for spot, width in widths.items():
        after = offsets.to_code_points(spot)
        inside = spot in kept_in or (after < len(text) and text[after] != " ")
        rooms[spot] = Room(width, inside=inside)
    return rooms


def _room_format(
    text: str, offsets: Utf16Offsets, spot: int, room: Room
) -> tuple[int, int, QTextCharFormat]:
    made = QTextCharFormat()
    made.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    made.setFontLetterSpacing(room.width)
    if not room.inside:
        return spot, 1, made
    units = 2 if text[offsets.to_code_points(spot) - 1] > _LAST_ONE_UNIT else 1
    return spot - units, units, made
