"""What the lines of a story say of it, whatever kind of document it came in.

Bylines, date lines and credits at the head and the foot, and the dateline that opens the body.
"""

from collections.abc import Sequence
from dataclasses import replace

from reader.importing.lines.blocks import ArticleDraft, Block
from reader.importing.lines.bylines import credited_authors, find_byline, is_credit
from reader.importing.lines.datelines import FoundDateline, find_dateline
from reader.importing.lines.dates import FoundDate, find_dates
from reader.importing.lines.phrase_lists import any_of, matching
from reader.text.article import ParagraphRole, Published

_HEAD, _FOOT, _UNDER = 4, 6, 2
_LONGEST_DATE_LINE = 90
_LONGEST_BESIDE_DATE = 45
_POSTED = matching(any_of("posted"))


def date_line(text: str) -> list[FoundDate]:
    """Return the dates of a line that says hardly more than when and by whom; else nothing."""
    if len(text) > _LONGEST_DATE_LINE or not (found := find_dates(text)):
        return []
    if text.endswith((".", "!", "?")) and not _POSTED.match(text):
        return []
    beside = len(text) - sum(each.end - each.start for each in found)
    return found if beside <= _LONGEST_BESIDE_DATE else []


def with_story_marks(draft: ArticleDraft) -> ArticleDraft:
    """Return the draft with what its own lines say added to what is known already."""
    blocks = list(draft.blocks)
    kept = [at for at, block in enumerate(blocks) if block.kept]
    bylines, published, agency = draft.bylines, draft.published, draft.agency
    for at in kept[:_HEAD]:
        text = blocks[at].text
        if byline := find_byline(text):
            bylines = bylines or byline.names
            agency = agency or byline.agency
            blocks[at] = replace(blocks[at], role=ParagraphRole.CREDIT)
        elif dates := date_line(text):
            published = published or Published(dates[0].day, dates[0].time)
            blocks[at] = replace(blocks[at], kept=False)
    if not bylines and kept:
        # "Posted by Jane Doe", right under the story.
        after = range(kept[-1] + 1, min(kept[-1] + 1 + _UNDER, len(blocks)))
        for at in after:
            if bylines := credited_authors(blocks[at].text):
                blocks[at] = replace(blocks[at], role=ParagraphRole.CREDIT, kept=True)
                break
    for at in {*kept[:_HEAD], *kept[-_FOOT:]}:
        if blocks[at].role is ParagraphRole.BODY and is_credit(blocks[at].text):
            blocks[at] = replace(blocks[at], role=ParagraphRole.CREDIT)
    if not any(block.kept and block.role is ParagraphRole.BODY for block in blocks):
        return draft
    dateline = _dateline(blocks)
    return replace(
        draft,
        blocks=blocks,
        bylines=bylines,
        published=published or _day_of(dateline),
        agency=(dateline.agency if dateline else None) or agency,
        dateline=dateline.dateline if dateline else None,
    )


def _dateline(blocks: Sequence[Block]) -> FoundDateline | None:
    """Return the dateline of the first paragraph of the body."""
    first = next(block for block in blocks if block.kept and block.role is ParagraphRole.BODY)
    return find_dateline(first.text)


def _day_of(dateline: FoundDateline | None) -> Published | None:
    if dateline is None or dateline.dateline.day is None:
        return None
    return Published(dateline.dateline.day)
