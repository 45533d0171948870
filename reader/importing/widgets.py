"""Widgets inside a story: players, share bars and links to other stories between its paragraphs."""

from itertools import groupby

from reader.importing.boilerplate import is_link_label
from reader.importing.reading import Reading

_MOST_WORDS = 4
_SHORTEST_RUN, _SURE_ONES, _SURE_SHARE = 4, 2, 0.25
_FEWEST_TITLE_WORDS, _MOST_TITLES = 5, 3


def take_out_widgets(reading: Reading, start: int, end: int) -> None:
    """Take the lines of widgets out of the reading of a story."""
    _take_out_clusters(reading, start, end)
    _take_out_links(reading, start, end)


def _take_out_clusters(reading: Reading, start: int, end: int) -> None:
    """Take out runs of short lines of which several are chrome: the others are as well.

    "Embed", "share", "width", "px", "0:00": none but the first would be known by itself.
    """
    for small, members in groupby(range(start, end), key=lambda index: _is_small(reading, index)):
        run = list(members)
        sure = sum(reading.chrome[index] or reading.is_share_line(index) for index in run)
        if small and len(run) >= _SHORTEST_RUN and sure >= max(_SURE_ONES, _SURE_SHARE * len(run)):
            for index in run:
                reading.take_out(index)


def _is_small(reading: Reading, index: int) -> bool:
    unit = reading.units[index]
    return reading.chrome[index] or (
        len(unit.words) <= _MOST_WORDS and not unit.is_sentence and not reading.credits[index]
    )


def _take_out_links(reading: Reading, start: int, end: int) -> None:
    """Take out titles right under "Read more" or "Lire aussi", which are links to other stories."""
    for index in range(start, end - 1):
        if not is_link_label(reading.units[index].text):
            continue
        reading.take_out(index)
        for title in range(index + 1, min(index + 1 + _MOST_TITLES, end - 1)):
            unit = reading.units[title]
            linked = not unit.ends_sentence and len(unit.words) >= _FEWEST_TITLE_WORDS
            if not linked or reading.prose[title] > 0 or unit.is_item:
                break
            reading.take_out(title)
