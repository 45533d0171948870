"""Mentions as highlights of the PDF (ISO 32000-1, 12.5.6.10), which any reader can list.

Each says who is meant. They lie where the line under the mention is drawn, and belong to the
structure, so that they are heard in their paragraph (PDF/UA-1, 7.18).
"""

from collections.abc import Iterable

from PySide6.QtCore import QRectF

from reader.exporting.marked_page import Mark, MarkedPage
from reader.text.entity import Entity
from reader.ui.printing.inks import Inks
from reader.ui.printing.tags import Element, Tags
from reader.ui.printing.text_block import PlacedLines, shown
from reader.ui.words.words import tr
from reader.wording import Wording

_ABOVE, _BELOW = 0.78, 0.27
"""In ems of the text, from its baseline."""


def add_highlights(
    marks: Iterable[Mark],
    placed: PlacedLines,
    tags: Tags,
    element: Element,
    *,
    page: MarkedPage,
    inks: Inks,
) -> None:
    """Highlight the marks on some lines.

    Args:
        marks: Those of the lines' block, in the order of its underlines.
        placed: The lines.
        tags: Takes the highlights.
        element: What the lines are part of.
        page: Tells whom the marks mean.
        inks: The colours.
    """
    lines = placed.lines
    em = lines.block.style.font.pixelSize()
    if not (tags.recording and lines.block.underlines):
        return
    for mark, underline in zip(marks, lines.block.underlines, strict=True):
        rects = tuple(
            QRectF(
                placed.left + each.left,
                placed.baseline(each.line) - _ABOVE * em,
                each.right - each.left,
                (_ABOVE + _BELOW) * em,
            )
            for each in lines.stretches(underline.start, underline.end, placed.first, placed.end)
        )
        if rects:
            words = told(mark, page.entity(mark.entity_id))
            tags.highlight(element.add("Annot", alt=words), rects, inks.lines[mark.kind])


def told(mark: Mark, entity: Entity) -> str:
    """Return whom a mark means, what kind of somebody that is, and in which role."""
    doubt = tr(Wording("not sure")) if mark.doubtful else None
    parts = (entity.name, tr(entity.kind.value), entity.role, doubt)
    return " ".join(shown(", ".join(part for part in parts if part)).split())
