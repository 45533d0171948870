"""Widgets inside a story: players, share bars and links to other stories between its paragraphs."""

from itertools import groupby

from reader.importing.lines.boilerplate import is_link_label
from reader.importing.lines.units import is_code
from reader.importing.story.unit_features import UnitFeatures

_MOST_WORDS = 4
_SHORTEST_RUN, _SURE_ONES, _SURE_SHARE = 4, 2, 0.25
_SHORTEST_MENU, _MENU_WORDS, _FEW_OTHERS = 6, 8, 3
_AFTER_MENU, _MOST_AFTER_MENU = 0.2, 2
_FEWEST_TITLE_WORDS, _MOST_TITLES = 5, 3


def take_out_widgets(features: UnitFeatures, start: int, end: int) -> None:
    """Take the lines of widgets out of what tells of a story."""
    _take_out_clusters(features, start, end)
    _take_out_links(features, start, end)


def end_before_menu(features: UnitFeatures, start: int, end: int) -> int:
    """Return where a story ends if after it come a menu and hardly more than a sentence.

    A list in a story is announced by a colon, or much of the story follows it. Figures are those
    of a table, and what begins in lower case was torn out of a sentence.
    """
    enough = _AFTER_MENU * features.mass(start, end)
    after, sentences, run, others = 0.0, 0, 0, 0
    for index in range(end - 1, start, -1):
        unit = features.units[index]
        short = len(unit.words) <= _MENU_WORDS and not is_code(unit.text)
        if features.prose[index] == 0 and not unit.is_sentence and short:
            run += 1
            others += unit.text[0].islower() or any(char.isdigit() for char in unit.text)
            continue
        listed = unit.text.endswith(":") or others * _FEW_OTHERS > run
        if run >= _SHORTEST_MENU and sentences and not listed:
            end = index + 1
        after += features.prose[index]
        sentences += 1
        run = others = 0
        if after > enough or sentences > _MOST_AFTER_MENU:
            break
    return end


def _take_out_clusters(features: UnitFeatures, start: int, end: int) -> None:
    """Take out runs of short lines of which several are chrome: the others are as well.

    "Embed", "share", "width", "px", "0:00": none but the first would be known by itself.
    """
    for small, members in groupby(range(start, end), key=lambda index: _is_small(features, index)):
        run = list(members)
        sure = sum(features.chrome[index] or features.is_share_line(index) for index in run)
        if small and len(run) >= _SHORTEST_RUN and sure >= max(_SURE_ONES, _SURE_SHARE * len(run)):
            for index in run:
                features.take_out(index)


def _is_small(features: UnitFeatures, index: int) -> bool:
    unit = features.units[index]
    return features.chrome[index] or (
        len(unit.words) <= _MOST_WORDS and not unit.is_sentence and not features.credits[index]
    )


def _take_out_links(features: UnitFeatures, start: int, end: int) -> None:
    """Take out titles right under "Read more" or "Lire aussi", which are links to other stories."""
    for index in range(start, end - 1):
        if not is_link_label(features.units[index].text):
            continue
        features.take_out(index)
        for title in range(index + 1, min(index + 1 + _MOST_TITLES, end - 1)):
            unit = features.units[title]
            linked = not unit.ends_sentence and len(unit.words) >= _FEWEST_TITLE_WORDS
            if not linked or features.prose[title] > 0 or unit.is_item:
                break
            features.take_out(title)
