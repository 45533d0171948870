"""The styles in which blocks of the print edition are set. Lengths are twips."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QFont

from reader.text.article import ParagraphRole, Shape


class StyleName(StrEnum):
    """The styles of type."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    META = "meta"
    BODY = "body"
    VERSE = "verse"
    HEADING = "heading"
    CREDIT = "credit"
    CAPTION = "caption"
    ITEM = "item"
    INNER_ITEM = "inner-item"
    QUOTE = "quote"
    CODE = "code"
    INDEX_TITLE = "index-title"
    INDEX_NOTE = "index-note"
    INDEX_KIND = "index-kind"
    INDEX_ROW = "index-row"
    INDEX_ENTRY = "index-entry"
    INDEX_SUB = "index-sub"
    INDEX_GROUP = "index-group"


STYLE_OF_ROLE = {
    ParagraphRole.HEADLINE: StyleName.HEADLINE,
    ParagraphRole.STANDFIRST: StyleName.STANDFIRST,
    ParagraphRole.BODY: StyleName.BODY,
    ParagraphRole.HEADING: StyleName.HEADING,
    ParagraphRole.CREDIT: StyleName.CREDIT,
    ParagraphRole.CAPTION: StyleName.CAPTION,
}


STYLE_OF_SHAPE = {
    Shape.ITEM: StyleName.ITEM,
    Shape.INNER_ITEM: StyleName.INNER_ITEM,
    Shape.QUOTE: StyleName.QUOTE,
    Shape.CODE: StyleName.CODE,
}


@dataclass(frozen=True)
class Style:
    """How a block is set.

    Args:
        font: Its type.
        leading: From baseline to baseline.
        baseline: From the top of a line to its baseline.
        above: Space before the block.
        colour: Of the type.
        below: Space after the block, besides that before the next.
        with_next: Stays with the block that follows.
        whole: Is not broken.
        hanging: Indent of every line but the first.
        inset: Indent of all lines.
        inset_right: By how much lines end before the column does.
        between: Space before the block where the one before it is of the same list or quotation.
    """

    font: QFont
    leading: int
    baseline: float
    above: int
    colour: QColor
    below: int = 0
    with_next: bool = False
    whole: bool = False
    hanging: int = 0
    inset: int = 0
    inset_right: int = 0
    between: int | None = None
