"""The reading order of a page: rows, the gutters that they share, and the columns between these.

A gutter is an upright strip that no run of any row in a group crosses. Rows are taken from the top
as long as they share one; a headline across the columns ends a group. So text comes out in order
whatever order it was drawn in.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from reader.importing.formats.pdf_characters import Run

Interval = tuple[float, float]

_OVERLAP = 0.3
_GUTTER = 0.8
_LEAST_ROWS = 3
_LEAST_COLUMN = 6
_DEEPEST = 3


@dataclass(slots=True)
class TextLine:
    """One line of a column, its runs joined from left to right.

    Args:
        text: The words.
        left, right, bottom, top: Its box in points.
        size: The height of its letters.
        bold: Whether it is bold all through.
        column: The left and right edge of its column.
    """

    text: str
    left: float
    right: float
    bottom: float
    top: float
    size: float
    bold: bool
    column: Interval


def lines_in_order(runs: Sequence[Run]) -> list[TextLine]:
    """Return the lines of a page in reading order."""
    return _ordered(list(runs), 0)


def _ordered(runs: list[Run], depth: int) -> list[TextLine]:
    if not runs:
        return []
    edges = (min(run.left for run in runs), max(run.right for run in runs))
    lines: list[TextLine] = []
    for rows, gutters in _groups(_rows(runs), edges):
        columns = _columns(rows, gutters, edges) if depth < _DEEPEST else []
        if len(columns) > 1:
            for column in columns:
                lines.extend(_ordered(column, depth + 1))
        else:
            lines.extend(_lines(rows, edges))
    return lines


def _rows(runs: list[Run]) -> list[list[Run]]:
    """Return runs that overlap in height as rows, from the top."""
    rows: list[list[Run]] = []
    bottom = 0.0
    for run in sorted(runs, key=lambda run: -run.top):
        if rows and run.top - bottom > run.height * _OVERLAP:
            rows[-1].append(run)
            bottom = min(bottom, run.bottom) if run.height <= rows[-1][0].height * 2 else bottom
        else:
            rows.append([run])
            bottom = run.bottom
    return rows


def _groups(rows: list[list[Run]], edges: Interval) -> list[tuple[list[list[Run]], list[Interval]]]:
    """Return runs of rows that share their gutters, with the gutters."""
    groups: list[tuple[list[list[Run]], list[Interval]]] = []
    for row in rows:
        free = _free(row, edges)
        if groups:
            shared = _shared(groups[-1][1], free, _least_gutter(row))
            inner = [each for each in free if _is_inner(each, row)]
            # A row with gutters of its own that only shares a margin begins something new.
            lost = bool(inner) and not _shared(shared, inner, _least_gutter(row))
            if (shared and not lost) or (not groups[-1][1] and not free):
                groups[-1][0].append(row)
                groups[-1] = (groups[-1][0], shared)
                continue
        groups.append(([row], free))
    return groups


def _is_inner(strip: Interval, row: list[Run]) -> bool:
    """Tell whether text stands on both sides of a strip."""
    return any(run.right <= strip[0] for run in row) and any(run.left >= strip[1] for run in row)


def _least_gutter(row: list[Run]) -> float:
    return median(run.size for run in row) * _GUTTER


def _free(row: list[Run], edges: Interval) -> list[Interval]:
    """Return the strips of a row that hold nothing, the margins of short lines included."""
    least = _least_gutter(row)
    free: list[Interval] = []
    end = edges[0]
    for run in sorted(row, key=lambda run: run.left):
        if run.left - end >= least:
            free.append((end, run.left))
        end = max(end, run.right)
    if edges[1] - end >= least:
        free.append((end, edges[1]))
    return free


def _shared(first: list[Interval], second: list[Interval], least: float) -> list[Interval]:
    shared: list[Interval] = []
    for left, right in first:
        for other_left, other_right in second:
            both = (max(left, other_left), min(right, other_right))
            if both[1] - both[0] >= least:
                shared.append(both)
    return shared


def _columns(rows: list[list[Run]], gutters: list[Interval], edges: Interval) -> list[list[Run]]:
    """Return the runs of each column, or one column where the gutters divide no real columns."""
    runs = [run for row in rows for run in row]
    inner = [each for each in gutters if each[0] > edges[0] and each[1] < edges[1]]
    if not inner or len(rows) < _LEAST_ROWS:
        return [runs]
    cuts = [edges[0] - 1, *((left + right) / 2 for left, right in inner), edges[1] + 1]
    columns = [
        [run for run in runs if left <= (run.left + run.right) / 2 < right]
        for left, right in pairwise(cuts)
    ]
    columns = [column for column in columns if column]
    return columns if all(_is_column(column) for column in columns) else [runs]


def _is_column(runs: list[Run]) -> bool:
    """Tell a column of text from the figures of a table or the numbers of a list."""
    width = max(run.right for run in runs) - min(run.left for run in runs)
    return len(runs) >= _LEAST_ROWS and width >= _LEAST_COLUMN * median(run.size for run in runs)


def _lines(rows: list[list[Run]], edges: Interval) -> list[TextLine]:
    return [_line(part, edges) for row in rows for part in _baselines(row)]


def _baselines(row: list[Run]) -> list[list[Run]]:
    """Divide a row of a single column into lines: runs of one baseline, small ones with them."""
    lines: list[list[Run]] = []
    for run in sorted(row, key=lambda run: -run.size):
        middle = (run.bottom + run.top) / 2
        home = next((line for line in lines if line[0].bottom <= middle <= line[0].top), None)
        if home is None:
            lines.append([run])
        else:
            home.append(run)
    return sorted(lines, key=lambda line: -line[0].top)


def _line(runs: list[Run], edges: Interval) -> TextLine:
    in_order = sorted(runs, key=lambda run: run.left)
    if sum(_is_right_to_left(run.text) for run in runs) > len(runs) / 2:
        in_order.reverse()
    size = max(in_order, key=lambda run: len(run.text)).size
    return TextLine(
        " ".join(run.text.strip() for run in in_order),
        min(in_order[0].left, in_order[-1].left),
        max(run.right for run in in_order),
        min(run.bottom for run in in_order),
        max(run.top for run in in_order),
        size,
        all(run.bold for run in in_order),
        edges,
    )


def _is_right_to_left(text: str) -> bool:
    strong = sum("\u0590" <= char <= "\u08ff" or "\ufb1d" <= char <= "\ufefc" for char in text)
    return strong > len(text) / 2
