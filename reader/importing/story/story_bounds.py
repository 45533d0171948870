# ruff: noqa: RUF001 - the quotation marks that newspapers set
"""In which part of a saved page the story lies.

The page is cut at headings under which other things begin ("Related links", "2 comments") and after
credit lines that close a story. The first part with much running text is the story; a later part
goes on with it where running text does, set as before, as after a box of links inside a story.
"""

from itertools import pairwise

from reader.importing.lines.boilerplate import Tail, says_that_the_story_goes_on, squeeze
from reader.importing.story.unit_features import STRONG, UnitFeatures

_EARLY_SHARE = 0.4
_DATED_SHARE = 0.15
_CLOSING_SHARE = 0.25
_TEASER = 0.3
_NOTICE = 0.2
_DATELINE_BONUS = 250.0
_LONG_RUN = 2
_PARAGRAPHS = 2
_LIKE = 0.6
_MOST_BOXES, _LONGEST_BOX = 3, 40
_HEADING = 120
_QUOTES = ("“", '"', "«", "„", "‘", "'")


def find_story(features: UnitFeatures) -> tuple[int, int]:
    """Return the first unit and the unit after the last of the part with the story.

    Boxes inside it are taken out of the features. 0, 0 if there is no running text.
    """
    cuts = _cuts(features)
    stop = _comments(features, cuts)
    bounds = [0, *(cut for cut in cuts if cut < stop), stop]
    parts = list(pairwise(bounds))
    masses = [_mass(features, *part) for part in parts]
    best = max(masses)
    if best <= 0:
        return 0, 0
    # Teasers of other stories follow a story, so an early part with much text is the story.
    chosen = next(
        i
        for i, mass in enumerate(masses)
        if mass >= best * (_DATED_SHARE if _has_dateline(features, *parts[i]) else _EARLY_SHARE)
    )
    last = chosen
    spaced = _is_spaced(features, *parts[chosen])
    strong = _strong(features, *parts[chosen])
    resumed: dict[int, int] = {}
    for index in range(chosen + 1, len(parts)):
        closed = _closes(features, parts[index][0] - 1) or index - last > _MOST_BOXES
        if closed or parts[index][0] - parts[last][1] > _LONGEST_BOX:
            break
        at = _resumes(features, parts[index], spaced=spaced, enough=strong)
        if at is not None:
            last = index
            resumed[index] = at
    for index in range(chosen + 1, last + 1):
        _take_out(features, parts[index][0], resumed.get(index, parts[index][1]))
    return parts[chosen][0], parts[last][1]


def take_out_boxes(features: UnitFeatures, start: int, end: int) -> None:
    """Take the boxes out that stand between a headline and the part with most of its story."""
    for cut in _cuts(features):
        if start < cut < end:
            stop = next(
                (
                    index
                    for index in range(cut + 1, end)
                    if features.prose[index] > 0 and not features.is_at_edge(index)
                ),
                end,
            )
            _take_out(features, cut, stop)


def _has_dateline(features: UnitFeatures, start: int, end: int) -> bool:
    return any(
        features.prose[index] > 0 and features.dateline(index) is not None
        for index in range(start, end)
    )


def _comments(features: UnitFeatures, cuts: list[int]) -> int:
    """Return where the readers' comments begin, which may be longer than the story."""
    total = sum(features.weights)
    seen, paragraphs, start = 0.0, 0, 0
    for cut in cuts:
        seen += sum(features.weights[start:cut])
        paragraphs += sum(weight > 0 for weight in features.weights[start:cut])
        start = cut
        enough = paragraphs >= _PARAGRAPHS or seen >= _EARLY_SHARE * (total - seen)
        if features.tails[cut] is Tail.COMMENTS and paragraphs and enough:
            return cut
    return len(features.units)


def _cuts(features: UnitFeatures) -> list[int]:
    """Return where a heading or a credit line says that the story is over."""
    total = features.mass(0, len(features.units))
    authors = features.authors
    cuts = []
    seen = 0.0
    for index, unit in enumerate(features.units):
        heads_tail = features.tails[index] is not None and not unit.text.startswith(_QUOTES)
        heads_tail = heads_tail or (seen > 0 and squeeze(unit.text[:_HEADING]) in authors)
        closed = (
            index > 0
            and _closes(features, index - 1)
            and not _closes(features, index)
            and seen > 0
            and seen >= _CLOSING_SHARE * (total - seen)
        )
        if index > 0 and (heads_tail or closed):
            cuts.append(index)
        seen += features.prose[index]
    return cuts


def _closes(features: UnitFeatures, index: int) -> bool:
    """Tell whether a unit is a line that closes a story: a credit, or when and by whom it was."""
    line = features.dates.get(index)
    return features.credits[index] or (
        line is not None and line.says_so and line.byline is not None
    )


def _mass(features: UnitFeatures, start: int, end: int) -> float:
    """Return how much of a story a part holds."""
    mass = 0.0
    for index in range(start, end):
        weight = features.prose[index]
        if not weight:
            continue
        if features.is_at_edge(index):
            weight *= _NOTICE
        elif _is_teaser(features, index):
            weight *= _TEASER
        elif features.dateline(index) is not None:
            weight += _DATELINE_BONUS
        mass += weight
    return mass


def _is_teaser(features: UnitFeatures, index: int) -> bool:
    """Tell whether a sentence stands right under a title of its own, without a blank line."""
    unit = features.units[index]
    return unit.gap == 0 and index > 0 and features.prose[index - 1] == 0 and unit.sentences == 1


def _strong(features: UnitFeatures, start: int, end: int) -> float:
    """Return how many columns a paragraph has at least that is like those of a part."""
    widths = sorted(unit.width for unit in features.units[start:end] if unit.prose > 0)
    if not widths:
        return STRONG
    # Not from `statistics`: its modules would hold up the first paint.
    middle = len(widths) // 2
    return min(STRONG, _LIKE * (widths[middle] + widths[~middle]) / 2)


def _resumes(
    features: UnitFeatures, part: tuple[int, int], *, spaced: bool, enough: float
) -> int | None:
    """Return where a story goes on after a box inside it: running text, set as before.

    Args:
        features: The units.
        part: The first unit, which heads the box, and the unit after the last.
        spaced: Whether blank lines stood between the paragraphs before.
        enough: From how many columns a paragraph is like those before.
    """
    run = longest = strong = others = pending = 0
    first: int | None = None
    said = False
    for index in range(part[0], part[1]):
        unit = features.units[index]
        said = said or says_that_the_story_goes_on(unit.text)
        said_on = run > 0 and unit.is_sentence and not features.credits[index]
        good = (
            index > part[0]
            and (features.prose[index] > 0 or said_on)
            and (unit.gap > 0 or not spaced)
            and not features.is_at_edge(index)
        )
        run = run + 1 if good else 0
        if good and said:
            return index
        if good and first is None:
            first = index
        elif not good and strong == 0:
            first = None
        longest = max(longest, run)
        strong += good and unit.width >= enough
        pending += not good and first is not None and not features.credits[index]
        others = pending if good else others
    signed = strong > 0 and features.credits[part[1] - 1]
    goes_on = strong > 0 and (longest >= _LONG_RUN or signed) and strong >= others
    return first if goes_on else None


def _is_spaced(features: UnitFeatures, start: int, end: int) -> bool:
    """Tell whether blank lines stand between the paragraphs of a part."""
    inside = range(start + 1, end)
    gaps = [features.units[index].gap > 0 for index in inside if features.prose[index] > 0]
    return sum(gaps) * 2 > len(gaps)


def _take_out(features: UnitFeatures, start: int, end: int) -> None:
    """Take the heading of a box inside the story and its links out."""
    for index in range(start, end):
        features.take_out(index)
