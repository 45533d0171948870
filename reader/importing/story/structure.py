"""Which unit of a saved text is what: headline, standfirst, body, credit, caption, or chrome.

The stages: find the part of the page with the story (story_bounds.py); choose the headline
(headline.py); set apart what stands between headline and body; trim what is chrome at the end. Out
of the middle of a story only lines are taken that are chrome anywhere.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader.importing.lines.datelines import FoundDateline, find_dateline
from reader.importing.lines.units import Unit
from reader.importing.story.headline import find_headline
from reader.importing.story.story_bounds import find_story, take_out_boxes
from reader.importing.story.unit_features import STRONG, UnitFeatures, content_words
from reader.importing.story.widgets import end_before_menu, take_out_widgets
from reader.text.article import ParagraphRole

Roles = list[ParagraphRole | None]

_SHORTEST_STANDFIRST = 6
_LONGEST_HEADING, _MOST_HEADING_WORDS = 100, 14
_LONGEST_NOTICE = 160
_NEAR = 3
_TAIL_REACH = 12
_RUNNING_SHARE = 0.6
_PAUSES = ",;:"
_HEAD_REACH, _HEAD_SHARE = 40, 0.45


@dataclass(frozen=True)
class Structure:
    """What each unit of a text is.

    Args:
        units: All units of the text.
        roles: The role of each, None for chrome.
        headline: Index of the headline, or None.
        start: Index of the first unit of the body.
        end: Index after the last unit of the body.
        dateline: The dateline with which the body opens, or None.
        likely: The roles, with those that units left out would have; empty if not told.
    """

    units: tuple[Unit, ...]
    roles: tuple[ParagraphRole | None, ...]
    headline: int | None
    start: int
    end: int
    dateline: FoundDateline | None = None
    likely: tuple[ParagraphRole, ...] = ()


def find_structure(units: Sequence[Unit], *, day_first: bool | None = None) -> Structure | None:
    """Return what each unit is, or None if there is no running text to find an article by."""
    features = UnitFeatures(units, day_first=day_first)
    first, end = find_story(features)
    if end == 0:
        return None
    headline = find_headline(features, first, end)
    if headline is not None and headline < first:
        take_out_boxes(features, headline, first)
    lead = headline + 1 if headline is not None else _lead(features, first, end)
    start = _body_start(features, lead, end)
    take_out_widgets(features, start, end)
    over = end_before_menu(features, start, end)
    is_page = over < end or _shows_a_page(features)
    end = _trimmed(features, start, over)
    dateline = find_dateline(units[start].text)
    roles: Roles = [None] * len(units)
    if headline is not None:
        roles[headline] = ParagraphRole.HEADLINE
    _set_head(features, roles, lead, start, end)
    _set_body(features, roles, start, end)
    _set_tail(features, roles, end)
    if not is_page:
        _keep_sentences(features, roles)
        _keep_announced(features, roles)
    likely = tuple(
        _likely_role(features, index) if role is None else role for index, role in enumerate(roles)
    )
    return Structure(tuple(units), tuple(roles), headline, start, end, dateline, likely)


def _likely_role(features: UnitFeatures, index: int) -> ParagraphRole:
    """Return what a unit would be in an article, whether it is left out or not."""
    if features.captions[index]:
        return ParagraphRole.CAPTION
    if features.credits[index] or (features.is_near(index) and features.byline(index) is not None):
        return ParagraphRole.CREDIT
    heads = index not in features.dates and _is_heading(features, index, len(features.units))
    return ParagraphRole.HEADING if heads else ParagraphRole.BODY


def _shows_a_page(features: UnitFeatures) -> bool:
    """Tell whether any line is surely not a story's: then the text is not just an article."""
    return any(
        features.chrome[index]
        or features.tails[index] is not None
        or (features.units[index].prose == 0 and features.is_at_edge(index))
        for index in range(len(features.units))
    )


def _keep_sentences(features: UnitFeatures, roles: Roles) -> None:
    """Keep what reads as running text of an article that stands by itself."""
    for index, unit in enumerate(features.units):
        said = unit.text[-1] in _PAUSES or unit.ends_sentence
        runs = unit.lower_share >= _RUNNING_SHARE and (said or unit.width >= STRONG / 2)
        alone = unit.text.endswith(".") and len(unit.words) == 1
        if roles[index] is None and index not in features.dates and (runs or alone):
            roles[index] = ParagraphRole.BODY


def _keep_announced(features: UnitFeatures, roles: Roles) -> None:
    """Keep the lines of a list that a line with a colon announces: those present, a jury."""
    announced = False
    for index, unit in enumerate(features.units):
        announces = roles[index] is not None and unit.text.endswith(":")
        goes_on = announced and (unit.gap == 0 or roles[index - 1] is not ParagraphRole.BODY)
        if goes_on and roles[index] is None and not features.is_signed(index):
            roles[index] = ParagraphRole.BODY
        announced = announces or (goes_on and roles[index] is ParagraphRole.BODY)


def _lead(features: UnitFeatures, first: int, end: int) -> int:
    """Return where the story's own lines begin when nothing above them is a headline."""
    lead = features.first_prose(first, end)
    while lead > first and (features.is_signed(lead - 1) or _speaks(features, lead - 1)):
        lead -= 1
    return lead


def _body_start(features: UnitFeatures, lead: int, end: int) -> int:
    """Return the first unit of the body: the one with the dateline, else the first prose."""
    start: int | None = None
    head = _head_end(features, lead, end)
    for index in range(lead, end):
        if features.prose[index] <= 0 and not _speaks(features, index):
            continue
        if features.dateline(index) is not None:
            return index
        if start is None and index >= head and not _leads_in(features, index, end):
            start = index
        elif start is not None and index >= start + _NEAR:
            break
    return start if start is not None else min(features.first_prose(lead, end), end - 1)


def _head_end(features: UnitFeatures, lead: int, end: int) -> int:
    """Return the unit after the last line that heads a story: when, by whom, where to share it.

    Sentences may stand before it each by itself (a standfirst, a word on the author); two that
    follow each other are the story.
    """
    head = lead
    before, shares = 0.0, 0
    total = features.mass(lead, end)
    dated = any(index in features.dates for index in range(max(0, lead - _NEAR - 1), lead))
    for index in range(lead, min(end, lead + _HEAD_REACH)):
        if features.prose[index] > 0 or _speaks(features, index):
            before += features.prose[index]
            follows = index > lead and (
                features.prose[index - 1] > 0 or _speaks(features, index - 1)
            )
            if follows or before > _HEAD_SHARE * total or features.dateline(index) is not None:
                break
            shares = 0
            continue
        shares = shares + 1 if features.is_share_line(index) else shares
        # A second date is that of something in the story.
        signed = features.byline(index) is not None or (index in features.dates and not dated)
        if signed or shares > 1:
            head = index + 1
        dated = dated or (index in features.dates and not before)
    return head


def _speaks(features: UnitFeatures, index: int) -> bool:
    """Tell whether a unit is a short sentence that may well be the story's own."""
    return (
        features.units[index].is_sentence
        and not features.is_at_edge(index)
        and not features.credits[index]
        and not features.captions[index]
        and not features.is_signed(index)
    )


def _leads_in(features: UnitFeatures, index: int, end: int) -> bool:
    """Tell whether a sentence before the body is a standfirst, a notice or a foreign link."""
    if features.is_at_edge(index) and features.units[index].width < _LONGEST_NOTICE:
        return True
    after = index + 1
    while after < end and features.chrome[after]:
        after += 1
    signed = after < end and features.is_signed(after) and features.mass(after, end) > 0
    return signed or features.is_foreign(index, end)


def _trimmed(features: UnitFeatures, start: int, end: int) -> int:
    """Return the end of the story when chrome at its end is left out."""
    stop = end
    while end > start + 1:
        index = end - 1
        about = (
            features.credits[index]
            or features.captions[index]
            or index in features.dates
            or features.is_bio(index)
            or features.is_at_edge(index)
        )
        if not about and (features.prose[index] > 0 or _is_ending(features, index, start)):
            break
        end -= 1
    return _with_announced(features, end, stop)


def _with_announced(features: UnitFeatures, end: int, stop: int) -> int:
    """Return the end with the block (a list, a sample of code) that a last colon announces."""
    if not features.units[end - 1].text.endswith(":"):
        return end
    after = end
    while after < stop and (after == end or features.units[after].gap == 0):
        if features.units[after].is_item is not features.units[end].is_item:
            break
        if features.is_at_edge(after) or features.credits[after] or after in features.dates:
            return end
        after += 1
    return after


def _is_ending(features: UnitFeatures, index: int, start: int) -> bool:
    """Tell whether a last unit that is no running text belongs to the story all the same."""
    unit = features.units[index]
    if unit.is_item:
        above = index
        while above > start and features.units[above].is_item:
            above -= 1
        return features.units[above].text.endswith(":") and features.prose[above] > 0
    if unit.width >= STRONG and unit.lower_share >= _RUNNING_SHARE:
        return True
    return unit.ends_sentence and len(unit.words) > 1 and not unit.is_truncated


def _set_head(features: UnitFeatures, roles: Roles, lead: int, start: int, end: int) -> None:
    """Set apart what stands between headline and body."""
    vocabulary = features.vocabulary(start, end)
    other = False
    for index in range(lead, start):
        if features.captions[index] and not features.chrome[index]:
            roles[index] = ParagraphRole.CAPTION
        elif index in features.dates or features.is_at_edge(index):
            continue
        elif features.byline(index) is not None or features.credits[index]:
            roles[index] = ParagraphRole.CREDIT
        elif not other and _is_standfirst(features, index, vocabulary, end):
            roles[index] = ParagraphRole.STANDFIRST
            other = True
        elif not features.is_share_line(index):
            other = True


def _is_standfirst(features: UnitFeatures, index: int, vocabulary: Counter[str], end: int) -> bool:
    unit = features.units[index]
    if len(unit.words) < _SHORTEST_STANDFIRST or unit.text[0].islower() or unit.is_item:
        return False
    if features.is_foreign(index, end):
        return False
    if features.prose[index] > 0:
        return True
    words = content_words(unit.text)
    return sum(word in vocabulary for word in words) * 3 >= len(words)


def _set_body(features: UnitFeatures, roles: Roles, start: int, end: int) -> None:
    for index in range(start, end):
        if features.chrome[index]:
            continue
        if features.captions[index]:
            roles[index] = ParagraphRole.CAPTION
        elif features.credits[index] or (index < start + _NEAR and features.byline(index)):
            roles[index] = ParagraphRole.CREDIT
        elif _is_heading(features, index, end):
            roles[index] = ParagraphRole.HEADING
        else:
            roles[index] = ParagraphRole.BODY


def _is_heading(features: UnitFeatures, index: int, end: int) -> bool:
    """Tell whether a line of the body is a sub-heading of what follows."""
    unit = features.units[index]
    return (
        unit.gap > 0
        and index + 1 < end
        and not unit.is_item
        and not unit.ends_sentence
        and 0 < len(unit.words) <= _MOST_HEADING_WORDS
        and unit.width <= _LONGEST_HEADING
        and unit.text[0].isupper()
        and features.prose[index + 1] > 0
    )


def _set_tail(features: UnitFeatures, roles: Roles, end: int) -> None:
    """Keep the credit lines and captions that close a story."""
    for index in range(end, min(len(features.units), end + _TAIL_REACH)):
        if features.tails[index] is not None:
            break
        line = features.dates.get(index)
        posted = line is not None and line.says_so and line.byline is not None
        if features.credits[index] or posted:
            roles[index] = ParagraphRole.CREDIT
        elif features.captions[index]:
            roles[index] = ParagraphRole.CAPTION
