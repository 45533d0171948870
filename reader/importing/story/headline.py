# ruff: noqa: RUF001 - the dashes that pages set
"""Which line of a saved page is the headline: the one for which most speaks, or none.

What speaks for a line: words that the story uses too, a date line, byline or the story itself right
after it, blank lines around it, a length that headlines have, and that it stands twice (once as the
title of the page). What speaks against it: running text before it.
"""

import re
from collections import Counter

from reader.importing.lines.boilerplate import squeeze
from reader.importing.lines.phrase_lists import any_of, matching
from reader.importing.story.unit_features import STRONG, UnitFeatures, content_words

_SURE_ENOUGH = 2.0
_NEARLY = 1.3
_LONGEST = 250
_REACH_ABOVE = 40
_COPIES_ABOVE, _COPIES_BELOW = 60, 12
_TITLE_WITHIN, _FARTHEST = 8, 400
_SEPARATED = re.compile(r"\s+[|–—·»-]\s+|\s*[|»]")
_PATH = matching(rf"^{any_of('start_pages')}\s*[»›>/]")
_SITE_NAME = 50
_EARLY_SHARE = 0.3
_IMPOSSIBLE = -10.0
_USUAL = range(4, 21)
_SHORT = 3
_STANDFIRST_WORDS = 8
_QUOTES = "\"”’'»)] "
_STOPS = (".", ",", ";")


def find_headline(features: UnitFeatures, first: int, end: int) -> int | None:
    """Return the index of the headline of the story between two units, or None."""
    vocabulary = features.vocabulary(first, end)
    limit = _EARLY_SHARE * features.mass(first, end)
    nearest = features.first_prose(first, end)
    before = 0.0
    scores: dict[int, float] = {}
    for index in range(max(0, min(first, nearest - _REACH_ABOVE)), end):
        if index > nearest and before > limit:
            break
        scores[index] = _score(features, index, vocabulary, before)
        before += features.weights[index] if index >= first else 0.0
    if not scores:
        return None
    best = max(scores, key=lambda index: scores[index])
    if scores[best] < _SURE_ENOUGH:
        return None
    return _last_copy(features, _above(features, best, scores), end)


def _above(features: UnitFeatures, best: int, scores: dict[int, float]) -> int:
    """Return a line right above that is nearly as good: a standfirst follows its headline."""
    for index in range(best - 1, best - 4, -1):
        if scores.get(index, _IMPOSSIBLE) == _IMPOSSIBLE and not features.is_signed(index):
            break
        # Above a date the title of the site may stand.
        margin = 0.0 if index + 1 in features.dates and index + 1 < best else _NEARLY
        near = scores.get(index, _IMPOSSIBLE) >= max(_SURE_ENOUGH, scores[best] - margin)
        if near and len(features.units[index].words) > _SHORT:
            best = index
    return best


def _score(features: UnitFeatures, index: int, vocabulary: Counter[str], before: float) -> float:
    """Weigh what speaks for a unit as the headline."""
    unit = features.units[index]
    if not _is_possible(features, index):
        return _IMPOSSIBLE
    after = _next(features, index)
    signed = after is not None and features.is_signed(after)
    introduced = after is not None and len(features.units[after].words) >= _STANDFIRST_WORDS
    second = _next(features, after) if introduced and after is not None else None
    signed_soon = second is not None and features.is_signed(second)
    dated = index - 1 in features.dates
    copied = _has_copy(features, index)
    full_stop = unit.text.rstrip(_QUOTES).endswith(_STOPS)
    sentence = full_stop and unit.prose > 0
    if not copied and (
        (full_stop and not signed) or (before > STRONG and not signed and not dated)
    ):
        # A sentence with a full stop, or a line after a paragraph, is the story's own.
        return _IMPOSSIBLE
    words = content_words(unit.text)
    shared = sum(word in vocabulary for word in words) / len(words) if words else 0.0
    alone = unit.gap > 0 and (index + 1 >= len(features.units) or features.units[index + 1].gap > 0)
    for_it = (
        (2.0 * shared if len(words) > 1 else 0.5 * shared, True),
        (1.0, len(unit.words) in _USUAL),
        (1.5, signed),
        (0.8, signed_soon),
        (1.0, after is not None and features.prose[after] > 0),
        (0.7, dated),
        (1.5, copied),
        (0.7, alone),
        (0.5, index == 0),
        (-1.0, len(unit.words) < _SHORT),
        (-1.0, unit.text.endswith(":")),
        (-1.0, unit.text[0].islower()),
        (-0.5, full_stop),
        (-1.0, sentence or unit.sentences > 1),
        (-2.0, sentence and unit.prose > STRONG),
        (-before / _LONGEST, True),
    )
    return sum(weight for weight, holds in for_it if holds)


def _is_possible(features: UnitFeatures, index: int) -> bool:
    unit = features.units[index]
    return not (
        features.is_at_edge(index)
        or features.tails[index] is not None
        or features.credits[index]
        or features.captions[index]
        or features.is_signed(index)
        or unit.width > _LONGEST
        or not squeeze(unit.text)
        or not unit.has_letters
        or unit.is_item
        or unit.is_truncated
        or _PATH.search(unit.text) is not None
        or features.dateline(index) is not None
        or (features.prose[index] > STRONG and unit.sentences > 2)  # noqa: PLR2004
    )


def _next(features: UnitFeatures, index: int) -> int | None:
    """Return the next unit that is no chrome and no copy of this one."""
    for after in range(index + 1, min(index + 6, len(features.units))):
        if not features.is_at_edge(after) and not features.is_same(after, index):
            return after
    return None


def _has_copy(features: UnitFeatures, index: int) -> bool:
    """Tell whether the same text stands again, near or at the very top as the page's title."""
    start = max(0, index - _COPIES_ABOVE)
    near = range(start, min(len(features.units), index + _COPIES_BELOW))
    return any(
        other != index and _titles(features, other, index)
        for other in (*range(min(start, _TITLE_WITHIN)), *near)
    )


def _titles(features: UnitFeatures, title: int, index: int) -> bool:
    """Tell whether a unit is the same as another, alone or before a site's name."""
    text = squeeze(features.units[index].text)
    longer = squeeze(features.units[title].text)
    if not text or not longer.startswith(text):
        return False
    rest = longer[len(text) :]
    site = len(rest) <= min(_SITE_NAME, len(text)) and _SEPARATED.match(rest) is not None
    return not rest or site


def _last_copy(features: UnitFeatures, index: int, end: int) -> int:
    """Return the last of several copies of a headline: the one right above the story."""
    last = index
    between = 0.0
    for other in range(index + 1, min(index + _FARTHEST, end)):
        if _titles(features, index, other) and (
            features.units[other].is_sentence is features.units[index].is_sentence
        ):
            last = other
        between += features.weights[other]
        if between > _LONGEST:
            break
    return last
